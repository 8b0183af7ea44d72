"""People and groups: groups at the left, members of one or people found at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.read_models import GroupRow
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.places import Place
from ui.screens.list_dialog import ask_list_file
from ui.screens.screen import Screen
from ui.screens.words import problem_words
from ui.tokens import MarkName
from ui.viewmodels.people import PeopleView, PeopleViewModel, PersonLine
from ui.viewmodels.person_edit import GROUP_ARGUMENT
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import ComboField, TextField
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel

_STATE_MARKS: dict[str, MarkName] = {
    "ok": "ok",
    "expiring": "warn",
    "expired": "bad",
    "suspended": "stop",
    "refused": "stop",
}


class PeopleScreen(Screen):
    """Tables of groups and people; Enter opens a person."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self._vm = PeopleViewModel(context.open_services, context.runner)
        self._group_rows = FrozenRowsModel(self._group_columns(), lambda row: row.group_id)
        self._rows = FrozenRowsModel(self._columns(), lambda row: row.person_id)
        self._groups = DataTable(self._group_rows, name="groups", two_lines=True)
        self._table = DataTable(self._rows, name="people", two_lines=True)
        self._group_choice, self._search = ComboField(), TextField()
        self._head = TextLabel("", "h2")
        self._size = TextLabel("", "cap", colour="warn", wrap=True)
        actions = context.actions
        self._back = KeyButton(action=actions.action(ActionId.BACK))
        self._import = KeyButton(icon="file-spreadsheet", action=actions.action(ActionId.FROM_FILE))
        self._file = KeyButton(icon="save", action=actions.action(ActionId.AS_FILE))
        self._leader = KeyButton(icon="user", action=actions.action(ActionId.KIND))
        self._new_group = KeyButton(icon="users")
        self._edit_group = KeyButton(icon="pencil")
        self._add = KeyButton(kind="main", icon="plus", action=actions.action(ActionId.ADD))
        self._doubled = KeyButton(icon="users", action=actions.action(ActionId.PICK_4))
        self._empty_group = KeyButton(kind="main", icon="users")
        self._empty = EmptyState("users", button=self._empty_group)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(self.context.frame.tell)
        self._vm.leader_chosen.connect(self._say_leader)
        self._groups.row_changed.connect(self._choose_row)
        self._groups.activated_row.connect(lambda _row: self._go_edit_group())
        self._group_choice.chosen.connect(lambda key: self._vm.choose_group(str(key)))
        self._search.edited.connect(self._vm.find)
        self._search.entered.connect(self._table.setFocus)
        self._table.activated_row.connect(self._open_person)
        self._table.pasted.connect(self._paste_members)
        self._edit_group.clicked.connect(self._go_edit_group)
        self._new_group.clicked.connect(self._go_new_group)
        self._empty_group.clicked.connect(self._go_new_group)

    def _lay_out(self) -> None:
        self._group_card = Card(padded=False)
        self._group_card.setFixedWidth(270)
        self._group_card.add(self._groups, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 4, 8, 8)
        foot.addWidget(self._new_group)
        foot.addWidget(self._doubled)
        self._group_card.add(foot)
        line = QHBoxLayout()
        line.setContentsMargins(16, 8, 12, 0)
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._head)
        words.addWidget(self._size)
        words.addStretch(1)
        line.addLayout(words, 1)
        line.addWidget(self._group_choice, 1)
        line.addWidget(self._search, 1)
        line.addWidget(self._edit_group)
        self._people_card = Card(padded=False)
        self._people_card.add(line)
        self._people_card.add(self._table, 1)
        self._people_card.add(self._empty, 1)
        self._row = QHBoxLayout()
        self._row.addWidget(self._group_card)
        self._row.addWidget(self._people_card, 1)
        self.inside.addLayout(self._row)
        self._follow_look()

    # -- tables
    def _group_columns(self) -> list[Column[GroupRow]]:
        return [
            Column("group", lambda: self.tr("Group"), _group_cell),
            Column(
                "members",
                lambda: self.tr("Present"),
                lambda row: Cell(f"{formats.count(row.present)} / {formats.count(row.members)}"),
                11,
                "right",
            ),
        ]

    def _columns(self) -> list[Column[PersonLine]]:
        return [
            Column("no", lambda: self.tr("No."), lambda row: Cell(str(row.place), colour="ink2"), 4, "right"),
            Column("name", lambda: self.tr("Name"), self._name_cell),
            Column("joined", lambda: self.tr("Member since"), lambda row: _day_cell(row.joined_on), 11, in_small=False),
            Column("paper", lambda: self.tr("Paper until"), self._paper_cell, 13),
            Column("entrusted", lambda: self.tr("Entrusted until"), self._entrusted_cell, 13, in_small=False),
            Column("present", lambda: self.tr("Today"), self._present_cell, 11),
        ]

    def _name_cell(self, row: PersonLine) -> Cell:
        name = row.name
        if row.is_leader:
            name = self.tr("{name} · leader").format(name=row.name)
        source = " · ".join(part for part in (formats.masked_id(row.document_number), row.group_name) if part)
        return Cell(name, source, bold=True)

    def _paper_cell(self, row: PersonLine) -> Cell:
        words = {
            "expired": self.tr("ended"),
            "expiring": self.tr("ends soon"),
            "suspended": self.tr("suspended"),
            "refused": self.tr("refused"),
        }
        day = "" if row.document_until is None else formats.day(row.document_until)
        if row.state in words:
            return Cell(day or words[row.state], words[row.state] if day else "", mark=_STATE_MARKS[row.state])
        if self._vm.view.words:
            return Cell(self.tr("valid"))
        return Cell(day or self.tr("without end"))

    def _entrusted_cell(self, row: PersonLine) -> Cell:
        if self._vm.view.words:
            return Cell("")
        if row.entrusted_until is None:
            return Cell(self.tr("none"), mark="warn")
        if row.is_entrusted:
            return Cell(formats.day(row.entrusted_until))
        return Cell(formats.day(row.entrusted_until), self.tr("ended"), mark="warn")

    def _present_cell(self, row: PersonLine) -> Cell:
        if row.is_present:
            return Cell(self.tr("present"), mark="ok")
        return Cell("" if self._vm.view.words else self.tr("not yet"), colour="ink3")

    # -- acts
    def _choose_row(self, row: int) -> None:
        group = self._group_rows.row_at(row)
        if group is not None and group.group_id != self._vm.view.group_id:
            self._search.set_text("")
            self._vm.choose_group(group.group_id)

    def _open_person(self, row: int) -> None:
        line = self._rows.row_at(row)
        if line is not None:
            self.context.frame.go(Place.PERSON, line.person_id)

    def _add_person(self) -> None:
        group_id = self._vm.view.group_id
        self.context.frame.go(Place.PERSON_EDIT, f"{GROUP_ARGUMENT}{group_id}" if group_id else "")

    def _go_new_group(self) -> None:
        self.context.frame.go(Place.GROUP_EDIT)

    def _go_edit_group(self) -> None:
        if self._vm.view.group_id:
            self.context.frame.go(Place.GROUP_EDIT, self._vm.view.group_id)

    def _paste_members(self) -> None:
        if self._vm.view.group is not None:
            self.context.frame.go(Place.PASTE, f"members {self._vm.view.group_id}")

    def _ask_file(self) -> None:
        group = self._vm.view.group
        if group is not None:
            ask_list_file(self, self.tr("Save the list"), group.name, self.save_list)

    def save_list(self, path: str) -> None:
        """Save the members of the group shown as a spreadsheet."""
        work = partial(self.context.open_services.exports.members, path, self._vm.view.group_id)
        self.context.runner.run(work, self._say_saved, self.context.frame.tell)

    def _say_saved(self, rows: int) -> None:
        self.context.frame.say_saved(self.tr("%n row(s) saved.", "", rows))

    def _make_leader(self) -> None:
        line = self._rows.row_at(self._table.current_row())
        if line is not None:
            self._vm.make_leader(line.person_id)

    def _say_leader(self, name: str) -> None:
        self.context.frame.say_saved(self.tr("{name} leads the group now.").format(name=name))

    def look_for(self, text: str) -> None:
        """Words of the search place of the frame."""
        self._search.set_text(text)
        self._vm.find(text)
        self._table.setFocus()

    def take_scan(self, text: str) -> bool:
        """A card looks its person up."""
        self.look_for(text)
        return True

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title and how many people and groups."""
        view = self._vm.view
        members = formats.count(sum(group.members for group in view.groups))
        line = self.tr("{members} people in {groups} group(s)").format(members=members, groups=len(view.groups))
        return self.tr("People and group"), line

    def bind_keys(self) -> None:
        """+ a person, * leader, / search, Ctrl O from a file, Shift F10 as a file."""
        actions, view = self.context.actions, self._vm.view
        has_group = view.group is not None
        actions.bind(ActionId.BACK, self._leave)
        actions.bind(ActionId.ADD, self._add_person)
        actions.bind(ActionId.KIND, self._make_leader, enabled=has_group and not view.words and bool(view.lines))
        actions.bind(ActionId.FIND, self._to_search)
        actions.bind(ActionId.PAPER, self._go_to_papers)
        actions.bind(ActionId.PICK_4, lambda: self.context.frame.go(Place.MERGE))
        import_members = lambda: self.context.frame.go(Place.IMPORT, self._vm.view.group_id)  # noqa: E731
        actions.bind(ActionId.FROM_FILE, import_members, enabled=has_group)
        actions.bind(ActionId.AS_FILE, self._ask_file, enabled=has_group)

    def _leave(self) -> None:
        if self._vm.view.words:
            self._search.set_text("")
            self._vm.find("")
        else:
            self.context.frame.back()

    def _go_to_papers(self) -> None:
        """The papers of the person under the lamp, else of the group."""
        person_id, group_id = self.person_in_hand(), self._vm.view.group_id
        subject = f"person {person_id}" if person_id else f"group {group_id}" if group_id else ""
        self.context.frame.go(Place.PAPER, subject)

    def _to_search(self) -> None:
        self._search.editor.setFocus()

    def person_in_hand(self) -> str:
        """Who has the lamp in the list."""
        line = self._rows.row_at(self._table.current_row())
        return "" if line is None else line.person_id

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, import, leader; add a person."""
        files = [self._import] if style.is_small() else [self._import, self._file]
        return [self._back, *files, self._leader], [self._add]

    def first_lamp(self) -> QWidget | None:
        """The people, or the search that found nobody."""
        view = self._vm.view
        return self._search.editor if view.words and not view.lines else self._table

    def show_for(self, argument: str) -> None:
        """Read again; an argument is what is looked for. A search that found nobody is not kept."""
        if argument or (self._vm.view.words and not self._vm.view.lines):
            self._search.set_text(argument)
            self._vm.find(argument)
        else:
            self._vm.refresh()

    # -- showing
    def _render(self, view: PeopleView) -> None:
        self._group_rows.replace(view.groups)
        at = self._group_rows.row_of(view.group_id)
        if at >= 0 and at != self._groups.current_row():
            self._groups.go_to_row(at)
        self._group_choice.set_choices([(group.group_id, f"{group.name} · {group.code}") for group in view.groups])
        self._group_choice.choose(view.group_id)
        self._rows.replace(view.lines)
        self._rows.retranslate()
        if view.lines and self._table.current_row() < 0:
            self._table.go_to_row(0)
        self._head.setText(self._head_words(view))
        self._size.setText(problem_words(view.size_problem))
        self._size.setVisible(view.size_problem is not None)
        is_empty = view.is_loaded and not view.lines
        hands_lamp_on = is_empty and bool(view.words) and self._table.hasFocus()
        self._table.setVisible(not is_empty)
        if hands_lamp_on:
            self._search.editor.setFocus()
        self._empty.setVisible(is_empty)
        self._empty.set_text(self._empty_words(view))
        self._empty_group.setVisible(not view.groups and not view.words)
        self._edit_group.setVisible(view.group is not None and not style.is_small())
        if self.isVisible():
            self.context.frame.frame_changed()

    def _head_words(self, view: PeopleView) -> str:
        if view.words:
            return self.tr("%n person(s) found", "", len(view.lines))
        if view.group is None:
            return ""
        leader = view.group.leader_name or self.tr("not chosen")
        return self.tr("{group} · leader: {leader}").format(group=view.group.name, leader=leader)

    def _empty_words(self, view: PeopleView) -> str:
        if view.words:
            return self.tr("Nobody is found for “{words}”.").format(words=view.words)
        if not view.groups:
            return self.tr("There is no group yet. Make one, then add people or take them from a file.")
        return self.tr("This group has no members yet. Press + for a person, or Ctrl O for a file.")

    def retranslate(self) -> None:
        """All words."""
        self._group_choice.set_label(self.tr("Group"))
        self._search.set_label(self.tr("Search"))
        self._search.set_placeholder(self.tr("Name, pinyin, end of the number"))
        self._back.setText(self.tr("Back"))
        self._import.setText(self.tr("Take from a file"))
        self._file.setText(self.tr("Save the list"))
        self._leader.setText(self.tr("Make leader"))
        self._new_group.setText(self.tr("New group"))
        self._empty_group.setText(self.tr("Make a group"))
        self._edit_group.setText(self.tr("Edit group"))
        self._add.setText(self.tr("Add a person"))
        self._doubled.setText(self.tr("Doubled persons"))
        self._group_rows.retranslate()
        self._render(self._vm.view)

    def _follow_look(self) -> None:
        small = style.is_small()
        self._row.setContentsMargins(style.margin(), style.gap(), style.margin(), style.gap())
        self._row.setSpacing(style.gap())
        self._group_card.setVisible(not small)
        self._group_choice.setVisible(small)
        self._head.setVisible(not small)

    def changeEvent(self, event: QEvent) -> None:
        """The groups become a choice when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()


def _group_cell(row: GroupRow) -> Cell:
    return Cell(row.name, " · ".join(part for part in (row.code, row.leader_name) if part), bold=True)


def _day_cell(day: object) -> Cell:
    return Cell("" if day is None else str(day))
