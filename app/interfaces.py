"""Protocols by role: what services need from the store, the port, the paper room and the machine.

Every write goes through :class:`UnitOfWork`: leaving it without ``commit()`` rolls everything back.
Repositories deal in frozen domain values only. All ``…_on`` are local days of the market's country.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import Any, Protocol, Self

from app import read_models as rm
from app.domain.delivery import DeliveryState, OutboxMessage, Receipt, Verdict
from app.domain.groups import Entrustment, Group, Membership, Presence
from app.domain.ledger import LedgerEntry, Plain
from app.domain.numbering import DeviceIdentity
from app.domain.people import Person
from app.domain.quota import QuotaUse
from app.domain.reference import Crossing, Goods, TariffLine
from app.domain.rules import RulePack
from app.domain.trade import Lot, RecordState, TradeRecord

Progress = Callable[[int, int], None]
"""Called with (done, of) during long work; ``of`` 0 means not known."""


@dataclass(frozen=True, slots=True)
class KdfSettings:
    """Cost of the passphrase's Argon2id: memory in KiB, passes, lanes. Defaults are the real ones."""

    memory_kib: int = 128 * 1024
    passes: int = 3
    lanes: int = 2


class Clock(Protocol):
    """Where time comes from. Tests give a fake one."""

    def now(self) -> datetime:
        """Return the present instant, aware, UTC."""


class CancelFlag(Protocol):
    """Asked between steps of long work."""

    def is_set(self) -> bool:
        """Return True when the person wants to stop."""


class RandomSource(Protocol):
    """Random bytes for ids and epochs; the practice market and tests give a seeded one."""

    def token(self, size: int) -> bytes:
        """Return ``size`` random bytes."""


class PeopleRepository(Protocol):
    """Residents."""

    def add(self, person: Person) -> None:
        """Store a new person. Raises UserError ``person.double`` when the document is known already."""

    def replace(self, person: Person) -> None:
        """Store an edited person (``version`` one higher); the old version is kept."""

    def get(self, person_id: str) -> Person | None:
        """Return a person, or None."""

    def get_many(self, person_ids: Iterable[str]) -> dict[str, Person]:
        """Return the known ones of these ids."""

    def by_number(self, number: str) -> Person | None:
        """Find by the full document number (normalised upper case, no spaces), by keyed look-up."""

    def remove(self, person_id: str) -> bool:
        """Take back a person added by mistake, with memberships and entrustments (undo of an import).

        False, and nothing changed, when the person is unknown, was present on any day or has records.
        """


class GroupRepository(Protocol):
    """Groups, memberships, entrustments."""

    def add(self, group: Group) -> None:
        """Store a new group. Raises UserError ``group.double_code``."""

    def replace(self, group: Group) -> None:
        """Store an edited group."""

    def get(self, group_id: str) -> Group | None:
        """Return a group, or None."""

    def by_code(self, code: str) -> Group | None:
        """Return the group with that code, or None."""

    def add_membership(self, membership: Membership) -> None:
        """Store a membership; overlapping ones are the service's matter (R-CN-43)."""

    def end_membership(self, group_id: str, person_id: str, left_on: date) -> None:
        """Close the open membership."""

    def memberships_of(self, person_id: str) -> tuple[Membership, ...]:
        """All memberships of a person, oldest first."""

    def members_on(self, group_id: str, day_on: date) -> tuple[str, ...]:
        """Person ids of a group's members on a day, in order of joining."""

    def remove_memberships(self, memberships: Iterable[Membership]) -> None:
        """Take back memberships (same group, person and first day), as when an import is undone."""

    def add_entrustment(self, entrustment: Entrustment) -> None:
        """Store an entrustment."""

    def remove_entrustments(self, entrustment_ids: Iterable[str]) -> None:
        """Take back entrustments, as when an import is undone."""

    def entrustments_on(self, person_ids: Iterable[str], day_on: date) -> dict[str, Entrustment]:
        """Return for each person the entrustment valid on that day (the longest), if any."""


class PresenceRepository(Protocol):
    """Who came today."""

    def add(self, presence: Presence) -> None:
        """Store a presence; ``sequence`` was taken from :meth:`next_sequence`."""

    def remove(self, day_on: date, person_id: str) -> bool:
        """Take a presence back; True when there was one."""

    def next_sequence(self, day_on: date) -> int:
        """Return the next number in order of the day, from 1."""

    def on(self, day_on: date) -> tuple[Presence, ...]:
        """All presences of a day in order of coming."""

    def find(self, day_on: date, person_id: str) -> Presence | None:
        """Return a person's presence of that day, or None."""


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

    def due(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        """Queued messages whose time has come, oldest first per person, originals before amendments.

        A message with ``waits_for`` a message that is not delivered is left out, and so is everything later of
        the same person behind a message still ``queued`` in the future or ``sent_unknown``.
        """

    def unknown(self, limit: int) -> tuple[OutboxMessage, ...]:
        """Messages in ``sent_unknown``, oldest first: to be asked about before anything is sent again."""

    def quarantined_due(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        """Quarantined messages whose ``next_try_at`` has come, oldest first: they are tried again, one by one."""

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

    def heard(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[int, int, datetime]]:
        """Per person: (confirmed of ours in fen, used elsewhere in fen, when the port said so)."""

    def set_heard(self, person_id: str, day_on: date, confirmed_fen: int, elsewhere_fen: int, at: datetime) -> None:
        """Store what the port said of a person's day."""


class LedgerRepository(Protocol):
    """The chain. Rows are only ever added."""

    def append(self, kind: str, body: Mapping[str, Plain], actor: str, at: datetime) -> LedgerEntry:
        """Add the next link of this device's epoch."""

    def entries(self, after: int, limit: int) -> tuple[LedgerEntry, ...]:
        """Links of the present epoch after a sequence number, in order (epochs before: see ReadQueries.check)."""


class NumberRepository(Protocol):
    """Counters of this device and epoch."""

    def identity(self) -> DeviceIdentity:
        """Return point, device and present epoch."""

    def take(self, day_on: date, count: int) -> range:
        """Reserve the next ``count`` numbers of the day."""

    def next_sequence(self, count: int = 1) -> range:
        """Reserve device sequence numbers (order of records and messages, never reset within an epoch)."""

    def start_epoch(self, point: str, device: str, reason: str, actor: str, at: datetime) -> DeviceIdentity:
        """Begin a new epoch (changed device, restore); writes the ledger entry ``epoch.started`` itself.

        Its body names the epoch, sequence and hash where the chain before ended; ``reason`` is a code or typed text.
        """


class SettingsRepository(Protocol):
    """Small named plain values of the market: point, crossing, office side, language, port, PIN seals, drafts."""

    def get(self, name: str) -> Any:  # noqa: ANN401 - plain JSON values
        """Return a value, or None."""

    def put(self, name: str, value: Any) -> None:  # noqa: ANN401 - plain JSON values
        """Store a plain JSON value under a name (None removes it)."""


class RulePackRepository(Protocol):
    """Signed packs as received."""

    def add(self, pack: RulePack, envelope: bytes, key_id: str, added_at: datetime) -> None:
        """Store a verified pack. Raises UserError ``rules.version_not_newer`` for a lower or equal version."""

    def in_force(self, day_on: date) -> RulePack | None:
        """Return the newest pack valid on a day."""

    def get(self, pack_id: str, version: int) -> RulePack | None:
        """Return one stored pack, or None."""


class ReferenceRepository(Protocol):
    """Goods, crossings and tariff lines in the store, with search keys."""

    def load(self, goods: Sequence[Goods], crossings: Sequence[Crossing], lines: Sequence[TariffLine]) -> None:
        """Insert or replace reference rows (seed and import)."""

    def goods(self, goods_id: str) -> Goods | None:
        """Return a goods entry, or None."""

    def crossing(self, crossing_id: str) -> Crossing | None:
        """Return a crossing, or None."""

    def crossings(self) -> tuple[Crossing, ...]:
        """All crossings and lanes, by parent and name."""


class ContactRepository(Protocol):
    """Tries to reach the port; the newest is what the badge tells (``ReadQueries.contacts`` reads them)."""

    def add(self, contact: rm.ContactRow) -> None:
        """Store one try; ``problem_code`` is empty when it was the port that answered."""


class PaperRepository(Protocol):
    """How often each paper was made."""

    def next_copy(self, kind: str, ref: str) -> int:
        """Count one more copy of a paper; returns its number, from 1."""


class UnitOfWork(Protocol):
    """One transaction. ``with store.unit_of_work() as uow: …; uow.commit()``."""

    people: PeopleRepository
    groups: GroupRepository
    presence: PresenceRepository
    lots: LotRepository
    records: RecordRepository
    outbox: OutboxRepository
    receipts: ReceiptRepository
    quota: QuotaRepository
    ledger: LedgerRepository
    numbers: NumberRepository
    settings: SettingsRepository
    rules: RulePackRepository
    reference: ReferenceRepository
    contacts: ContactRepository
    papers: PaperRepository

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Roll back what was not committed."""

    def commit(self) -> None:
        """Make it durable; when this returns, it survives kill and power cut."""


class ReadQueries(Protocol):
    """Reading for screens and papers: small frozen rows, keyset pages, no transaction left open."""

    def badge(self, now: datetime) -> rm.Badge:
        """Counts and ages for the sync badge."""

    def records(self, query: rm.RecordsQuery) -> tuple[rm.RecordRow, ...]:
        """One keyset page of records, newest first."""

    def record_counts(self, query: rm.RecordsQuery) -> dict[str, int]:
        """Counts per display status over the whole query (not the page), and ``total``."""

    def record_count(self, query: rm.RecordsQuery) -> int:
        """Number of records of a query."""

    def record_page(self, query: rm.RecordsQuery, page: int, size: int) -> tuple[rm.RecordRow, ...]:
        """Page number ``page`` (0-based), by anchors where they are known, for the scrolling list."""

    def record_detail(self, local_reference: str) -> rm.RecordDetail | None:
        """Everything about one record: versions, messages, receipts, history."""

    def lots(self, day_on: date | None, limit: int = 200) -> tuple[rm.LotRow, ...]:
        """Lots of a day (or the newest), newest first."""

    def presence(self, day_on: date) -> tuple[rm.PresenceRow, ...]:
        """Presence list of a day in order of coming."""

    def people(self, text: str, limit: int = 50, group_id: str | None = None) -> tuple[rm.PersonRow, ...]:
        """Search: Chinese name, pinyin initials, unaccented Vietnamese, ID tail; empty text = first by name."""

    def groups(self, day_on: date) -> tuple[rm.GroupRow, ...]:
        """All groups with member and present counts."""

    def members(self, group_id: str, day_on: date) -> tuple[rm.MemberRow, ...]:
        """Members of a group, with dates, papers and presence."""

    def goods(self, text: str, direction: str | None, limit: int = 50) -> tuple[rm.GoodsRow, ...]:
        """Search goods by zh, pinyin initials, full pinyin, unaccented vi (đ→d), en, HS code."""

    def tariff_lines(self, text: str, list_id: str, limit: int = 50) -> tuple[TariffLine, ...]:
        """Search the HS-6 or AHTN-8 lists by code or words."""

    def to_mend(self, limit: int = 200) -> tuple[rm.RecordRow, ...]:
        """Returned and quarantined records that nobody has mended yet, oldest first."""

    def day_summary(self, day_on: date) -> rm.DaySummary:
        """The figures of the day-end slip."""

    def rule_packs(self) -> tuple[rm.RulePackRow, ...]:
        """Stored packs, newest first."""

    def contacts(self, limit: int = 20) -> tuple[rm.ContactRow, ...]:
        """Last tries to reach the port, newest first."""

    def quantities(self) -> dict[str, int]:
        """Row counts: people, groups, records, messages, receipts, ledger."""

    def check(self, progress: Progress | None = None) -> rm.CheckReport:
        """Whole check: library, file, chain of every epoch, outbox and ledger agreement, quota sums."""


class Store(Protocol):
    """An open store."""

    def unit_of_work(self) -> UnitOfWork:
        """Begin a unit of work (write)."""

    def reading(self) -> ReadQueries:
        """Return the read side."""

    def close(self) -> None:
        """Close files; safe to call twice."""


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


class MessageEncoder(Protocol):
    """Domain → frozen message bytes of the profile in use."""

    profile: str

    def encode(self, record: TradeRecord, kind: str, message_id: str, ledger_head: str) -> bytes:
        """Return the exact bytes for ``declare``, ``amend`` or ``void`` of a record."""


class PackVerifier(Protocol):
    """Checks signed rule packs."""

    def open_pack(self, envelope: bytes) -> tuple[RulePack, str]:
        """Return (pack, key id). Raises UserError ``rules.unsigned``, ``rules.signature_wrong``, ``rules.…``."""


class DocumentRenderer(Protocol):
    """Facts + two languages → PDF bytes. Raises UserError ``paper.glyph_missing`` / ``paper.label_missing``."""

    def lot_paper(self, kind: str, facts: rm.LotPaperFacts, languages: tuple[str, str]) -> bytes:
        """Render D09 or D12 of a lot."""

    def record_paper(
        self,
        kind: str,
        facts: Sequence[rm.RecordPaperFacts],
        languages: tuple[str, str],
        progress: Progress | None = None,
        cancel: CancelFlag | None = None,
    ) -> bytes:
        """Render D08 for one record, or one document with several. Raises CancelledError when stopped."""

    def day_end_paper(self, facts: rm.DayEndFacts, languages: tuple[str, str]) -> bytes:
        """Render the day-end slip (kind ``DAY``)."""


class SpreadsheetReader(Protocol):
    """Reads people's files in a child process with limits."""

    def read_table(
        self,
        path: str,
        headings: Mapping[str, Sequence[str]],
        progress: Progress | None,
        *,
        needed: Sequence[str] = (),
        cancel: CancelFlag | None = None,
    ) -> rm.SheetTable:
        """Read the first sheet that has the known headings; ``needed`` fields must all be among them.

        Raises ImportRejectedError with a code and place, CancelledError when stopped.
        """
