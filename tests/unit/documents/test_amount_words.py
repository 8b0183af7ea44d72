from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.amount_words import can_spell, chinese_number, in_words, vietnamese_number
from app.errors import UserError

LARGEST_FEN = 10**12

ZH_CNY = {
    0: "人民币零元整",
    1: "人民币壹分",
    5: "人民币伍分",
    10: "人民币壹角整",
    99: "人民币玖角玖分",
    100: "人民币壹元整",
    101: "人民币壹元零壹分",
    110: "人民币壹元壹角整",
    1_000: "人民币壹拾元整",
    1_10_05: "人民币壹佰壹拾元零伍分",
    10_005: "人民币壹佰元零伍分",
    1_680_32: "人民币壹仟陆佰捌拾元叁角贰分",
    16_409_02: "人民币壹万陆仟肆佰零玖元零贰分",
    107_000_53: "人民币壹拾万柒仟元伍角叁分",
    1_050_000: "人民币壹万零伍佰元整",
    1_001_000_00: "人民币壹佰万壹仟元整",
    2_833_385_75: "人民币贰佰捌拾叁万叁仟叁佰捌拾伍元柒角伍分",
    100_000_001_00: "人民币壹亿零壹元整",
    100_010_000_00: "人民币壹亿零壹万元整",
    LARGEST_FEN: "人民币壹佰亿元整",
    LARGEST_FEN - 1: "人民币玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
}
VI_CNY = {
    0: "Không nhân dân tệ chẵn",
    5: "Năm xu",
    100: "Một nhân dân tệ chẵn",
    101: "Một nhân dân tệ và một xu",
    2_100: "Hai mươi mốt nhân dân tệ chẵn",
    1_515: "Mười lăm nhân dân tệ và mười lăm xu",
    2_833_385_75: ("Hai triệu tám trăm ba mươi ba nghìn ba trăm tám mươi lăm nhân dân tệ và bảy mươi lăm xu"),
    LARGEST_FEN: "Mười tỷ nhân dân tệ chẵn",
}
VI_NUMBERS = {
    0: "không",
    1: "một",
    4: "bốn",
    5: "năm",
    10: "mười",
    11: "mười một",
    14: "mười bốn",
    15: "mười lăm",
    20: "hai mươi",
    21: "hai mươi mốt",
    24: "hai mươi tư",
    25: "hai mươi lăm",
    55: "năm mươi lăm",
    100: "một trăm",
    101: "một trăm linh một",
    104: "một trăm linh bốn",
    105: "một trăm linh năm",
    110: "một trăm mười",
    115: "một trăm mười lăm",
    121: "một trăm hai mươi mốt",
    1_000: "một nghìn",
    1_001: "một nghìn không trăm linh một",
    1_010: "một nghìn không trăm mười",
    10_000: "mười nghìn",
    100_000: "một trăm nghìn",
    1_000_005: "một triệu không trăm linh năm",
    1_234_567: "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy",
    1_000_000_000: "một tỷ",
    1_000_000_001: "một tỷ không trăm linh một",
    2_005_000_000: "hai tỷ không trăm linh năm triệu",
    1_000_000_000_000: "một nghìn tỷ",
    35_000_000_000_000: "ba mươi lăm nghìn tỷ",
}


@pytest.mark.parametrize(("fen", "words"), ZH_CNY.items())
def test_chinese_capitals_are_written_when_an_amount_is_spelled(fen, words):
    assert in_words(fen, "CNY", "zh") == words


@pytest.mark.parametrize(("fen", "words"), VI_CNY.items())
def test_vietnamese_words_are_written_when_an_amount_is_spelled(fen, words):
    assert in_words(fen, "CNY", "vi") == words


@pytest.mark.parametrize(("number", "words"), VI_NUMBERS.items())
def test_vietnamese_rules_hold_when_a_number_is_spelled(number, words):
    assert vietnamese_number(number) == words


def test_dong_has_no_small_unit_when_spelled():
    assert in_words(25_000, "VND", "vi") == "Hai mươi lăm nghìn đồng chẵn"
    assert in_words(25_000, "VND", "zh") == "越南盾贰万伍仟盾整"


@pytest.mark.parametrize(("currency", "language"), [("USD", "zh"), ("USD", "en"), ("VND", "fr")])
def test_words_are_refused_when_currency_or_language_is_unknown(currency, language):
    assert not can_spell(currency, language)
    with pytest.raises(UserError) as caught:
        in_words(1, currency, language)
    assert caught.value.code == "paper.words_unknown"


@pytest.mark.parametrize("amount", [-1, 10**16])
def test_words_are_refused_when_the_amount_is_out_of_reach(amount):
    with pytest.raises(UserError):
        in_words(amount, "VND", "vi")


def _read_chinese(words: str) -> int:
    """Fen said by Chinese capitals: a reader of its own."""
    digits = {sign: value for value, sign in enumerate("零壹贰叁肆伍陆柒捌玖")}
    places = {"拾": 10, "佰": 100, "仟": 1000}
    done = yi = group = digit = fen = 0
    for sign in words.removeprefix("人民币"):
        if sign in digits:
            digit = digits[sign]
        elif sign in places:
            group, digit = group + digit * places[sign], 0
        elif sign == "万":
            done, group, digit = done + (group + digit) * 10_000, 0, 0
        elif sign == "亿":
            yi, done, group, digit = (done + group + digit) * 10**8, 0, 0, 0
        elif sign == "元":
            fen, done, yi, group, digit = (yi + done + group + digit) * 100, 0, 0, 0, 0
        elif sign in "角分":
            fen, digit = fen + digit * (10 if sign == "角" else 1), 0
    return fen


def _read_vietnamese(words: str) -> int:
    """The number said by Vietnamese words: a reader of its own."""
    ones = {
        word: value
        for value, word in enumerate(["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"])
    }
    ones |= {"mốt": 1, "tư": 4, "lăm": 5}
    total = million = group = 0
    digit = 0
    for word in words.split():
        if word in ones:
            digit = ones[word]
        elif word == "trăm":
            group, digit = group + digit * 100, 0
        elif word == "mươi":
            group, digit = group + digit * 10, 0
        elif word == "mười":
            group += 10
        elif word in ("nghìn", "triệu"):
            million += (group + digit) * (1_000 if word == "nghìn" else 1_000_000)
            group = digit = 0
        elif word == "tỷ":
            total = (total + million + group + digit) * 10**9
            million = group = digit = 0
        else:
            assert word == "linh", word
    return total + million + group + digit


@given(st.integers(0, LARGEST_FEN))
def test_chinese_words_read_back_the_same_when_any_amount_is_spelled(fen):
    words = in_words(fen, "CNY", "zh")
    assert _read_chinese(words) == fen
    assert "零零" not in words
    assert not re.search("零[元万亿]", words.replace("零元整", "")), words


@given(st.integers(0, 10**16 - 1))
def test_vietnamese_words_read_back_the_same_when_any_number_is_spelled(number):
    assert _read_vietnamese(vietnamese_number(number)) == number


@given(st.integers(0, 10**8 - 1))
def test_chinese_numbers_differ_when_the_numbers_differ(number):
    assert chinese_number(number) != chinese_number(number + 1)
