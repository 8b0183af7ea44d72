"""A bug of ours reached the top: say that the records are safe, and give a report to copy. The program goes on.

The report names types, files and lines, never the words of the exception: they may hold personal data.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui import style
from ui.widgets.banner import Banner
from ui.widgets.key_button import KeyButton

_LOG = logging.getLogger(__name__)


def crash_report(error: BaseException, trace: TracebackType | None) -> str:
    """Versions and the way to the fault, without words of the exception and without paths of the machine."""
    import platform  # late, like the two below: no start pays for them
    import traceback
    from importlib.metadata import PackageNotFoundError, version

    try:
        ours = version("bianmao")
    except PackageNotFoundError:
        ours = "?"
    head = f"bianmao {ours} · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}"
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    return "\n".join([head, type(error).__name__, *lines])


class CrashDialog(QDialog):
    """Says what is safe, shows the report."""

    def __init__(self, report: str, safe_until: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        safe = self.tr("Your records are safe.")
        if safe_until:
            safe = self.tr("Your records are safe up to {time}").format(time=safe_until)
        self.banner = Banner("warn", self.tr("Something went wrong in the program"), safe)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setFont(style.font("cap"))
        text.setAccessibleName(self.tr("Report for the people who mend the program"))
        self.copy_button = KeyButton(self.tr("Copy the report"), icon="copy")
        self.go_on_button = KeyButton(self.tr("Go on working"), kind="main")
        self.copy_button.clicked.connect(self._copy)
        self.go_on_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on_button)
        column = QVBoxLayout(self)
        column.setSpacing(style.size("gap"))
        column.addWidget(self.banner)
        column.addWidget(text, 1)
        column.addLayout(buttons)
        self.resize(620, 380)
        self.go_on_button.setFocus()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report)


class CrashHook:
    """The excepthook: one dialog at a time, every bug in the log."""

    def __init__(self, window: QWidget | None, safe_until: Callable[[], str]) -> None:
        self._window, self._safe_until = window, safe_until
        self.dialog: CrashDialog | None = None

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log and tell. Ctrl C in a terminal ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = crash_report(error, trace)
        _LOG.error("bug: %s", report)
        if QApplication.instance() is None or (self.dialog is not None and self.dialog.isVisible()):
            return
        self.dialog = CrashDialog(report, self._safe_until(), self._window)
        self.dialog.open()


def install_excepthook(window: QWidget | None = None, safe_until: Callable[[], str] = str) -> CrashHook:
    """Let every uncaught exception reach the person. `safe_until` gives the time of the last save, as text."""
    hook = CrashHook(window, safe_until)
    sys.excepthook = hook
    return hook
