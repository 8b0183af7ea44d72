"""F-41 in the bitmap: 134 Vietnamese letters, GB 2312 level 1 and our punctuation have ink of their own on a slip."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from app.documents import fonts
from app.documents.slips import dots
from app.documents.slips.dots import BODY, FIGURE, SMALL, STRONG, Type
from tests.test_glyphs_pdf import EVERYTHING, VIETNAMESE


def ink(sign: str, kind: Type) -> bytes:
    """The dots of one sign in a box of its own."""
    image = Image.new("1", (kind.size * 2, kind.leading), 1)
    canvas = ImageDraw.Draw(image)
    canvas.fontmode = "1"
    dots.draw(canvas, kind.size // 4, 0, sign, kind)
    return image.tobytes("raw", "1;I")


@pytest.mark.parametrize("kind", [SMALL, BODY, STRONG, FIGURE])
def test_every_sign_has_ink_when_drawn_in_dots(kind: Type) -> None:
    assert [sign for sign in EVERYTHING if not any(ink(sign, kind))] == []


@pytest.mark.parametrize("kind", [SMALL, BODY, STRONG, FIGURE])
def test_no_sign_is_the_box_of_a_missing_glyph_when_drawn_in_dots(kind: Type) -> None:
    boxes = set()
    for face in (*fonts.REGULAR, *fonts.SEMI_BOLD):
        image = Image.new("1", (kind.size * 2, kind.leading), 1)
        canvas = ImageDraw.Draw(image)
        canvas.fontmode = "1"
        canvas.text((kind.size // 4, kind.size), "\U0010fffd", fill=0, font=dots.face(face, kind.size), anchor="ls")
        boxes.add(_trimmed(image))
    drawn = {
        sign: _trimmed(Image.frombytes("1", (kind.size * 2, kind.leading), ink(sign, kind), "raw", "1;I"))
        for sign in EVERYTHING
    }
    assert [sign for sign, shape in drawn.items() if shape in boxes and sign not in "□"] == []


@pytest.mark.parametrize("kind", [SMALL, BODY, STRONG, FIGURE])
def test_letters_differ_when_only_their_marks_do(kind: Type) -> None:
    shapes: dict[bytes, str] = {}
    for letter in VIETNAMESE:
        assert shapes.setdefault(ink(letter, kind), letter) == letter, (
            f"{letter} looks like {shapes[ink(letter, kind)]}"
        )


@pytest.mark.parametrize("kind", [SMALL, BODY, STRONG, FIGURE])
def test_marks_stay_inside_their_line_when_stacked(kind: Type) -> None:
    high = kind.leading * 3
    for letter in "ỸẶỘỮẪẬỆỢ":
        image = Image.new("1", (kind.size * 2, high), 1)
        canvas = ImageDraw.Draw(image)
        canvas.fontmode = "1"
        dots.draw(canvas, 4, kind.leading, letter, kind)
        box = image.convert("L").point(lambda grey: 255 - grey).getbbox()
        assert box is not None
        assert kind.leading <= box[1]
        assert box[3] <= 2 * kind.leading


def _trimmed(image: Image.Image) -> bytes:
    turned = image.convert("L").point(lambda grey: 255 - grey)
    box = turned.getbbox()
    return b"" if box is None else repr((box[2] - box[0], box[3] - box[1])).encode() + turned.crop(box).tobytes()
