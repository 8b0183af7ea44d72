"""The slip "used today" on a roll: what a person used on this laptop, with the signed code as square and as text."""

from __future__ import annotations

from app.documents import fonts
from app.documents.amount_words import can_spell, in_words
from app.documents.cells import name_lines
from app.documents.labels import Labels
from app.documents.layouts.used_today import KIND
from app.documents.numbers import day, kilograms, money
from app.documents.slips import dots
from app.documents.slips.dots import BODY, FIGURE, SMALL, STRONG
from app.documents.slips.heading import Heading, close_slip, open_slip
from app.documents.slips.strip import Strip
from app.documents.slips.values import clocks
from app.domain.evidence import EvidenceSlip

_IN_GROUP = 4


def lay_out(facts: EvidenceSlip, languages: tuple[str, str], width: int) -> Strip:
    """Return the slip; its square is the signed code. Raises UserError ``paper.glyph_missing`` / ``…label_missing``."""
    labels, strip = Labels(languages), Strip(width)
    heading = Heading(
        kind=KIND,
        title=labels.pair("paper.used"),
        number=labels.pair("paper.used.laptop"),
        reference=f"{facts.point}-{facts.device}+{facts.epoch} {facts.sequence}",
        state=labels.pair("paper.state.used"),
        made_at=facts.made_at,
        copy_no=facts.copy_no,
        head_hash=facts.head_hash,
        practice=facts.practice,
        seal=facts.code,
    )
    open_slip(strip, labels, heading)
    _facts(strip, labels, facts)
    strip.pair(labels.pair("paper.used.how"), SMALL)
    close_slip(strip, labels, heading)
    strip.pair(labels.pair("paper.used.day"), SMALL)
    _signs(strip, facts.code)
    return strip


def _facts(strip: Strip, labels: Labels, facts: EvidenceSlip) -> None:
    pair = labels.pair
    words = tuple(
        in_words(facts.used_minor, facts.currency, each) for each in labels.languages if can_spell(facts.currency, each)
    )
    strip.labelled(pair("paper.used.person"), (fonts.clean(facts.person_name, "paper.used.person"),), STRONG)
    strip.labelled(pair("paper.used.document"), (fonts.clean(facts.masked_number, "paper.used.document"),), STRONG)
    strip.labelled(pair("paper.date"), (day(facts.day_on),), FIGURE)
    strip.labelled(pair("paper.used.value"), (money(facts.used_minor, facts.currency),), FIGURE)
    strip.labelled(pair("paper.in_words"), words, BODY)
    if not facts.grams:
        strip.labelled(pair("paper.used.grams"), (pair("paper.used.none").joined(),), STRONG)
    else:
        strip.pair(pair("paper.used.grams"), SMALL)
    for name, grams in facts.grams:
        strip.texts(name_lines(labels, name, "paper.used.grams"), STRONG)
        strip.write(kilograms(grams), FIGURE, "right")
    strip.labelled(pair("paper.point"), name_lines(labels, facts.point_name, "paper.point"), STRONG)
    strip.labelled(pair("paper.used.time"), clocks(facts.made_at), SMALL)
    strip.rule(4)


def _signs(strip: Strip, code: str) -> None:
    """Write the code in groups of four, as many a line as fit: easy to compare and to type."""
    groups = [code[at : at + _IN_GROUP] for at in range(0, len(code), _IN_GROUP)]
    line = ""
    for group in groups:
        longer = f"{line}  {group}" if line else group
        if dots.width(longer, BODY) > strip.room:
            strip.write(line, BODY)
            longer = group
        line = longer
    strip.write(line, BODY)
