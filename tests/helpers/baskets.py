"""Baskets as tests type them: whose card, what goods, from whom."""

from __future__ import annotations

from dataclasses import replace

from app.domain.lot_draft import LineDraft, LotDraft
from app.domain.people import Party
from app.domain.trade import Consent
from app.services.bundle import Services

SELLER = Party("Tập Văn Bán", "vn_cccd", "020085000123", "Lạng Sơn", "VN")
CARD = Consent("card", "2026-11-23T01:00:00+00:00")


def numbers(services: Services) -> list[str]:
    """Full document numbers of the members of the first group."""
    day = services.context.today()
    group = services.read.groups(day)[0]
    return [row.document_number for row in services.read.members(group.group_id, day)]


def basket(
    services: Services, goods: str = "hlg", grams: int = 20_000, price: int = 600, seller: str = SELLER.name
) -> LotDraft:
    """One kind of goods in CNY per kg."""
    row = services.read.goods(goods, "import", 1)[0]
    line = LineDraft(row.goods_id, net_g=grams, unit_price_minor=price, price_currency="CNY")
    crossing = services.market.profile().crossing_id
    return LotDraft("import", replace(SELLER, name=seller), (line,), crossing_id=crossing)
