"""One goods line of a basket: goods by searching or by a number key, weight or pieces, price and its currency."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.problems import Problem
from app.domain.undo_step import DeclaredPrice
from app.read_models import GoodsRow
from ui import formats
from ui.screens.ask_box import AskBox
from ui.screens.goods_choices import goods_choices
from ui.screens.words import localized, other_language, show_problem
from ui.viewmodels.lot_form import CURRENCIES, LineForm
from ui.widgets.field import AnyField, ComboField, NumberField
from ui.widgets.search_field import SearchField

CURRENCY_WIDTH = 96


class BasketLine(QWidget):
    """`edited` tells field and text, `searched` words, `picked` goods taken; `done` Enter in weight or price."""

    edited = Signal(int, str, str)
    searched = Signal(int, str)
    picked = Signal(int, str)
    done = Signal(int)

    def __init__(self, key: int) -> None:
        super().__init__()
        self.key = key
        self._line, self._language = LineForm(key), "zh"
        self.goods = SearchField()
        self.net, self.quantity, self.price = NumberField(unit="kg"), NumberField(), NumberField()
        self.currency = ComboField()
        self.currency.setMinimumWidth(CURRENCY_WIDTH)
        self.currency.set_choices([(code, code) for code in CURRENCIES])
        self.ask = AskBox()
        row = QHBoxLayout()
        row.setSpacing(12)
        for field, stretch in ((self.goods, 5), (self.net, 4), (self.quantity, 4), (self.price, 4), (self.currency, 2)):
            row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.ask)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.goods.query_changed.connect(lambda text: self.searched.emit(self.key, text))
        self.goods.picked.connect(lambda goods_id: self.picked.emit(self.key, str(goods_id)))
        self.goods.left.connect(self._show_goods)
        for name, field in (("net", self.net), ("quantity", self.quantity), ("price", self.price)):
            field.edited.connect(partial(self._tell, name))
            field.entered.connect(lambda: self.done.emit(self.key))
        self.goods.entered.connect(lambda: self.done.emit(self.key))
        self.currency.chosen.connect(lambda code: self._tell("currency", str(code)))
        self.currency.entered.connect(lambda: self.done.emit(self.key))
        self.ask.answered.connect(partial(self._tell, "asked"))

    def _tell(self, name: str, text: str) -> None:
        self.edited.emit(self.key, name, text)

    def amount(self) -> NumberField:
        """The field of what is weighed or counted."""
        return self.quantity if self._line.unit == "piece" else self.net

    def goods_text(self) -> str:
        """The goods taken, by id; empty while none are."""
        return self._line.goods_id

    def empty_field(self) -> AnyField | None:
        """The first field that still has to be filled, in the order of the hand: goods, amount, price."""
        if not self._line.goods_id:
            return self.goods
        for field in (self.amount(), self.price):
            if not field.text().strip():
                return field
        return None

    def offer(self, rows: Sequence[GoodsRow]) -> None:
        """Show what was found under the search field."""
        self.goods.show_choices(goods_choices(rows, self._language))

    def show_line(
        self,
        line: LineForm,
        language: str,
        understood: Mapping[str, int],
        problems: Mapping[str, Problem],
        price: DeclaredPrice | None,
    ) -> None:
        """Show a line, what was understood of it, what stops it, and the price declared last."""
        self._line, self._language = line, language
        pieces = line.unit == "piece"
        self.net.setVisible(not pieces)
        self.quantity.setVisible(pieces)
        self.net.set_text(line.net)
        self.quantity.set_text(line.quantity)
        self.price.set_text(line.price)
        self.currency.choose(line.currency)
        self.price.set_unit(self.tr("per piece") if pieces else self.tr("per kg"))
        if line.goods_id or not self.goods.editor.hasFocus():
            self._show_goods()
        place = f"lines.{self.key}"
        for name, field in (("net", self.net), ("quantity", self.quantity), ("price", self.price)):
            show_problem(field, problems.get(f"{place}.{name}"))
        show_problem(self.goods, problems.get(f"{place}.goods_id"))
        self.ask.show_answer(line.asked, problems.get(f"{place}.asked"))
        if f"{place}.net" not in problems:
            grams = understood.get(f"{place}.net")
            self.net.set_hint("" if grams is None else f"= {formats.mass(grams)}")
        if f"{place}.price" not in problems:
            self.price.set_hint(self._memory(price))

    def _memory(self, price: DeclaredPrice | None) -> str:
        if price is None:
            return ""
        money = formats.money(price.unit_price_minor, price.currency)
        return self.tr("last {price} · {day} · {who}").format(
            price=money, day=formats.day(price.day_on), who=price.counterpart
        )

    def _show_goods(self) -> None:
        if self._line.goods_id and not self._line.search:
            first = localized(self._line.name, self._language)
            second = localized(self._line.name, other_language(self._language))
            self.goods.set_text(first if first == second else f"{first} · {second}")
        else:
            self.goods.set_text(self._line.search)

    def retranslate(self) -> None:
        """Set the words."""
        self.goods.set_label(self.tr("Goods"))
        self.goods.set_placeholder(self.tr("Name, initials or HS code"))
        self.net.set_label(self.tr("Weight"))
        self.quantity.set_label(self.tr("Pieces"))
        self.price.set_label(self.tr("Unit price"))
        self.currency.set_label(self.tr("Currency"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
