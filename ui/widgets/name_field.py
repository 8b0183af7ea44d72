"""A field for names and addresses: the input method stays on, and Vietnamese can be typed without one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.domain.vietnamese_typing import Method
from ui import style
from ui.widgets.editors import place_inside_right
from ui.widgets.field import TextField
from ui.widgets.vietnamese_keys import method_of

ACTION_NAME = "vietnamese"
_BETWEEN = 8
_WORDS = {Method.TELEX: "VN Telex", Method.VNI: "VN VNI"}


class NameField(TextField):
    """A text field with the switch of Vietnamese typing inside at the right; it shows what is on."""

    def __init__(
        self, label: str = "", *, hint: str = "", placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self._switch: QToolButton | None = None
        super().__init__(label, hint=hint, placeholder=placeholder, parent=parent)
        self._line_editor.take_vietnamese()
        self._switch = QToolButton(self._line_editor)
        self._switch.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._switch.setCursor(Qt.CursorShape.PointingHandCursor)
        self._switch.clicked.connect(self._ask)
        self.follow_typing()

    def follow_typing(self) -> None:
        """Show whether Vietnamese typing is on."""
        if self._switch is None:
            return
        method = method_of(self)
        self._switch.setText("VN" if method is None else _WORDS[method])
        self._switch.setToolTip(self.tr("Vietnamese typing: off, Telex, VNI (Ctrl F8)"))
        self._switch.setAccessibleName(self._switch.toolTip())
        self._switch.setFont(style.font("cap", bold=method is not None))
        self._switch.setProperty("typing", "off" if method is None else "on")
        self._switch.style().unpolish(self._switch)
        self._switch.style().polish(self._switch)
        self._place_switch()

    def _place_switch(self) -> None:
        if self._switch is not None:
            place_inside_right(self._switch, self._line_editor)
            self._line_editor.setTextMargins(0, 0, self._switch.width() + _BETWEEN, 0)

    def _ask(self) -> None:
        """The window's own action switches, as its key does."""
        for action in self.window().actions():
            if action.objectName() == ACTION_NAME:
                action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the switch at its place; look again when the field is shown."""
        if watched is self.editor and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.follow_typing()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self.follow_typing()
