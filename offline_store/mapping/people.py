"""Residents, groups, entrustments and presence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.domain.groups import Entrustment, Group, Membership, Presence
from app.domain.people import DocumentKind, IdentityDocument, Person, Registration, Residence
from offline_store.mapping.plain import day_or_none, day_text_or_none, from_json, to_json

_FILING_TEXTS = (
    "basic_number",
    "office_code",
    "site_number",
    "card_number",
    "card_maker",
    "review_status",
    "review_opinion",
)
_FILING_DAYS = ("declared_on", "registered_on")


def person_body(person: Person) -> str:
    """Write a person as JSON text."""
    return to_json(
        {
            "person_id": person.person_id,
            "name": person.name,
            "document": [
                person.document.kind.value,
                person.document.number,
                day_text_or_none(person.document.valid_until),
            ],
            "registration": [
                person.registration.number,
                day_text_or_none(person.registration.valid_until),
                person.registration.state,
            ],
            "sex": person.sex,
            "born_on": day_text_or_none(person.born_on),
            "phone": person.phone,
            "township": person.township,
            "address": person.address,
            "version": person.version,
            **_more(person),
        }
    )


def _more(person: Person) -> dict[str, Any]:
    """What step 2 added; left out where there is nothing, so that most bodies stay short."""
    plain: dict[str, Any] = {}
    document, registration, residence = person.document, person.registration, person.residence
    if document.valid_from is not None or document.authority:
        plain["issued"] = [day_text_or_none(document.valid_from), document.authority]
    if registration != Registration(registration.number, registration.valid_until, registration.state):
        plain["filing"] = {
            **{name: getattr(registration, name) for name in _FILING_TEXTS},
            **{name: day_text_or_none(getattr(registration, name)) for name in _FILING_DAYS},
            "is_extended": registration.is_extended,
        }
    if residence != Residence():
        plain["residence"] = [
            residence.basis,
            day_text_or_none(residence.valid_until),
            residence.native_place,
            residence.ethnic_group,
            residence.identity_type,
        ]
    return plain


def _registration(plain: dict[str, Any]) -> Registration:
    number, until, state = plain["registration"]
    filing = plain.get("filing", {})
    texts: dict[str, Any] = {name: filing.get(name, "") for name in _FILING_TEXTS}
    days: dict[str, Any] = {name: day_or_none(filing.get(name)) for name in _FILING_DAYS}
    return Registration(
        number,
        day_or_none(until),
        state,
        is_extended=filing.get("is_extended", False),
        **texts,
        **days,
    )


def _residence(plain: dict[str, Any]) -> Residence:
    if "residence" not in plain:
        return Residence()
    basis, until, native_place, ethnic_group, identity_type = plain["residence"]
    return Residence(basis, day_or_none(until), native_place, ethnic_group, identity_type)


def person_from_body(body: str) -> Person:
    """Read a person."""
    plain = from_json(body)
    kind, number, until = plain["document"]
    valid_from, authority = plain.get("issued", (None, ""))
    return Person(
        person_id=plain["person_id"],
        name=plain["name"],
        document=IdentityDocument(DocumentKind(kind), number, day_or_none(until), day_or_none(valid_from), authority),
        registration=_registration(plain),
        sex=plain["sex"],
        born_on=day_or_none(plain["born_on"]),
        phone=plain["phone"],
        township=plain["township"],
        address=plain["address"],
        version=plain["version"],
        residence=_residence(plain),
    )


def group_body(group: Group) -> str:
    """Write the part of a group that has no column of its own."""
    plain = [group.township, group.phone, day_text_or_none(group.formed_on), group.version]
    home = [group.home_device, group.home_before, day_text_or_none(group.home_since)]
    return to_json([*plain, group.processor, day_text_or_none(group.valid_until), *home])


def group_from_row(row: Mapping[Any, Any]) -> Group:
    """Read a group from its row."""
    township, phone, formed_on, version, *more = from_json(row["body"])
    processor, valid_until, *home = more or ("", None)
    home_device, home_before, home_since = home or ("", "", None)
    return Group(
        row["group_id"],
        row["code"],
        row["name"],
        row["leader_id"],
        township,
        phone,
        day_or_none(formed_on),
        version,
        processor,
        day_or_none(valid_until),
        home_device,
        home_before,
        day_or_none(home_since),
    )


def membership_from_row(row: Mapping[Any, Any]) -> Membership:
    """Read a membership from its row."""
    return Membership(
        row["group_id"],
        row["person_id"],
        date.fromisoformat(row["joined_on"]),
        day_or_none(row["left_on"]),
        row["consent"],
    )


def entrustment_from_row(row: Mapping[Any, Any]) -> Entrustment:
    """Read an entrustment from its row."""
    return Entrustment(
        row["entrustment_id"],
        row["person_id"],
        row["group_id"],
        date.fromisoformat(row["valid_from"]),
        date.fromisoformat(row["valid_until"]),
        row["number"],
    )


def presence_from_row(row: Mapping[Any, Any]) -> Presence:
    """Read a presence from its row."""
    return Presence(
        date.fromisoformat(row["day_on"]),
        row["person_id"],
        row["sequence"],
        row["arrived_at"],
        row["evidence"],
        row["group_id"],
        row["proof"],
    )
