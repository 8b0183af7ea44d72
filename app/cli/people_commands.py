"""Commands about people: import, person, group, presence."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from app.cli.input_files import allowed, day, read_bytes, read_object, wanted
from app.cli.outcome import show_progress
from app.domain.identifiers import normalise_number
from app.domain.people import Person
from app.errors import UserError
from app.services.bundle import Services
from app.services.people import GroupDraft, PersonDraft


def group_id_of(services: Services, code: str) -> str:
    """Return the id of the group with that code; with no code, of the only group there is."""
    rows = services.read.groups(services.context.today())
    found = [row for row in rows if row.code == code] if code else list(rows)
    if len(found) != 1:
        raise UserError("group.unknown" if code else "group.not_named", group=code, groups=len(rows))
    return found[0].group_id


def person_of(services: Services, text: str) -> Person:
    """Return the resident with that document number or person id; raises ``person.unknown``."""
    with services.context.store.unit_of_work() as uow:
        person = uow.people.get(text) or uow.people.by_number(normalise_number(text))
    if person is None:
        raise UserError("person.unknown", person=text)
    return person


def import_members(services: Services, args: Namespace) -> dict[str, Any]:
    """``import members FILE``: plan, apply, and report each refused row with field, value and reason."""
    group_id = group_id_of(services, args.group)
    plan = services.member_import.read(str(args.file), group_id, show_progress, None)
    report = services.member_import.apply(plan, show_progress, None)
    return {"import": report}


def import_goods(services: Services, args: Namespace) -> dict[str, Any]:
    """``import goods FILE``: add or replace goods of the register."""
    return {"import": services.reference.import_goods(str(args.file))}


def import_rules(services: Services, args: Namespace) -> dict[str, Any]:
    """``import rules FILE``: take a signed rule pack."""
    pack = services.market.import_rules(read_bytes(args.file))
    return {"pack_id": pack.pack_id, "version": pack.version, "practice": pack.practice, "valid_from": pack.valid_from}


def person_add(services: Services, args: Namespace) -> dict[str, Any]:
    """``person add FILE.json``: add or edit one resident; with ``group`` also make them a member."""
    row = read_object(args.file)
    person = services.people.save_person(_person_draft(row))
    group = allowed(row, "group", str)
    if group:
        services.people.add_member(
            group_id_of(services, group),
            person.person_id,
            day(allowed(row, "joined_on"), "joined_on") or services.context.today(),
            day(allowed(row, "entrusted_from"), "entrusted_from"),
            day(allowed(row, "entrusted_until"), "entrusted_until"),
        )
    return {"person": person}


def _person_draft(row: dict[str, Any]) -> PersonDraft:
    return PersonDraft(
        person_id=allowed(row, "person_id"),
        name=wanted(row, "name"),
        document_kind=allowed(row, "document_kind", str, "prc_id"),
        document_number=wanted(row, "document_number"),
        document_until=day(allowed(row, "document_until"), "document_until"),
        sex=allowed(row, "sex", str, ""),
        born_on=day(allowed(row, "born_on"), "born_on"),
        phone=allowed(row, "phone", str, ""),
        township=allowed(row, "township", str, ""),
        address=allowed(row, "address", str, ""),
        registration_number=allowed(row, "registration_number", str, ""),
        registration_until=day(allowed(row, "registration_until"), "registration_until"),
        registration_state=allowed(row, "registration_state", str, "active"),
    )


def group_add(services: Services, args: Namespace) -> dict[str, Any]:
    """``group add``: add or edit a group from a file, or from ``--code`` and ``--name``."""
    row = read_object(args.file) if args.file else {"code": args.code, "name": args.name}
    leader = allowed(row, "leader", str)
    draft = GroupDraft(
        group_id=allowed(row, "group_id"),
        code=wanted(row, "code"),
        name=wanted(row, "name"),
        leader_id=person_of(services, leader).person_id if leader else None,
        township=allowed(row, "township", str, ""),
        phone=allowed(row, "phone", str, ""),
        formed_on=day(allowed(row, "formed_on"), "formed_on"),
    )
    return {"group": services.people.save_group(draft)}


def group_list(services: Services, args: Namespace) -> dict[str, Any]:
    """``group list``: groups with member and present counts."""
    return {"groups": services.read.groups(services.context.today())}


def present(services: Services, args: Namespace) -> dict[str, Any]:
    """``present ID…``: mark residents present, one answer each."""
    answers = [services.presence.mark(number, args.evidence) for number in args.numbers]
    return {"answers": answers, "present": len(services.presence.today())}
