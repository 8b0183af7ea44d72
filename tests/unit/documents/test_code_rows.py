"""Our quick rows of a QR code against segno's, sign for sign, over all versions."""

from __future__ import annotations

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from app.documents.code_mark import code_mark
from app.documents.code_rows import MASK, _length, code_rows

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def _segno(text: str) -> list[str]:
    matrix = segno.make_qr(text, error="m", mask=MASK, boost_error=False).matrix
    return ["".join(map(str, row)) for row in matrix]


@given(st.text(SIGNS, min_size=1, max_size=400).filter(lambda text: not text.isdigit()))
def test_rows_are_those_of_segno_when_any_text_is_drawn(text: str) -> None:
    assert code_rows(text) == _segno(text)


@pytest.mark.parametrize("version", range(1, 41))
def test_rows_are_those_of_segno_when_a_version_is_full_and_one_sign_over(version: int) -> None:
    from segno import consts

    capacity = consts.SYMBOL_CAPACITY[version][consts.ERROR_LEVEL_M]
    most = max(signs for signs in range(capacity) if _length(signs, version) <= capacity)
    for signs in (most - 1, most) if version == 40 else (most - 1, most, most + 1):
        text = ("A9:Z-" * signs)[:signs]
        assert code_rows(text) == _segno(text)


@pytest.mark.parametrize("text", ["", "123456", "abc", "D08 ä", "大", "A" * 5000])
def test_a_text_is_left_to_segno_when_it_is_not_of_the_alphabet(text: str) -> None:
    assert code_rows(text) is None


@pytest.mark.parametrize("text", ["123456", "abc def", "D08 YYG-07+K3QX-20261123-0001 9F3A-C01B"])
def test_bars_cover_just_the_dark_modules_when_a_code_is_made(text: str) -> None:
    mark = code_mark(text)
    dark = {(row, column + place) for row, column, length in mark.bars for place in range(length)}
    expected = {
        (row, place) for row, signs in enumerate(_segno(text)) for place, sign in enumerate(signs) if sign == "1"
    }
    assert (mark.modules, dark) == (len(_segno(text)), expected)
