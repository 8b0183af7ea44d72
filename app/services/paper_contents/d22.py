"""D22, the sale of a lot's goods on the secondary market: who sells what is known, the price of that sale is not.

The price a record has is the one paid across the border; what a processor pays is agreed later, with the pen.
"""

from __future__ import annotations

from app.domain.identifiers import mask_number
from app.domain.paper_content import Blank, Choice, Mass, MemberLine, Name, PaperContent, SignPlace, Text, Value, Words
from app.services.paper_contents.declared_lot import (
    DeclaredLot,
    declared_lot,
    lot_fits,
    plates,
    text_or_blank,
)
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D22"
_PAYMENT = tuple(f"paper.d22.payment.{each}" for each in ("open", "part", "paid"))
_INVOICE = tuple(f"paper.d22.invoice.{each}" for each in ("not_issued", "issued", "office_issued"))
_CHECK = tuple(f"paper.d22.check.{each}" for each in ("contract", "money", "goods"))


def build(source: PaperSource) -> PaperContent:
    """Return the sale record of a lot, a row for each share's goods. Raises UserError as :func:`declared_lot`."""
    held = declared_lot(source, KIND)
    mass_g = sum(each.net_g for each in held.records)
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=held.lot.lot_ref,
        made_at=source.made_at,
        state=held.state,
        practice=held.practice,
        head={
            1: Text(held.lot.lot_ref),
            2: text_or_blank(_processor(source, held)),
            3: Blank(),
            4: Text(held.lot.lot_ref),
        },
        lines=_lines(held),
        totals={9: Mass(mass_g)},
        foot={12: Choice(_PAYMENT), 13: Choice(_INVOICE), 14: Choice(_CHECK)},
        signs=(SignPlace(Words("paper.seller")), SignPlace(Words("paper.d22.buyer"), "stamp")),
        clauses=(Words("paper.clause.truth"),),
        copies=(Words("paper.d22.copy.seller"), Words("paper.d22.copy.buyer")),
        members=_sellers(held),
        notes=(Words("paper.d22.price"),),
        mass_g=mass_g,
    )


def _processor(source: PaperSource, held: DeclaredLot) -> str:
    """The processing partner the group has a contract with; empty when there is none."""
    group = None if held.lot.group_id is None else source.uow.groups.get(held.lot.group_id)
    return "" if group is None else group.processor


def _sellers(held: DeclaredLot) -> tuple[MemberLine, ...]:
    """Each resident sells their own goods and signs for them; one alone signs in the place for the seller."""
    if len(held.records) == 1:
        return ()
    return tuple(
        MemberLine(each.person_name, mask_number(each.person_document), Mass(each.net_g)) for each in held.records
    )


def _lines(held: DeclaredLot) -> tuple[dict[int, Value], ...]:
    return tuple(
        {
            5: Text(record.person_name),
            6: Text(held.declaration_no(record)),
            7: Name(line.name),
            8: plates(record.truck),
            9: Mass(line.net_g),
            10: Blank(),
            11: Blank(),
        }
        for record in held.records
        for line in record.lines
    )


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_fits)
