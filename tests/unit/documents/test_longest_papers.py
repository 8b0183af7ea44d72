from __future__ import annotations

import pytest

from app.documents.renderer import PdfRenderer
from app.services.paper_catalog import CATALOG
from app.services.paper_sorts import PaperSource
from tests.helpers.paper_geometry import faults
from tests.helpers.paper_market import paper_market
from tests.unit.documents import lengthened, paper_facts
from tests.unit.documents.pdf_reading import squeezed, whole_text

PAIRS = [(a, b) for a in ("zh", "vi", "en") for b in ("zh", "vi", "en") if a != b]
FORMS = [entry for entry in CATALOG if entry.build is not None]
OWN_LAYOUTS = {
    "D08": lambda pair: PdfRenderer().record_paper("D08", [lengthened.record(paper_facts.record_facts(4))], pair),
    "D09": lambda pair: PdfRenderer().lot_paper("D09", lengthened.lot(paper_facts.lot_facts(3)), pair),
    "D12": lambda pair: PdfRenderer().lot_paper("D12", lengthened.lot(paper_facts.lot_facts(3)), pair),
    "D26": lambda pair: PdfRenderer().day_end_paper(lengthened.day(paper_facts.day_facts()), pair),
}


@pytest.fixture(scope="module")
def contents():
    """What each form paper of the market says, with the longest data."""
    made = paper_market()
    context = made.market.context
    found = {}
    for entry in FORMS:
        ref = made.ref_for(entry)
        with context.store.unit_of_work() as uow:
            source = PaperSource(context, uow, context.store.reading(), ref, context.clock.now())
            found[entry.kind, entry.subject] = lengthened.content(entry.build(source))
    return found


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("entry", FORMS, ids=[f"{entry.kind}-{entry.subject}" for entry in FORMS])
def test_nothing_is_cut_or_overlaps_when_the_data_of_a_form_are_the_longest(contents, entry, pair):
    assert faults(PdfRenderer().form_paper(contents[entry.kind, entry.subject], pair)) == []


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("kind", OWN_LAYOUTS)
def test_nothing_is_cut_or_overlaps_when_the_data_of_an_own_layout_are_the_longest(kind, pair):
    assert faults(OWN_LAYOUTS[kind](pair)) == []


@pytest.mark.parametrize("kind", ["D08", "D09", "D12"])
def test_long_names_stand_whole_on_the_page_when_they_are_printed(kind):
    assert squeezed(lengthened.LONG_NAME) in squeezed(whole_text(OWN_LAYOUTS[kind](("zh", "vi"))))
