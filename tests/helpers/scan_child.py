"""The real window on a practice store, at the form of a new person; answers questions about it line by line.

Run as a program with the store; told ``lamp name``, ``lamp number``, ``clear``, ``fresh``, ``state``, ``end``.
Each key is told with its own time and how late the program saw it, in ms of the X server.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from app.bootstrap.launcher import MarketLauncher
from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_PIN
from app.domain.scan_seen import KeySeen
from tests.helpers.market_fixture import open_quick, quick
from ui import style
from ui.main_window import MainWindow
from ui.places import Place
from ui.translators import Translators

FIELDS = {"name": "name", "number": "document_number"}


class Child(QObject):
    """Keeps what was scanned; the form takes no scan itself, so that a wrong field would show."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._scans: list[str] = []
        self._keys: list[tuple[str, int, int]] = []
        window.scans.scanned.disconnect()
        window.scans.scanned.connect(self._scans.append)
        window.scans.key_seen.connect(self._see)
        self._told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._told.activated.connect(self._hear)

    def _see(self, key: KeySeen) -> None:
        # The X server of a campaign runs on this machine and counts its milliseconds by the same clock.
        now_ms = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000
        self._keys.append((key.letter, key.at_ms, (now_ms - key.at_ms) % 2**32))

    def _hear(self) -> None:
        words = sys.stdin.readline().split()
        fields = getattr(self._window.open_screen, "_fields", {})
        match words:
            case ["lamp", name]:
                fields[FIELDS[name]].editor.setFocus()
            case ["clear"]:
                for name, field in fields.items():
                    if isinstance(editor := getattr(field, "editor", None), QLineEdit) and not editor.isReadOnly():
                        self._window.open_screen._vm.set_text(name, "")
                        editor.clear()
            case ["fresh"]:
                while (in_front := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
                    in_front.close()
                QGuiApplication.inputMethod().reset()
                self._window.go(Place.TODAY)
                self._window.go(Place.PERSON_EDIT, "")
            case ["end"] | []:
                self._window.close()
                QApplication.quit()
                return
        self._answer()

    def _answer(self) -> None:
        fields = getattr(self._window.open_screen, "_fields", {})
        texts = {name: field.text() for name, field in fields.items() if hasattr(field, "text")}
        state = {
            "scans": self._scans,
            "keys": self._keys,
            "name": texts.pop("name", None),
            "number": texts.pop("document_number", None),
            "elsewhere": "".join(text for text in texts.values() if text),
            "composing": bool(fields) and fields["name"].editor.is_composing,
            "gated": self._window.scans.is_gated,
            "active": self._window.isActiveWindow(),
        }
        self._scans, self._keys = [], []
        self._window.scans.scanned.disconnect()
        self._window.scans.scanned.connect(self._scans.append)
        print(json.dumps(state), flush=True)


def main(store: Path) -> int:
    """Open the window, sign in, show the form."""
    app = QApplication([])
    style.apply(app, "day")
    translators = Translators(app)
    translators.install("zh")
    window = MainWindow(MarketLauncher(quick(store)), translators)
    window.resize(1366, 768)
    window.show()
    window.scans.put_gate()
    services = open_quick(store)
    window.opened(services)
    services.market.sign_in(PRACTICE_CLERK, PRACTICE_PIN)
    window.signed_in(PRACTICE_CLERK)
    window.go(Place.PERSON_EDIT, "")
    child = Child(window)
    QTimer.singleShot(1500, child._answer)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
