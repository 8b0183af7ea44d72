"""Saving the list of goods (D12) as a spreadsheet, of one lot or of a whole day: button, dialog, how it ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui import style
from ui.actions import ActionId
from ui.context import UiContext
from ui.paper_names import file_stem, paper_name
from ui.screens.list_dialog import ask_list_file
from ui.widgets.key_button import KeyButton

GOODS_LIST = "D12"


class GoodsListSave(QObject):
    """``button`` belongs into the bar of a screen that binds :attr:`ActionId.SAVE_LIST` to one of the questions."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._over = context, parent
        self.button = KeyButton(icon="file-spreadsheet", action=context.actions.action(ActionId.SAVE_LIST))

    def retranslate(self) -> None:
        """The words of the button; short ones on a small window, whose bar is full."""
        self.button.setText(self.tr("Spreadsheet") if style.is_small() else self.tr("List as spreadsheet"))

    def ask_lot(self, lot_ref: str, language: str) -> None:
        """Ask for a file for the list of one lot, named in this language."""
        self._ask(lot_ref, language, partial(self.save_lot, lot_ref))

    def ask_day(self, day_on: date) -> None:
        """Ask for a file for the list of all lots of a day."""
        self._ask(day_on.isoformat(), self._context.language, partial(self.save_day, day_on))

    def save_lot(self, lot_ref: str, path: str) -> None:
        """Save the list of goods of a lot, laid out for the other side's software."""
        self._run(partial(self._context.open_services.exports.goods_list, path, [lot_ref]))

    def save_day(self, day_on: date, path: str) -> None:
        """Save the list of goods of all lots of a day."""
        self._run(partial(self._context.open_services.exports.goods_list_of_day, path, day_on))

    def _ask(self, about: str, language: str, save: Callable[[str], None]) -> None:
        name = file_stem(paper_name(GOODS_LIST, language), about)
        ask_list_file(self._over, self.tr("Save the list as a spreadsheet"), name, save)

    def _run(self, work: Callable[[], int]) -> None:
        self._context.runner.run(work, self._say, self._context.frame.tell)

    def _say(self, rows: int) -> None:
        self.button.flash_saved()
        self._context.frame.say_saved(self.tr("The list is saved: %n row(s).", "", rows))
