"""D04 entrustment (R-CN-35): one person's own sheet, or one paper of all who entrusted the group with a lot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.groups import Entrustment, Group
from app.domain.identifiers import mask_number
from app.domain.paper_content import (
    Count,
    Day,
    MemberLine,
    PaperContent,
    SignPlace,
    Text,
    Value,
    Words,
)
from app.domain.people import Person
from app.domain.trade import Lot, TradeRecord
from app.errors import UserError
from app.services.committed_lots import CommittedLot
from app.services.context import is_practice_market
from app.services.paper_contents import lot_papers
from app.services.paper_contents.d01 import own_number, person_of
from app.services.paper_contents.plain_values import as_typed, boxes, filled, masked, several
from app.services.paper_sorts import PaperSource

KIND = "D04"
_MATTERS = ("order", "carry", "declare", "settle", "sell")
#: What an entrustment in the store is about; the other boxes are for the pen.
_ENTRUSTED = "declare"
_CLAUSES = ("within", "own", "proper", "end")


def fits_person(source: PaperSource) -> bool:
    """Tell whether the person has entrusted a group that acts for them today."""
    person = person_of(source)
    return person is not None and _current(source, person) is not None


def fits_lot(source: PaperSource) -> bool:
    """Tell whether the lot was committed and declared by a group."""
    lot = lot_papers.committed(source)
    return lot is not None and _is_declared_by_group(lot)


def build_of_person(source: PaperSource) -> PaperContent:
    """Make one person's own sheet of the entrustment valid today; a leader entrusts the group, not themselves.

    Raises:
        UserError: ``paper.ref_unknown``; ``paper.not_for_this`` when there is none today.

    """
    person = person_of(source)
    if person is None:
        raise UserError("paper.ref_unknown", ref=source.ref)
    given = _current(source, person)
    group = None if given is None else source.uow.groups.get(given.group_id)
    if given is None or group is None:
        raise lot_papers.not_for_this(KIND, source.ref)
    leader = _leader(source, group)
    if leader is not None and leader.person_id == person.person_id:
        leader = None
    head = {
        1: as_typed(given.number),
        2: as_typed(person.name),
        3: own_number(person),
        4: as_typed(person.registration.number),
        **_agent(group, leader),
        9: Day(given.valid_from),
        10: Day(given.valid_until),
    }
    number = given.number or f"{KIND}-{given.entrustment_id[:8].upper()}"
    practice = is_practice_market(source.uow)
    return _paper(source, number, practice, head, _signs(person.name, group, leader), ())


def build_of_lot(source: PaperSource) -> PaperContent:
    """Make one paper of all whose entrustment a lot was declared on; each signs on the page of members.

    Raises:
        UserError: as ``PaperSort.build``; ``paper.not_for_this`` when nobody had entrusted the group.

    """
    found = lot_papers.lot_of(source, KIND)
    group = found.group
    given = _given(source, found)
    if group is None or not given or not _is_declared_by_group(found.lot):
        raise lot_papers.not_for_this(KIND, source.ref)
    on_page = Words("paper.d04.members_page")
    head = {
        2: several(on_page, Count(len(given), "paper.d04.persons")),
        3: on_page,
        4: on_page,
        **_agent(group, found.leader),
        **_common_days([entrustment for _, entrustment in given]),
        12: on_page,
    }
    signs = _signs("", group, found.leader)[-1:]
    known = source.uow.people.get_many(record.person_id for record, _ in given)
    members = tuple(_member(record, entrustment, known.get(record.person_id)) for record, entrustment in given)
    return _paper(source, found.lot.lot_ref, found.practice, head, signs, members)


def _paper(
    source: PaperSource,
    number: str,
    practice: bool,
    head: Mapping[int, Value | None],
    signs: tuple[SignPlace, ...],
    members: tuple[MemberLine, ...],
) -> PaperContent:
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=number,
        made_at=source.made_at,
        state="to_sign",
        practice=practice,
        head=filled(head),
        signs=signs,
        clauses=tuple(Words(f"paper.d04.clause.{name}") for name in _CLAUSES),
        copies=(Words("paper.d04.copy.principal"), Words("paper.d04.copy.agent"), Words("paper.d04.copy.office")),
        members=members,
        notes=(Words("paper.d03.note.model"),),
    )


def _agent(group: Group, leader: Person | None) -> dict[int, Value | None]:
    return {
        5: several(as_typed(group.name), None if leader is None else as_typed(leader.name)),
        6: None if leader is None else masked(leader.document.number),
        7: boxes("paper.d04.matter", _MATTERS, _ENTRUSTED),
    }


def _signs(principal: str, group: Group, leader: Person | None) -> tuple[SignPlace, ...]:
    agent = group.name if leader is None else leader.name
    return (
        SignPlace(Words("doc.D04.field.12"), "sign", principal),
        SignPlace(Words("paper.d04.sign.finger"), "finger", principal),
        SignPlace(Words("paper.d04.sign.agent"), "sign", agent),
    )


def _current(source: PaperSource, person: Person) -> Entrustment | None:
    today = source.context.today(source.uow)
    return source.uow.groups.entrustments_on([person.person_id], today).get(person.person_id)


def _given(source: PaperSource, found: CommittedLot) -> list[tuple[TradeRecord, Entrustment]]:
    """The records that stood on an entrustment, each with it."""
    persons = [record.person_id for record in found.records if record.entrustment_id is not None]
    valid = source.uow.groups.entrustments_on(persons, found.lot.day_on)
    return [(record, valid[record.person_id]) for record in found.records if record.person_id in valid]


def _common_days(given: Sequence[Entrustment]) -> dict[int, Value | None]:
    """First and last day where they are the same for all; otherwise the page of members tells them."""
    on_page = Words("paper.d04.members_page")
    first, last = {each.valid_from for each in given}, {each.valid_until for each in given}
    return {9: Day(first.pop()) if len(first) == 1 else on_page, 10: Day(last.pop()) if len(last) == 1 else on_page}


def _member(record: TradeRecord, given: Entrustment, person: Person | None) -> MemberLine:
    registered = "" if person is None else person.registration.number
    number = Words("paper.d04.registered", {"number": registered}) if registered else None
    days = Text(f"{given.valid_from.isoformat()} – {given.valid_until.isoformat()}")
    return MemberLine(
        record.person_name, mask_number(record.person_document), several(number, as_typed(given.number), days)
    )


def _is_declared_by_group(lot: Lot) -> bool:
    return lot.group_id is not None and lot.declared_by == "group"


def _leader(source: PaperSource, group: Group) -> Person | None:
    return None if group.leader_id is None else source.uow.people.get(source.uow.merges.kept(group.leader_id))
