"""Papers about persons and groups: D01–D05."""

from __future__ import annotations

from app.services.paper_sorts import PaperSort

SORTS: tuple[PaperSort, ...] = ()
