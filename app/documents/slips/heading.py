"""What every slip has at its ends: practice band, titles, number, state, copy; check code, square, time, notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.documents import fonts
from app.documents.code_mark import check_code, mark_text
from app.documents.labels import Labels, Pair
from app.documents.slips.dots import BODY, FIGURE, SMALL, STRONG, TITLE
from app.documents.slips.strip import Strip
from app.documents.slips.values import clocks


@dataclass(frozen=True, slots=True)
class Heading:
    """The facts of a slip's ends. ``seal`` is the signed code; without one the square names paper and check code."""

    kind: str
    title: Pair
    number: Pair
    reference: str
    state: Pair
    made_at: datetime
    copy_no: int
    head_hash: str
    practice: bool
    seal: str = ""


def open_slip(strip: Strip, labels: Labels, heading: Heading) -> None:
    """Write what stands above the facts."""
    if heading.practice:
        strip.band(labels.pair("paper.practice"), STRONG)
    titles = (heading.title.first, heading.title.second)
    for text, language, kind in zip(titles, labels.languages, (TITLE, STRONG), strict=True):
        strip.write(text.upper() if language == "vi" else text, kind, "centre")
    strip.gap()
    strip.pair(heading.number, SMALL)
    strip.write(fonts.clean(heading.reference, "paper.sheet_no"), FIGURE)
    strip.gap()
    strip.framed(heading.state, STRONG)
    if heading.copy_no > 1:
        strip.band(labels.pair("paper.copy", copy=heading.copy_no), STRONG)


def close_slip(strip: Strip, labels: Labels, heading: Heading) -> None:
    """Write what stands under the facts."""
    strip.rule(4)
    code = check_code(heading.head_hash)
    if code:
        strip.labelled(labels.pair("paper.check_code"), (code,), FIGURE)
    strip.square(heading.seal or mark_text(heading.kind, heading.reference, code))
    if heading.copy_no == 1:
        strip.pair(labels.pair("paper.original"), BODY, "centre")
    strip.labelled(labels.pair("paper.made_on"), clocks(heading.made_at), SMALL)
    if labels.doubtful_used:
        strip.pair(labels.pair("paper.to_be_confirmed"), SMALL)
    if heading.practice:
        strip.pair(labels.pair("paper.practice.line"), SMALL)
        strip.band(labels.pair("paper.practice"), STRONG)
