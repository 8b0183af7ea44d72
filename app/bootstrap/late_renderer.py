"""The paper room behind a door that opens with the first paper: its libraries would slow down opening a market."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from app import read_models as rm
from app.domain.bitmap import Bitmap
from app.domain.evidence import EvidenceSlip
from app.domain.goods_list_sheet import GoodsListSheet
from app.domain.paper_content import PaperContent
from app.domain.paper_seal import Seals
from app.domain.slip_printer import SlipPrinter
from app.interfaces import CancelFlag, DocumentRenderer, ListWriter, Progress
from app.interfaces.paper import PaperFacts
from app.interfaces.slips import SlipRenderer, SlipSender


class LateRenderer:
    """See :class:`app.interfaces.DocumentRenderer`."""

    @cached_property
    def _room(self) -> DocumentRenderer:
        from app.documents.renderer import PdfRenderer

        return PdfRenderer()

    def facts_json(self, kind: str, facts: PaperFacts, languages: tuple[str, str]) -> bytes:
        """Return a paper's facts as JSON."""
        return self._room.facts_json(kind, facts, languages)

    def lot_paper(
        self, kind: str, facts: rm.LotPaperFacts, languages: tuple[str, str], *, seals: Seals | None = None
    ) -> bytes:
        """Render a paper of a lot."""
        return self._room.lot_paper(kind, facts, languages, seals=seals)

    def record_paper(
        self,
        kind: str,
        facts: Sequence[rm.RecordPaperFacts],
        languages: tuple[str, str],
        progress: Progress | None = None,
        cancel: CancelFlag | None = None,
        *,
        seals: Seals | None = None,
    ) -> bytes:
        """Render a paper of records."""
        return self._room.record_paper(kind, facts, languages, progress, cancel, seals=seals)

    def form_paper(self, content: PaperContent, languages: tuple[str, str], *, seals: Seals | None = None) -> bytes:
        """Render what any paper says."""
        return self._room.form_paper(content, languages, seals=seals)

    def day_end_paper(self, facts: rm.DayEndFacts, languages: tuple[str, str], *, seals: Seals | None = None) -> bytes:
        """Render the day-end slip."""
        return self._room.day_end_paper(facts, languages, seals=seals)

    def square(self, text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
        """Return the square code of a text."""
        return self._room.square(text)

    def evidence_slip(self, facts: EvidenceSlip, languages: tuple[str, str], *, seals: Seals | None = None) -> bytes:
        """Render the slip of a person's day."""
        return self._room.evidence_slip(facts, languages, seals=seals)


class LateSlipRenderer:
    """See :class:`app.interfaces.slips.SlipRenderer`."""

    @cached_property
    def _room(self) -> SlipRenderer:
        from app.documents.slip_renderer import DotRenderer

        return DotRenderer()

    def content(self, content: PaperContent, languages: tuple[str, str], width: int, seal: str = "") -> Bitmap:
        """Draw any paper's content."""
        return self._room.content(content, languages, width, seal)

    def day_end(self, facts: rm.DayEndFacts, languages: tuple[str, str], width: int, seal: str = "") -> Bitmap:
        """Draw the day-end slip."""
        return self._room.day_end(facts, languages, width, seal)

    def used_today(self, facts: EvidenceSlip, languages: tuple[str, str], width: int) -> Bitmap:
        """Draw the slip of a person's day."""
        return self._room.used_today(facts, languages, width)

    def trial(self, languages: tuple[str, str], width: int) -> Bitmap:
        """Draw the slip that tries a printer."""
        return self._room.trial(languages, width)

    def png(self, bitmap: Bitmap) -> bytes:
        """Return dots as a picture file."""
        return self._room.png(bitmap)


class LateSlipSender:
    """See :class:`app.interfaces.slips.SlipSender`; the serial library comes with the first slip."""

    @cached_property
    def _room(self) -> SlipSender:
        from app.printing.sender import RawSlipSender

        return RawSlipSender()

    def send(self, bitmap: Bitmap, printer: SlipPrinter, cancel: CancelFlag | None = None) -> None:
        """Print one slip."""
        self._room.send(bitmap, printer, cancel)


class LateListWriter:
    """See :class:`app.interfaces.ListWriter`; the library of spreadsheets comes with the first list."""

    @cached_property
    def _room(self) -> ListWriter:
        from app.exports.xlsx_list import XlsxListWriter

        return XlsxListWriter()

    def write(self, path: str, sheet: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write a list whole or not at all."""
        self._room.write(path, sheet, headings, rows)

    def write_goods_lists(self, path: str, sheets: Sequence[GoodsListSheet]) -> None:
        """Write lists of goods."""
        self._room.write_goods_lists(path, sheets)
