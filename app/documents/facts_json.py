"""A paper's facts as JSON, exactly as they were given to the renderer, and back: what another laptop draws again from.

The text is the RFC 8785 form, so its hash is the same whoever writes it. ``docs/paper-format.md`` describes it for
somebody who wants to write a verifier of their own.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import rfc8785
from pydantic import TypeAdapter, ValidationError

from app.domain.evidence import EvidenceSlip
from app.domain.paper_content import PaperContent
from app.interfaces.paper import PaperFacts
from app.read_models import DayEndFacts, LotPaperFacts, RecordPaperFacts

FORMAT = "bianmao-paper-1"
#: Raised by one whenever any paper comes to look different, so that a verifier knows what it may compare.
DRAWING = 1
#: Name of the one file inside a paper.
FILE_NAME = "bianmao-facts.json"
_KINDS: dict[str, Any] = {
    "D08": tuple[RecordPaperFacts, ...],
    "D09": LotPaperFacts,
    "D12": LotPaperFacts,
    "D26": DayEndFacts,
    "USED": EvidenceSlip,
}
#: Characters up to here sort by code point as by UTF-16 unit, which is what RFC 8785 asks.
_PLAIN_ORDER = "\uffff"


@dataclass(frozen=True, slots=True)
class SealedFacts:
    """The attached file as read: its facts, the seals, and the bytes the seals' hash is of."""

    kind: str
    languages: tuple[str, str]
    facts: PaperFacts
    codes: tuple[str, ...]
    drawing: int
    plain: dict[str, Any]
    hashed: bytes


def facts_json(kind: str, facts: PaperFacts, languages: Sequence[str], drawing: int = DRAWING) -> bytes:
    """Return the RFC 8785 text of ``{"drawing", "facts", "format", "kind", "languages"}``."""
    value = json.loads(_adapter(kind).dump_json(facts))
    told = {"format": FORMAT, "drawing": drawing, "kind": kind, "languages": list(languages), "facts": value}
    return canonical(told)


def attachment(paper: bytes, codes: Sequence[str]) -> bytes:
    """Return the attached file: the text of :func:`facts_json`, and beside it the seals that name its hash."""
    return b'{"paper":' + paper + b',"seals":' + canonical(list(codes)) + b"}"


def read_attachment(raw: bytes) -> SealedFacts:
    """Read an attached file. Raises ValueError when it is not one that this program wrote."""
    try:
        whole = json.loads(raw.decode("utf-8"), parse_float=_no_fraction, object_pairs_hook=_each_key_once)
        paper, codes = whole["paper"], whole["seals"]
        kind, languages, drawing = paper["kind"], paper["languages"], paper["drawing"]
        if set(whole) != {"paper", "seals"} or paper["format"] != FORMAT or len(languages) != 2:
            raise ValueError("another format")
        if not all(isinstance(code, str) for code in codes):
            raise ValueError("a seal is a text")
        facts = _adapter(str(kind)).validate_json(json.dumps(paper["facts"]))
        hashed = canonical(paper)
        if attachment(facts_json(kind, facts, languages, drawing), codes) != raw:
            raise ValueError("not written as this program writes")
    except (KeyError, TypeError, AttributeError, RecursionError, ValidationError) as problem:
        raise ValueError("no facts of a paper") from problem
    return SealedFacts(
        str(kind), (str(languages[0]), str(languages[1])), facts, tuple(codes), int(drawing), paper, hashed
    )


def canonical(value: Any) -> bytes:  # noqa: ANN401 - plain JSON values
    """Return the RFC 8785 form of a value without fractions; the library is asked only where the order is special."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return rfc8785.dumps(value) if text and max(text) > _PLAIN_ORDER else text.encode("utf-8")


@functools.cache
def _adapter(kind: str) -> Any:  # noqa: ANN401 - of one of PaperFacts
    return TypeAdapter(_KINDS.get(kind, PaperContent))


def _no_fraction(text: str) -> float:
    raise ValueError("a fraction", text)


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found
