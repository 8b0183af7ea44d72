"""What the seal of a paper says, and what a made paper carries with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

#: Bytes of the SHA-256 of the facts, and of the ledger's head, that a seal holds.
FACTS_BYTES, HEAD_BYTES = 16, 8


@dataclass(frozen=True, slots=True)
class SheetSum:
    """What one sheet is about, as its seal says it: the number printed on it, its amount and its mass (0: none)."""

    number: str
    amount_fen: int = 0
    mass_g: int = 0


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
