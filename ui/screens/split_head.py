"""The head of the split: number of shares, what is left, two proofs, the share map and its legend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.list_standing import NOTE_CODE
from ui import formats, style
from ui.messages import sentence
from ui.screens.split_words import map_cell, rule_word
from ui.viewmodels.split import SplitScreenView
from ui.widgets.card import Card
from ui.widgets.share_map import CellState, ShareCell, ShareMap
from ui.widgets.state_mark import StateMark
from ui.widgets.text_label import FigureLabel, TextLabel

LEGEND: tuple[CellState, ...] = ("share", "unknown", "blocked", "free")


class Proof(QWidget):
    """A mark, what is equal to what, and the figure."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = StateMark("ok")
        self._words = TextLabel("", "cap", align="right", colour="ink2")
        self._figure = TextLabel("", bold=True, align="right")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for widget in (self._mark, self._words, self._figure):
            row.addWidget(widget)

    def show_proof(self, holds: bool, words: str, figure: str) -> None:
        """Show whether it holds."""
        self._mark.show_mark("ok" if holds else "bad")
        self._words.setText(words)
        self._words.setVisible(not style.is_small())
        self._figure.setText(figure)
        self.setAccessibleName(f"{words} {figure}")


class SplitHead(Card):
    """What the split says biggest."""

    def __init__(self) -> None:
        super().__init__()
        self.number = FigureLabel("0")
        self.sentence = TextLabel("", "lead", bold=True)
        self._about = TextLabel("", "cap", colour="ink2", wrap=True)
        self._list = TextLabel("", "cap", colour="warn", wrap=True)
        self._mass, self._value = Proof(), Proof()
        self.map = ShareMap()
        self._legend = QWidget()
        self._legend_words: dict[CellState, TextLabel] = {}
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.sentence)
        words.addWidget(self._about)
        words.addWidget(self._list)
        proofs = QGridLayout()
        proofs.setSpacing(0)
        proofs.addWidget(self._mass, 0, 0)
        proofs.addWidget(self._value, 1, 0)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.number)
        top.addLayout(words, 1)
        top.addLayout(proofs)
        self.add(top)
        self.add(self.map)
        self.add(self._legend)
        self._lay_out_legend()
        self._follow_small()

    def _lay_out_legend(self) -> None:
        row = QHBoxLayout(self._legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for state in LEGEND:
            swatch = ShareMap()
            swatch.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            swatch.setFixedSize(22, 22)
            swatch.show_cells([ShareCell(state, 0 if state == "free" else 1000)])
            self._legend_words[state] = TextLabel("", "cap", colour="ink2")
            row.addWidget(swatch)
            row.addWidget(self._legend_words[state])
            row.addSpacing(8)
        row.addStretch(1)

    def show_split(self, view: SplitScreenView) -> None:
        """Show the figures and the map."""
        split = view.split
        if split is None:
            return
        lot = split.lot
        self.number.setText(formats.count(view.shares))
        rest = formats.mass(view.rest_g)
        if view.rest_g or view.rest_fen:
            self.sentence.setText(self.tr("shares · {mass} not placed").format(mass=rest))
        else:
            self.sentence.setText(self.tr("shares · all placed, left {mass}").format(mass=rest))
        self.sentence.set_colour("warn" if view.rest_g or view.rest_fen else "ok")
        self._about.setText(" · ".join(self._facts(view)))
        self._list.setText(sentence(NOTE_CODE, {}).what)
        self._list.setVisible(split.within_2010)
        mass_holds = view.shares_g + view.rest_g == lot.net_g
        value_holds = view.shares_fen + view.rest_fen == lot.amount_fen
        plain = not view.rest_g and not view.rest_fen
        mass_words = self.tr("Sum of shares = net") if plain else self.tr("Shares + rest = net")
        value_words = self.tr("Sum of shares = value") if plain else self.tr("Shares + rest = value")
        self._mass.show_proof(mass_holds, mass_words, formats.mass(lot.net_g))
        self._value.show_proof(value_holds, value_words, formats.money(lot.amount_fen, "CNY"))
        self.map.show_cells([map_cell(row) for row in view.rows])

    def _facts(self, view: SplitScreenView) -> Sequence[str]:
        split = view.split
        assert split is not None
        blocked = sum(row.state == "blocked" for row in view.rows)
        elsewhere = sum(row.used_elsewhere for row in view.rows)
        facts = [rule_word(split.lot.split_rule), self.tr("{n} present").format(n=formats.count(split.present))]
        if blocked:
            facts.append(self.tr("{n} not allowed").format(n=formats.count(blocked)))
        if elsewhere:
            facts.append(self.tr("{n} used elsewhere").format(n=formats.count(elsewhere)))
        needed = split.needed_shares or 0
        if (view.rest_g or view.rest_fen) and needed > view.shares:
            facts.append(self.tr("needs {needed} people").format(needed=formats.count(needed)))
        return facts

    def retranslate(self) -> None:
        """Set the words of the legend."""
        words: dict[CellState, str] = {
            "share": self.tr("this lot"),
            "unknown": self.tr("used elsewhere"),
            "blocked": self.tr("not allowed"),
            "free": self.tr("no share"),
        }
        for state, label in self._legend_words.items():
            label.setText(words[state])

    def _follow_small(self) -> None:
        self._legend.setVisible(not style.is_small())
        self._about.setVisible(not style.is_small())

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_small()
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
