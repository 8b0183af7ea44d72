"""A group added or edited: code, name, place, day, leader."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.groups import Group
from ui import formats
from ui.actions import ActionId
from ui.context import UiContext
from ui.screens.screen import Screen
from ui.screens.words import show_problem
from ui.viewmodels.group_edit import GroupEditView, GroupEditViewModel
from ui.widgets.card import Card
from ui.widgets.field import AnyField, CodeField, ComboField, TextField, chain
from ui.widgets.key_button import KeyButton
from ui.widgets.name_field import NameField

ORDER = ("code", "name", "township", "phone", "formed_on", "leader_id")
FORM_WIDTH = 760


class GroupEditScreen(Screen):
    """A short form in one card."""

    has_form = True

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._vm = GroupEditViewModel(context.open_services, context.runner)
        self._fields: dict[str, AnyField] = {
            "code": CodeField(),
            "name": NameField(),
            "township": NameField(),
            "phone": CodeField(),
            "formed_on": CodeField(),
            "leader_id": ComboField(),
        }
        self._card = Card()
        self._back = KeyButton(action=context.actions.action(ActionId.BACK))
        self._save = KeyButton(kind="main", icon="save", action=context.actions.action(ActionId.MAIN))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for at, name in enumerate(ORDER):
            grid.addWidget(self._fields[name], at // 2, at % 2)
        self._card.add(grid)
        self._card.setMaximumWidth(FORM_WIDTH)
        row = QHBoxLayout()
        row.addWidget(self._card, 1)
        row.addStretch(0)
        self.inside.addLayout(row)
        self.inside.addStretch(1)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        for name, field in self._fields.items():
            if isinstance(field, TextField):
                field.edited.connect(partial(self._vm.set_text, name))
        leader = self._fields["leader_id"]
        assert isinstance(leader, ComboField)
        leader.chosen.connect(lambda key: self._vm.set_text("leader_id", str(key or "")))
        chain([self._fields[name] for name in ORDER], self._vm.save)
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(self.context.frame.tell)
        self._vm.saved.connect(self._leave)

    def _leave(self, group: Group) -> None:
        self.context.frame.back()
        self.context.frame.say_saved(self.tr("The group {name} is saved.").format(name=group.name))

    def title(self) -> tuple[str, str]:
        """A new group, or which one."""
        view = self._vm.view
        if not view.group_id:
            return self.tr("New group"), ""
        return self.tr("Edit group"), view.texts.get("name", "")

    def bind_keys(self) -> None:
        """Esc back, Enter saves."""
        self.context.actions.bind(ActionId.BACK, self.context.frame.back)
        self.context.actions.bind(ActionId.MAIN, self._vm.save, enabled=not self._vm.view.busy)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back; save."""
        return [self._back], [self._save]

    def first_lamp(self) -> QWidget | None:
        """The code."""
        lamp: QWidget = self._fields["code"].editor
        return lamp

    def show_for(self, argument: str) -> None:
        """Read the group, or get ready for a new one."""
        self._vm.open(argument)

    def _render(self, view: GroupEditView) -> None:
        leader = self._fields["leader_id"]
        assert isinstance(leader, ComboField)
        people = [(each.person_id, f"{each.name} · {formats.masked_id(each.document_number)}") for each in view.members]
        leader.set_choices([("", self.tr("not chosen")), *people])
        for name, field in self._fields.items():
            if isinstance(field, TextField):
                field.set_text(view.texts.get(name, ""))
            show_problem(field, view.problem_of(name))
        leader.choose(view.texts.get("leader_id", ""))
        leader.setVisible(bool(view.members))
        if self.isVisible():
            self.context.frame.frame_changed()

    def retranslate(self) -> None:
        """All words."""
        fields = self._fields
        self._card.set_title(self.tr("Mutual-aid group"))
        fields["code"].set_label(self.tr("Group code"))
        fields["code"].set_hint(self.tr("Capitals, digits, hyphen; for instance G05"))
        fields["name"].set_label(self.tr("Name of the group"))
        fields["township"].set_label(self.tr("Township"))
        fields["phone"].set_label(self.tr("Phone"))
        fields["formed_on"].set_label(self.tr("Formed on"))
        fields["leader_id"].set_label(self.tr("Leader"))
        self._back.setText(self.tr("Back"))
        self._save.setText(self.tr("Save the group"))
        self._render(self._vm.view)
