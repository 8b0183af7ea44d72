"""Values of rules in words: money, masses, switches, codes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.rules import Rule
from ui import formats


def rule_value(rule: Rule) -> str:
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


def basis_word(rule: Rule) -> str:
    """The legal text a rule rests on; without one, the source its value was taken from."""
    return rule.legal_basis.strip() or rule.source


def _code_word(code: str, unit: str) -> str:
    """A code of a pack in words; one that is not known here stands as it came."""
    words: dict[str, dict[str, str]] = {
        "code": {
            "excess_only": QCoreApplication.translate("Rules", "only the excess"),
            "list_2010_not_confirmed": QCoreApplication.translate("Rules", "2010 list"),
            "equal": QCoreApplication.translate("Rules", "equal shares"),
        },
        "IANA time zone": {
            "Asia/Shanghai": QCoreApplication.translate("Rules", "Beijing time"),
            "Asia/Ho_Chi_Minh": QCoreApplication.translate("Rules", "Hanoi time"),
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
        "minute": QCoreApplication.translate("Rules", "{n} min"),
        "km": QCoreApplication.translate("Rules", "{n} km"),
        "person": QCoreApplication.translate("Rules", "{n} persons"),
        "turn/person/month": QCoreApplication.translate("Rules", "{n} times a month"),
    }
    return words[unit].format(n=formats.count(value)) if unit in words else formats.count(value)


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
