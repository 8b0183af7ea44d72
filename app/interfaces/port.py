"""The electronic port, the messages it takes, and signed rule packs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from app.domain.delivery import OutboxMessage, Receipt
from app.domain.numbering import DeviceIdentity
from app.domain.rules import RulePack
from app.domain.trade import TradeRecord
from app.domain.watch_list import WatchList


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a port says first. ``instance_id`` changes when its books were made anew."""

    profile: str
    instance_id: str
    restore_counter: int
    high_water: int
    now: datetime
    office_name: str


@dataclass(frozen=True, slots=True)
class SubmitAnswer:
    """Answer for one message: a verified receipt, or a refusal code without receipt (unsigned, 409 …)."""

    message_id: str
    receipt: Receipt | None
    code: str = ""


@dataclass(frozen=True, slots=True)
class PersonDayWord:
    """What the port has accepted for a person's day, over all points and from this device, and when it said so."""

    total_fen: int
    ours_fen: int
    said_at: datetime


class Gateway(Protocol):
    """The electronic port. Methods raise the ``…Problem`` classes of :mod:`app.errors` for anything but answers."""

    def greet(self, identity: DeviceIdentity) -> Greeting:
        """Say who we are; verifies the signature with the pinned key."""

    def submit(self, messages: Sequence[OutboxMessage]) -> tuple[SubmitAnswer, ...]:
        """Send 1 to 200 messages; one answer each, in any order."""

    def inquire(self, message: OutboxMessage) -> Receipt | None:
        """Ask by message id and business key; None only on a signed "not found"."""

    def receipts_after(self, identity: DeviceIdentity, port_sequence: int, limit: int) -> tuple[Receipt, ...]:
        """Later receipts for this device in order of the port's sequence."""

    def rules_after(self, number: int) -> tuple[tuple[int, bytes], ...]:
        """Packs and lists published after a number: (number, envelope as signed by the office), oldest first."""

    def person_day(self, identity: DeviceIdentity, document_number: str, day_on: date) -> PersonDayWord | None:
        """Ask for a person's day; None when the port does not answer such questions."""


class MessageEncoder(Protocol):
    """Domain → frozen message bytes of the profile in use."""

    profile: str

    def encode(self, record: TradeRecord, kind: str, message_id: str, ledger_head: str) -> bytes:
        """Return the exact bytes for ``declare``, ``amend`` or ``void`` of a record."""


class PackVerifier(Protocol):
    """Checks signed rule packs and watch lists."""

    def is_watch_list(self, envelope: bytes) -> bool:
        """Tell whether an envelope says that it holds a watch list only; nothing is verified by this."""

    def open_watch_list(self, envelope: bytes) -> tuple[WatchList, str]:
        """Return (list, key id). Raises UserError as :meth:`open_pack`."""

    def open_pack(self, envelope: bytes) -> tuple[RulePack, str]:
        """Return (pack, key id). Raises UserError ``rules.unsigned``, ``rules.signature_wrong``, ``rules.…``."""
