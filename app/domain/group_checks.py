"""What must hold of groups, memberships and entrustments (R-CN-35, R-CN-41, R-CN-43). Pure checks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.groups import Entrustment, Membership
from app.domain.numbering import is_device_code
from app.domain.person_checks import LONGEST_VALIDITY_YEARS, NAME_LENGTH, text_problem
from app.domain.problems import Problem
from app.domain.rules import RulePack

ONE_GROUP_RULE = "R-CN-43"
SIZE_RULE = "R-CN-41"
ENTRUSTMENT_RULE = "R-CN-35"
NUMBER_LENGTH = 64
_CODE = re.compile(r"^[A-Z0-9][A-Z0-9-]{0,15}$")


@dataclass(frozen=True, slots=True)
class GroupDraft:
    """A group as typed; ``group_id`` None means new, ``home_device`` None leaves the laptop as it is."""

    group_id: str | None = None
    code: str = ""
    name: str = ""
    leader_id: str | None = None
    township: str = ""
    phone: str = ""
    formed_on: date | None = None
    processor: str = ""
    valid_until: date | None = None
    home_device: str | None = None


def check_group(draft: GroupDraft, today: date) -> tuple[Problem, ...]:
    """Check code, name and day of a tidied group."""
    found = []
    if not _CODE.match(draft.code):
        found.append(Problem("group.code_form", "code", {"found": draft.code}))
    if draft.home_device and not is_device_code(draft.home_device):
        found.append(Problem("group.home_form", "home_device", {"found": draft.home_device}))
    if not draft.name:
        found.append(Problem("group.name_missing", "name"))
    if draft.formed_on is not None and draft.formed_on > today:
        found.append(Problem("group.formed_later", "formed_on", {"value": draft.formed_on.isoformat()}))
    until = draft.valid_until
    if until is not None and draft.formed_on is not None and until < draft.formed_on:
        params: dict[str, str | int | None] = {"start": draft.formed_on.isoformat(), "until": until.isoformat()}
        found.append(Problem("person.dates_reversed", "valid_until", params))
    if problem := text_problem(draft.processor, "processor"):
        found.append(problem)
    texts = (("name", draft.name, NAME_LENGTH), ("township", draft.township, NAME_LENGTH), ("phone", draft.phone, 30))
    found += [problem for field, text, longest in texts if (problem := text_problem(text, field, longest))]
    return tuple(found)


def check_joining(
    wanted: Membership, memberships: Sequence[Membership], pack: RulePack | None, today: date
) -> Problem | None:
    """Refuse a membership that begins later than today, is there already, or is a second active one (R-CN-43)."""
    if wanted.joined_on > today:
        return Problem("member.joined_later", "joined_on", {"value": wanted.joined_on.isoformat()})
    overlapping = [each for each in memberships if each.left_on is None or each.left_on >= wanted.joined_on]
    for each in overlapping:
        if each.group_id == wanted.group_id:
            return Problem("member.already", "group_id", {"since": each.joined_on.isoformat()})
    if overlapping and (pack is None or pack.switched_on("one_active_group", today)):
        other = overlapping[0]
        params = {"group": other.group_id, "since": other.joined_on.isoformat()}
        return Problem("member.in_other_group", "group_id", params, ONE_GROUP_RULE)
    return None


def check_size(members: int, pack: RulePack | None, today: date) -> Problem | None:
    """Refuse a group above the pack's greatest size; below its least size only warn (groups grow)."""
    if pack is None:
        return None
    most, least = pack.number("group_max", today), pack.number("group_min", today)
    if most is not None and members > most:
        return Problem("group.too_large", "members", {"members": members, "most": most}, SIZE_RULE)
    if least is not None and members < least:
        return Problem("group.too_small", "members", {"members": members, "least": least}, SIZE_RULE, severity="warn")
    return None


def check_leaving(membership: Membership | None, left_on: date, today: date) -> Problem | None:
    """Refuse to end a membership that is not open, before it began, or in the future."""
    if membership is None:
        return Problem("member.not_in_group", "person_id")
    if left_on < membership.joined_on:
        return Problem("member.left_before_joined", "left_on", {"joined": membership.joined_on.isoformat()})
    if left_on > today:
        return Problem("member.left_later", "left_on", {"value": left_on.isoformat()})
    return None


def check_entrustment(entrustment: Entrustment, memberships: Sequence[Membership], today: date) -> Problem | None:
    """Refuse a wrong number, dates reversed or passed, and an entrustment to a group one is no member of (R-CN-35)."""
    until = entrustment.valid_until
    if problem := text_problem(entrustment.number, "number", NUMBER_LENGTH):
        return problem
    if until < entrustment.valid_from:
        params = {"start": entrustment.valid_from.isoformat(), "until": until.isoformat()}
        return Problem("entrustment.dates_reversed", "entrusted_until", params, ENTRUSTMENT_RULE)
    if until < today:
        return Problem("entrustment.expired", "entrusted_until", {"until": until.isoformat()}, ENTRUSTMENT_RULE)
    if until.year > today.year + LONGEST_VALIDITY_YEARS:
        return Problem("person.date_implausible", "entrusted_until", {"value": until.isoformat()})
    if not any(
        each.group_id == entrustment.group_id and (each.left_on is None or each.left_on >= entrustment.valid_from)
        for each in memberships
    ):
        return Problem("member.not_in_group", "group_id", rule_id=ENTRUSTMENT_RULE)
    return None
