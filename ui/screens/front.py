"""The common shape of the screens before sign-in: ink panel, form beside it, languages at the foot."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from ui import style
from ui.context import UiContext
from ui.screens.screen import Screen
from ui.translators import LANGUAGES, OWN_NAMES, Language
from ui.widgets.body_scroll import BodyScroll
from ui.widgets.front_panel import FrontPanel
from ui.widgets.key_button import KeyButton

FORM_WIDTH = 720
"""Most pixels of a form beside the panel: longer lines are hard to follow."""


class FrontScreen(Screen):
    """Subclasses put their widgets into ``self.form``."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self.panel = FrontPanel()
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow.setSpacing(0)
        self._flow.addWidget(self.panel)
        body = BodyScroll()
        self._flow.addWidget(body, 1)
        self.inside.addLayout(self._flow)
        column = QVBoxLayout()
        self.form = QVBoxLayout()
        column.addStretch(1)
        column.addLayout(self.form)
        column.addStretch(2)
        self._languages: dict[Language, KeyButton] = {name: KeyButton(OWN_NAMES[name]) for name in LANGUAGES}
        column.addLayout(self._language_row())
        self._middle = QHBoxLayout()
        self._middle.addStretch(1)
        self._middle.addLayout(column, 100)
        self._middle.addStretch(1)
        body.layout_inside.addLayout(self._middle)
        self._follow_front()

    def _language_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, button in self._languages.items():
            button.clicked.connect(partial(self.choose_language, name))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def choose_language(self, language: Language, _checked: bool = False) -> None:
        """Switch the language of the window."""
        self.context.frame.choose_language(language)

    def retranslate(self) -> None:
        """Mark the language in force."""
        for name, button in self._languages.items():
            button.set_kind("chosen" if name == self.context.language else "plain")

    def _follow_front(self) -> None:
        small = style.is_small()
        self._flow.setDirection(QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight)
        self.form.setSpacing(8 if small else 12)

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_front()
        super().changeEvent(event)
