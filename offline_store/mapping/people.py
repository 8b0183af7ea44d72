"""Residents, groups, entrustments and presence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.domain.groups import Entrustment, Group, Membership, Presence
from app.domain.people import DocumentKind, IdentityDocument, Person, Registration
from offline_store.mapping.plain import day_or_none, day_text_or_none, from_json, to_json


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
        }
    )


def person_from_body(body: str) -> Person:
    """Read a person."""
    plain = from_json(body)
    kind, number, until = plain["document"]
    registration, registration_until, state = plain["registration"]
    return Person(
        person_id=plain["person_id"],
        name=plain["name"],
        document=IdentityDocument(DocumentKind(kind), number, day_or_none(until)),
        registration=Registration(registration, day_or_none(registration_until), state),
        sex=plain["sex"],
        born_on=day_or_none(plain["born_on"]),
        phone=plain["phone"],
        township=plain["township"],
        address=plain["address"],
        version=plain["version"],
    )


def group_body(group: Group) -> str:
    """Write the part of a group that has no column of its own."""
    return to_json([group.township, group.phone, day_text_or_none(group.formed_on), group.version])


def group_from_row(row: Mapping[Any, Any]) -> Group:
    """Read a group from its row."""
    township, phone, formed_on, version = from_json(row["body"])
    return Group(
        row["group_id"],
        row["code"],
        row["name"],
        row["leader_id"],
        township,
        phone,
        day_or_none(formed_on),
        version,
    )


def membership_from_row(row: Mapping[Any, Any]) -> Membership:
    """Read a membership from its row."""
    return Membership(
        row["group_id"], row["person_id"], date.fromisoformat(row["joined_on"]), day_or_none(row["left_on"])
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
    )
