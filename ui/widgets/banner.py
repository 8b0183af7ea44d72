"""A banner inside the page: what, what is safe, and the act that solves it. It stays until solved; no toasts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import style
from ui.tokens import ColourRole, MarkName
from ui.widgets.state_mark import StateMark
from ui.widgets.text_label import TextLabel

BannerKind = Literal["bad", "warn", "wait", "ok", "info"]
_FRAME: dict[BannerKind, ColourRole] = {"bad": "bad", "warn": "warn", "wait": "warn", "ok": "ok", "info": "go"}
_MARK: dict[BannerKind, MarkName] = {"bad": "bad", "warn": "warn", "wait": "wait", "ok": "ok", "info": "info"}


class Banner(QFrame):
    """Mark, one bold sentence, one line below, acts at the right."""

    def __init__(
        self,
        kind: BannerKind = "info",
        text: str = "",
        below: str = "",
        *,
        buttons: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mark = StateMark("info", scale=1.5)
        self._text = TextLabel("", bold=True, wrap=True)
        self._below = TextLabel("", "cap", colour="ink2", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 8, 8)
        self._row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._text)
        words.addWidget(self._below)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        for button in buttons:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.show_banner(kind, text, below)

    def show_banner(self, kind: BannerKind, text: str, below: str = "") -> None:
        """Show other words."""
        self._kind: BannerKind = kind
        style.set_role(self, frame=_FRAME[kind])
        self._mark.show_mark(_MARK[kind])
        self._text.setText(text)
        self._text.set_colour(_FRAME[kind])
        self._below.setText(below)
        self._below.setVisible(bool(below))
        self.setAccessibleName(text)
        self.setAccessibleDescription(below)

    def kind(self) -> BannerKind:
        """The kind shown."""
        return self._kind

    def text(self) -> str:
        """The bold sentence."""
        return self._text.text()

    def below(self) -> str:
        """The line below."""
        return self._below.text()

    def add_button(self, button: QWidget) -> None:
        """Put one more act at the right."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
