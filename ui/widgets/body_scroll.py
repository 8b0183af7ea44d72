"""The body of a screen: it scrolls, rail and bars never do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import style


class BodyScroll(QScrollArea):
    """Put widgets and layouts into `layout_inside`; the lamp is always scrolled into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._inside.setProperty("ground", "clear")
        self.layout_inside = QVBoxLayout(self._inside)
        self.setWidget(self._inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_focused)
        self._follow_look()

    def _follow_look(self) -> None:
        side, top = style.margin(), style.gap()
        self.layout_inside.setContentsMargins(side, top, side, top)
        self.layout_inside.setSpacing(style.gap())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)

    def _show_focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inside.isAncestorOf(now) and now.height() <= self.viewport().height():
            self.ensureWidgetVisible(now, 0, style.gap())
