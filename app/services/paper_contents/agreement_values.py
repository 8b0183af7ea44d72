"""Values that the agreements about a lot (D03, D05) share; what is not known is left out, for the pen."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.identifiers import mask_number
from app.domain.lot_amounts import YUAN, line_amounts, lot_amounts
from app.domain.paper_content import Choice, Count, Country, Mass, MemberLine, Money, Name, Text, Value, Words
from app.domain.people import Party
from app.domain.trade import GoodsLine, Lot
from app.services.committed_lots import CommittedLot
from app.services.paper_contents.lot_values import package_words, rate_words
from app.services.paper_contents.plain_values import as_typed, boxes, several

PAYMENTS = ("bank", "mobile", "cash", "set_off")


def other_side(party: Party) -> Value | None:
    """Return name, address and country of the other side; its number has a field of its own."""
    return several(as_typed(party.name), as_typed(party.address), Country(party.country) if party.country else None)


def member_lines(found: CommittedLot) -> tuple[MemberLine, ...]:
    """Return a line for each member's signature: name and masked number of that day, and the value of their share."""
    return tuple(
        MemberLine(each.person_name, mask_number(each.person_document), Money(each.amount_fen, YUAN))
        for each in found.records
    )


def quantity(line: GoodsLine) -> Value:
    """Return a line's quantity: its mass, or the bare number, because the unit stands in the next column."""
    return Mass(line.quantity) if line.unit == "g" else Count(line.quantity)


def amount(lot: Lot, line: GoodsLine) -> Value | None:
    """Return a line's amount in the currency of its price, and in yuan under it where that is another."""
    return _with_yuan(line_amounts(lot, line), line.price_currency)


def total(lot: Lot) -> Value | None:
    """Return the sum of all lines: in the one currency of their prices, if it is one, and in yuan."""
    priced = {line.price_currency for line in lot.lines}
    return _with_yuan(lot_amounts(lot), priced.pop() if len(priced) == 1 else YUAN)


def currencies(lot: Lot) -> Value | None:
    """Return the currencies of the prices in order of the lines, and the dated rate they were valued at."""
    codes = dict.fromkeys(line.price_currency for line in lot.lines)
    return several(*(Text(code) for code in codes), None if lot.rate is None else rate_words(lot.rate))


def payment(lot: Lot) -> Choice | Text:
    """Return the boxes of ways to pay with the lot's own ticked; a way typed in other words stands as typed."""
    if lot.payment and lot.payment not in PAYMENTS:
        return Text(lot.payment)
    return boxes("paper.d03.payment", PAYMENTS, lot.payment)


def delivery(found: CommittedLot) -> Value | None:
    """Return crossing, lane and market point."""
    return several(Name(found.crossing_name), as_typed(found.lot.lane), Name(found.point_name))


def packing(lot: Lot) -> Value | None:
    """Return kinds of packages with their numbers, each kind once; nothing when no line tells one."""
    found: dict[str, int] = {}
    for line in lot.lines:
        if line.package_kind or line.packages:
            found[line.package_kind] = found.get(line.package_kind, 0) + line.packages
    values: list[Words | Text | Count] = []
    for kind, packages in found.items():
        if kind:
            values.append(package_words(kind))
        if packages:
            values.append(Count(packages, "paper.d05.packages"))
    return several(*values)


def _with_yuan(amounts: Mapping[str, int], priced_in: str) -> Value | None:
    own = None if priced_in == YUAN or priced_in not in amounts else Money(amounts[priced_in], priced_in)
    return several(own, Money(amounts[YUAN], YUAN))
