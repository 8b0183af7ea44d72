"""Frozen rows and counts that screens and papers read; filled by the store and services."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.delivery import DeliveryState, OutboxMessage, Reason, Receipt, Verdict
from app.domain.localized_text import LocalizedText
from app.domain.problems import Problem
from app.domain.trade import GoodsLine, Lot, TradeRecord


@dataclass(frozen=True, slots=True)
class Badge:
    """The sync badge: how much waits, how much came back, how old it all is."""

    waiting: int = 0
    sent_unknown: int = 0
    held: int = 0
    returned: int = 0
    quarantined: int = 0
    oldest_waiting_at: datetime | None = None
    last_contact_at: datetime | None = None
    last_problem_code: str = ""


@dataclass(frozen=True, slots=True)
class RecordsQuery:
    """Filter of the records list: a display status, …; ``after`` is the keyset anchor (last row's ``order_key``)."""

    status: str | None = None
    day_on: date | None = None
    text: str = ""
    lot_ref: str | None = None
    person_id: str | None = None
    after: int | None = None
    limit: int = 256


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One line of the records list. ``order_key`` is the keyset anchor, unique and descending in the list."""

    order_key: int
    local_reference: str
    lot_ref: str
    day_on: date
    finalised_at: datetime
    device: str
    person_name: str
    person_document: str
    group_name: str
    goods: LocalizedText
    direction: str
    net_g: int
    amount_fen: int
    status: str
    delivery: DeliveryState | None
    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
    remote_reference: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """One thing that happened to a record: a code, where and when, with figures."""

    at: datetime
    code: str
    actor: str = ""
    params: Mapping[str, str | int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RecordDetail:
    """Everything about one record."""

    record: TradeRecord
    row: RecordRow
    versions: tuple[TradeRecord, ...]
    messages: tuple[OutboxMessage, ...]
    receipts: tuple[Receipt, ...]
    history: tuple[HistoryItem, ...]
    chain_ok: bool


@dataclass(frozen=True, slots=True)
class LotRow:
    """One truck lot in a list. ``counts`` is display status → number of its shares."""

    lot_ref: str
    day_on: date
    direction: str
    plate_cn: str
    plate_vn: str
    goods: LocalizedText
    net_g: int
    amount_fen: int
    shares: int
    state: str
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PresenceRow:
    """One resident present today."""

    sequence: int
    person_id: str
    name: str
    document_number: str
    group_name: str
    arrived_at: datetime
    evidence: str
    proof: str = ""


@dataclass(frozen=True, slots=True)
class ProofCount:
    """Presences and records of some days by level of identity proof; the level is empty for older records."""

    level: str
    present: int
    records: int


@dataclass(frozen=True, slots=True)
class ShareTurns:
    """How many standing records a person has in some days (``lately``), and up to the last of them (``ever``)."""

    lately: int = 0
    ever: int = 0


@dataclass(frozen=True, slots=True)
class ShareSums:
    """Records that stand (neither voided nor replaced) of one person over some days, added up."""

    records: int = 0
    amount_fen: int = 0
    net_g: int = 0


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One resident in a search list; ``state`` is ``ok``, ``expired``, ``expiring``, ``suspended`` or ``refused``."""

    person_id: str
    name: str
    document_kind: str
    document_number: str
    group_name: str
    state: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group with counts."""

    group_id: str
    code: str
    name: str
    leader_name: str
    members: int
    present: int


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member of a group; ``state`` as in :class:`PersonRow`."""

    person_id: str
    name: str
    document_number: str
    joined_on: date
    left_on: date | None
    document_until: date | None
    entrusted_until: date | None
    present: bool
    leader: bool
    consent: str = ""
    state: str = "ok"


@dataclass(frozen=True, slots=True)
class GoodsRow:
    """One goods entry found; ``example`` means "example, confirm"."""

    goods_id: str
    name: LocalizedText
    hs6: str
    unit: str
    limit_group: str | None
    direction: str
    example: bool


@dataclass(frozen=True, slots=True)
class GoodsTotal:
    """Day total of one kind of goods."""

    goods_id: str
    name: LocalizedText
    direction: str
    net_g: int
    amount_fen: int
    records: int


@dataclass(frozen=True, slots=True)
class DaySummary:
    """The day-end slip: figures equal to the database, unsent named."""

    day_on: date
    made: int
    accepted: int
    released: int
    waiting: int
    to_mend: int
    voided: int
    mended: int
    value_fen: int
    net_g: int
    lots: int
    present: int
    goods: tuple[GoodsTotal, ...]
    unsent: tuple[str, ...]
    returned: tuple[str, ...]
    ledger_head: str


@dataclass(frozen=True, slots=True)
class RulePackRow:
    """One stored rule pack."""

    pack_id: str
    version: int
    issued_by: str
    practice: bool
    valid_from: date
    valid_to: date | None
    key_id: str
    added_at: datetime
    side: str = "CN"


@dataclass(frozen=True, slots=True)
class RuleOffer:
    """A verified pack or list that the port offers; ``kind`` is ``rules`` or ``watch``."""

    pack_id: str
    version: int
    kind: str
    issued_by: str
    key_id: str
    heard_at: datetime


@dataclass(frozen=True, slots=True)
class WatchHit:
    """A released record that a stop or recall list names; ``day_on`` is the day of release, ``text`` the list's own."""

    record_ref: str
    entry_id: str
    kind: str
    day_on: date
    at: datetime
    rule_id: str
    source: str
    valid_from: date
    text: LocalizedText


@dataclass(frozen=True, slots=True)
class WatchShares:
    """All shares an entry names: sums over all of them, rows up to the limit asked for."""

    entry_id: str
    records: int
    people: int
    lots: int
    net_g: int
    amount_fen: int
    rows: tuple[RecordRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One try to reach the port."""

    at: datetime
    problem_code: str
    sent: int
    received: int


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Result of the whole check; ``findings`` are codes with places."""

    ledger_ok: bool
    entries: int
    first_break: int | None
    findings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class LotPaperFacts:
    """All that D09 and D12 print: the lot, its records in order, names of group, point, crossing.

    ``within_2010``: the verdict rests on the 2010 list, and the paper says so (R-CN-26).
    """

    lot: Lot
    records: tuple[TradeRecord, ...]
    rest: tuple[GoodsLine, ...]
    group_name: str
    point_name: LocalizedText
    crossing_name: LocalizedText
    leader_name: str
    made_at: datetime
    practice: bool
    copy_no: int
    head_hash: str
    statuses: Mapping[str, str] = field(default_factory=dict)
    within_2010: bool = False


@dataclass(frozen=True, slots=True)
class RecordPaperFacts:
    """All that D08 prints for one record."""

    record: TradeRecord
    status: str
    remote_reference: str
    point_name: LocalizedText
    crossing_name: LocalizedText
    made_at: datetime
    copy_no: int
    head_hash: str
    within_2010: bool = False


@dataclass(frozen=True, slots=True)
class DayEndFacts:
    """All that the day-end slip prints: the figures, whose they are, and which copy it is."""

    summary: DaySummary
    point: str
    device: str
    point_name: LocalizedText
    crossing_name: LocalizedText
    made_at: datetime
    practice: bool
    copy_no: int
    head_hash: str


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell as read: its text, and whether the file held it as a number, text, date or nothing."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class SheetTable:
    """Rows of a sheet under known field names; ``row_numbers`` are the file's own (1-based)."""

    fields: tuple[str, ...]
    rows: tuple[Mapping[str, SheetCell], ...]
    row_numbers: tuple[int, ...]
    file_hash: str
    sheet: str


@dataclass(frozen=True, slots=True)
class RowRefusal:
    """Why a row of a file was refused: row, field, what stood there, and the reason."""

    row_number: int
    field: str
    value: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Result of an import: counts and refusals; ``double_file`` when the same file was taken before."""

    rows: int
    taken: int
    refused: tuple[RowRefusal, ...]
    import_id: str
    double_file: bool = False
