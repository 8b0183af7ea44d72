"""Rows of the wall sheets: what a pack in force says, with its value, where it stands, and since when."""

from __future__ import annotations

from datetime import date

from app.domain.paper_content import Blank, Count, Country, Mass, Money, Name, Several, Single, Text, Value, Words
from app.domain.quantities import GRAMS_PER_KG
from app.domain.rules import GoodsBan, QuantityLimit, Rule, RulePack

Row = dict[int, Value]
#: Codes of the rules that say what a resident must bring or be; they stand on the sheet of matters.
BRING = (
    "document_valid_required",
    "consent_required",
    "entrustment_required",
    "present_only",
    "resident_min_age",
    "one_active_group",
)
HOURS, ORIGINS, VALUE_LIMIT = "opening_hours", "allowed_origins", "value_limit"
#: Settings of the laptop and the office's own watch: they bind no resident, so no wall shows them.
_INSIDE = frozenset(
    {
        "ask_line_action",
        "clock_behind_minutes",
        "clock_jump_minutes",
        "day_utc_offset_minutes",
        "expiry_notice_days",
        "hint_at_limit_days",
        "hint_same_buyer_members",
        "hint_same_minute_lots",
        "hint_two_points_minutes",
        "hint_typed_consents",
        "identity_proof_level",
        "max_offline_days",
        "quota_modes",
        "rate_max_age_days",
        "rotation_window_days",
        "server_offset_seconds",
        "undo_window_minutes",
    }
)
_COUNTED = frozenset({"km", "year", "day", "person", "turn/person/month", "declaration"})
#: Units of values that only programs read; the rule's own text says what they mean.
_CODES = ("code", "IANA time zone")
#: Codes of :data:`app.domain.rules.BAN_KINDS`, the hardest first.
BANS = ("prohibited", "not_exempt", "out_of_scope", "export_duty")
IN_FORCE = Words("paper.d27.in_force")


def rule_rows(pack: RulePack, day_on: date) -> tuple[Row, ...]:
    """Return the rules in force that bind residents and have a value, then the daily limits by mass."""
    left_out = _INSIDE.union(BRING, (HOURS,))
    rules = (rule for rule in pack.rules if rule.code not in left_out and _speaks(rule, day_on))
    limits = (limit for limit in pack.limits if _holds(limit, day_on))
    return (*(_rule_row(rule, pack) for rule in rules), *map(_limit_row, limits))


def matter_rows(pack: RulePack, day_on: date) -> tuple[Row, ...]:
    """Return what a resident must bring, then the goods that are banned or limited."""
    bring = (pack.rule(code, day_on) for code in BRING)
    bans = (ban for kind in BANS for ban in pack.bans if ban.kind == kind and _holds(ban, day_on))
    limits = (limit for limit in pack.limits if _holds(limit, day_on))
    return (
        *(_rule_row(rule, pack) for rule in bring if rule is not None and rule.value not in (None, False)),
        *map(_ban_row, bans),
        *map(_limit_row, limits),
    )


def hours_rows(packs: tuple[RulePack, ...], day_on: date) -> tuple[Row, ...]:
    """Return the opening hours that the packs of both sides have in force; nothing when none has any."""
    found = ((pack.rule(HOURS, day_on), pack) for pack in packs)
    return tuple(_rule_row(rule, pack) for rule, pack in found if rule is not None and rule.value)


def blank_hours() -> tuple[Row, ...]:
    """Return a row to write on for each kind of day."""
    days = ("workdays", "saturday", "sunday", "holidays")
    return tuple({5: Words(f"paper.d27.hours.{each}"), 6: Blank(), 7: Blank()} for each in days)


def _speaks(rule: Rule, day_on: date) -> bool:
    return rule.holds_on(day_on) and rule.value is not None and rule.value is not False


def _holds(entry: QuantityLimit | GoodsBan, day_on: date) -> bool:
    return entry.valid_from <= day_on and (entry.valid_to is None or day_on <= entry.valid_to)


def _rule_row(rule: Rule, pack: RulePack) -> Row:
    """A rule by its own text; one that has none by the number people cite."""
    matter: Value = Name(rule.text) if rule.text.zh or rule.text.vi or rule.text.en else Text(rule.rule_id)
    return {5: matter, 6: _value(rule, pack), 7: _basis(rule)}


def _limit_row(limit: QuantityLimit) -> Row:
    amount = Several((_kilograms(limit.limit_g), Words("paper.d27.person_day")))
    return {5: Name(limit.name), 6: amount, 7: _basis(limit)}


def _kilograms(grams: int) -> Single:
    """Whole kilograms without decimals: across the border a point stands before thousands, and nobody reads a note."""
    whole, rest = divmod(grams, GRAMS_PER_KG)
    return Mass(grams) if rest else Count(whole, "paper.kg")


def _ban_row(ban: GoodsBan) -> Row:
    told: list[Single] = [Words(f"paper.d27.ban.{ban.kind}")]
    if ban.direction != "both":
        told.append(Words(f"paper.direction.{ban.direction}"))
    if ban.hs_prefixes:
        told.append(Text("HS " + ", ".join(ban.hs_prefixes)))
    return {5: Name(ban.name), 6: Several(tuple(told)), 7: _basis(ban)}


def _value(rule: Rule, pack: RulePack) -> Value:
    """A rule's value as figure and unit; a switch or a code of the program reads "in force", its text says the rest."""
    value = rule.value
    if isinstance(value, tuple):
        return Several(tuple(Country(each) if rule.code == ORIGINS else Text(each) for each in value))
    if isinstance(value, bool) or value is None or rule.unit in _CODES:
        return IN_FORCE
    if isinstance(value, str):
        return Text(value)
    if rule.code == VALUE_LIMIT:
        return Several((Money(value, pack.currency), Words("paper.d27.person_day")))
    if rule.unit in _COUNTED:
        unit = "age" if rule.code == "resident_min_age" else rule.unit.replace("/", "_")
        return Count(value, f"paper.d27.unit.{unit}")
    return Text(f"{value} {rule.unit}".rstrip())


def _basis(entry: Rule | QuantityLimit | GoodsBan) -> Value:
    told: list[Single] = [Text(f"{entry.rule_id} {entry.legal_basis}".rstrip()), _since(entry.valid_from)]
    if entry.example:
        told.append(Words("paper.d27.example"))
    return Several(tuple(told))


def _since(valid_from: date) -> Words:
    return Words("paper.d27.since", {"on": valid_from.isoformat()})
