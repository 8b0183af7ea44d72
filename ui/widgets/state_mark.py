"""State = shape + colour + word, always the three together."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.tokens import ColourRole, MarkName
from ui.widgets.mark_shapes import paint_mark

MARK_OF_STATUS: dict[str, MarkName] = {
    "draft": "draft", "saved": "saved", "packed": "packed", "sending": "sent", "sent": "sent",
    "result_unknown": "sent", "received": "received", "accepted": "ok", "released": "ok", "closed": "ok",
    "returned": "bad", "quarantined": "warn", "needs_attention": "warn", "held": "wait", "inspection": "received",
    "amended": "info", "voided": "stop", "deleted": "stop", "unknown": "wait", "not_allowed": "stop", "todo": "todo",
}  # fmt: skip
"""The mark of each display status code of the application (codes from `app.domain.delivery`)."""


def mark_word(name: MarkName) -> str:
    """The word that stands beside a mark when the caller has no better one."""
    words: dict[MarkName, str] = {
        "draft": QCoreApplication.translate("StateMark", "Draft"),
        "saved": QCoreApplication.translate("StateMark", "Saved"),
        "packed": QCoreApplication.translate("StateMark", "Waiting to be sent"),
        "sent": QCoreApplication.translate("StateMark", "Sent"),
        "received": QCoreApplication.translate("StateMark", "Received by the port"),
        "ok": QCoreApplication.translate("StateMark", "Accepted"),
        "bad": QCoreApplication.translate("StateMark", "Returned"),
        "warn": QCoreApplication.translate("StateMark", "Needs attention"),
        "wait": QCoreApplication.translate("StateMark", "Unknown elsewhere"),
        "stop": QCoreApplication.translate("StateMark", "Not allowed"),
        "todo": QCoreApplication.translate("StateMark", "Not done"),
        "info": QCoreApplication.translate("StateMark", "Note"),
    }
    return words[name]


def status_word(status: str) -> str:
    """The word of a display status code of the application (`display_status`), from the word list."""
    words = {
        "result_unknown": QCoreApplication.translate("StateMark", "Sent, result unknown"),
        "released": QCoreApplication.translate("StateMark", "Released"),
        "closed": QCoreApplication.translate("StateMark", "Closed"),
        "held": QCoreApplication.translate("StateMark", "Held back"),
        "inspection": QCoreApplication.translate("StateMark", "Awaiting inspection"),
        "amended": QCoreApplication.translate("StateMark", "Amended"),
        "voided": QCoreApplication.translate("StateMark", "Voided"),
        "deleted": QCoreApplication.translate("StateMark", "Deleted by the port"),
        "sending": QCoreApplication.translate("StateMark", "Sending"),
    }
    return words.get(status) or mark_word(MARK_OF_STATUS[status])


class StateMark(QWidget):
    """A state's shape alone, for places where its word stands beside it. `word` becomes the accessible name."""

    def __init__(self, name: MarkName, *, scale: float = 1.2, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._scale = name, scale
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_mark(name, word)
        self._follow_look()

    def mark_name(self) -> MarkName:
        """The mark shown now."""
        return self._name

    def show_mark(self, name: MarkName, word: str = "") -> None:
        """Show another state."""
        self._name = name
        self.setAccessibleName(word or mark_word(name))
        self.update()

    def _follow_look(self) -> None:
        side = round(style.size("body") * self._scale)
        self.setFixedSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the look changes."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape."""
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._name)
        painter.end()


class StateChip(QWidget):
    """Tint pill with shape and word; without the pill in tables (`pill=False`)."""

    def __init__(self, name: MarkName, text: str = "", *, pill: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._text, self._pill = name, text, pill
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(name, text)

    def text(self) -> str:
        """The word shown."""
        return self._text or mark_word(self._name)

    def mark_name(self) -> MarkName:
        """The mark shown now."""
        return self._name

    def show_state(self, name: MarkName, text: str = "") -> None:
        """Show another state; without a text the mark's own word is used and follows the language."""
        self._name, self._text = name, text
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the shape and the whole word."""
        width = style.metrics(bold=True).horizontalAdvance(self.text())
        mark = round(style.size("body") * 1.05)
        return QSize(width + mark + 7 + 2 * 12, round(style.size("body") * 1.95))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look and the language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self.show_state(self._name, self._text)
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw pill, shape and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        tokens = style.look().tokens.marks[self._name]
        if self._pill:
            border = style.look().theme.border
            painter.setPen(style.colour(tokens.colour) if border > 1 else Qt.PenStyle.NoPen)
            painter.setBrush(style.colour(tokens.tint))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        paint_state_line(painter, place.adjusted(11, 0, 0, 0), self._name, self.text())
        painter.end()


def paint_state_line(
    painter: QPainter, place: QRectF, name: MarkName, text: str, colour: ColourRole | None = None
) -> None:
    """Shape and bold word on one line, at the left of the place."""
    side = round(style.size("body") * 1.05)
    paint_mark(painter, QRectF(place.x(), place.center().y() - side / 2, side, side), name)
    painter.setFont(style.font(bold=True))
    painter.setPen(style.colour(colour or style.look().tokens.marks[name].colour))
    rest = place.adjusted(side + 7, 0, 0, 0)
    painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
