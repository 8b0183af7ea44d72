"""U40: every printed paper has its number, a short check code, a square with the signature, and its state in both
languages; the square on the page is read back from the picture."""

from __future__ import annotations

import pypdfium2
import pytest

from app.documents.code_mark import check_code, code_mark
from app.documents.grid import LEFT, WIDTH
from app.documents.labels import Labels
from app.documents.pen import MM, PAGE_WIDTH
from app.documents.sheet import _CODE_SIZE, TOP
from tests.helpers.seal_bench import SealBench
from tests.unit.documents import paper_facts as invented
from tests.unit.documents.pdf_reading import page_texts, squeezed

SCALE = 6


def square_of(pdf: bytes, page: int, modules: int) -> set[tuple[int, int]]:
    """The dark modules of the square in the corner, by the picture."""
    document = pypdfium2.PdfDocument(pdf)
    picture = document[page].render(scale=SCALE, grayscale=True).to_pil()
    document.close()
    side = _CODE_SIZE / modules
    left = LEFT + WIDTH - _CODE_SIZE
    return {
        (row, column)
        for row in range(modules)
        for column in range(modules)
        if picture.getpixel((int((left + (column + 0.5) * side) * SCALE), int((TOP + (row + 0.5) * side) * SCALE)))
        < 128
    }


@pytest.mark.parametrize("pair", [("zh", "vi"), ("vi", "zh"), ("zh", "en")], ids="-".join)
@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("D08", (invented.record_facts(3), invented.record_facts(4))),
        ("D09", invented.lot_facts(4)),
        ("D12", invented.lot_facts(4)),
        ("D26", invented.day_facts()),
    ],
    ids=("D08", "D09", "D12", "D26"),
)
def test_number_code_square_and_state_are_printed_when_a_paper_is_drawn(kind, facts, pair):
    bench = SealBench()
    seals = bench.seals(kind, facts, pair)
    pdf = bench.paper(kind, facts, pair)
    texts = [squeezed(text) for text in page_texts(pdf)]
    sheets = facts if isinstance(facts, tuple) else (facts,)
    assert len(seals.codes) == len(sheets)
    for page, code in enumerate(seals.codes if len(sheets) > 1 else seals.codes[:1]):
        mark = code_mark(code)
        dark = {(row, at + step) for row, at, length in mark.bars for step in range(length)}
        assert square_of(pdf, page, mark.modules) == dark
        assert squeezed(check_code(invented.HEAD)) in texts[page]
        states = [Labels(pair).pair(f"paper.state.{key}") for key in ("packed", "not_accepted")]
        assert any(all(squeezed(line) in texts[page] for line in (pair_.first, pair_.second)) for pair_ in states)


def test_square_is_coarse_enough_when_it_is_printed():
    seals = SealBench().seals("D08", (invented.record_facts(3),))
    modules = code_mark(seals.codes[0]).modules
    # Phones and wedge readers take 0.33 mm a module from office printers; a thermal head has 8 dots a millimetre.
    assert _CODE_SIZE / MM / modules >= 0.33
    assert 384 // (modules + 8) >= 5
    assert LEFT + WIDTH <= PAGE_WIDTH
