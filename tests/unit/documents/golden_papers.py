"""The papers whose text is kept in `tests/data/papers/`. Write them anew, then read the difference by eye:

`.venv/bin/python -m tests.unit.documents.golden_papers`
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.documents.renderer import PdfRenderer
from app.domain.trade import Direction
from app.read_models import LotPaperFacts
from tests.unit.documents import paper_facts as invented
from tests.unit.documents.pdf_reading import page_texts

FOLDER = Path(__file__).resolve().parents[2] / "data" / "papers"
ORDERS = (("zh", "vi"), ("vi", "zh"))


def export_facts() -> LotPaperFacts:
    """An export lot in pieces, priced in yuan, without a rate; second copy."""
    facts = invented.lot_facts(2, goods=1, rest=False, copy_no=2)
    line = replace(
        facts.lot.lines[0], unit="piece", quantity=1_250, unit_price_minor=1_500, price_currency="CNY", origin="CN"
    )
    lot = replace(facts.lot, direction=Direction.EXPORT, lines=(line,), rate=None, payment="")
    return replace(facts, lot=lot)


def papers(order: tuple[str, str]) -> dict[str, bytes]:
    """Every kept paper in one order of languages, by the name of its file."""
    renderer = PdfRenderer()
    name = "-".join(order)
    return {
        f"d09-{name}": renderer.lot_paper("D09", invented.lot_facts(4), order),
        f"d12-{name}": renderer.lot_paper("D12", invented.lot_facts(4), order),
        f"d12-export-{name}": renderer.lot_paper("D12", export_facts(), order),
        f"d08-{name}": renderer.record_paper("D08", [invented.record_facts(3), invented.record_facts(4)], order),
        f"day-{name}": renderer.day_end_paper(invented.day_facts(), order),
    }


def text_of(pdf: bytes) -> str:
    """The text as kept: pages apart by a line of dashes."""
    return "\n----\n".join(page_texts(pdf)) + "\n"


def main() -> None:
    """Write every kept text."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for order in ORDERS:
        for name, pdf in papers(order).items():
            (FOLDER / f"{name}.txt").write_text(text_of(pdf), encoding="utf-8")


if __name__ == "__main__":
    main()
