"""Telex and VNI: sample words and names, undoing, capitals; whatever is typed stays NFC and loses nothing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vietnamese_typing import Method, extended, typed

SAMPLES = [
    ("Nguyeenx", "Nguye64n", "Nguyễn"),
    ("Nguyenex", "Nguyen64", "Nguyễn"),
    ("Tieengs Vieetj", "Tie61ng Vie65t", "Tiếng Việt"),
    ("Tieesng Vieejt", "Tie16ng Vie56t", "Tiếng Việt"),
    ("Traanf Thij Hoaf", "Tra62n Thi5 Hoa2", "Trần Thị Hòa"),
    ("Dduwowngf", "D9u7o72ng", "Đường"),
    ("Dduowngf", "D9uo72ng", "Đường"),
    ("Dduongwf", "Du9o7ng2", "Đường"),
    ("ddi", "d9i", "đi"),
    ("did", "di9", "đi"),
    ("Hoangf", "Hoang2", "Hoàng"),
    ("Hoafng", "Hoa2ng", "Hoàng"),
    ("Thuys", "Thuy1", "Thúy"),
    ("Huyeenf", "Huye62n", "Huyền"),
    ("Quaan", "Qua6n", "Quân"),
    ("Quys", "Quy1", "Quý"),
    ("Giangr", "Giang3", "Giảng"),
    ("gias", "gia1", "giá"),
    ("gix", "gi4", "gĩ"),
    ("Truwowngf", "Tru7o7ng2", "Trường"),
    ("Phuwowcs", "Phu7o7c1", "Phước"),
    ("uwu", "u7u", "ưu"),
    ("huow", "huo7", "huơ"),
    ("thuowr", "thuo73", "thuở"),
    ("Laam", "La6m", "Lâm"),
    ("Lawm", "La8m", "Lăm"),
    ("Khoais", "Khoai1", "Khoái"),
    ("khuyur", "khuyu3", "khuỷu"),
    ("Nghiax", "Nghia4", "Nghĩa"),
    ("muas", "mua1", "múa"),
    ("toans", "toan1", "toán"),
    ("DDAWNGJ", "D9A8NG5", "ĐẶNG"),
    ("Vux", "Vu4", "Vũ"),
    ("Buif", "Bui2", "Bùi"),
    ("Ngoo", "Ngo6", "Ngô"),
    ("Hoox", "Ho64", "Hỗ"),
    ("Hoof", "Ho62", "Hồ"),
    ("Ddoox", "D9o64", "Đỗ"),
    ("Cuwowngf", "Cuo72ng", "Cường"),
    ("xoong", "xo6ng", "xông"),
    ("Taapj", "Ta65p", "Tập"),
]
UNDONE = [
    ("oss", "os"),
    ("aaa", "aa"),
    ("ddd", "dd"),
    ("aww", "aw"),
    ("hoaff", "hoaf"),
    ("asf", "à"),
    ("asz", "a"),
    ("aos", "áo"),
    ("w", "ư"),
    ("tw", "tư"),
    ("twf", "từ"),
]


@pytest.mark.parametrize(("telex", "vni", "wanted"), SAMPLES)
def test_word_is_right_when_typed_in_both_ways(telex, vni, wanted):
    assert typed(telex) == wanted
    assert typed(vni, Method.VNI) == wanted


@pytest.mark.parametrize(("keys", "wanted"), UNDONE)
def test_mark_is_undone_when_typed_twice(keys, wanted):
    assert typed(keys) == wanted


@pytest.mark.parametrize(
    ("keys", "wanted"), [("o11", "o1"), ("a66", "a6"), ("d99", "d9"), ("u77", "u7"), ("2026", "2026")]
)
def test_mark_is_undone_when_typed_twice_in_vni(keys, wanted):
    assert typed(keys, Method.VNI) == wanted


@given(st.text("abcdefghijklmnopqrstuvwxyzADOUSFW 0123456789", max_size=24), st.sampled_from(Method))
def test_text_is_nfc_and_no_more_than_typed_when_anything_is_typed(keys, method):
    made = typed(keys, method)
    assert unicodedata.is_normalized("NFC", made)
    assert len(made) <= len(keys)


@given(st.sampled_from([sample[2] for sample in SAMPLES]))
def test_each_word_can_be_typed_again_when_spelled_out_with_marks_at_the_end(word):
    """Every letter with its mark behind it, the tone last: the way of people who think before they type."""
    marks = {"\u0302": "6", "\u031b": "7", "\u0306": "8"}
    tones = {"\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
    for one in word.split():
        keys, tone = "", ""
        for letter in unicodedata.normalize("NFD", one.replace("đ", "d\u0335").replace("Đ", "D\u0335")):
            if letter in tones:
                tone = tones[letter]
            else:
                keys += marks.get(letter, "9" if letter == "\u0335" else letter)
        assert typed(keys + tone, Method.VNI) == one


@pytest.mark.parametrize(
    ("word", "keys", "wanted"),
    [("Nguyên", "x", "Nguyễn"), ("hoa", "f", "hòa"), ("hòa", "n", "hoàn"), ("Hòa", "r", "Hỏa"), ("DU", "DW", "ĐƯ")],
)
def test_standing_word_takes_the_mark_when_typing_goes_on(word, keys, wanted):
    assert extended(word, keys) == wanted
