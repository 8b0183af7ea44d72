"""The invented contents of a big practice market: who, when and what, from a seed alone.

The same seed gives the same people, lots and records. Nothing here is drawn from real trade.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from app.domain.groups import Entrustment, Group, Membership
from app.domain.invented import residents
from app.domain.numbering import DeviceIdentity, local_reference
from app.domain.people import DocumentKind, IdentityDocument, Party, Person, Registration
from app.domain.reference import Goods
from app.domain.trade import (
    Consent,
    Direction,
    GoodsLine,
    Lot,
    RecordLine,
    RuleStamp,
    Share,
    ShareLine,
    TradeRecord,
    Truck,
)

LAST_DAY = date(2026, 11, 20)
DAYS = 200
SHARES_A_LOT = 50
MORNING = time(1, 30, tzinfo=UTC)
_SELLER = Party("Tập Văn Bán", "vn_cccd", "020085000123", "Tập, Lạng Sơn", "VN")
_RULES = RuleStamp("GX-PRACTICE-2026", 1, True)
_JOINED = date(2026, 1, 1)
_ENTRUSTED_UNTIL = date(2027, 12, 31)
_CROSSING = "YYG"


@dataclass(frozen=True, slots=True)
class InventedPeople:
    """Groups with their members; ``members[i]`` belong to ``groups[i]``."""

    people: tuple[Person, ...]
    groups: tuple[Group, ...]
    members: tuple[tuple[Person, ...], ...]
    memberships: tuple[Membership, ...]
    entrustments: tuple[Entrustment, ...]


@dataclass(frozen=True, slots=True)
class LotPlan:
    """One lot to be: its day, place in the day, and who shares it."""

    day_on: date
    number: int
    group: Group
    members: tuple[Person, ...]


def invent_people(people: int, groups: int, seed: int) -> InventedPeople:
    """Invent residents and put them into groups of equal size, one after the other."""
    persons = tuple(
        Person(
            person_id=_id("person", seed, index),
            name=each.name,
            document=IdentityDocument(DocumentKind.PRC_ID, each.number, each.document_until),
            registration=Registration(f"练习{index:06d}"),
            sex=each.sex,
            born_on=each.born_on,
            township=each.township,
        )
        for index, each in enumerate(residents(seed, people, LAST_DAY))
    )
    ends = [people * n // groups for n in range(groups + 1)]
    members = tuple(persons[start:end] for start, end in pairwise(ends))
    teams = tuple(
        Group(_id("group", seed, n), f"G{n + 1:04d}", f"练习第{n + 1}互助组", team[0].person_id)
        for n, team in enumerate(members)
    )
    pairs = [(team, person) for team, those in zip(teams, members, strict=True) for person in those]
    return InventedPeople(
        persons,
        teams,
        members,
        tuple(Membership(team.group_id, person.person_id, _JOINED) for team, person in pairs),
        tuple(
            Entrustment(_entrusted(person), person.person_id, team.group_id, _JOINED, _ENTRUSTED_UNTIL)
            for team, person in pairs
        ),
    )


def plan_lots(invented: InventedPeople, records: int) -> Iterator[LotPlan]:
    """Spread records evenly over the days, a group after the other, up to fifty members a lot."""
    a_day = -(-records // DAYS)
    turn, left = 0, records
    for back in range(DAYS - 1, -1, -1):
        today, number = min(a_day, left), 0
        left -= today
        while today > 0:
            group, members = invented.groups[turn % len(invented.groups)], invented.members[turn % len(invented.groups)]
            taking = members[: min(SHARES_A_LOT, today)]
            number, turn, today = number + 1, turn + 1, today - len(taking)
            yield LotPlan(LAST_DAY - timedelta(days=back), number, group, taking)


class LotMaker:
    """Makes lots and their records in the order of their numbers."""

    def __init__(self, identity: DeviceIdentity, goods: Sequence[Goods], seed: int, first_sequence: int) -> None:
        self._identity = identity
        self._goods = goods
        self._chance = random.Random(seed)
        self._sequence = first_sequence
        self._counters: dict[date, int] = {}

    @property
    def counters(self) -> dict[date, int]:
        """Highest number given per day."""
        return dict(self._counters)

    @property
    def last_sequence(self) -> int:
        """Highest sequence given."""
        return self._sequence - 1

    def make(self, plan: LotPlan) -> tuple[Lot, list[TradeRecord]]:
        """Make one finalised lot of one kind of goods and a record for each member."""
        chance, entry = self._chance, self._chance.choice(self._goods)
        price = chance.randrange(300, 3000, 10)
        weights = [chance.randrange(5, 60) * 1000 for _ in plan.members]
        ref = f"{local_reference(self._identity, plan.day_on, 0).rpartition('-')[0]}-L{plan.number:03d}"
        made_at = datetime.combine(plan.day_on, MORNING) + timedelta(minutes=plan.number)
        truck = Truck(f"桂F{chance.randrange(100000):05d}", f"12C{chance.randrange(100000):05d}")
        line = _goods_line(entry, sum(weights), price)
        shares = tuple(
            Share(person.person_id, (ShareLine(1, weight, _fen(weight, price)),), Consent("card", _text(made_at)))
            for person, weight in zip(plan.members, weights, strict=True)
        )
        lot = Lot(
            lot_ref=ref,
            day_on=plan.day_on,
            direction=Direction.IMPORT,
            counterpart=_SELLER,
            truck=truck,
            crossing_id=_CROSSING,
            lane="",
            lines=(line,),
            group_id=plan.group.group_id,
            shares=shares,
            state="finalised",
            payment="bank",
            created_at=made_at,
        )
        return lot, [
            self._record(lot, plan, person, share, made_at)
            for person, share in zip(plan.members, lot.shares, strict=True)
        ]

    def _record(self, lot: Lot, plan: LotPlan, person: Person, share: Share, made_at: datetime) -> TradeRecord:
        counter = self._counters.get(plan.day_on, 0) + 1
        self._counters[plan.day_on] = counter
        sequence, self._sequence = self._sequence, self._sequence + 1
        part = share.lines[0]
        return TradeRecord(
            local_reference=local_reference(self._identity, plan.day_on, counter),
            lot_ref=lot.lot_ref,
            day_on=plan.day_on,
            direction=lot.direction,
            person_id=person.person_id,
            person_name=person.name,
            person_document=person.document.number,
            document_kind=person.document.kind.value,
            counterpart=lot.counterpart,
            truck=lot.truck,
            crossing_id=lot.crossing_id,
            lane=lot.lane,
            lines=(_record_line(lot.lines[0], part),),
            consent=share.consent,
            entrustment_id=_entrusted(person),
            rules=_RULES,
            finalised_at=made_at,
            point=self._identity.point,
            device=self._identity.device,
            epoch=self._identity.epoch,
            sequence=sequence,
            group_id=plan.group.group_id,
            group_name=plan.group.name,
            practice=True,
        )


def _goods_line(entry: Goods, net_g: int, price: int) -> GoodsLine:
    return GoodsLine(
        line_no=1,
        goods_id=entry.goods_id,
        name=entry.name,
        hs6=entry.hs6,
        unit="g",
        quantity=net_g,
        gross_g=net_g,
        tare_g=0,
        net_g=net_g,
        unit_price_minor=price,
        price_currency="CNY",
        amount_fen=_fen(net_g, price),
        limit_group=entry.limit_group,
        cn_hs8=entry.cn_hs8,
        vn_hs8=entry.vn_hs8,
    )


def _record_line(line: GoodsLine, part: ShareLine) -> RecordLine:
    return RecordLine(
        line_no=line.line_no,
        goods_id=line.goods_id,
        name=line.name,
        hs6=line.hs6,
        cn_hs8=line.cn_hs8,
        vn_hs8=line.vn_hs8,
        unit=line.unit,
        unit_code=line.unit_code,
        quantity=part.quantity,
        net_g=part.quantity,
        gross_g=part.quantity,
        amount_fen=part.amount_fen,
        unit_price_minor=line.unit_price_minor,
        price_currency=line.price_currency,
        origin=line.origin,
        limit_group=line.limit_group,
    )


def _fen(net_g: int, price_per_kg: int) -> int:
    """Value of whole kilograms: exact, nothing to round."""
    return net_g // 1000 * price_per_kg


def _text(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _entrusted(person: Person) -> str:
    return f"e-{person.person_id}"


def _id(kind: str, seed: int, number: int) -> str:
    return hashlib.sha256(f"{kind} {seed} {number}".encode()).hexdigest()[:32]
