"""The end of a paper: clauses, which text decides, who keeps which copy, places for signatures, stamps and fingers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.documents import fonts
from app.documents.cells import deciding
from app.documents.flow import Block, gap
from app.documents.forms.form_fields import SIGN, FormField
from app.documents.forms.parts import Part, Piece, Ruled, Written, lay
from app.documents.forms.printed import printed, words
from app.documents.grid import LABEL, PAD, SMALL, WIDTH, Inside, framed_row, paragraph, text_block
from app.documents.labels import Labels, Pair
from app.documents.pen import GREY, MM, Line, Pen, Style, wrap
from app.domain.paper_content import PaperContent, Several, SignPlace, Value, Words

_CLAUSE = Style(7.5)
_APART = 0.7 * MM
_NAME = Style(7.5)
_SPACE = {"sign": 13 * MM, "stamp": 21 * MM, "finger": 17 * MM}
_HINTS = {"stamp": "paper.form.stamp_here", "finger": "paper.form.finger_here"}
_TITLE = Style(7.5, bold=True)
_BY_TWO = (2, 4)


@dataclass(frozen=True, slots=True)
class _Place:
    """One framed place: title, room to sign or stamp in, what is known under it."""

    title: Pair
    mark: str
    below: tuple[Part, ...]


def closing(labels: Labels, content: PaperContent, fields: Sequence[FormField]) -> list[Block]:
    """Return clauses, copies, notes and the places to sign, which are never parted from the last clause."""
    places = _places(labels, content, fields)
    told = [paragraph(words(labels, clause), _CLAUSE, _APART) for clause in content.clauses]
    if places and not _tells_deciding(labels, content):
        told.append(paragraph(deciding(labels), _CLAUSE, _APART))
    if content.copies:
        told.append(paragraph(_copies(labels, content), _CLAUSE, _APART))
    last_clause = max(0, len(told) - 1)
    told += [paragraph(words(labels, note), SMALL, _APART) for note in content.notes]
    told.append(text_block(wrap(labels.pair("paper.figures").joined(), WIDTH, SMALL), _APART))
    if not places:
        return told
    *rows, end = _rows(labels, places)
    held = [*told[last_clause:], gap(1.5 * MM), *rows]
    return [*told[:last_clause], *(replace(block, with_next=True) for block in held), end]


def _tells_deciding(labels: Labels, content: PaperContent) -> bool:
    """Tell whether the paper's own words say already which text decides (their template names the language)."""
    values = [*content.clauses, *content.head.values(), *content.foot.values()]
    said = [part for value in values for part in (value.values if isinstance(value, Several) else (value,))]
    return any(isinstance(each, Words) and labels.has_brace(each.key, "language") for each in said)


def _copies(labels: Labels, content: PaperContent) -> Pair:
    holders = [words(labels, each) for each in content.copies]
    first, second = (
        ("、" if language == "zh" else ", ").join(side)
        for language, side in zip(
            labels.languages, ([each.first for each in holders], [each.second for each in holders]), strict=True
        )
    )
    return labels.pair("paper.form.copies", count=len(holders), holders=Pair(first, second))


def _places(labels: Labels, content: PaperContent, fields: Sequence[FormField]) -> list[_Place]:
    """Return the paper's own fields for signing in order, then the places that stand for no field.

    A data sheet has only the places it names: officers sign and stamp on the official form, never on it.
    """
    given = {place.title.key: place for place in content.signs}
    values: Mapping[int, Value] = {**content.head, **content.foot}
    found = []
    for field in fields:
        if field.section == "L" or field.data_type != SIGN:
            continue
        own = given.pop(field.key, None)
        value = values.get(field.number)
        known = () if value is None else tuple(p for p in printed(labels, value, field.key) if not isinstance(p, Ruled))
        if own is None and content.data_sheet:
            continue
        if own is None:
            found.append(_Place(labels.pair(field.key), "sign", known))
        else:
            found.append(_place(labels, own, known))
    return found + [_place(labels, place, ()) for place in content.signs if place.title.key in given]


def _place(labels: Labels, sign: SignPlace, known: tuple[Part, ...]) -> _Place:
    name = (Written(fonts.clean(sign.name, sign.title.key), _NAME),) if sign.name else ()
    return _Place(words(labels, sign.title), sign.mark, (*name, *known))


def _rows(labels: Labels, places: Sequence[_Place]) -> list[Block]:
    a_row = 2 if len(places) in _BY_TWO else 3
    return [_row(labels, places[at : at + a_row], a_row) for at in range(0, len(places), a_row)]


def _row(labels: Labels, places: Sequence[_Place], a_row: int) -> Block:
    width = WIDTH / (a_row if len(places) == a_row else len(places))
    room = width - 2 * PAD
    titles = [lay([Written(place.title.joined(), _TITLE)], room) for place in places]
    names = [lay(place.below, room) for place in places]
    space = max(_SPACE[place.mark] for place in places)
    title_height = max(title.height for title in titles)
    name_height = max(max(name.height for name in names), LABEL.leading)
    insides = [
        _inside(labels, place, title, name, room, title_height + space)
        for place, title, name in zip(places, titles, names, strict=True)
    ]
    return framed_row(insides, [width] * len(places), title_height + space + name_height + 2.4 * PAD)


def _inside(labels: Labels, place: _Place, title: Piece, name: Piece, room: float, line_at: float) -> Inside:
    hint = labels.pair(_HINTS[place.mark]).lines() if place.mark in _HINTS else ()
    hints = tuple(line for text in hint for line in wrap(text, room, Style(6.5, grey=GREY)))

    def draw(pen: Pen, x: float, y: float) -> None:
        title.draw(pen, x, y)
        if place.mark == "sign":
            pen.rule(x, y + line_at, x + room, y + line_at, 0.35, GREY)
        else:
            _draw_hint(pen, x, y + line_at, hints, room)
        name.draw(pen, x, y + line_at + 0.5 * PAD)

    return draw


def _draw_hint(pen: Pen, x: float, bottom: float, hints: tuple[Line, ...], room: float) -> None:
    pen.lines(x, bottom - sum(line.style.leading for line in hints), hints, "centre", room)
