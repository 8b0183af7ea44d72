"""A person typed or edited by hand, with group and entrustment. What is typed survives a crash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.identifiers import check_prc_id, check_vn_cccd
from app.domain.people import Person
from app.domain.person_draft import CHOICE_FIELDS, DAY_FIELDS, PersonDraft, draft_of_person
from app.domain.person_draft import TEXT_FIELDS as DRAFT_TEXTS
from app.domain.problems import Problem
from app.errors import UserError
from app.read_models import GroupRow
from app.services.findings import Refused
from ui.viewmodels.runner import Runner
from ui.viewmodels.typed_days import day_text, read_day

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.people import PersonCard

FORM = "person"
TEXT_FIELDS = (*DRAFT_TEXTS, *CHOICE_FIELDS)
EXTENDED = "is_extended"
JOINING_DAYS = ("joined_on", "entrusted_until", "left_on")
MAIN_FIELDS = (
    "name",
    "document_kind",
    "document_number",
    "document_until",
    "sex",
    "born_on",
    "phone",
    "township",
    "address",
    "registration_number",
    "registration_until",
    "registration_state",
)
#: Folded away behind "more", by section: paper and residence, filing, review.
SECTIONS: dict[str, tuple[str, ...]] = {
    "residence": (
        "document_from",
        "document_authority",
        "native_place",
        "ethnic_group",
        "residence_basis",
        "residence_until",
        "identity_type",
    ),
    "filing": (
        "basic_number",
        "declared_on",
        "registered_on",
        "is_extended",
        "office_code",
        "site_number",
        "card_number",
        "card_maker",
    ),
    "review": ("review_status", "review_opinion"),
}
MORE_FIELDS = tuple(name for names in SECTIONS.values() for name in names)
GROUP_ARGUMENT = "group:"
"""An argument with this in front names the group a new person will join."""


@dataclass(frozen=True, slots=True)
class PersonEditView:
    """``texts`` is the form by field; ``card`` what is known of an edited person today."""

    person_id: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    groups: tuple[GroupRow, ...] = ()
    card: PersonCard | None = None
    is_leader: bool = False
    side: str = "CN"
    today: date | None = None
    was_kept: bool = False
    busy: bool = False
    is_more: bool = False

    @property
    def is_new(self) -> bool:
        """Whether this person is not in the register yet."""
        return not self.person_id

    @property
    def is_member(self) -> bool:
        """Whether the person is in a group today."""
        return self.card is not None and self.card.group is not None

    @property
    def offered_kind(self) -> str:
        """The kind of paper whose number this is in truth; empty while the kind chosen fits."""
        number, kind = self.texts.get("document_number", ""), self.texts.get("document_kind", "")
        if check_vn_cccd(number) is None and kind != "vn_cccd":
            return "" if kind == "border_pass" else "vn_cccd"
        return "prc_id" if check_prc_id(number) is None and kind != "prc_id" else ""

    def problem_of(self, name: str) -> Problem | None:
        """Return the first finding about a field, stops before warnings."""
        found = [each for each in self.problems if each.field == name]
        return min(found, key=lambda each: each.severity != "stop", default=None)


class PersonEditViewModel(QObject):
    """``saved`` tells the person's name after the register has them."""

    changed = Signal(object)
    failed = Signal(object)
    saved = Signal(str)
    left_group = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = PersonEditView()

    def open(self, argument: str) -> None:
        """Get ready: a person id to edit, ``group:`` and an id for a new member, or nothing."""
        self._show(PersonEditView())
        self._runner.run(partial(self._read, argument), self._show, self.failed.emit)

    def set_text(self, name: str, text: str) -> None:
        """Take what was typed; the finding about this field goes until it is checked again."""
        left = tuple(each for each in self.view.problems if each.field != name)
        self._show(replace(self.view, texts={**self.view.texts, name: text}, problems=left))

    def take_offered_kind(self) -> None:
        """Change the kind of paper to the one that fits the number."""
        if self.view.offered_kind:
            self.set_text("document_kind", self.view.offered_kind)
            self.check()

    def check(self) -> None:
        """Check and keep the form as it stands (a field was left)."""
        if any(self.view.texts.get(name, "").strip() for name in ("name", "document_number")):
            self._runner.run(partial(self._check, self.view), self._take_problems, self.failed.emit)

    def show_more(self, *, is_open: bool) -> None:
        """Open or close the fields of the office's register."""
        self._show(replace(self.view, is_more=is_open))

    def save(self) -> None:
        """Store the person, then the membership and the entrustment that were typed."""
        draft, problems = draft_of(self.view)
        if problems:
            self._show_problems(problems)
            return
        self._show(replace(self.view, busy=True))
        self._runner.run(partial(self._save, draft, self.view), self._tell_saved, self._tell)

    def end_membership(self) -> None:
        """End the membership with the day typed as the last one."""
        day = read_day(self.view.texts.get("left_on", ""), "left_on")
        if day is None or isinstance(day, Problem):
            problem = day or Problem("date.form", "left_on", {"found": ""})
            self._show(replace(self.view, problems=(*self.view.problems, problem)))
            return
        self._show(replace(self.view, busy=True))
        self._runner.run(partial(self._end, self.view, day), self._tell_left, self._tell)

    def _read(self, argument: str) -> PersonEditView:
        services = self._services
        today = services.context.today()
        groups, side = services.read.groups(today), services.market.profile().side
        group_id = argument.removeprefix(GROUP_ARGUMENT) if argument.startswith(GROUP_ARGUMENT) else ""
        if argument and not group_id:
            return self._edited(argument, groups, side, today)
        kind = "prc_id" if side == "CN" else "vn_cccd"
        texts = {"document_kind": kind, "registration_state": "active", "group_id": group_id}
        texts["joined_on"] = day_text(today) if group_id else ""
        kept = services.drafts.kept(FORM)
        if kept is not None:
            texts |= {name: str(value) for name, value in kept.items()}
        return PersonEditView(texts=texts, groups=groups, side=side, today=today, was_kept=kept is not None)

    def _edited(self, person_id: str, groups: tuple[GroupRow, ...], side: str, today: date) -> PersonEditView:
        card = self._services.people.card(person_id)
        texts = texts_of(card.person)
        texts |= {"group_id": "", "joined_on": "", "entrusted_until": "", "left_on": day_text(today)}
        if card.entrustment is not None:
            texts["entrusted_until"] = day_text(card.entrustment.valid_until)
        leads = card.group is not None and card.group.leader_id == person_id
        return PersonEditView(person_id, texts, (), groups, card, leads, side, today)

    def _check(self, view: PersonEditView) -> tuple[Problem, ...]:
        if view.is_new:
            self._services.drafts.keep(FORM, dict(view.texts))
        draft, unread = draft_of(view)
        checked = self._services.people.check_person(draft)
        return (*unread, *(each for each in checked if view.texts.get(each.field, "").strip()))

    def _take_problems(self, problems: tuple[Problem, ...]) -> None:
        self._show(replace(self.view, problems=problems))

    def _save(self, draft: PersonDraft, view: PersonEditView) -> str:
        people = self._services.people
        person = people.save_person(draft)
        joined = read_day(view.texts.get("joined_on", ""), "joined_on")
        until = read_day(view.texts.get("entrusted_until", ""), "entrusted_until")
        group_id = view.texts.get("group_id", "")
        today = view.today or self._services.context.today()
        day = joined if isinstance(joined, date) else today
        end = until if isinstance(until, date) else None
        if group_id and not view.is_member:
            people.add_member(group_id, person.person_id, day, day if end else None, end)
        elif view.card is not None and view.card.group is not None and end is not None:
            known = view.card.entrustment
            if known is None or known.valid_until != end:
                people.entrust(person.person_id, view.card.group.group_id, today, end)
        if view.is_new:
            self._services.drafts.drop(FORM)
        return person.name

    def _end(self, view: PersonEditView, day: date) -> str:
        if view.card is None or view.card.group is None:
            return ""
        self._services.people.end_member(view.card.group.group_id, view.person_id, day)
        return view.card.person.name

    def _tell_saved(self, name: str) -> None:
        self._show(replace(self.view, busy=False))
        self.saved.emit(name)

    def _tell_left(self, name: str) -> None:
        self._show(replace(self.view, busy=False))
        self.left_group.emit(name)

    def _tell(self, error: Exception) -> None:
        self._show(replace(self.view, busy=False))
        if isinstance(error, Refused):
            fields = {"members": "group_id", "person_id": "left_on"}
            self._show_problems(
                tuple(replace(each, field=fields.get(each.field, each.field)) for each in error.problems)
            )
        elif isinstance(error, UserError) and error.code == "person.double":
            self._show(replace(self.view, problems=(Problem(error.code, "document_number", error.params),)))
        else:
            self.failed.emit(error)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        """A finding about a field that is folded away opens the fold."""
        hidden = any(each.field in MORE_FIELDS and each.severity == "stop" for each in problems)
        self._show(replace(self.view, problems=problems, is_more=self.view.is_more or hidden))

    def _show(self, view: PersonEditView) -> None:
        self.view = view
        self.changed.emit(view)


def texts_of(person: Person) -> dict[str, str]:
    """Return the form of a person as it would be typed."""
    draft = draft_of_person(person)
    texts = {name: str(getattr(draft, name)) for name in TEXT_FIELDS}
    days = {name: day_text(getattr(draft, name)) for name in DAY_FIELDS}
    return {**texts, **days, EXTENDED: "yes" if draft.is_extended else ""}


def draft_of(view: PersonEditView) -> tuple[PersonDraft, tuple[Problem, ...]]:
    """Return the draft that was typed, and findings about days that cannot be read."""
    texts, problems = view.texts, []
    days: dict[str, date | None] = {}
    for name in (*DAY_FIELDS, *JOINING_DAYS):
        day = read_day(texts.get(name, ""), name)
        if isinstance(day, Problem):
            problems.append(day)
        elif name in DAY_FIELDS:
            days[name] = day
    typed = {name: texts.get(name, "") for name in TEXT_FIELDS}
    typed["registration_state"] = typed["registration_state"] or "active"
    is_extended = texts.get(EXTENDED, "") == "yes"
    everything: dict[str, Any] = {**typed, **days}
    draft = PersonDraft(person_id=view.person_id or None, is_extended=is_extended, **everything)
    return draft, tuple(problems)
