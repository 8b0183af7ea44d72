"""U42: a list of 300 people stands on at most eight A4 pages, with its heads on each page and "page x of y".

Held for every paper that lists members or their shares: the agreement's page of signatures, the group's form, the
settlement, the sale to a processor, and the allocation sheet; normal names, both orders of languages.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.documents.renderer import PdfRenderer
from app.domain.paper_content import MemberLine, Text, Words
from app.services.paper_catalog import CATALOG
from app.services.paper_sorts import PaperSource
from tests.helpers.paper_geometry import faults
from tests.helpers.paper_market import paper_market
from tests.unit.documents import paper_facts
from tests.unit.documents.pdf_reading import page_texts

PEOPLE = 300
ORDERS = (("zh", "vi"), ("vi", "zh"))
#: Field of each list that holds the person's name.
LISTS = {"D02": 14, "D19": 9, "D22": 5}


@pytest.fixture(scope="module")
def contents():
    """What the papers of a small market say."""
    made = paper_market()
    context = made.market.context
    found = {}
    for entry in CATALOG:
        if entry.kind in {*LISTS, "D03"} and entry.build is not None:
            ref = made.ref_for(entry)
            with context.store.unit_of_work() as uow:
                source = PaperSource(context, uow, context.store.reading(), ref, context.clock.now())
                found[entry.kind] = entry.build(source)
    return found


def of_300(kind, contents):
    """The paper with as many lines as people."""
    paper = contents[kind]
    if kind == "D03":
        members = tuple(MemberLine(paper_facts.name(at), paper_facts.number(at)) for at in range(1, PEOPLE + 1))
        return replace(paper, members=members)
    lines = tuple({**paper.lines[0], LISTS[kind]: Text(paper_facts.name(at))} for at in range(1, PEOPLE + 1))
    return replace(paper, lines=lines)


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
@pytest.mark.parametrize("kind", ["D02", "D03", "D19", "D22"])
def test_three_hundred_people_stand_on_eight_pages_when_they_are_listed(contents, kind, order):
    paper = of_300(kind, contents)
    pdf = PdfRenderer().form_paper(paper, order)
    texts = page_texts(pdf)
    own = 2 if kind == "D03" else 0
    assert len(texts) - own <= 8
    for page, text in enumerate(texts, start=1):
        assert f"第 {page} 页 / 共 {len(texts)} 页" in text
        assert f"Trang {page}/{len(texts)}" in text
    listed = [text for text in texts if paper_facts.name(150)[:4] in text]
    assert len(listed) >= 4
    head = "Họ tên và số giấy tờ" if kind == "D03" else "Tổ viên" if kind == "D19" else "Họ và tên"
    assert all(head in text for text in texts[own : len(listed)])
    assert faults(pdf) == []


def test_three_hundred_shares_stand_on_eight_pages_when_they_are_allocated():
    texts = page_texts(PdfRenderer().lot_paper("D09", paper_facts.lot_facts(PEOPLE), ("zh", "vi")))
    assert len(texts) <= 8
    assert all("边民姓名" in text for text in texts[:-1])


def test_the_words_of_the_last_page_are_those_of_the_first_when_a_list_goes_on(contents):
    paper = replace(of_300("D19", contents), notes=(Words("paper.example_rules"),))
    texts = page_texts(PdfRenderer().form_paper(paper, ("zh", "vi")))
    assert all("D19" in text for text in texts), "each page names its paper"
