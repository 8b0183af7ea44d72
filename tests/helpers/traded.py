"""One truck lot on a filled practice market, finalised through the services; nothing is sent."""

from __future__ import annotations

from dataclasses import replace

from app.cli.demo import three_goods
from app.domain.trade import Lot
from app.services.bundle import Services


def trade_one_lot(services: Services, here: int = 8, *, counterpart_name: str = "") -> Lot:
    """Mark some members present, split a truck over them and finalise it."""
    today = services.context.today()
    group = services.read.groups(today)[0]
    for member in services.read.members(group.group_id, today)[:here]:
        services.presence.mark(member.document_number, "card")
    draft = three_goods(services, group.group_id, here)
    if counterpart_name:
        draft = replace(draft, counterpart=replace(draft.counterpart, name=counterpart_name))
    lot = services.lots.save(draft)
    services.lots.split(lot.lot_ref)
    services.lots.confirm(lot.lot_ref, "card")
    return services.lots.finalise(lot.lot_ref).lot
