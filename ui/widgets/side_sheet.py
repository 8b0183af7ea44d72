"""A sheet from the right over the body, only for a typed reason or the PIN. The screen behind stays readable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import style
from ui.widgets.field import ComboField, LongTextField
from ui.widgets.key_button import KeyButton
from ui.widgets.pin_boxes import PinBoxes
from ui.widgets.text_label import TextLabel

SHORTEST_REASON = 3
"""Characters a typed reason needs at least."""
WIDTH = 440


class SideSheet(QFrame):
    """Lies over `body`. `answered` tells the reason or the PIN, `dismissed` that the person went back.

    The button carries the verb of the act. There is no yes and no.
    """

    answered = Signal(str)
    dismissed = Signal()

    def __init__(self, body: QWidget) -> None:
        super().__init__(body)
        self.setProperty("frame", "side")
        self._body = body
        self._focus_before: QWidget | None = None
        self._title = TextLabel("", "h1", wrap=True)
        self._sentence = TextLabel("", colour="ink2", wrap=True)
        self._reason = LongTextField()
        self._who = ComboField()
        self._pin = PinBoxes()
        self._error = TextLabel("", "cap", colour="bad", bold=True, wrap=True)
        self._back = KeyButton(printed_key="Esc")
        self._act = KeyButton(kind="main", printed_key="Ctrl+Return")
        self._lay_out()
        self._back.clicked.connect(self.dismiss)
        self._act.clicked.connect(self._answer_reason)
        self._reason.edited.connect(lambda _text: self._follow_reason())
        self._reason.entered.connect(self._answer_reason)
        self._pin.completed.connect(self.answered)
        body.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (self._title, self._sentence, self._reason, self._who, self._pin, self._error):
            column.addWidget(widget)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._act)
        column.addLayout(row)

    # -- asking
    def ask_reason(
        self, title: str, sentence: str, *, label: str, verb: str, back: str, kind_bad: bool = False
    ) -> None:
        """Ask for a typed reason; `verb` is the act's button."""
        self._open(title, sentence, back)
        self._reason.setVisible(True)
        self._pin.setVisible(False)
        self._who.setVisible(False)
        self._act.setVisible(True)
        self._act.set_kind("bad" if kind_bad else "main")
        self._act.setText(verb)
        self._reason.set_label(label)
        self._reason.set_text("")
        self._follow_reason()
        self._reason.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_pin(self, title: str, sentence: str, *, back: str, who: Sequence[str] = (), label: str = "") -> None:
        """Ask for the six digits; with names, of the one chosen among them."""
        self._open(title, sentence, back)
        self._who.set_label(label)
        self._who.set_choices([(name, name) for name in who])
        self._who.setVisible(bool(who))
        self._reason.setVisible(False)
        self._act.setVisible(False)
        self._pin.setVisible(True)
        self._pin.clear()
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def who(self) -> str:
        """The name chosen beside the PIN."""
        return str(self._who.key() or "")

    def say_wrong(self, sentence: str) -> None:
        """The answer was not taken; it stays open."""
        self._error.setText(sentence)
        self._pin.clear(is_wrong=True)

    def _open(self, title: str, sentence: str, back: str) -> None:
        self._focus_before = self.window().focusWidget()
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._error.setText("")
        self._back.setText(back)
        self._place()
        self.show()
        self.raise_()

    def close_sheet(self) -> None:
        """Put the sheet away and give the lamp back."""
        before, self._focus_before = self._focus_before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def dismiss(self) -> None:
        """Go back; nothing is lost."""
        self.close_sheet()
        self.dismissed.emit()

    def _answer_reason(self) -> None:
        text = self._reason.text().strip()
        if len(text) >= SHORTEST_REASON:
            self.answered.emit(text)

    def _follow_reason(self) -> None:
        self._act.setEnabled(len(self._reason.text().strip()) >= SHORTEST_REASON)

    # -- manners
    def _place(self) -> None:
        width = min(WIDTH + 2 * (style.size("body") - 15) * 10, self._body.width())
        self.setGeometry(self._body.width() - width, 0, width, self._body.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the right edge of the body."""
        if watched is self._body and isinstance(event, QResizeEvent) and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the sheet before the screen."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside the sheet."""
        places: list[QWidget] = [self._reason.editor, self._who.editor, self._pin, self._back, self._act]
        open_places = [place for place in places if place.isVisible() and place.isEnabled()]
        if not open_places:
            return super().focusNextPrevChild(forward)
        now = self.window().focusWidget()
        at = open_places.index(now) if now in open_places else -1
        open_places[(at + (1 if forward else -1)) % len(open_places)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True
