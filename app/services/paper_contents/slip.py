"""The trade slip D24."""

from __future__ import annotations

from app.services.paper_contents import d24
from app.services.paper_sorts import PaperSort

SORTS: tuple[PaperSort, ...] = (d24.SORT,)
