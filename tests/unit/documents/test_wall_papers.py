"""Wall sheets of the shipped rules as printed: their text, nothing out of place, letters to be read from two metres."""

from __future__ import annotations

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest

from app.services.paper_contents.d27 import SHEETS
from tests.helpers.paper_geometry import faults
from tests.unit.documents.golden_papers import ORDERS, text_of
from tests.unit.documents.pdf_reading import squeezed, whole_text
from tests.unit.documents.wall_papers import KEPT, kept_name, wall, walls

PAIRS = [(a, b) for a in ("zh", "vi", "en") for b in ("zh", "vi", "en") if a != b]
#: Points of letters of which the capitals are 4.4 mm high.
READ_FROM_TWO_METRES = 17.5


@pytest.fixture(scope="module")
def papers():
    return walls()


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
@pytest.mark.parametrize("sheet", SHEETS)
def test_text_is_the_one_kept_when_a_wall_sheet_is_made(papers, sheet, order):
    kept = (KEPT / kept_name(sheet, order)).read_text(encoding="utf-8")
    assert text_of(wall(papers, sheet, order)) == kept


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("sheet", SHEETS)
def test_everything_stands_in_its_place_when_a_wall_sheet_is_made(papers, sheet, pair):
    assert faults(wall(papers, sheet, pair)) == []


def test_every_matter_and_amount_is_large_when_the_rules_hang_on_a_wall(papers):
    pdf = wall(papers, "rules", ("zh", "vi"))
    large = squeezed("".join(_large_signs(pdf)))
    for words in ("边民每人每日进口额度为8000元", "Định mức nhập khẩu", "8 000.00 CNY", "50 千克/kg", "现行规定"):
        assert squeezed(words) in large
    assert "R-CN-10" in whole_text(pdf)
    assert "R-CN-10" not in large


def _large_signs(pdf: bytes):
    document = pdfium.PdfDocument(pdf)
    for page in document:
        reading = page.get_textpage()
        for place in range(reading.count_chars()):
            if pdfium_c.FPDFText_GetFontSize(reading.raw, place) >= READ_FROM_TWO_METRES:
                yield chr(pdfium_c.FPDFText_GetUnicode(reading.raw, place))
        reading.close()
        page.close()
    document.close()
