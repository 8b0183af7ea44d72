"""Puts a lot, its shares and everybody's quota side by side for the screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.list_standing import ListStanding, list_standing
from app.domain.problems import Problem
from app.domain.split_problem import Note
from app.domain.trade import Lot, RecordState, Share
from app.interfaces import UnitOfWork
from app.read_models import ShareTurns
from app.services.carriers import Crowd, share_value, value_left
from app.services.finalising import cut_shares
from app.services.lot_split import rest_lines
from app.services.lot_views import ShareRow, SplitView
from app.services.record_writing import stamp
from app.services.rule_packs import standing_of


def split_view(
    uow: UnitOfWork,
    lot: Lot,
    here: Crowd,
    told: tuple[tuple[Note, ...], tuple[Problem, ...], int | None],
    turns: Mapping[str, ShareTurns] | None,
) -> SplitView:
    """Build the view of a lot. A final lot shows what each had left before it, as its records say.

    ``told`` is why somebody got less, what stops the lot, and how many shares it needs; ``turns`` how many shares each
    had lately where the rule asks for that.
    """
    notes, problems, needed = told
    before = {
        record.person_id: record.value_left_before_fen
        for record in (uow.records.of_lot(lot.lot_ref) if lot.state != "draft" else ())
        if record.state is not RecordState.VOIDED and record.version == 1
    }
    masses = [sum(line.net_g for line in lines) for lines in cut_shares(lot)]
    rows = tuple(
        replace(_row(lot, share, here, net_g, before), shares_lately=_lately(turns, share.person_id))
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
        within_2010=_within_2010(uow, lot, here),
    )


def _within_2010(uow: UnitOfWork, lot: Lot, here: Crowd) -> bool:
    """Tell whether the verdict rests on the 2010 list: a final lot by the pack stamped on its records."""
    records = uow.records.of_lot(lot.lot_ref) if lot.state != "draft" else ()
    if records:
        return standing_of(uow, records[0]) is ListStanding.WITHIN_2010
    return list_standing(here.pack, lot.day_on, lot.direction) is ListStanding.WITHIN_2010


def _lately(turns: Mapping[str, ShareTurns] | None, person_id: str) -> int | None:
    return None if turns is None else turns.get(person_id, ShareTurns()).lately


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
