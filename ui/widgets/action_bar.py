"""The action bar: Esc and quiet acts at the left, the main act at the right. At most three on a side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui import style
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel

MOST_ON_A_SIDE = 4
"""Back and three acts at the left, three and the main act at the right; more means a wrong cut of the screen."""


class ActionBar(QFrame):
    """Shows the buttons of the open screen; a sentence beside the main act says what is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "bar")
        self._row = QHBoxLayout(self)
        self._sentence = TextLabel("", "cap", colour="ink2", wrap=True, align="right")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons: list[KeyButton] = []
        self._row.addWidget(self._sentence, 1)
        self._follow_look()

    def show_buttons(self, left: Sequence[KeyButton], right: Sequence[KeyButton]) -> None:
        """Show these buttons; the last one at the right is the main act. The bar does not own them for ever:
        buttons shown before are hidden and given back without a parent."""
        if len(left) > MOST_ON_A_SIDE or len(right) > MOST_ON_A_SIDE:
            raise ValueError("too many acts on a side of the bar")
        for button in self._buttons:
            self._row.removeWidget(button)
            if button not in left and button not in right:
                button.hide()  # said outright: a layout's own late show would make it a window
                button.setParent(None)
        self._buttons = [*left, *right]
        self._row.removeWidget(self._sentence)
        for button in left:
            self._row.addWidget(button)
            button.show()
        self._row.addWidget(self._sentence, 1)
        for button in right:
            self._row.addWidget(button)
            button.show()
        self._fit()

    def _fit(self) -> None:
        """Too many words for the width: the buttons give up their icons before any word or key is cut."""
        edges = self._row.contentsMargins()
        wanted = sum(button.loose_width() for button in self._buttons) + self._row.spacing() * len(self._buttons)
        is_tight = wanted > self.width() - edges.left() - edges.right()
        for button in self._buttons:
            button.set_tight(is_tight)

    def event(self, event: QEvent) -> bool:
        """Words of a button changed, or the window its size."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().event(event)

    def buttons(self) -> tuple[KeyButton, ...]:
        """The buttons shown, left to right."""
        return tuple(self._buttons)

    def say(self, sentence: str, *, is_good: bool = False) -> None:
        """Say what is missing, or what was just saved and under which number; empty for nothing."""
        self._sentence.setText(sentence)
        self._sentence.set_colour("ok" if is_good else "ink2")

    def sentence(self) -> str:
        """The sentence shown."""
        return self._sentence.text()

    def _follow_look(self) -> None:
        self.setFixedHeight(style.size("bar"))
        self._row.setContentsMargins(style.margin(), 0, style.margin(), 0)
        self._row.setSpacing(8)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)
