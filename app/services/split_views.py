"""Puts a lot, its shares and everybody's quota side by side for the screen."""

from __future__ import annotations

from app.domain.problems import Problem
from app.domain.split_problem import Note
from app.domain.trade import Lot, RecordState, Share
from app.interfaces import UnitOfWork
from app.services.carriers import Crowd, share_value, value_left
from app.services.finalising import cut_shares
from app.services.lot_split import rest_lines
from app.services.lot_views import ShareRow, SplitView
from app.services.record_writing import stamp


def split_view(
    uow: UnitOfWork, lot: Lot, here: Crowd, notes: tuple[Note, ...], problems: tuple[Problem, ...], needed: int | None
) -> SplitView:
    """Build the view of a lot. A final lot shows what each had left before it, as its records say."""
    before = {
        record.person_id: record.value_left_before_fen
        for record in (uow.records.of_lot(lot.lot_ref) if lot.state != "draft" else ())
        if record.state is not RecordState.VOIDED and record.version == 1
    }
    masses = [sum(line.net_g for line in lines) for lines in cut_shares(lot)]
    rows = tuple(
        _row(lot, share, here, net_g, before)
        for share, net_g in zip(lot.shares, masses, strict=True)
        if share.person_id in here.carriers
    )
    return SplitView(
        lot=lot,
        shares=rows,
        rest=rest_lines(lot),
        notes=notes,
        problems=problems,
        present=len(here.here),
        needed_shares=needed,
        rules=stamp(here.pack),
    )


def _row(lot: Lot, share: Share, here: Crowd, net_g: int, before: dict[str, int | None]) -> ShareRow:
    carrier = here.carriers[share.person_id]
    left = before[share.person_id] if share.person_id in before else value_left(carrier, lot.direction)
    return ShareRow(
        person_id=share.person_id,
        name=carrier.person.name,
        document_number=carrier.person.document.number,
        presence_no=None if carrier.presence is None else carrier.presence.sequence,
        lines=share.lines,
        amount_fen=share.amount_fen,
        net_g=net_g,
        before_fen=left,
        after_fen=None if left is None else left - share_value(carrier, lot, share),
        quota=carrier.quota,
        consent=share.consent,
        by_hand=share.by_hand,
        card_read=carrier.card_read,
        entrusted=carrier.entrusted_to(lot.group_id),
    )
