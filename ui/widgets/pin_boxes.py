"""Six boxes for the PIN, and a number pad for gloves. Digits are shown as dots and never kept longer than needed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui import style
from ui.widgets.key_button import KeyButton

PIN_LENGTH = 6
_BETWEEN = 14


class PinBoxes(QWidget):
    """The lamp is the next empty box. `completed` tells the PIN after the last digit; `changed` each count."""

    completed = Signal(str)
    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = ""
        self._is_wrong = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setProperty("raw_keys", True)
        self._speak()

    def count(self) -> int:
        """How many digits are in."""
        return len(self._digits)

    def add_digit(self, digit: str) -> None:
        """Take one digit; the last one completes."""
        if len(self._digits) == PIN_LENGTH or digit not in "0123456789" or len(digit) != 1:
            return
        self._is_wrong = False
        self._digits += digit
        self._tell()
        if len(self._digits) == PIN_LENGTH:
            self.completed.emit(self._digits)

    def take_back(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self._tell()

    def clear(self, *, is_wrong: bool = False) -> None:
        """Empty the boxes; with `is_wrong` in red until the next digit."""
        self._digits, self._is_wrong = "", is_wrong
        self._tell()

    def _tell(self) -> None:
        self._speak()
        self.update()
        self.changed.emit(len(self._digits))

    def _speak(self) -> None:
        self.setAccessibleName(
            self.tr("PIN, {count} of {total} digits").format(count=len(self._digits), total=PIN_LENGTH)
        )

    def event(self, event: QEvent) -> bool:
        """Digits and taking back belong to the boxes before any shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Backspace or (len(event.text()) == 1 and event.text() in "0123456789-")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits go in, − and Backspace take back."""
        if not self._is_ours(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Backspace or event.text() == "-":
            self.take_back()
        else:
            self.add_digit(event.text())

    def sizeHint(self) -> QSize:
        """Six boxes, higher than a field."""
        return QSize(PIN_LENGTH * 80, style.size("field") + (12 if style.is_small() else 32))

    def minimumSizeHint(self) -> QSize:
        """Narrow boxes."""
        return QSize(PIN_LENGTH * 44, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The lamp comes."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The lamp goes."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._speak()
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the boxes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(104.0, (self.width() - _BETWEEN * (PIN_LENGTH - 1)) / PIN_LENGTH)
        for at in range(PIN_LENGTH):
            self._paint_box(painter, at, QRectF(at * (width + _BETWEEN), 0, width, self.height()))
        painter.end()

    def _paint_box(self, painter: QPainter, at: int, place: QRectF) -> None:
        look = style.look()
        has_lamp = self.hasFocus() and at == len(self._digits)
        if has_lamp:
            painter.setPen(QPen(style.colour("lamp_edge"), look.tokens.focus_stroke))
            painter.setBrush(style.colour("lamp_fill"))
        else:
            stroke = 2.0 if self._is_wrong else max(look.tokens.control_stroke, look.theme.border)
            painter.setPen(QPen(style.colour("bad" if self._is_wrong else "edge"), stroke))
            painter.setBrush(style.colour("sheet"))
        radius = look.theme.control_radius
        painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        if at < len(self._digits):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("ink"))
            dot = style.size("body") * 0.6
            painter.drawEllipse(place.center(), dot, dot)


class PinPad(QWidget):
    """Keys for fingers in gloves; they type into boxes and never take the lamp."""

    def __init__(self, boxes: PinBoxes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        self._clear = KeyButton()
        for at, digit in enumerate("789456123"):
            grid.addWidget(self._digit(boxes, digit), at // 3, at % 3)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(boxes.take_back)
        grid.addWidget(self._clear, 3, 0)
        grid.addWidget(self._digit(boxes, "0"), 3, 1)
        self._retranslate()

    def _digit(self, boxes: PinBoxes, digit: str) -> KeyButton:
        button = KeyButton(digit)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: boxes.add_digit(digit))
        return button

    def _retranslate(self) -> None:
        self._clear.setText(self.tr("Take back"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
