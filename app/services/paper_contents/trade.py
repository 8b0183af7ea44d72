"""Papers of the trade and the goods: D06, D07, D10, D11, D13–D17."""

from __future__ import annotations

from app.services.paper_sorts import PaperSort

SORTS: tuple[PaperSort, ...] = ()
