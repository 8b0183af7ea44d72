"""The paper room's door: facts and two languages in, PDF bytes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from app.documents.code_mark import code_mark
from app.documents.facts_json import facts_json
from app.documents.forms.layout import lay_out as lay_out_form
from app.documents.layouts import d09, d12, day_end, used_today, wall
from app.documents.record_papers import KINDS, draw_records, make_ready
from app.documents.sheet import Sheet, draw, sealed
from app.domain.evidence import EvidenceSlip
from app.domain.paper_content import PaperContent
from app.domain.paper_seal import Seals
from app.errors import UserError
from app.interfaces import CancelFlag, Progress
from app.interfaces.paper import PaperFacts
from app.read_models import DayEndFacts, LotPaperFacts, RecordPaperFacts

Languages = tuple[str, str]
_Facts = TypeVar("_Facts")
_LOT_PAPERS: dict[str, Callable[[LotPaperFacts, Languages], Sheet]] = {d09.KIND: d09.lay_out, d12.KIND: d12.lay_out}


class PdfRenderer:
    """Renders papers as PDF, fonts embedded as subsets; holds no state, may be called from any thread.

    Follows :class:`app.interfaces.DocumentRenderer`. Besides ``paper.glyph_missing`` and ``paper.label_missing`` an
    unknown kind raises UserError ``paper.kind_unknown``.
    """

    def facts_json(self, kind: str, facts: PaperFacts, languages: Languages) -> bytes:
        """Return a paper's facts as the JSON of which its seals hold the hash (``docs/paper-format.md``).

        A long paper is drawn soon after its seals are made, so what helps to draw it starts now.
        """
        if isinstance(facts, tuple):
            make_ready(len(facts))
        return facts_json(kind, facts, languages)

    def lot_paper(self, kind: str, facts: LotPaperFacts, languages: Languages, *, seals: Seals | None = None) -> bytes:
        """Render D09 or D12 of a lot."""
        return _drawn([_of(_LOT_PAPERS, kind)(facts, languages)], seals)

    def record_paper(
        self,
        kind: str,
        facts: Sequence[RecordPaperFacts],
        languages: Languages,
        progress: Progress | None = None,
        cancel: CancelFlag | None = None,
        *,
        seals: Seals | None = None,
    ) -> bytes:
        """Render D08 for one record, or one document with several. Raises CancelledError when stopped."""
        _of(KINDS, kind)
        if not facts:
            raise UserError("paper.nothing_to_print", kind=kind)
        return draw_records(kind, tuple(facts), languages, progress, cancel, seals)

    def form_paper(self, content: PaperContent, languages: Languages, *, seals: Seals | None = None) -> bytes:
        """Render what any paper of the document table says."""
        lay_out = wall.lay_out if content.kind == wall.KIND else lay_out_form
        return _drawn([lay_out(content, languages)], seals)

    def day_end_paper(self, facts: DayEndFacts, languages: Languages, *, seals: Seals | None = None) -> bytes:
        """Render the day-end slip (D26)."""
        return _drawn([day_end.lay_out(facts, languages)], seals)

    def square(self, text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
        """Return the square code of a text: its size in modules, and its dark bars as (row, column, length)."""
        mark = code_mark(text)
        return mark.modules, mark.bars

    def evidence_slip(self, facts: EvidenceSlip, languages: Languages, *, seals: Seals | None = None) -> bytes:
        """Render the slip of a person's day with its signed code (kind ``USED``)."""
        return _drawn([used_today.lay_out(facts, languages)], seals)


def _drawn(sheets: Sequence[Sheet], seals: Seals | None) -> bytes:
    """Draw sheets with the seal of each as its square code, and the facts of all in the file attached."""
    if seals is None:
        return draw(sheets)
    return draw(sealed(sheets, seals.codes), seals.attachment)


def _of(papers: Mapping[str, Callable[[_Facts, Languages], Sheet]], kind: str) -> Callable[[_Facts, Languages], Sheet]:
    if kind not in papers:
        raise UserError("paper.kind_unknown", kind=kind)
    return papers[kind]
