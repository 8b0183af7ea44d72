"""The checks of a message field by field: needed, length, form, codes, as the profile says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from app.domain.problems import Problem
from app.gateway.dec.message import Group
from app.gateway.dec.profile import FieldProfile, GroupProfile, Profile, load_profile
from app.gateway.dec.reading import place_of
from app.gateway.dec.text_signs import wrong_sign

#: Operations that only store; what is needed to declare is shown, but does not stop.
STORING = frozenset("ABEG")
_SHOWN = 80
_DAY = re.compile(r"\d{8}")


def check(message: Group, profile: Profile | None = None) -> tuple[Problem, ...]:
    """Return what is wrong, in the order of the message. Codes on no list are ``warn``: the lists are not complete."""
    profile = profile or load_profile()
    is_stored_only = message.value_at("DecSign", "OperType") in STORING
    found = list(_group_problems(message, profile.root, profile, "", is_stored_only))
    if not any(group.groups for group in message.all("DecLists")):
        found.append(Problem("dec.missing", "DecLists.DecList", {"element": "DecList"}))
    return tuple(found)


def _group_problems(group: Group, own: GroupProfile, profile: Profile, place: str, stored: bool) -> Iterator[Problem]:
    for child in own.children:
        if isinstance(child, FieldProfile):
            yield from _field_problems(group, child, profile, place_of(place, child.name, 1, child), stored)
            continue
        for count, inner in enumerate(group.all(child.name) or _needed(child), start=1):
            yield from _group_problems(inner, child, profile, place_of(place, child.name, count, child), stored)


def _needed(group: GroupProfile) -> tuple[Group, ...]:
    """A single group that is always there is checked even when the message has none of it."""
    return (Group(group.name),) if group.always and not group.repeats else ()


def _field_problems(group: Group, field: FieldProfile, profile: Profile, place: str, stored: bool) -> Iterator[Problem]:
    value = group.values.get(field.name, "")
    if not value:
        if field.only_with and not group.values.get(field.only_with):
            return
        if field.to_store or field.to_declare:
            severity = "stop" if field.to_store or not stored else "warn"
            yield Problem("dec.missing", place, {"element": field.name}, severity=severity)
        return
    params: dict[str, str | int | None] = {"element": field.name, "value": value[:_SHOWN]}
    if wrong_sign(value):
        yield Problem("dec.sign", place, {"element": field.name, "value": ascii(wrong_sign(value))})
    elif field.kind in _FORMS:
        yield from _FORMS[field.kind](value, field, place, params)
    elif len(value) > field.length:
        yield Problem("dec.too_long", place, {**params, "longest": field.length, "found": len(value)})
    yield from _code_problems(value, field, profile, place, params)


def _number(value: str, field: FieldProfile, place: str, params: dict[str, str | int | None]) -> Iterator[Problem]:
    whole = field.length - field.decimals
    fraction = rf"(\.[0-9]{{1,{field.decimals}}})?" if field.decimals else ""
    if not re.fullmatch(rf"-?[0-9]{{1,{whole}}}{fraction}", value):
        yield Problem("dec.number_form", place, {**params, "whole": whole, "decimals": field.decimals})


def _day(value: str, _field: FieldProfile, place: str, params: dict[str, str | int | None]) -> Iterator[Problem]:
    try:
        is_day = bool(_DAY.fullmatch(value)) and datetime.strptime(value, "%Y%m%d").year > 0
    except ValueError:
        is_day = False
    if not is_day:
        yield Problem("dec.date_form", place, params)


_FORMS = {"decimal": _number, "whole": _number, "date": _day}


def _code_problems(
    value: str, field: FieldProfile, profile: Profile, place: str, params: dict[str, str | int | None]
) -> Iterator[Problem]:
    if field.closed_codes and (len(value) != 1 or value not in field.closed_codes):
        yield Problem("dec.code_wrong", place, {**params, "allowed": " ".join(field.closed_codes)})
    if field.code_list and value not in profile.code_lists[field.code_list]:
        yield Problem("dec.code_unknown", place, {**params, "list": field.code_list}, severity="warn")
