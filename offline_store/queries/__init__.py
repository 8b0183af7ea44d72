"""The read side, made for screens: small frozen rows, keyset pages, no transaction left open."""

from __future__ import annotations

from sqlalchemy.engine import Engine

from offline_store.queries.day import DayQueries
from offline_store.queries.goods import GoodsQueries
from offline_store.queries.market import MarketQueries
from offline_store.queries.people import PeopleQueries
from offline_store.queries.record_pages import PageAnchors
from offline_store.queries.records import RecordQueries
from offline_store.queries.register import RegisterQueries
from offline_store.queries.upkeep import UpkeepQueries
from offline_store.queries.watch import WatchQueries
from offline_store.repositories.session import StoreFacts


class SqlQueries(
    RecordQueries,
    PeopleQueries,
    RegisterQueries,
    GoodsQueries,
    DayQueries,
    MarketQueries,
    UpkeepQueries,
    WatchQueries,
):
    """See :class:`app.interfaces.ReadQueries`. May be used from any thread."""

    def __init__(self, engine: Engine, facts: StoreFacts) -> None:
        super().__init__(engine, facts)
        self._anchors = PageAnchors()

    def forget_pages(self) -> None:
        """Drop what is known of page starts; called when records changed."""
        self._anchors.forget()
