"""The paper room and the reading of people's files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from app import read_models as rm
from app.domain.evidence import EvidenceSlip
from app.domain.goods_list_sheet import GoodsListSheet
from app.domain.paper_content import PaperContent
from app.domain.paper_seal import PaperReading, Seals
from app.interfaces.machine import CancelFlag, Progress

#: What a paper is drawn from; one document of several records has a tuple of them.
PaperFacts = tuple[rm.RecordPaperFacts, ...] | rm.LotPaperFacts | rm.DayEndFacts | EvidenceSlip | PaperContent


class DocumentRenderer(Protocol):
    """Facts + two languages → PDF bytes. Raises UserError ``paper.glyph_missing`` / ``paper.label_missing``.

    ``seals`` are drawn as the square code of each sheet, their facts attached; a paper only looked at has none.
    """

    def facts_json(self, kind: str, facts: PaperFacts, languages: tuple[str, str]) -> bytes:
        """Return a paper's facts as the JSON of which its seals hold the hash."""

    def lot_paper(
        self, kind: str, facts: rm.LotPaperFacts, languages: tuple[str, str], *, seals: Seals | None = None
    ) -> bytes:
        """Render D09 or D12 of a lot."""

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
        """Render D08 for one record, or one document with several. Raises CancelledError when stopped."""

    def form_paper(self, content: PaperContent, languages: tuple[str, str], *, seals: Seals | None = None) -> bytes:
        """Render what any paper of the document table says, in any two of zh, vi, en."""

    def day_end_paper(self, facts: rm.DayEndFacts, languages: tuple[str, str], *, seals: Seals | None = None) -> bytes:
        """Render the day-end slip (D26)."""

    def square(self, text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
        """Return the square code of a text: its size in modules, and its dark bars as (row, column, length)."""

    def evidence_slip(self, facts: EvidenceSlip, languages: tuple[str, str], *, seals: Seals | None = None) -> bytes:
        """Render the slip of a person's day with its signed code (kind ``USED``)."""


class PaperReader(Protocol):
    """Reads papers that somebody brings, in a child process with limits."""

    def read(self, path: str) -> PaperReading:
        """Read a PDF and compare its sheets with its own facts. Raises ImportRejectedError ``seal.…``."""


class SpreadsheetReader(Protocol):
    """Reads people's files in a child process with limits."""

    def read_table(
        self,
        path: str,
        headings: Mapping[str, Sequence[str]],
        progress: Progress | None,
        *,
        needed: Sequence[str] = (),
        cancel: CancelFlag | None = None,
    ) -> rm.SheetTable:
        """Read the first sheet that has the known headings; ``needed`` fields must all be among them.

        Raises ImportRejectedError with a code and place, CancelledError when stopped.
        """


class ListWriter(Protocol):
    """Writes lists as spreadsheets."""

    def write(self, path: str, sheet: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write a list of text cells, whole or not at all. Raises UserError ``export.not_writable``."""

    def write_goods_lists(self, path: str, sheets: Sequence[GoodsListSheet]) -> None:
        """Write lists of goods, a sheet each, figures as numbers. Raises UserError ``export.not_writable``."""
