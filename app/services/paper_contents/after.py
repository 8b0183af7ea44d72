"""Papers after the market: D25–D27."""

from __future__ import annotations

from app.services.paper_sorts import PaperSort

SORTS: tuple[PaperSort, ...] = ()
