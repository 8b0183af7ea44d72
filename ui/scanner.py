"""Card readers and bar-code guns that type: their scans are caught above the widgets and never typed into one.

A scan is known by its pace (:mod:`ui.scanning.burst`), read from the times of the key events. A printable key is held
back until it is clear what it is; slower typing is then given to the widget as if nothing had been, shortcuts included.
Under X11 the keys are taken before the input method sees them (:mod:`ui.scanning.x11_gate`); elsewhere they are taken
here, after it. Places that need every key at once (PIN, passphrase) set the property `raw_keys`.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.scan_profile import ScanProfile
from app.domain.scan_seen import KeySeen, ScanSeen
from ui.scanning.burst import KeyBurst, Outcome, Stroke, StrokeKind
from ui.scanning.pause import Pause, TimerPause
from ui.scanning.qt_keys import commit_of, committed_letter, copy_of, stroke_of, wants_raw_keys
from ui.scanning.x11_gate import X11Gate, gate_for

Token = QKeyEvent | str
"""A held key press, or a held letter that an input method passed through."""


def _seconds() -> float:
    return time.monotonic()


class ScanCatcher(QObject):
    """Watches the keys of one window through an event filter on the application. `scanned` tells a whole scan.

    `recognised` tells the same scan with its marks, before; `key_seen` every key, for the test page.
    """

    scanned = Signal(str)
    recognised = Signal(object)
    key_seen = Signal(object)

    def __init__(
        self,
        app: QCoreApplication | None,
        window: QWidget,
        *,
        clock: Callable[[], float] = _seconds,
        pause: Pause | None = None,
        profile: ScanProfile | None = None,
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._clock = app, window, clock
        self.is_watching = True
        self.is_gated = False
        self._burst: KeyBurst[Token] = KeyBurst(profile or ScanProfile())
        self._pause = pause or TimerPause(self)
        self._is_replaying = False
        self._is_composing = False
        self._ahead_ms = 0
        self._gate: X11Gate | None = None
        if app is not None:
            app.installEventFilter(self)

    def put_gate(self) -> None:
        """Take the keys before the input method where the platform can; call it once the window is shown."""
        self._gate = gate_for(self, self._window)
        if self._gate is not None and self._app is not None:
            self._app.installNativeEventFilter(self._gate)
            self.is_gated = True

    def close(self) -> None:
        """Stop watching; keys held are dropped."""
        self.is_watching = False
        self._pause.stop()
        self._burst.settle()
        if self._app is not None:
            self._app.removeEventFilter(self)
        if self._gate is not None and self._app is not None:
            self._app.removeNativeEventFilter(self._gate)
            self._gate.close()
            self._gate = None

    @property
    def profile(self) -> ScanProfile:
        """How the readers type."""
        return self._burst.profile

    @property
    def is_holding(self) -> bool:
        """Whether keys wait for the decision."""
        return self._burst.is_holding

    def set_profile(self, profile: ScanProfile) -> None:
        """From now on readers type like this."""
        self._burst.profile = profile

    def tell(self, raw: str, gaps_ms: tuple[int, ...]) -> None:
        """Tell a scan, its marks taken off."""
        parts = self.profile.parts(raw)
        self.recognised.emit(ScanSeen(raw, parts, gaps_ms))
        if parts.body:
            self.scanned.emit(parts.body)

    def is_for_us(self) -> bool:
        """Whether keys go to this window now, and to a place where a scan may be caught."""
        focus = self._window.focusWidget()
        return self.is_watching and not (focus is not None and wants_raw_keys(focus))

    # -- watching
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold printable keys; everything else first lets go of what is held."""
        if not self.is_watching or self.is_gated or self._is_replaying:
            return False
        if isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if isinstance(event, QInputMethodEvent) and self._is_first_place(watched):
            return self._input_method(event)
        return False

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.KeyRelease or not self._is_first_place(watched):
            return False
        stroke = stroke_of(event, self._time_of(event))
        if stroke.kind is StrokeKind.MODIFIER:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._override(event, stroke)
        self.key_seen.emit(KeySeen(stroke.at_ms, stroke.letter, stroke.is_repeat))
        if not self._feed(stroke, copy_of(event)):
            return False
        # Qt offers a key that nobody accepted to the widget's parents.
        event.accept()
        return True

    def _is_first_place(self, watched: QObject) -> bool:
        """Keys travel from window to widget to its parents; take them once, where they arrive."""
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        return watched is (self._window.focusWidget() or self._window) and not wants_raw_keys(watched)

    def _time_of(self, event: QKeyEvent) -> int:
        """The platform's time of the key; this program's own clock where the platform gives none."""
        own = round(self._clock() * 1000)
        if event.timestamp():
            self._ahead_ms = event.timestamp() - own
            return event.timestamp()
        return own + self._ahead_ms

    def _override(self, event: QKeyEvent, stroke: Stroke) -> bool:
        """Before shortcuts: claim what may belong to a scan; let go before anything else."""
        if self._burst.would_take(stroke):
            event.accept()
            return True
        self.settle()
        return False

    def _input_method(self, event: QInputMethodEvent) -> bool:
        """An input method in direct mode commits letter by letter: those letters are keys too."""
        was_composing, self._is_composing = self._is_composing, bool(event.preeditString())
        letter = committed_letter(event)
        if letter and not was_composing:
            at_ms = round(self._clock() * 1000) + self._ahead_ms
            self.key_seen.emit(KeySeen(at_ms, letter))
            return self._feed(Stroke(at_ms, StrokeKind.LETTER, letter), letter)
        if event.preeditString() or event.commitString():
            self.settle()
        return False

    # -- deciding
    def settle(self) -> None:
        """Decide about what is held: a scan is told, typing is given on."""
        self._pause.stop()
        self._act(self._burst.settle())

    def _feed(self, stroke: Stroke, token: Token) -> bool:
        outcome = self._burst.feed(stroke, token)
        self._pause.stop()
        if self._burst.is_holding:
            self._pause.begin(self.profile.gap_ms, self.settle)
        self._act(outcome)
        return outcome.takes

    def _act(self, outcome: Outcome[Token]) -> None:
        if outcome.scan:
            self.tell(outcome.scan, outcome.gaps_ms)
        was_replaying, self._is_replaying = self._is_replaying, True
        try:
            for token in outcome.typing:
                self._give_on(token)
        finally:
            self._is_replaying = was_replaying

    def _give_on(self, token: Token) -> None:
        """As Qt would have done: first the widget's claim, then shortcuts, then the key."""
        target = self._window.focusWidget() or self._window
        if isinstance(token, str):
            QCoreApplication.sendEvent(target, commit_of(token))
            return
        claim = copy_of(token, QEvent.Type.ShortcutOverride)
        claim.ignore()
        QCoreApplication.sendEvent(target, claim)
        if not claim.isAccepted() and self._trigger_shortcut(token):
            return
        QCoreApplication.sendEvent(target, copy_of(token))

    def _trigger_shortcut(self, event: QKeyEvent) -> bool:
        wanted = (QKeySequence(event.text()), QKeySequence(event.keyCombination()))
        for action in self._window.actions():
            if action.isEnabled() and any(each in action.shortcuts() for each in wanted):
                action.activate(QAction.ActionEvent.Trigger)
                return True
        for shortcut in self._window.findChildren(QShortcut):
            owner = shortcut.parent()
            if (
                shortcut.isEnabled()
                and shortcut.key() in wanted
                and isinstance(owner, QWidget)
                and owner.isVisible()
                and owner.isEnabled()
            ):
                shortcut.activated.emit()
                return True
        return False
