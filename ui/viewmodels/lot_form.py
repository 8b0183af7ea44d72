"""A truck lot as it stands in the form: texts, exactly as typed. Kept while one types, and restored after a crash."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from app.domain.ledger import Plain
from app.domain.localized_text import LocalizedText
from app.domain.mass_units import DEFAULT
from app.domain.quantities import MINOR_DIGITS, Rate, round_half_up
from app.domain.trade import Lot, Manifest
from app.services.lots import draft_of
from ui.amount_text import amount_as_typed

CURRENCIES = ("VND", "CNY", "USD")
#: The unit of each mass field of a line: what is remembered from truck to truck.
UNIT_FIELDS = ("gross_unit", "tare_unit", "net_unit")
RATE_DIGITS = 6
#: The answer of a line whose goods a list names in part: a person looked, they are not the listed ones (R-CN-25).
NOT_LISTED = "no"


@dataclass(frozen=True, slots=True)
class LineForm:
    """One goods line as typed. ``key`` tells lines apart while some are added and taken away."""

    key: int
    goods_id: str = ""
    name_zh: str = ""
    name_vi: str = ""
    name_en: str = ""
    hs6: str = ""
    unit: str = "g"
    search: str = ""
    gross: str = ""
    tare: str = ""
    net: str = ""
    quantity: str = ""
    price: str = ""
    currency: str = "VND"
    origin: str = ""
    packages: str = ""
    package_kind: str = ""
    gross_unit: str = DEFAULT
    tare_unit: str = DEFAULT
    net_unit: str = DEFAULT
    asked: str = ""

    def bare(self) -> LineForm:
        """A line with nothing typed that keeps what the next one takes over: currency and the units of its masses."""
        kept = {name: getattr(self, name) for name in ("currency", *UNIT_FIELDS)}
        return LineForm(self.key, **kept)

    @property
    def name(self) -> LocalizedText:
        """The goods' names."""
        return LocalizedText(self.name_zh, self.name_vi, self.name_en)


@dataclass(frozen=True, slots=True)
class LotForm:
    """The whole form. ``lot_ref`` is set while a kept draft lot is edited."""

    lot_ref: str = ""
    direction: str = "import"
    party_name: str = ""
    party_kind: str = "vn_cccd"
    party_number: str = ""
    party_address: str = ""
    party_country: str = "VN"
    plate_cn: str = ""
    plate_vn: str = ""
    crossing_id: str = ""
    lane: str = ""
    group_id: str = ""
    payment: str = ""
    rate: str = ""
    rate_currency: str = "VND"
    rate_on: str = ""
    rate_source: str = ""
    driver: str = ""
    manifest_batch: str = ""
    manifest_bill: str = ""
    manifest_mass: str = ""
    manifest_mass_unit: str = DEFAULT
    lines: tuple[LineForm, ...] = (LineForm(1),)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed that would be a pity to lose."""
        typed = (self.party_name, self.party_number, self.plate_cn, self.plate_vn, self.lot_ref, self.manifest_batch)
        return not any(typed) and all(line == line.bare() for line in self.lines)

    def line(self, key: int) -> LineForm | None:
        """The line of a key."""
        return next((line for line in self.lines if line.key == key), None)

    def with_line(self, key: int, **changes: str) -> LotForm:
        """The form with one line changed."""
        lines = tuple(replace(line, **changes) if line.key == key else line for line in self.lines)  # type: ignore[arg-type]
        return replace(self, lines=lines)

    def next_key(self) -> int:
        """A key that no line has."""
        return max((line.key for line in self.lines), default=0) + 1


def to_plain(form: LotForm) -> dict[str, Plain]:
    """The form as plain data, to be kept."""
    plain: dict[str, Plain] = {each.name: getattr(form, each.name) for each in fields(form) if each.name != "lines"}
    plain["lines"] = [{each.name: getattr(line, each.name) for each in fields(line)} for line in form.lines]
    return plain


def from_plain(plain: dict[str, Any]) -> LotForm:
    """The form that was kept; what an older version did not know keeps its usual value."""
    known = {each.name for each in fields(LotForm)} - {"lines"}
    texts = {name: str(plain[name]) for name in known & plain.keys()}
    return replace(LotForm(), **texts, lines=tuple(_line(each) for each in plain.get("lines") or [{"key": 1}]))


def _line(plain: dict[str, Any]) -> LineForm:
    known = {each.name for each in fields(LineForm)} - {"key"}
    return replace(LineForm(int(plain["key"])), **{name: str(plain[name]) for name in known & plain.keys()})  # type: ignore[arg-type]


def form_of(lot: Lot) -> LotForm:
    """A kept draft lot as it would be typed, to be edited again."""
    draft, rate = draft_of(lot), lot.rate
    lines = tuple(
        LineForm(
            key=line.line_no,
            goods_id=line.goods_id,
            name_zh=line.name.zh,
            name_vi=line.name.vi,
            name_en=line.name.en,
            hs6=line.hs6,
            unit=line.unit,
            gross=mass_text(line.gross_g),
            tare=mass_text(line.tare_g),
            net=mass_text(line.net_g),
            quantity=str(line.quantity) if line.unit == "piece" else "",
            price=amount_as_typed(line.unit_price_minor, MINOR_DIGITS[line.price_currency]),
            currency=line.price_currency,
            origin=line.origin,
            packages=str(line.packages) if line.packages else "",
            package_kind=line.package_kind,
            asked=NOT_LISTED if line.ask_confirmed else "",
        )
        for line in lot.lines
    )
    return LotForm(
        lot_ref=lot.lot_ref,
        direction=draft.direction,
        party_name=lot.counterpart.name,
        party_kind=lot.counterpart.document_kind,
        party_number=lot.counterpart.document_number,
        party_address=lot.counterpart.address,
        party_country=lot.counterpart.country,
        plate_cn=draft.plate_cn,
        plate_vn=draft.plate_vn,
        crossing_id=lot.crossing_id,
        lane=lot.lane,
        group_id=lot.group_id or "",
        payment=lot.payment,
        rate="" if rate is None else rate_text(rate),
        rate_currency="VND" if rate is None else rate.currency,
        rate_on="" if rate is None else rate.quoted_on.isoformat(),
        rate_source="" if rate is None else rate.source,
        driver=lot.truck.driver,
        **_manifest(lot.manifest),
        lines=lines or (LineForm(1),),
    )


def _manifest(manifest: Manifest | None) -> dict[str, str]:
    if manifest is None:
        return {}
    mass = mass_text(manifest.mass_g) if manifest.mass_g else ""
    return {"manifest_batch": manifest.batch_no, "manifest_bill": manifest.bill_no, "manifest_mass": mass}


def mass_text(grams: int) -> str:
    """A mass as a mass field reads it back: kilograms, three decimals only where there are grams."""
    whole, rest = divmod(grams, 1000)
    return f"{whole}.{rest:03d}" if rest else str(whole)


def rate_text(rate: Rate) -> str:
    """A rate as it would be typed: units of the currency for 1 CNY, at most six decimals."""
    return amount_as_typed(round_half_up(rate.units_per_cny * 10**RATE_DIGITS), RATE_DIGITS)


class DraftHistory:
    """Earlier states of a form for undo: a list of frozen values. Typing in one field is one step."""

    MOST = 200

    def __init__(self) -> None:
        self._before: list[LotForm] = []
        self._place = ""

    def note(self, form: LotForm, place: str) -> None:
        """Remember the form as it was before a change at a place; more typing at the same place adds no step."""
        if place and place == self._place:
            return
        self._place = place
        self._before.append(form)
        del self._before[: -self.MOST]

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier state."""
        return bool(self._before)

    def undo(self) -> LotForm:
        """The state before the last step, which is forgotten."""
        self._place = ""
        return self._before.pop()

    def clear(self) -> None:
        """Forget everything: another lot."""
        self._before.clear()
        self._place = ""
