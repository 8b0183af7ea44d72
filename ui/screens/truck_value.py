"""What a lot comes to: its value in yuan, how many residents it takes at least, and what still stops it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.list_standing import NOTE_CODE
from ui import formats, style
from ui.messages import sentence
from ui.viewmodels.truck import TruckView
from ui.widgets.card import Card
from ui.widgets.text_label import FigureLabel, TextLabel

WIDTH = 300
MOST_TOLD = 4


class ValueCard(QWidget):
    """A tinted card beside the form; a strip above it in the small form."""

    def __init__(self) -> None:
        super().__init__()
        self._card = Card(ground="soft")
        self._word = TextLabel("", "cap", colour="ink2")
        self._value = FigureLabel("", "num")
        self._totals = TextLabel("", "cap", colour="ink2", wrap=True)
        self._needed = TextLabel("", bold=True, wrap=True)
        self._manifest = TextLabel("", "cap", colour="ink2", wrap=True)
        self._list = TextLabel("", "cap", colour="warn", wrap=True)
        self._told = [TextLabel("", "cap", colour="bad", bold=True, wrap=True) for _ in range(MOST_TOLD)]
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(0)
        for label in (self._word, self._value, self._totals):
            left.addWidget(label)
        right.setSpacing(4)
        right.addWidget(self._needed)
        right.addWidget(self._manifest)
        right.addWidget(self._list)
        for label in self._told:
            right.addWidget(label)
        self._flow = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._flow.setSpacing(8)
        self._flow.addLayout(left)
        self._flow.addLayout(right, 1)
        self._card.add(self._flow)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._card)
        self._outer.addStretch(1)

    def set_strip(self, is_strip: bool) -> None:
        """Lie above the form as a strip, or stand beside it."""
        self._flow.setDirection(QBoxLayout.Direction.LeftToRight if is_strip else QBoxLayout.Direction.TopToBottom)
        side, top = style.margin(), style.gap()
        self._outer.setContentsMargins(side if is_strip else 0, top, side, 0 if is_strip else top)
        self._most = 0 if is_strip else MOST_TOLD
        self._flow.setSpacing(24 if is_strip else 8)
        self._totals.setVisible(not is_strip)
        if is_strip:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(WIDTH)

    def show_value(self, view: TruckView, told: Sequence[str]) -> None:
        """Show what the form comes to, and the first findings."""
        lot = view.lot
        self._word.setText(self.tr("Value CNY"))
        self._value.setText(formats.amount(0 if lot is None else lot.amount_fen, "CNY"))
        totals = {} if lot is None else lot.totals_minor
        foreign = [formats.money(minor, currency) for currency, minor in sorted(totals.items()) if currency != "CNY"]
        mass = "" if lot is None or not lot.net_g else formats.mass(lot.net_g)
        self._totals.setText(" · ".join(part for part in (mass, *foreign) if part))
        self._needed.setText(self._needed_words(view))
        self._manifest.setText(self._manifest_words(view))
        self._manifest.setVisible(bool(self._manifest.text()))
        self._list.setText(sentence(NOTE_CODE, {}).what)
        self._list.setVisible(lot is not None and lot.within_2010 and bool(lot.lines))
        for label, text in zip(self._told, (*told[: self._most], *[""] * MOST_TOLD), strict=False):
            label.setText(text)
            label.setVisible(bool(text))

    def _manifest_words(self, view: TruckView) -> str:
        """Mass of the manifest, what other records declared of it, and what this lot would leave."""
        lot = view.lot
        if lot is None or lot.manifest is None or not lot.manifest.total_g:
            return ""
        balance, own = lot.manifest, sum(line.gross_g for line in lot.lines)
        return self.tr("Manifest {total} · declared {declared} · left after this lot {left}").format(
            total=formats.mass(balance.total_g),
            declared=formats.mass(balance.declared_g),
            left=formats.mass(balance.left_g - own),
        )

    def _needed_words(self, view: TruckView) -> str:
        lot = view.lot
        if lot is None:
            return ""
        if lot.needed_shares is None:
            return self.tr("No value limit · {present} present").format(present=formats.count(lot.present))
        if not lot.needed_shares:
            return self.tr("{present} present").format(present=formats.count(lot.present))
        return self.tr("Needs at least {needed} people · {present} present").format(
            needed=formats.count(lot.needed_shares), present=formats.count(lot.present)
        )
