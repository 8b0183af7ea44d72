"""The paper room behind a door that opens with the first paper: its libraries would slow down opening a market."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from app import read_models as rm
from app.domain.evidence import EvidenceSlip
from app.interfaces import CancelFlag, DocumentRenderer, ListWriter, Progress


class LateRenderer:
    """See :class:`app.interfaces.DocumentRenderer`."""

    @cached_property
    def _room(self) -> DocumentRenderer:
        from app.documents.renderer import PdfRenderer

        return PdfRenderer()

    def lot_paper(self, kind: str, facts: rm.LotPaperFacts, languages: tuple[str, str]) -> bytes:
        """Render a paper of a lot."""
        return self._room.lot_paper(kind, facts, languages)

    def record_paper(
        self,
        kind: str,
        facts: Sequence[rm.RecordPaperFacts],
        languages: tuple[str, str],
        progress: Progress | None = None,
        cancel: CancelFlag | None = None,
    ) -> bytes:
        """Render a paper of records."""
        return self._room.record_paper(kind, facts, languages, progress, cancel)

    def day_end_paper(self, facts: rm.DayEndFacts, languages: tuple[str, str]) -> bytes:
        """Render the day-end slip."""
        return self._room.day_end_paper(facts, languages)

    def square(self, text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
        """Return the square code of a text."""
        return self._room.square(text)

    def evidence_slip(self, facts: EvidenceSlip, languages: tuple[str, str]) -> bytes:
        """Render the slip of a person's day."""
        return self._room.evidence_slip(facts, languages)


class LateListWriter:
    """See :class:`app.interfaces.ListWriter`; the library of spreadsheets comes with the first list."""

    @cached_property
    def _room(self) -> ListWriter:
        from app.exports.xlsx_list import XlsxListWriter

        return XlsxListWriter()

    def write(self, path: str, sheet: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write a list whole or not at all."""
        self._room.write(path, sheet, headings, rows)
