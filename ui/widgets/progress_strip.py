"""Long work: nothing for 0.3 s, then a bar with "n of m" and the way to stop. No spinner, no guessing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import formats, style
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel

SHOWN_AFTER_MS = 300


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.done, self.total = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("rest_bg"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if self.total > 0:
            painter.setBrush(style.colour("act"))
            width = self.width() * min(self.done, self.total) / self.total
            painter.drawRoundedRect(QRectF(0, 0, width, self.height()), 4, 4)
        painter.end()


class ProgressStrip(QWidget):
    """`start` when work begins, `advance` as it goes, `stop` when its answer came. `cancelled`: asked to stop."""

    cancelled = Signal()

    def __init__(self, *, cancel_action: QAction | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._text = TextLabel("", "cap", colour="ink2")
        self._bar = _Bar()
        self._cancel = KeyButton(self.tr("Stop"), action=cancel_action)
        self._cancel.clicked.connect(self.cancelled)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOWN_AFTER_MS)
        self._wait.timeout.connect(self.show)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def start(self, words: str) -> None:
        """Work began; it shows itself if it lasts."""
        self._words = words
        self._cancel.setEnabled(True)
        self.advance(0, 0)
        self._wait.start()

    def advance(self, done: int, total: int) -> None:
        """So many of so many; a total of 0 means unknown length and counts up."""
        self._bar.done, self._bar.total = done, total
        self._bar.update()
        shown = formats.count(done)
        if total:
            shown = self.tr("{done} of {total}").format(done=formats.count(done), total=formats.count(total))
        self._text.setText(f"{self._words} · {shown}" if done or total else self._words)
        self.setAccessibleName(self._text.text())

    def stop(self) -> None:
        """The answer came."""
        self._wait.stop()
        self.hide()

    def text(self) -> str:
        """The words shown."""
        return self._text.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._cancel.setText(self.tr("Stop"))
        super().changeEvent(event)
