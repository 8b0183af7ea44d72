from __future__ import annotations

import pytest

from app.services.paper_catalog import CATALOG
from tests.helpers.paper_geometry import faults
from tests.helpers.paper_market import catalog_ids, paper_market
from tests.unit.documents import catalog_papers
from tests.unit.documents.golden_papers import ORDERS, text_of

PAIRS = [(a, b) for a in ("zh", "vi", "en") for b in ("zh", "vi", "en") if a != b]


@pytest.fixture(scope="module")
def made():
    return paper_market()


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
@pytest.mark.parametrize("entry", CATALOG, ids=catalog_ids())
def test_text_and_pages_are_those_kept_when_a_paper_of_the_market_is_made(made, entry, order):
    kept = catalog_papers.KEPT / catalog_papers.kept_name(entry, order)
    assert text_of(catalog_papers.looked_at(made, entry, order)) == kept.read_text(encoding="utf-8")


def test_no_text_is_kept_of_a_paper_that_is_no_more():
    wanted = {catalog_papers.kept_name(entry, order) for entry in CATALOG for order in ORDERS}
    assert {path.name for path in catalog_papers.KEPT.glob("*.txt")} == wanted


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("entry", CATALOG, ids=catalog_ids())
def test_everything_stands_in_its_place_when_a_paper_of_the_market_is_made(made, entry, pair):
    assert faults(catalog_papers.looked_at(made, entry, pair)) == []
