"""Any paper's content as a slip: its fields in the table's order, goods one under the other."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import resources
from app.documents.labels import Labels
from app.documents.slips.dots import SMALL, STRONG, Type
from app.documents.slips.heading import Heading, close_slip, open_slip
from app.documents.slips.strip import Strip
from app.documents.slips.values import size_of, texts
from app.domain.paper_content import Blank, PaperContent, Value, Words


def lay_out(content: PaperContent, languages: tuple[str, str], width: int, seal: str = "") -> Strip:
    """Return the slip. Raises UserError ``paper.glyph_missing`` / ``paper.label_missing``."""
    labels, strip = Labels(languages), Strip(width)
    heading = Heading(
        kind=content.kind,
        title=labels.pair(f"doc.{content.kind}.title"),
        number=labels.pair("paper.sheet_no"),
        reference=content.number,
        state=labels.pair(f"paper.state.{content.state}"),
        made_at=content.made_at,
        copy_no=content.copy_no,
        head_hash=content.head_hash,
        practice=content.practice,
        seal=seal,
    )
    open_slip(strip, labels, heading)
    sections = _sections(content.kind)
    for number in sections["H"]:
        if not _is_number(content, number):
            _field(strip, labels, content.kind, number, content.head.get(number))
    strip.rule(4)
    for place, line in enumerate(content.lines, start=1):
        _goods(strip, labels, content.kind, sections["L"], line, f"{place}/{len(content.lines)}")
    for number in sections["F"]:
        _field(strip, labels, content.kind, number, content.foot.get(number))
    for words in (*content.clauses, *content.notes):
        strip.gap()
        _words(strip, labels, words)
    for sign in content.signs:
        strip.blank(labels.pair(sign.title.key, **sign.title.params))
    close_slip(strip, labels, heading)
    return strip


def _is_number(content: PaperContent, number: int) -> bool:
    """Tell whether a field is the slip's own number, which stands above already."""
    value = content.head.get(number)
    return value is not None and value.sort == "text" and value.text == content.number


def _field(strip: Strip, labels: Labels, kind: str, number: int, value: Value | None) -> None:
    key = f"doc.{kind}.field.{number}"
    label = labels.short(key)
    found = () if value is None else texts(labels, value, key)
    if value is None or not found:
        strip.blank(label, value.lines if isinstance(value, Blank) else 1)
        return
    size = SMALL if value.sort == "instant" else size_of(value)
    strip.labelled(label, found, size)


def _goods(
    strip: Strip, labels: Labels, kind: str, numbers: tuple[int, ...], line: Mapping[int, Value], place: str
) -> None:
    """Write one line of goods: its first field as a heading, the others labelled."""
    first, *rest = numbers
    value = line.get(first)
    if value is not None:
        strip.labelled(labels.short(f"doc.{kind}.field.{first}"), (place,), SMALL)
        strip.texts(texts(labels, value, f"doc.{kind}.field.{first}"), STRONG)
    for number in rest:
        _field(strip, labels, kind, number, line.get(number))
    strip.rule()


def _words(strip: Strip, labels: Labels, words: Words, kind: Type = SMALL) -> None:
    for text in labels.pair(words.key, **words.params).lines():
        strip.write(text, kind)


@functools.cache
def _sections(kind: str) -> Mapping[str, tuple[int, ...]]:
    fields = next(row for row in resources.read_json("reference/documents.json") if row["doc_id"] == kind)["fields"]
    return {part: tuple(each["field_no"] for each in fields if each["section"] == part) for part in ("H", "L", "F")}
