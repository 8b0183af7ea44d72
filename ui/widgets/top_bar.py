"""The top bar: title with one line of context, search, two clocks, sync badge."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import formats, style
from ui.icons import IconView
from ui.widgets.editors import LineEditor
from ui.widgets.key_cap import KeyCap
from ui.widgets.sync_badge import SyncBadge
from ui.widgets.text_label import TextLabel

SEARCH_LEAST, SEARCH_MOST = 110, 250
"""Pixels of the search place: it gives way where title and badge need the room."""


class SearchLine(LineEditor):
    """The search place; its key is printed inside. `searched` on Enter."""

    searched = Signal(str)

    def __init__(self, action: QAction | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("shape", "search")
        self._icon = IconView("search", "ink3", 18, self)
        self._cap = KeyCap("/", parent=self) if action is not None else None
        self.entered.connect(lambda: self.searched.emit(self.text().strip()))
        self._follow_look()

    def _follow_look(self) -> None:
        self.setFont(style.font())
        self.setFixedHeight(44)
        self.setTextMargins(30, 0, 30, 0)
        self._icon.move(QPoint(12, 13))

    def resizeEvent(self, event: object) -> None:
        """Keep the cap at the right."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._cap is not None:
            self._cap.adjustSize()
            self._cap.move(self.width() - self._cap.width() - 10, (self.height() - self._cap.height()) // 2)


class Clocks(QWidget):
    """Both sides' time, one above the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = {"CN": TextLabel(bold=True), "VN": TextLabel(bold=True, colour="ink2")}
        self._places = {"CN": TextLabel(role="cap"), "VN": TextLabel(role="cap")}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        for row, side in enumerate(("CN", "VN")):
            grid.addWidget(self._times[side], row, 0)
            grid.addWidget(self._places[side], row, 1)
        self._at: datetime | None = None

    def show_time(self, at: datetime) -> None:
        """Show an aware instant on both clocks."""
        self._at = at
        for side in ("CN", "VN"):
            self._times[side].setText(formats.clock(at, side))
            self._places[side].setText(formats.place_of_clock(side))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._at is not None:
            self.show_time(self._at)
        super().changeEvent(event)


class TopBar(QFrame):
    """Title, search, clocks and badge; search and clocks leave the small form (search then comes by its key)."""

    def __init__(
        self,
        *,
        port_action: QAction | None = None,
        find_action: QAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "top")
        self.title = TextLabel("", "h1")
        self.context = TextLabel("", "cap")
        self.practice = TextLabel("", "cap", colour="warn", bold=True)
        self.search = SearchLine(find_action)
        self.clocks = Clocks()
        self.badge = SyncBadge(port_action)
        self._has_search = find_action is not None
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._retranslate()
        self._follow_look()

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Find person, goods, plate"))
        self.search.setAccessibleName(self.tr("Find person, goods, plate"))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.context)
        words.addStretch(1)
        self._row.addLayout(words)
        self._row.addWidget(self.practice)
        self._row.addStretch(1)
        self._row.addWidget(self.search)
        self._row.addWidget(self.clocks)
        self._row.addWidget(self.badge)

    def show_title(self, title: str, context: str = "") -> None:
        """Set the screen's title and its one line of context."""
        self.title.setText(title)
        self.context.setText(context)
        self.context.setVisible(bool(context) and not style.is_small())

    def show_practice(self, words: str) -> None:
        """Say that this is practice ("仅供练习"); empty takes it away."""
        self.practice.setText(words)
        self.practice.setVisible(bool(words))

    def show_search(self, is_wanted: bool) -> None:
        """Bring the search place in the small form, when its key was pressed."""
        self.search.setVisible(is_wanted and self._has_search)
        if style.is_small():
            self.title.setVisible(not is_wanted)

    def _follow_look(self) -> None:
        small = style.is_small()
        self.setFixedHeight(style.size("top"))
        self._row.setContentsMargins(style.margin(), 0, 12 if small else 16, 0)
        self._row.setSpacing(10 if small else 16)
        self.search.setMinimumWidth(SEARCH_LEAST)
        self.search.setMaximumWidth(SEARCH_MOST)
        self.search.setVisible(self._has_search and not small)
        self.clocks.setVisible(not small)
        self.context.setVisible(bool(self.context.text()) and not small)
        self.practice.setVisible(bool(self.practice.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
