"""Committed lots as lists of goods for the Vietnamese side: one list for each trader and direction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count

from app.domain.goods_list_sheet import PRACTICE, TITLE, TOTAL, Cell, Figure, GoodsListSheet
from app.domain.grouped_figures import rate_figure
from app.domain.identifiers import mask_number
from app.domain.lot_amounts import DONG, YUAN, line_amounts, lot_amounts
from app.domain.people import Party
from app.domain.quantities import MINOR_DIGITS
from app.domain.reference_runs import runs
from app.domain.trade import GoodsLine, Lot
from app.services.committed_lots import CommittedLot

_KILOGRAM, _GRAM_DIGITS = "KGM", 3
#: Ways to pay by code; another way stands as it was typed.
_PAYMENTS = {"bank": "Chuyển khoản ngân hàng", "cash": "Tiền mặt", "set_off": "Bù trừ bằng hàng hóa"}


def goods_list_sheets(lots: Sequence[CommittedLot]) -> tuple[GoodsListSheet, ...]:
    """Return the lists of lots, in the order of the lots; a list is signed by one trader, so each has their own."""
    by_trader: dict[tuple[str, ...], list[CommittedLot]] = {}
    for each in lots:
        other = each.lot.counterpart
        by_trader.setdefault((each.lot.direction.value, other.name, other.document_number), []).append(each)
    lists = list(by_trader.values())
    return tuple(_sheet(found, place if len(lists) > 1 else 0) for place, found in enumerate(lists, start=1))


def _sheet(lots: Sequence[CommittedLot], place: int) -> GoodsListSheet:
    currency = _currency([each.lot for each in lots])
    numbers = count(1)
    return GoodsListSheet(
        name=f"Bảng kê {place}" if place else "Bảng kê",
        title=TITLE,
        facts=tuple(_facts(lots, currency)),
        rows=tuple(_row(each.lot, line, currency, next(numbers)) for each in lots for line in each.lot.lines),
        totals=tuple(_totals([each.lot for each in lots], currency)),
    )


def _currency(lots: Sequence[Lot]) -> str:
    """The currency the prices were agreed in; of several the dong; yuan where no dated rate gives another."""
    priced = {line.price_currency for lot in lots for line in lot.lines}
    wanted = priced.pop() if len(priced) == 1 else DONG
    return wanted if all(lot.rate is not None and lot.rate.currency == wanted for lot in lots) else YUAN


def _facts(lots: Sequence[CommittedLot], currency: str) -> Iterator[tuple[str, Cell]]:
    first = lots[0]
    if any(each.practice for each in lots):
        yield PRACTICE, None
    yield "Số", _each(lots, lambda lot: lot.lot.lot_ref)
    days = sorted({each.lot.day_on for each in lots})
    yield "Ngày", days[0] if len(days) == 1 else ", ".join(day.isoformat() for day in days)
    yield from _party("Bên bán", [each.seller for each in lots], first.lot.counterpart)
    yield from _party("Bên mua", [each.buyer for each in lots], first.lot.counterpart)
    yield "Cửa khẩu", _each(lots, lambda lot: lot.crossing_name.in_language("vi")[0])
    yield (
        "Biển số xe",
        _each(lots, lambda lot: ", ".join(_plates(lot.lot))),
    )
    records = [record.local_reference for each in lots for record in each.records]
    yield "Số hồ sơ", "; ".join(runs(records))
    yield "Số tờ khai", ", ".join(ref for each in lots for ref in each.remote_references)
    yield "Thanh toán", _each(lots, lambda lot: _PAYMENTS.get(lot.lot.payment, lot.lot.payment))
    yield "Tỷ giá", _each(lots, lambda lot: _rate(lot.lot))
    yield "Loại tiền", currency


def _party(label: str, parties: Sequence[Party], trader: Party) -> Iterator[tuple[str, Cell]]:
    """Name, number and address; a number is whole for the trader whose list it is, and for nobody else."""
    shown = [_number(each, whole=each == trader) for each in parties]
    yield label, "; ".join(dict.fromkeys(each.name for each in parties if each.name))
    yield f"{label} – số giấy tờ", ", ".join(dict.fromkeys(filter(None, shown)))
    yield f"{label} – địa chỉ", "; ".join(dict.fromkeys(each.address for each in parties if each.address))


def _number(who: Party, *, whole: bool) -> str:
    return who.document_number if whole or not who.document_number else mask_number(who.document_number)


def _each(lots: Iterable[CommittedLot], told: Callable[[CommittedLot], str]) -> str:
    return ", ".join(dict.fromkeys(filter(None, (told(each) for each in lots))))


def _plates(lot: Lot) -> tuple[str, ...]:
    return tuple(plate for plate in (lot.truck.plate_vn, lot.truck.plate_cn) if plate)


def _rate(lot: Lot) -> str:
    rate = lot.rate
    if rate is None:
        return ""
    return f"1 {YUAN} = {rate_figure(rate)} {rate.currency} ({rate.quoted_on.isoformat()}, {rate.source})"


def _row(lot: Lot, line: GoodsLine, currency: str, number: int) -> tuple[Cell, ...]:
    by_mass = line.unit == "g"
    other = line.price_currency if line.price_currency != currency else ""
    return (
        Figure(number, is_ordinal=True),
        line.name.in_language("vi")[0],
        line.origin,
        _KILOGRAM if by_mass else line.unit_code,
        Figure(line.quantity, _GRAM_DIGITS if by_mass else 0),
        Figure(line.unit_price_minor, MINOR_DIGITS[line.price_currency], other),
        Figure(line_amounts(lot, line)[currency], MINOR_DIGITS[currency]),
        "; ".join((f"HS {line.vn_hs8 or line.hs6}", lot.lot_ref)),
    )


def _totals(lots: Sequence[Lot], currency: str) -> Iterator[tuple[Cell, ...]]:
    """The sum in the list's currency, and the yuan that the records stand for where that is another."""
    for each in dict.fromkeys((currency, YUAN)):
        total = sum(lot_amounts(lot)[each] for lot in lots)
        yield None, f"{TOTAL} ({each})", None, None, None, None, Figure(total, MINOR_DIGITS[each]), None
