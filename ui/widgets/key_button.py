"""A button with its key printed on it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import style
from ui.icons import paint_icon
from ui.tokens import ColourRole, SizeRole
from ui.widgets.key_cap import cap_size, cap_text, paint_cap

ButtonKind = Literal["main", "plain", "bad", "alarm", "quiet", "chosen"]
_COLOURS: dict[ButtonKind, tuple[ColourRole, ColourRole | None, ColourRole | None]] = {
    "main": ("act_ink", "act", "act"),
    "chosen": ("act_ink", "act", "act"),
    "plain": ("ink", "sheet", "edge"),
    "bad": ("bad", "sheet", "bad"),
    "alarm": ("on", "bad", "bad"),
    "quiet": ("act", None, None),
}
"""Text, fill and frame of each kind. `alarm` is kept for the act against an abuse."""
_SPACE = 8
_SIDE, _SIDE_SMALL, _SIDE_TIGHT = 20, 16, 8


class KeyButton(QPushButton):
    """Verb with its object, an optional icon at the left and its key cap at the right.

    With an `action` the button triggers it, follows its enabled state and prints its key; with a bare `key` the
    button owns a shortcut for it. So a cap is never drawn for a key that does nothing; `printed_key` only prints, for
    a key that the widget around the button answers to (and its test presses). Enter on the focused button presses it.
    """

    def __init__(
        self,
        text: str = "",
        *,
        kind: ButtonKind = "plain",
        icon: str = "",
        action: QAction | None = None,
        key: str = "",
        printed_key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: ButtonKind = kind
        self._icon = icon
        self._printed_key = printed_key
        self._action: QAction | None = None
        self._shortcut: QShortcut | None = None
        self._flashing = self._is_tight = False
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.timeout.connect(self._end_flash)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._press_action)
        self.setText(text)
        if action is not None:
            self.set_action(action)
        if key:
            self.set_key(key)

    # -- what it says and does
    def setText(self, text: str) -> None:
        """Set the words; also the accessible name."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Change the kind (one `main` a screen)."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def kind(self) -> ButtonKind:
        """The kind shown."""
        return self._kind

    def set_icon(self, name: str) -> None:
        """Change the icon; empty for none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_tight(self, is_tight: bool) -> None:
        """Leave the icon out where the row is too narrow; words and key are never cut."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self.updateGeometry()
            self.update()

    def set_action(self, action: QAction) -> None:
        """Press this action from now on; the words stay the button's own unless it has none."""
        if self._action is not None:
            self._action.changed.disconnect(self._follow_action)
        self._action = action
        action.changed.connect(self._follow_action)
        if not self.text():
            self.setText(action.text())
        self._follow_action()

    def print_key(self, key: str) -> None:
        """Print another key of its action, where its first one does something else in the fields."""
        self._printed_key = key
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Own a key that presses this button while it is visible; empty takes it away."""
        if self._shortcut is not None:
            self._shortcut.setKey(QKeySequence(key))
        elif key:
            self._shortcut = QShortcut(QKeySequence(key), self)
            self._shortcut.activated.connect(self.click)
        self.updateGeometry()
        self.update()

    def cap(self) -> str:
        """The cap as drawn now; empty if the key does not work now."""
        if not self.isEnabled():
            return ""
        return self._cap_when_enabled()

    def _cap_when_enabled(self) -> str:
        if self._action is not None:
            printed = QKeySequence(self._printed_key) if self._printed_key else self._action.shortcut()
            return cap_text(printed)
        if self._shortcut is not None:
            return cap_text(self._shortcut.key())
        return cap_text(self._printed_key)

    def flash_saved(self) -> None:
        """The one motion of the program: the button turns green for a moment after a save."""
        if self.isVisible():
            self._flashing = True
            self._flash.start(style.look().tokens.flash_ms)
            self.update()

    def _end_flash(self) -> None:
        self._flashing = False
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen is opened: the flash is over."""
        self._flash.stop()
        self._end_flash()
        super().hideEvent(event)

    def _press_action(self) -> None:
        if self._action is not None:
            self._action.trigger()

    def _follow_action(self) -> None:
        if self._action is not None:
            self.setEnabled(self._action.isEnabled())
            self.updateGeometry()
            self.update()

    # -- keys and changes
    def event(self, event: QEvent) -> bool:
        """Take Enter for the focused button before any shortcut of the screen."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_enter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button."""
        if _is_enter(event) and self.isEnabled():
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    # -- measures and painting
    def _text_role(self) -> SizeRole:
        return "lead" if self._kind == "main" else "body"

    def sizeHint(self) -> QSize:
        """Room for icon, words and cap; the cap's room is kept while disabled so that nothing moves."""
        return QSize(max(self._content_width(self._cap_when_enabled()) + 2 * self._side(), 48), style.size("btn"))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def _side(self) -> int:
        if self._kind == "quiet":
            return 12
        if self._is_tight:
            return _SIDE_TIGHT
        return _SIDE_SMALL if style.is_small() else _SIDE

    def _icon_side(self) -> int:
        return round(style.size(self._text_role()) * 1.3)

    def _content_width(self, cap: str) -> int:
        width = style.metrics(self._text_role(), bold=True).horizontalAdvance(self.text())
        if self._shown_icon():
            width += self._icon_side() + (_SPACE if self.text() else 0)
        if cap:
            width += cap_size(cap).width() + (_SPACE + 4 if self.text() or self._icon else 0)
        return width

    def _shown_icon(self) -> str:
        return "" if self._is_tight and self.text() else self._icon

    def loose_width(self) -> int:
        """The width it wants when it is not tight."""
        was, self._is_tight = self._is_tight, False
        width = self.sizeHint().width()
        self._is_tight = was
        return width

    def _colours(self) -> tuple[QColor, QColor | None, QColor | None]:
        if not self.isEnabled():
            return style.colour("off"), style.colour("offbg"), style.colour("offbg")
        if self._flashing:
            return style.colour("on"), style.colour("ok"), style.colour("ok")
        ink, fill, frame = _COLOURS[self._kind]
        if self._kind == "main" and self.isDown():
            fill = frame = "act_hover"
        return (
            style.colour(ink),
            style.colour(fill) if fill else None,
            style.colour(frame) if frame else None,
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, focus rings, icon, words and cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, fill, frame = self._colours()
        if self.hasFocus():
            self._paint_focus(painter, fill or style.colour("sheet"))
        elif fill is not None:
            self._paint_ground(painter, fill, frame or fill)
        self._paint_content(painter, ink)
        painter.end()

    def _paint_ground(self, painter: QPainter, fill: QColor, frame: QColor) -> None:
        look = style.look()
        pen = QPen(frame, max(look.tokens.control_stroke, look.theme.border))
        if not self.isEnabled() and look.theme.border > 1:
            pen = QPen(style.colour("off"), look.theme.border, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(fill)
        radius = look.theme.control_radius
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_focus(self, painter: QPainter, fill: QColor) -> None:
        radius = style.look().theme.control_radius
        stroke = style.look().tokens.focus_stroke
        place = QRectF(self.rect())
        painter.setPen(QPen(style.colour("lamp_edge"), stroke))
        painter.setBrush(style.colour("lamp"))
        half = stroke / 2
        painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        inner = 2 * stroke
        painter.drawRoundedRect(place.adjusted(inner, inner, -inner, -inner), max(2, radius - 4), max(2, radius - 4))

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        cap = self.cap()
        x = (self.width() - self._content_width(cap)) / 2
        middle = self.height() / 2
        if self._shown_icon():
            side = self._icon_side()
            paint_icon(painter, QRectF(round(x), round(middle - side / 2), side, side), self._icon, ink)
            x += side + _SPACE
        painter.setFont(style.font(self._text_role(), bold=True))
        painter.setPen(ink)
        width = style.metrics(self._text_role(), bold=True).horizontalAdvance(self.text())
        painter.drawText(
            QRectF(x, 0, width + 4, self.height() - 1),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )
        if cap:
            x += width + (_SPACE + 4 if self.text() else (4 if self._icon else 0))
            box = cap_size(cap)
            paint_cap(painter, QRectF(round(x), round(middle - box.height() / 2), box.width(), box.height()), cap, ink)


def _is_enter(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not plain
