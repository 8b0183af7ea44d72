"""Off, Telex, VNI: the one switch of Vietnamese typing for all name fields of the window, remembered by the market."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.vietnamese_typing import Method
from ui.viewmodels.runner import Runner
from ui.widgets.name_field import NameField
from ui.widgets.vietnamese_keys import WINDOW_PROPERTY, method_of

if TYPE_CHECKING:
    from app.services.input_settings import InputSettings

_NEXT = {None: Method.TELEX, Method.TELEX: Method.VNI, Method.VNI: None}


class TypingSwitch:
    """Switches one window."""

    def __init__(self, window: QWidget, runner: Runner) -> None:
        self._window, self._runner = window, runner
        self._settings: InputSettings | None = None

    def take(self, settings: InputSettings) -> None:
        """From now on the market remembers; show what it remembers."""
        self._settings = settings
        self._show(settings.vietnamese_method())

    def turn(self) -> None:
        """The next of off, Telex, VNI."""
        method = _NEXT[method_of(self._window)]
        self._show(method)
        if self._settings is not None:
            keep = partial(self._settings.set_vietnamese_method, method)
            self._runner.run(keep, lambda _none: None, _raise)

    def _show(self, method: Method | None) -> None:
        self._window.setProperty(WINDOW_PROPERTY, None if method is None else method.value)
        for field in self._window.findChildren(NameField):
            field.follow_typing()


def _raise(error: Exception) -> None:
    raise error
