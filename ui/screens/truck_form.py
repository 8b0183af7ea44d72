"""The form of a truck lot: truck, the other side, goods lines, rate; at the right what it comes to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QVBoxLayout, QWidget

import resources
from app.domain.problems import Problem
from ui import formats, style
from ui.screens.truck_line import MASSES, GoodsLineCard
from ui.screens.truck_value import ValueCard
from ui.screens.words import document_kind_word, localized, problem_words, show_problem
from ui.viewmodels.truck import TruckView
from ui.widgets.body_scroll import BodyScroll
from ui.widgets.card import Card
from ui.widgets.field import AnyField, CodeField, ComboField, NumberField, TextField
from ui.widgets.name_field import NameField

PARTY_KINDS = ("vn_cccd", "vn_mst", "border_pass", "passport", "prc_id", "uscc")
COUNTRIES = ("VN", "CN", "LA", "KH", "TH", "MM")
COLUMNS = 4
#: Fields in the order of the form, each with the columns it takes.
TRUCK = (
    ("direction", 1), ("plate_cn", 1), ("plate_vn", 1), ("group_id", 1),
    ("crossing_id", 1), ("lane", 2), ("payment", 1),
    ("driver", 1), ("manifest_batch", 1), ("manifest_bill", 1), ("manifest_mass", 1),
)  # fmt: skip
PARTY = (("party_name", 2), ("party_kind", 2), ("party_number", 1), ("party_country", 1), ("party_address", 2))
RATE = (("rate", 1), ("rate_on", 1), ("rate_source", 2))


class TruckForm(QWidget):
    """`edited` tells a field of the form, `line_edited` one of a goods line; `done` Enter in the last field."""

    edited = Signal(str, str)
    line_edited = Signal(int, str, str)
    searched = Signal(int, str)
    picked = Signal(int, str)
    block_pasted = Signal(int, str)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[str, TextField] = {
            "party_name": NameField(),
            "party_number": CodeField(),
            "party_address": NameField(),
            "plate_cn": TextField(placeholder="桂F00001"),
            "plate_vn": CodeField(placeholder="12C00012"),
            "driver": NameField(),
            "manifest_batch": CodeField(),
            "manifest_bill": CodeField(),
            "manifest_mass": NumberField(unit="kg"),
            "rate": NumberField(),
            "rate_on": TextField(placeholder="2026-11-23", latin=True),
            "rate_source": TextField(),
        }
        self.combos: dict[str, ComboField] = {
            name: ComboField()
            for name in ("direction", "crossing_id", "lane", "group_id", "payment", "party_kind", "party_country")
        }
        self.lines: list[GoodsLineCard] = []
        self.value = ValueCard()
        self._truck, self._party, self._rate = Card(" "), Card(" "), Card(" ")
        self._goods = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._view: TruckView | None = None
        self.retranslate()
        self._follow_look()

    # -- building
    def _lay_out(self) -> None:
        self._truck.add(self._grid(TRUCK))
        self._party.add(self._grid(PARTY))
        self._rate.add(self._grid(RATE))
        form = self._body = BodyScroll()
        column = form.layout_inside
        column.addWidget(self._truck)
        column.addWidget(self._party)
        column.addLayout(self._goods)
        column.addWidget(self._rate)
        column.addStretch(1)
        form.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._show_lamp())
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(0)
        self._flow.addWidget(form, 1)
        self._flow.addWidget(self.value)

    def _grid(self, places: Sequence[tuple[str, int]]) -> QGridLayout:
        """Fields one after another in rows of four columns; each takes so many of them."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        at = 0
        for name, width in places:
            grid.addWidget(self._field(name), at // COLUMNS, at % COLUMNS, 1, width, Qt.AlignmentFlag.AlignTop)
            at += width
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid

    def _field(self, name: str) -> AnyField:
        return self.texts[name] if name in self.texts else self.combos[name]

    def _connect(self) -> None:
        for name, field in self.texts.items():
            field.edited.connect(partial(self.edited.emit, name))
            field.entered.connect(partial(self._go_on, field))
            field.editor.installEventFilter(self)
        for name, combo in self.combos.items():
            combo.chosen.connect(partial(self._tell_choice, name))
            combo.entered.connect(partial(self._go_on, combo))

    def _tell_choice(self, name: str, key: object) -> None:
        self.edited.emit(name, str(key))

    # -- the way through the form
    def fields(self) -> list[AnyField]:
        """All fields in the order of the form."""
        before = [self._field(name) for name, _width in (*TRUCK, *PARTY)]
        lines = [field for line in self.lines for field in line.fields()]
        return [*before, *lines, *(self._field(name) for name, _width in RATE)]

    def _go_on(self, field: AnyField) -> None:
        """Enter: the next field that is there, from the last one the act."""
        order = self.fields()
        for following in order[order.index(field) + 1 :]:
            if following.isVisible() and following.isEnabled():
                following.editor.setFocus(Qt.FocusReason.TabFocusReason)
                if isinstance(following.editor, QLineEdit):
                    following.editor.selectAll()
                return
        self.done.emit()

    def current_line(self) -> int:
        """The key of the goods line under the lamp, else of the last line."""
        lamp = self.window().focusWidget()
        for line in self.lines:
            if lamp is not None and line.isAncestorOf(lamp):
                return line.key
        return self.lines[-1].key if self.lines else 0

    def current_mass(self) -> tuple[int, str] | None:
        """The mass field under the lamp: key of its line (0: the manifest) and its name; None for other fields."""
        lamp = self.window().focusWidget()
        if lamp is self.texts["manifest_mass"].editor:
            return 0, "manifest_mass"
        return next(
            ((line.key, name) for line in self.lines for name in MASSES if lamp is line.numbers[name].editor), None
        )

    def go_to_line(self, key: int) -> None:
        """Put the lamp into the goods field of a line."""
        for line in self.lines:
            if line.key == key:
                line.goods.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_problem(self) -> None:
        """Put the lamp into the first field with an error."""
        for field in self.fields():
            if field.error() and field.isVisible():
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # -- showing
    def show_view(self, view: TruckView, language: str) -> None:
        """Show the form as it stands."""
        self._view = view
        self._show_choices(view, language)
        for name, field in self.texts.items():
            field.set_text(getattr(view.form, name))
        for name, combo in self.combos.items():
            combo.choose(getattr(view.form, name))
        problems = {name: found for name, found in view.problems.items() if _is_told(found, view)}
        for name in (*self.texts, *self.combos):
            show_problem(self._field(name), problems.get(name))
        self._show_manifest(view, problems)
        self._show_lines(view, language, problems)
        foreign = any(line.currency != "CNY" for line in view.form.lines)
        self._rate.setVisible(foreign)
        self._rate.set_title(self.tr("Rate: 1 CNY in {currency}").format(currency=view.form.rate_currency))
        self.texts["rate"].set_unit(view.form.rate_currency)
        self.value.show_value(view, [problem_words(found) for found in problems.values()])

    def _show_manifest(self, view: TruckView, problems: dict[str, Problem]) -> None:
        field, grams = self.texts["manifest_mass"], view.understood.get("manifest_mass")
        field.set_unit(view.form.manifest_mass_unit)
        if "manifest_mass" not in problems:
            field.set_hint("" if grams is None else f"= {formats.mass(grams)}")

    def _show_choices(self, view: TruckView, language: str) -> None:
        lists, combos = view.lists, self.combos
        importing = view.form.direction == "import"
        self._party.set_title(self.tr("Seller in the other country") if importing else self.tr("Buyer abroad"))
        crossings = [each for each in lists.crossings if not each.parent]
        combos["crossing_id"].set_choices([(each.crossing_id, localized(each.name, language)) for each in crossings])
        lanes = [(each.crossing_id, localized(each.name, language)) for each in lists.lanes_of(view.form.crossing_id)]
        combos["lane"].set_choices([("", self.tr("not stated")), *lanes])
        combos["group_id"].set_choices(
            [("", self.tr("everybody present")), *((each.group_id, each.name) for each in lists.groups)]
        )

    def _show_lines(self, view: TruckView, language: str, problems: dict[str, Problem]) -> None:
        keys = [line.key for line in view.form.lines]
        if [card.key for card in self.lines] != keys:
            self._rebuild_lines(keys)
        figures = (view.understood, view.computed)
        for number, (card, line) in enumerate(zip(self.lines, view.form.lines, strict=True), 1):
            card.show_line(line, number, language, figures, problems)

    def _rebuild_lines(self, keys: Sequence[int]) -> None:
        held = {card.key: card for card in self.lines}
        for key, card in held.items():
            if key not in keys:
                self._goods.removeWidget(card)
                card.hide()
                card.deleteLater()
        self.lines = [held.get(key) or self._make_line(key) for key in keys]
        for at, card in enumerate(self.lines):
            self._goods.insertWidget(at, card)
        for first, second in pairwise(self._tab_stops()):
            QWidget.setTabOrder(first, second)

    def _tab_stops(self) -> list[QWidget]:
        before = [self._field(name).editor for name, _width in (*TRUCK, *PARTY)]
        lines = [stop for line in self.lines for stop in line.tab_stops()]
        return [*before, *lines, *(self._field(name).editor for name, _width in RATE)]

    def _make_line(self, key: int) -> GoodsLineCard:
        card = GoodsLineCard(key)
        card.edited.connect(self.line_edited)
        card.searched.connect(self.searched)
        card.picked.connect(self.picked)
        card.block_pasted.connect(self.block_pasted)
        for field in card.fields():
            field.entered.connect(partial(self._go_on, field))
            field.editor.installEventFilter(self)
        return card

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo belongs to the whole form: no field takes it for itself."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.matches(QKeySequence.StandardKey.Undo):  # type: ignore[attr-defined]
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _show_lamp(self) -> None:
        """Bring the field under the lamp into view once the lines have their new heights."""
        lamp = self.window().focusWidget()
        if lamp is not None and self._body.isAncestorOf(lamp):
            self._body.ensureWidgetVisible(lamp, 0, 2 * style.gap())

    # -- words and look
    def retranslate(self) -> None:
        """Set the words of labels and fixed choices."""
        self._truck.set_title(self.tr("Truck"))
        labels = {
            "party_name": self.tr("Name"),
            "party_number": self.tr("Document number"),
            "party_address": self.tr("Address"),
            "party_kind": self.tr("Document"),
            "party_country": self.tr("Country"),
            "plate_cn": self.tr("Chinese plate"),
            "plate_vn": self.tr("Vietnamese plate"),
            "driver": self.tr("Driver"),
            "manifest_batch": self.tr("Manifest batch no."),
            "manifest_bill": self.tr("Road bill no."),
            "manifest_mass": self.tr("Manifest mass"),
            "rate": self.tr("1 CNY is"),
            "rate_on": self.tr("Day of the rate"),
            "rate_source": self.tr("Source of the rate"),
            "direction": self.tr("Direction"),
            "crossing_id": self.tr("Crossing"),
            "lane": self.tr("Lane"),
            "group_id": self.tr("Group"),
            "payment": self.tr("Payment"),
        }
        for name, text in labels.items():
            self._field(name).set_label(text)
        self.combos["direction"].set_choices([("import", self.tr("Import")), ("export", self.tr("Export"))])
        self.combos["party_kind"].set_choices(party_kind_choices())
        self.combos["party_country"].set_choices(country_choices(self.locale_language()))
        self.combos["payment"].set_choices(
            [
                ("", self.tr("not stated")),
                ("bank", self.tr("Bank transfer")),
                ("mobile", self.tr("By phone")),
                ("cash", self.tr("Cash")),
            ]
        )

    def locale_language(self) -> str:
        """The language of the screen, as the view's names follow it."""
        return self.property("language") or "zh"

    def _follow_look(self) -> None:
        small = style.is_small()
        self._flow.setDirection(QBoxLayout.Direction.BottomToTop if small else QBoxLayout.Direction.LeftToRight)
        self.value.set_strip(small)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)


def party_kind_choices() -> list[tuple[str, str]]:
    """Kinds of papers somebody on the other side may have."""
    own = {
        "uscc": QCoreApplication.translate("TruckForm", "Chinese company code"),
        "vn_mst": QCoreApplication.translate("TruckForm", "Vietnamese tax code"),
    }
    return [(kind, own.get(kind) or document_kind_word(kind)) for kind in PARTY_KINDS]


def country_choices(language: str) -> list[tuple[str, str]]:
    """The countries of the border by code, named in a language."""
    names = {row["iso_alpha2"]: row for row in resources.read_json("reference/countries.json")}
    known = [code for code in COUNTRIES if code in names]
    return [(code, str(names[code].get(language) or names[code].get("zh") or code)) for code in known]


def _is_told(problem: Problem, view: TruckView) -> bool:
    """Whether to tell a finding now: what is only missing waits until the person wants to go on."""
    missing = problem.code.endswith(("_missing", ".no_lines", "_unknown")) and problem.severity == "stop"
    return view.shows_all or not missing
