"""What every paper has on each page: titles, square code, state, practice mark, copy, page x of y; and the drawing."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.documents import fonts
from app.documents.assembly import Heading, Part, assembled
from app.documents.code_mark import CodeMark, check_code, code_mark, mark_text
from app.documents.flow import Block, Page, paginate
from app.documents.grid import LEFT, WIDTH
from app.documents.ink import Ink
from app.documents.labels import Labels, Pair
from app.documents.numbers import instant
from app.documents.pen import BLACK, GREY, MM, PAGE_HEIGHT, WATERMARK, Line, Pen, Style, height, wrap
from app.documents.spelling import Spelling
from app.errors import UserError

TOP = 9 * MM
BOTTOM = PAGE_HEIGHT - 9 * MM
_CODE_SIZE = 21 * MM
_CODE_ROOM = 27 * MM
_TITLE, _SECOND_TITLE = Style(15, bold=True), Style(10.5, bold=True)
_NOTICE = Style(8.5, bold=True)
_PLAIN, _QUIET = Style(8.5), Style(6.5, grey=GREY)
_REFERENCE = Style(10, bold=True)
_STATE = Style(9.5, bold=True)
_RUNNING = Style(7.5, bold=True)
_MARK, _MARK_SECOND = Style(58, bold=True, grey=WATERMARK), Style(34, bold=True, grey=WATERMARK)
_MARK_ANGLE = 52
#: Held while a document is drawn: there is one second process, and its answers belong to one document at a time.
drawing = threading.Lock()


@dataclass(frozen=True, slots=True)
class Frame:
    """The facts of a paper's frame. ``number`` labels ``reference``; ``notice`` stands under the titles.

    ``mark`` is the watermark of practice papers (its big words and the sentence in the footer); ``head_hash`` is empty
    for a draft, which has no check code. ``code_text`` is what the square says instead of the paper's name.
    """

    kind: str
    title: Pair
    short_title: Pair
    number: Pair
    reference: str
    state: Pair
    notice: Pair | None
    made_at: datetime
    copy: Pair
    is_copy: bool
    mark: tuple[Pair, Pair] | None
    head_hash: str
    code_text: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper: its frame and what stands in it."""

    frame: Frame
    labels: Labels
    blocks: tuple[Block, ...]


def frame(
    labels: Labels,
    kind: str,
    reference: str,
    number_key: str,
    state_key: str,
    made_at: datetime,
    copy_no: int,
    head_hash: str,
    practice: bool,
    *,
    title_key: str = "",
    notice_key: str = "",
    code_text: str = "",
) -> Frame:
    """Look up the frame's words. Raises UserError ``paper.label_missing`` / ``paper.glyph_missing``."""
    title = title_key or f"doc.{kind}.title"
    return Frame(
        kind=kind,
        title=_titled(labels, labels.pair(title)),
        short_title=labels.pair(title) if title_key else labels.short(title),
        number=labels.pair(number_key),
        reference=fonts.clean(reference, number_key),
        state=labels.pair(f"paper.state.{state_key}"),
        notice=labels.pair(notice_key) if notice_key else None,
        made_at=made_at,
        copy=_copy(labels, copy_no),
        is_copy=copy_no > 1,
        mark=(labels.pair("paper.practice"), labels.pair("paper.practice.line")) if practice else None,
        head_hash=head_hash,
        code_text=code_text,
    )


def _copy(labels: Labels, copy_no: int) -> Pair:
    """Tell which copy this is; 0 is a sheet for signatures before anything is final."""
    if copy_no > 1:
        return labels.pair("paper.copy", copy=copy_no)
    return labels.pair("paper.original" if copy_no else "paper.state.draft")


def _titled(labels: Labels, title: Pair) -> Pair:
    """Vietnamese titles of papers stand in capitals (language style 1.1)."""
    first, second = (
        text.upper() if language == "vi" else text
        for text, language in zip((title.first, title.second), labels.languages, strict=True)
    )
    return Pair(first, second)


def sealed(sheets: Iterable[Sheet], codes: Iterable[str]) -> Iterator[Sheet]:
    """Give each sheet its seal as what the square code says. Raises ValueError unless there are as many."""
    for sheet, code in zip(sheets, codes, strict=True):
        yield replace(sheet, frame=replace(sheet.frame, code_text=code))


def draw(sheets: Iterable[Sheet], attached: bytes = b"") -> bytes:
    """Draw papers one after the other into one PDF/A-3b with shared font subsets; the same facts give the same bytes.

    ``attached`` is the one file in it (:mod:`app.documents.facts_json`); a paper only looked at has none.
    """
    with drawing:
        return assembled([draw_part(sheets, 0)], attached)


def draw_part(sheets: Iterable[Sheet], number: int) -> Part:
    """Draw papers as one part of a document; hold :data:`drawing`. The part depends on the papers and its number."""
    fonts.register()
    spelling = Spelling(number)
    ink = Ink(spelling)
    pen = Pen(ink)
    pages: list[bytes] = []
    heading: Heading | None = None
    for sheet in sheets:
        heading = heading or _heading(sheet)
        _draw_sheet(sheet, pen, ink, pages)
    if heading is None:
        raise ValueError("no paper to draw")
    return Part(number, heading, tuple(pages), spelling.subsets())


def _draw_sheet(sheet: Sheet, pen: Pen, ink: Ink, pages: list[bytes]) -> None:
    furniture = _Furniture(sheet)
    _refuse_too_tall(sheet, furniture.bottom - furniture.next_top)
    paginated = paginate(sheet.blocks, furniture.first_top, furniture.next_top, furniture.bottom)
    for number, page in enumerate(paginated, start=1):
        furniture.draw(pen, number, len(paginated))
        _draw_page(pen, page)
        pages.append(ink.taken())


def _refuse_too_tall(sheet: Sheet, room: float) -> None:
    """Refuse what no page can hold whole, before anything is cut off."""
    if any(block.height + (block.head.height if block.head else 0.0) > room for block in sheet.blocks):
        raise UserError("paper.too_tall", kind=sheet.frame.kind, ref=sheet.frame.reference)


def _heading(sheet: Sheet) -> Heading:
    seen = sheet.frame
    title = f"{seen.kind} {seen.short_title.joined()} {seen.reference}"
    return Heading(title, seen.state.joined(), sheet.labels.languages[0], seen.made_at.astimezone(UTC))


def _draw_page(pen: Pen, page: Page) -> None:
    for y, block in page:
        block.draw(pen, y)


class _Furniture:
    """Head and foot of one paper's pages, measured once."""

    def __init__(self, sheet: Sheet) -> None:
        self._frame, self._labels = sheet.frame, sheet.labels
        self._code = check_code(self._frame.head_hash)
        self._square = code_mark(
            self._frame.code_text or mark_text(self._frame.kind, self._frame.reference, self._code)
        )
        self._head = self._head_lines()
        self._notes = self._note_lines()
        self._running = wrap(
            f"{self._frame.kind}  {self._frame.short_title.joined()}  {self._frame.reference}", WIDTH * 0.8, _RUNNING, 6
        )
        self.first_top = TOP + max(height(self._head), _CODE_SIZE + 6 * MM) + 2 * MM
        self.next_top = TOP + height(self._running) + 2.2 * MM
        self.bottom = BOTTOM - height(self._notes) - _QUIET.leading - 2 * MM

    def draw(self, pen: Pen, page: int, pages: int) -> None:
        if self._frame.mark is not None:
            pen.across(_mark_lines(self._frame.mark[0]), _MARK_ANGLE)
        if page == 1:
            self._draw_head(pen)
        else:
            pen.lines(LEFT, TOP, self._running)
            pen.text(LEFT, TOP, Line(self._code, _RUNNING), "right", WIDTH)
            pen.rule(LEFT, self.next_top - 1.2 * MM, LEFT + WIDTH, self.next_top - 1.2 * MM, 0.8, BLACK)
        self._draw_foot(pen, page, pages)

    def _head_lines(self) -> tuple[Line, ...]:
        frame, room = self._frame, WIDTH - _CODE_ROOM
        first, *second = frame.title.lines()
        lines = list(wrap(first, room, _TITLE, 10.5))
        lines += [line for text in second for line in wrap(text, room, _SECOND_TITLE, 9.5)]
        if frame.notice is not None:
            lines += wrap(frame.notice.joined(), room, _NOTICE, 7)
        number = f"{frame.kind} · {frame.number.joined()}  "
        lines += [Line(" ", Style(2.5)), *wrap(number + frame.reference, room, _REFERENCE, 7.5)]
        copied = f"  |  {frame.copy.joined()}" if frame.is_copy else ""
        lines += wrap(frame.state.joined() + copied, room, _STATE, 7)
        return tuple(lines)

    def _draw_head(self, pen: Pen) -> None:
        pen.lines(LEFT, TOP, self._head)
        x = LEFT + WIDTH - _CODE_SIZE
        _draw_square(pen, self._square, x, TOP)
        below = TOP + _CODE_SIZE + 0.5 * MM
        pen.text(x, below, Line(self._code, _RUNNING), "centre", _CODE_SIZE)
        label = self._labels.pair("paper.check_code").joined() if self._code else ""
        below += _RUNNING.leading
        for line in wrap(label, _CODE_ROOM, _QUIET, 5):
            pen.text(LEFT + WIDTH - _CODE_ROOM, below, line, "right", _CODE_ROOM)
            below += line.style.leading
        pen.rule(LEFT, self.first_top - 1 * MM, LEFT + WIDTH, self.first_top - 1 * MM, 0.8, BLACK)

    def _note_lines(self) -> tuple[Line, ...]:
        notes = [self._frame.mark[1]] if self._frame.mark is not None else []
        if self._labels.doubtful_used:
            notes.append(self._labels.pair("paper.to_be_confirmed"))
        return tuple(line for note in notes for line in wrap(note.joined(), WIDTH, _QUIET, 5.5))

    def _draw_foot(self, pen: Pen, page: int, pages: int) -> None:
        y = self.bottom + 1.5 * MM
        pen.rule(LEFT, y, LEFT + WIDTH, y, 0.4)
        y += 0.5 * MM
        made = f"{self._labels.pair('paper.made_on').joined()}  {instant(self._frame.made_at)}"
        pen.text(LEFT, y, Line(f"{made}    {self._frame.copy.joined()}", _QUIET))
        counted = self._labels.pair("paper.page", page=page, pages=pages)
        pen.text(LEFT, y, Line(counted.joined(), Style(7.5)), "right", WIDTH)
        pen.lines(LEFT, y + _QUIET.leading, self._notes)


def _mark_lines(mark: Pair) -> tuple[Line, ...]:
    first, *second = mark.lines()
    return (Line(first, _MARK), *(Line(text, _MARK_SECOND) for text in second))


def _draw_square(pen: Pen, square: CodeMark, x: float, y: float) -> None:
    pen.modules(x, y, square.bars, _CODE_SIZE / square.modules)


def all_blocks(*parts: Sequence[Block]) -> tuple[Block, ...]:
    """Join groups of blocks in order."""
    return tuple(block for part in parts for block in part)
