"""The paper room's door: facts and two languages in, PDF bytes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.documents.layouts import d09
from app.documents.sheet import Sheet, draw
from app.errors import CancelledError, UserError
from app.interfaces import CancelFlag, Progress
from app.read_models import DayEndFacts, LotPaperFacts, RecordPaperFacts

Languages = tuple[str, str]
_LOT_PAPERS: dict[str, Callable[[LotPaperFacts, Languages], Sheet]] = {d09.KIND: d09.lay_out}


class PdfRenderer:
    """Renders papers as PDF, fonts embedded as subsets; holds no state, may be called from any thread."""

    def lot_paper(self, kind: str, facts: LotPaperFacts, languages: Languages) -> bytes:
        """Render D09 or D12 of a lot."""
        if kind not in _LOT_PAPERS:
            raise UserError("paper.kind_unknown", kind=kind)
        return draw([_LOT_PAPERS[kind](facts, languages)])
