"""Papers after the crossing: D18–D22, the delivery note D25 and the wall sheets D27 (D26 has its own layout)."""

from __future__ import annotations

from app.services.paper_contents import d18, d19, d20, d21, d22, d25, d27
from app.services.paper_sorts import PaperSort

SORTS: tuple[PaperSort, ...] = (
    d18.SORT,
    d19.SORT,
    d20.SORT,
    d20.SORT_OF_LOT,
    d21.SORT,
    d22.SORT,
    d25.SORT,
    d27.SORT,
)
