from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents import fonts, pen
from app.documents.code_mark import check_code, code_mark, mark_text
from app.documents.flow import Block, gap, paginate
from app.documents.labels import Labels, Pair
from app.errors import UserError

STYLE = pen.Style(8)


def test_latin_is_drawn_with_plex_and_han_with_noto_when_mixed():
    split = fonts.runs("Gạo 大米 kg")
    assert [(run.face, run.text) for run in split] == [
        ("BianmaoPlex", "Gạo "),
        ("BianmaoNoto", "大米"),
        ("BianmaoPlex", " kg"),
    ]


def test_decomposed_vietnamese_is_composed_when_cleaned():
    assert fonts.clean(unicodedata.normalize("NFD", "Ưỡn Ễ Ộ"), "x") == "Ưỡn Ễ Ộ"


def test_line_breaks_become_spaces_when_cleaned():
    assert fonts.clean("Lạng\nSơn\t12", "x") == "Lạng Sơn 12"


@pytest.mark.parametrize("sign", ["\U000e0041", "\ue123", "e\u0301\u0323\u0307", "\x07", "🚚"])
def test_a_text_is_refused_by_name_when_no_face_has_a_glyph(sign):
    with pytest.raises(UserError) as caught:
        fonts.clean(f"练习{sign}", "doc.D09.field.8")
    assert caught.value.code == "paper.glyph_missing"
    assert caught.value.params["field"] == "doc.D09.field.8"
    assert str(caught.value.params["code_points"]).startswith("U+")


def test_every_missing_character_is_named_once_when_several_lack():
    assert fonts.undrawable("\ue123a\ue123🚚㑇𠮷") == ("\ue123", "🚚")


@pytest.mark.parametrize("key", ["doc.D99.title", "paper.nothing"])
def test_a_missing_label_is_an_error_when_a_paper_needs_it(key):
    with pytest.raises(UserError) as caught:
        Labels(("zh", "vi")).pair(key)
    assert (caught.value.code, caught.value.params["key"]) == ("paper.label_missing", key)


def test_a_language_without_labels_is_an_error_when_asked_for():
    with pytest.raises(UserError) as caught:
        Labels(("zh", "fr"))
    assert caught.value.params["language"] == "fr"


def test_a_doubtful_vietnamese_term_is_marked_when_it_is_used():
    labels = Labels(("zh", "vi"))
    assert not labels.doubtful_used
    assert labels.pair("paper.state.released") == Pair("已放行", "Đã giải phóng hàng*")
    assert labels.doubtful_used


def test_a_doubtful_term_is_not_marked_when_vietnamese_is_not_printed():
    labels = Labels(("zh", "en"))
    assert "*" not in labels.pair("paper.state.released").joined()
    assert not labels.doubtful_used


def test_equal_words_stand_once_when_both_languages_have_the_same():
    assert Pair("kg", "kg").joined() == "kg"


@given(st.text("练习互市货，。（）abc ĐẶNG Nguyễn Thị 1234-/ ", max_size=80), st.floats(12, 200))
def test_nothing_is_cut_and_no_line_is_too_wide_when_text_wraps(text, room):
    lines = pen.wrap(text, room, STYLE)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())
    assert all(line.width <= room + 0.01 for line in lines)


def test_a_figure_is_made_smaller_and_not_broken_when_its_column_is_narrow():
    lines = pen.wrap("180\u2009195.150 kg", 36, pen.Style(7.2, bold=True))
    assert [line.text for line in lines] == ["180\u2009195.150", "kg"]


def test_closing_signs_never_begin_a_line_when_chinese_wraps():
    for room in range(20, 120, 3):
        for line in pen.wrap("以上内容真实，由签字人负责（练习）。互市点、口岸。", room, STYLE)[1:]:
            assert line.text[0] not in "，。、）"


def test_capitals_with_two_marks_stay_inside_their_line_when_set():
    # Plex draws Ẵ up to 1.02 of its size above the baseline: the line leaves that much room.
    style = pen.Style(10)
    assert style.leading >= style.size * (fonts.ASCENT + fonts.DESCENT) - 0.01


def _block(height: float, head: Block | None = None, with_next: bool = False) -> Block:
    return Block(height, lambda _pen, _y: None, head, with_next)


def test_the_head_is_repeated_when_rows_go_on_to_the_next_page():
    head = _block(10)
    rows = [_block(20, head) for _ in range(9)]
    pages = paginate(rows, 0, 0, 100)
    assert [len(page) for page in pages] == [5, 5, 2]
    assert all(page[0][1] is head for page in pages)


def test_blocks_stay_together_when_they_are_tied():
    pages = paginate([_block(70), _block(20, with_next=True), _block(20)], 0, 0, 100)
    assert [len(page) for page in pages] == [1, 2]


def test_a_block_gets_a_page_of_its_own_when_it_is_taller_than_one():
    assert [len(page) for page in paginate([_block(10), _block(300), gap(5)], 0, 0, 100)] == [1, 1, 1]


def test_there_is_one_page_when_there_is_nothing_to_place():
    assert paginate([], 0, 0, 100) == [[]]


def test_the_square_code_names_paper_and_check_code_only_when_made():
    code = check_code("9f3ac01be47d")
    assert code == "9F3A-C01B"
    assert mark_text("D09", "YYG-07+K3QX-20261123-L0002", code) == "D09 YYG-07+K3QX-20261123-L0002 9F3A-C01B"
    square = code_mark("D09 YYG-07+K3QX-20261123-L0002 9F3A-C01B")
    assert square.modules == 29
    assert square.bars[0] == (0, 0, 7), "the finder's upper edge"


def test_a_draft_has_no_check_code_when_nothing_is_in_the_ledger():
    assert check_code("") == ""
    assert mark_text("D09", "L1", "") == "D09 L1"
