"""The parts around the page: papers to tick, how to print, and both as one strip in the small form."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import formats, style
from ui.actions import ActionId, Actions
from ui.paper_names import paper_names
from ui.translators import OWN_NAMES
from ui.viewmodels.paper import MOST_COPIES, PaperView
from ui.widgets.card import Card, HairLine
from ui.widgets.fact_grid import FactGrid
from ui.widgets.field import ComboField, NumberField
from ui.widgets.key_button import KeyButton
from ui.widgets.state_mark import StateChip
from ui.widgets.text_label import TextLabel
from ui.widgets.tick_box import TickBox

KINDS_WIDTH, HOW_WIDTH = 264, 236


class KindsCard(Card):
    """The papers there are, with both names. The one under the lamp is looked at; ticked ones are printed."""

    kind_looked_at = Signal(str)
    kind_ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, TickBox] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._shown: tuple[str, ...] = ()
        self.add(self._list)
        self.setFixedWidth(KINDS_WIDTH)

    def show_view(self, view: PaperView, language: str) -> None:
        """Show papers, ticks and words."""
        titles = {
            "lot": self.tr("Papers of this lot"),
            "record": self.tr("Papers of this record"),
            "day": self.tr("Papers of this day"),
            "person": self.tr("Papers of this person"),
        }
        self.set_title(titles.get(view.subject, ""))
        for kind in view.kinds:
            if kind not in self._boxes:
                self._add(kind)
        for kind, box in self._boxes.items():
            box.setVisible(kind in view.kinds)
            box.set_words(*paper_names(kind, language))
            box.blockSignals(True)
            box.setChecked(kind in view.ticked)
            box.blockSignals(False)
            box.update()

    def box_of(self, kind: str) -> TickBox | None:
        """The line of a paper."""
        return self._boxes.get(kind)

    def _add(self, kind: str) -> None:
        box = TickBox()
        box.toggled.connect(partial(self.kind_ticked.emit, kind))
        box.installEventFilter(self)
        self._boxes[kind] = box
        self._list.addWidget(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the paper that the lamp comes to."""
        if event.type() == QEvent.Type.FocusIn:
            for kind, box in self._boxes.items():
                if box is watched:
                    self.kind_looked_at.emit(kind)
        return super().eventFilter(watched, event)


class HowCard(Card):
    """Order of the languages, copies, page, copy number."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._order_word = TextLabel("", "cap", colour="ink2", bold=True)
        self._order = KeyButton(action=actions.action(ActionId.KIND))
        self.copies = NumberField()
        self._facts = FactGrid(columns=2)
        self._glyphs = StateChip("ok", pill=False)
        self.add(self._order_word)
        self.add(self._order)
        self.add(self.copies)
        self.add(HairLine())
        self.add(self._facts)
        self.add(self._glyphs)
        self.setFixedWidth(HOW_WIDTH)

    def show_view(self, view: PaperView, page: int, pages: int) -> None:
        """Show the order, the copies and the page in view."""
        self.set_title(self.tr("How to print"))
        self._order_word.setText(self.tr("First language"))
        self._order.setText(_order_words(view))
        show_copies(self.copies, view)
        facts = [(self.tr("Page"), f"{formats.count(page)} / {formats.count(pages)}")]
        if view.paper is not None:
            copy = formats.count(view.paper.copy_no)
            facts.append((self.tr("Copy"), copy if view.paper.copy_no else self.tr("draft")))
        self._facts.show_facts(facts)
        self._glyphs.setVisible(view.paper is not None)
        self._glyphs.show_state("ok", self.tr("Every letter can be printed"))


class PaperStrip(QWidget):
    """The small form: which paper, in which order, how many, in one line."""

    kind_chosen = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._choice, self.copies = ComboField(), NumberField()
        self._order = KeyButton(action=actions.action(ActionId.KIND))
        self.choice_editor = self._choice.editor
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._choice, 1)
        row.addWidget(self.copies)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(self._order)
        column.setContentsMargins(0, 0, 0, style.line_box("cap") + 4)
        row.addLayout(column)
        self.copies.setFixedWidth(110)
        self._choice.chosen.connect(lambda kind: self.kind_chosen.emit(str(kind)))

    def show_view(self, view: PaperView, language: str) -> None:
        """Show papers and copies."""
        self._choice.set_label(self.tr("What is printed"))
        self._choice.set_choices([(kind, " · ".join(paper_names(kind, language))) for kind in view.kinds])
        self._choice.choose(view.kind)
        self._order.setText(_order_words(view))
        show_copies(self.copies, view)


def _order_words(view: PaperView) -> str:
    first, second = view.languages
    return f"{OWN_NAMES[first]} · {OWN_NAMES[second]}"  # type: ignore[index]


def show_copies(field: NumberField, view: PaperView) -> None:
    """Show the number of copies; a wrong one stays as it was typed, with what may stand there."""
    field.set_label(QCoreApplication.translate("PaperCards", "Copies"))
    if view.copies is not None:
        if not field.editor.hasFocus() or field.text() != str(view.copies):
            field.set_text(str(view.copies))
        field.set_error(None)
    else:
        field.set_error(QCoreApplication.translate("PaperCards", "1 to {most}").format(most=MOST_COPIES))
