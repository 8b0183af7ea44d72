"""Why: which rule of a pack speaks in a finding, from which paper, since when (F-28, D1.1).

A finding carries a code and figures; the pack of the day (or the one stamped on a record) says the rest. A code that
is in neither table below is no rule but a slip of typing or a state of the machine, and has no "why".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.localized_text import LocalizedText
from app.domain.rules import GoodsBan, QuantityLimit, Rule, RulePack
from app.domain.watch_list import WatchEntry

Params = Mapping[str, str | int | None]

#: Code of a finding → code of the rule in the pack that speaks in it.
RULE_OF: Mapping[str, str] = {
    "person.too_young": "resident_min_age",
    "person.residence_basis": "resident_min_age",
    "person.document_expired": "document_valid_required",
    "person.registration_expired": "document_valid_required",
    "person.suspended": "document_valid_required",
    "person.review_refused": "document_valid_required",
    "share.person_blocked": "document_valid_required",
    "group.too_large": "group_max",
    "group.too_small": "group_min",
    "member.in_other_group": "one_active_group",
    "share.not_in_group": "one_active_group",
    "merge.two_groups": "one_active_group",
    "member.not_in_group": "entrustment_required",
    "entrustment.dates_reversed": "entrustment_required",
    "entrustment.expired": "entrustment_required",
    "entrustment.missing": "entrustment_required",
    "share.entrustment_missing": "entrustment_required",
    "share.consent_missing": "consent_required",
    "share.card_not_read": "consent_required",
    "share.sheet_missing": "consent_required",
    "share.reason_missing": "consent_required",
    "consent.missing": "consent_required",
    "share.not_present": "present_only",
    "share.over_quota": "value_limit",
    "quota.value_exceeded": "value_limit",
    "excess.open": "value_limit",
    "share.turns_used": "turns_per_month",
    "share.declared_enough": "max_declarations_per_person_day",
    "lot.origin_unusual": "allowed_origins",
    "lot.goods_ask": "ask_line_action",
    "lot.over_manifest": "manifest_mass",
    "lot.rate_old": "rate_max_age_days",
    "undo.too_late": "undo_window_minutes",
    "undo.step_too_late": "undo_window_minutes",
    "rules.list_2010": "not_exempt_list_status",
    "hint.same_buyer": "hint_same_buyer_members",
    "hint.at_limit": "hint_at_limit_days",
    "hint.two_points": "hint_two_points_minutes",
    "hint.same_minute": "hint_same_minute_lots",
    "hint.typed_consents": "hint_typed_consents",
}
#: Code of a finding → list of the pack that speaks in it, found by the HS code (``hs6``) or limit group (``group``).
LIST_OF: Mapping[str, str] = {
    "lot.goods_prohibited": "prohibited",
    "lot.goods_export_duty": "export_duty",
    "lot.goods_not_exempt": "not_exempt",
    "lot.goods_out_of_scope": "out_of_scope",
    "share.over_limit": "limit",
    "quota.mass_exceeded": "limit",
    "lot.limited_by_piece": "limit",
}
#: Findings of a stop or recall list; the entry (``entry``) is in the lists, not in the rules.
WATCH_CODES = ("watch.stopped", "watch.recalled")


@dataclass(frozen=True, slots=True)
class RuleReason:
    """One rule as a person is told of it: its words, its paper, its dates, how far it can be trusted."""

    rule_id: str
    text: LocalizedText
    legal_basis: str
    source: str
    valid_from: date
    valid_to: date | None
    trust: str
    example: bool
    pack_id: str
    version: int


def is_rule_code(code: str) -> bool:
    """Tell whether a rule of a pack or list speaks in a finding."""
    return code in RULE_OF or code in LIST_OF or code in WATCH_CODES


def reason_of(code: str, params: Params, pack: RulePack, day: date) -> RuleReason | None:
    """Return why, by the pack given, on a day; None where no rule speaks or the pack is silent about it."""
    entry: Rule | QuantityLimit | GoodsBan | None = None
    if code in RULE_OF:
        entry = pack.rule(RULE_OF[code], day)
    elif LIST_OF.get(code) == "limit":
        entry = _limit(params, pack, day)
    elif code in LIST_OF:
        entry = pack.ban(LIST_OF[code], str(params.get("hs6") or ""), day)
    return None if entry is None else _reason(entry, pack)


def watch_reason(code: str, params: Params, entries: tuple[WatchEntry, ...], day: date) -> RuleReason | None:
    """Return why a stop or recall list speaks: its entry's words, paper and dates."""
    if code not in WATCH_CODES:
        return None
    for entry in entries:
        if entry.entry_id == params.get("entry") and entry.holds_on(day):
            return RuleReason(
                entry.rule_id,
                entry.text,
                entry.legal_basis,
                entry.source,
                entry.valid_from,
                entry.valid_to,
                entry.trust,
                entry.example,
                entry.entry_id,
                0,
            )
    return None


def _limit(params: Params, pack: RulePack, day: date) -> QuantityLimit | None:
    group, hs6 = params.get("group"), params.get("hs6")
    if group:
        return pack.limit_group(str(group), day)
    return pack.limit_for(str(hs6), day) if hs6 else None


def _reason(entry: Rule | QuantityLimit | GoodsBan, pack: RulePack) -> RuleReason:
    return RuleReason(
        rule_id=entry.rule_id,
        text=entry.text if isinstance(entry, Rule) else entry.name,
        legal_basis=entry.legal_basis,
        source=entry.source,
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
        trust=entry.trust,
        example=entry.example,
        pack_id=pack.pack_id,
        version=pack.version,
    )
