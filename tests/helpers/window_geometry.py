"""What a machine can see of a window's layout: cut words, widgets outside, buttons too small, caps without an act."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from ui.actions import SPECS, ActionId, Scope
from ui.main_window import MainWindow
from ui.places import FRONT
from ui.widgets.key_button import KeyButton

SMALLEST_BUTTON = 48
SMALLEST_GAP = 8
_NAMES = {spec.id.value for spec in SPECS}
_SCREEN = {spec.id.value for spec in SPECS if spec.scope is Scope.SCREEN}


def faults(window: MainWindow) -> list[str]:
    """Everything wrong with what the window shows now, in words."""
    return [
        *_cut_labels(window),
        *_cut_buttons(window),
        *_outside(window),
        *_main_act(window),
        *_gaps(window),
        *_frame(window),
        *_caps(window),
    ]


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | KeyButton) else ""
    return f"{type(widget).__name__} {text!r}"


def _shown(window: MainWindow, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def _unbroken(text: str) -> list[str]:
    """Parts of a text that no line may break: words, and single Chinese characters with the mark behind them."""
    return [part for part in re.split(r"\s+|(?<=[\u3000-\u9fff\uff00-\uffef])", text) if part]


def _cut_labels(window: MainWindow) -> Iterator[str]:
    for label in _shown(window, QLabel):
        assert isinstance(label, QLabel)
        if not label.text() or label is window.bar._sentence:
            continue
        room = label.contentsRect()
        metrics = QFontMetrics(label.font())
        if label.wordWrap():
            words = max((metrics.horizontalAdvance(word) for word in _unbroken(label.text())), default=0)
            if label.heightForWidth(label.width()) > label.height() + 1 or words > room.width() + 1:
                yield f"{_name(label)} needs {label.heightForWidth(label.width())} high, has {label.height()}"
        elif max(metrics.horizontalAdvance(line) for line in label.text().split("\n")) > room.width() + 1:
            yield f"{_name(label)} is wider than {room.width()}"


def _cut_buttons(window: MainWindow) -> Iterator[str]:
    for button in _shown(window, KeyButton):
        if button.width() < button.sizeHint().width() or button.height() < SMALLEST_BUTTON:
            yield f"{_name(button)} is {button.width()}×{button.height()}, wants {button.sizeHint().width()}"


def _scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _outside(window: MainWindow) -> Iterator[str]:
    least = window.minimumSizeHint()
    if least.width() > window.width() or least.height() > window.height():
        yield f"window wants {least.width()}×{least.height()}"
    for widget in _shown(window, QWidget):
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if widget.width() and widget.height() and not _scrolled(widget) and not window.rect().contains(place):
            yield f"{_name(widget)} at {place.getRect()} is outside"
        sideways = place.left() < 0 or place.right() > window.width()
        if _scrolled(widget) and sideways:
            yield f"{_name(widget)} at {place.getRect()} is outside at the side"


def _main_act(window: MainWindow) -> Iterator[str]:
    for button in (each for each in window.bar.buttons() if each.kind() == "main" and each.isVisible()):
        place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
        if button.height() < SMALLEST_BUTTON or not window.rect().contains(place):
            yield f"main act {_name(button)} at {place.getRect()}"


def _gaps(window: MainWindow) -> Iterator[str]:
    shown = [button for button in window.bar.buttons() if button.isVisible()]
    for first, second in pairwise(shown):
        gap = second.x() - first.geometry().right() - 1
        if gap < SMALLEST_GAP:
            yield f"{gap} px between {_name(first)} and {_name(second)}"


def _frame(window: MainWindow) -> Iterator[str]:
    if window.place not in FRONT and not window.top_bar.badge.isVisible():
        yield "no badge"
    lamp = window.focusWidget()
    if lamp is None or not lamp.isVisible():
        yield "no lamp"
    elif not lamp.hasFocus():
        yield f"the lamp is not lit: {_name(lamp)}"
    elif window.rail.isAncestorOf(lamp) or window.top_bar.isAncestorOf(lamp):
        yield f"the lamp is in the frame: {_name(lamp)}"


def _caps(window: MainWindow) -> Iterator[str]:
    for button in _shown(window, KeyButton):
        assert isinstance(button, KeyButton)
        action = button._action
        if not button.cap() or action is None or action.objectName() not in _NAMES:
            continue
        if not window.actions_table.is_bound(ActionId(action.objectName())):
            yield f"cap of {_name(button)} does nothing"
        if action.objectName() in _SCREEN and not action.isEnabled():
            yield f"cap of {_name(button)} is off"
