"""The rail at the left: where one can go, with the key of each place. Words at full width, icon and key when small."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import style
from ui.icons import paint_icon
from ui.widgets.key_cap import cap_text
from ui.widgets.text_label import TextLabel

COMPACT_HEIGHT = 35
"""Least pixels of a compact item: icon over key."""
_WORD_X = 44


class RailItem(QAbstractButton):
    """One place: icon, word and key of its action. The current one is a white tab."""

    def __init__(self, action: QAction, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action, self._icon = action, icon
        self._is_current = False
        self._is_compact = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow_action)
        self._follow_action()

    def set_current(self, is_current: bool) -> None:
        """Show whether this place is open."""
        self._is_current = is_current
        self.setAccessibleDescription(self.tr("open now") if is_current else "")
        self.update()

    def is_current(self) -> bool:
        """Whether this place is shown as open."""
        return self._is_current

    def set_compact(self, is_compact: bool) -> None:
        """Icon and key only; the word stays as accessible name and help."""
        self._is_compact = is_compact
        self.setToolTip(self._action.text() if is_compact else "")
        self.updateGeometry()
        self.update()

    def cap(self) -> str:
        """The key as printed; empty while the place is closed."""
        return cap_text(self._action.shortcut()) if self._action.isEnabled() else ""

    def _follow_action(self) -> None:
        self.setText(self._action.text())
        self.setAccessibleName(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.update()

    def sizeHint(self) -> QSize:
        """A tab of button height."""
        return QSize(style.size("rail") - 24, style.size("btn"))

    def minimumSizeHint(self) -> QSize:
        """Narrow when compact."""
        return QSize(48, COMPACT_HEIGHT if self._is_compact else style.size("btn"))

    def words_fit(self) -> bool:
        """Whether the word keeps clear of its key at full width."""
        room = style.size("rail") - 24 - _WORD_X - 12 - 8 - QFontMetrics(style.cap_font()).horizontalAdvance(self.cap())
        return style.metrics(bold=True).horizontalAdvance(self.text()) <= room

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tab."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        if self._is_current or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("rail_on" if self._is_current else "rail_hover"))
            radius = style.look().theme.control_radius
            painter.drawRoundedRect(place, radius, radius)
        if self._is_compact:
            self._paint_compact(painter, place)
        else:
            self._paint_wide(painter, place)
        painter.end()

    def _paint_wide(self, painter: QPainter, place: QRectF) -> None:
        ink = style.colour("rail_on_ink" if self._is_current else "rail_ink")
        key = style.colour("rail_on_ink" if self._is_current else "rail_ink2")
        paint_icon(painter, QRectF(14, place.height() / 2 - 10, 20, 20), self._icon, ink)
        painter.setFont(style.font(bold=self._is_current))
        painter.setPen(ink)
        painter.drawText(place.adjusted(_WORD_X, 0, -12, -1), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(style.cap_font())
        painter.setPen(key)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(place.adjusted(0, 0, -12, -1), flags, self.cap())

    def _paint_compact(self, painter: QPainter, place: QRectF) -> None:
        ink = style.colour("rail_on_ink" if self._is_current else "rail_ink")
        key = style.colour("rail_on_ink" if self._is_current else "rail_ink2")
        paint_icon(painter, QRectF(place.center().x() - 10, place.center().y() - 18, 20, 20), self._icon, ink)
        painter.setFont(style.cap_font())
        painter.setPen(key)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(place.adjusted(-4, 0, 4, -1), flags, self.cap())


class BrandTile(QWidget):
    """The 边 tile; the only other yellow of the program."""

    def __init__(self, pixels: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(pixels, pixels)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("lamp"))
        radius = style.look().theme.control_radius
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        letters = style.font("h2", bold=True)
        letters.setPixelSize(round(self.height() * 0.54))
        painter.setFont(letters)
        painter.setPen(style.colour("brand_ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "边")
        painter.end()


class Rail(QFrame):
    """The places above, the rarer ones at the foot."""

    def __init__(
        self,
        upper: Sequence[tuple[QAction, str]],
        lower: Sequence[tuple[QAction, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "rail")
        self.items: dict[QAction, RailItem] = {}
        self._compact = False
        self._name = TextLabel("边贸通", "lead", colour="rail_ink", bold=True)
        self._second = TextLabel("Biên Mậu Thông", "cap", colour="rail_ink2")
        self._brand = self._make_brand()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._brand)
        for action, icon in upper:
            self._add(action, icon)
        self._column.addStretch(1)
        for action, icon in lower:
            self._add(action, icon)
        self._follow_look()

    def _make_brand(self) -> QWidget:
        brand = QWidget()
        row = QHBoxLayout(brand)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._second)
        words.addStretch(1)
        row.addWidget(BrandTile())
        row.addLayout(words, 1)
        return brand

    def _add(self, action: QAction, icon: str) -> None:
        self.items[action] = RailItem(action, icon)
        self._column.addWidget(self.items[action])

    def show_current(self, action: QAction) -> None:
        """Mark the open place."""
        for key, item in self.items.items():
            item.set_current(key is action)

    def set_compact(self, is_compact: bool) -> None:
        """Icon and key only, for windows below 1100 px."""
        self._compact = is_compact
        self._follow_look()

    def _follow_look(self) -> None:
        compact = self._compact or style.is_small()
        side = 6 if compact else 12
        self.setFixedWidth(60 if compact and style.size("rail") > 100 else style.size("rail"))
        self._column.setContentsMargins(side, 0, side, side)
        self._column.setSpacing(0 if compact else 4)
        self._brand.setFixedHeight(style.size("top"))
        self._brand.layout().setContentsMargins(7 if compact else 4, 0, 0, 0)  # type: ignore[union-attr]
        self._name.setVisible(not compact)
        self._second.setVisible(not compact)
        for item in self.items.values():
            item.set_compact(compact)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)
