"""The cards of the goods register: one entry with its prices, and an own entry being typed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QGridLayout

from app.domain.goods_entry import OWN_SOURCE, UNIT_CODES
from app.domain.undo_step import DeclaredPrice
from ui import formats
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.screens.words import localized, show_problem
from ui.viewmodels.goods import GoodsView
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.fact_grid import FactGrid
from ui.widgets.field import AnyField, ComboField, TextField
from ui.widgets.search_field import Choice, SearchField
from ui.widgets.text_label import TextLabel


class EntryCard(Card):
    """Names in three languages, code, unit, limit, number key; below it the prices declared, newest first."""

    def __init__(self) -> None:
        super().__init__(" ")
        self._names = TextLabel("", wrap=True, colour="ink2")
        self._facts = FactGrid(columns=2)
        self._prices_head = TextLabel("", "cap", colour="ink2", bold=True)
        self._prices = FrozenRowsModel(self._columns(), lambda price: (price.day_on, price.counterpart, price.currency))
        self.table = DataTable(self._prices, two_lines=False)
        self.table.set_enter_acts(False)
        for widget in (self._names, self._facts, self._prices_head):
            self.add(widget)
        self.add(self.table, 1)

    def _columns(self) -> list[Column[DeclaredPrice]]:
        return [
            Column("day", lambda: self.tr("Day"), lambda each: Cell(formats.day(each.day_on)), 12),
            Column("who", lambda: self.tr("Declared with"), lambda each: Cell(each.counterpart)),
            Column("price", lambda: self.tr("Unit price"), self._price_cell, 20, "right"),
        ]

    def _price_cell(self, price: DeclaredPrice) -> Cell:
        return Cell(formats.money(price.unit_price_minor, price.currency), mark=None if price.holds else "stop")

    def show_entry(self, view: GoodsView, language: str) -> None:
        """Show the entry under the lamp."""
        detail = view.detail
        self.setVisible(detail is not None)
        if detail is None:
            return
        goods = detail.goods
        self.set_title(localized(goods.name, language))
        self._names.setText(" · ".join(part for part in (goods.name.zh, goods.name.vi, goods.name.en) if part))
        limit = self.tr("none")
        if detail.limit_g is not None:
            limit = self.tr("{mass} a day · {rule}").format(mass=formats.mass(detail.limit_g), rule=detail.rule_id)
        key = str(detail.favourite) if detail.favourite else self.tr("none: press 1 to 9")
        origin = self.tr("own entry, confirm") if goods.source == OWN_SOURCE else goods.goods_id
        self._facts.show_facts(
            [
                (self.tr("HS code"), " · ".join(code for code in (goods.hs6, goods.cn_hs8, goods.vn_hs8) if code)),
                (self.tr("Unit"), unit_word(goods.unit_code)),
                (self.tr("Daily limit"), limit),
                (self.tr("Number key"), key),
                (self.tr("Direction"), direction_word(goods.direction)),
                (self.tr("Entry"), origin),
            ]
        )
        self._prices_head.setText(self.tr("Prices declared") if detail.prices else self.tr("No price declared yet."))
        self.table.setVisible(bool(detail.prices))
        self._prices.replace(detail.prices)

    def retranslate(self) -> None:
        """Set the words of the table."""
        self.table.setAccessibleName(self.tr("Prices declared"))
        self._prices.retranslate()


def unit_word(code: str) -> str:
    """Return a unit in words; a code that has none stays as it is."""
    words = {
        "KGM": QCoreApplication.translate("OwnCard", "by mass, kg"),
        "H87": QCoreApplication.translate("OwnCard", "by the piece"),
        "PR": QCoreApplication.translate("OwnCard", "by the pair"),
        "MTR": QCoreApplication.translate("OwnCard", "by the metre"),
        "MTK": QCoreApplication.translate("OwnCard", "by the square metre"),
    }
    return words.get(code, code)


class OwnCard(Card):
    """An entry of the office's own. `edited` tells name and text; `done` Enter in the last field."""

    edited = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(" ")
        self.fields: dict[str, AnyField] = {
            "zh": TextField(),
            "vi": TextField(),
            "en": TextField(),
            "hs6": SearchField(),
            "unit_code": ComboField(),
            "direction": ComboField(),
        }
        self._note = TextLabel("", "cap", colour="warn", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for at, (name, field) in enumerate(self.fields.items()):
            grid.addWidget(field, at // 2, at % 2)
            if isinstance(field, ComboField):
                field.chosen.connect(partial(self._tell, name))
            elif isinstance(field, TextField):
                field.edited.connect(partial(self._tell, name))
        code = self.fields["hs6"]
        assert isinstance(code, SearchField)
        code.picked.connect(lambda found: self.edited.emit("hs6", str(found)))
        self.add(grid)
        self.add(self._note)
        self.retranslate()

    def _tell(self, name: str, text: object) -> None:
        self.edited.emit(name, str(text))

    def show_form(self, view: GoodsView, language: str) -> None:
        """Show what is typed, and the tariff lines found for the code."""
        for name, field in self.fields.items():
            text = view.texts[name]
            if isinstance(field, ComboField):
                field.choose(text)
            elif isinstance(field, TextField):
                field.set_text(text)
            show_problem(field, view.problem_of(name))
        code = self.fields["hs6"]
        assert isinstance(code, SearchField)
        offered = [] if any(line.code == view.texts["hs6"] for line in view.tariff) else view.tariff
        code.show_choices([Choice(line.code, line.code, localized(line.name, language)) for line in offered])

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Own entry"))
        words = {
            "zh": self.tr("Chinese name"),
            "vi": self.tr("Vietnamese name"),
            "en": self.tr("English name"),
            "hs6": self.tr("HS code, six digits, or words"),
            "unit_code": self.tr("Unit"),
            "direction": self.tr("Direction"),
        }
        for name, text in words.items():
            self.fields[name].set_label(text)
        self._note.setText(
            self.tr("It is marked as your own entry. Its daily limit follows from the code by the rules in force.")
        )
        unit, direction = self.fields["unit_code"], self.fields["direction"]
        assert isinstance(unit, ComboField)
        assert isinstance(direction, ComboField)
        unit.set_choices([(code, unit_word(code)) for code in UNIT_CODES])
        direction.set_choices([(each, direction_word(each)) for each in ("import", "export")])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def direction_word(direction: str) -> str:
    """Import or export as seen from China."""
    words = {
        "import": QCoreApplication.translate("GoodsScreen", "into China"),
        "export": QCoreApplication.translate("GoodsScreen", "out of China"),
    }
    return words.get(direction, QCoreApplication.translate("GoodsScreen", "both ways"))
