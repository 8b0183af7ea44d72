"""Hard cases written by hand from the rules, one rule a row, and a reader of English words of its own."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.amount_words import in_words
from app.documents.english_words import english_number
from tests.unit.documents.test_amount_words import _read_chinese, _read_vietnamese

FOLDER = Path(__file__).resolve().parents[2] / "data" / "amount_words"
LEAST_ROWS = {"zh": 80, "vi": 80, "en": 30}
_BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


def _rows(language: str) -> list[dict[str, str]]:
    with (FOLDER / f"{language}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _cases() -> list[object]:
    return [
        pytest.param(language, row, id=f"{language}-{row['amount_minor']}-{row['currency']}")
        for language in LEAST_ROWS
        for row in _rows(language)
    ]


@pytest.mark.parametrize(("language", "row"), _cases())
def test_words_are_those_of_the_table_when_an_amount_is_spelled(language: str, row: dict[str, str]) -> None:
    assert in_words(int(row["amount_minor"]), row["currency"], language) == row["words"], row["rule"]


@pytest.mark.parametrize("language", LEAST_ROWS)
def test_tables_are_whole_when_counted(language: str) -> None:
    rows = _rows(language)
    assert len(rows) >= LEAST_ROWS[language]
    assert len({(row["amount_minor"], row["currency"]) for row in rows}) == len(rows)
    assert all(row["rule"] for row in rows)
    assert all(unicodedata.is_normalized("NFC", row["words"]) for row in rows)
    assert {row["currency"] for row in rows} == {"CNY", "VND"}


@given(st.integers(0, 10**14))
def test_yuan_to_ten_to_the_twelfth_read_back_the_same_when_spelled(fen: int) -> None:
    chinese = in_words(fen, "CNY", "zh")
    assert _read_chinese(chinese) == fen
    assert chinese.endswith(("整", "分"))
    whole, _, small = in_words(fen, "CNY", "vi").lower().removesuffix(" chẵn").partition(" nhân dân tệ")
    if not small and whole.endswith(" xu"):
        whole, small = "không", whole
    small = small.removeprefix(" và ").removesuffix(" xu")
    assert _read_vietnamese(whole) * 100 + (_read_vietnamese(small) if small else 0) == fen


@given(st.integers(0, 10**12))
def test_dong_to_ten_to_the_twelfth_read_back_the_same_when_spelled(amount: int) -> None:
    assert _read_vietnamese(in_words(amount, "VND", "vi").lower().removesuffix(" đồng chẵn")) == amount
    assert _read_chinese(in_words(amount, "VND", "zh").removeprefix("越南盾").replace("盾整", "元")) == amount * 100
    assert _read_english(in_words(amount, "VND", "en").lower().removesuffix(" vietnamese dong only")) == amount


def _read_english(words: str) -> int:
    ones, tens = _BELOW_TWENTY.split(), dict(zip(_TENS.split(), range(20, 100, 10), strict=True))
    scales = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15}
    total = group = 0
    for word in words.replace("-", " ").split():
        if word in scales:
            total, group = total + group * scales[word], 0
        elif word == "hundred":
            group *= 100
        elif word != "and":
            group += tens[word] if word in tens else ones.index(word)
    return total + group


@given(st.integers(0, 10**18 - 1))
def test_english_words_read_back_the_same_when_any_number_is_spelled(number: int) -> None:
    assert _read_english(english_number(number)) == number
