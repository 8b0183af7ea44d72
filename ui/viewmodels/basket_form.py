"""A basket as it stands on the screen: whose it is, and the same texts as a truck lot; kept while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.ledger import Plain
from app.domain.quantities import MINOR_DIGITS, Rate
from app.services.basket_views import LastTrade
from ui.amount_text import amount_as_typed
from ui.viewmodels.lot_form import LineForm, LotForm, from_plain, rate_text, to_plain

#: What the next basket takes over from the one before when its person has no goods of their own yet.
PARTY = ("party_name", "party_kind", "party_number", "party_address", "party_country")
PLACE = ("direction", "crossing_id", "lane")


@dataclass(frozen=True, slots=True)
class BasketSheet:
    """What is under hand. ``card_read`` is evidence of consent; without it ``note`` is the typed reason.

    ``day_on`` is the day the person came: a sheet kept from another day asks for the card again.
    """

    person_id: str = ""
    card_read: bool = False
    note: str = ""
    day_on: str = ""
    form: LotForm = field(default_factory=LotForm)
    is_changed: bool = False

    @property
    def is_typed(self) -> bool:
        """Whether something was typed that would be a pity to lose."""
        weighed = any(line.net.strip() or line.quantity.strip() or line.search.strip() for line in self.form.lines)
        return weighed or self.is_changed or bool(self.note.strip())


def sheet_to_plain(sheet: BasketSheet) -> dict[str, Plain]:
    """The sheet as plain data, to be kept."""
    return {
        "person_id": sheet.person_id,
        "card_read": sheet.card_read,
        "note": sheet.note,
        "day_on": sheet.day_on,
        "form": to_plain(sheet.form),
    }


def sheet_from_plain(plain: dict[str, Any]) -> BasketSheet:
    """The sheet that was kept."""
    return BasketSheet(
        person_id=str(plain.get("person_id", "")),
        card_read=bool(plain.get("card_read")),
        note=str(plain.get("note", "")),
        day_on=str(plain.get("day_on", "")),
        form=from_plain(plain.get("form") or {}),
        is_changed=True,
    )


def form_of_last(last: LastTrade) -> LotForm:
    """A former trade as the next one would be typed: everything but the masses."""
    draft = last.draft
    lines = tuple(
        LineForm(
            key=number,
            goods_id=line.goods_id,
            name_zh=line.name.zh,
            name_vi=line.name.vi,
            name_en=line.name.en,
            hs6=line.hs6,
            unit=line.unit,
            price=amount_as_typed(line.unit_price_minor, MINOR_DIGITS[line.price_currency]),
            currency=line.price_currency,
            origin=line.origin,
        )
        for number, line in enumerate(last.lines, 1)
    )
    form = LotForm(
        direction=draft.direction,
        party_name=draft.counterpart.name,
        party_kind=draft.counterpart.document_kind,
        party_number=draft.counterpart.document_number,
        party_address=draft.counterpart.address,
        party_country=draft.counterpart.country,
        plate_cn=draft.plate_cn,
        plate_vn=draft.plate_vn,
        crossing_id=draft.crossing_id,
        lane=draft.lane,
        lines=lines or (LineForm(1),),
    )
    return form if draft.rate is None else with_rate(form, (draft.rate,))


def without_masses(form: LotForm) -> LotForm:
    """A form for the next person: the same goods, prices and seller, nothing weighed."""
    lines = tuple(replace(line, gross="", tare="", net="", quantity="", search="", asked="") for line in form.lines)
    return replace(form, lot_ref="", lines=lines)


def fresh_form(before: LotForm, currency: str) -> LotForm:
    """A form for somebody without goods of their own: place and seller of the one before, an empty line."""
    kept = {name: getattr(before, name) for name in (*PARTY, *PLACE)}
    return replace(LotForm(), **kept, lines=(LineForm(1, currency=currency),))


def with_rate(form: LotForm, rates: Sequence[Rate]) -> LotForm:
    """The form with the rate for the first foreign currency of its lines; one typed for it stays."""
    currency = next((line.currency for line in form.lines if line.currency != "CNY"), None)
    if currency is None or (form.rate and form.rate_currency == currency):
        return form
    rate = rate_for(rates, currency)
    if rate is None:
        return replace(form, rate_currency=currency, rate="", rate_on="", rate_source="")
    return replace(
        form,
        rate_currency=currency,
        rate=rate_text(rate),
        rate_on=rate.quoted_on.isoformat(),
        rate_source=rate.source,
    )


def rate_for(rates: Sequence[Rate], currency: str) -> Rate | None:
    """The rate for settling in a currency among those of the rule pack."""
    found = [rate for rate in rates if rate.currency == currency]
    return next((rate for rate in found if rate.purpose == "settlement"), found[0] if found else None)
