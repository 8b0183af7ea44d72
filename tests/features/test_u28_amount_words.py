"""U28 and F-44: a paper about money has its amount in words in each of its languages, equal to its figure.

The words are read back by readers of their own; hard cases stand in ``tests/data/amount_words``.
"""

from __future__ import annotations

import re

import pytest

from app.services.paper_catalog import CATALOG, CatalogEntry
from tests.helpers.paper_market import PaperMarket, paper_market
from tests.unit.documents.pdf_reading import amounts, squeezed, whole_text
from tests.unit.documents.test_amount_words import _read_chinese

_CHINESE = re.compile(r"人民币[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分]+整?")
_WORDS = {"zh": _CHINESE, "vi": re.compile("nhân\\s*dân\\s*tệ|xu"), "en": re.compile("yuan\\s*renminbi|fen")}
#: Those whose amount the record knows; the words of a charge note are for the pen.
_MONEY_PAPERS = ("D06", "D08", "D12", "D24", "D26")

ENTRIES = [entry for entry in CATALOG if entry.kind in _MONEY_PAPERS]


@pytest.fixture(scope="module")
def made() -> PaperMarket:
    return paper_market()


@pytest.mark.parametrize("order", [("zh", "vi"), ("vi", "zh"), ("zh", "en"), ("en", "vi")], ids="-".join)
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry.kind}-{entry.subject}")
def test_words_equal_the_figure_in_both_languages_when_a_paper_tells_an_amount(
    made: PaperMarket, entry: CatalogEntry, order: tuple[str, str]
) -> None:
    paper = made.documents.paper(entry.kind, made.ref_for(entry), order, record=False, subject=entry.subject)
    text = whole_text(paper.pdf)
    for language in order:
        assert _WORDS[language].search(text), f"no words in {language}"
    if "zh" in order:
        figures = set(amounts(text, "CNY"))
        spelled = [_read_chinese(words) for words in _CHINESE.findall(squeezed(text))]
        assert spelled
        assert set(spelled) <= figures
