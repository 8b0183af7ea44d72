"""Every paper of the catalog as it is made from the small market; its text is kept in `tests/data/papers/catalog/`.

Write them anew, then read the difference by eye: `.venv/bin/python -m tests.unit.documents.catalog_papers`
"""

from __future__ import annotations

from app.services.paper_catalog import CATALOG, CatalogEntry
from tests.helpers.paper_market import PaperMarket, paper_market
from tests.unit.documents.golden_papers import FOLDER, ORDERS, text_of

KEPT = FOLDER / "catalog"


def kept_name(entry: CatalogEntry, order: tuple[str, str]) -> str:
    """Name of the file that holds the text of a paper."""
    return f"{entry.kind.lower()}-{entry.subject}-{'-'.join(order)}.txt"


def looked_at(made: PaperMarket, entry: CatalogEntry, order: tuple[str, str]) -> bytes:
    """One paper as it is shown: not counted, so that no paper changes the next one."""
    ref = made.ref_for(entry)
    return made.documents.paper(entry.kind, ref, order, record=False, subject=entry.subject).pdf


def main() -> None:
    """Write every kept text, and take away those of papers that are no more."""
    KEPT.mkdir(parents=True, exist_ok=True)
    made = paper_market()
    names = set()
    for entry in CATALOG:
        for order in ORDERS:
            name = kept_name(entry, order)
            names.add(name)
            (KEPT / name).write_text(text_of(looked_at(made, entry, order)), encoding="utf-8")
    for old in KEPT.glob("*.txt"):
        if old.name not in names:
            old.unlink()


if __name__ == "__main__":
    main()
