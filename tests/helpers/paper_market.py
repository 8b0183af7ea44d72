"""A small market in memory whose papers are really drawn: lots of both directions, a basket, a released record.

Everything is the same in every run: fake clock, counted random, practice encoder.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from app.documents.renderer import PdfRenderer
from app.domain.delivery import Verdict
from app.services.documents import DocumentService
from app.services.paper_catalog import CATALOG, CatalogEntry
from tests.helpers.builders import GROUP, Market
from tests.unit.services.lot_world import answer
from tests.unit.services.paper_contents.people_market import people_market
from tests.unit.services.paper_contents.trade_lots import basket, crate_lot, fruit_lot


@dataclass(frozen=True, slots=True)
class PaperMarket:
    """The market, its document service, and a reference of each subject that has papers."""

    market: Market
    documents: DocumentService
    refs: dict[str, tuple[str, ...]]

    def ref_for(self, entry: CatalogEntry) -> str:
        """The first reference that this kind of paper can be made of; fails where there is none."""
        for ref in self.refs[entry.subject]:
            if entry.kind in self.documents.papers_of(entry.subject, ref):
                return ref
        raise AssertionError(f"no {entry.kind} of a {entry.subject} in the market")


def paper_market(members: int = 6, here: int = 4) -> PaperMarket:
    """An import lot of two kinds of goods, an export lot by the piece, one resident's basket; one record released."""
    market = people_market(members, here)
    market.context = drawing(market)
    fruit = fruit_lot(market)
    crates, own = crate_lot(market), basket(market)
    with market.store.unit_of_work() as uow:
        record = uow.records.of_lot(fruit.lot_ref)[0].local_reference
    for verdict in (Verdict.RECEIVED, Verdict.ACCEPTED, Verdict.RELEASED):
        answer(market, record, verdict)
    person = market.people[0].person_id
    refs = {
        "lot": (fruit.lot_ref, crates.lot_ref, own.lot_ref),
        "record": (record,),
        "person": (person,),
        "group": (GROUP.group_id,),
        "day": (fruit.day_on.isoformat(),),
        "market": ("",),
    }
    return PaperMarket(market, DocumentService(market.context), refs)


def drawing(market: Market) -> Any:
    """The market's context with the real paper room."""
    return replace(market.context, renderer=PdfRenderer())


def catalog_ids() -> list[str]:
    """A readable name for each entry of the catalog."""
    return [f"{entry.kind}-{entry.subject}" for entry in CATALOG]
