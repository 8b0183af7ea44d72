"""F-40: trade slip, lot list, fee slip, entrustment, contract, invoice, packing list, delivery note, day-end slip.

Each is rendered from the same small market in both orders of the languages, and its text is the one that is kept.
"""

from __future__ import annotations

import pytest

from app.services.paper_catalog import CATALOG
from tests.helpers.paper_market import paper_market
from tests.unit.documents import catalog_papers
from tests.unit.documents.golden_papers import ORDERS, text_of
from tests.unit.documents.pdf_reading import page_texts

CORE = {
    "D24": "互市交易小票",
    "D12": "货物买卖交换清单",
    "D18": "收费单/收据",
    "D04": "委托书",
    "D05": "买卖合同",
    "D06": "商业发票",
    "D07": "装箱单",
    "D25": "送货单",
    "D26": "日结单",
}
ENTRIES = [entry for entry in CATALOG if entry.kind in CORE]


@pytest.fixture(scope="module")
def made():
    return paper_market()


def test_the_whole_core_set_is_in_the_catalog_when_it_is_asked_for():
    assert {entry.kind for entry in ENTRIES} == set(CORE)


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
@pytest.mark.parametrize("entry", ENTRIES, ids=[f"{entry.kind}-{entry.subject}" for entry in ENTRIES])
def test_the_kept_text_is_printed_when_a_core_paper_is_made(made, entry, order):
    pdf = catalog_papers.looked_at(made, entry, order)
    kept = (catalog_papers.KEPT / catalog_papers.kept_name(entry, order)).read_text(encoding="utf-8")
    assert text_of(pdf) == kept
    assert CORE[entry.kind] in page_texts(pdf)[0]


@pytest.mark.parametrize("entry", ENTRIES, ids=[f"{entry.kind}-{entry.subject}" for entry in ENTRIES])
def test_figures_and_names_are_the_same_when_the_order_of_languages_changes(made, entry):
    texts = ["".join(page_texts(catalog_papers.looked_at(made, entry, order))) for order in ORDERS]
    digits = [sorted(sign for sign in text if sign.isdigit()) for text in texts]
    assert digits[0] == digits[1]
