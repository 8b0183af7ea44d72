"""Papers of the trade and the goods: D06, D07, D10, D11, D13–D17."""

from __future__ import annotations

from app.services.paper_contents import d06, d07, d10, d11, d13, d14, d15, d16, d17
from app.services.paper_sorts import PaperSort

SORTS: tuple[PaperSort, ...] = (
    d06.SORT,
    d07.SORT,
    d10.SORT,
    d11.SORT,
    d13.SORT,
    d14.SORT,
    d15.SORT,
    d16.SORT,
    d17.SORT,
)
