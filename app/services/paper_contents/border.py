"""Papers at the border after the crossing: D18–D22."""

from __future__ import annotations

from app.services.paper_sorts import PaperSort

SORTS: tuple[PaperSort, ...] = ()
