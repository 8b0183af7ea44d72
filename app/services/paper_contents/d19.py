"""D19, the settlement sheet of a lot: what was paid for the goods, and for each member what the income entries know.

Sales income, costs and what is left to share are not in any record: blanks. Income kinds stay apart (R-CN-45); those
the table has no column for are in what was paid out, and a note says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.domain.income import IncomeEntry, paid_fen
from app.domain.paper_content import Blank, Day, Money, PaperContent, SignPlace, Text, Value, Words
from app.domain.quota_value import YUAN
from app.domain.trade import TradeRecord
from app.services.committed_lots import CommittedLot
from app.services.paper_contents import agreement_values, lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import stacked
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D19"
_LABOUR, _DIVIDEND = "labour", "dividend"


def build(source: PaperSource) -> PaperContent:
    """Return the settlement sheet of a lot. Raises UserError as ``PaperSort.build`` tells."""
    found = lot_papers.lot_of(source, KIND)
    income = source.uow.income.of_lot(found.lot.lot_ref)
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head=_head(source, found),
        lines=_lines(found, income),
        totals=_totals(found, income),
        signs=(SignPlace(Words("paper.leader_signature")), SignPlace(Words("paper.d19.accountant"))),
        clauses=(Words("paper.d19.clause"),),
        notes=_notes(income),
        amount_fen=found.lot.amount_fen,
    )


def _head(source: PaperSource, found: CommittedLot) -> dict[int, Value]:
    lot = found.lot
    return {
        1: Text(lot.lot_ref),
        2: Text(lot.lot_ref),
        3: Day(source.context.today(source.uow)),
        4: Words("paper.none") if lot.rate is None else values.rate_words(lot.rate),
        5: agreement_values.total(lot) or Blank(),
        6: Blank(),
        7: Blank(),
        8: Blank(),
    }


def _lines(found: CommittedLot, income: Iterable[IncomeEntry]) -> tuple[Mapping[int, Value], ...]:
    by_person: dict[str, list[IncomeEntry]] = {}
    for each in income:
        by_person.setdefault(each.person_id, []).append(each)
    return tuple(_line(record, by_person.get(record.person_id, [])) for record in found.records)


def _line(record: TradeRecord, own: Sequence[IncomeEntry]) -> Mapping[int, Value]:
    return {
        9: Text(record.person_name),
        10: used_of(record),
        11: _sum_of(own, _LABOUR),
        12: _sum_of(own, _DIVIDEND),
        13: Money(paid_fen(own), YUAN) if _is_paid(own) else Blank(),
        14: Blank(),
        15: Blank(),
    }


def used_of(record: TradeRecord) -> Money:
    """Return what a record takes of its person's day, in the currency of that limit."""
    return Money(record.quota_minor, YUAN if record.quota_value is None else "VND")


def _totals(found: CommittedLot, income: tuple[IncomeEntry, ...]) -> dict[int, Value]:
    used: dict[str, int] = {}
    for each in map(used_of, found.records):
        used[each.currency] = used.get(each.currency, 0) + each.minor
    totals: dict[int, Value] = {10: stacked(Money(minor, currency) for currency, minor in used.items())}
    for field, kind in ((11, _LABOUR), (12, _DIVIDEND)):
        if any(each.kind == kind for each in income):
            totals[field] = _sum_of(income, kind)
    if _is_paid(income):
        totals[13] = Money(paid_fen(income), YUAN)
    return totals


def _sum_of(entries: Iterable[IncomeEntry], kind: str) -> Value:
    found = [each.amount_fen for each in entries if each.kind == kind]
    return Money(sum(found), YUAN) if found else Blank()


def _is_paid(entries: Iterable[IncomeEntry]) -> bool:
    return any(each.paid_at_utc for each in entries)


def _notes(income: Iterable[IncomeEntry]) -> tuple[Words, ...]:
    others = any(each.kind not in (_LABOUR, _DIVIDEND) and each.paid_at_utc for each in income)
    return (Words("paper.d19.other_income"),) if others else ()


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_papers.fits)
