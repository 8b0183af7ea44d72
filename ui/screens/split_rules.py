"""A strip below the table: the three rules of a split, each with a sentence; 1, 2 and 3 choose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from app.domain.split_problem import RULES
from ui import style
from ui.screens.split_words import rule_word
from ui.widgets.card import Card
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel

_CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def rule_sentence(rule: str) -> str:
    """What a rule does, in one sentence."""
    words = {
        "equal": QCoreApplication.translate(
            "Split", "Everybody carries the same value, as far as their allowance and the limits of the goods let them."
        ),
        "fewest": QCoreApplication.translate(
            "Split", "The lot goes to as few people as can carry it; the others keep their allowance."
        ),
        "rotation": QCoreApplication.translate(
            "Split", "Those with the fewest shares lately come first; over many days everybody gets as many."
        ),
    }
    return words[rule]


class RuleStrip(Card):
    """`chosen` tells the rule; `closed` that it was put away."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self._buttons = {rule: KeyButton(printed_key=str(number)) for number, rule in enumerate(RULES, 1)}
        self._sentences = {rule: TextLabel("", "cap", colour="ink2", wrap=True) for rule in RULES}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, rule in enumerate(RULES):
            grid.addWidget(self._buttons[rule], row, 0)
            grid.addWidget(self._sentences[rule], row, 1)
            self._buttons[rule].clicked.connect(lambda _checked=False, rule=rule: self.chosen.emit(rule))
        self.add(grid)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()
        self.hide()

    def ask(self, rule: str) -> None:
        """Show the rules with the one that stands."""
        self.show_rule(rule)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rule(self, rule: str) -> None:
        """Mark the rule that stands."""
        for each in RULES:
            self._buttons[each].set_kind("chosen" if each == rule else "plain")
            self._buttons[each].setAccessibleDescription(rule_sentence(each))

    def is_asking(self) -> bool:
        """Whether it is open."""
        return not self.isHidden()

    def close_strip(self) -> None:
        """Put it away."""
        if self.is_asking():
            self.hide()
            self.closed.emit()

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Rule of the split, kept for the next lots of this group"))
        for rule in RULES:
            self._buttons[rule].setText(rule_word(rule))
            self._sentences[rule].setText(rule_sentence(rule))
        self._follow_small()

    def _follow_small(self) -> None:
        for rule in RULES:
            self._sentences[rule].set_role("cap" if style.is_small() else "body")

    def event(self, event: QEvent) -> bool:
        """Esc and the numbers belong to the strip before the screen."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and (event.key() in _CLOSING or _rule_of(event) is not None):  # type: ignore[attr-defined, arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number chooses, Enter or Esc puts it away."""
        rule = _rule_of(event)
        if event.key() in _CLOSING:
            self.close_strip()
        elif rule is not None:
            self.chosen.emit(rule)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and look."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._follow_small()
        super().changeEvent(event)


def _rule_of(event: QKeyEvent) -> str | None:
    at = event.key() - Qt.Key.Key_1
    return RULES[at] if 0 <= at < len(RULES) else None
