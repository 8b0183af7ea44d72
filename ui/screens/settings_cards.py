"""The cards of the settings: point and device, port line, language, practice secrets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.screens.words import show_problem
from ui.translators import LANGUAGES, OWN_NAMES
from ui.viewmodels.rules import SettingsView
from ui.widgets.card import Card
from ui.widgets.field import AnyField, CodeField, TextField, chain
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import FigureLabel, TextLabel


class DeviceCard(Card):
    """Point and device; changing them is a named act with a reason."""

    edited = Signal(str, str)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._now = TextLabel("", "lead", bold=True, wrap=True)
        self._note = TextLabel("", colour="ink2", wrap=True)
        self._fields: dict[str, TextField] = {"point": CodeField(), "device": CodeField()}
        self._act = KeyButton(icon="pencil")
        self.add(self._now)
        self.add(self._note)
        for name, field in self._fields.items():
            field.edited.connect(partial(self.edited.emit, name))
            self.add(field)
        chain(list[AnyField](self._fields.values()), self._ask)
        self._act.clicked.connect(self._ask)
        self.add(_left(self._act))

    def _ask(self) -> None:
        if self._act.isEnabled():
            self.asked.emit()

    def show_view(self, view: SettingsView) -> None:
        """Show what is in force and what was typed."""
        if view.profile is not None:
            profile = view.profile
            self._now.setText(f"{profile.point_name} · {profile.point}-{profile.device}+{profile.epoch}")
        for name, field in self._fields.items():
            field.set_text(view.texts.get(name, ""))
            show_problem(field, view.problem_of(name))
        self._act.setEnabled(view.device_changed and not view.busy)

    def retranslate(self) -> None:
        """All words."""
        self.set_title(self.tr("Point and device"))
        self._note.setText(
            self.tr("Both are part of every number. Changing them starts a new epoch and needs a reason.")
        )
        self._fields["point"].set_label(self.tr("Point code"))
        self._fields["device"].set_label(self.tr("Device code"))
        self._act.setText(self.tr("Change point or device"))


class PortCard(Card):
    """Address and public key of the port."""

    edited = Signal(str, str)
    asked = Signal()
    wants_file = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._note = TextLabel("", colour="ink2", wrap=True)
        self._fields: dict[str, TextField] = {name: TextField(latin=True) for name in ("url", "key", "key_id")}
        self._file, self._act = KeyButton(icon="folder-open"), KeyButton(icon="send")
        self.add(self._note)
        for name, field in self._fields.items():
            field.edited.connect(partial(self.edited.emit, name))
            self.add(field)
        chain(list[AnyField](self._fields.values()), self.asked.emit)
        self._file.clicked.connect(self.wants_file)
        self._act.clicked.connect(self.asked)
        self.add(_left(self._file, self._act))

    def show_view(self, view: SettingsView) -> None:
        """Show the port in force and what was typed."""
        for name, field in self._fields.items():
            field.set_text(view.texts.get(name, ""))
            show_problem(field, view.problem_of(name))
        self._act.setEnabled(not view.busy)

    def retranslate(self) -> None:
        """All words."""
        self.set_title(self.tr("Line to the port"))
        self._note.setText(self.tr("Every answer must be signed with this key; anything else is not the port."))
        self._fields["url"].set_label(self.tr("Address"))
        self._fields["url"].set_hint(self.tr("https://…, or http:// on this machine only"))
        self._fields["key"].set_label(self.tr("Public key"))
        self._fields["key_id"].set_label(self.tr("Name of the key"))
        self._file.setText(self.tr("Key from a file"))
        self._act.setText(self.tr("Connect the port"))


class LanguageCard(Card):
    """The language of the screen; papers always have two."""

    chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._note = TextLabel("", colour="ink2", wrap=True)
        self._buttons = {name: KeyButton(OWN_NAMES[name]) for name in LANGUAGES}
        self.add(self._note)
        for name, button in self._buttons.items():
            button.clicked.connect(partial(self._choose, name))
        self.add(_left(*self._buttons.values()))
        self.show_language(language)

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)

    def show_language(self, language: str) -> None:
        """Mark the language in force."""
        for name, button in self._buttons.items():
            button.set_kind("chosen" if name == language else "plain")

    def retranslate(self) -> None:
        """All words."""
        self.set_title(self.tr("Language of the screen"))
        self._note.setText(self.tr("Ctrl F9 switches at any time; what is typed stays. Papers have two languages."))


class PracticeCard(Card):
    """The secrets of a practice market, which holds no personal data."""

    def __init__(self) -> None:
        super().__init__(ground="soft")
        self._note = TextLabel("", wrap=True)
        self._words = (TextLabel("", "cap", bold=True), TextLabel("", "cap", bold=True))
        self._values = (FigureLabel("", "h1"), FigureLabel("", "num"))
        self.add(self._note)
        for word, value in zip(self._words, self._values, strict=True):
            self.add(word)
            self.add(value)

    def show_view(self, view: SettingsView) -> None:
        """Show the secrets."""
        self._values[0].setText(view.practice_passphrase)
        self._values[1].setText(view.practice_pin)

    def retranslate(self) -> None:
        """All words."""
        self.set_title(self.tr("Practice market"))
        self._note.setText(self.tr("All persons are invented and nothing is sent out, so these may be seen."))
        self._words[0].setText(self.tr("Passphrase"))
        self._words[1].setText(self.tr("PIN of the practice clerk"))


def _left(*buttons: KeyButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
