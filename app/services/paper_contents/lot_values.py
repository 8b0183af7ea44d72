"""Values that several papers of a lot share: parties, plates, quantities, amounts by currency."""

from __future__ import annotations

from collections.abc import Mapping

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
    Single,
    Text,
    Value,
    Words,
)
from app.domain.people import Party
from app.domain.quantities import Rate
from app.domain.trade import GoodsLine, Lot, Truck
from app.services.committed_lots import CommittedLot
from app.services.paper_contents.plain_values import COMPANY_PAPERS, as_typed, party_number, stacked

PIECE = "paper.piece"


def party(who: Party, *, with_country: bool = True) -> Value:
    """Return name, number (a person's masked), address and country of a party, as far as they are known."""
    told = (as_typed(who.name), party_number(who.document_kind, who.document_number), as_typed(who.address))
    known: list[Single] = [each for each in told if each is not None]
    if known and with_country and who.country:
        known.append(Country(who.country))
    return stacked(known)


def our_side(found: CommittedLot) -> Value:
    """Return who stands on our side of a lot: the group, or the residents who declared in person."""
    if found.lot.declared_by == "self" or not found.group_name:
        return stacked(Text(name) for name in dict.fromkeys(each.person_name for each in found.records))
    return Text(found.group_name)


def whole_number(who: Party) -> Single:
    """Return the whole number of the party whose own sheet it is."""
    return PersonalNumber(who.document_number, whole=True) if who.document_number else Blank()


def plates(truck: Truck) -> Value:
    """Return both plates, the Chinese one first, as far as they are known."""
    return stacked(Text(plate) for plate in (truck.plate_cn, truck.plate_vn) if plate)


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
    """Return the kind of a line's packages in words, if that was told."""
    return package_words(line.package_kind) if line.package_kind else Blank()


def package_words(kind: str) -> Words | Text:
    """Return the words of a kind of packages; a code the tables do not know as it is."""
    return Words(f"paper.package.{kind}") if kind in PACKAGE_KINDS else Text(kind)


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
    return stacked(Money(minor, currency) for currency, minor in amounts.items())


def in_words(amounts: Mapping[str, int]) -> Value:
    """Return amounts by currency to be spelled out."""
    return stacked(InWords(minor, currency) for currency, minor in amounts.items())


def dong(amounts: Mapping[str, int]) -> Single:
    """Return the dong of amounts by currency; a blank where no dated rate gives them."""
    return Money(amounts[DONG], DONG) if DONG in amounts else Blank()


def is_vietnamese_resident(who: Party) -> bool:
    """Tell whether a party may be a Vietnamese border resident: of that side, and no company."""
    return who.country == "VN" and who.document_kind not in COMPANY_PAPERS


def dong_in_words(lot: Lot) -> Single:
    """Return a lot's total in dong to be spelled out; a blank where no dated rate gives it."""
    total = lot_amounts(lot).get(DONG)
    return Blank() if total is None else InWords(total, DONG)


def rate_words(rate: Rate) -> Words:
    """Return a dated rate with its source."""
    told = {"rate": rate_figure(rate), "currency": rate.currency, "on": rate.quoted_on.isoformat()}
    return Words("paper.rate.line", {**told, "source": rate.source})


def rate_note(lot: Lot, currency: str = "") -> tuple[Words, ...]:
    """Return the dated rate of a lot with its source, if it has one (of the currency asked for)."""
    rate = lot.rate
    if rate is None or rate.currency == YUAN or currency not in ("", rate.currency):
        return ()
    return (rate_words(rate),)


def label(kind: str, field: int) -> Words:
    """Return the words of a field of the document table, for the place that is signed."""
    return Words(f"doc.{kind}.field.{field}")
