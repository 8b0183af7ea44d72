"""What a key event of Qt is to the pace, and copies of events that can be given on later."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.scan_profile import function_key
from ui.scanning.burst import Stroke, StrokeKind

_ENDS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_ACTING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


def stroke_of(event: QKeyEvent, at_ms: int) -> Stroke:
    """Read a key going down."""
    kind, letter = _kind_of(event)
    return Stroke(at_ms, kind, letter, event.isAutoRepeat())


def _kind_of(event: QKeyEvent) -> tuple[StrokeKind, str]:
    key, text, modifiers = Qt.Key(event.key()), event.text(), event.modifiers()
    if key in _MODIFIERS:
        return StrokeKind.MODIFIER, ""
    if modifiers & _ACTING:
        return StrokeKind.OTHER, ""
    if modifiers & _CONTROL:
        is_code = len(text) == 1 and text < " "
        return (StrokeKind.CONTROL, text) if is_code else (StrokeKind.OTHER, "")
    if key in _ENDS:
        return StrokeKind.END, _ENDS[key]
    number = key.value - Qt.Key.Key_F1.value + 1
    if 1 <= number <= 24:
        return StrokeKind.CONTROL, function_key(number)
    if len(text) == 1 and "!" <= text <= "~":
        return StrokeKind.LETTER, text
    # A space presses buttons: it belongs to a scan only inside of one.
    return (StrokeKind.CONTROL, " ") if text == " " else (StrokeKind.OTHER, "")


def committed_letter(event: QInputMethodEvent) -> str:
    """Return the one ASCII letter that an input method passes through as a commit, or nothing."""
    text = event.commitString()
    plain = not event.preeditString() and not event.replacementLength() and len(text) == 1
    return text if plain and "!" <= text <= "~" else ""


def copy_of(event: QKeyEvent, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    """Return a key event that lives on."""
    copied = QKeyEvent(kind, event.key(), event.modifiers(), event.text())
    copied.setTimestamp(event.timestamp())
    return copied


def commit_of(text: str) -> QInputMethodEvent:
    """Return an event that commits a text."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event


def wants_raw_keys(widget: QWidget) -> bool:
    """Whether a place needs every key at once: PIN, passphrase."""
    if widget.property("raw_keys"):
        return True
    return isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal
