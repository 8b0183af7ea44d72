"""What the seal of a paper says, and what a made paper carries with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

#: Bytes of the SHA-256 of the facts, and of the ledger's head, that a seal holds.
FACTS_BYTES, HEAD_BYTES = 16, 8


@dataclass(frozen=True, slots=True)
class SheetSum:
    """What one sheet is about, as its seal says it: the number printed on it, amount and mass (0: none), copy, time.

    ``head_hash`` is the ledger's head (hex) after the copy was written down.
    """

    number: str
    amount_fen: int
    mass_g: int
    copy_no: int
    made_at: datetime
    head_hash: str


@dataclass(frozen=True, slots=True)
class Seals:
    """The signed codes of a paper's sheets in order, and the file attached to it (facts and codes as JSON)."""

    codes: tuple[str, ...]
    attachment: bytes


@dataclass(frozen=True, slots=True)
class PaperSeal:
    """A seal as read: kind of paper, number, copy, the two languages, and the sheet's sums.

    ``facts_hash`` and ``head_hash`` are the hex digits of the first 16 and 8 bytes of the hash of the attached facts
    and of the ledger's head; ``laptop_id`` is whose key signed.
    """

    kind: str
    number: str
    copy_no: int
    languages: tuple[str, ...]
    made_at: datetime
    amount_fen: int
    mass_g: int
    facts_hash: str
    head_hash: str
    key_id: str
    laptop_id: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where a sheet is not what its facts say: ``field`` (amount, mass, name, number, date, document, text),
    page from 1, what should stand there and what stands there (empty: it is covered, or drawn in addition)."""

    field: str
    page: int
    expected: str = ""
    found: str = ""
    is_covered: bool = False


@dataclass(frozen=True, slots=True)
class PaperReading:
    """What a PDF says before anybody trusts it: the facts in it, its seals, and how its sheets compare with them.

    ``likeness``: ``bytes`` (the very file), ``look`` (same text and same picture), ``other`` (see ``differences``).
    ``facts_hash`` is the whole SHA-256 (hex) of the facts; ``is_own_drawing`` tells whether this program draws papers
    as the one that made it; ``pages`` is how many there are and should be.
    """

    kind: str
    languages: tuple[str, str]
    codes: tuple[str, ...]
    sums: tuple[SheetSum, ...]
    facts_hash: str
    likeness: str
    is_own_drawing: bool
    pages: tuple[int, int]
    differences: tuple[Difference, ...] = ()
