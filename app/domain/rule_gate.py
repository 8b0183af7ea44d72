"""The gate of a pack: no value gets in without source, validity, trust mark, legal basis and its words.

Stored packs are read without it, so that what was taken in once is read for ever.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from app.domain.localized_text import LANGUAGES
from app.domain.rules import BAN_KINDS

#: From the weakest to the strongest.
TRUST_MARKS = ("unverified", "inferred", "own_knowledge", "public_copy", "official_seen")
_WITHOUT_WORDS = "rates"
#: Whole numbers below nothing, or beyond what dates and sums can be made of, would stop every act of the day.
LARGEST_VALUE = 10**12
_BOUNDS = {"day_utc_offset_minutes": (-720, 840), "undo_window_minutes": (0, 10**6)}


def check_standing(plain: Mapping[str, Any]) -> None:
    """Look at every value of a pack or list.

    Raises:
        ValueError: a code and the rule it is about: ``rules.source_missing``, ``rules.date_missing``,
            ``rules.trust_missing``, ``rules.basis_missing``, ``rules.text_missing``, ``rules.dates_reversed``,
            ``rules.value_wrong`` for a number that no rule can mean.

    """
    for part, row in _entries(plain):
        place = str(row.get("rule_id") or row.get("currency") or row.get("item") or part)
        for fault in _faults(part, row):
            raise ValueError(fault, place)


def _entries(plain: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for part in ("rules", "limits", *BAN_KINDS, "rates", "watch"):
        for row in plain.get(part, ()):
            yield part, row


def _faults(part: str, row: Mapping[str, Any]) -> Iterator[str]:
    if not str(row.get("source") or "").strip():
        yield "rules.source_missing"
    if not row.get("valid_from") or "valid_to" not in row:
        yield "rules.date_missing"
    elif row["valid_to"] and date.fromisoformat(row["valid_to"]) < date.fromisoformat(row["valid_from"]):
        yield "rules.dates_reversed"
    value, (least, most) = row.get("value"), _BOUNDS.get(str(row.get("code")), (0, LARGEST_VALUE))
    if isinstance(value, int) and not isinstance(value, bool) and not least <= value <= most:
        yield "rules.value_wrong"
    if row.get("trust") not in TRUST_MARKS:
        yield "rules.trust_missing"
    if part == _WITHOUT_WORDS:
        return
    if not str(row.get("legal_basis") or "").strip():
        yield "rules.basis_missing"
    words = row.get("text") or row.get("names") or {}
    if not all(str(words.get(language) or "").strip() for language in LANGUAGES):
        yield "rules.text_missing"
