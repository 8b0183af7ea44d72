"""Opening the market: the passphrase, or the recovery key. A practice market shows its passphrase, Enter opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.actions import ActionId
from ui.context import UiContext
from ui.screens.front import FrontScreen
from ui.screens.words import show_problem
from ui.viewmodels.unlock import UnlockView, UnlockViewModel
from ui.widgets.banner import Banner
from ui.widgets.field import SecretField, TextField
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel


class UnlockScreen(FrontScreen):
    """One field and one act."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._vm = UnlockViewModel(context.launcher, context.runner)
        self._head = TextLabel("", "h1", wrap=True)
        self._note = Banner("info")
        self._secret, self._plain = SecretField(), TextField(latin=True)
        self._main = KeyButton(kind="main", icon="key-round", action=context.actions.action(ActionId.MAIN))
        self._other = KeyButton(action=context.actions.action(ActionId.KIND))
        for widget in (self._head, self._note, self._secret, self._plain):
            self.form.addWidget(widget)
        self._secret.entered.connect(self._open)
        self._plain.entered.connect(self._open)
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(context.frame.tell)
        self._vm.opened.connect(context.frame.opened)
        self.retranslate()

    @property
    def _field(self) -> TextField:
        return self._secret if not (self._vm.view.by_recovery or self._vm.view.practice_passphrase) else self._plain

    def _open(self) -> None:
        if not self._vm.view.busy:
            self._vm.open(self._field.text())

    def _other_way(self) -> None:
        self._vm.choose_recovery(not self._vm.view.by_recovery)
        self._plain.set_text("" if self._vm.view.by_recovery else self._vm.view.practice_passphrase)
        self._field.editor.setFocus()

    def title(self) -> tuple[str, str]:
        """Name for screen readers."""
        return self.tr("Open the market"), ""

    def bind_keys(self) -> None:
        """Enter opens; * takes the other way where it cannot be typed."""
        idle = not self._vm.view.busy
        self.context.actions.bind(ActionId.MAIN, self._open, enabled=idle)
        self.context.actions.bind(ActionId.KIND, self._other_way, enabled=idle)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """The other way at the left, opening at the right."""
        return [self._other], [self._main]

    def bar_sentence(self) -> str:
        """Opening takes a moment."""
        return self.tr("The market is being opened.") if self._vm.view.busy else ""

    def first_lamp(self) -> QWidget | None:
        """The field."""
        return self._field.editor

    def show_for(self, argument: str) -> None:
        """Look whether the passphrase may be shown."""
        self._secret.set_text("")
        self._vm.refresh()
        self._plain.set_text(self._vm.view.practice_passphrase)

    def _render(self, view: UnlockView) -> None:
        self._secret.setVisible(self._field is self._secret)
        self._plain.setVisible(self._field is self._plain)
        for field in (self._secret, self._plain):
            show_problem(field, view.problem)
        self._note.setVisible(bool(view.practice_passphrase) and not view.by_recovery)
        self._note.show_banner(
            "info",
            self.tr("Practice market: its passphrase is filled in. Press Enter."),
            self.tr("It holds no personal data, and nothing is sent out."),
        )
        by_recovery = view.by_recovery
        self._head.setText(self.tr("Open with the recovery key") if by_recovery else self.tr("Open the market"))
        self._plain.set_label(self.tr("Recovery key") if by_recovery else self.tr("Passphrase"))
        hint = self.tr("From the paper written at the first start; hyphens may be left out.") if by_recovery else ""
        self._plain.set_hint(hint)
        self._other.setText(self.tr("Use the passphrase") if by_recovery else self.tr("Use the recovery key"))
        if self.isVisible():
            self.context.frame.frame_changed()

    def retranslate(self) -> None:
        """All words."""
        super().retranslate()
        self.panel.show_place("", "", self.tr("No network is needed. Everything stays on this machine."))
        self._secret.set_label(self.tr("Passphrase"))
        self._main.setText(self.tr("Open the market"))
        self._render(self._vm.view)
