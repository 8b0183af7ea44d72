"""134 Vietnamese letters, GB 2312 level 1 and the punctuation of our papers: a glyph each, in both weights, in PDF.

The screen's half of the glyph test is in `tests/ui`.
"""

from __future__ import annotations

import unicodedata

import pytest
from fontTools.ttLib import TTFont

import resources
from app.documents import fonts
from app.documents.flow import Block
from app.documents.grid import LEFT
from app.documents.labels import Labels
from app.documents.pen import Line, Pen, Style
from app.documents.sheet import Sheet, draw, frame
from tests.unit.documents.paper_facts import HEAD, MADE
from tests.unit.documents.pdf_reading import grey_page, page_texts

_VOWELS = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_SMALL = [unicodedata.normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in _TONES]
_MARKED = [letter for letter in _SMALL if not letter.isascii()] + ["đ"]
VIETNAMESE = "".join(_MARKED) + "".join(_MARKED).upper()
LEVEL_1 = "".join(
    bytes((row + 0xA0, cell + 0xA0)).decode("gb2312")
    for row in range(16, 56)
    for cell in range(1, 95 if row < 55 else 90)
)
PUNCTUATION = "，。、：；！？（）《》「」“”‘’—…·–-.,:;!?()[]{}/\\%+=*#&@'\"<>|~°×₫¥□"
EVERYTHING = VIETNAMESE + LEVEL_1 + PUNCTUATION
_COLUMNS, _ROWS, _CELL, _SCALE = 32, 40, 16.0, 3.0
#: Points from the top of the page where the cells begin, below the head.
_TOP = 110.0


def test_the_sets_are_whole_when_counted():
    assert len(set(VIETNAMESE)) == 134
    assert len(set(LEVEL_1)) == 3755


@pytest.mark.parametrize(("plex", "noto"), [(f"IBMPlexSans-{w}", f"NotoSansSC-{w}") for w in ("Regular", "SemiBold")])
def test_every_character_has_a_drawn_glyph_when_looked_up_in_the_faces(plex, noto):
    shapes = [TTFont(str(resources.path(f"fonts/{name}.ttf"))) for name in (plex, noto)]
    without = [sign for sign in EVERYTHING if not any(_has_outline(shape, sign) for shape in shapes)]
    for shape in shapes:
        shape.close()
    assert without == []


def _has_outline(face: TTFont, sign: str) -> bool:
    name = face.getBestCmap().get(ord(sign))
    return name is not None and face["glyf"][name].numberOfContours != 0


def test_nothing_is_missing_when_our_own_check_is_asked():
    assert fonts.undrawable(EVERYTHING) == ()


@pytest.fixture(scope="module", params=[False, True], ids=["regular", "semi-bold"])
def specimen(request) -> bytes:
    """Every character in a cell of its own, drawn by our pen."""
    labels = Labels(("zh", "vi"))
    sheets = []
    per_page = _COLUMNS * _ROWS
    for start in range(0, len(EVERYTHING), per_page):
        signs = EVERYTHING[start : start + per_page]
        head = frame(labels, "D12", "YYG", "doc.D12.field.1", "draft", MADE, 1, HEAD, practice=False)
        sheets.append(Sheet(head, labels, (_cells(signs, Style(12, bold=request.param)),)))
    return draw(sheets)


def _cells(signs: str, style: Style) -> Block:
    def write(pen: Pen, _y: float) -> None:
        for place, sign in enumerate(signs):
            row, column = divmod(place, _COLUMNS)
            pen.text(LEFT + column * _CELL, _TOP + row * _CELL, Line(sign, style))

    return Block(_ROWS * _CELL, write)


def test_every_character_comes_back_when_the_pdf_is_read(specimen):
    text = unicodedata.normalize("NFC", "".join(page_texts(specimen)))
    assert [sign for sign in EVERYTHING if sign not in text] == []


def test_every_character_is_drawn_as_itself_when_the_pdf_is_looked_at(specimen):
    """No cell is empty, and no two hold the same picture: a .notdef box would come many times."""
    pictures: dict[bytes, list[str]] = {}
    per_page = _COLUMNS * _ROWS
    for number, start in enumerate(range(0, len(EVERYTHING), per_page)):
        pixels, stride = grey_page(specimen, number, _SCALE)
        for place, sign in enumerate(EVERYTHING[start : start + per_page]):
            pictures.setdefault(_picture(pixels, stride, place), []).append(sign)
    blank = bytes([255]) * len(next(iter(pictures)))
    assert blank not in pictures
    assert [signs for signs in pictures.values() if len(signs) > 1] == []


def _picture(pixels: bytes, stride: int, place: int) -> bytes:
    """The pixels of one cell."""
    row, column = divmod(place, _COLUMNS)
    left, top = round((LEFT + column * _CELL) * _SCALE), round((_TOP + row * _CELL) * _SCALE)
    size = round(_CELL * _SCALE)
    return b"".join(pixels[y * stride + left : y * stride + left + size] for y in range(top, top + size))
