"""Facts as printed words that several papers share: goods names, parties, plates, consent, masked numbers, state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.documents import fonts
from app.documents.flow import Block, gap
from app.documents.grid import WIDTH, text_block
from app.documents.labels import Labels, Pair
from app.documents.numbers import day, rate_figure
from app.documents.pen import MM, Style, wrap
from app.domain.identifiers import mask_number
from app.domain.localized_text import LocalizedText
from app.domain.people import Party
from app.domain.quantities import Rate
from app.domain.trade import Consent, RecordState, RuleStamp, TradeRecord, Truck

_DOTS = "····"
#: Stands beside the number of a resident whose record is provisional; the line with the words begins with it.
PROVISIONAL_MARK = "*"
_PROVISIONAL = Style(9, bold=True)


def masked(number: str) -> str:
    """Return a document number as lists show it: first and last signs with dots between."""
    return re.sub(r"\*+", _DOTS, mask_number(number)) if number else ""


def provisional_lines(labels: Labels, records: Sequence[TradeRecord]) -> list[Block]:
    """Return what says that some records stand on an exception by two persons, and how many of all; else nothing."""
    found = sum(record.provisional for record in records)
    if not found:
        return []
    told = f"{PROVISIONAL_MARK} {labels.pair('paper.provisional').joined()}  ({found}/{len(records)})"
    return [gap(1.5 * MM), text_block(wrap(told, WIDTH, _PROVISIONAL), 0.6 * MM)]


def name_lines(labels: Labels, name: LocalizedText, field: str) -> tuple[str, ...]:
    """Return a name of the record in both languages, as lines."""
    return tuple(fonts.clean(text, field) for text in labels.name(name).lines())


def plates(labels: Labels, truck: Truck, field: str) -> tuple[str, ...]:
    """Return both plates with the side each belongs to; the words for "not filled in" when there is none."""
    given = (("paper.truck_cn", truck.plate_cn), ("paper.truck_vn", truck.plate_vn))
    found = tuple(f"{labels.pair(key).joined()}  {fonts.clean(plate, field)}" for key, plate in given if plate)
    return found or (labels.pair("paper.not_known").joined(),)


def party(labels: Labels, who: Party, field: str) -> tuple[str, ...]:
    """Return name, document, address and country of the other side; the number masked."""
    shown = masked(who.document_number)
    number = f"{labels.pair('paper.document').joined()}  {shown}" if shown else ""
    lines = [who.name, number, who.address, labels.country(who.country).joined() if who.country else ""]
    return tuple(fonts.clean(text, field) for text in lines if text)


def consent(labels: Labels, given: Consent | None, field: str) -> str:
    """Return what shows that the resident agreed: the words in both languages, then the note once."""
    if given is None:
        return labels.pair("paper.consent.missing").joined()
    words = labels.pair(f"paper.consent.{given.kind}", note="")
    named = Pair(words.first.rstrip(" ：:"), words.second.rstrip(" ：:")).joined()
    return f"{named}: {fonts.clean(given.note, field)}" if given.note else named


def evidence(labels: Labels, record: TradeRecord, field: str) -> str:
    """Return consent, level of identity proof and the officer's leave, as far as the record knows them."""
    told = [consent(labels, record.consent, field)]
    if record.proof:
        told.append(labels.pair(f"paper.proof.{record.proof}").joined())
    if record.override is not None:
        given = record.override
        told.append(labels.pair("paper.override").joined() + fonts.clean(f" {given.by}: {given.reason}", field))
    return " · ".join(told)


def joined_name(labels: Labels, name: LocalizedText, field: str) -> str:
    """Return a name of the record in both languages on one line."""
    return " · ".join(name_lines(labels, name, field))


def crossing(labels: Labels, name: LocalizedText, lane: str) -> str:
    """Return the crossing in both languages and the lane, if any."""
    field = "paper.crossing"
    names = joined_name(labels, name, field)
    return f"{names} / {fonts.clean(lane, field)}" if lane else names


def rules_line(labels: Labels, rules: RuleStamp) -> str:
    """Return which rule pack judged the record."""
    pack = fonts.clean(rules.pack_id, "paper.rules.line")
    return labels.pair("paper.rules.line", pack=pack, version=rules.version).joined()


def rate_line(labels: Labels, rate: Rate, field: str) -> Pair:
    """Return the dated rate with its source."""
    source = fonts.clean(rate.source, field)
    return labels.pair(
        "paper.rate.line", rate=rate_figure(rate), currency=rate.currency, on=day(rate.quoted_on), source=source
    )


def languages_of(labels: Labels) -> dict[str, Pair]:
    """Return the names of the paper's languages: its ``first``, its ``second``, and the one that decides."""
    first, second = (labels.pair(f"paper.language.{each}") for each in labels.languages)
    return {"first": first, "second": second, "language": first}


def deciding(labels: Labels) -> Pair:
    """Return the clause that says which text decides where the two differ: the first."""
    return labels.pair("paper.clause.deciding_language", **languages_of(labels))


def current(records: Sequence[TradeRecord]) -> tuple[TradeRecord, ...]:
    """Return the records that hold: neither amended nor voided; all of them when none holds any more."""
    holding = tuple(each for each in records if each.state not in (RecordState.AMENDED, RecordState.VOIDED))
    return holding or tuple(records)
