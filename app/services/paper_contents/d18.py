"""D18, the charge note of a lot: payer, date and number; the charges are written by hand until fees are kept here."""

from __future__ import annotations

from app.domain.paper_content import Day, PaperContent, SignPlace, Text, Words
from app.services.paper_contents.declared_lot import declared_lot, label, lot_fits, our_side
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D18"
#: Ruled rows for charges, as many as a printed pad has.
_ROWS = 8


def build(source: PaperSource) -> PaperContent:
    """Return the charge note of a lot. Raises UserError as :func:`declared_lot`."""
    held = declared_lot(source, KIND)
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=held.lot.lot_ref,
        made_at=source.made_at,
        state=held.state,
        practice=held.practice,
        head={
            1: Text(held.lot.lot_ref),
            2: Day(source.context.today(source.uow)),
            3: our_side(held),
        },
        signs=(SignPlace(label(KIND, 10), "stamp"),),
        notes=(Words("paper.d18.by_hand"),),
        copies=(Words("paper.d18.copy.payer"), Words("paper.d18.copy.collector")),
        empty_rows=_ROWS,
    )


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_fits)
