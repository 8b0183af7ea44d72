"""What every screen is: a body, a title, its buttons, and what its keys do while it is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import UiContext
from ui.places import Place
from ui.widgets.body_scroll import BodyScroll
from ui.widgets.key_button import KeyButton


class Screen(QWidget):
    """Base of all screens.

    A subclass puts widgets into ``self.inside`` (scrolls) or, with ``scrolls=False``, into ``self.inside`` directly;
    calls ``bind`` on the actions in :meth:`bind_keys`; sets all words in :meth:`retranslate`.
    """

    #: Whether its fields are a form that is kept while one types (:mod:`ui.form_keeper`).
    has_form = False
    #: Whether the screen keeps what is typed itself; after a crash it is only opened again.
    keeps_form = False

    def __init__(self, context: UiContext, *, scrolls: bool = True) -> None:
        super().__init__()
        self.context = context
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.inside: QVBoxLayout
        if scrolls:
            body = BodyScroll()
            outer.addWidget(body)
            self.inside = body.layout_inside
        else:
            self.inside = outer

    def title(self) -> tuple[str, str]:
        """Return the title and its one line of context."""
        raise NotImplementedError

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Return the action bar's buttons, left and right; the last at the right is the main act."""
        return [], []

    def bar_sentence(self) -> str:
        """Return what is missing for the main act, or nothing."""
        return ""

    def bind_keys(self) -> None:
        """Bind the actions that this screen answers to; called each time it is shown."""

    def first_lamp(self) -> QWidget | None:
        """Return the widget that takes the lamp when the screen is shown; None leaves it to the first field."""
        return None

    def show_for(self, argument: str) -> None:
        """Get ready to be shown for an object (reference, id, or nothing): read, render."""

    def open_part(self) -> str:
        """Name the part of the form that is open (a card, a sheet), to be opened again after a crash."""
        return ""

    def open_part_again(self, part: str) -> None:
        """Open a part that :meth:`open_part` named."""

    def take_scan(self, text: str) -> bool:
        """Take a wedge scan; False hands it to the frame (which looks for a person or record)."""
        return False

    def person_in_hand(self) -> str:
        """Return the id of the person this screen is about now, for their evidence slip; empty for none."""
        return ""

    def look_for(self, text: str) -> None:
        """Take the words of the search place; a screen without a list of its own looks in the records."""
        if text.strip():
            self.context.frame.go(Place.RECORDS, text.strip())

    def retranslate(self) -> None:
        """Set all words in the language in force, from the view; typed text stays."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
