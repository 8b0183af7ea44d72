"""Values that several papers of a lot share: parties, plates, quantities, amounts by currency."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.grouped_figures import rate_figure
from app.domain.lot_amounts import DONG, YUAN, line_amounts, lot_amounts
from app.domain.package_kinds import PACKAGE_KINDS
from app.domain.paper_content import (
    Blank,
    Count,
    Country,
    InWords,
    Mass,
    Money,
    PersonalNumber,
    Several,
    Single,
    Text,
    Value,
    Words,
)
from app.domain.people import Party
from app.domain.trade import Direction, GoodsLine, Lot
from app.errors import UserError
from app.services.committed_lots import COMPANY_PAPERS, CommittedLot, committed_lot, is_committed
from app.services.paper_sorts import PaperSource

PIECE = "paper.piece"


def lot_of(source: PaperSource, kind: str, direction: Direction | None = None) -> CommittedLot:
    """Return the lot a paper is about. Raises UserError as ``PaperSort.build`` tells."""
    found = committed_lot(source.uow, source.read, kind, source.ref)
    if direction not in (None, found.lot.direction):
        raise not_for_this(kind, source.ref)
    return found


def truck_lot_of(source: PaperSource, kind: str) -> CommittedLot:
    """Return the lot of a paper that is about a truck; what was carried on foot has none. Raises as ``lot_of``."""
    found = lot_of(source, kind)
    if not has_truck(found.lot):
        raise not_for_this(kind, source.ref)
    return found


def has_truck(lot: Lot) -> bool:
    """Tell whether a lot came or went with a vehicle."""
    return bool(lot.truck.plate_cn or lot.truck.plate_vn)


def fits_truck(source: PaperSource) -> bool:
    """Tell whether a lot is committed and has a vehicle."""
    lot = source.uow.lots.get(source.ref)
    return lot is not None and is_committed(source.uow, source.ref) and has_truck(lot)


def not_for_this(kind: str, ref: str) -> UserError:
    """Return the refusal of a paper that this lot has not."""
    return UserError("paper.not_for_this", kind=kind, ref=ref)


def several(values: Iterable[Single]) -> Value:
    """Return values one under the other; a single one alone, none at all as a blank."""
    found = tuple(values)
    return Several(found) if len(found) > 1 else (found or (Blank(),))[0]


def party(who: Party) -> Value:
    """Return name, number (a person's masked), address and country of a party, as far as they are known."""
    found: list[Single] = [Text(text) for text in (who.name,) if text]
    if not found:
        return Blank()
    if who.document_number:
        company = who.document_kind in COMPANY_PAPERS
        found.append(Text(who.document_number) if company else PersonalNumber(who.document_number))
    if who.address:
        found.append(Text(who.address))
    if who.country:
        found.append(Country(who.country))
    return several(found)


def plates(lot: Lot) -> Value:
    """Return both plates, the Chinese one first, as far as they are known."""
    return several(Text(plate) for plate in (lot.truck.plate_cn, lot.truck.plate_vn) if plate)


def driver_note(lot: Lot) -> tuple[Words, ...]:
    """Return who drives, as the record tells it: it does not tell which of two trucks."""
    return (Words("paper.trade.driver", {"name": lot.truck.driver}),) if lot.truck.driver else ()


def quantity(line: GoodsLine) -> Single:
    """Return a line's quantity: a mass, or a number of pieces."""
    return Mass(line.quantity) if line.unit == "g" else Count(line.quantity, PIECE)


def unit(line: GoodsLine) -> Single:
    """Return the word for the unit a line is counted in."""
    return Words("paper.kg" if line.unit == "g" else PIECE)


def unit_price(line: GoodsLine) -> Money:
    """Return the price of a kilogram or piece as it was agreed."""
    return Money(line.unit_price_minor, line.price_currency)


def package_kind(line: GoodsLine) -> Single:
    """Return the kind of a line's packages in words; a code the tables do not know as it is."""
    if not line.package_kind:
        return Blank()
    return (
        Words(f"paper.package.{line.package_kind}") if line.package_kind in PACKAGE_KINDS else Text(line.package_kind)
    )


def packages(line: GoodsLine) -> Single:
    """Return how many packages a line has, if that was told."""
    return Count(line.packages) if line.packages else Blank()


def all_packages(lot: Lot) -> Single:
    """Return how many packages the whole lot has; unknown as soon as one line's number is."""
    return Count(sum(line.packages for line in lot.lines)) if all(line.packages for line in lot.lines) else Blank()


def amount(lot: Lot, line: GoodsLine) -> Value:
    """Return a line's amount in yuan and in the rate's currency."""
    return monies(line_amounts(lot, line))


def monies(amounts: Mapping[str, int]) -> Value:
    """Return amounts by currency one under the other."""
    return several(Money(minor, currency) for currency, minor in amounts.items())


def in_words(amounts: Mapping[str, int]) -> Value:
    """Return amounts by currency to be spelled out."""
    return several(InWords(minor, currency) for currency, minor in amounts.items())


def dong(amounts: Mapping[str, int]) -> Single:
    """Return the dong of amounts by currency; a blank where no dated rate gives them."""
    return Money(amounts[DONG], DONG) if DONG in amounts else Blank()


def text(known: str) -> Single:
    """Return a text as typed, or a blank where nothing was."""
    return Text(known) if known else Blank()


def rate_note(lot: Lot, currency: str = "") -> tuple[Words, ...]:
    """Return the dated rate of a lot with its source, if it has one (of the currency asked for)."""
    rate = lot.rate
    if rate is None or rate.currency == YUAN or currency not in ("", rate.currency):
        return ()
    told = {
        "rate": rate_figure(rate),
        "currency": rate.currency,
        "on": rate.quoted_on.isoformat(),
        "source": rate.source,
    }
    return (Words("paper.rate.line", told),)


def is_vietnamese_resident(who: Party) -> bool:
    """Tell whether a party may be a Vietnamese border resident: of that side, and no company."""
    return who.country == "VN" and who.document_kind not in COMPANY_PAPERS


def fits_vietnamese_resident(source: PaperSource, direction: Direction) -> bool:
    """Tell whether a lot is committed, of that direction, and trades with a Vietnamese resident."""
    lot = source.uow.lots.get(source.ref)
    committed = is_committed(source.uow, source.ref, direction)
    return lot is not None and committed and is_vietnamese_resident(lot.counterpart)


def dong_in_words(lot: Lot) -> Single:
    """Return a lot's total in dong to be spelled out; a blank where no dated rate gives it."""
    total = lot_amounts(lot).get(DONG)
    return Blank() if total is None else InWords(total, DONG)
