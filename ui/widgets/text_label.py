"""Plain text in a role's size and colour. Every label fed by data is one of these: never rich text."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from ui import style
from ui.tokens import ColourRole, SizeRole

Align = Literal["left", "right", "centre"]
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}
#: The space that groups digits (formats.py), and the one of the same width at which no line ends.
_THIN, _UNBROKEN = "\u2009", "\u202f"
_BOLD_ROLES: tuple[SizeRole, ...] = ("h2", "h1", "num", "big", "huge")


class TextLabel(QLabel):
    """A label with a size role, a colour role and a fixed line box; follows every change of the look."""

    def __init__(
        self,
        text: str = "",
        role: SizeRole = "body",
        *,
        colour: ColourRole | None = None,
        bold: bool | None = None,
        wrap: bool = False,
        align: Align = "left",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: SizeRole = role
        self._colour: ColourRole = colour or ("ink3" if role == "cap" else "ink")
        self._bold = role in _BOLD_ROLES if bold is None else bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(_ALIGN[align] | Qt.AlignmentFlag.AlignVCenter)
        self._follow_look()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; a figure is never broken inside itself: the thin space of its groups does not let lines end."""
        super().setText(text.replace(_THIN, _UNBROKEN))

    def text(self) -> str:
        """The text as it was set."""
        return super().text().replace(_UNBROKEN, _THIN)

    def set_colour(self, role: ColourRole) -> None:
        """Show the text in another role's colour."""
        if role != self._colour:
            self._colour = role
            self._follow_look()

    def set_role(self, role: SizeRole, *, bold: bool | None = None) -> None:
        """Show the text in another size."""
        self._role = role
        self._bold = role in _BOLD_ROLES if bold is None else bold
        self._follow_look()

    def _follow_look(self) -> None:
        # Qt puts an earlier font back while it changes sheets and sends StyleChange again: so each time, if it differs.
        wanted = style.font(self._role, bold=self._bold)
        if self.font() != wanted:
            self.setFont(wanted)
        colours = self.palette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            colours.setColor(role, style.colour(self._colour))
        if colours != self.palette():
            self.setPalette(colours)
        self.setMinimumHeight(style.line_box(self._role))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new sizes and colours when the look changes."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)


class FigureLabel(TextLabel):
    """The one biggest figure of a screen, or an amount that counts."""

    def __init__(
        self,
        text: str = "",
        role: SizeRole = "big",
        *,
        colour: ColourRole = "ink",
        align: Align = "left",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, colour=colour, bold=True, align=align, parent=parent)
