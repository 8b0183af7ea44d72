"""Correct typed facts of a record: the other side, plates, lane. A reason is needed; a new version comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.domain.trade import TradeRecord
from app.services.records import AmendDraft
from ui.widgets.card import Card
from ui.widgets.field import AnyField, CodeField, ComboField, TextField, chain
from ui.widgets.key_button import KeyButton

SHORTEST_REASON = 3


class AmendCard(Card):
    """`answered` tells the changes and the reason."""

    answered = Signal(object, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self._record: TradeRecord | None = None
        self.name, self.number, self.address = TextField(), CodeField(), TextField()
        self.plate_cn, self.plate_vn, self.lane = TextField(), CodeField(), ComboField()
        self.reason = TextField()
        self._back = KeyButton(printed_key="Esc")
        self._act = KeyButton(kind="main", icon="check")
        self._lay_out()
        self._back.clicked.connect(self.close_card)
        self._act.clicked.connect(self._answer)
        self.reason.edited.connect(lambda _text: self._follow())
        party: list[AnyField] = [self.name, self.number, self.address]
        chain([*party, self.plate_cn, self.plate_vn, self.lane, self.reason], self._answer)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        places = ((self.name, 0, 0), (self.number, 0, 1), (self.address, 0, 2))
        for field, row, column in (*places, (self.plate_cn, 1, 0), (self.plate_vn, 1, 1), (self.lane, 1, 2)):
            grid.addWidget(field, row, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.reason, 2, 0, 1, 3)
        self.add(grid)
        acts = QHBoxLayout()
        acts.addWidget(self._back)
        acts.addStretch(1)
        acts.addWidget(self._act)
        self.add(acts)

    def ask(self, record: TradeRecord, lanes: Sequence[tuple[str, str]]) -> None:
        """Open with the facts as they stand."""
        self._record = record
        self.lane.set_choices([("", self.tr("not stated")), *lanes])
        self.name.set_text(record.counterpart.name)
        self.number.set_text(record.counterpart.document_number)
        self.address.set_text(record.counterpart.address)
        self.plate_cn.set_text(record.truck.plate_cn)
        self.plate_vn.set_text(record.truck.plate_vn)
        self.lane.choose(record.lane)
        self.reason.set_text("")
        self._act.setText(self.tr("Make version {n}").format(n=record.version + 1))
        self._follow()
        self.show()
        self.name.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_card(self) -> None:
        """Put it away; nothing was changed."""
        self.hide()
        self.closed.emit()

    def _follow(self) -> None:
        self._act.setEnabled(len(self.reason.text().strip()) >= SHORTEST_REASON)

    def _answer(self) -> None:
        record = self._record
        if record is None or not self._act.isEnabled():
            self.reason.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        party = replace(
            record.counterpart,
            name=self.name.text().strip(),
            document_number=self.number.text().strip(),
            address=self.address.text().strip(),
        )
        changes = AmendDraft(
            counterpart=party,
            plate_cn=self.plate_cn.text(),
            plate_vn=self.plate_vn.text(),
            lane=str(self.lane.key() or ""),
        )
        self.answered.emit(changes, self.reason.text().strip())

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Correct this record"))
        self.name.set_label(self.tr("Name on the other side"))
        self.number.set_label(self.tr("Document number"))
        self.address.set_label(self.tr("Address"))
        self.plate_cn.set_label(self.tr("Chinese plate"))
        self.plate_vn.set_label(self.tr("Vietnamese plate"))
        self.lane.set_label(self.tr("Lane"))
        self.reason.set_label(self.tr("Reason of the correction"))
        self._back.setText(self.tr("Back"))

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the card before the screen."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
