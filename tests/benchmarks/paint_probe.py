"""Tells when a window was painted for the first time, then ends the program. Run in a process of its own."""

from __future__ import annotations

import json
import sys
import time
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.measuring import resident_mib

HEAVY = ("sqlalchemy", "requests", "reportlab", "cryptography", "lxml", "openpyxl", "pypinyin", "segno", "stdnum")
Window = TypeVar("Window", bound=QMainWindow)


def probed(window: type[Window]) -> type[Window]:
    """The same window class, printing one line after its first paint has reached the screen."""

    class Probed(window):
        _is_painted = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self._is_painted:
                self._is_painted = True
                QTimer.singleShot(0, self._tell)

        def _tell(self) -> None:
            heavy = [name for name in HEAVY if name in sys.modules]
            print(json.dumps({"painted_at": time.monotonic(), "heavy": heavy, "rss_mib": resident_mib()}), flush=True)
            self.close()
            QApplication.quit()

    return Probed
