"""Card readers and bar-code guns that type: their scans are caught above the widgets and never typed into one.

A scan is at least 8 characters with at most 50 ms between them, ended by Enter, Tab or a pause. A printable key is
held back until it is clear what it is; slower typing is then given to the widget as if nothing had been, shortcuts
included. Places that need every key at once (PIN, passphrase) set the property `raw_keys`.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

GAP_MS = 50
SHORTEST_SCAN = 8
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_OTHER_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def _seconds() -> float:
    return time.monotonic()


class ScanCatcher(QObject):
    """Watches the keys of one window through an event filter on the application. `scanned` tells a whole scan."""

    scanned = Signal(str)

    def __init__(
        self,
        app: QCoreApplication | None,
        window: QWidget,
        *,
        clock: Callable[[], float] = _seconds,
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._clock = app, window, clock
        self.is_watching = True
        self._held: list[QKeyEvent] = []
        self._last = float("-inf")
        self._is_replaying = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(GAP_MS)
        self._pause.timeout.connect(self.settle)
        if app is not None:
            app.installEventFilter(self)

    def close(self) -> None:
        """Stop watching; keys held are dropped."""
        self.is_watching = False
        self._pause.stop()
        self._held.clear()
        if self._app is not None:
            self._app.removeEventFilter(self)

    # -- watching
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold printable keys; everything else first lets go of what is held."""
        if (
            not self.is_watching
            or self._is_replaying
            or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            or not isinstance(event, QKeyEvent)
            or not self._is_first_place(watched)
        ):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._override(event)
        return self._press(event)

    def _is_first_place(self, watched: QObject) -> bool:
        """Keys travel from window to widget to its parents; take them once, where they arrive."""
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        focus = self._window.focusWidget()
        if watched is not (focus or self._window):
            return False
        return not _wants_raw_keys(watched)

    def _override(self, event: QKeyEvent) -> bool:
        """Before shortcuts: claim what may belong to a scan; let go before anything else."""
        if _is_printable(event) or (event.key() in _ENDS and self._is_scan_so_far()):
            event.accept()
            return True
        self.settle()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if _is_printable(event):
            if self._clock() - self._last > GAP_MS / 1000:
                self.settle()
            self._held.append(_copy(event))
            self._last = self._clock()
            self._pause.start()
            return True
        if event.key() in _ENDS and self._is_scan_so_far():
            self.settle()
            return True
        self.settle()
        return False

    def _is_scan_so_far(self) -> bool:
        return len(self._held) >= SHORTEST_SCAN and self._clock() - self._last <= GAP_MS / 1000

    # -- deciding
    def settle(self) -> None:
        """Decide about what is held: a scan is told, typing is given on."""
        self._pause.stop()
        held, self._held = self._held, []
        if len(held) >= SHORTEST_SCAN:
            self.scanned.emit("".join(event.text() for event in held))
            return
        self._is_replaying = True
        try:
            for event in held:
                self._give_on(event)
        finally:
            self._is_replaying = False

    def _give_on(self, event: QKeyEvent) -> None:
        """As Qt would have done: first the widget's claim, then shortcuts, then the key."""
        target = self._window.focusWidget() or self._window
        claim = _copy(event, QEvent.Type.ShortcutOverride)
        claim.ignore()
        QCoreApplication.sendEvent(target, claim)
        if not claim.isAccepted() and self._trigger_shortcut(event):
            return
        QCoreApplication.sendEvent(target, _copy(event))

    def _trigger_shortcut(self, event: QKeyEvent) -> bool:
        wanted = QKeySequence(event.text())
        for action in self._window.actions():
            if action.isEnabled() and wanted in action.shortcuts():
                action.activate(QAction.ActionEvent.Trigger)
                return True
        for shortcut in self._window.findChildren(QShortcut):
            owner = shortcut.parent()
            if (
                shortcut.isEnabled()
                and wanted == shortcut.key()
                and isinstance(owner, QWidget)
                and owner.isVisible()
                and owner.isEnabled()
            ):
                shortcut.activated.emit()
                return True
        return False


def _is_printable(event: QKeyEvent) -> bool:
    text = event.text()
    return (
        len(text) == 1 and "!" <= text <= "~" and not event.modifiers() & _OTHER_MODIFIERS and not event.isAutoRepeat()
    )


def _copy(event: QKeyEvent, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    return QKeyEvent(kind, event.key(), event.modifiers(), event.text())


def _wants_raw_keys(widget: QWidget) -> bool:
    if widget.property("raw_keys"):
        return True
    return isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal
