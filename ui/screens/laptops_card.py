"""Settings section "Laptops": who is known at this market point, this laptop's card, taking cards in, switches."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.laptops import Laptop
from ui.viewmodels.laptops import LaptopsView
from ui.widgets.card import Card, HairLine
from ui.widgets.field import TextField
from ui.widgets.key_button import KeyButton
from ui.widgets.square_code import SquareCode
from ui.widgets.state_mark import StateMark
from ui.widgets.text_label import FigureLabel, TextLabel


def list_words(sign: str, laptops: int) -> str:
    """Say the signs of the list of laptops that share the residents, to be compared with the other screens."""
    words = QCoreApplication.translate(
        "Laptops", "Laptops of today: {sign}, %n laptop(s). The same on every laptop.", "", laptops
    )
    return words.format(sign=sign)


class LaptopsCard(Card):
    """``code_entered`` tells a pasted or typed code; ``switch_asked`` and ``withdraw_asked`` name a laptop."""

    card_asked = Signal()
    code_entered = Signal(str)
    switch_asked = Signal(str, bool)
    withdraw_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._note = TextLabel("", colour="ink2", wrap=True)
        self._today = TextLabel("", bold=True, wrap=True)
        self._view = LaptopsView()
        self._rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._show = KeyButton(icon="id-card")
        self._square, self._signs = SquareCode(), FigureLabel("", "h1")
        self._signs_word = TextLabel("", "cap", colour="ink2", bold=True)
        self._text = TextLabel("", "cap", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code = TextField(latin=True)
        self._lay_out()
        self._show.clicked.connect(lambda _checked=False: self.card_asked.emit())
        self._code.entered.connect(self._enter)

    def _lay_out(self) -> None:
        for item in (self._note, self._list, self._today, HairLine()):
            self.add(item)
        show = QHBoxLayout()
        show.addWidget(self._show)
        show.addStretch(1)
        self.add(show)
        words = QVBoxLayout()
        for widget in (self._signs_word, self._signs, self._text):
            words.addWidget(widget)
        words.addStretch(1)
        self._own = QWidget()
        row = QHBoxLayout(self._own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._square)
        row.addLayout(words, 1)
        self.add(self._own)
        self.add(self._code)

    def _enter(self) -> None:
        text = self._code.text().strip()
        self._code.set_text("")
        if text:
            self.code_entered.emit(text)

    def show_view(self, view: LaptopsView) -> None:
        """Show the laptops and, once asked for, the own card."""
        self._view = view
        self._today.setVisible(bool(view.list_sign))
        self._today.setText(list_words(view.list_sign, view.in_use))
        while len(self._rows) < len(view.laptops):
            self._rows.append(_Row(self))
            self._list.addWidget(self._rows[-1])
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(view.laptops))
            if at < len(view.laptops):
                row.show_laptop(view.laptops[at], view.point, busy=view.busy)
        self._own.setVisible(bool(view.card))
        self._signs.setText(view.fingerprint)
        self._text.setText(" ".join(view.card[at : at + 4] for at in range(0, len(view.card), 4)))
        self._square.show_code(*view.square)
        self._show.setEnabled(not view.busy)

    def retranslate(self) -> None:
        """All words."""
        self.set_title(self.tr("Laptops of this market point"))
        self._note.setText(
            self.tr(
                "Residents are shared out among the laptops in use. "
                "Codes of another laptop count once its card is taken in."
            )
        )
        self._show.setText(self.tr("Show this laptop's card"))
        self._signs_word.setText(self.tr("Signs of its key, to be typed at the other laptop"))
        self._code.set_label(self.tr("Card of another laptop: scan it, or paste or type it here"))
        self._today.setText(list_words(self._view.list_sign, self._view.in_use))
        for row in self._rows:
            row.retranslate()


class _Row(QWidget):
    """One laptop: mark, name, what it is, switch and withdraw."""

    def __init__(self, card: LaptopsCard) -> None:
        super().__init__()
        self._laptop: Laptop | None = None
        self._point = ""
        self._mark = StateMark("ok")
        self._name, self._state = TextLabel("", bold=True), TextLabel("", "cap", colour="ink2", wrap=True)
        self._switch, self._withdraw = KeyButton(icon="pause"), KeyButton(kind="bad", icon="ban")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        row.addWidget(self._switch)
        row.addWidget(self._withdraw)
        self._switch.clicked.connect(partial(self._ask_switch, card))
        self._withdraw.clicked.connect(partial(self._ask_withdraw, card))

    def _ask_switch(self, card: LaptopsCard, _checked: bool = False) -> None:
        if self._laptop is not None:
            card.switch_asked.emit(self._laptop.laptop_id, not self._laptop.active)

    def _ask_withdraw(self, card: LaptopsCard, _checked: bool = False) -> None:
        if self._laptop is not None:
            card.withdraw_asked.emit(self._laptop.laptop_id)

    def show_laptop(self, laptop: Laptop, point: str, *, busy: bool) -> None:
        """Show another laptop."""
        self._laptop, self._point = laptop, point
        self._mark.show_mark("bad" if laptop.withdrawn else "ok" if laptop.active else "wait")
        can_switch = laptop.point == point and not laptop.withdrawn
        self._switch.setVisible(can_switch)
        self._withdraw.setVisible(not laptop.here and not laptop.withdrawn)
        self._switch.setEnabled(not busy)
        self._withdraw.setEnabled(not busy)
        self._switch.set_icon("pause" if laptop.active else "play")
        self.retranslate()

    def retranslate(self) -> None:
        """All words."""
        laptop = self._laptop
        if laptop is None:
            return
        self._name.setText(" · ".join(part for part in (laptop.laptop_id, laptop.name) if part))
        if laptop.withdrawn:
            state = self.tr("withdrawn: no code of it counts")
        elif laptop.point != self._point:
            state = self.tr("another market point: its codes are read")
        else:
            in_use, out_of_use = self.tr("in use: shares the residents"), self.tr("not in use: no resident's home")
            state = in_use if laptop.active else out_of_use
        self._state.setText(self.tr("this laptop") + " · " + state if laptop.here else state)
        self._switch.setText(self.tr("Put out of use") if laptop.active else self.tr("Put in use"))
        self._withdraw.setText(self.tr("Withdraw its key"))
