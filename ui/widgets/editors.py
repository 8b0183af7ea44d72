"""The input places inside fields: they know the key grammar (Enter = next, + − * / act in numbers) and composing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.domain.pasted import is_block
from ui import style
from ui.icons import paint_icon
from ui.widgets.vietnamese_keys import VietnameseKeys

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
GRAMMAR = "+-*/"
"""Keys that act, and are never typed, in number and code places; in a search place as long as it is empty."""


def is_enter(event: QKeyEvent) -> bool:
    """Enter or the number block's Enter, without a modifier."""
    return event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


class LineEditor(QLineEdit):
    """One line of text. `entered` on Enter; text set by the program never disturbs composing or the cursor."""

    entered = Signal()
    block_pasted = Signal(str)

    def __init__(self, *, grammar_acts: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hands_blocks_on = False
        self._grammar_acts = grammar_acts
        self._acts_while_empty = False
        self._composing = False
        self._vietnamese: VietnameseKeys | None = None

    @property
    def is_composing(self) -> bool:
        """Whether an input method holds unfinished text."""
        return self._composing

    def let_grammar_act_while_empty(self) -> None:
        """A search never begins with + − * /, so before the first letter these keys belong to the screen."""
        self._acts_while_empty = True

    def hand_blocks_on(self) -> None:
        """Several pasted cells go to `block_pasted` instead of being run together in this one line."""
        self._hands_blocks_on = True

    def take_vietnamese(self) -> None:
        """A place for names: Vietnamese may be typed without a system keyboard."""
        self._vietnamese = VietnameseKeys(self)

    def switch_input_method_off(self) -> None:
        """Codes and numbers are plain letters: an input method would only pick candidates with them."""
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin | Qt.InputMethodHint.ImhNoPredictiveText)

    def show_text(self, text: str) -> None:
        """Show a text unless it stands there already or somebody is composing."""
        if text != self.text() and not self._composing:
            self.setText(text)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether composing goes on."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Enter from the screen's main act; leave + − * / to the screen where they act, and undo at its end."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if is_enter(event):
                event.accept()
                return True
            has_nothing_to_undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            if self._is_grammar(event) or has_nothing_to_undo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; a grammar key without an action is swallowed rather than typed."""
        if is_enter(event):
            self.entered.emit()
            return
        if self._is_grammar(event):
            event.ignore()
            return
        if self._hands_blocks_on and event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if is_block(text):
                self.block_pasted.emit(text)
                return
        if self._vietnamese is not None and not self._composing and self._vietnamese.press(event):
            return
        super().keyPressEvent(event)

    def _is_grammar(self, event: QKeyEvent) -> bool:
        acts = self._grammar_acts or (self._acts_while_empty and not self.text() and not self._composing)
        return acts and bool(event.text()) and event.text() in GRAMMAR


class ChoiceEditor(QComboBox):
    """A choice out of a few. ↑ ↓ and * change it, Space opens the list, Enter goes on; the wheel needs focus."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.setMinimumContentsLength(2)

    def event(self, event: QEvent) -> bool:
        """Keep Enter, and * which changes the kind of what is under the lamp."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (is_enter(event) or event.text() == "*")
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, * takes the next choice."""
        if is_enter(event):
            self.entered.emit()
        elif event.text() == "*" and self.count():
            self.setCurrentIndex((self.currentIndex() + 1) % self.count())
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a field must not change it by accident."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's frame and text, our arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = 20
        place = QRectF(self.width() - side - 10, (self.height() - side) / 2, side, side)
        paint_icon(painter, place, "chevron-down", style.colour("ink2" if self.isEnabled() else "off"))
        painter.end()


class LongTextEditor(QPlainTextEdit):
    """Several lines; Ctrl Enter stands for Enter, Tab leaves."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl Enter goes on."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl Enter belongs to the text, not to the screen."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return super().event(event)


def place_inside_right(inner: QWidget, outer: QWidget, right: int = 12) -> None:
    """Move a child to the right inside of an editor, at its middle height."""
    inner.adjustSize()
    inner.move(QPoint(outer.width() - inner.width() - right, (outer.height() - inner.height()) // 2))
