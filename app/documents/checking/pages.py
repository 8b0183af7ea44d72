"""Two PDFs page by page: every character with its place, and every point of the picture."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from PIL import Image, ImageChops

from app.domain.paper_seal import Difference

MOST_DIFFERENCES = 8
_SCALE = 1.5
#: Grey values (of 255) that two pictures of one sheet may differ; the same program draws them without any.
_SHADES = 12
_ROOM = 1.5
_SAME_LINE, _GAP = 1.0, 7.0
FieldOf = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Sign:
    """A character and its place in points from the lower left corner; ``run`` numbers the text it stands in."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    run: int

    @property
    def place(self) -> tuple[str, int, int]:
        """Character and place, in half points."""
        return self.text, round(self.left * 2), round(self.bottom * 2)


def page_differences(found: pdfium.PdfPage, drawn: pdfium.PdfPage, number: int, field_of: FieldOf) -> list[Difference]:
    """Compare a page with the one drawn again; texts first, then what was drawn over them."""
    ours, theirs = _signs(drawn), _signs(found)
    missing = Counter(sign.place for sign in ours)
    missing.subtract(sign.place for sign in theirs)
    texts = _runs(ours)
    changed = dict.fromkeys(sign.run for sign in ours if missing[sign.place] > 0)
    if changed:
        new = [sign for sign in theirs if missing[sign.place] < 0]
        return [_changed(texts[run], new, theirs, number, field_of) for run in changed]
    added = [sign for sign in theirs if missing[sign.place] < 0]
    if added:
        return [Difference("text", number, "", "".join(sign.text for sign in added)[:80])]
    return _drawn_over(found, drawn, ours, number, field_of)


def _changed(run: list[Sign], new: list[Sign], theirs: list[Sign], number: int, field_of: FieldOf) -> Difference:
    """Tell a changed run: of what stands there now, the signs of another run that crosses it do not count."""
    box, own = _box(run), {sign.place for sign in (*run, *new)}
    stands = "".join(sign.text for sign in theirs if sign.place in own and _inside(sign, box))
    expected = _words(run)
    return Difference(field_of(expected), number, expected[:80], stands[:80])


def _drawn_over(
    found: pdfium.PdfPage, drawn: pdfium.PdfPage, ours: list[Sign], number: int, field_of: FieldOf
) -> list[Difference]:
    if found.get_size() != drawn.get_size():
        return [Difference("page", number, is_covered=True)]
    picture, wanted = _picture(found), _picture(drawn)
    where = ImageChops.difference(picture, wanted).point(lambda shade: 255 if shade > _SHADES else 0).getbbox()
    if where is None:
        return []
    tall = wanted.height
    box = (where[0] / _SCALE, (tall - where[3]) / _SCALE, where[2] / _SCALE, (tall - where[1]) / _SCALE)
    runs = _runs(ours)
    under = dict.fromkeys(sign.run for sign in ours if _inside(sign, box))
    told = [(field_of(_words(runs[run])), _words(runs[run])) for run in under] or [("page", "")]
    told.sort(key=lambda each: (each[0] in ("text", "page"), -len(each[1])))
    return [Difference(field, number, words[:80], is_covered=True) for field, words in told[:MOST_DIFFERENCES]]


def _picture(page: pdfium.PdfPage) -> Image.Image:
    bitmap = page.render(scale=_SCALE, grayscale=True)
    try:
        picture: Image.Image = bitmap.to_pil().convert("L").copy()
    finally:
        bitmap.close()
    return picture


def _signs(page: pdfium.PdfPage) -> list[Sign]:
    reading = page.get_textpage()
    try:
        return list(_read(reading))
    finally:
        reading.close()


def _read(reading: pdfium.PdfTextPage) -> Iterator[Sign]:
    run, before = -1, None
    for place in range(reading.count_chars()):
        text = reading.get_text_range(place, 1)
        if not text.strip():
            continue
        left, bottom, right, top = reading.get_charbox(place, loose=True)
        if before is None or abs(bottom - before[1]) > _SAME_LINE or not -_GAP < left - before[2] < _GAP:
            run += 1
        before = (left, bottom, right)
        yield Sign(text, left, bottom, right, top, run)


def _runs(signs: list[Sign]) -> dict[int, list[Sign]]:
    found: dict[int, list[Sign]] = {}
    for sign in signs:
        found.setdefault(sign.run, []).append(sign)
    return found


def _words(run: list[Sign]) -> str:
    """Return a run's text, with a space where there is one to be seen."""
    parts = [run[0].text]
    for before, sign in itertools.pairwise(run):
        parts.append(sign.text if sign.left - before.right < _ROOM else " " + sign.text)
    return "".join(parts)


def _box(run: list[Sign]) -> tuple[float, float, float, float]:
    return (
        min(sign.left for sign in run),
        min(sign.bottom for sign in run),
        max(sign.right for sign in run),
        max(sign.top for sign in run),
    )


def _inside(sign: Sign, box: tuple[float, float, float, float]) -> bool:
    across, up = (sign.left + sign.right) / 2, (sign.bottom + sign.top) / 2
    return box[0] - 1 <= across <= box[2] + 1 and box[1] - 1 <= up <= box[3] + 1
