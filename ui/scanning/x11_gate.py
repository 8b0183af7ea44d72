"""Puts the key gate in front of the input method where Qt draws by X11; elsewhere there is none.

Qt shows every event of the X server to native filters before its keyboard code asks the input method.
Windows and Wayland have no such gate here: see docs/decisions/0014-scanner-and-input-method.md.
"""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.scan_profile import ScanProfile
from app.domain.scan_seen import KeySeen
from ui.scanning.burst import Outcome
from ui.scanning.key_gate import KeyGate
from ui.scanning.pause import TimerPause
from ui.scanning.x11_keys import FOCUS_IN, MAPPING_CHANGED, MESSAGE_BYTES, KeyMessage, message_of, time_told
from ui.scanning.x11_wire import X11Wire

if TYPE_CHECKING:
    from ui.scanner import ScanCatcher

_log = logging.getLogger(__name__)


class X11Gate(QAbstractNativeEventFilter):
    """Gate of one window. Raises OSError when the X server cannot be asked."""

    def __init__(self, catcher: ScanCatcher, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._wire = X11Wire()
        self._gate = KeyGate(_Sink(catcher), self._wire, TimerPause(catcher), self._is_ours)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """See one event of the server; keys that wait are kept."""
        if QByteArray(kind) != QByteArray(b"xcb_generic_event_t"):
            return False, 0
        raw = ctypes.string_at(int(message), MESSAGE_BYTES)
        if raw[0] & 0x7F in (FOCUS_IN, MAPPING_CHANGED):
            self._wire.refresh()
        if (at_ms := time_told(raw, self._wire.mark)) is not None:
            self._gate.hear_time(at_ms)
            return True, 0
        key = message_of(raw)
        return (False, 0) if key is None else (self._gate.handle(key), 0)

    def _is_ours(self, message: KeyMessage) -> bool:
        """Menus, lists and dialogs of the program get their keys at once."""
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return False
        return self._window.isVisible() and message.window == self._window.effectiveWinId()

    def close(self) -> None:
        """Leave the server; held keys are given on first."""
        self._gate.settle()
        self._wire.close()


class _Sink:
    """The catcher, told outside of the window system's call."""

    def __init__(self, catcher: ScanCatcher) -> None:
        self._catcher = catcher

    @property
    def profile(self) -> ScanProfile:
        return self._catcher.profile

    def is_for_us(self) -> bool:
        return self._catcher.is_for_us()

    def tell_later(self, outcome: Outcome[bytes]) -> None:
        self._later(lambda: self._catcher.tell(outcome.scan, outcome.gaps_ms))

    def see(self, key: KeySeen) -> None:
        self._catcher.key_seen.emit(key)

    def _later(self, act: Callable[[], object]) -> None:
        QTimer.singleShot(0, self._catcher, act)


def gate_for(catcher: ScanCatcher, window: QWidget) -> X11Gate | None:
    """Put a gate before the window if Qt draws by X11; None elsewhere, where the catcher's own filter works."""
    if QGuiApplication.platformName() != "xcb":
        return None
    try:
        return X11Gate(catcher, window)
    except OSError as error:
        _log.warning("no key gate before the input method: %s", error)
        return None
