"""Values of rules in words: money, masses, switches, codes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.rule_changes import ValueOf
from app.domain.rules import Rule
from ui import formats


def rule_value(rule: Rule | ValueOf) -> str:
    """The value of a rule as people read it."""
    value = rule.value
    if value is None:
        return QCoreApplication.translate("Rules", "no limit")
    if value is True:
        return QCoreApplication.translate("Rules", "yes")
    if value is False:
        return QCoreApplication.translate("Rules", "no")
    if isinstance(value, tuple):
        return " · ".join(_code_word(each, rule.unit) for each in value)
    if isinstance(value, int):
        return _number(value, rule.unit)
    return _code_word(value, rule.unit)


def basis_word(rule: Rule | ValueOf) -> str:
    """The legal text a rule rests on; without one, the source its value was taken from."""
    return rule.legal_basis.strip() or rule.source


def _code_word(code: str, unit: str) -> str:
    """A code of a pack in words; one that is not known here stands as it came."""
    words: dict[str, dict[str, str]] = {
        "code": {
            "excess_only": QCoreApplication.translate("Rules", "only the excess"),
            "list_2010_not_confirmed": QCoreApplication.translate("Rules", "2010 list; 2024 not loaded"),
            "list_2024_confirmed": QCoreApplication.translate("Rules", "2024 list"),
            "stop": QCoreApplication.translate("Rules", "stops"),
            "confirm": QCoreApplication.translate("Rules", "a person confirms"),
            "show": QCoreApplication.translate("Rules", "only shown"),
            "warn": QCoreApplication.translate("Rules", "warns"),
            "equal": QCoreApplication.translate("Rules", "equal shares"),
        },
        "IANA time zone": {
            "Asia/Shanghai": QCoreApplication.translate("Rules", "Beijing time"),
            "Asia/Ho_Chi_Minh": QCoreApplication.translate("Rules", "Hanoi time"),
        },
        "mode": {
            "home": QCoreApplication.translate("Rules", "home laptop"),
            "carried": QCoreApplication.translate("Rules", "carried slip"),
            "exception": QCoreApplication.translate("Rules", "two persons"),
        },
        "ISO 3166": {
            "CN": QCoreApplication.translate("Rules", "China"),
            "VN": QCoreApplication.translate("Rules", "Vietnam"),
        },
    }
    return words.get(unit, {}).get(code, code)


def _number(value: int, unit: str) -> str:
    if unit.startswith("fen"):
        return formats.money(value, "CNY")
    if unit.startswith("VND"):
        return formats.money(value, "VND")
    words = {
        "year": QCoreApplication.translate("Rules", "{n} years"),
        "minute east of UTC": QCoreApplication.translate("Rules", "UTC +{n} min"),
        "second": QCoreApplication.translate("Rules", "{n} s"),
        "day": QCoreApplication.translate("Rules", "{n} days"),
        "lot": QCoreApplication.translate("Rules", "{n} lots"),
        "minute": QCoreApplication.translate("Rules", "{n} min"),
        "km": QCoreApplication.translate("Rules", "{n} km"),
        "person": QCoreApplication.translate("Rules", "{n} persons"),
        "turn/person/month": QCoreApplication.translate("Rules", "{n} times a month"),
    }
    return words[unit].format(n=formats.count(value)) if unit in words else formats.count(value)


def value_word(value: ValueOf) -> str:
    """Any dated value of a pack as people read it: rules in words, lists by their HS lines, masses in kilograms."""
    if value.kind == "rule":
        return rule_value(value)
    if value.kind == "limit" and isinstance(value.value, int):
        return QCoreApplication.translate("Rules", "{kg} kg a day").format(kg=value.value // 1000)
    if isinstance(value.value, tuple):
        return " · ".join(value.value)
    return str(value.value)


def kind_word(kind: str) -> str:
    """The part of a pack that a value stands in."""
    words = {
        "limit": QCoreApplication.translate("Rules", "Daily mass"),
        "not_exempt": QCoreApplication.translate("Rules", "Listed goods"),
        "out_of_scope": QCoreApplication.translate("Rules", "Outside mutual trade"),
        "prohibited": QCoreApplication.translate("Rules", "Prohibited"),
        "export_duty": QCoreApplication.translate("Rules", "Export duty"),
        "rate": QCoreApplication.translate("Rules", "Rate"),
        "stop": QCoreApplication.translate("Rules", "Stop list"),
        "recall": QCoreApplication.translate("Rules", "Recall list"),
    }
    return words.get(kind, "")


def trust_word(trust: str) -> str:
    """How far a value can be trusted."""
    words = {
        "official_seen": QCoreApplication.translate("Rules", "official text seen"),
        "public_copy": QCoreApplication.translate("Rules", "public copy"),
        "own_knowledge": QCoreApplication.translate("Rules", "own knowledge"),
        "inferred": QCoreApplication.translate("Rules", "inferred"),
        "unverified": QCoreApplication.translate("Rules", "not verified"),
    }
    return words.get(trust, trust)
