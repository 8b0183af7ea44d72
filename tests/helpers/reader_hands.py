"""A card reader on a clock of the test's own: key events with times, sent as Qt would; the pause ends when told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from ui.scanner import ScanCatcher

_SPECIAL = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space, "\b": Qt.Key.Key_Backspace}


class HandPause:
    """A pause without a timer: the test's clock ends it."""

    def __init__(self) -> None:
        self.left_ms: int | None = None
        self._at_end: Callable[[], object] = lambda: None

    def begin(self, ms: int, at_end: Callable[[], object]) -> None:
        self.left_ms, self._at_end = ms, at_end

    def stop(self) -> None:
        self.left_ms = None

    def pass_time(self, ms: int) -> None:
        """Let time go by; the pause ends when it is longer than asked."""
        if self.left_ms is None:
            return
        self.left_ms -= ms
        if self.left_ms < 0:
            self.left_ms = None
            self._at_end()


class ReaderHands:
    """Types into one window in virtual milliseconds."""

    def __init__(self, window: QWidget, pause: HandPause, catcher: ScanCatcher) -> None:
        self._window, self._pause, self._catcher = window, pause, catcher
        self.now_ms = 1_000

    def clock(self) -> float:
        """Seconds, for what has no time of its own."""
        return self.now_ms / 1000

    def wait(self, ms: int) -> None:
        """Let virtual time go by."""
        self.now_ms += ms
        self._pause.pass_time(ms)

    def key(self, letter: str, *, is_repeat: bool = False) -> None:
        """One key, down and up, as the platform sends it: first to the shortcuts, then to the widget."""
        key, modifiers, text = _key_of(letter)
        target = self._window.focusWidget() or self._window
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text, is_repeat)
            event.setTimestamp(self.now_ms)
            event.ignore()
            QApplication.sendEvent(target, event)

    def type(self, text: str, pace_ms: int, *, is_repeat: bool = False) -> None:
        """Keys one after another."""
        for letter in text:
            self.wait(pace_ms)
            self.key(letter, is_repeat=is_repeat)

    def preedit(self, text: str) -> None:
        """An input method shows unfinished text."""
        QApplication.sendEvent(self._window.focusWidget(), QInputMethodEvent(text, []))

    def commit(self, text: str) -> None:
        """An input method writes text."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self._window.focusWidget(), event)


def _key_of(letter: str) -> tuple[Qt.Key, Qt.KeyboardModifier, str]:
    none = Qt.KeyboardModifier.NoModifier
    if letter == "←":
        return Qt.Key.Key_Left, none, ""
    if letter in _SPECIAL:
        return _SPECIAL[letter], none, letter
    if "\ue001" <= letter <= "\ue018":
        return Qt.Key(Qt.Key.Key_F1.value + ord(letter) - 0xE001), none, ""
    if letter < " ":
        return Qt.Key(ord(letter) + 0x40), Qt.KeyboardModifier.ControlModifier, letter
    shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else none
    return Qt.Key(QKeySequence(letter)[0].key()), shift, letter
