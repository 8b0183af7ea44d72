"""What comes back from the port, as plain values; one class a kind of answer (port formats, section 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ImportAnswer:
    """Answer to an import: ``code`` 0 is good. A refused one may carry no ``seq_no`` and no ``client_seq_no``."""

    client_seq_no: str
    seq_no: str
    code: str
    message: str
    transit_no: str = ""

    @property
    def is_stored(self) -> bool:
        """Whether the port has it, under a number."""
        return self.code == "0" and bool(self.seq_no)


@dataclass(frozen=True, slots=True)
class PortReceipt:
    """A later receipt. ``noticed_at`` is UTC (the port writes China time), None when it cannot be read.

    ``receipt_id`` is the hash of the bytes as they came: the same file read twice is one receipt. ``channel`` is kept
    exactly, case included. ``client_seq_no`` is only in the old form.
    """

    receipt_id: str
    seq_no: str
    channel: str
    noticed_at: datetime | None
    noticed_text: str = ""
    entry_id: str = ""
    note: str = ""
    client_seq_no: str = ""
    customs: str = ""
    crossed_on: date | None = None
    declared_on: date | None = None
    is_old_form: bool = False


@dataclass(frozen=True, slots=True)
class CardError:
    """The client program could not send (card, reader, line): the message never reached the port; no number in it."""

    code: str
    message: str
    code_version: str = ""
    flag_type: str = ""
    flag_value: str = ""


@dataclass(frozen=True, slots=True)
class SasAnswer:
    """Import answer of the special-area papers; ``flag`` 0 is good."""

    seq_no: str
    own_number: str
    message: str
    flag: str


Answer = ImportAnswer | PortReceipt | CardError | SasAnswer
