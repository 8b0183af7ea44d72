"""U27: on paper in two languages a number is grouped by thin space and has its unit, a day is 2026-11-23.

"1.250" or "1,250" alone, which mean different amounts on the two sides of the border, stand on no paper.
"""

from __future__ import annotations

import re

import pytest

from app.services.paper_catalog import CATALOG, CatalogEntry
from tests.helpers.paper_market import PaperMarket, catalog_ids, paper_market
from tests.unit.documents.pdf_reading import whole_text

#: A group of three digits after a dot or comma, unless the unit says that it is grams; a comma within a number at all.
_DOUBTFUL = re.compile(r"(?<![\d.,\u2009-])\d{1,3}[.,]\d{3}(?![\d.])(?!\s*kg)|\d,\d{3}(?!\d)")
_OTHER_DAYS = re.compile(r"\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b|\b\d{4}[/.]\d{1,2}[/.]\d{1,2}\b|\d{4}年\d")
_LONG_RUN = re.compile(r"(?<![\w.+-])\d{4,}(?:\.\d+)?\s*(?:CNY|VND|kg)\b")


@pytest.fixture(scope="module")
def made() -> PaperMarket:
    return paper_market()


@pytest.mark.parametrize("order", [("zh", "vi"), ("vi", "zh"), ("zh", "en")], ids="-".join)
@pytest.mark.parametrize("entry", CATALOG, ids=catalog_ids())
def test_no_number_can_be_read_two_ways_when_a_paper_is_printed(
    made: PaperMarket, entry: CatalogEntry, order: tuple[str, str]
) -> None:
    paper = made.documents.paper(entry.kind, made.ref_for(entry), order, record=False, subject=entry.subject)
    text = whole_text(paper.pdf)
    assert _DOUBTFUL.findall(text) == []
    assert _OTHER_DAYS.findall(text) == []
    assert _LONG_RUN.findall(text) == []
