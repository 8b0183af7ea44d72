"""What a correction may change of a record, what follows from it, and what changed between two versions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from app.domain.identifiers import normalise_plate
from app.domain.lot_checks import LARGEST
from app.domain.lot_texts import heading_findings, tidied_manifest, tidied_party
from app.domain.manifest import manifest_text_findings
from app.domain.people import Party
from app.domain.person_checks import text_problem, tidy_text
from app.domain.problems import Problem
from app.domain.quantities import GRAMS_PER_KG, MINOR_DIGITS, Rate, line_amount_fen, round_half_up
from app.domain.trade import Manifest, RecordLine, TradeRecord, Truck

#: A resident with a basket comes on foot: what a truck lot must have and a basket need not.
NOT_ASKED_ON_FOOT = frozenset({"lot.plate_missing"})


@dataclass(frozen=True, slots=True)
class LineChange:
    """Figures of one goods line to correct; None leaves a figure as it is. ``quantity`` in grams or pieces."""

    quantity: int | None = None
    unit_price_minor: int | None = None
    packages: int | None = None


@dataclass(frozen=True, slots=True)
class AmendDraft:
    """Typed facts to correct; None leaves a fact as it is. ``lines`` by number of the goods line.

    Persons are not amended but mended. A manifest without any text or mass takes the record off its manifest.
    """

    counterpart: Party | None = None
    plate_cn: str | None = None
    plate_vn: str | None = None
    lane: str | None = None
    driver: str | None = None
    manifest: Manifest | None = None
    lines: Mapping[int, LineChange] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that differs between two versions, by its name (``lines.1.quantity``); values as they are stored."""

    field: str
    old: str | int
    new: str | int


def amended(record: TradeRecord, changes: AmendDraft) -> TradeRecord:
    """Return a record with typed facts corrected; masses and value of a line follow its quantity and price."""
    truck = record.truck
    return replace(
        record,
        counterpart=record.counterpart if changes.counterpart is None else tidied_party(changes.counterpart),
        truck=Truck(
            truck.plate_cn if changes.plate_cn is None else normalise_plate(changes.plate_cn),
            truck.plate_vn if changes.plate_vn is None else normalise_plate(changes.plate_vn),
            truck.driver if changes.driver is None else tidy_text(changes.driver),
        ),
        lane=record.lane if changes.lane is None else tidy_text(changes.lane),
        manifest=record.manifest if changes.manifest is None else tidied_manifest(changes.manifest),
        lines=tuple(_line(line, changes.lines.get(line.line_no), record.rate) for line in record.lines),
    )


def amend_findings(record: TradeRecord, *, on_foot: bool = False) -> Iterator[Problem]:
    """Yield what is wrong with the facts of an amended record; one who came on foot with a basket needs no plate."""
    truck = record.truck
    heading = heading_findings(record.counterpart, truck.plate_cn, truck.plate_vn, record.lane)
    yield from (each for each in heading if not (on_foot and each.code in NOT_ASKED_ON_FOOT))
    if problem := text_problem(truck.driver, "driver"):
        yield problem
    if record.manifest is not None:
        yield from manifest_text_findings(record.manifest)
        if record.manifest.mass_g <= 0:
            yield Problem("lot.manifest_mass_missing", "manifest.mass_g", {"manifest": record.manifest.batch_no})
    for line in record.lines:
        place = f"lines.{line.line_no}"
        if line.quantity <= 0 or line.net_g <= 0:
            yield Problem("lot.quantity_missing", f"{place}.quantity", {"goods": line.goods_id})
        if line.unit_price_minor <= 0:
            yield Problem("lot.price_missing", f"{place}.unit_price_minor")
        if max(line.quantity, line.unit_price_minor, line.amount_fen, line.gross_g, line.packages) > LARGEST:
            yield Problem("lot.too_large", f"{place}.quantity", {"most": LARGEST})


def figures_differ(old: TradeRecord, new: TradeRecord) -> bool:
    """Tell whether value or mass of any line is another one: then quota and manifest are asked again."""
    return old.lines != new.lines or (old.manifest, old.gross_g) != (new.manifest, new.gross_g)


def changes_between(old: TradeRecord, new: TradeRecord) -> tuple[Change, ...]:
    """Return the facts that differ between two versions, in the order of the paper."""
    before, after = dict(_facts(old)), dict(_facts(new))
    names = dict.fromkeys((*before, *after))
    pairs = ((name, before.get(name, ""), after.get(name, "")) for name in names)
    return tuple(Change(name, first, second) for name, first, second in pairs if first != second)


def _line(line: RecordLine, change: LineChange | None, rate: Rate | None) -> RecordLine:
    if change is None:
        return line
    packages = line.packages if change.packages is None else change.packages
    quantity = line.quantity if change.quantity is None else change.quantity
    price = line.unit_price_minor if change.unit_price_minor is None else change.unit_price_minor
    if (quantity, price) == (line.quantity, line.unit_price_minor):
        return replace(line, packages=packages)
    per_price = 1 if line.unit == "piece" else GRAMS_PER_KG
    own = None if line.price_currency == "CNY" else rate
    return replace(
        line,
        quantity=quantity,
        net_g=quantity if line.unit == "g" else _in_proportion(line.net_g, quantity, line.quantity),
        gross_g=_in_proportion(line.gross_g, quantity, line.quantity),
        unit_price_minor=price,
        amount_fen=line_amount_fen(max(quantity, 0), per_price, price, MINOR_DIGITS[line.price_currency], own),
        packages=packages,
    )


def _in_proportion(whole: int, part: int, of: int) -> int:
    return whole if part == of else round_half_up(Fraction(whole * max(part, 0), of))


def _facts(record: TradeRecord) -> Iterator[tuple[str, str | int]]:
    party, truck, manifest = record.counterpart, record.truck, record.manifest or Manifest("")
    yield "person", record.person_id
    yield "counterpart.name", party.name
    yield "counterpart.document_kind", party.document_kind
    yield "counterpart.document_number", party.document_number
    yield "counterpart.address", party.address
    yield "counterpart.country", party.country
    yield "plate_cn", truck.plate_cn
    yield "plate_vn", truck.plate_vn
    yield "driver", truck.driver
    yield "lane", record.lane
    yield "manifest.batch_no", manifest.batch_no
    yield "manifest.bill_no", manifest.bill_no
    yield "manifest.mass_g", manifest.mass_g
    for line in record.lines:
        for name in ("quantity", "net_g", "gross_g", "unit_price_minor", "amount_fen", "packages"):
            yield f"lines.{line.line_no}.{name}", getattr(line, name)
