"""The cards around a basket: who it is with the day's allowance, goods under number keys, seller and place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.domain.problems import Problem
from app.domain.reference import Crossing
from app.services.goods_register import MOST_PICKS, GoodsPick
from ui import formats
from ui.quota_words import bar_view, quota_parts
from ui.screens.words import document_kind_word, localized, problem_words, show_problem
from ui.tokens import MarkName
from ui.viewmodels.basket_view import BasketScreenView
from ui.viewmodels.lot_form import LotForm
from ui.widgets.card import Card
from ui.widgets.field import AnyField, CodeField, ComboField, TextField
from ui.widgets.key_button import KeyButton
from ui.widgets.quota_bar import QuotaBar
from ui.widgets.state_mark import StateChip
from ui.widgets.text_label import TextLabel

PARTY_KINDS = ("vn_cccd", "border_pass", "passport", "prc_id")


class PersonCard(Card):
    """The huge name, the masked number, presence, and the allowance in three numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._name = TextLabel("", "num", wrap=True)
        self._number = TextLabel("", "cap", colour="ink2")
        self._chip = StateChip("ok")
        self._why = TextLabel("", wrap=True, colour="bad", bold=True)
        self._quota = QuotaBar(columns=6)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name)
        head.addWidget(self._number)
        head.addStretch(1)
        head.addWidget(self._chip)
        self.add(head)
        self.add(self._why)
        self.add(self._quota)

    def show_person(self, view: BasketScreenView) -> None:
        """Show who is under hand, or that a card is awaited."""
        card = view.card
        person = None if card is None else card.answer.person
        if card is None or person is None:
            self._name.setText(self.tr("Lay the card on the reader"))
            self._number.setText("" if card is None else card.answer.number.replace("*", "·"))
        else:
            self._name.setText(person.name)
            parts = (card.answer.group_name, formats.masked_id(person.document.number))
            self._number.setText(" · ".join(part for part in parts if part))
        problem = None if card is None else card.answer.problem
        self._why.setText(problem_words(problem))
        self._why.setVisible(problem is not None)
        self._show_chip(view)
        self._show_quota(view)

    def _show_chip(self, view: BasketScreenView) -> None:
        self._chip.setVisible(view.card is not None)
        if view.card is None:
            return
        mark: MarkName = "bad"
        words = self.tr("Not counted")
        if view.has_person:
            mark = "ok" if view.sheet.card_read else "warn"
            words = self.tr("Card read") if view.sheet.card_read else self.tr("Without card")
        self._chip.show_state(mark, words)

    def _show_quota(self, view: BasketScreenView) -> None:
        quota = view.basket.quota if view.basket is not None else None
        if quota is None and view.card is not None:
            quota = view.card.answer.quota
        self._quota.setVisible(quota is not None and quota.limit_fen is not None)
        if quota is None or quota.limit_fen is None:
            return
        basket = 0 if view.basket is None else view.basket.amount_fen
        over = 0 if view.basket is None else view.basket.over_fen
        parts = quota_parts(quota, max(0, basket - over), over)
        self._quota.show_quota(bar_view(quota, view.lists.side, parts=parts))


class PicksCard(Card):
    """Goods under the keys 1–9: favourites and what was declared lately. `picked` tells the number."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__(" ")
        self.buttons = [KeyButton(key=str(number)) for number in range(1, MOST_PICKS + 1)]
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        for at, button in enumerate(self.buttons):
            button.clicked.connect(partial(self._tell, at + 1))
        self.set_columns(3)
        self._none = TextLabel("", "cap", wrap=True)
        self.add(self._grid)
        self.add(self._none)

    def _tell(self, number: int, _checked: bool = False) -> None:
        self.picked.emit(number)

    def set_columns(self, columns: int) -> None:
        """Lay the buttons out in so many columns."""
        for at, button in enumerate(self.buttons):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, at // columns, at % columns)

    def show_picks(self, picks: Sequence[GoodsPick], language: str) -> None:
        """Show what lies under the keys; the whole name is the help of its button."""
        self.set_title(self.tr("Goods by number"))
        self._none.setText(self.tr("Goods declared before will lie under the keys 1 to 9. Press / or type a name."))
        self._none.setVisible(not picks)
        named = {pick.number: pick for pick in picks}
        for number, button in enumerate(self.buttons, 1):
            pick = named.get(number)
            button.setVisible(pick is not None)
            button.setEnabled(pick is not None)
            if pick is not None:
                name = localized(pick.row.name, language)
                button.setText(_short(name, 9 if language == "zh" else 16))
                button.setToolTip(name)


class SellerCard(Card):
    """The other side and the place: taken over from the last time, changed at will. `edited` tells name and text."""

    edited = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(" ")
        self.fields: dict[str, AnyField] = {
            "direction": ComboField(),
            "party_name": TextField(),
            "party_kind": ComboField(),
            "party_number": CodeField(),
            "crossing_id": ComboField(),
            "plate_vn": CodeField(),
        }
        self._crossings: tuple[Crossing, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        for at, (name, field) in enumerate(self.fields.items()):
            self._grid.addWidget(field, at // 3, at % 3)
            if isinstance(field, ComboField):
                field.chosen.connect(partial(self._tell, name))
            elif isinstance(field, TextField):
                field.edited.connect(partial(self._tell, name))
        for column in range(3):
            self._grid.setColumnStretch(column, 1)
        self.add(self._grid)
        self.retranslate()

    def _tell(self, name: str, text: object) -> None:
        self.edited.emit(name, str(text))

    def show_form(
        self, form: LotForm, crossings: Sequence[Crossing], problems: Mapping[str, Problem], language: str
    ) -> None:
        """Show seller and place."""
        places = [(each.crossing_id, localized(each.name, language)) for each in crossings if not each.parent]
        crossing = self.fields["crossing_id"]
        assert isinstance(crossing, ComboField)
        crossing.set_choices(places)
        for name, field in self.fields.items():
            value = getattr(form, name)
            if isinstance(field, ComboField):
                field.choose(value)
            elif isinstance(field, TextField):
                field.set_text(value)
            show_problem(field, problems.get(name))

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Seller and place"))
        words = {
            "direction": self.tr("Direction"),
            "party_name": self.tr("Seller or buyer"),
            "party_kind": self.tr("Paper"),
            "party_number": self.tr("Number of the paper"),
            "crossing_id": self.tr("Crossing"),
            "plate_vn": self.tr("Plate, if there is one"),
        }
        for name, text in words.items():
            self.fields[name].set_label(text)
        direction, kind = self.fields["direction"], self.fields["party_kind"]
        assert isinstance(direction, ComboField)
        assert isinstance(kind, ComboField)
        direction.set_choices([("import", self.tr("into China")), ("export", self.tr("out of China"))])
        kind.set_choices([(each, document_kind_word(each)) for each in PARTY_KINDS])

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and size."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _short(name: str, most: int) -> str:
    return name if len(name) <= most else name[: most - 1] + "…"
