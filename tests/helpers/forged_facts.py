"""Forgers who have our own program: facts altered on the page, in the file, or in both; seals of other papers."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.documents.facts_json import attachment, canonical, facts_json, read_attachment
from app.domain.localized_text import LocalizedText
from app.domain.paper_seal import Seals
from app.read_models import RecordPaperFacts
from app.sealing import short_codes
from tests.helpers.seal_bench import CODES, Forge, SealBench, drawn
from tests.unit.documents import paper_facts as invented

Facts = tuple[RecordPaperFacts, ...]
Change = Callable[[RecordPaperFacts], RecordPaperFacts]
HONEST: Facts = (invented.record_facts(3),)
OTHER: Facts = (invented.record_facts(4),)


def amount(facts: RecordPaperFacts) -> RecordPaperFacts:
    """One line a thousand yuan dearer."""
    first, *rest = facts.record.lines
    return _record(facts, lines=(replace(first, amount_fen=first.amount_fen + 100_000), *rest))


def mass(facts: RecordPaperFacts) -> RecordPaperFacts:
    """One line ten kilograms heavier."""
    first, *rest = facts.record.lines
    return _record(facts, lines=(replace(first, net_g=first.net_g + 10_000, gross_g=first.gross_g + 10_000), *rest))


def name(facts: RecordPaperFacts) -> RecordPaperFacts:
    """Another resident."""
    return _record(facts, person_name="练习假名")


def goods_name(facts: RecordPaperFacts) -> RecordPaperFacts:
    """Other goods."""
    first, *rest = facts.record.lines
    return _record(facts, lines=(replace(first, name=LocalizedText("榴莲", "Sầu riêng", "Durian")), *rest))


def number(facts: RecordPaperFacts) -> RecordPaperFacts:
    """Another number."""
    return _record(facts, local_reference="YYG-07+K3QX-20261123-0999")


def day(facts: RecordPaperFacts) -> RecordPaperFacts:
    """The day after."""
    return _record(facts, day_on=facts.record.day_on + timedelta(days=1))


def document(facts: RecordPaperFacts) -> RecordPaperFacts:
    """Another person's document number."""
    return _record(facts, person_document=invented.number(8))


def state(facts: RecordPaperFacts) -> RecordPaperFacts:
    """Accepted, it says."""
    return replace(facts, status="accepted")


def copy(facts: RecordPaperFacts) -> RecordPaperFacts:
    """A second copy."""
    return replace(facts, copy_no=2)


def made_later(facts: RecordPaperFacts) -> RecordPaperFacts:
    """Made a day later."""
    return replace(facts, made_at=facts.made_at + timedelta(days=1))


def check_code(facts: RecordPaperFacts) -> RecordPaperFacts:
    """Another check code."""
    return replace(facts, head_hash="0" * 64)


def practice(facts: RecordPaperFacts) -> RecordPaperFacts:
    """No practice paper any more."""
    return _record(facts, practice=False)


def _record(facts: RecordPaperFacts, **changes: Any) -> RecordPaperFacts:
    return replace(facts, record=replace(facts.record, **changes))


def _all(change: Change) -> Facts:
    return tuple(map(change, HONEST))


def on_page(change: Change) -> Forge:
    """The page altered, file and seal left alone."""

    def forge(bench: SealBench) -> bytes:
        return drawn(bench.seals("D08", _all(change)), bench.seals("D08", HONEST))

    return forge


def in_file(change: Change) -> Forge:
    """The facts in the file altered, page and seal left alone."""

    def forge(bench: SealBench) -> bytes:
        honest = bench.seals("D08", HONEST)
        return drawn(
            honest, Seals(honest.codes, attachment(facts_json("D08", _all(change), ("zh", "vi")), honest.codes))
        )

    return forge


def in_both(change: Change) -> Forge:
    """Page and file altered alike."""

    def forge(bench: SealBench) -> bytes:
        codes = bench.seals("D08", HONEST).codes
        altered = Seals(codes, attachment(facts_json("D08", _all(change), ("zh", "vi")), codes))
        return drawn(altered)

    return forge


def other_languages_on_page(bench: SealBench) -> bytes:
    """The same facts, the languages changed over on the page."""
    return drawn(bench.seals("D08", HONEST, ("vi", "zh")), bench.seals("D08", HONEST))


def other_languages_in_both(bench: SealBench) -> bytes:
    """English instead of Vietnamese, on the page and in the file."""
    codes = bench.seals("D08", HONEST).codes
    return drawn(Seals(codes, attachment(facts_json("D08", HONEST, ("zh", "en")), codes)))


def file_of_another_paper(bench: SealBench) -> bytes:
    """Another paper's facts and seal in this paper's file."""
    return drawn(bench.seals("D08", HONEST), bench.seals("D08", OTHER))


def facts_of_another_paper(bench: SealBench) -> bytes:
    """Another paper's facts beside this paper's seal."""
    codes = bench.seals("D08", HONEST).codes
    return drawn(bench.seals("D08", OTHER), Seals(codes, attachment(facts_json("D08", OTHER, ("zh", "vi")), codes)))


def square_of_another_paper(bench: SealBench) -> bytes:
    """Another paper's square on this paper's page."""
    honest, other = bench.seals("D08", HONEST), bench.seals("D08", OTHER)
    return drawn(honest, Seals(other.codes, honest.attachment))


def sealed_by_a_stranger(_bench: SealBench) -> bytes:
    """A paper sealed by a laptop nobody knows."""
    return SealBench().paper("D08", HONEST)


def signed_in_anothers_name(bench: SealBench) -> bytes:
    """Sealed by a stranger who writes the known key's id into the seal."""
    stranger = CODES.make_key()
    return drawn(SealBench(replace(stranger, key_id=bench.key.key_id)).seals("D08", HONEST))


def bit_flipped(place: int, *, check_signs_right: bool) -> Forge:
    """One bit of the seal flipped, the check signs made to fit or not."""

    def forge(bench: SealBench) -> bytes:
        honest = bench.seals("D08", HONEST)
        code = honest.codes[0]
        raw = bytearray(base64.b32decode(code[4:-4] + "=" * (-len(code[4:-4]) % 8)))
        raw[place] ^= 1
        flipped = short_codes._text("P", bytes(raw))
        if not check_signs_right:
            flipped = flipped[:-4] + code[-4:]
        return drawn(honest, _with_codes(honest, (flipped,)))

    return forge


def two_seals(bench: SealBench) -> bytes:
    """A seal too many."""
    honest, other = bench.seals("D08", HONEST), bench.seals("D08", OTHER)
    raw = attachment(facts_json("D08", HONEST, ("zh", "vi")), honest.codes + other.codes)
    return drawn(honest, Seals(honest.codes, raw))


def carried_use_as_seal(bench: SealBench) -> bytes:
    """A genuine code of the same laptop that is no seal."""
    honest = bench.seals("D08", HONEST)
    facts = {
        "point": "YYG",
        "device": "07",
        "epoch": "K3QX",
        "name": "",
        "public": bench.key.public_b64,
        "at": invented.MADE,
    }
    return drawn(honest, _with_codes(honest, (CODES.seal("L", facts, bench.key),)))


def rewritten_json(change: Callable[[dict[str, Any]], Any]) -> Forge:
    """The attached JSON written otherwise than this program writes."""

    def forge(bench: SealBench) -> bytes:
        honest = bench.seals("D08", HONEST)
        told = change(json.loads(honest.attachment))
        raw = told if isinstance(told, bytes) else canonical(told)
        return drawn(honest, Seals(honest.codes, raw))

    return forge


def _with_codes(honest: Seals, codes: tuple[str, ...]) -> Seals:
    facts = read_attachment(honest.attachment).facts
    return Seals(codes, attachment(facts_json("D08", facts, ("zh", "vi")), codes))
