"""The share to be moved: what it is, whose it was (struck through), whose it will be."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.trade import TradeRecord
from app.services.mending import MendCandidate
from ui import formats
from ui.screens.words import localized, other_language
from ui.widgets.card import Card
from ui.widgets.text_label import FigureLabel, TextLabel


class StruckLabel(TextLabel):
    """A value that was refused: struck through, still readable."""

    def _follow_look(self) -> None:
        super()._follow_look()
        struck = QFont(self.font())
        if not struck.strikeOut():
            struck.setStrikeOut(True)
            self.setFont(struck)


class MendShare(Card):
    """Goods, mass and value stay; the person changes."""

    def __init__(self) -> None:
        super().__init__()
        self._goods = TextLabel("", "h2", wrap=True)
        self._second = TextLabel("", "cap", wrap=True)
        self._mass, self._value = FigureLabel("", "num", align="right"), FigureLabel("", "num", align="right")
        self._was, self._will = TextLabel("", "cap", colour="ink2"), TextLabel("", "cap", colour="ink2")
        self._old = StruckLabel("", "lead", colour="bad", bold=True)
        self._new = TextLabel("", "lead", bold=True)
        words, was, will = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for column, labels in ((words, (self._goods, self._second)), (was, (self._was, self._old))):
            column.setSpacing(0)
            for label in labels:
                column.addWidget(label)
        will.setSpacing(0)
        will.addWidget(self._will)
        will.addWidget(self._new)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addLayout(was)
        row.addLayout(will)
        row.addWidget(self._mass)
        row.addWidget(self._value)
        self.add(row)

    def show_share(self, record: TradeRecord, candidate: MendCandidate | None, language: str) -> None:
        """Show the share and its new bearer."""
        names = [localized(line.name, language) for line in record.lines]
        self._goods.setText("、".join(names) if language == "zh" else ", ".join(names))
        others = [localized(line.name, other_language(language)) for line in record.lines]
        self._second.setText(", ".join(others))
        self._mass.setText(formats.mass(record.net_g))
        self._value.setText(formats.money(record.amount_fen, "CNY"))
        self._old.setText(record.person_name)
        self._new.setText("…" if candidate is None else candidate.name)

    def retranslate(self) -> None:
        """Set the words."""
        self._was.setText(self.tr("Refused for"))
        self._will.setText(self.tr("Goes to"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
