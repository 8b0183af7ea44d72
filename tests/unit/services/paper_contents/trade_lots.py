"""Committed lots of the memory market, and what the papers of the trade say about them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.domain.paper_content import PaperContent
from app.domain.trade import Consent, Lot
from app.services.baskets import BasketService
from app.services.paper_contents import trade
from app.services.paper_sorts import PaperSource
from app.services.presence import PresenceService
from tests.helpers.builders import VND, Market, line, lot_draft

SORTS = {sort.kind: sort for sort in trade.SORTS}
ALL_KINDS = tuple(SORTS)
CONSENT = Consent("card", datetime(2026, 11, 23, 1, 41, tzinfo=UTC).isoformat())
FRUIT_MASSES = {"gross_g": 630_750, "tare_g": 30_250, "packages": 60, "package_kind": "22"}
FRUIT = line("DRAGON", 600_500, 17_400, price_currency="VND", **FRUIT_MASSES)
NUTS = line("CASHEW-K", 40_125, 2_143, gross_g=41_375, tare_g=1_250, packages=5, package_kind="06")
CRATES = line("CRATE", 24_000, 1_500, quantity=12, origin="CN")


def fruit_lot(market: Market, **changes: Any) -> Lot:
    """A finalised import lot: dragon fruit at 17 400 dong and cashew at 21.43 yuan, all in packages."""
    given = {"rate": VND, "driver": "Tập Lái Xe", **changes}
    return lot_of(market, market.finalised(FRUIT, NUTS, **given)[0])


def crate_lot(market: Market, **changes: Any) -> Lot:
    """A finalised export lot of crates by the piece, priced in yuan, with a Chinese truck and no rate."""
    return lot_of(market, market.finalised(CRATES, **{"direction": "export", "plate_vn": "", **changes})[0])


def basket(market: Market, **changes: Any) -> Lot:
    """One resident's own basket of 50 kg of dragon fruit, carried on foot."""
    draft = lot_draft(line(net_g=50_000), **{"plate_cn": "", "plate_vn": "", "group_id": None, **changes})
    service = BasketService(market.context, PresenceService(market.context))
    return service.save(market.people[0].person_id, draft, CONSENT).lot


def lot_of(market: Market, record_ref: str) -> Lot:
    """The lot a record came of."""
    with market.store.unit_of_work() as uow:
        record = uow.records.get(record_ref)
        assert record is not None
        lot = uow.lots.get(record.lot_ref)
        assert lot is not None
        return lot


def content(market: Market, kind: str, ref: str) -> PaperContent:
    """What a paper says."""
    with market.store.unit_of_work() as uow:
        return SORTS[kind].build(_source(market, uow, ref))


def fits(market: Market, kind: str, ref: str) -> bool:
    """Whether a lot has such a paper."""
    with market.store.unit_of_work() as uow:
        return SORTS[kind].fits(_source(market, uow, ref))


def _source(market: Market, uow: Any, ref: str) -> PaperSource:
    return PaperSource(market.context, uow, market.store.reading(), ref, market.clock.now())
