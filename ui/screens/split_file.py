"""Saving the shares of a lot as a spreadsheet from the split screen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import UiContext
from ui.screens.list_dialog import ask_list_file
from ui.screens.split_words import consent_word


def ask_shares_file(parent: QWidget, context: UiContext, lot_ref: str) -> None:
    """Ask where the shares are to be saved, then save them."""
    title = QCoreApplication.translate("SplitScreen", "Save the list")
    ask_list_file(parent, title, lot_ref, partial(save_shares, context, lot_ref))


def save_shares(context: UiContext, lot_ref: str, path: str) -> None:
    """Save the shares of a lot with everybody's allowance before and after."""

    def say(rows: int) -> None:
        context.frame.say_saved(QCoreApplication.translate("SplitScreen", "%n row(s) saved.", "", rows))

    work = partial(context.open_services.exports.shares, path, lot_ref, consent_word)
    context.runner.run(work, say, context.frame.tell)
