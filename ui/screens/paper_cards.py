"""How to print, beside the page; and paper and choices as one strip in the small form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import formats, style
from ui.actions import ActionId, Actions
from ui.paper_names import paper_names
from ui.translators import OWN_NAMES
from ui.viewmodels.paper_view import MOST_COPIES, PAIRS, Languages, PaperView
from ui.widgets.body_scroll import BodyScroll
from ui.widgets.card import Card, HairLine
from ui.widgets.fact_grid import FactGrid
from ui.widgets.field import ComboField, NumberField
from ui.widgets.key_button import KeyButton
from ui.widgets.page_view import FIT_PAGE, FIT_WIDTH, ZOOM_NAMES
from ui.widgets.state_mark import StateChip
from ui.widgets.text_label import TextLabel

HOW_WIDTH = 264


class HowCard(Card):
    """The two languages, copies, size on the screen, page, copy number; :meth:`add_way` takes other printers."""

    languages_chosen = Signal(object)
    zoom_chosen = Signal(str)

    def __init__(self, actions: Actions) -> None:
        self._next_pair = KeyButton(kind="quiet", action=actions.action(ActionId.KIND))
        super().__init__(right=self._next_pair)
        self.pair, self.zoom, self.copies = ComboField(), ComboField(), NumberField()
        self._facts = FactGrid(columns=2)
        self._printer = FactGrid(columns=1)
        self._glyphs = StateChip("ok", pill=False)
        self._ways = QVBoxLayout()
        self._scroll = BodyScroll()
        self._lay_out()
        self.pair.chosen.connect(lambda key: self.languages_chosen.emit(_pair_of(str(key))))
        self.zoom.chosen.connect(lambda key: self.zoom_chosen.emit(str(key)))

    def _lay_out(self) -> None:
        inside = self._scroll.layout_inside
        numbers = QHBoxLayout()
        numbers.setSpacing(12)
        numbers.addWidget(self.copies, 2)
        numbers.addWidget(self.zoom, 3)
        inside.addWidget(self.pair)
        inside.addLayout(numbers)
        inside.addLayout(self._ways)
        inside.addWidget(HairLine())
        for facts in (self._facts, self._printer):
            inside.addWidget(facts)
        inside.addWidget(self._glyphs)
        inside.addStretch(1)
        self.add(self._scroll, 1)
        self.setFixedWidth(HOW_WIDTH)
        self._follow_room()

    def add_way(self, way: QWidget) -> None:
        """Add another way to print (a slip printer) or to save, above the facts."""
        self._ways.addWidget(way)

    def show_view(self, view: PaperView, page: int, pages: int, last_made: str) -> None:
        """Show the choices, the page in view, and which copy the next is."""
        self.set_title(self.tr("How to print"))
        show_pairs(self.pair, view)
        self._next_pair.setText(self.tr("Switch"))
        self._show_zooms(view)
        show_copies(self.copies, view)
        facts = [(self.tr("Page"), page_words(page, pages))]
        if view.paper is not None:
            copy = formats.count(view.paper.copy_no)
            facts.append((self.tr("Copy"), copy if view.paper.copy_no else self.tr("draft")))
        self._facts.show_facts(facts)
        first = view.paper is None or view.paper.copy_no <= 1
        below = [(self.tr("Made last"), last_made or (self.tr("never") if first else self.tr("not noted")))]
        if view.printer:
            below.append((self.tr("Printer"), view.printer))
        self._printer.show_facts(below)
        self._glyphs.setVisible(view.paper is not None)
        self._glyphs.show_state("ok", self.tr("Every letter can be printed"))

    def facts(self) -> list[tuple[str, str]]:
        """The facts shown."""
        return [*self._facts.facts(), *self._printer.facts()]

    def _show_zooms(self, view: PaperView) -> None:
        self.zoom.set_label(self.tr("Size"))
        words = {FIT_PAGE: self.tr("Page"), FIT_WIDTH: self.tr("Width")}
        self.zoom.set_choices([(name, words.get(name, f"{name} %")) for name in ZOOM_NAMES])
        self.zoom.choose(view.zoom or FIT_WIDTH)

    def _follow_room(self) -> None:
        self._scroll.layout_inside.setContentsMargins(0, 0, 0, 0)
        self._scroll.layout_inside.setSpacing(8)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_room()


class PaperStrip(QWidget):
    """The small form: which paper, in which languages, how many, which page, in one line."""

    kind_chosen = Signal(str)
    languages_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choice, self.pair, self.copies = ComboField(), ComboField(), NumberField()
        self._page = TextLabel("", bold=True)
        self.choice_editor = self._choice.editor
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._choice, 3)
        row.addWidget(self.pair, 2)
        row.addWidget(self.copies)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(self._page)
        column.setContentsMargins(0, 0, 0, style.line_box("cap") + 12)
        row.addLayout(column)
        self.copies.setFixedWidth(96)
        self._choice.chosen.connect(lambda kind: self.kind_chosen.emit(str(kind)))
        self.pair.chosen.connect(lambda key: self.languages_chosen.emit(_pair_of(str(key))))

    def show_view(self, view: PaperView, language: str, page: int, pages: int) -> None:
        """Show papers, languages, copies and the page."""
        self._choice.set_label(self.tr("What is printed"))
        self._choice.set_choices([(kind, " · ".join(paper_names(kind, language))) for kind in view.kinds])
        self._choice.choose(view.kind)
        show_pairs(self.pair, view)
        self._page.setText(page_words(page, pages))
        show_copies(self.copies, view)


def page_words(page: int, pages: int) -> str:
    """Page x of y in figures."""
    return f"{formats.count(page)} / {formats.count(pages)}"


def show_pairs(field: ComboField, view: PaperView) -> None:
    """Show the pair of languages in force among all pairs."""
    field.set_label(QCoreApplication.translate("PaperCards", "Languages"))
    field.set_choices([("-".join(pair), _pair_words(pair)) for pair in PAIRS])
    field.choose("-".join(view.languages))


def _pair_words(pair: Languages) -> str:
    return " · ".join(OWN_NAMES[language] for language in pair)  # type: ignore[index]


def _pair_of(key: str) -> Languages:
    first, second = key.split("-")
    return first, second


def show_copies(field: NumberField, view: PaperView) -> None:
    """Show the number of copies; a wrong one stays as it was typed, with what may stand there."""
    field.set_label(QCoreApplication.translate("PaperCards", "Copies"))
    if view.copies is not None:
        if not field.editor.hasFocus() or field.text() != str(view.copies):
            field.set_text(str(view.copies))
        field.set_error(None)
    else:
        field.set_error(QCoreApplication.translate("PaperCards", "1 to {most}").format(most=MOST_COPIES))
