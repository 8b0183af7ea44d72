"""Pages of papers: how many, repeated heads, page x of y, fonts embedded, the same bytes, long work stopped."""

from __future__ import annotations

import re
import threading
from dataclasses import replace

import pytest

from app.documents.renderer import PdfRenderer
from app.errors import CancelledError
from tests.unit.documents import golden_papers
from tests.unit.documents import paper_facts as invented
from tests.unit.documents.pdf_reading import amounts, font_names, fonts, page_texts, squeezed, whole_text

ORDERS = golden_papers.ORDERS
FACES = {"IBMPlexSans-Regular", "IBMPlexSans-SemiBold", "NotoSansSC-Regular", "NotoSansSC-SemiBold"}


@pytest.fixture(scope="module")
def renderer() -> PdfRenderer:
    return PdfRenderer()


@pytest.mark.parametrize("goods", [1, 2, 3])
@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_three_hundred_people_fit_on_eight_pages_when_allocated(renderer, order, goods):
    pages = page_texts(renderer.lot_paper("D09", invented.lot_facts(300, goods), order))
    assert len(pages) <= 8


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_heads_and_page_numbers_stand_on_every_page_when_a_list_is_long(renderer, order):
    pages = page_texts(renderer.lot_paper("D09", invented.lot_facts(300), order))
    for number, page in enumerate(pages, start=1):
        text = squeezed(page)
        assert f"第{number}页/共{len(pages)}页" in text
        assert f"Trang{number}/{len(pages)}" in text
        for head in ("边民姓名·身份证号", "Họvàtên·Sốcăncước", "当日剩余额度", "Cònlại", "签字/核验·指纹"):
            assert head in text, (number, head)


def test_every_resident_stands_once_and_in_order_when_a_list_is_long(renderer):
    facts = invented.lot_facts(300)
    text = whole_text(renderer.lot_paper("D09", facts, ("zh", "vi")))
    found = re.findall(r"YYG-07\+K3QX-20261123-\d{4}", text)
    assert found == [record.local_reference for record in facts.records]


def test_the_closing_is_not_torn_apart_when_the_list_ends_anywhere(renderer):
    for members in range(20, 34):
        pages = page_texts(renderer.lot_paper("D09", invented.lot_facts(members), ("zh", "vi")))
        last = squeezed(pages[-1])
        assert "尾差处理" in last
        assert "组长签字" in last


def test_each_sheet_counts_its_own_pages_when_many_are_in_one_file(renderer):
    facts = [invented.record_facts(place) for place in range(1, 301)]
    pdf = renderer.record_paper("D08", facts, ("zh", "vi"))
    pages = page_texts(pdf)
    assert len(pages) == 300
    for page, fact in zip(pages, facts, strict=True):
        assert "第 1 页 / 共 1 页 · Trang 1/1" in page
        assert fact.record.local_reference in page
        assert fact.record.person_document in page
    alone = len(renderer.record_paper("D08", facts[:1], ("zh", "vi")))
    assert len(pdf) < 300 * alone / 5, "the subsets are shared"


def test_a_declaration_goes_on_to_a_second_page_when_it_has_many_lines(renderer):
    record = invented.record(1)
    lines = tuple(replace(record.lines[0], line_no=number) for number in range(1, 31))
    facts = invented.record_facts(1, record=replace(record, lines=lines))
    pages = page_texts(renderer.record_paper("D08", [facts], ("vi", "zh")))
    assert len(pages) == 2
    for number, page in enumerate(pages, start=1):
        assert f"Trang {number}/2 · 第 {number} 页 / 共 2 页" in page
        assert "Mã HS" in page


def test_more_goods_than_columns_are_stacked_and_whole_when_allocated(renderer):
    facts = invented.lot_facts(2)
    lines = tuple(replace(facts.lot.lines[0], line_no=number) for number in range(1, 6))
    records = tuple(
        replace(
            each,
            lines=tuple(replace(each.lines[0], line_no=number, quantity=1_000 * number + 7) for number in range(1, 6)),
        )
        for each in facts.records
    )
    changed = replace(facts, lot=replace(facts.lot, lines=lines), records=records, rest=())
    masses = amounts(whole_text(renderer.lot_paper("D09", changed, ("zh", "vi"))), "kg")
    assert [masses.count(1_000 * number + 7) for number in range(1, 6)] == [2] * 5


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_every_font_is_ours_embedded_and_a_subset_when_drawn(order):
    for name, pdf in golden_papers.papers(order).items():
        drawn = fonts(pdf)
        assert set(drawn) <= FACES, name
        assert all(drawn.values()), name
        for named in font_names(pdf):
            assert re.fullmatch(r"[A-Z]{6}\+(IBMPlexSans|NotoSansSC)-(Regular|SemiBold)", named), (name, named)
        assert pdf.count(b"/FontFile3") == len(re.findall(rb"/Type\s*/FontDescriptor", pdf)) >= len(drawn)


def test_the_same_bytes_come_out_when_the_facts_are_the_same(renderer):
    facts = invented.lot_facts(12)
    assert renderer.lot_paper("D12", facts, ("zh", "vi")) == renderer.lot_paper("D12", facts, ("zh", "vi"))


def test_the_same_bytes_come_out_when_several_threads_draw(renderer):
    facts = invented.lot_facts(30)
    wanted = renderer.lot_paper("D09", facts, ("zh", "vi"))
    made: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: made.append(renderer.lot_paper("D09", facts, ("zh", "vi")))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [wanted] * 4


class _StopAfter:
    """A cancel flag that is set once it was asked a number of times."""

    def __init__(self, asked: int) -> None:
        self._left = asked

    def is_set(self) -> bool:
        self._left -= 1
        return self._left < 0


def test_progress_is_told_for_each_sheet_when_many_are_drawn(renderer):
    told: list[tuple[int, int]] = []
    facts = [invented.record_facts(place) for place in range(1, 6)]
    renderer.record_paper("D08", facts, ("zh", "vi"), lambda done, of: told.append((done, of)))
    assert told == [(done, 5) for done in range(1, 6)]


def test_drawing_ends_at_once_when_it_is_cancelled(renderer):
    told: list[int] = []
    facts = [invented.record_facts(place) for place in range(1, 301)]
    with pytest.raises(CancelledError):
        renderer.record_paper("D08", facts, ("zh", "vi"), lambda done, _of: told.append(done), _StopAfter(3))
    assert told == [1, 2, 3]
    assert renderer.record_paper("D08", facts[:1], ("zh", "vi")), "the room is free again"


@pytest.mark.parametrize("kind", ["D09", "D12"])
@pytest.mark.parametrize("order", [*ORDERS, ("vi", "zh")], ids="-".join)
def test_exception_records_are_told_in_both_languages_when_a_lot_has_some(renderer, order, kind):
    facts = invented.lot_facts(40)
    none = squeezed(whole_text(renderer.lot_paper(kind, facts, order)))
    records = tuple(replace(each, provisional=at in (1, 38)) for at, each in enumerate(facts.records))
    pages = page_texts(renderer.lot_paper(kind, replace(facts, records=records), order))
    first, told = squeezed(pages[0]), squeezed("".join(pages))
    for words in ("暂定：按双人例外办理", "Tạmthời:theongoạilệhaingười"):
        assert words in first
        assert words not in none
    assert "(2/40)" in first
    if kind == "D09":
        assert {f"{number}*" for number in (2, 39)} <= set(re.findall(r"\d+\*", told))
        assert told.count("*") == 3
    assert "组长签字" in squeezed(pages[-1]) or kind == "D12"


def test_a_lot_of_265_still_fits_when_all_of_its_records_are_provisional(renderer):
    facts = invented.lot_facts(265, 3)
    records = tuple(replace(each, provisional=True) for each in facts.records)
    pages = page_texts(renderer.lot_paper("D09", replace(facts, records=records), ("zh", "vi")))
    assert len(pages) <= 8
    assert "265*" in squeezed("".join(pages))
