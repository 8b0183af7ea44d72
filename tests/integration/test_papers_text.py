"""What stands on papers, read back from the PDF: golden texts, figures, marks, both languages on every label."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import resources
from app.documents.renderer import PdfRenderer
from app.domain.trade import RecordState
from app.errors import UserError
from tests.unit.documents import golden_papers
from tests.unit.documents import paper_facts as invented
from tests.unit.documents.pdf_reading import amounts, page_texts, squeezed, whole_text

ORDERS = golden_papers.ORDERS
LABELS = {language: resources.read_json(f"document_labels/{language}.json") for language in ("zh", "vi")}


@pytest.fixture(scope="module")
def renderer() -> PdfRenderer:
    return PdfRenderer()


@pytest.fixture(scope="module", params=ORDERS, ids="-".join)
def drawn(request) -> dict[str, bytes]:
    return golden_papers.papers(request.param)


def test_the_text_is_the_kept_one_when_extracted(drawn):
    for name, pdf in drawn.items():
        assert golden_papers.text_of(pdf) == (golden_papers.FOLDER / f"{name}.txt").read_text(encoding="utf-8"), name


def test_no_figure_can_be_read_two_ways_when_printed(drawn):
    for name, pdf in drawn.items():
        text = whole_text(pdf)
        assert not re.search(r"\d,\d", text), name
        three_decimals = re.findall(r"\d\.\d{3}(?!\d)(.{0,3})", text, re.DOTALL)
        assert all(after.strip().startswith("kg") for after in three_decimals), name


@pytest.mark.parametrize(("kind", "fields"), [("D08", 30), ("D09", 16), ("D12", 18)])
def test_every_field_of_the_form_has_both_languages_when_printed(drawn, kind, fields):
    name = next(name for name in drawn if name.startswith(kind.lower()))
    text = squeezed(whole_text(drawn[name]))
    for field in range(1, fields + 1):
        key = f"doc.{kind}.field.{field}"
        for table in LABELS.values():
            assert any(squeezed(table[each]) in text for each in (key, f"{key}.short")), (key, table[key])


@pytest.mark.parametrize("kind", ["D08", "D09", "D12"])
def test_titles_follow_the_order_asked_for_when_printed(renderer, kind):
    chinese, vietnamese = LABELS["zh"][f"doc.{kind}.title"], LABELS["vi"][f"doc.{kind}.title"].upper()
    for order in ORDERS:
        text = squeezed(_paper(renderer, kind, order))
        places = {"zh": text.index(squeezed(chinese)), "vi": text.index(squeezed(vietnamese))}
        assert places[order[0]] < places[order[1]]


def _paper(renderer: PdfRenderer, kind: str, order: tuple[str, str] = ("zh", "vi"), copy_no: int = 1) -> str:
    if kind == "D08":
        return whole_text(renderer.record_paper(kind, [invented.record_facts(3, copy_no=copy_no)], order))
    return whole_text(renderer.lot_paper(kind, invented.lot_facts(3, copy_no=copy_no), order))


def test_every_amount_of_the_lot_stands_on_the_allocation_sheet_when_printed(renderer):
    facts = invented.lot_facts(300)
    text = whole_text(renderer.lot_paper("D09", facts, ("zh", "vi")))
    printed, masses = amounts(text, "CNY"), amounts(text, "kg")
    shown = {record.amount_fen for record in facts.records}
    assert sum(each for each in printed if each in shown) == sum(record.amount_fen for record in facts.records)
    assert facts.lot.amount_fen in printed
    assert sum(record.amount_fen for record in facts.records) in printed
    for line in facts.lot.lines:
        assert line.quantity in masses
        assert line.amount_fen in printed
    for record in facts.records:
        assert {line.quantity for line in record.lines} <= set(masses)
        assert record.local_reference in text
    assert facts.rest[0].quantity in masses
    assert facts.rest[0].amount_fen in printed


def test_shares_and_rest_are_the_lot_when_nothing_was_lost(renderer):
    text = squeezed(whole_text(renderer.lot_paper("D09", invented.lot_facts(5), ("zh", "vi"))))
    assert "尾差处理·Xửlýchênhlệchlàmtròn" in text
    assert amounts(_paper(renderer, "D09"), "CNY")[-1] == 0


def test_the_day_slip_tells_the_same_integers_as_the_summary_when_printed(renderer):
    facts = invented.day_facts()
    text = whole_text(renderer.day_end_paper(facts, ("zh", "vi")))
    assert facts.summary.value_fen in amounts(text, "CNY")
    assert {total.amount_fen for total in facts.summary.goods} <= set(amounts(text, "CNY"))
    assert {facts.summary.net_g, *(total.net_g for total in facts.summary.goods)} <= set(amounts(text, "kg"))
    assert all(reference in text for reference in (*facts.summary.unsent, *facts.summary.returned))


def test_dong_and_yuan_totals_stand_with_words_when_a_rate_is_dated(renderer):
    facts = invented.lot_facts(300)
    text = whole_text(renderer.lot_paper("D12", facts, ("zh", "vi")))
    dong = sum((line.quantity * line.unit_price_minor * 2 + 1000) // 2000 for line in facts.lot.lines)
    assert dong in amounts(text, "VND")
    assert "nhân dân tệ" in text
    assert "đồng chẵn" in text
    assert "人民币贰佰捌拾叁万" in text
    assert "1 CNY = 3\u2009480 VND" in text


@pytest.mark.parametrize("kind", ["D09", "D12"])
def test_no_whole_document_number_stands_on_a_list_when_printed(renderer, kind):
    text = _paper(renderer, kind)
    for number in (invented.number(1), invented.number(3), invented.SELLER.document_number):
        assert number not in text
    if kind == "D09":
        assert "450000····0017" in text


def test_the_whole_number_stands_on_the_residents_own_sheet_when_printed(renderer):
    assert invented.number(3) in _paper(renderer, "D08")


@pytest.mark.parametrize("kind", ["D08", "D09", "D12"])
def test_a_reprint_says_which_copy_it_is_when_printed_again(renderer, kind):
    assert "第 3 份副本 · Bản sao số 3" in _paper(renderer, kind, copy_no=3)
    first = _paper(renderer, kind)
    assert "副本" not in first
    assert "正本 · Bản chính" in first


@pytest.mark.parametrize("kind", ["D08", "D09", "D12"])
def test_practice_data_is_marked_on_every_page_when_printed(renderer, kind):
    text = _paper(renderer, kind)
    assert "仅供练习" in text
    assert "CHỈ ĐỂ LUYỆN TẬP" in text
    assert "练习数据，不具任何效力" in text


def test_real_data_has_no_practice_mark_when_printed(renderer):
    text = whole_text(renderer.lot_paper("D09", invented.lot_facts(3, practice=False), ("zh", "vi")))
    assert "仅供练习" not in text


def test_the_official_form_is_named_a_data_sheet_when_printed(renderer):
    assert "填报用数据单，并非官方单证 · Bảng số liệu để khai, không phải mẫu chính thức" in _paper(renderer, "D08")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("packed", "待发送，口岸尚未受理 · Chờ gửi, cửa khẩu chưa tiếp nhận"),
        ("accepted", "口岸已受理 · Cửa khẩu đã tiếp nhận"),
        ("returned", "被退回 · Bị trả lại"),
        ("voided", "已作废 · ĐÃ HỦY"),
    ],
)
def test_the_state_stands_in_both_languages_when_printed(renderer, status, words):
    facts = invented.record_facts(1, status=status)
    assert words in whole_text(renderer.record_paper("D08", [facts], ("zh", "vi")))


def test_the_sheet_says_not_accepted_when_one_record_is_not(renderer):
    facts = invented.lot_facts(3)
    statuses = {each.local_reference: "accepted" for each in facts.records}
    statuses[facts.records[1].local_reference] = "returned"
    text = whole_text(renderer.lot_paper("D09", replace(facts, statuses=statuses), ("vi", "zh")))
    assert "Cửa khẩu chưa tiếp nhận · 口岸尚未受理" in text


def test_doubtful_terms_bring_their_note_when_they_are_printed(renderer):
    note = "标有 * 的译名待主管部门确认"
    assert note in _paper(renderer, "D12")
    assert note not in _paper(renderer, "D09")


def test_the_check_code_stands_in_text_when_printed(renderer):
    for kind in ("D08", "D09", "D12"):
        assert "9F3A-C01B" in _paper(renderer, kind)


def test_a_draft_sheet_is_for_signatures_when_nothing_is_final(renderer):
    facts = invented.lot_facts(3)
    drafted = tuple(replace(each, state=RecordState.DRAFT, local_reference="", consent=None) for each in facts.records)
    lot = replace(facts.lot, state="draft")
    drafted_facts = replace(facts, lot=lot, records=drafted, statuses={}, copy_no=0, head_hash="")
    text = whole_text(renderer.lot_paper("D09", drafted_facts, ("zh", "vi")))
    assert "草稿 · Bản nháp" in text
    assert "尚未确认 · Chưa xác nhận" in text
    assert "正本" not in text
    assert "校验码" not in text


def test_shares_that_hold_no_more_leave_the_sheet_when_voided_or_amended(renderer):
    facts = invented.lot_facts(3)
    records = (facts.records[0], replace(facts.records[1], state=RecordState.VOIDED), facts.records[2])
    text = whole_text(renderer.lot_paper("D09", replace(facts, records=records), ("zh", "vi")))
    assert records[1].local_reference not in text
    assert "已作废 · ĐÃ HỦY" in text
    assert records[1].amount_fen in amounts(text, "CNY")


def test_an_amended_record_names_the_old_one_and_the_reason_when_printed(renderer):
    record = invented.record(9, version=2, amends="YYG-07+K3QX-20261123-0008", reason="边民额度已在他处使用")
    text = whole_text(renderer.record_paper("D08", [invented.record_facts(9, record=record)], ("zh", "vi")))
    assert "更正自 · Sửa đổi từ YYG-07+K3QX-20261123-0008" in text
    assert "边民额度已在他处使用" in text


def test_excess_over_the_allowance_is_told_when_the_record_goes_beyond(renderer):
    record = invented.record(2, value_left_before_fen=900_000)
    text = whole_text(renderer.record_paper("D08", [invented.record_facts(2, record=record)], ("zh", "vi")))
    assert record.amount_fen - 900_000 in amounts(text, "CNY")


def test_seller_and_buyer_change_places_when_the_lot_is_an_export(renderer):
    text = page_texts(renderer.lot_paper("D12", golden_papers.export_facts(), ("zh", "vi")))[0]
    assert text.index("练习互助一组") < text.index(invented.SELLER.name)
    assert text.index(invented.SELLER.name) > text.index("卖方")


@pytest.mark.parametrize("place", ["name", "group", "seller", "lane"])
def test_the_paper_is_refused_and_names_the_field_when_a_glyph_is_missing(renderer, place):
    facts = invented.lot_facts(2)
    records = (replace(facts.records[0], person_name="练习🚚"), facts.records[1])
    lot = replace(facts.lot, counterpart=replace(facts.lot.counterpart, name="🚚"))
    changed = {
        "name": ("D09", replace(facts, records=records), "doc.D09.field.8"),
        "group": ("D09", replace(facts, group_name="🚚"), "doc.D09.field.2"),
        "seller": ("D12", replace(facts, lot=lot), "paper.counterpart"),
        "lane": ("D12", replace(facts, lot=replace(facts.lot, lane="🚚")), "paper.crossing"),
    }
    kind, bad, field = changed[place]
    with pytest.raises(UserError) as caught:
        renderer.lot_paper(kind, bad, ("zh", "vi"))
    assert caught.value.code == "paper.glyph_missing"
    assert caught.value.params == {"characters": "🚚", "code_points": "U+1F69A", "field": field}


def test_a_rare_han_character_is_printed_when_the_face_has_it(renderer):
    facts = invented.lot_facts(1)
    records = (replace(facts.records[0], person_name="练习㑇䶮"),)
    assert "练习㑇䶮" in whole_text(renderer.lot_paper("D09", replace(facts, records=records), ("zh", "vi")))


def test_a_kind_is_refused_when_it_is_unknown_or_empty(renderer):
    for code, asked in (
        ("paper.kind_unknown", lambda: renderer.lot_paper("D08", invented.lot_facts(1), ("zh", "vi"))),
        ("paper.kind_unknown", lambda: renderer.record_paper("D99", [invented.record_facts()], ("zh", "vi"))),
        ("paper.nothing_to_print", lambda: renderer.record_paper("D08", [], ("zh", "vi"))),
    ):
        with pytest.raises(UserError) as caught:
            asked()
        assert caught.value.code == code
