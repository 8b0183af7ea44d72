"""The day-end slip on a roll: the same figures as on A4."""

from __future__ import annotations

from app.documents import cells, fonts
from app.documents.amount_words import can_spell, in_words
from app.documents.labels import Labels
from app.documents.numbers import day, grouped, kilograms, money
from app.documents.slips.dots import BODY, FIGURE, SMALL, STRONG
from app.documents.slips.heading import Heading, close_slip, open_slip
from app.documents.slips.strip import Strip
from app.domain.common_state import state_of_day
from app.read_models import DayEndFacts, DaySummary, GoodsTotal

KIND = "D26"


def lay_out(facts: DayEndFacts, languages: tuple[str, str], width: int, seal: str = "") -> Strip:
    """Return the slip. Raises UserError ``paper.glyph_missing`` / ``paper.label_missing``."""
    labels, strip = Labels(languages), Strip(width)
    summary = facts.summary
    state = state_of_day(summary.made, summary.accepted, summary.released)
    heading = Heading(
        kind=KIND,
        title=labels.pair("doc.D26.title"),
        number=labels.pair("paper.sheet_no"),
        reference=f"{facts.point}-{facts.device} {day(summary.day_on)}",
        state=labels.pair(f"paper.state.{state}"),
        made_at=facts.made_at,
        copy_no=facts.copy_no,
        head_hash=facts.head_hash,
        practice=facts.practice,
        seal=seal,
    )
    open_slip(strip, labels, heading)
    _site(strip, labels, facts)
    _counts(strip, labels, summary)
    for goods in summary.goods:
        _goods(strip, labels, goods)
    if not summary.goods:
        strip.pair(labels.pair("paper.none"))
    _listed(strip, labels, "paper.unsent", summary.unsent)
    _listed(strip, labels, "paper.count.returned", summary.returned)
    for key in ("paper.made_by", "paper.signature"):
        strip.blank(labels.pair(key))
    close_slip(strip, labels, heading)
    return strip


def _site(strip: Strip, labels: Labels, facts: DayEndFacts) -> None:
    strip.labelled(labels.pair("paper.date"), (day(facts.summary.day_on),), FIGURE)
    strip.labelled(labels.pair("paper.point"), cells.name_lines(labels, facts.point_name, "paper.point"), STRONG)
    strip.labelled(
        labels.pair("paper.crossing"), cells.name_lines(labels, facts.crossing_name, "paper.crossing"), STRONG
    )
    strip.labelled(labels.pair("paper.device"), (fonts.clean(facts.device, "paper.device"),), STRONG)
    strip.rule(4)


def _counts(strip: Strip, labels: Labels, summary: DaySummary) -> None:
    for key, count in (
        ("paper.count.made", summary.made),
        ("paper.count.accepted", summary.accepted),
        ("paper.count.waiting", summary.waiting),
        ("paper.count.returned", summary.to_mend),
        ("paper.state.released", summary.released),
        ("paper.count.mended", summary.mended),
        ("paper.state.voided", summary.voided),
        ("paper.count.present", summary.present),
        ("paper.count.lots", summary.lots),
    ):
        strip.labelled(labels.pair(key), (grouped(count),), FIGURE)
    sums = (money(summary.value_fen, "CNY"), kilograms(summary.net_g))
    strip.labelled(labels.pair("paper.total"), sums, FIGURE)
    words = tuple(in_words(summary.value_fen, "CNY", each) for each in labels.languages if can_spell("CNY", each))
    strip.labelled(labels.pair("paper.in_words"), words, BODY)
    strip.rule(4)


def _goods(strip: Strip, labels: Labels, total: GoodsTotal) -> None:
    strip.texts(cells.name_lines(labels, total.name, "doc.D12.field.8"), STRONG)
    strip.pair(labels.pair(f"paper.direction.{total.direction}"))
    strip.labelled(labels.pair("paper.count.records"), (grouped(total.records),), FIGURE)
    strip.labelled(labels.pair("paper.net"), (kilograms(total.net_g),), FIGURE)
    strip.labelled(labels.short("doc.D12.field.13"), (money(total.amount_fen, "CNY"),), FIGURE)
    strip.rule()


def _listed(strip: Strip, labels: Labels, key: str, references: tuple[str, ...]) -> None:
    """Name records by their numbers, one a line, under a heading with their count; nothing when there are none."""
    if not references:
        return
    strip.labelled(labels.pair(key), (grouped(len(references)),), FIGURE)
    for reference in references:
        strip.write(reference, SMALL)
    strip.rule()
