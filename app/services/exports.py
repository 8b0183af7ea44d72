"""Lists saved as spreadsheets: people of a group, records, shares of a lot, in which every cell is text (F-72).

The list of goods for the Vietnamese side (D12) has its figures as numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from app import read_models as rm
from app.domain.figure_text import plain_kilograms, plain_money
from app.domain.ledger import Plain
from app.domain.list_headings import member_headings, record_headings, share_headings
from app.errors import CancelledError, UserError
from app.interfaces import CancelFlag, ListWriter, Progress
from app.services.committed_lots import committed_lot
from app.services.context import ServiceContext
from app.services.goods_list_sheets import goods_list_sheets
from app.services.lot_views import ShareRow
from app.services.lots import LotService
from app.services.papers import GOODS_LIST
from app.services.watch import entry_named

PAGE = 1_000
MOST_ROWS = 100_000
Words = Callable[[str], str]


class ExportService:
    """Saves lists; the ledger tells which, and how many rows."""

    def __init__(self, context: ServiceContext, lots: LotService, writer: ListWriter) -> None:
        self._context, self._lots, self._writer = context, lots, writer

    def members(self, path: str, group_id: str) -> int:
        """Save the members of a group in the columns our import reads; returns the number of rows.

        Raises UserError ``group.unknown``, ``export.not_writable``.
        """
        today = self._context.today()
        read = self._context.store.reading()
        group = next((each for each in read.groups(today) if each.group_id == group_id), None)
        if group is None:
            raise UserError("group.unknown", group=group_id)
        members = [member for member in read.members(group_id, today) if member.left_on is None]
        return self._write(path, "members", group.name, member_headings(), [_member(each) for each in members])

    def records(
        self,
        path: str,
        query: rm.RecordsQuery,
        status_word: Words,
        progress: Progress | None = None,
        cancel: CancelFlag | None = None,
    ) -> int:
        """Save the records a list shows, whole and not by page; returns the number of rows.

        Raises UserError ``export.too_many_rows``, ``export.not_writable``, CancelledError.
        """
        count = self._context.store.reading().record_count(query)
        if count > MOST_ROWS:
            raise UserError("export.too_many_rows", found=count, limit=MOST_ROWS)
        rows = [_record(row, status_word) for row in self._pages(query, count, progress, cancel)]
        return self._write(path, "records", "记录 Hồ sơ", record_headings(), rows)

    def recall(self, path: str, entry_id: str, status_word: Words) -> int:
        """Save all shares that an entry of a stop or recall list names; returns the number of rows.

        Raises UserError ``watch.unknown``, ``export.too_many_rows``, ``export.not_writable``.
        """
        with self._context.store.unit_of_work() as uow:
            entry = entry_named(uow, entry_id, self._context.today(uow))
        reading = self._context.store.reading()
        count = reading.watch_shares(entry, 0).records
        if count > MOST_ROWS:
            raise UserError("export.too_many_rows", found=count, limit=MOST_ROWS)
        rows: list[rm.RecordRow] = []
        while page := reading.watch_page(entry, rows[-1].order_key if rows else None, PAGE):
            rows += page
        return self._write(path, "recall", entry_id, record_headings(), [_record(row, status_word) for row in rows])

    def shares(self, path: str, lot_ref: str, consent_word: Words) -> int:
        """Save the shares of a lot with everybody's quota before and after. Raises UserError ``lot.unknown``, …."""
        view = self._lots.view(lot_ref)
        rows = [_share(row, consent_word) for row in view.shares]
        return self._write(path, "shares", lot_ref, share_headings(), rows)

    def goods_list(self, path: str, lot_refs: Sequence[str]) -> int:
        """Save the Vietnamese side's list of committed lots, a sheet for each trader; returns the number of goods.

        Raises UserError ``paper.ref_unknown``, ``paper.not_committed``, ``paper.no_records``,
        ``paper.nothing_to_print`` (no lot), ``export.not_writable``.
        """
        if not lot_refs:
            raise UserError("paper.nothing_to_print", kind=GOODS_LIST)
        read = self._context.store.reading()
        with self._context.store.unit_of_work() as uow:
            lots = [committed_lot(uow, read, GOODS_LIST, ref) for ref in dict.fromkeys(lot_refs)]
        sheets = goods_list_sheets(lots)
        self._writer.write_goods_lists(path, sheets)
        return self._noted("goods_list", sum(len(sheet.rows) for sheet in sheets))

    def goods_list_of_day(self, path: str, day_on: date) -> int:
        """Save the list of all lots of a day, in their order. Raises as ``goods_list``."""
        rows = self._context.store.reading().lots(day_on, MOST_ROWS)
        return self.goods_list(path, sorted(row.lot_ref for row in rows if row.state == "finalised"))

    def _pages(
        self, query: rm.RecordsQuery, count: int, progress: Progress | None, cancel: CancelFlag | None
    ) -> Iterator[rm.RecordRow]:
        reading = self._context.store.reading()
        for page in range(-(-count // PAGE)):
            if cancel is not None and cancel.is_set():
                raise CancelledError("export.cancelled")
            yield from reading.record_page(replace(query, limit=PAGE), page, PAGE)
            if progress is not None:
                progress(min((page + 1) * PAGE, count), count)

    def _write(self, path: str, kind: str, sheet: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
        self._writer.write(path, sheet, headings, rows)
        return self._noted(kind, len(rows))

    def _noted(self, kind: str, rows: int) -> int:
        body: dict[str, Plain] = {"list": kind, "rows": rows}
        with self._context.store.unit_of_work() as uow:
            uow.ledger.append("list.saved", body, self._context.actor.name, self._context.clock.now())
            uow.commit()
        return rows


def _member(row: rm.MemberRow) -> tuple[str, ...]:
    days = (row.document_until, row.joined_on, row.entrusted_until)
    return (row.name, row.document_number, *("" if day is None else day.isoformat() for day in days))


def _record(row: rm.RecordRow, status_word: Words) -> tuple[str, ...]:
    goods = " · ".join(dict.fromkeys(name for name in (row.goods.zh, row.goods.vi) if name))
    return (
        row.local_reference,
        row.remote_reference,
        row.day_on.isoformat(),
        row.person_name,
        row.person_document,
        row.group_name,
        goods,
        row.direction,
        plain_kilograms(row.net_g),
        plain_money(row.amount_fen, "CNY"),
        status_word(row.status),
        str(row.version),
        row.lot_ref,
    )


def _share(row: ShareRow, consent_word: Words) -> tuple[str, ...]:
    money = ("" if fen is None else plain_money(fen, "CNY") for fen in (row.before_fen, row.after_fen))
    return (
        "" if row.presence_no is None else str(row.presence_no),
        row.name,
        row.document_number,
        plain_kilograms(row.net_g),
        plain_money(row.amount_fen, "CNY"),
        *money,
        "" if row.consent is None else consent_word(row.consent.kind),
    )
