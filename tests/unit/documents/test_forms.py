from __future__ import annotations

import io
from dataclasses import replace

import pytest
from reportlab.pdfgen.canvas import Canvas

import resources
from app.documents.forms.form_fields import form_fields
from app.documents.renderer import PdfRenderer
from app.domain.paper_content import Blank, Choice, MemberLine, Name, Several, Text, Words
from app.errors import UserError
from tests.helpers.paper_geometry import faults, pages
from tests.unit.documents import form_samples
from tests.unit.documents.form_samples import KINDS, LONG_NAME, blank, content
from tests.unit.documents.paper_facts import number
from tests.unit.documents.pdf_reading import page_texts, squeezed, whole_text

LANGUAGES = ("zh", "vi", "en")
#: Has a layout of its own, in letters for a wall.
WALL_SHEET = "D27"
PAIRS = [(a, b) for a in LANGUAGES for b in LANGUAGES if a != b]


def drawn(paper, pair=("zh", "vi")) -> bytes:
    return PdfRenderer().form_paper(paper, pair)


def bad_page(draw) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(200, 200))
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_overlaps_or_leaves_its_cell_when_data_are_the_longest(kind, pair):
    assert faults(drawn(content(kind, longest=True, members=3), pair)) == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != WALL_SHEET])
def test_every_label_stands_on_the_paper_when_nothing_is_known(kind):
    text = squeezed(whole_text(drawn(blank(kind))))
    labels = resources.read_json("document_labels/zh.json")
    vietnamese = resources.read_json("document_labels/vi.json")
    for field in form_fields(kind):
        if field.data_type == "sign" and blank(kind).data_sheet:
            continue
        forms = [(labels[f"{field.key}{end}"], vietnamese[f"{field.key}{end}"]) for end in ("", ".short")]
        assert any(squeezed(zh) in text and squeezed(vi) in text for zh, vi in forms), field
    assert faults(drawn(blank(kind))) == []


def test_every_label_is_there_in_each_language_when_the_tables_are_read():
    tables = [resources.read_json(f"document_labels/{language}.json") for language in LANGUAGES]
    assert all(set(table) == set(tables[0]) for table in tables)
    assert all(text.strip() for table in tables for text in table.values())
    wanted = {f"doc.{kind}.title" for kind in KINDS} | {f"doc.{kind}.title.short" for kind in KINDS}
    wanted |= {f"{field.key}{end}" for kind in KINDS for field in form_fields(kind) for end in ("", ".short")}
    assert wanted <= set(tables[0])


@pytest.mark.parametrize(
    ("fault", "draw"),
    [
        ("overlaps", lambda c: (c.drawString(50, 100, "Gamma"), c.drawString(55, 103, "Delta"))),
        ("crosses", lambda c: (c.drawString(50, 100, "Gamma"), c.line(60, 50, 60, 150))),
        ("outside", lambda c: c.drawString(180, 100, "Gamma")),
        ("outside", lambda c: c.line(50, 50, 250, 50)),
        ("embedded", lambda c: c.drawString(50, 100, "Gamma")),
    ],
)
def test_a_fault_is_named_when_a_page_has_one(fault, draw):
    assert any(fault in each for each in faults(bad_page(draw)))


def test_three_hundred_members_sign_on_at_most_eight_pages_when_they_are_listed():
    members = tuple(MemberLine(form_samples.content("D03").head[4].text, number(at)) for at in range(1, 301))
    texts = page_texts(drawn(replace(content("D03"), members=members)))
    assert len(texts) <= 8
    assert f"Trang {len(texts)}/{len(texts)}" in texts[-1]
    assert all("Họ tên và số giấy tờ" in text for text in texts[1:])


def test_the_head_is_repeated_on_each_page_when_there_are_five_thousand_lines():
    texts = page_texts(drawn(content("D22", rows=5_000)))
    assert len(texts) > 50
    assert all("Họ và tên" in text for text in texts[:-1])
    assert sum(text.count("火龙果") for text in texts) >= 5_000


def test_words_for_none_stand_in_the_table_when_there_are_no_lines():
    text = whole_text(drawn(content("D06", rows=0)))
    assert "无 · Không có" in text


def test_a_blank_is_a_ruled_line_when_the_record_does_not_know():
    known = sum(len(page.rules) for page in pages(drawn(replace(content("D15"), head={8: Text("x")}))))
    more = sum(len(page.rules) for page in pages(drawn(replace(content("D15"), head={2: Blank(3)}))))
    assert more > known


def test_the_chosen_box_alone_is_ticked_when_a_choice_is_printed():
    head = {2: Choice(("paper.yes", "paper.no"), "paper.no")}
    text = squeezed(whole_text(drawn(replace(content("D15"), head=head))))
    assert text.count("✓") == 1
    assert text.index("是/Có") < text.index("✓") < text.index("否/Không")


def test_the_text_that_decides_is_the_first_and_told_once_when_a_paper_is_signed():
    text = squeezed(whole_text(drawn(content("D07"), ("vi", "en"))))
    assert text.count("lấybảntiếngViệtlàmchuẩn") == 1
    assert "theVietnamesetextdecides" in text


def test_it_is_not_told_twice_when_the_paper_says_it_in_a_field():
    own = replace(content("D03"), foot={22: Words("paper.d03.text")})
    text = squeezed(whole_text(drawn(own)))
    assert squeezed("làm chuẩn") in text
    assert text.count(squeezed("文本为准")) == 1


def test_the_places_to_sign_stand_with_a_line_of_the_paper_when_the_page_is_full():
    for rows in range(20, 45):
        last = page_texts(drawn(replace(content("D25", rows=rows), members=())))[-1]
        if "Chỗ đóng dấu" in last:
            assert "一式" in last, "the last clause at least"


@pytest.mark.parametrize("kind", form_samples.DATA_SHEETS)
def test_a_data_sheet_says_that_it_is_no_official_form_when_it_is_printed(kind):
    assert "填报用数据单，并非官方单证" in whole_text(drawn(content(kind)))


def test_a_sheet_for_vietnam_has_no_place_for_officers_when_it_is_printed():
    text = squeezed(whole_text(drawn(replace(content("D10"), signs=()))))
    assert squeezed("海关登记") not in text
    assert "盖章处" not in text


@pytest.mark.parametrize("sign", ["🚚", "\u202e", "\x07", "\ue123"])
def test_the_paper_is_refused_by_name_when_a_value_has_a_sign_without_a_glyph(sign):
    with pytest.raises(UserError) as caught:
        drawn(replace(content("D15"), head={2: Text(f"练习{sign}")}))
    assert caught.value.code == "paper.glyph_missing"
    assert caught.value.params["field"] == "doc.D15.field.2"


def test_markup_is_printed_as_it_was_typed_when_a_name_looks_like_it():
    text = whole_text(drawn(replace(content("D15"), head={2: Text("<b>{x} %s &amp;</b>")})))
    assert "<b>{x} %s &amp;</b>" in text


def test_the_same_content_gives_the_same_bytes_when_it_is_drawn_twice():
    paper = content("D19", longest=True)
    assert drawn(paper) == drawn(paper)


def test_a_kind_without_fields_is_refused_when_it_is_asked_for():
    with pytest.raises(UserError) as caught:
        form_fields("D99")
    assert caught.value.code == "paper.kind_unknown"


def test_a_name_of_sixty_signs_stands_whole_when_it_signs():
    text = squeezed(whole_text(drawn(content("D25", longest=True, members=1))))
    assert text.count(squeezed(LONG_NAME)) >= 2


def test_a_field_of_many_lines_goes_over_pages_when_one_cannot_hold_it():
    names = Several(tuple(Name(form_samples.LONG_GOODS) for _ in range(120)))
    pdf = drawn(replace(content("D15"), head={3: names}))
    texts = page_texts(pdf)
    assert len(texts) > 2
    assert sum(squeezed(text).count(squeezed("使用，含一级品与二级品混装")) for text in texts) == 120
    assert faults(pdf) == []


def test_the_paper_is_refused_when_one_row_of_its_table_is_higher_than_a_page():
    line = {**content("D25").lines[0], 8: Text("很长的品名" * 2_000)}
    with pytest.raises(UserError) as caught:
        drawn(replace(content("D25"), lines=(line,)))
    assert caught.value.code == "paper.too_tall"
