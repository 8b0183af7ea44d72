"""A group added or edited: code, name, place, day, leader."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from app.domain.group_changes import UNDONE
from app.domain.groups import Group
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.places import Place
from ui.screens.screen import Screen
from ui.screens.words import show_problem
from ui.tokens import MarkName
from ui.viewmodels.group_edit import ChangeLine, GroupEditView, GroupEditViewModel
from ui.widgets.card import Card
from ui.widgets.field import AnyField, CodeField, ComboField, TextField, chain
from ui.widgets.history import History, HistoryEntry
from ui.widgets.key_button import KeyButton
from ui.widgets.name_field import NameField
from ui.widgets.text_label import TextLabel

ORDER = ("code", "name", "township", "phone", "processor", "leader_id", "formed_on", "valid_until", "home_device")
MOST_CHANGES = 30


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
            "processor": TextField(),
            "valid_until": CodeField(),
            "home_device": CodeField(),
        }
        self._card = Card()
        self._past, self._history, self._none = Card(), History(), TextLabel("", colour="ink2", wrap=True)
        self._undo = KeyButton(icon="undo-2", action=context.actions.action(ActionId.REMOVE))
        self._back = KeyButton(action=context.actions.action(ActionId.BACK))
        self._save = KeyButton(kind="main", icon="save", action=context.actions.action(ActionId.MAIN))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for at, name in enumerate(ORDER):
            grid.addWidget(self._fields[name], at // 2, at % 2)
        self._card.add(grid)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(style.gap())
        row.addWidget(self._card, 3)
        self._past.add(self._none)
        self._past.add(self._history)
        row.addWidget(self._past, 2)
        self.inside.addLayout(row)
        self.inside.addStretch(1)
        self._connect()
        self._follow_look()
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
        self._vm.undone.connect(lambda: self.context.frame.say_saved(self.tr("The last change is taken back.")))

    def _leave(self, group: Group) -> None:
        self.context.frame.back()
        self.context.frame.say_saved(self.tr("The group {name} is saved.").format(name=group.name))

    def title(self) -> tuple[str, str]:
        """A new group, or which one."""
        view = self._vm.view
        if not view.group_id:
            return self.tr("New group"), ""
        present = self.tr("{name} · {present} of {members} present today").format(
            name=view.texts.get("name", ""), present=view.present, members=len(view.members)
        )
        return self.tr("Edit group"), present

    def bind_keys(self) -> None:
        """Esc back, Enter saves, − takes the last change back, F10 the group's papers."""
        if group_id := self._vm.view.group_id:
            self.context.actions.bind(ActionId.PAPER, lambda: self.context.frame.go(Place.PAPER, f"group {group_id}"))
        can_undo = any(not each.is_undone and each.change.kind != UNDONE for each in self._vm.view.changes)
        self.context.actions.bind(ActionId.REMOVE, self._vm.undo, enabled=can_undo and not self._vm.view.busy)
        self.context.actions.bind(ActionId.BACK, self.context.frame.back)
        self.context.actions.bind(ActionId.MAIN, self._vm.save, enabled=not self._vm.view.busy)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back; save."""
        return [self._back, self._undo] if self._vm.view.changes else [self._back], [self._save]

    def first_lamp(self) -> QWidget | None:
        """The code."""
        lamp: QWidget = self._fields["code"].editor
        return lamp

    def show_for(self, argument: str) -> None:
        """Read the group, or get ready for a new one."""
        self._vm.open(argument)

    def _follow_look(self) -> None:
        small = style.is_small()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight)

    def changeEvent(self, event: QEvent) -> None:
        """One column when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()

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
        self._past.setVisible(bool(view.group_id))
        self._none.setVisible(not view.changes)
        self._history.show_entries([self._entry(each) for each in view.changes[:MOST_CHANGES]])
        if self.isVisible():
            self.context.frame.frame_changed()

    def _entry(self, line: ChangeLine) -> HistoryEntry:
        change = line.change
        words = {
            "joined": self.tr("{name} joined on {day}"),
            "left": self.tr("{name} left, last day {day}"),
            "led": self.tr("{name} leads since {day}"),
            "undone": self.tr("Taken back: {name}, {day}"),
        }
        told = words[change.kind].format(name=line.name, day=formats.day(change.day_on))
        mark: MarkName = "stop" if line.is_undone else "ok"
        by = change.by if change.by != "-" else ""
        return HistoryEntry(mark, told, self.tr("taken back") if line.is_undone else by, change.at_utc[:10])

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
        fields["processor"].set_label(self.tr("Processing partner"))
        fields["valid_until"].set_label(self.tr("Group valid until"))
        fields["home_device"].set_label(self.tr("Laptop with the members' quota"))
        fields["home_device"].set_hint(self.tr("Empty: shared out by number. A change counts from tomorrow."))
        self._past.set_title(self.tr("What happened in the group"))
        self._none.setText(self.tr("Nothing is noted yet."))
        self._undo.setText(self.tr("Take the last back"))
        self._back.setText(self.tr("Back"))
        self._save.setText(self.tr("Save the group"))
        self._render(self._vm.view)
