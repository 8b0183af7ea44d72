"""Who may carry a share on a day: presence, standing, group, entrustment, quota and the number of declarations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.groups import Entrustment, Presence
from app.domain.overrides import Override
from app.domain.people import Person
from app.domain.problems import Problem
from app.domain.proof import LOWEST
from app.domain.quota import QuotaView
from app.domain.quota_value import counted_minor, share_parts
from app.domain.rules import RulePack
from app.domain.split_problem import Note, SplitMember
from app.domain.trade import Direction, Lot, Share
from app.errors import UserError
from app.interfaces import ReadQueries, UnitOfWork
from app.read_models import ShareTurns
from app.services.quota_views import quota_views
from app.services.standings import standing_of, standings

PRESENT_ONLY = "present_only"
MOST_DECLARATIONS = "max_declarations_per_person_day"
ROTATION_WINDOW = "rotation_window_days"
USUAL_WINDOW_DAYS = 30


@dataclass(frozen=True, slots=True)
class Carrier:
    """A resident who may come into question for a lot, with all that decides about it."""

    person: Person
    presence: Presence | None
    quota: QuotaView
    entrustment: Entrustment | None
    blocked: Problem | None
    of_group: bool
    override: Override | None = None

    @property
    def proof(self) -> str:
        """The level of identity proof reached that day."""
        return LOWEST if self.presence is None else self.presence.level

    @property
    def card_read(self) -> bool:
        """Tell whether the person's card was read that day."""
        return self.presence is not None and self.presence.evidence == "card"

    def entrusted_to(self, group_id: str | None) -> bool:
        """Tell whether somebody may declare for the person today: the lot's group, or any for a lot without one."""
        return self.entrustment is not None and group_id in (None, self.entrustment.group_id)


@dataclass(frozen=True, slots=True)
class Crowd:
    """Carriers of a lot's day by person id, in order of coming."""

    carriers: Mapping[str, Carrier]
    pack: RulePack
    day_on: date

    @property
    def here(self) -> tuple[Carrier, ...]:
        """Those who may be asked: members of the lot's group, present where the rules want it."""
        wanted = self.pack.switched_on(PRESENT_ONLY, self.day_on)
        return tuple(c for c in self.carriers.values() if c.of_group and (c.presence is not None or not wanted))


def alone(uow: UnitOfWork, pack: RulePack, day_on: date, person_id: str) -> Crowd:
    """Gather one person, for their own basket: nobody else's quota is asked for.

    Raises UserError ``person.unknown``.
    """
    person = uow.people.get(person_id)
    if person is None:
        raise UserError("person.unknown", person=person_id)
    stands = standing_of(uow, person, day_on)
    carrier = Carrier(
        person=person,
        presence=uow.presence.find(day_on, person_id),
        quota=quota_views(uow, pack, [person_id], day_on)[person_id],
        entrustment=None,
        blocked=stands.problem,
        of_group=True,
        override=stands.override,
    )
    return Crowd({person_id: carrier}, pack, day_on)


def crowd(uow: UnitOfWork, pack: RulePack, day_on: date, group_id: str | None, also: Iterable[str] = ()) -> Crowd:
    """Gather everybody present on a day, the group's members, and those named besides."""
    presences = {presence.person_id: presence for presence in uow.presence.on(day_on)}
    members = uow.groups.members_on(group_id, day_on) if group_id is not None else tuple(presences)
    order = tuple(dict.fromkeys((*presences, *members, *also)))
    people = uow.people.get_many(order)
    known = [person_id for person_id in order if person_id in people]
    quotas = quota_views(uow, pack, known, day_on)
    entrusted = uow.groups.entrustments_on(known, day_on)
    stands = standings(uow, people.values(), day_on)
    inside = frozenset(members)
    carriers = {
        person_id: Carrier(
            person=people[person_id],
            presence=presences.get(person_id),
            quota=quotas[person_id],
            entrustment=entrusted.get(person_id),
            blocked=stands[person_id].problem,
            of_group=person_id in inside,
            override=stands[person_id].override,
        )
        for person_id in known
    }
    return Crowd(carriers, pack, day_on)


def value_left(carrier: Carrier, direction: Direction) -> int | None:
    """Value the person may still carry, in the limit's own currency; None where no limit applies.

    Only goods that come into the market's own country take quota.
    """
    return carrier.quota.left_fen if direction.value == carrier.quota.direction else None


def share_value(carrier: Carrier, lot: Lot, share: Share) -> int:
    """What a share takes of the person's day, in the limit's own currency."""
    return counted_minor(share_parts(lot, share), carrier.quota.currency, lot.rate)


def limits_left(carrier: Carrier, lot: Lot) -> dict[str, int]:
    """Grams the person may still carry of each limited kind of goods in the lot."""
    groups = {line.limit_group for line in lot.lines if line.limit_group is not None}
    left = {group: carrier.quota.left_grams(group) for group in sorted(groups)}
    return {group: grams for group, grams in left.items() if grams is not None}


def members_for(crowd_here: Crowd, lot: Lot, reading: ReadQueries) -> tuple[tuple[SplitMember, ...], tuple[Note, ...]]:
    """Return the members the split may use, and a note for everybody who is here but may not."""
    members, notes = [], []
    asked = [carrier.person.person_id for carrier in crowd_here.here]
    enough = declared_enough(crowd_here, reading, asked)
    turns = turns_of(crowd_here, reading, asked) if lot.split_rule == "rotation" else {}
    for carrier in crowd_here.here:
        person_id = carrier.person.person_id
        note = _why_not(carrier, lot, enough.get(person_id))
        if note is not None:
            notes.append(note)
            continue
        turn = turns.get(person_id, ShareTurns())
        members.append(
            SplitMember(
                person_id, value_left(carrier, lot.direction), limits_left(carrier, lot), turn.lately, turn.ever
            )
        )
    return tuple(members), tuple(notes)


def turns_of(crowd_here: Crowd, reading: ReadQueries, person_ids: Sequence[str]) -> dict[str, ShareTurns]:
    """Return how many shares each person had in the pack's window before and on the day, and ever (F-12)."""
    days = crowd_here.pack.number(ROTATION_WINDOW, crowd_here.day_on) or USUAL_WINDOW_DAYS
    first_on = crowd_here.day_on - timedelta(days=days - 1)
    return reading.share_turns(person_ids, first_on, crowd_here.day_on)


def declared_enough(crowd_here: Crowd, reading: ReadQueries, person_ids: Sequence[str]) -> dict[str, int]:
    """Return those who made as many declarations as a day allows, and how many that is (R-CN-15)."""
    most = crowd_here.pack.number(MOST_DECLARATIONS, crowd_here.day_on)
    if most is None:
        return {}
    declared = declared_on(reading, person_ids, crowd_here.day_on)
    return {person_id: most for person_id in person_ids if declared[person_id] >= most}


def most_declared(crowd_here: Crowd, reading: ReadQueries, person_id: str) -> int | None:
    """Return the number of declarations a day allowed when the person has reached it, else None (R-CN-15)."""
    return declared_enough(crowd_here, reading, [person_id]).get(person_id)


def declared_on(reading: ReadQueries, person_ids: Sequence[str], day_on: date) -> dict[str, int]:
    """Return how many declarations that still count each person made on a day."""
    turns = reading.share_turns(person_ids, day_on, day_on)
    return {person_id: turns[person_id].lately if person_id in turns else 0 for person_id in person_ids}


def _why_not(carrier: Carrier, lot: Lot, most: int | None) -> Note | None:
    person_id = carrier.person.person_id
    if person_id in lot.dropped:
        return Note("dropped", {}, member=person_id)
    if carrier.blocked is not None:
        params = {**carrier.blocked.params, "reason": carrier.blocked.code}
        return Note("blocked", params, member=person_id)
    if most is not None:
        return Note("declared_enough", {"most": most}, member=person_id)
    return _no_right(carrier, lot)


def _no_right(carrier: Carrier, lot: Lot) -> Note | None:
    """Why somebody able has no right here today: at home on another laptop, no turn left, all used elsewhere."""
    person_id, quota = carrier.person.person_id, carrier.quota
    if value_left(carrier, lot.direction) != 0:
        return None
    if quota.turns_left == 0:
        return Note("turns_used", {"most": quota.turns_most}, member=person_id)
    room = quota.value_room
    if not quota.at_home and room is not None and room.right == 0:
        return Note("homed_elsewhere", {"device": quota.home_device}, member=person_id)
    if quota.elsewhere_fen:
        heard = None if quota.known_at is None else quota.known_at.isoformat()
        return Note("elsewhere", {"elsewhere_fen": quota.elsewhere_fen, "known_at": heard}, member=person_id)
    return None
