"""Lots, their shares and the trade records that come of them.

A *lot* is one truck load. Split over residents it gives *shares*; finalised, each share becomes one
:class:`TradeRecord` (one mutual-trade declaration). Finalised content never changes: an amendment is a new
record that names the old one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.localized_text import LocalizedText
from app.domain.overrides import Override
from app.domain.people import Party
from app.domain.quantities import Rate


class Direction(StrEnum):
    """Seen from the Chinese side."""

    IMPORT = "import"
    EXPORT = "export"


class RecordState(StrEnum):
    """First axis of status: what people did with the record."""

    DRAFT = "draft"
    FINALISED = "finalised"
    AMENDED = "amended"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True)
class Truck:
    """Both plates as normalised text; either may be empty. ``driver`` is a name as typed, or empty."""

    plate_cn: str = ""
    plate_vn: str = ""
    driver: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The road manifest a lot is written off against (R-CN-32): its numbers and its whole mass in grams.

    ``mass_g`` is what the manifest says of all its goods together, also of those on other lots.
    """

    batch_no: str
    bill_no: str = ""
    mass_g: int = 0

    @property
    def key(self) -> str:
        """Both numbers as one text: what bookings against this manifest are kept under."""
        return f"{self.batch_no}/{self.bill_no}"


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """One kind of goods of a lot.

    ``quantity`` is in grams for ``unit`` ``g`` (then it equals ``net_g``) or in pieces for ``unit`` ``piece``;
    ``step`` is the smallest amount that can be handed out, in the same unit. ``unit_price_minor`` is per kg or
    per piece in minor units of ``price_currency``. ``amount_fen`` is the line's value, rounded once. ``packages`` is
    the number of outer packages (0: not told), ``package_kind`` their customs code. Lines that do not ``counts``
    take nothing of the day's value: goods of the not-exempt list (R-CN-12). ``ask_confirmed``: see
    :class:`app.domain.lot_draft.LineDraft` (R-CN-25).
    """

    line_no: int
    goods_id: str
    name: LocalizedText
    hs6: str
    unit: str
    quantity: int
    gross_g: int
    tare_g: int
    net_g: int
    unit_price_minor: int
    price_currency: str
    amount_fen: int
    origin: str = "VN"
    step: int = 1
    limit_group: str | None = None
    cn_hs8: str = ""
    vn_hs8: str = ""
    unit_code: str = "KGM"
    packages: int = 0
    package_kind: str = ""
    counts: bool = True
    ask_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Consent:
    """Evidence that the resident agreed to this share (R-CN-16).

    ``kind``: ``card`` (card read at presence), ``sheet`` (signed D09, ``note`` = sheet number) or ``typed``
    (``note`` = reason).
    """

    kind: str
    at_utc: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ShareLine:
    """A share's part of one goods line: grams or pieces, and fen."""

    line_no: int
    quantity: int
    amount_fen: int


@dataclass(frozen=True, slots=True)
class Share:
    """One resident's part of a lot before finalising."""

    person_id: str
    lines: tuple[ShareLine, ...]
    consent: Consent | None = None
    by_hand: bool = False

    @property
    def amount_fen(self) -> int:
        """Value of the whole share in fen."""
        return sum(line.amount_fen for line in self.lines)


@dataclass(frozen=True, slots=True)
class Lot:
    """A truck lot with its split. ``state``: ``draft``, ``finalised`` or ``voided``. ``lot_ref`` is ours, for life.

    ``declared_by`` is ``group`` (a group or agent declares for the residents, R-CN-35) or ``self``: one resident's own
    basket, declared by them in person.
    """

    lot_ref: str
    day_on: date
    direction: Direction
    counterpart: Party
    truck: Truck
    crossing_id: str
    lane: str
    lines: tuple[GoodsLine, ...]
    group_id: str | None = None
    rate: Rate | None = None
    shares: tuple[Share, ...] = ()
    rest: tuple[ShareLine, ...] = ()
    split_rule: str = "equal"
    dropped: tuple[str, ...] = ()
    state: str = "draft"
    payment: str = ""
    created_at: datetime | None = None
    manifest: Manifest | None = None
    declared_by: str = "group"

    @property
    def amount_fen(self) -> int:
        """Value of all goods lines in fen."""
        return sum(line.amount_fen for line in self.lines)

    @property
    def gross_g(self) -> int:
        """Gross mass of all goods lines in grams."""
        return sum(line.gross_g for line in self.lines)

    @property
    def net_g(self) -> int:
        """Net mass of all goods lines in grams."""
        return sum(line.net_g for line in self.lines)


@dataclass(frozen=True, slots=True)
class RuleStamp:
    """Which rule pack judged a record, so that an old record can be explained again."""

    pack_id: str
    version: int
    practice: bool


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A goods line of a record, with all that a paper or message needs (nothing is looked up later)."""

    line_no: int
    goods_id: str
    name: LocalizedText
    hs6: str
    cn_hs8: str
    vn_hs8: str
    unit: str
    unit_code: str
    quantity: int
    net_g: int
    gross_g: int
    amount_fen: int
    unit_price_minor: int
    price_currency: str
    origin: str
    limit_group: str | None = None
    packages: int = 0
    package_kind: str = ""
    counts: bool = True


@dataclass(frozen=True, slots=True)
class TradeRecord:
    """One resident's declaration: frozen content, our number, and what it stands on.

    ``local_reference`` is POINT-DEVICE+EPOCH-YYYYMMDD-COUNTER; ``amends`` names the record this one replaces,
    ``version`` counts along that chain. ``person_name`` and ``person_document`` are as they were that day; so are
    ``proof``, the level of identity proof (empty in records older than it), and the officer's leave it stood on.
    ``quota_value`` is set where the limit is not in yuan (dong). ``provisional`` records stand on a two-person
    exception and are not declared until the port's answer shows no excess (reliability.md §3.6 D).
    ``clock_trust`` is ``low`` when the machine's clock was doubted as it was made (§3.9).
    """

    local_reference: str
    lot_ref: str
    day_on: date
    direction: Direction
    person_id: str
    person_name: str
    person_document: str
    document_kind: str
    counterpart: Party
    truck: Truck
    crossing_id: str
    lane: str
    lines: tuple[RecordLine, ...]
    consent: Consent | None
    entrustment_id: str | None
    rules: RuleStamp
    finalised_at: datetime
    point: str
    device: str
    epoch: str
    sequence: int
    group_id: str | None = None
    group_name: str = ""
    rate: Rate | None = None
    state: RecordState = RecordState.FINALISED
    version: int = 1
    amends: str | None = None
    amended_by: str | None = None
    reason: str = ""
    practice: bool = False
    limits_before: dict[str, int] = field(default_factory=dict)
    value_left_before_fen: int | None = None
    proof: str = ""
    override: Override | None = None
    manifest: Manifest | None = None
    quota_value: int | None = None
    provisional: bool = False
    clock_trust: str = "good"

    @property
    def counted_fen(self) -> int:
        """Value in fen of the lines that count against the day's value (R-CN-12)."""
        return sum(line.amount_fen for line in self.lines if line.counts)

    @property
    def quota_minor(self) -> int:
        """What the record takes of its person's day, in minor units of the market's own currency."""
        return self.counted_fen if self.quota_value is None else self.quota_value

    @property
    def gross_g(self) -> int:
        """Gross mass in grams over all lines: what is written off against the manifest."""
        return sum(line.gross_g for line in self.lines)

    @property
    def amount_fen(self) -> int:
        """Value in fen over all lines."""
        return sum(line.amount_fen for line in self.lines)

    @property
    def net_g(self) -> int:
        """Net mass in grams over all lines."""
        return sum(line.net_g for line in self.lines)
