"""Packs and lists from the port, in a lane of their own: fetched after the records, verified, offered, never taken.

Trouble here is no trouble of the exchange: the records' report says nothing of it, the next cycle asks again.
"""

from __future__ import annotations

from app.errors import UserError
from app.events import ReferenceUpdated
from app.interfaces import Gateway, UnitOfWork
from app.read_models import RuleOffer
from app.services.context import ServiceContext
from app.services.sync_cycle import STOPS_THE_CYCLE
from app.services.sync_memory import recall

#: Name of the settings value: per books of a port, the number of the last pack heard of.
HEARD_SETTING = "rules_heard"


def fetch_offers(context: ServiceContext, gateway: Gateway) -> int:
    """Ask for packs the port published since the last one heard; returns how many new ones are offered."""
    with context.store.unit_of_work() as uow:
        books = recall(uow).books
        heard: dict[str, int] = uow.settings.get(HEARD_SETTING) or {}
    try:
        published = gateway.rules_after(heard.get(books, 0))
    except STOPS_THE_CYCLE:
        return 0
    if not published:
        return 0
    with context.store.unit_of_work() as uow:
        offers = [offer for _, envelope in published if (offer := keep_offer(context, uow, envelope)) is not None]
        uow.settings.put(HEARD_SETTING, {**heard, books: max(number for number, _ in published)})
        uow.commit()
    for offer in offers:
        context.events.publish(ReferenceUpdated(offer.pack_id))
    return len(offers)


def keep_offer(context: ServiceContext, uow: UnitOfWork, envelope: bytes) -> RuleOffer | None:
    """Keep an offer that could be taken; one unsigned, unsourced or known already is passed over."""
    verifier, now = context.verifier, context.clock.now()
    try:
        if verifier.is_watch_list(envelope):
            watch_list, key_id = verifier.open_watch_list(envelope)
            known = uow.watch.newest(watch_list.list_id)
            offer = RuleOffer(watch_list.list_id, watch_list.version, "watch", watch_list.issued_by, key_id, now)
            newest = 0 if known is None else known.version
        else:
            pack, key_id = verifier.open_pack(envelope)
            before = uow.rules.newest(pack.pack_id)
            offer = RuleOffer(pack.pack_id, pack.version, "rules", pack.issued_by, key_id, now)
            newest = 0 if before is None else before.version
    except UserError:
        return None
    if offer.version <= newest:
        return None
    uow.rules.offer(offer, envelope)
    return offer
