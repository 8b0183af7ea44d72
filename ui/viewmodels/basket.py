"""Baskets: card, weight, Enter, Enter. The next card may be laid at once; nothing typed is ever lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.identifiers import normalise_number
from app.domain.people import Person
from app.domain.problems import Problem
from app.domain.quantities import MINOR_DIGITS
from app.domain.undo_step import DeclaredPrice
from app.read_models import GoodsRow, PersonRow
from app.services.basket_views import BasketCard, BasketResult, BasketView
from app.services.findings import Refused
from app.services.presence import PresenceAnswer, is_number_end
from ui.amount_text import amount_as_typed
from ui.viewmodels.basket_desk import CHOICES_SHOWN, FORM, BasketDesk, Prices
from ui.viewmodels.basket_form import (
    BasketSheet,
    form_of_last,
    fresh_form,
    with_rate,
    without_masses,
)
from ui.viewmodels.basket_view import BasketScreenView, SavedBasket
from ui.viewmodels.lot_form import LineForm, LotForm, mass_text
from ui.viewmodels.lot_reading import LotReading, on_form
from ui.viewmodels.runner import Runner, TaskHandle

if TYPE_CHECKING:
    from app.services.bundle import Services

SETTLE_MS = 250


class BasketViewModel(QObject):
    """One person under hand at a time. ``saved`` tells the name and number of a saved basket, ``ready`` that a card
    was answered, so that the lamp can go to the weight."""

    changed = Signal(object)
    failed = Signal(object)
    saved = Signal(str, str)
    ready = Signal(str)
    refused = Signal()

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self._desk = BasketDesk(services)
        self.view = BasketScreenView()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.settle)
        self._looking: TaskHandle | None = None
        self._edition = 0

    # -- opening
    def open(self, argument: str = "") -> None:
        """Get ready; what was being typed comes back. ``argument`` is a document number or person id, or nothing."""
        self._runner.run(self._desk.read, partial(self._take_opening, argument), self.failed.emit)

    # -- whose basket
    def scan(self, text: str) -> None:
        """Take a card. While a weight is typed and not saved, the card waits; it is never lost."""
        person = self.person
        same = person is not None and person.document.number == normalise_number(text)
        if self.view.sheet.is_typed and self.view.has_person and not same and not self.view.is_saving:
            self._show(replace(self.view, waiting=text))
            return
        self._meet(text, "card")

    def type_number(self, text: str) -> None:
        """Take a typed number, person or the end of a number."""
        if not text.strip():
            self._show(replace(self.view, typed_problem=Problem("person.number_missing", "number")))
        elif is_number_end(text):
            self._runner.run(partial(self._desk.look_for, text), partial(self._take_end, text), self.failed.emit)
        else:
            self._meet(text, "typed")

    def find_person(self, words: str) -> None:
        """Offer persons for somebody who has no card with them."""
        if not words.strip():
            self._show(replace(self.view, people=()))
            return
        self._runner.run(partial(self._desk.look_for, words), self._offer_people, self.failed.emit)

    def choose_person(self, person_id: str) -> None:
        """Take somebody found by name."""
        self._show(replace(self.view, people=()))
        self._meet(person_id, "typed")

    @property
    def person(self) -> Person | None:
        """Who is under hand."""
        return None if self.view.card is None else self.view.card.answer.person

    def put_away(self) -> None:
        """Drop what is under hand (nothing of it was saved) and take the card that waits, if any."""
        waiting = self.view.waiting
        self._begin(BasketSheet(), None)
        self._runner.run(partial(self._services.drafts.drop, FORM), lambda _none: None, self.failed.emit)
        if waiting:
            self._meet(waiting, "card")

    # -- typing
    def set_field(self, name: str, text: str) -> None:
        """Take what is typed or chosen beside the goods (names of :class:`LotForm`)."""
        self._edit(replace(self.view.sheet.form, **{name: text}), is_changed=True)  # type: ignore[arg-type]

    def set_note(self, text: str) -> None:
        """Take the reason why no card was read."""
        self._put(replace(self.view.sheet, note=text))

    def set_line(self, key: int, name: str, text: str) -> None:
        """Take what is typed in a goods line."""
        form = self.view.sheet.form.with_line(key, **{name: text})
        if name == "currency":
            form = with_rate(form, self.view.lists.rates)
        self._edit(form, is_changed=self.view.sheet.is_changed or name in ("price", "currency"))

    def find_goods(self, key: int, text: str) -> None:
        """Offer goods by Chinese, pinyin initials, unaccented Vietnamese or HS code."""
        self._edit(self.view.sheet.form.with_line(key, search=text))
        if not text.strip():
            self._show(replace(self.view, goods=(), goods_for=key))
            return
        work = partial(self._services.read.goods, text, self.view.sheet.form.direction, CHOICES_SHOWN)
        self._runner.run(work, partial(self._offer_goods, key, text), self.failed.emit)

    def take_goods(self, key: int, goods_id: str) -> None:
        """Take offered goods into a line; the price declared last comes with them, to be changed at will."""
        rows = (*self.view.goods, *(pick.row for pick in self.view.picks))
        row = next((each for each in rows if each.goods_id == goods_id), None)
        if row is None:
            return
        names = {"name_zh": row.name.zh, "name_vi": row.name.vi, "name_en": row.name.en}
        form = self.view.sheet.form.with_line(
            key, goods_id=goods_id, hs6=row.hs6, unit=row.unit, search="", price="", asked="", **names
        )
        self._edit(form, is_changed=True)
        self._show(replace(self.view, goods=()))
        work = partial(self._services.goods.price, goods_id, form.party_name)
        self._runner.run(work, partial(self._take_price, key, goods_id), self.failed.emit)

    def pick(self, number: int) -> int:
        """Take the goods of a number key into the first line without goods; returns the line's key, 0 for none."""
        pick = next((each for each in self.view.picks if each.number == number), None)
        line = next((each for each in self.view.sheet.form.lines if not each.goods_id), None)
        if pick is None or line is None or not self.view.has_person:
            return 0
        self.take_goods(line.key, pick.row.goods_id)
        return line.key

    def add_line(self) -> int:
        """Add goods with the currency of the line before; returns its key."""
        form = self.view.sheet.form
        added = LineForm(form.next_key(), currency=form.lines[-1].currency)
        self._edit(replace(form, lines=(*form.lines, added)), is_changed=True)
        return added.key

    def take_back(self) -> None:
        """Take the last line back; a single line loses its weight first, then the person goes."""
        form = self.view.sheet.form
        if len(form.lines) > 1:
            self._edit(replace(form, lines=form.lines[:-1]))
        elif form.lines[0].net or form.lines[0].quantity or form.lines[0].search:
            self._edit(form.with_line(form.lines[0].key, net="", quantity="", search=""))
        else:
            self.put_away()

    def take_most(self) -> None:
        """Put the greatest amount that fits into the last line; one of which nothing fits is left out."""
        most, line = self.view.fits, self.view.sheet.form.lines[-1]
        if most == 0:
            self.take_back()
            self.settle()
        elif most is not None:
            name, text = ("quantity", str(most)) if line.unit == "piece" else ("net", mass_text(most))
            units = {} if line.unit == "piece" else {"net_unit": "kg"}
            self._edit(self.view.sheet.form.with_line(line.key, **{name: text}, **units))
            self.settle()

    def same_as_before(self) -> None:
        """Take goods, prices and seller of the basket before for this person."""
        if self.view.before is not None and self.view.has_person:
            self._edit(without_masses(self.view.before))
            self._show(replace(self.view, prices={}))

    def settle(self) -> None:
        """Keep what is typed and look at it now."""
        self._settling.stop()
        if self.view.has_person:
            self._look()

    def stop(self) -> None:
        """Look at nothing more: the window is closing."""
        self._settling.stop()

    # -- saving
    def save(self) -> None:
        """Save the basket; the next card may be laid while it is being saved."""
        if not self.view.can_save:
            return
        self._settling.stop()
        self._show(replace(self.view, is_saving=True))
        self._runner.run(
            partial(self._desk.save, self.view.sheet, self.view.lists.rates), self._take_saved, self._refuse
        )

    # -- answers
    def _take_opening(self, argument: str, found: tuple[BasketScreenView, BasketSheet | None, Person | None]) -> None:
        view, sheet, person = found
        if self.view.has_person and self.view.sheet.is_typed:
            self._show(replace(self.view, lists=view.lists, picks=view.picks))
            return
        before = view.before or self.view.before
        self._show(replace(view, before=before, saved=self.view.saved))
        if sheet is not None:
            answer = None if person is None else PresenceAnswer("already", person.document.number, person=person)
            card = None if answer is None else BasketCard(answer, None, sheet.card_read)
            self._begin(sheet, card)
            self._show(replace(self.view, was_restored=True))
            self.settle()
            self.ready.emit("restored")
        if argument:
            self._meet(argument, "typed")

    def _meet(self, text: str, evidence: str) -> None:
        self._runner.run(partial(self._desk.answer, text, evidence), self._take_card, self.failed.emit)

    def _take_card(self, found: tuple[str, BasketCard, Prices]) -> None:
        text, card, prices = found
        sheet, person = self.view.sheet, card.answer.person
        if self.view.has_person and person is not None and person.person_id == sheet.person_id:
            self._put(replace(sheet, card_read=sheet.card_read or card.card_read))
            self._show(replace(self.view, card=replace(card, last=None)))
        elif self.view.has_person and sheet.is_typed:
            self._show(replace(self.view, waiting=text))
            return
        elif not card.may_trade or person is None:
            self._begin(BasketSheet(), card)
        else:
            form = sheet.form if sheet.is_typed else self._first_form(card)
            today = self.view.lists.today
            day = "" if today is None else today.isoformat()
            whose = BasketSheet(person.person_id, card.card_read, "", day, form, is_changed=sheet.is_typed)
            self._begin(whose, card)
            self._show(replace(self.view, prices=prices))
            self.settle()
        self.ready.emit(card.answer.kind)

    def _first_form(self, card: BasketCard) -> LotForm:
        if card.last is not None:
            return with_rate(form_of_last(card.last), self.view.lists.rates)
        before = self.view.before or LotForm()
        if not before.crossing_id:
            before = replace(before, crossing_id=self._services.market.profile().crossing_id)
        currency = before.lines[-1].currency
        return with_rate(fresh_form(before, currency), self.view.lists.rates)

    def _begin(self, sheet: BasketSheet, card: BasketCard | None) -> None:
        self._edition += 1
        self._show(
            replace(
                self.view,
                card=card,
                sheet=sheet,
                basket=None,
                understood={},
                problems={},
                goods=(),
                people=(),
                prices={},
                waiting="",
                was_restored=False,
                shows_all=False,
                typed_problem=None,
            )
        )

    def _edit(self, form: LotForm, *, is_changed: bool | None = None) -> None:
        sheet = self.view.sheet
        self._put(replace(sheet, form=form, is_changed=sheet.is_changed if is_changed is None else is_changed))

    def _put(self, sheet: BasketSheet) -> None:
        self._edition += 1
        self._show(replace(self.view, sheet=sheet))
        if not self._settling.isActive():
            self._settling.start()

    def _look(self) -> None:
        if self._looking is None:
            work = partial(self._desk.look_at, self.view.sheet, self.view.lists.rates)
            self._looking = self._runner.run(work, partial(self._take_look, self._edition), self._fail_look)

    def _take_look(self, edition: int, found: tuple[LotReading, BasketView]) -> None:
        self._looking = None
        if edition != self._edition:
            if self.view.has_person:
                self._look()
            return
        reading, basket = found
        told = (*(on_form(problem, reading) for problem in basket.problems), *reading.problems)
        problems = {problem.field: problem for problem in reversed(told)}
        seen = replace(self.view, basket=basket, understood=reading.understood, problems=problems)
        self._show(replace(seen, clock_stops=self._desk.clock_stops))

    def _fail_look(self, error: Exception) -> None:
        self._looking = None
        self.failed.emit(error)

    def _take_end(self, text: str, rows: tuple[PersonRow, ...]) -> None:
        if rows:
            self._offer_people(rows)
        else:
            self._meet(text, "typed")

    def _offer_people(self, rows: Sequence[PersonRow]) -> None:
        self._show(replace(self.view, people=tuple(rows), typed_problem=None))

    def _offer_goods(self, key: int, text: str, rows: tuple[GoodsRow, ...]) -> None:
        line = self.view.sheet.form.line(key)
        if line is not None and line.search == text:
            self._show(replace(self.view, goods=rows, goods_for=key))

    def _take_price(self, key: int, goods_id: str, price: DeclaredPrice | None) -> None:
        line = self.view.sheet.form.line(key)
        if price is None or line is None or line.goods_id != goods_id:
            return
        self._show(replace(self.view, prices={**self.view.prices, key: price}))
        if not line.price.strip():
            text = amount_as_typed(price.unit_price_minor, MINOR_DIGITS[price.currency])
            form = self.view.sheet.form.with_line(key, price=text, currency=price.currency)
            self._edit(with_rate(form, self.view.lists.rates))

    def _take_saved(self, found: tuple[BasketSheet, BasketResult]) -> None:
        sheet, result = found
        record, waiting = result.record, self.view.waiting
        saved = SavedBasket(
            record.person_name,
            record.local_reference,
            record.lot_ref,
            record.amount_fen,
            record.net_g,
            record.lines[0].name,
        )
        self._begin(BasketSheet(), None)
        before = without_masses(sheet.form)
        self._show(replace(self.view, saved=saved, before=before, is_saving=False))
        self.saved.emit(record.person_name, record.local_reference)
        if waiting:
            self._meet(waiting, "card")

    def _refuse(self, error: Exception) -> None:
        view = replace(self.view, is_saving=False, shows_all=True)
        if isinstance(error, Refused):
            problems = {problem.field: problem for problem in reversed(error.problems)}
            self._show(replace(view, problems={**view.problems, **problems}))
            self.settle()
            self.refused.emit()
        else:
            self._show(view)
            self.failed.emit(error)

    def _show(self, view: BasketScreenView) -> None:
        self.view = view
        self.changed.emit(view)
