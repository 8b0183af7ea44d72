"""A person added or edited by hand: the form at the left, group and today's allowance at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.actions import ActionId
from ui.context import UiContext
from ui.screens.person_fields import choices_of, field_word, make_field, section_word
from ui.screens.person_quota import PersonQuotaCard
from ui.screens.screen import Screen
from ui.screens.words import document_kind_word, problem_words, show_problem
from ui.viewmodels.person_edit import MAIN_FIELDS, MORE_FIELDS, SECTIONS, PersonEditView, PersonEditViewModel
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.field import AnyField, ComboField, TextField, chain
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel

ORDER = (*MAIN_FIELDS, *MORE_FIELDS, "group_id", "joined_on", "entrusted_until")
_WIDE = ("address", "review_opinion")


class PersonEditScreen(Screen):
    """Enter goes from field to field and from the last one saves."""

    has_form = True

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._vm = PersonEditViewModel(context.open_services, context.runner)
        actions = context.actions
        self._fields: dict[str, AnyField] = {name: make_field(name) for name in (*ORDER, "left_on")}
        self._banner = Banner("warn")
        self._form, self._group = Card(), Card()
        self._quota_card = PersonQuotaCard(context, self)
        self._sections = {name: Card() for name in SECTIONS}
        self._offer = KeyButton(icon="id-card", key="Ctrl+K")
        self._more = KeyButton(icon="list", action=actions.action(ActionId.KIND))
        self._membership = TextLabel("", wrap=True, bold=True)
        self._end = KeyButton(kind="bad", icon="minus")
        self._back = KeyButton(action=actions.action(ActionId.BACK))
        self._slip = KeyButton(icon="id-card", action=actions.action(ActionId.EVIDENCE))
        self._save = KeyButton(kind="main", icon="save", action=actions.action(ActionId.MAIN))
        self._save.print_key("Ctrl+Return")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        for name, field in self._fields.items():
            if isinstance(field, ComboField):
                field.chosen.connect(partial(self._choose, name))
            elif isinstance(field, TextField):
                field.edited.connect(partial(self._vm.set_text, name))
            field.left.connect(self._vm.check)
        chain([self._fields[name] for name in ORDER], self._vm.save)
        self._offer.clicked.connect(self._vm.take_offered_kind)
        self._end.clicked.connect(self._vm.end_membership)
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(self.context.frame.tell)
        self._vm.saved.connect(self._leave_saved)
        self._vm.left_group.connect(self._leave_ended)

    def _lay_out(self) -> None:
        self._form.add(self._offer)
        self._form.add(self._grid(MAIN_FIELDS))
        for name, card in self._sections.items():
            card.add(self._grid(SECTIONS[name]))
        self._group.add(self._membership)
        for name in ("group_id", "joined_on", "entrusted_until", "left_on"):
            self._group.add(self._fields[name])
        end = QHBoxLayout()
        end.addWidget(self._end)
        end.addStretch(1)
        self._group.add(end)
        right = QWidget()
        self._right = QBoxLayout(QBoxLayout.Direction.TopToBottom, right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.addWidget(self._quota_card)
        self._right.addWidget(self._group)
        self._right.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        forms = QVBoxLayout()
        forms.setSpacing(style.gap())
        forms.addWidget(self._form)
        for card in self._sections.values():
            forms.addWidget(card)
        forms.addStretch(1)
        self._row.addLayout(forms, 3)
        self._row.addWidget(right, 2)
        self.inside.addWidget(self._banner)
        self.inside.addLayout(self._row)
        self.inside.addStretch(1)
        self._follow_look()

    def _grid(self, names: tuple[str, ...]) -> QGridLayout:
        """Two columns; what is wide has a line of its own."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        row, column = 0, 0
        for name in names:
            span = 2 if name in _WIDE else 1
            if span == 2 and column:
                row, column = row + 1, 0
            grid.addWidget(self._fields[name], row, column, 1, span)
            row, column = (row + 1, 0) if column + span >= 2 else (row, column + span)
        return grid

    # -- acts
    def _toggle_more(self) -> None:
        is_open = not self._vm.view.is_more
        self._vm.show_more(is_open=is_open)
        name = MORE_FIELDS[0] if is_open else "name"
        self._fields[name].editor.setFocus()

    def _choose(self, name: str, key: object) -> None:
        self._vm.set_text(name, str(key))

    def _leave_saved(self, name: str) -> None:
        self.context.frame.back()
        self.context.frame.say_saved(self.tr("{name} is saved.").format(name=name))

    def _leave_ended(self, name: str) -> None:
        self.context.frame.back()
        self.context.frame.say_saved(self.tr("{name} is no longer in the group.").format(name=name))

    def take_scan(self, text: str) -> bool:
        """A card fills the number of a new person."""
        if not self._vm.view.is_new:
            return False
        self._vm.set_text("document_number", text)
        self._vm.check()
        return True

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """A new person, or who it is."""
        card = self._vm.view.card
        if card is None:
            return self.tr("Add a person"), ""
        group = "" if card.group is None else card.group.name
        return card.person.name, group or self.tr("in no group")

    def bind_keys(self) -> None:
        """Esc back, Ctrl Enter saves from anywhere (Enter goes from field to field), * more fields."""
        self.context.actions.bind(ActionId.BACK, self.context.frame.back)
        self.context.actions.bind(ActionId.KIND, self._toggle_more)
        self.context.actions.bind(ActionId.MAIN, self._vm.save, enabled=not self._vm.view.busy)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, more fields, evidence slip; save."""
        slip = [self._slip] if self.person_in_hand() else []
        return [self._back, self._more, *slip], [self._save]

    def person_in_hand(self) -> str:
        """Who is edited."""
        return self._vm.view.person_id

    def first_lamp(self) -> QWidget | None:
        """The name."""
        lamp: QWidget = self._fields["name"].editor
        return lamp

    def show_for(self, argument: str) -> None:
        """Read the person, or get ready for a new one."""
        self._vm.open(argument)

    # -- showing
    def _render(self, view: PersonEditView) -> None:
        groups = [("", self.tr("none")), *((group.group_id, group.name) for group in view.groups)]
        group_field = self._fields["group_id"]
        assert isinstance(group_field, ComboField)
        group_field.set_choices(groups)
        for name, field in self._fields.items():
            text = view.texts.get(name, "")
            if isinstance(field, ComboField):
                field.choose(text)
            elif isinstance(field, TextField):
                field.set_text(text)
            show_problem(field, view.problem_of(name))
        for card in self._sections.values():
            card.setVisible(view.is_more)
        self._more.setText(self.tr("Fewer fields") if view.is_more else self.tr("More fields"))
        self._offer.setVisible(bool(view.offered_kind))
        if view.offered_kind:
            told = self.tr("This is a number of: {paper}. Change the paper")
            self._offer.setText(told.format(paper=document_kind_word(view.offered_kind)))
        self._render_group(view)
        self._render_quota(view)
        self._render_banner(view)
        verb = self.tr("Save the person") if view.is_new else self.tr("Save the changes")
        self._save.setText(verb)
        if self.isVisible():
            self.context.frame.frame_changed()

    def _render_group(self, view: PersonEditView) -> None:
        card = view.card
        is_member = view.is_member
        for name in ("group_id", "joined_on"):
            self._fields[name].setVisible(not is_member)
        self._fields["left_on"].setVisible(is_member)
        self._end.setVisible(is_member)
        self._end.setEnabled(not view.busy)
        if card is None or card.group is None:
            self._membership.setText(self.tr("In no group"))
            return
        since = next((each.joined_on for each in card.memberships if each.group_id == card.group.group_id), None)
        words = self.tr("{group} since {day}").format(group=card.group.name, day=since)
        self._membership.setText(words + (self.tr(" · leader") if view.is_leader else ""))

    def _render_quota(self, view: PersonEditView) -> None:
        card = view.card
        self._quota_card.show_person(
            "" if card is None else card.person.person_id, None if card is None else card.quota, view.side
        )

    def _render_banner(self, view: PersonEditView) -> None:
        standing = None if view.card is None else view.card.standing
        kept = view.was_kept and view.is_new
        self._banner.setVisible(standing is not None or kept)
        if standing is not None:
            self._banner.show_banner("bad", problem_words(standing), self.tr("This person is not counted today."))
        elif kept:
            self._banner.show_banner("info", self.tr("What you typed before is here again."))

    def retranslate(self) -> None:
        """All words."""
        self._label_fields()
        self._form.set_title(self.tr("Person and paper"))
        self._group.set_title(self.tr("Group and entrustment"))
        self._quota_card.retranslate()
        self._end.setText(self.tr("End the membership"))
        self._back.setText(self.tr("Back"))
        self._slip.setText(self.tr("Evidence slip"))
        self._render(self._vm.view)

    def _label_fields(self) -> None:
        for name, field in self._fields.items():
            field.set_label(field_word(name))
            choices = choices_of(name)
            if choices:
                _choices(field, choices)
        for name in ("document_until", "residence_until"):
            self._fields[name].set_hint(self.tr("Empty: without end"))
        self._fields["entrusted_until"].set_hint(self.tr("From the signed paper, like 2026-12-31"))
        for name, card in self._sections.items():
            card.set_title(section_word(name))

    def _follow_look(self) -> None:
        small = style.is_small()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(style.gap())
        self._right.setSpacing(style.gap())

    def changeEvent(self, event: QEvent) -> None:
        """One column when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()


def _choices(field: AnyField, choices: list[tuple[str, str]]) -> None:
    assert isinstance(field, ComboField)
    field.set_choices(choices)
