"""What a basket asks of the services, in the store lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.people import Person
from app.domain.quantities import Rate
from app.domain.trade import Consent
from app.domain.undo_step import DeclaredPrice
from app.read_models import PersonRow
from app.services.basket_views import BasketCard, BasketResult, BasketView
from app.services.findings import Refused
from ui.viewmodels.basket_form import BasketSheet, rate_for, sheet_from_plain, sheet_to_plain, without_masses
from ui.viewmodels.basket_view import BasketLists, BasketScreenView
from ui.viewmodels.lot_form import from_plain, to_plain
from ui.viewmodels.lot_reading import LotReading, on_form, read_lot

if TYPE_CHECKING:
    from app.services.bundle import Services

FORM = "basket"
LAST = "basket_last"
CHOICES_SHOWN = 6
Prices = dict[int, DeclaredPrice]


class BasketDesk:
    """Blocking calls; the view model runs them off the GUI thread."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.clock_stops = False

    def read(self) -> tuple[BasketScreenView, BasketSheet | None, Person | None]:
        """Return what the screen chooses from, and the sheet that was being typed with its person, if any."""
        services = self._services
        today, profile = services.context.today(), services.market.profile()
        pack = services.market.rules_view(today).pack
        lists = BasketLists(today, profile.side, services.reference.crossings(), () if pack is None else pack.rates)
        last = services.drafts.kept(LAST)
        before = None if last is None else from_plain(last)
        view = BasketScreenView(is_loaded=True, lists=lists, before=before, picks=services.goods.picks("import"))
        kept = services.drafts.kept(FORM)
        if kept is None:
            return view, None, None
        sheet = sheet_from_plain(kept)
        if sheet.day_on != today.isoformat():
            sheet = replace(sheet, person_id="", card_read=False, note="")
        person = services.people.card(sheet.person_id).person if sheet.person_id else None
        return view, sheet, person

    def answer(self, text: str, evidence: str) -> tuple[str, BasketCard, Prices]:
        """Answer a card: presence, quota, last goods, and the prices declared last for them."""
        card = self._services.baskets.meet(text, evidence)
        prices: Prices = {}
        if card.last is not None:
            for number, line in enumerate(card.last.lines, 1):
                price = self._services.goods.price(line.goods_id, card.last.draft.counterpart.name)
                if price is not None:
                    prices[number] = price
        return text, card, prices

    def look_for(self, words: str) -> tuple[PersonRow, ...]:
        """Look for persons by name or the end of a number."""
        services = self._services
        return services.read.people(words, services.context.today(), CHOICES_SHOWN)

    def _reading(self, sheet: BasketSheet, rates: Sequence[Rate]) -> LotReading:
        today = self._services.context.today()
        return read_lot(sheet.form, today, rate_for(rates, sheet.form.rate_currency))

    def _consent(self, sheet: BasketSheet) -> Consent | None:
        at = self._services.context.clock.now().isoformat()
        if sheet.card_read:
            return Consent("card", at)
        return Consent("typed", at, sheet.note) if sheet.note.strip() else None

    def look_at(self, sheet: BasketSheet, rates: Sequence[Rate]) -> tuple[LotReading, BasketView]:
        """Keep what is typed and preview it."""
        if sheet.is_typed:
            self._services.drafts.keep(FORM, sheet_to_plain(sheet))
        reading = self._reading(sheet, rates)
        self.clock_stops = not self._services.clock.look().may_save
        return reading, self._services.baskets.assess(sheet.person_id, reading.draft, self._consent(sheet))

    def save(self, sheet: BasketSheet, rates: Sequence[Rate]) -> tuple[BasketSheet, BasketResult]:
        """Save the basket. Raises Refused with its findings beside the fields of the form."""
        reading = self._reading(sheet, rates)
        if reading.problems:
            raise Refused(reading.problems)
        try:
            result = self._services.baskets.save(sheet.person_id, reading.draft, self._consent(sheet))
        except Refused as refused:
            raise Refused([on_form(problem, reading) for problem in refused.problems]) from refused
        self._services.drafts.drop(FORM)
        self._services.drafts.keep(LAST, to_plain(without_masses(sheet.form)))
        return sheet, result
