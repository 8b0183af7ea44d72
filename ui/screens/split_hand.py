"""A strip below the table: one person's share typed by hand, a field for each goods line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from app.domain.trade import GoodsLine
from ui import formats
from ui.amount_text import Unclear, parse_amount, parse_mass
from ui.screens.words import localized
from ui.viewmodels.lot_form import mass_text
from ui.viewmodels.split_rows import SplitRow
from ui.widgets.card import Card
from ui.widgets.field import NumberField
from ui.widgets.key_button import KeyButton

MOST_LINES = 4


class HandStrip(Card):
    """`set_share` tells person and quantities (line number → grams or pieces); `given_back` the person alone."""

    set_share = Signal(str, object)
    given_back = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self._person_id = ""
        self._lines: tuple[GoodsLine, ...] = ()
        self._fields = [NumberField() for _ in range(MOST_LINES)]
        self._back_to_rule = KeyButton(icon="undo-2")
        self._set = KeyButton(icon="check", printed_key="Return")
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in self._fields:
            row.addWidget(field, 1)
            field.edited.connect(lambda _text: self._understand())
            field.entered.connect(self._go_on)
        row.addWidget(self._back_to_rule, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._set, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(row)
        self._set.clicked.connect(self._answer)
        self._back_to_rule.clicked.connect(lambda: self.given_back.emit(self._person_id))
        self.retranslate()
        self.hide()

    def ask(self, row: SplitRow, lines: tuple[GoodsLine, ...], language: str) -> None:
        """Open for a person, with the share as it stands."""
        self._person_id, self._lines = row.person_id, lines[:MOST_LINES]
        self.set_title(self.tr("Share of {person} by hand").format(person=row.name))
        has = {part.line_no: part.quantity for part in row.lines}
        for at, field in enumerate(self._fields):
            field.setVisible(at < len(self._lines))
            if at < len(self._lines):
                line = self._lines[at]
                quantity = has.get(line.line_no, 0)
                field.set_label(localized(line.name, language))
                field.set_unit("kg" if line.unit == "g" else self.tr("pieces"))
                field.set_text(mass_text(quantity) if line.unit == "g" else str(quantity))
        self._back_to_rule.setVisible(row.by_hand)
        self._understand()
        self.show()
        self._fields[0].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fields[0].editor.selectAll()

    def is_asking(self) -> bool:
        """Whether it is open."""
        return not self.isHidden()

    def close_strip(self) -> None:
        """Put it away."""
        self.hide()
        self.closed.emit()

    def _read(self) -> dict[int, int] | None:
        """What is typed, or None while a field is not understood."""
        found: dict[int, int] = {}
        for field, line in zip(self._fields, self._lines, strict=False):
            amount = parse_mass(field.text()) if line.unit == "g" else parse_amount(field.text(), 0)
            if isinstance(amount, Unclear):
                if amount.reason != "empty":
                    return None
                continue
            found[line.line_no] = amount.units
        return found

    def _understand(self) -> None:
        for field, line in zip(self._fields, self._lines, strict=False):
            amount = parse_mass(field.text()) if line.unit == "g" else parse_amount(field.text(), 0)
            unclear = isinstance(amount, Unclear)
            readings = " · ".join(amount.readings) if isinstance(amount, Unclear) else ""
            field.set_error((readings or self.tr("Type a number")) if unclear and field.text().strip() else None)
            if not isinstance(amount, Unclear):
                shown = formats.mass(amount.units) if line.unit == "g" else formats.count(amount.units)
                field.set_hint(f"= {shown}")
            else:
                field.set_hint("")
        self._set.setEnabled(self._read() is not None)

    def _go_on(self) -> None:
        shown = [field for field in self._fields if field.isVisible()]
        at = next((at for at, field in enumerate(shown) if field.editor.hasFocus()), len(shown))
        if at + 1 < len(shown):
            shown[at + 1].editor.setFocus(Qt.FocusReason.TabFocusReason)
            shown[at + 1].editor.selectAll()
        else:
            self._answer()

    def _answer(self) -> None:
        quantities = self._read()
        if quantities is not None:
            self.set_share.emit(self._person_id, quantities)

    def retranslate(self) -> None:
        """Set the words."""
        self._set.setText(self.tr("Set this share"))
        self._back_to_rule.setText(self.tr("Back to the rule"))

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the strip before the screen."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away; nothing is changed."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_strip()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
