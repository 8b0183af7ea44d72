"""One goods line of the truck form: goods by searching, three masses of which two are typed, price, pieces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

import resources
from app.domain.mass_units import GRAMS
from app.domain.problems import Problem
from app.domain.undo_step import DeclaredPrice
from app.read_models import GoodsRow
from ui import formats
from ui.screens.ask_box import AskBox
from ui.screens.goods_choices import goods_choices
from ui.screens.words import localized, other_language, show_problem
from ui.viewmodels.lot_form import LineForm
from ui.widgets.card import Card
from ui.widgets.field import AnyField, ComboField, NumberField
from ui.widgets.search_field import SearchField
from ui.widgets.text_label import TextLabel

MASSES = ("gross", "tare", "net")


class GoodsLineCard(Card):
    """`edited` tells a field's name and text, `searched` the words, `picked` the goods taken from the list."""

    edited = Signal(int, str, str)
    searched = Signal(int, str)
    picked = Signal(int, str)
    block_pasted = Signal(int, str)

    def __init__(self, key: int) -> None:
        self._about = TextLabel("", "cap", align="right")
        super().__init__(" ", right=self._about)
        self.key = key
        self._number = 1
        self._language = "zh"
        self._line = LineForm(key)
        self.goods = SearchField()
        self.price = NumberField()
        self.numbers: dict[str, NumberField] = {name: NumberField(unit="kg") for name in MASSES}
        self.numbers["quantity"] = NumberField()
        self.numbers["packages"] = NumberField()
        self.package_kind = ComboField()
        self.ask = AskBox()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.goods, 0, 0, 1, 3, top)
        grid.addWidget(self.price, 1, 3, top)
        for column, name in enumerate(MASSES):
            grid.addWidget(self.numbers[name], 1, column, top)
        grid.addWidget(self.numbers["quantity"], 0, 3, top)
        grid.addWidget(self.numbers["packages"], 2, 0, top)
        grid.addWidget(self.package_kind, 2, 1, 1, 2, top)
        grid.addWidget(self.ask, 3, 0, 1, 4)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        self.add(grid)

    def _connect(self) -> None:
        self.goods.query_changed.connect(lambda text: self.searched.emit(self.key, text))
        self.goods.picked.connect(lambda goods_id: self.picked.emit(self.key, str(goods_id)))
        self.goods.left.connect(self._show_goods)
        self.goods.on_block(lambda text: self.block_pasted.emit(self.key, text))
        for name, field in {**self.numbers, "price": self.price}.items():
            field.edited.connect(partial(self._tell, name))
        self.package_kind.chosen.connect(lambda kind: self._tell("package_kind", str(kind)))
        self.ask.answered.connect(partial(self._tell, "asked"))

    def _tell(self, name: str, text: str) -> None:
        self.edited.emit(self.key, name, text)

    def fields(self) -> list[AnyField]:
        """The fields in the order of the form."""
        masses = [self.numbers[name] for name in MASSES]
        return [self.goods, self.numbers["quantity"], *masses, self.price, self.numbers["packages"], self.package_kind]

    def tab_stops(self) -> list[QWidget]:
        """Where Tab stops, in order: the fields, then the question of a list."""
        return [*(field.editor for field in self.fields()), self.ask.tick]

    def offer(self, rows: Sequence[GoodsRow]) -> None:
        """Show what was found under the search field."""
        self.goods.show_choices(goods_choices(rows, self._language))

    def show_line(
        self,
        line: LineForm,
        number: int,
        language: str,
        figures: tuple[Mapping[str, int], Mapping[str, int]],
        problems: Mapping[str, Problem],
    ) -> None:
        """Show a line. ``figures`` are what was understood and what follows from it, by field of the whole form."""
        self._line, self._number, self._language = line, number, language
        understood, computed = figures
        place = f"lines.{self.key}"
        for name, field in self.numbers.items():
            field.set_text(getattr(line, name))
            if name in MASSES:
                field.set_placeholder(_as_unit(computed.get(f"{place}.{name}"), getattr(line, f"{name}_unit")))
                field.set_unit(getattr(line, f"{name}_unit"))
            show_problem(field, problems.get(f"{place}.{name}"))
        self.price.set_text(line.price)
        self.price.set_unit(self._price_unit())
        show_problem(self.price, problems.get(f"{place}.price"))
        show_problem(self.goods, problems.get(f"{place}.goods_id"))
        self.ask.show_answer(line.asked, problems.get(f"{place}.asked"))
        self.numbers["quantity"].setVisible(line.unit == "piece")
        self.package_kind.set_choices(package_choices(language, self.tr("not stated")))
        self.package_kind.choose(line.package_kind)
        self._show_understood(understood, place, problems)
        if line.goods_id or not self.goods.editor.hasFocus():
            self._show_goods()
        self.set_title(self.tr("Goods {n}").format(n=number))
        self._about.setText(f"HS {line.hs6}" if line.hs6 else "")

    def _show_understood(self, understood: Mapping[str, int], place: str, problems: Mapping[str, Problem]) -> None:
        for name, field in self.numbers.items():
            if f"{place}.{name}" in problems:
                continue
            units = understood.get(f"{place}.{name}")
            shown = "" if units is None else formats.mass(units) if name in MASSES else formats.count(units)
            field.set_hint(f"= {shown}" if shown else "")
        units = understood.get(f"{place}.price")
        if f"{place}.price" not in problems:
            self.price.set_hint("" if units is None else f"= {formats.money(units, self._line.currency)}")

    def show_memory(self, price: DeclaredPrice | None) -> None:
        """Show beside the price field what was declared last for these goods, as long as no price is typed."""
        if price is not None and not self.price.text().strip() and not self.price.error():
            told = self.tr("last {price} · {day} · {who}")
            money = formats.money(price.unit_price_minor, price.currency)
            self.price.set_hint(told.format(price=money, day=formats.day(price.day_on), who=price.counterpart))

    def _show_goods(self) -> None:
        """The goods taken stand in the field in both languages; what is being searched stays."""
        if self._line.goods_id and not self._line.search:
            first = localized(self._line.name, self._language)
            second = localized(self._line.name, other_language(self._language))
            self.goods.set_text(first if first == second else f"{first} · {second}")
        else:
            self.goods.set_text(self._line.search)

    def _price_unit(self) -> str:
        if self._line.unit == "piece":
            return self.tr("{currency}/piece").format(currency=self._line.currency)
        return f"{self._line.currency}/kg"

    def retranslate(self) -> None:
        """Set the words."""
        self.goods.set_label(self.tr("Goods"))
        self.goods.set_placeholder(self.tr("Name, initials or HS code"))
        self.price.set_label(self.tr("Unit price"))
        self.package_kind.set_label(self.tr("Kind of package"))
        words = {
            "gross": self.tr("Gross mass"),
            "tare": self.tr("Tare"),
            "net": self.tr("Net mass"),
            "quantity": self.tr("Pieces"),
            "packages": self.tr("Packages"),
        }
        for name, text in words.items():
            self.numbers[name].set_label(text)
        self.price.set_unit(self._price_unit())
        self.set_title(self.tr("Goods {n}").format(n=self._number))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def package_choices(language: str, none: str) -> list[tuple[str, str]]:
    """Kinds of packages by their customs code, named in a language."""
    return [("", none), *((code, f"{code} {word}") for code, word in package_words(language).items())]


def package_words(language: str) -> dict[str, str]:
    """The words for kinds of packages by code; English where the tables have no Vietnamese."""
    rows = resources.read_json("reference/package_kinds.json")
    return {row["code"]: str(row.get(language) or row.get("en") or row["code"]) for row in rows}


def _as_unit(grams: int | None, unit: str) -> str:
    """A mass as a field of this unit would show it; whatever is no whole thousandth of the unit stands in kg."""
    if grams is None:
        return ""
    thousandths, rest = divmod(grams * 1000, GRAMS[unit])
    return f"{formats.kilograms(grams)} kg" if rest else formats.decimal(thousandths, 3)
