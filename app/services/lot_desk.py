"""What every act on a lot begins with: the lot as kept, what it is checked against, who is there for it."""

from __future__ import annotations

from app.domain.ledger import Plain
from app.domain.lot_checks import LotFacts
from app.domain.lot_draft import LotDraft
from app.domain.manifest import ManifestBalance
from app.domain.split_problem import Note
from app.domain.trade import Lot
from app.errors import UserError
from app.interfaces import UnitOfWork
from app.services.carriers import Crowd, crowd, turns_of
from app.services.context import ServiceContext
from app.services.lot_figures import needed_shares
from app.services.lot_renewal import draft_of, renewed
from app.services.lot_split import resplit
from app.services.lot_views import SplitView
from app.services.rule_packs import watch_entries
from app.services.share_checks import share_problems
from app.services.split_views import split_view


def known_lot(uow: UnitOfWork, lot_ref: str) -> Lot:
    """Return a lot. Raises UserError ``lot.unknown``."""
    lot = uow.lots.get(lot_ref)
    if lot is None:
        raise UserError("lot.unknown", lot=lot_ref)
    return lot


def draft_lot(uow: UnitOfWork, lot_ref: str) -> Lot:
    """Return a lot that is still a draft. Raises UserError ``lot.unknown``, ``lot.not_draft``."""
    lot = known_lot(uow, lot_ref)
    if lot.state != "draft":
        raise UserError("lot.not_draft", lot=lot_ref, state=lot.state)
    return lot


def lot_facts(context: ServiceContext, uow: UnitOfWork, draft: LotDraft) -> LotFacts:
    """Look up what a typed lot is checked against."""
    today = context.today(uow)
    found = {line.goods_id: uow.reference.goods(line.goods_id) for line in draft.lines}
    goods = {goods_id: entry for goods_id, entry in found.items() if entry is not None}
    known = uow.reference.crossing(draft.crossing_id) is not None
    booked = ManifestBalance() if draft.manifest is None else uow.manifests.balance(draft.manifest.key)
    return LotFacts(goods, known, context.rules(uow, today), today, booked, watch_entries(uow, today))


def renewed_lot(context: ServiceContext, uow: UnitOfWork, lot: Lot) -> Lot:
    """The draft with its goods as register and rules have them now."""
    draft = draft_of(lot)
    return renewed(lot, draft, lot_facts(context, uow, draft))


def lot_crowd(context: ServiceContext, uow: UnitOfWork, lot: Lot) -> Crowd:
    """Everybody who is there for a lot, and everybody who has a share in it."""
    also = [share.person_id for share in lot.shares]
    return crowd(uow, context.rules(uow, lot.day_on), lot.day_on, lot.group_id, also)


def lot_notes(context: ServiceContext, lot: Lot, here: Crowd) -> tuple[Note, ...]:
    """Why somebody got less, as things stand now; nothing for a lot that is not split or is final."""
    if lot.state != "draft" or not lot.shares or not here.here:
        return ()
    return resplit(lot, here, context.store.reading())[1]


def lot_split_view(
    context: ServiceContext, uow: UnitOfWork, lot: Lot, here: Crowd, notes: tuple[Note, ...]
) -> SplitView:
    """A lot with everybody's quota, and what still stops it."""
    needed = needed_shares(lot.lines, lot.direction, here.pack, lot.day_on)
    problems = share_problems(lot, here, context.store.reading()) if lot.state == "draft" else ()
    asked = [share.person_id for share in lot.shares] if lot.split_rule == "rotation" else []
    turns = turns_of(here, context.store.reading(), asked) if asked else None
    return split_view(uow, lot, here, (notes, problems, needed), turns)


def write_lot(context: ServiceContext, uow: UnitOfWork, kind: str, lot: Lot, record_refs: list[str]) -> None:
    """Write what was done with a whole lot into the ledger."""
    body: dict[str, Plain] = {
        "lot_ref": lot.lot_ref,
        "records": len(record_refs),
        "first": record_refs[0] if record_refs else None,
        "last": record_refs[-1] if record_refs else None,
        "amount_fen": lot.amount_fen,
        "net_g": lot.net_g,
        "rest_fen": sum(part.amount_fen for part in lot.rest),
    }
    uow.ledger.append(kind, body, context.actor.name, context.clock.now())
