"""An act that needs two persons: a typed reason, then the name and PIN of somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import BianmaoError
from ui.messages import sentence
from ui.widgets.side_sheet import SideSheet


class TwoPersons(QObject):
    """Asks over a screen's body. ``confirmed`` tells reason, name and PIN; the act may refuse and be asked again."""

    confirmed = Signal(str, str, str)

    def __init__(self, body: QWidget) -> None:
        super().__init__(body)
        self.sheet = SideSheet(body)
        self._title, self._reason = "", ""
        self._seconds: Sequence[str] = ()
        self.sheet.answered.connect(self._answer)
        self.sheet.dismissed.connect(self._forget)

    def ask(self, title: str, told: str, verb: str, seconds: Sequence[str]) -> None:
        """Ask for the reason; ``seconds`` are those who may confirm."""
        self._title, self._reason, self._seconds = title, "", seconds
        if not seconds:
            told = _word("nobody")
        self.sheet.ask_reason(title, told, label=_word("reason"), verb=verb, back=_word("back"))

    def done(self) -> None:
        """The act was done: put the sheet away."""
        self._forget()
        self.sheet.close_sheet()

    def refused(self, error: Exception) -> bool:
        """Say on the sheet why the act was refused; False when it is not open."""
        if self.sheet.isHidden() or not isinstance(error, BianmaoError):
            return False
        self.sheet.say_wrong(sentence(error.code, error.params).what)
        return True

    def _answer(self, text: str) -> None:
        if self._reason:
            self.confirmed.emit(self._reason, self.sheet.who(), text)
        elif self._seconds:
            self._reason = text
            self.sheet.ask_pin(self._title, _word("second"), back=_word("back"), who=self._seconds, label=_word("who"))

    def _forget(self) -> None:
        self._reason = ""


def _word(name: str) -> str:
    words = {
        "reason": QCoreApplication.translate("TwoPersons", "Reason"),
        "back": QCoreApplication.translate("TwoPersons", "Back"),
        "who": QCoreApplication.translate("TwoPersons", "Second person"),
        "second": QCoreApplication.translate("TwoPersons", "A supervisor or leader confirms with the PIN."),
        "nobody": QCoreApplication.translate(
            "TwoPersons", "No other supervisor or leader can sign in here. Add one in the settings."
        ),
    }
    return words[name]
