"""The form being typed survives a crash: what stands in the open screen's fields is kept a second after typing.

After the next sign-in the window opens there again with everything as it stood (F-18). Screens that keep their own
sheet (truck, basket, own goods) are only opened again. Leaving a form, or saving it, drops what was kept; locking and
closing the window do not. Secrets are never kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from app.domain.ledger import Plain
from ui.places import FRONT, Place
from ui.screens.screen import Screen
from ui.viewmodels.runner import Runner
from ui.widgets.field import AnyField, ComboField, Field, LongTextField, TextField

if TYPE_CHECKING:
    from app.services.bundle import Services

FORM = "open_form"
#: Milliseconds from a key to keeping; the promise is 5 s.
SETTLE_MS = 1_000
_TYPED = (QEvent.Type.KeyRelease, QEvent.Type.InputMethod, QEvent.Type.MouseButtonRelease)


@dataclass(frozen=True, slots=True)
class OpenForm:
    """Where somebody was typing: place, its argument, which part was open (``amend``), and texts by field number."""

    place: Place
    argument: str = ""
    part: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)


class FormKeeper(QObject):
    """`offered` tells the form to be opened again after sign-in."""

    offered = Signal(object)

    def __init__(self, app: QCoreApplication | None, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._runner = app, runner
        self._services: Services | None = None
        self._screen: Screen | None = None
        self._place, self._argument = Place.TODAY, ""
        self._kept: OpenForm | None = None
        self._waits = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.settle)
        if app is not None:
            app.installEventFilter(self)

    def open(self, services: Services) -> None:
        """Keep into this market's store from now on."""
        self._services = services

    def close(self) -> None:
        """Keep what stands there and stop."""
        self.settle()
        if self._app is not None:
            self._app.removeEventFilter(self)
        self._services = None

    def follow(self, place: Place, argument: str, screen: Screen) -> None:
        """Another screen is open. A form left behind is dropped, unless the window is only locked."""
        before = self._place
        if place in FRONT:
            self.settle()
            self._screen = None
            return
        if before not in FRONT and self._kept is not None and (before, self._argument) != (place, argument):
            self.drop()
        self._settling.stop()
        self._waits = False
        self._screen, self._place, self._argument = screen, place, argument

    def offer(self, failed: Any) -> None:  # noqa: ANN401 - a slot
        """After sign-in: tell the form that was being typed, if there is one."""
        if self._services is not None:
            self._runner.run(partial(self._services.drafts.kept, FORM), self._tell, failed)

    def drop(self) -> None:
        """Forget the form: it was saved or left."""
        self._settling.stop()
        if self._services is not None and self._kept is not None:
            self._kept = None
            self._runner.run(partial(self._services.drafts.drop, FORM), _nothing, _nothing)

    def settle(self) -> None:
        """Keep what stands in the fields now, if it is a form and changed."""
        waits, self._waits = self._waits, False
        self._settling.stop()
        screen, services = self._screen, self._services
        if not waits or screen is None or services is None or not (screen.has_form or screen.keeps_form):
            return
        texts = texts_of(screen) if screen.has_form else {}
        if screen.has_form and not texts:
            self.drop()
            return
        form = OpenForm(self._place, self._argument, screen.open_part(), texts)
        if form != self._kept:
            self._kept = form
            self._runner.run(partial(services.drafts.keep, FORM, _plain(form)), _nothing, _nothing)

    def put_back(self, form: OpenForm, screen: Screen) -> None:
        """Fill an opened screen with what stood there; after everything the screen reads itself was shown."""
        if self._services is not None:
            self._kept = form
            work = partial(self._services.drafts.kept, FORM)
            self._runner.run(work, lambda _kept: self._fill(form, screen), _nothing)

    def _fill(self, form: OpenForm, screen: Screen) -> None:
        if form.part:
            screen.open_part_again(form.part)
        fields = screen.findChildren(Field)
        for number, text in form.texts.items():
            if int(number) < len(fields):
                type_into(fields[int(number)], text)

    def _tell(self, kept: dict[str, Any] | None) -> None:
        if kept and kept.get("place") in set(Place):
            texts = {str(number): str(text) for number, text in dict(kept.get("texts") or {}).items()}
            form = OpenForm(Place(kept["place"]), str(kept.get("argument", "")), str(kept.get("part", "")), texts)
            self._kept = form
            self.offered.emit(form)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Somebody types: keep soon."""
        screen = self._screen
        if screen is not None and event.type() in _TYPED and (screen.has_form or screen.keeps_form):
            self._waits = True
            if not self._settling.isActive():
                self._settling.start()
        return False


def texts_of(screen: Screen) -> dict[str, str]:
    """What stands in the fields of a screen that can be seen, by their number; secrets are left out."""
    found: dict[str, str] = {}
    for number, each in enumerate(screen.findChildren(Field)):
        text = _text(each) if each.isVisible() and each.isEnabled() else None
        if text is not None:
            found[str(number)] = text
    return found


def type_into(target: AnyField, text: str) -> None:
    """Put a text into a field as if it was typed."""
    if isinstance(target, ComboField):
        target.choose(text)
        target.chosen.emit(target.key())
    elif isinstance(target, LongTextField):
        target.set_text(text)
    elif isinstance(target, TextField) and target.text() != text:
        target.set_text(text)
        target.edited.emit(text)


def _text(each: AnyField) -> str | None:
    editor = each.editor
    if isinstance(editor, QLineEdit) and (editor.echoMode() != QLineEdit.EchoMode.Normal or editor.isReadOnly()):
        return None
    if isinstance(each, ComboField):
        key = each.key()
        return key if isinstance(key, str) else None
    return each.text() if isinstance(each, TextField | LongTextField) else None


def _plain(form: OpenForm) -> dict[str, Plain]:
    return {"place": form.place.value, "argument": form.argument, "part": form.part, "texts": dict(form.texts)}


def _nothing(_answer: object) -> None:
    """An answer nobody waits for; an error shows at the next act on the store."""
