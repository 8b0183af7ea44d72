"""Hints of a day and released records that a list names: each with its reason, none stops anything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from app.domain.problems import Problem
from app.read_models import WatchHit
from ui import formats
from ui.messages import sentence
from ui.screens.words import localized
from ui.widgets.card import Card
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel

#: More would push the figures of the day off the screen; the count says how many there are.
MOST_SHOWN = 6


class DayHintsCard(Card):
    """Takes no room while there is nothing to tell."""

    def __init__(self, action: QAction) -> None:
        super().__init__(" ")
        self.shares = KeyButton(icon="list", action=action)
        self.hits = TextLabel("", bold=True, colour="bad", wrap=True)
        self.hints = TextLabel("", "cap", colour="warn", wrap=True)
        self.add(self.hits)
        row = QHBoxLayout()
        row.addWidget(self.shares)
        row.addStretch(1)
        self.add(row)
        self.add(self.hints)
        self.hide()

    def show_day(self, hints: Sequence[Problem], released: Sequence[WatchHit], language: str) -> None:
        """Show what there is to tell of a day."""
        self.set_title(QCoreApplication.translate("DayHints", "Hints"))
        told = [sentence(each.code, each.params) for each in hints[:MOST_SHOWN]]
        self.hints.setText("\n".join("\n".join(filter(None, (each.what, each.why))) for each in told))
        self.hints.setVisible(bool(told))
        self.hits.setText(released_words(released, language))
        self.hits.setVisible(bool(released))
        self.shares.setText(shares_word())
        self.shares.setVisible(bool(released))
        self.setVisible(bool(told or released))


def shares_word() -> str:
    """The verb that opens all shares an entry of a list names."""
    return QCoreApplication.translate("DayHints", "All shares on this list")


def released_words(released: Sequence[WatchHit], language: str) -> str:
    """Say which released records a stop or recall list names, with its rule, source and date."""
    if not released:
        return ""
    head = QCoreApplication.translate("DayHints", "Released, but on a list")
    first = released[0]
    refs = " ".join(dict.fromkeys(each.record_ref for each in released[:MOST_SHOWN]))
    more = f" (+{len(released) - MOST_SHOWN})" if len(released) > MOST_SHOWN else ""
    why = f"{first.rule_id} · {first.source} · {formats.day(first.valid_from)}"
    return f"{head}: {localized(first.text, language)} · {why}\n{refs}{more}"
