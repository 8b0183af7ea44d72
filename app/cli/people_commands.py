"""Commands about people: import, person, group, presence."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from app.cli.input_files import Fields, read_bytes, read_object
from app.cli.outcome import DONE, REFUSED, Told, show_progress
from app.domain.identifiers import mask_number, normalise_number
from app.domain.people import Person
from app.domain.rules import LARGEST_ENVELOPE
from app.errors import UserError
from app.read_models import ImportReport
from app.services.bundle import Services
from app.services.people import GroupDraft, PersonDraft

#: Fields of the office's register that a file may have besides the usual ones.
MORE_TEXTS = (
    "document_authority",
    "basic_number",
    "office_code",
    "site_number",
    "card_number",
    "card_maker",
    "review_status",
    "review_opinion",
    "residence_basis",
    "native_place",
    "ethnic_group",
    "identity_type",
)
MORE_DAYS = ("document_from", "declared_on", "registered_on", "residence_until")


def group_id_of(services: Services, code: str) -> str:
    """Return the id of the group with that code; with no code, of the only group there is."""
    rows = services.read.groups(services.context.today())
    found = [row for row in rows if row.code == code] if code else list(rows)
    if len(found) != 1:
        raise UserError("group.unknown" if code else "group.not_named", group=code, groups=len(rows))
    return found[0].group_id


def person_of(services: Services, text: str) -> Person:
    """Return the resident with that document number or person id; raises ``person.unknown``, masked for logs."""
    with services.context.store.unit_of_work() as uow:
        person = uow.people.get(text) or uow.people.by_number(normalise_number(text))
    if person is None:
        raise UserError("person.unknown", person=mask_number(text) if any(map(str.isdigit, text)) else text)
    return person


def import_members(services: Services, args: Namespace) -> Told:
    """``import members FILE``: plan, apply, and report each refused row with field, value and reason."""
    group_id = group_id_of(services, args.group)
    plan = services.member_import.read(str(args.file), group_id, show_progress, None)
    return _imported(services.member_import.apply(plan, show_progress, None))


def import_goods(services: Services, args: Namespace) -> Told:
    """``import goods FILE``: add or replace goods of the register."""
    return _imported(services.reference.import_goods(str(args.file), show_progress))


def _imported(report: ImportReport) -> Told:
    return Told({"import": report}, DONE if report.taken else REFUSED)


def import_rules(services: Services, args: Namespace) -> dict[str, Any]:
    """``import rules FILE``: take a signed rule pack."""
    pack = services.market.import_rules(read_bytes(args.file, LARGEST_ENVELOPE))
    return {"pack_id": pack.pack_id, "version": pack.version, "practice": pack.practice, "valid_from": pack.valid_from}


def person_add(services: Services, args: Namespace) -> dict[str, Any]:
    """``person add FILE.json``: add or edit one resident; with ``group`` also make them a member.

    The person is stored even when the membership is refused afterwards.
    """
    fields = read_object(args.file)
    group = fields.allowed("group")
    group_id = group_id_of(services, group) if group else None
    joined_on = fields.day("joined_on") or services.context.today()
    entrusted = (fields.day("entrusted_from"), fields.day("entrusted_until"))
    person = services.people.save_person(_person_draft(fields))
    if group_id is not None and not _is_member(services, person, group_id):
        services.people.add_member(group_id, person.person_id, joined_on, *entrusted)
    return {"person": person}


def _is_member(services: Services, person: Person, group_id: str) -> bool:
    group = services.people.card(person.person_id).group
    return group is not None and group.group_id == group_id


def _person_draft(fields: Fields) -> PersonDraft:
    texts: dict[str, Any] = {name: fields.allowed(name, str, "") for name in MORE_TEXTS}
    days: dict[str, Any] = {name: fields.day(name) for name in MORE_DAYS}
    return PersonDraft(
        person_id=fields.allowed("person_id"),
        name=fields.wanted("name"),
        document_kind=fields.allowed("document_kind", str, "prc_id"),
        document_number=fields.wanted("document_number"),
        document_until=fields.day("document_until"),
        sex=fields.allowed("sex", str, ""),
        born_on=fields.day("born_on"),
        phone=fields.allowed("phone", str, ""),
        township=fields.allowed("township", str, ""),
        address=fields.allowed("address", str, ""),
        registration_number=fields.allowed("registration_number", str, ""),
        registration_until=fields.day("registration_until"),
        registration_state=fields.allowed("registration_state", str, "active"),
        is_extended=fields.allowed("is_extended", bool, False),
        **texts,
        **days,
    )


def group_add(services: Services, args: Namespace) -> dict[str, Any]:
    """``group add``: add or edit a group from a file, or from ``--code`` and ``--name``."""
    fields = read_object(args.file) if args.file else Fields({"code": args.code, "name": args.name})
    leader = fields.allowed("leader")
    draft = GroupDraft(
        group_id=fields.allowed("group_id"),
        code=fields.wanted("code"),
        name=fields.wanted("name"),
        leader_id=person_of(services, leader).person_id if leader else None,
        township=fields.allowed("township", str, ""),
        phone=fields.allowed("phone", str, ""),
        formed_on=fields.day("formed_on"),
        processor=fields.allowed("processor", str, ""),
        valid_until=fields.day("valid_until"),
        home_device=fields.allowed("home_device"),
    )
    return {"group": services.people.save_group(draft)}


def group_list(services: Services, args: Namespace) -> dict[str, Any]:
    """``group list``: groups with member and present counts."""
    return {"groups": services.read.groups(services.context.today())}


def present(services: Services, args: Namespace) -> Told:
    """``present ID…``: mark residents present, one answer each; refused when not one of them could be."""
    answers = [services.presence.mark(number, args.evidence) for number in args.numbers]
    counted = any(answer.kind in ("present", "already") for answer in answers)
    told = {"answers": answers, "present": len(services.presence.today())}
    return Told(told, DONE if counted else REFUSED)
