"""The ink panel of the screens before sign-in: whose program, which place, what waits. A strip on top when small."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ui import style
from ui.widgets.rail import BrandTile
from ui.widgets.sync_badge import BadgeView, SyncBadge
from ui.widgets.text_label import TextLabel

PANEL_SHARE = 2.1
"""Widths of the rail that the panel takes beside the form."""


class FrontPanel(QFrame):
    """Tile and name above; place, time, badge and one note at the foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "rail")
        self._tile, self._small_tile = BrandTile(68), BrandTile(34)
        self.name = TextLabel("边贸通", "big", colour="rail_ink", bold=True)
        self.second = TextLabel("Biên Mậu Thông", "h1", colour="rail_ink2", bold=False)
        self.place = TextLabel("", "lead", colour="rail_ink", bold=True, wrap=True)
        self.time = TextLabel("", "body", colour="rail_ink2", wrap=True)
        self.note = TextLabel("", "cap", colour="rail_ink2", wrap=True)
        self.badge = SyncBadge()
        self.badge.hide()
        self._flow = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self.name)
        self._words.addWidget(self.second)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(4)
        self._facts.addWidget(self.place)
        self._facts.addWidget(self.time)
        for item in (self._tile, self._small_tile):
            self._flow.addWidget(item)
        self._flow.addSpacing(16)
        self._flow.addLayout(self._words)
        self._flow.addStretch(1)
        self._flow.addLayout(self._facts)
        self._flow.addWidget(self.badge)
        self._flow.addWidget(self.note)
        self._follow_look()

    def show_place(self, place: str, time: str, note: str = "") -> None:
        """Set the words at the foot."""
        for label, text in ((self.place, place), (self.time, time), (self.note, note)):
            label.setText(text)
        self._follow_look()

    def show_badge(self, view: BadgeView) -> None:
        """Show what waits and what came back."""
        self.badge.show_badge(view)
        self.badge.show()

    def _follow_look(self) -> None:
        small = style.is_small()
        self._flow.setDirection(QBoxLayout.Direction.LeftToRight if small else QBoxLayout.Direction.TopToBottom)
        edge = 12 if small else 48
        self._flow.setContentsMargins(edge, 6 if small else 48, edge, 6 if small else 40)
        self._flow.setSpacing(8)
        self.name.set_role("lead" if small else "big", bold=True)
        self._tile.setVisible(not small)
        self._small_tile.setVisible(small)
        for label in (self.second, self.time, self.note):
            label.setVisible(not small and bool(label.text()))
        self.place.setVisible(bool(self.place.text()))
        if small:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
            self.setFixedHeight(style.size("top"))
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(16_777_215)
            self.setFixedWidth(round(208 * PANEL_SHARE))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)
