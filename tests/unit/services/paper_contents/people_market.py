"""A market whose first resident and whose group have every field filled in, and the papers D01–D05 made from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.lot_draft import LineDraft
from app.domain.paper_content import PaperContent
from app.domain.people import Registration, Residence
from app.errors import UserError
from app.services.paper_contents.people import SORTS
from app.services.paper_sorts import PaperSort, PaperSource, Subject
from tests.helpers.builders import GROUP, Market
from tests.unit.services.lot_world import new_market

LEADER, MEMBER = "p-001", "p-002"
REGISTERED = Registration(
    number="BM450000123",
    valid_until=date(2028, 1, 1),
    basic_number="BSC0001",
    declared_on=date(2024, 3, 1),
    registered_on=date(2024, 3, 5),
    is_extended=True,
    office_code="7208",
    site_number="S0001",
    card_number="IC0001",
    card_maker="M01",
    review_status="approved",
    review_opinion="同意",
)


def people_market(members: int = 6, here: int = 4) -> Market:
    """A market in memory: its first resident leads the group."""
    market = new_market(members, here)
    with market.store.unit_of_work() as uow:
        leader = market.people[0]
        uow.people.replace(
            replace(
                leader,
                version=2,
                sex="F",
                phone="13900000000",
                township="练习镇",
                address="练习镇一号",
                document=replace(leader.document, valid_from=date(2020, 1, 2), authority="练习县公安局"),
                registration=REGISTERED,
                residence=Residence("household", date(2028, 1, 1), "练习县", "壮族", "01"),
            )
        )
        uow.groups.replace(
            replace(
                GROUP,
                version=2,
                leader_id=LEADER,
                township="练习镇",
                phone="0771-0000000",
                processor="练习落地加工有限公司",
            )
        )
        uow.commit()
    return market


def committed_lot(market: Market, *lines: LineDraft, **changes: Any) -> str:
    """Finalise a lot and return its reference."""
    refs = market.finalised(*lines, **changes)
    with market.store.unit_of_work() as uow:
        record = uow.records.get(refs[0])
    assert record is not None
    return record.lot_ref


def sort_of(kind: str, subject: Subject) -> PaperSort:
    """The paper's sort."""
    return next(each for each in SORTS if (each.kind, each.subject) == (kind, subject))


@contextmanager
def source(market: Market, ref: str) -> Iterator[PaperSource]:
    """What a paper is made from."""
    with market.store.unit_of_work() as uow:
        yield PaperSource(market.context, uow, market.store.reading(), ref, market.clock.now())


def content(market: Market, kind: str, subject: Subject, ref: str) -> PaperContent:
    """Make a paper that fits."""
    sort = sort_of(kind, subject)
    with source(market, ref) as made_from:
        assert sort.fits(made_from)
        return sort.build(made_from)


def fits(market: Market, kind: str, subject: Subject, ref: str) -> bool:
    """Whether there is such a paper."""
    with source(market, ref) as made_from:
        return sort_of(kind, subject).fits(made_from)


def refusal(market: Market, kind: str, subject: Subject, ref: str) -> str:
    """The code that making a paper is refused with."""
    with source(market, ref) as made_from:
        try:
            sort_of(kind, subject).build(made_from)
        except UserError as error:
            return error.code
    return ""
