"""Typing for tests: texts as an input method commits them."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget


def commit(widget: QWidget | None, text: str) -> None:
    """Give a text to a widget as an input method does: fast key presses would be taken for a scan."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
