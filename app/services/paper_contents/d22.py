"""D22, the sale of a lot's goods on the secondary market: who sells what is known, the price of that sale is not.

The price a record has is the one paid across the border; what a processor pays is agreed later, with the pen.
"""

from __future__ import annotations

from dataclasses import replace

from app.domain.identifiers import mask_number
from app.domain.paper_content import Blank, Choice, Mass, MemberLine, Name, PaperContent, SignPlace, Text, Value, Words
from app.services.committed_lots import CommittedLot
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import text_or_blank
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D22"
_PAYMENT = tuple(f"paper.d22.payment.{each}" for each in ("open", "part", "paid"))
_INVOICE = tuple(f"paper.d22.invoice.{each}" for each in ("not_issued", "issued", "office_issued"))
_CHECK = tuple(f"paper.d22.check.{each}" for each in ("contract", "money", "goods"))


def build(source: PaperSource) -> PaperContent:
    """Return the sale record of a lot, a row for each share's goods. Raises UserError as ``PaperSort.build``."""
    found = lot_papers.lot_of(source, KIND)
    mass_g = sum(each.net_g for each in found.records)
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head={
            1: Text(found.lot.lot_ref),
            2: text_or_blank(_processor(found)),
            3: Blank(),
            4: Text(found.lot.lot_ref),
        },
        lines=_lines(found),
        totals={9: Mass(mass_g)},
        foot={12: Choice(_PAYMENT), 13: Choice(_INVOICE), 14: Choice(_CHECK)},
        signs=(SignPlace(Words("paper.seller")), SignPlace(Words("paper.d22.buyer"), "stamp")),
        clauses=(Words("paper.clause.truth"),),
        copies=(Words("paper.d22.copy.seller"), Words("paper.d22.copy.buyer")),
        members=_sellers(found),
        notes=(Words("paper.d22.price"),),
        mass_g=mass_g,
    )


def _processor(found: CommittedLot) -> str:
    """The processing partner the group has a contract with; empty when there is none."""
    return "" if found.group is None else found.group.processor


def _sellers(found: CommittedLot) -> tuple[MemberLine, ...]:
    """Each resident sells their own goods and signs for them; one alone signs in the place for the seller."""
    if len(found.records) == 1:
        return ()
    return tuple(
        MemberLine(each.person_name, mask_number(each.person_document), Mass(each.net_g)) for each in found.records
    )


def _lines(found: CommittedLot) -> tuple[dict[int, Value], ...]:
    return tuple(
        {
            5: Text(record.person_name),
            6: Text(found.declaration_no(record)),
            7: Name(line.name),
            8: values.plates(record.truck),
            9: Mass(line.net_g),
            10: Blank(),
            11: Blank(),
        }
        for record in found.records
        for line in record.lines
    )


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_papers.fits)
