"""D02 mutual-aid group registration form: the group, its leader, and a line for each member of today (R-CN-42)."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.groups import Group
from app.domain.paper_content import Blank, Count, PaperContent, SignPlace, Value, Words
from app.domain.people import Person
from app.errors import UserError
from app.services.context import is_practice_market
from app.services.paper_contents.plain_values import as_typed, boxes, filled
from app.services.paper_sorts import PaperSource

KIND = "D02"


def fits(source: PaperSource) -> bool:
    """Tell whether the group is known."""
    return source.uow.groups.get(source.ref) is not None


def build(source: PaperSource) -> PaperContent:
    """Make the form of one group with its members of today. Raises UserError ``paper.ref_unknown``."""
    group = source.uow.groups.get(source.ref)
    if group is None:
        raise UserError("paper.ref_unknown", ref=source.ref)
    members = _members(source, group)
    leader = None if group.leader_id is None else source.uow.people.get(source.uow.merges.kept(group.leader_id))
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=f"{KIND}-{group.code}-{group.version}",
        made_at=source.made_at,
        state="to_sign",
        practice=is_practice_market(source.uow),
        head=filled(_head(group, leader, len(members))),
        lines=tuple(_line(member) for member in members),
        signs=(
            SignPlace(Words("paper.leader_signature"), "sign", "" if leader is None else leader.name),
            SignPlace(Words("paper.d02.sign.village"), "stamp"),
            SignPlace(Words("paper.d02.sign.office"), "stamp"),
        ),
        clauses=(
            Words("paper.clause.truth"),
            Words("paper.d02.clause.free"),
            Words("paper.d02.clause.own"),
            Words("paper.d02.clause.changes"),
        ),
        copies=(Words("paper.d02.copy.office"), Words("paper.d02.copy.village"), Words("paper.d02.copy.group")),
    )


def _members(source: PaperSource, group: Group) -> tuple[Person, ...]:
    """Members of today in order of joining; persons who were merged count once."""
    merged = source.uow.merges.edges()
    joined = source.uow.groups.members_on(group.group_id, source.context.today(source.uow))
    kept = tuple(dict.fromkeys(merged.get(person_id, person_id) for person_id in joined))
    known = source.uow.people.get_many(kept)
    return tuple(known[person_id] for person_id in kept if person_id in known)


def _head(group: Group, leader: Person | None, members: int) -> dict[int, Value | None]:
    return {
        2: as_typed(group.name),
        3: boxes("paper.d02.type", ("group", "cooperative")),
        5: as_typed(group.township),
        7: as_typed(group.phone),
        8: None if leader is None else as_typed(leader.name),
        9: None if leader is None else as_typed(leader.phone),
        10: Count(members),
        12: as_typed(group.processor),
        13: Blank(2),
    }


def _line(member: Person) -> Mapping[int, Value]:
    return filled({14: as_typed(member.name), 15: as_typed(member.registration.number)})
