"""A kept draft seen with today's eyes: rules and register may have changed since its goods were written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.lot_checks import LotFacts, goods_lines
from app.domain.lot_draft import LineDraft, LotDraft
from app.domain.trade import Lot


def renewed(lot: Lot, draft: LotDraft, facts: LotFacts) -> Lot:
    """Return a draft lot with its goods lines made again; ``draft`` is the lot as typed.

    A new mass limit counts at once. Where quantity or value of a line is another one now, the shares no longer fit
    and are dropped: the lot is split again. Lines that cannot be made any more stay; the checks name them.
    """
    lines = goods_lines(draft, facts)
    if len(lines) != len(lot.lines) or lines == lot.lines:
        return lot
    pairs = zip(lines, lot.lines, strict=True)
    same = all((new.quantity, new.amount_fen) == (old.quantity, old.amount_fen) for new, old in pairs)
    return replace(lot, lines=lines) if same else replace(lot, lines=lines, shares=(), rest=())


def moved_to(lot: Lot, day_on: date) -> Lot:
    """Return a draft lot as one of another day: who agreed on the day before is asked again (R-CN-16)."""
    if lot.day_on == day_on:
        return lot
    return replace(lot, day_on=day_on, shares=tuple(replace(share, consent=None) for share in lot.shares))


def draft_of(lot: Lot) -> LotDraft:
    """Return a lot as it would be typed, to be checked or edited again."""
    return LotDraft(
        lot_ref=lot.lot_ref,
        direction=lot.direction.value,
        counterpart=lot.counterpart,
        plate_cn=lot.truck.plate_cn,
        plate_vn=lot.truck.plate_vn,
        crossing_id=lot.crossing_id,
        lane=lot.lane,
        group_id=lot.group_id,
        lines=tuple(
            LineDraft(
                goods_id=line.goods_id,
                gross_g=line.gross_g,
                tare_g=line.tare_g,
                net_g=line.net_g,
                quantity=line.quantity if line.unit == "piece" else None,
                unit_price_minor=line.unit_price_minor,
                price_currency=line.price_currency,
                origin=line.origin,
                step=line.step,
                packages=line.packages,
                package_kind=line.package_kind,
                ask_confirmed=line.ask_confirmed,
            )
            for line in lot.lines
        ),
        rate=lot.rate,
        payment=lot.payment,
        split_rule=lot.split_rule,
        dropped=lot.dropped,
        driver=lot.truck.driver,
        manifest=lot.manifest,
    )
