"""The wall sheets of the shipped practice rules; their text is kept in `tests/data/papers/walls/`.

Write them anew, then read the difference by eye: `.venv/bin/python -m tests.unit.documents.wall_papers`
"""

from __future__ import annotations

from app.services.documents import DocumentService
from app.services.paper_contents.d27 import KIND, SHEETS
from tests.helpers.paper_market import drawing
from tests.unit.documents.golden_papers import FOLDER, ORDERS, text_of
from tests.unit.services.lot_world import new_market
from tests.unit.services.paper_contents.after_papers import take_shipped_rules

KEPT = FOLDER / "walls"


def walls() -> DocumentService:
    """The papers of a market that has the shipped rules of the Chinese side."""
    market = new_market(here=0)
    take_shipped_rules(market)
    return DocumentService(drawing(market))


def wall(papers: DocumentService, sheet: str, languages: tuple[str, str]) -> bytes:
    """One sheet as it is shown."""
    return papers.paper(KIND, sheet, languages, record=False).pdf


def kept_name(sheet: str, order: tuple[str, str]) -> str:
    """Name of the file that holds a sheet's text."""
    return f"{sheet}-{'-'.join(order)}.txt"


def main() -> None:
    """Write every kept text."""
    KEPT.mkdir(parents=True, exist_ok=True)
    papers = walls()
    for sheet in SHEETS:
        for order in ORDERS:
            (KEPT / kept_name(sheet, order)).write_text(text_of(wall(papers, sheet, order)), encoding="utf-8")


if __name__ == "__main__":
    main()
