"""What both agreements about a lot (D03, D05) are made from: the committed lot, its records, parties and goods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.groups import Group
from app.domain.identifiers import mask_number
from app.domain.localized_text import LocalizedText
from app.domain.lot_amounts import YUAN, line_amounts, lot_amounts
from app.domain.package_kinds import PACKAGE_KINDS
from app.domain.paper_content import Choice, Count, Country, Mass, MemberLine, Money, Name, Text, Value, Words
from app.domain.people import Party, Person
from app.domain.quantities import Rate, round_half_up
from app.domain.trade import GoodsLine, Lot, RecordState, TradeRecord
from app.errors import UserError
from app.services.context import is_practice_market
from app.services.paper_contents.plain_values import as_typed, boxes, several
from app.services.paper_sorts import PaperSource
from app.services.papers import site_names

PAYMENTS = ("bank", "mobile", "cash", "set_off")
_RATE_DIGITS = 6
_THIN_SPACE = "\u2009"


@dataclass(frozen=True, slots=True)
class AgreedLot:
    """A committed lot with those of its records that count, its group and leader, and the names of the site."""

    lot: Lot
    records: tuple[TradeRecord, ...]
    group: Group | None
    leader: Person | None
    point: LocalizedText
    crossing: LocalizedText
    practice: bool


def agreed_lot(source: PaperSource, kind: str) -> AgreedLot:
    """Read a committed lot.

    Raises:
        UserError: ``paper.ref_unknown``, ``paper.not_committed`` (a draft), ``paper.no_records`` (nothing of it
            counts any more).

    """
    uow = source.uow
    lot = uow.lots.get(source.ref)
    if lot is None:
        raise UserError("paper.ref_unknown", ref=source.ref)
    if lot.state == "draft":
        raise UserError("paper.not_committed", kind=kind, ref=source.ref)
    records = tuple(each for each in uow.records.of_lot(lot.lot_ref) if each.state is RecordState.FINALISED)
    if not records:
        raise UserError("paper.no_records", ref=source.ref)
    group = None if lot.group_id is None else uow.groups.get(lot.group_id)
    leader = None if group is None or group.leader_id is None else uow.people.get(group.leader_id)
    point, crossing = site_names(uow, lot.crossing_id)
    practice = is_practice_market(uow) or any(each.practice for each in records)
    return AgreedLot(lot, records, group, leader, point, crossing, practice)


def committed(source: PaperSource) -> Lot | None:
    """Return the lot when it is committed and stands; None otherwise. Cheap: for asking whether a paper fits."""
    lot = source.uow.lots.get(source.ref)
    return lot if lot is not None and lot.state == "finalised" else None


def other_side(party: Party) -> Value | None:
    """Return name, address and country of the other side."""
    return several(as_typed(party.name), as_typed(party.address), Country(party.country) if party.country else None)


def member_lines(agreed: AgreedLot) -> tuple[MemberLine, ...]:
    """Return a line for each member's signature: name and masked number of that day, and the value of their share."""
    return tuple(
        MemberLine(each.person_name, mask_number(each.person_document), Money(each.amount_fen, YUAN))
        for each in agreed.records
    )


def quantity(line: GoodsLine) -> Value:
    """Return a line's quantity: its mass, or how many pieces."""
    return Mass(line.quantity) if line.unit == "g" else Count(line.quantity)


def unit(line: GoodsLine) -> Words:
    """Return the unit a line is sold by."""
    return Words("paper.kg" if line.unit == "g" else "paper.piece")


def price(line: GoodsLine) -> Money:
    """Return the price of a kilogram or piece in its own currency."""
    return Money(line.unit_price_minor, line.price_currency)


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
    return several(*(Text(code) for code in codes), None if lot.rate is None else _rate(lot.rate))


def payment(lot: Lot) -> Choice | Text:
    """Return the boxes of ways to pay with the lot's own ticked; a way typed in other words stands as typed."""
    if lot.payment and lot.payment not in PAYMENTS:
        return Text(lot.payment)
    return boxes("paper.d03.payment", PAYMENTS, lot.payment)


def delivery(agreed: AgreedLot) -> Value | None:
    """Return crossing, lane and market point."""
    return several(Name(agreed.crossing), as_typed(agreed.lot.lane), Name(agreed.point))


def packing(lot: Lot) -> Value | None:
    """Return kinds of packages with their numbers, each kind once; nothing when no line tells one."""
    found: dict[str, int] = {}
    for line in lot.lines:
        if line.package_kind or line.packages:
            found[line.package_kind] = found.get(line.package_kind, 0) + line.packages
    values: list[Words | Text | Count] = []
    for kind, packages in found.items():
        if kind:
            values.append(Words(f"paper.package.{kind}") if kind in PACKAGE_KINDS else Text(kind))
        if packages:
            values.append(Count(packages, "paper.d05.packages"))
    return several(*values)


def _with_yuan(amounts: Mapping[str, int], priced_in: str) -> Value | None:
    own = None if priced_in == YUAN or priced_in not in amounts else Money(amounts[priced_in], priced_in)
    return several(own, Money(amounts[YUAN], YUAN))


def _rate(rate: Rate) -> Words:
    scaled = rate.units_per_cny * 10**_RATE_DIGITS
    whole, part = divmod(round_half_up(scaled), 10**_RATE_DIGITS)
    decimals = f"{part:0{_RATE_DIGITS}d}".rstrip("0")
    figure = f"{whole:,}".replace(",", _THIN_SPACE) + (f".{decimals}" if decimals else "")
    mark = "" if scaled.denominator == 1 else "≈ "
    told = {"rate": mark + figure, "currency": rate.currency, "on": rate.quoted_on.isoformat(), "source": rate.source}
    return Words("paper.rate.line", told)
