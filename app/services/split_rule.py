"""The rule a lot is split by when nobody says one: what the group chose last, else what the pack says (R-CN-44)."""

from __future__ import annotations

from datetime import date

from app.domain.rules import RulePack
from app.domain.split_problem import RULES
from app.interfaces import UnitOfWork

SETTING = "split_rules"
PACK_RULE = "split_rule"


def usual_rule(uow: UnitOfWork, pack: RulePack, group_id: str | None, day_on: date) -> str:
    """Return the rule a group's lots are split by unless somebody chooses another."""
    chosen: dict[str, str] = uow.settings.get(SETTING) or {}
    said = pack.rule(PACK_RULE, day_on)
    asked = chosen.get(group_id or "", "equal" if said is None else str(said.value))
    return asked if asked in RULES else "equal"


def remember_rule(uow: UnitOfWork, group_id: str | None, rule: str) -> None:
    """Keep a chosen rule for the group's next lots. The caller commits."""
    chosen: dict[str, str] = uow.settings.get(SETTING) or {}
    if chosen.get(group_id or "") != rule:
        uow.settings.put(SETTING, {**chosen, group_id or "": rule})
