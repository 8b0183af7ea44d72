"""Repositories about trade: lots, records, messages, receipts, quota, contacts, paper copies.

They deal in frozen domain values only. Nothing in them is ever deleted because the port said no.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Protocol

from app import read_models as rm
from app.domain.delivery import DeliveryState, OutboxMessage, Receipt, Verdict
from app.domain.excess import Excess
from app.domain.manifest import ManifestBalance, ManifestUse
from app.domain.quota import MoveKind, QuotaMove, QuotaUse
from app.domain.trade import Lot, RecordState, TradeRecord


class LotRepository(Protocol):
    """Lots; content may change while ``state`` is ``draft`` only."""

    def save(self, lot: Lot) -> None:
        """Insert or replace a draft lot. Raises UserError ``lot.not_draft`` when it is finalised."""

    def finalise(self, lot: Lot) -> None:
        """Store the finalised lot for good."""

    def get(self, lot_ref: str) -> Lot | None:
        """Return a lot, or None."""

    def set_state(self, lot_ref: str, state: str) -> None:
        """Set ``draft``, ``finalised`` or ``voided`` (undo and void of a whole lot)."""


class RecordRepository(Protocol):
    """Trade records: content never changes, only ``state`` and ``amended_by`` move."""

    def add(self, records: Sequence[TradeRecord]) -> None:
        """Store records in bulk."""

    def get(self, local_reference: str) -> TradeRecord | None:
        """Return a record, or None."""

    def of_lot(self, lot_ref: str) -> tuple[TradeRecord, ...]:
        """All records of a lot, every version, by number."""

    def of_person_day(self, person_id: str, day_on: date) -> tuple[TradeRecord, ...]:
        """All records of a person's day, of merged persons all, every version, oldest first."""

    def set_state(self, local_reference: str, state: RecordState, amended_by: str | None = None) -> None:
        """Move a record along finalised → amended | voided."""

    def verdict(self, local_reference: str) -> Verdict:
        """Return the port's verdict so far."""

    def set_verdict(self, local_reference: str, verdict: Verdict, receipt: Receipt) -> None:
        """Store the verdict a receipt brought."""


class OutboxRepository(Protocol):
    """Messages on their way. Never deleted."""

    def add(self, messages: Sequence[OutboxMessage]) -> None:
        """Store new messages."""

    def get(self, message_id: str) -> OutboxMessage | None:
        """Return a message, or None."""

    def of_record(self, record_ref: str) -> tuple[OutboxMessage, ...]:
        """Messages of a record, oldest first."""

    def of_records(self, record_refs: Iterable[str]) -> dict[str, tuple[OutboxMessage, ...]]:
        """Messages of many records, oldest first; records without any are left out."""

    def due(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        """Queued messages whose time has come, oldest first per person, originals before amendments.

        A message with ``waits_for`` a message that is not delivered is left out, and so is everything later of
        the same person behind a message still ``queued`` in the future or ``sent_unknown``.
        """

    def unknown(self, limit: int) -> tuple[OutboxMessage, ...]:
        """Messages in ``sent_unknown``, oldest first: to be asked about before anything is sent again."""

    def quarantined_due(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        """Quarantined messages whose ``next_try_at`` has come, oldest first: they are tried again, one by one."""

    def held_with(self, code: str, limit: int) -> tuple[OutboxMessage, ...]:
        """Held messages with this ``last_code``, oldest first."""

    def delivered(self, limit: int, above: int | None = None) -> tuple[OutboxMessage, ...]:
        """Delivered messages of every epoch, oldest first; with ``above`` only those of the present epoch with a
        higher ``sequence`` (a port restored from an older backup has lost them)."""

    def move(
        self,
        message_ids: Sequence[str],
        state: DeliveryState,
        *,
        code: str = "",
        next_try_at: datetime | None = None,
        count_try: bool = False,
    ) -> None:
        """Move messages (checked against the allowed moves) and write one attempt row each when ``count_try``.

        ``count_try`` also counts ``tries`` up. A ``code`` that is not empty becomes ``last_code``: the same as
        before counts ``equal_refusals`` up, another one sets it to 1; an empty code leaves both as they are.
        ``next_try_at`` is stored as given (None: at once).
        """


class ReceiptRepository(Protocol):
    """Receipts as received, and the cursor behind the last one read."""

    def add(self, receipt: Receipt) -> bool:
        """Store a receipt; False when that receipt id is known already (it is then not applied again)."""

    def of_record(self, record_ref: str) -> tuple[Receipt, ...]:
        """Receipts of a record, oldest first."""

    def cursor(self, port_instance: str) -> int:
        """Highest port sequence applied for a port instance."""

    def set_cursor(self, port_instance: str, port_sequence: int) -> None:
        """Move the cursor (after the receipts are applied, in the same unit of work); it may also be set back."""


class QuotaRepository(Protocol):
    """Bookings against persons' days and what the port said about them."""

    def add(self, uses: Sequence[QuotaUse]) -> None:
        """Book uses (negative to give back)."""

    def used(self, person_ids: Iterable[str], day_on: date) -> dict[str, QuotaUse]:
        """Sum of bookings per person for a day (persons without bookings are left out)."""

    def heard(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[int, int, datetime | None]]:
        """Per person: (confirmed of ours in fen, used elsewhere in fen, when the port said so).

        The port counts by document number: of merged persons the sums, and the oldest of the times; None while it
        said nothing of one of them, because that one's use elsewhere is unknown from the beginning of the day.
        """

    def set_heard(self, person_id: str, day_on: date, confirmed_fen: int, elsewhere_fen: int, at: datetime) -> None:
        """Store what the port said of the day of one document; a word older than the last changes nothing."""

    def booked(self, record_ref: str) -> QuotaUse | None:
        """Return what a record still holds here: the sum of its bookings, or None without any."""

    def turns(self, person_ids: Iterable[str], first_on: date, last_on: date) -> dict[str, int]:
        """Per person: how many records hold a booking on days from the first to the last."""

    def note(self, move: QuotaMove) -> bool:
        """Keep a move; False when one of the same kind and id is kept already (nothing is changed then)."""

    def move(self, kind: MoveKind, move_id: str) -> QuotaMove | None:
        """Return a move, or None."""

    def moves(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[QuotaMove, ...]]:
        """Per person: the moves of a day, oldest first; persons without any are left out."""

    def put_excess(self, excess: Excess) -> None:
        """Keep, or replace, what a record is beyond the limit by."""

    def excess(self, record_ref: str) -> Excess | None:
        """Return what a record is beyond the limit by, or None."""

    def excess_on(self, person_id: str, day_on: date) -> tuple[Excess, ...]:
        """Return the records of a person's day (of merged persons all) that are or were beyond the limit."""


class ManifestRepository(Protocol):
    """Bookings of gross mass against road manifests (R-CN-32)."""

    def add(self, uses: Sequence[ManifestUse]) -> None:
        """Book uses (negative to give back); rows stay on the day and laptop of their record."""

    def balance(self, manifest: str) -> ManifestBalance:
        """What is declared against a manifest, and its mass as the newest record still standing says."""

    def uses(self, manifest: str) -> tuple[ManifestUse, ...]:
        """All bookings of a manifest, oldest first."""


class ContactRepository(Protocol):
    """Tries to reach the port; the newest is what the badge tells (``ReadQueries.contacts`` reads them)."""

    def add(self, contact: rm.ContactRow) -> None:
        """Store one try; ``problem_code`` is empty when it was the port that answered."""


class PaperRepository(Protocol):
    """How often each paper was made."""

    def next_copy(self, kind: str, ref: str) -> int:
        """Count one more copy of a paper; returns its number, from 1."""

    def note_made(self, kind: str, ref: str, at: datetime) -> None:
        """Remember when the newest counted copy of a paper was made."""

    def last_made(self, kind: str, ref: str) -> datetime | None:
        """Return when the newest copy was made; None when none was, or before this was remembered."""
