"""The typed lot to parsed values: what was understood is shown back, what was not is a finding beside its field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from app.domain.lot_draft import LineDraft, LotDraft
from app.domain.people import Party
from app.domain.problems import Problem
from app.domain.quantities import MINOR_DIGITS, Rate
from app.domain.trade import Manifest
from ui.amount_text import Amount, Unclear, parse_amount, parse_mass
from ui.viewmodels.lot_form import NOT_LISTED, RATE_DIGITS, LineForm, LotForm, rate_text
from ui.viewmodels.typed_days import read_day

HOME = {"import": "VN", "export": "CN"}


@dataclass(frozen=True, slots=True)
class LotReading:
    """A draft lot, what was understood per field (grams, minor units, pieces), and what was not.

    Fields are named as in :class:`LotForm`; those of a line as ``lines.KEY.name``. ``numbers`` gives the key of each
    line by its number in the draft, for findings of the services; ``sought`` the goods' words typed there.
    """

    draft: LotDraft
    understood: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    numbers: tuple[int, ...] = ()
    sought: tuple[str, ...] = ()


class _Reader:
    """Reads field after field and collects findings."""

    def __init__(self) -> None:
        self.understood: dict[str, int] = {}
        self.problems: list[Problem] = []

    def mass(self, place: str, text: str, unit: str) -> int | None:
        return self._take(place, text, parse_mass(text, unit))

    def amount(self, place: str, text: str, digits: int) -> int | None:
        return self._take(place, text, parse_amount(text, digits))

    def _take(self, place: str, text: str, found: Amount | Unclear) -> int | None:
        if isinstance(found, Amount):
            self.understood[place] = found.units
            return found.units
        if found.reason != "empty":
            first, second = (*found.readings, "", "")[:2]
            params = {"found": text.strip(), "first": first, "second": second}
            self.problems.append(Problem(f"amount.{found.reason}", place, params))
        return None


def read_lot(form: LotForm, today: date, pack_rate: Rate | None = None) -> LotReading:
    """Read the form. ``pack_rate`` is the rule pack's own rate: taken exactly while its text stands unchanged."""
    reader = _Reader()
    filled = tuple(line for line in form.lines if not _is_empty(line))
    draft = LotDraft(
        lot_ref=form.lot_ref or None,
        direction=form.direction,
        counterpart=Party(
            form.party_name.strip(),
            form.party_kind,
            form.party_number.strip(),
            form.party_address.strip(),
            form.party_country.strip().upper(),
        ),
        plate_cn=form.plate_cn,
        plate_vn=form.plate_vn,
        crossing_id=form.crossing_id,
        lane=form.lane,
        group_id=form.group_id or None,
        lines=tuple(_line(reader, line, form) for line in filled),
        rate=_rate(reader, form, today, pack_rate),
        payment=form.payment,
        driver=form.driver,
        manifest=_manifest(reader, form),
    )
    numbers = tuple(line.key for line in filled)
    sought = tuple(line.search.strip() for line in filled)
    return LotReading(draft, reader.understood, tuple(reader.problems), numbers, sought)


def on_form(problem: Problem, reading: LotReading) -> Problem:
    """A finding of the services with its field named as in the form (``lines.0.net_g`` → ``lines.KEY.net``)."""
    parts = problem.field.split(".")
    names = {
        "counterpart.name": "party_name",
        "counterpart.document_number": "party_number",
        "rate": "rate",
        "rate.units_per_cny": "rate",
        "rate.source": "rate_source",
        "rate.quoted_on": "rate_on",
        "manifest.batch_no": "manifest_batch",
        "manifest.bill_no": "manifest_bill",
        "manifest.mass_g": "manifest_mass",
        "lines": f"lines.{reading.numbers[0] if reading.numbers else 1}.goods_id",
    }
    place = names.get(problem.field, problem.field)
    if len(parts) == 3 and parts[0] == "lines" and parts[1].isdecimal():
        key = reading.numbers[int(parts[1])]
        if problem.code == "lot.goods_ask":
            return replace(problem, field=f"lines.{key}.asked")
        name = {"unit_price_minor": "price", "price_currency": "price", "origin": "goods_id"}.get(parts[2], parts[2])
        place = f"lines.{key}.{name.removesuffix('_g')}"
    code, params = problem.code, problem.params
    if code == "lot.goods_unknown" and not params.get("value"):
        sought = reading.sought[int(parts[1])]
        code, params = (code, {"value": sought}) if sought else ("lot.no_lines", params)
    return Problem(code, place, params, problem.rule_id, problem.severity)


def _is_empty(line: LineForm) -> bool:
    typed = (line.goods_id, line.search.strip(), line.gross, line.tare, line.net, line.quantity, line.price)
    return not any((*typed, line.packages))


def _line(reader: _Reader, line: LineForm, form: LotForm) -> LineDraft:
    place = f"lines.{line.key}"
    pieces = line.unit == "piece"
    return LineDraft(
        goods_id=line.goods_id,
        gross_g=reader.mass(f"{place}.gross", line.gross, line.gross_unit),
        tare_g=reader.mass(f"{place}.tare", line.tare, line.tare_unit),
        net_g=reader.mass(f"{place}.net", line.net, line.net_unit),
        quantity=reader.amount(f"{place}.quantity", line.quantity, 0) if pieces else None,
        unit_price_minor=reader.amount(f"{place}.price", line.price, MINOR_DIGITS[line.currency]),
        price_currency=line.currency,
        origin=line.origin or HOME.get(form.direction, "VN"),
        packages=reader.amount(f"{place}.packages", line.packages, 0) or 0,
        package_kind=line.package_kind,
        ask_confirmed=line.asked == NOT_LISTED,
    )


def _manifest(reader: _Reader, form: LotForm) -> Manifest | None:
    mass = reader.mass("manifest_mass", form.manifest_mass, form.manifest_mass_unit)
    if not (form.manifest_batch.strip() or form.manifest_bill.strip() or form.manifest_mass.strip()):
        return None
    return Manifest(form.manifest_batch, form.manifest_bill, mass or 0)


def _rate(reader: _Reader, form: LotForm, today: date, pack_rate: Rate | None) -> Rate | None:
    units = reader.amount("rate", form.rate, RATE_DIGITS)
    if units is None:
        return None
    quoted = read_day(form.rate_on, "rate_on")
    if isinstance(quoted, Problem):
        reader.problems.append(quoted)
        quoted = None
    per_cny = Fraction(units, 10**RATE_DIGITS)
    if pack_rate is not None and form.rate == rate_text(pack_rate):
        per_cny = pack_rate.units_per_cny
    return Rate(form.rate_currency, per_cny, quoted or today, form.rate_source.strip())
