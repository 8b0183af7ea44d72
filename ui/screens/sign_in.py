"""Sign-in and lock: who is on duty, by PIN; waiting and returned records are told, names only after a key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.problems import Problem
from app.services.context import NOBODY
from ui import formats, style
from ui.actions import ActionId
from ui.badge import badge_view
from ui.context import UiContext
from ui.screens.front import FrontScreen
from ui.screens.words import problem_words, role_word, show_problem
from ui.viewmodels.sign_in import SignInView, SignInViewModel
from ui.widgets.field import SecretField, chain
from ui.widgets.key_button import KeyButton
from ui.widgets.name_field import NameField
from ui.widgets.pin_boxes import PinBoxes, PinPad
from ui.widgets.text_label import TextLabel

TILES_IN_A_ROW = 3


class SignInScreen(FrontScreen):
    """Tiles of people, six boxes, a pad; or the form for a new clerk."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        services = context.open_services
        self._vm = SignInViewModel(services, context.runner, context.launcher.practice_pin())
        self._hides_names = False
        self._tiles: dict[str, KeyButton] = {}
        actions = context.actions
        self._next = KeyButton(kind="quiet", icon="plus", action=actions.action(ActionId.ADD))
        self._new = KeyButton(kind="quiet", icon="user", action=actions.action(ActionId.KIND))
        self._add = KeyButton(kind="main", icon="user")
        self._pin_page, self._new_page = self._make_pin_page(), self._make_new_page()
        self.form.addWidget(self._pin_page)
        self.form.addWidget(self._new_page)
        self._add.clicked.connect(self._add_clerk)
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(context.frame.tell)
        self._vm.refused.connect(lambda: self._pin.clear(is_wrong=True))
        self._vm.signed_in.connect(self._let_in)
        self.retranslate()

    def _make_pin_page(self) -> QWidget:
        self._who, self._digits = TextLabel("", "h2"), TextLabel("", "h2")
        self._calm = TextLabel("", "cap", colour="ink2", align="right")
        self._error = TextLabel("", "body", colour="bad", bold=True, wrap=True)
        self._practice = TextLabel("", "body", colour="warn", bold=True, wrap=True)
        self._pin = PinBoxes()
        self._pad = PinPad(self._pin)
        self._pin.completed.connect(self._vm.sign_in)
        self._pin.changed.connect(self._show_names)
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._tile_grid = QGridLayout()
        self._tile_grid.setSpacing(8)
        self._left = QVBoxLayout()
        self._left.setSpacing(10)
        self._left.addLayout(_line(self._who, self._new, self._next))
        self._left.addLayout(self._tile_grid)
        self._left.addLayout(_line(self._digits, self._calm))
        self._left.addWidget(self._pin)
        self._left.addWidget(self._error)
        self._left.addWidget(self._practice)
        self._left.addStretch(1)
        self._lay_pad()
        return page

    def _make_new_page(self) -> QWidget:
        self._new_head = TextLabel("", "h1", wrap=True)
        self._new_words = TextLabel("", colour="ink2", wrap=True)
        self._name, self._first, self._second = NameField(), SecretField(), SecretField()
        self._cancel = KeyButton(action=self.context.actions.action(ActionId.BACK))
        chain([self._name, self._first, self._second], self._add_clerk)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._new_head, self._new_words, self._name, self._first, self._second):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._add)
        column.addLayout(row)
        return page

    def _lay_pad(self) -> None:
        """Beside the boxes when small, below them else."""
        small = style.is_small()
        self._grid.removeItem(self._left)
        self._grid.removeWidget(self._pad)
        self._grid.addLayout(self._left, 0, 0)
        self._grid.addWidget(self._pad, 0 if small else 1, 1 if small else 0, Qt.AlignmentFlag.AlignTop)
        self._pad.setMaximumWidth(300 if small else 16_777_215)
        self._grid.setColumnStretch(0, 1)
        self._calm.setVisible(not small)

    # -- acts
    def _add_clerk(self) -> None:
        if not self._vm.view.busy:
            self._vm.add_clerk(self._name.text(), self._first.text(), self._second.text())

    def _let_in(self, name: str) -> None:
        self._pin.clear()
        for field in (self._name, self._first, self._second):
            field.set_text("")
        self.context.frame.signed_in(name)

    def _show_names(self, _count: int = 0) -> None:
        if self._hides_names and _count:
            self._hides_names = False
            self._render(self._vm.view)

    def _choose_next(self) -> None:
        if self._hides_names:
            self._hides_names = False
            self._render(self._vm.view)
        else:
            self._vm.choose_next()
        self._pin.setFocus()

    def _choose(self, name: str, _checked: bool = False) -> None:
        self._vm.choose(name)
        self._pin.setFocus()

    def _start_new(self) -> None:
        self._vm.start_new()
        self._name.editor.setFocus()

    def _leave_new(self) -> None:
        self._vm.start_new(False)
        self._pin.setFocus()

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Name for screen readers."""
        return self.tr("Sign in"), ""

    def bind_keys(self) -> None:
        """+ takes the next person, * the form for a new one, Esc leaves that form."""
        actions, view = self.context.actions, self._vm.view
        if view.is_new:
            actions.bind(ActionId.BACK, self._leave_new, enabled=not view.is_first)
            return
        actions.bind(ActionId.ADD, self._choose_next)
        actions.bind(ActionId.KIND, self._start_new)

    def first_lamp(self) -> QWidget | None:
        """The boxes, or the name of the first clerk."""
        return self._name.editor if self._vm.view.is_new else self._pin

    def show_for(self, argument: str) -> None:
        """Lock, and read who may sign in."""
        self._hides_names = self.context.open_services.context.actor.name != NOBODY
        self._pin.clear()
        self._vm.lock()

    # -- showing
    def _render(self, view: SignInView) -> None:
        was_new, was_waiting = self._new_page.isVisible(), not self._pin.isEnabled()
        self._pin_page.setVisible(not view.is_new)
        self._new_page.setVisible(view.is_new)
        self._show_tiles(view)
        self._next.setText(self.tr("Show names") if self._hides_names else self.tr("Next person"))
        self._error.setText(self._error_words(view))
        pin = self.tr("Practice: the PIN is {pin}").format(pin=view.practice_pin) if view.practice_pin else ""
        self._practice.setText(pin)
        self._practice.setVisible(bool(pin))
        self._pin.setEnabled(not view.busy and not view.wait_s)
        self._pad.setEnabled(not view.busy and not view.wait_s)
        self._add.setEnabled(not view.busy)
        self._cancel.setVisible(not view.is_first)
        self._render_new(view)
        self._render_panel(view)
        if self.isVisible():
            self.context.frame.frame_changed()
            lamp = self.first_lamp()
            focus = self.window().focusWidget()
            lost = focus is None or not focus.isVisible() or not focus.isEnabled() or was_waiting
            if lamp is not None and (was_new != view.is_new or lost) and lamp.isEnabled():
                lamp.setFocus()

    def _error_words(self, view: SignInView) -> str:
        if view.wait_s:
            return problem_words(Problem("pin.wrong", "pin", {"seconds": view.wait_s}))
        return "" if view.is_new else problem_words(view.problem)

    def _show_tiles(self, view: SignInView) -> None:
        names = () if self._hides_names else tuple(clerk.name for clerk in view.clerks)
        if tuple(self._tiles) != names:
            for tile in self._tiles.values():
                self._tile_grid.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
            self._tiles = {name: KeyButton(icon="user") for name in names}
            for at, (name, tile) in enumerate(self._tiles.items()):
                tile.clicked.connect(partial(self._choose, name))
                self._tile_grid.addWidget(tile, at // TILES_IN_A_ROW, at % TILES_IN_A_ROW)
        for clerk in view.clerks:
            if clerk.name in self._tiles:
                self._tiles[clerk.name].setText(f"{clerk.name} · {role_word(clerk.role)}")
                self._tiles[clerk.name].set_kind("chosen" if clerk.name == view.chosen else "plain")

    def _render_new(self, view: SignInView) -> None:
        first = self.tr("Who works here?"), self.tr("The first clerk of this market. More can be added later.")
        more = self.tr("Add a clerk"), self.tr("Everybody signs in with a PIN of their own.")
        head, words = first if view.is_first else more
        self._new_head.setText(head)
        self._new_words.setText(words)
        problems = {view.problem.field: view.problem} if view.problem is not None else {}
        for field, name in ((self._name, "name"), (self._first, "pin"), (self._second, "again")):
            show_problem(field, problems.get(name) if view.is_new else None)

    def _render_panel(self, view: SignInView) -> None:
        if view.profile is None or view.at is None:
            return
        device = self.tr("Device {device}").format(device=view.profile.device)
        cn, vn = formats.clock(view.at, "CN"), formats.clock(view.at, "VN")
        clocks = f"{formats.place_of_clock('CN')} {cn} · {formats.place_of_clock('VN')} {vn}"
        day = formats.moment(view.at, view.profile.side)[:10]
        self.panel.show_place(
            f"{view.profile.point_name} · {device}",
            f"{day} · {clocks}",
            self.tr("Signing in needs no network. While locked, no name is shown."),
        )
        self.panel.show_badge(badge_view(view.badge, view.at, view.profile.side))

    def retranslate(self) -> None:
        """All words."""
        super().retranslate()
        self._who.setText(self.tr("Who is on duty?"))
        self._digits.setText(self.tr("Six digits"))
        self._calm.setText(self.tr("A wrong PIN waits a little; it never locks."))
        self._new.setText(self.tr("New clerk"))
        self._name.set_label(self.tr("Name"))
        self._first.set_label(self.tr("PIN, six digits"))
        self._second.set_label(self.tr("PIN once more"))
        self._add.setText(self.tr("Add and sign in"))
        self._cancel.setText(self.tr("Back"))
        self._render(self._vm.view)

    def changeEvent(self, event: QEvent) -> None:
        """The pad changes its place with the form."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._lay_pad()


def _line(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widgets[0])
    row.addStretch(1)
    for widget in widgets[1:]:
        row.addWidget(widget)
    return row
