"""A truck lot of one kind of goods, split over twelve residents whose cards were read."""

from __future__ import annotations

from app.domain.lot_draft import LineDraft, LotDraft
from app.services.bundle import Services
from tests.helpers.baskets import SELLER, numbers


def split_lot(services: Services, net_g: int = 1_000_000) -> str:
    """Save and split a lot; returns its reference."""
    for number in numbers(services)[:12]:
        services.presence.mark(number, "card")
    row = services.read.goods("hlg", "import", 1)[0]
    line = LineDraft(row.goods_id, gross_g=net_g + 20_000, net_g=net_g, unit_price_minor=600, price_currency="CNY")
    draft = LotDraft(
        "import",
        SELLER,
        (line,),
        plate_cn="桂F00001",
        crossing_id=services.market.profile().crossing_id,
        group_id=services.read.groups(services.context.today())[0].group_id,
    )
    ref = services.lots.save(draft).lot_ref
    services.lots.split(ref)
    return ref
