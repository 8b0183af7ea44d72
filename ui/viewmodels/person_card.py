"""A person on one page: read, seen, given leave, paid, photographed, taken apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.income import payable
from app.domain.people import Person
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.person_pages import PersonPage


@dataclass(frozen=True, slots=True)
class PersonCardView:
    """``page`` is None until it is read; ``photo`` a JPEG or nothing; ``merged`` who was merged into this person."""

    page: PersonPage | None = None
    merged: tuple[Person, ...] = ()
    photo: bytes = b""
    photo_id: str = ""
    is_officer: bool = False
    side: str = "CN"
    busy: bool = False

    @property
    def person_id(self) -> str:
        """Whose page it is; empty before it is read."""
        return "" if self.page is None else self.page.card.person.person_id

    @property
    def is_blocked(self) -> bool:
        """Whether the person may not trade today."""
        return self.page is not None and self.page.card.standing is not None

    @property
    def open_income(self) -> tuple[str, ...]:
        """Income entries that are due and not paid."""
        if self.page is None:
            return ()
        return payable(self.page.income.entries)


class PersonCardViewModel(QObject):
    """``done`` tells the word of an act after it is stored: ``seen``, ``allowed``, ``taken_back``, ``paid`` …"""

    changed = Signal(object)
    failed = Signal(object)
    done = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = PersonCardView()

    def open(self, person_id: str) -> None:
        """Read the page of a person."""
        if person_id != self.view.person_id:
            self._show(PersonCardView())
        self._runner.run(partial(self._read, person_id), self._show, self.failed.emit)

    def refresh(self) -> None:
        """Read the page again."""
        if self.view.person_id:
            self.open(self.view.person_id)

    def see(self) -> None:
        """The clerk compared face and card."""
        self._act("seen", partial(self._services.register.proofs.raise_level, self.view.person_id, "seen"))

    def allow(self, reason: str) -> None:
        """Give an officer's leave for today."""
        self._act("allowed", partial(self._services.register.officers.allow, self.view.person_id, reason))

    def take_leave_back(self) -> None:
        """Take today's leave back."""
        self._act("taken_back", partial(self._services.register.officers.take_back, self.view.person_id))

    def pay(self, way: str) -> None:
        """Mark everything due as paid now."""
        self._act("paid", partial(self._services.register.incomes.pay, self.view.open_income, way))

    def unmerge(self) -> None:
        """Take the newest merge into this person back."""
        if self.view.merged:
            merged_id = self.view.merged[-1].person_id
            self._act("unmerged", partial(self._services.register.merges.unmerge, merged_id))

    def attach_photo(self, path: str) -> None:
        """Keep a photo of the person, who agreed."""
        attach = partial(self._services.register.photos.attach, self.view.person_id, path, agreed=True)
        self._act("photo", attach)

    def forget_photo(self) -> None:
        """Delete the photo shown."""
        self._act("photo_gone", partial(self._services.register.photos.forget, self.view.photo_id))

    def _act(self, word: str, act: Callable[[], object]) -> None:
        if not self.view.person_id or self.view.busy:
            return
        self._show(replace(self.view, busy=True))
        self._runner.run(partial(self._do, act, self.view.person_id), partial(self._told, word), self._refused)

    def _do(self, act: Callable[[], object], person_id: str) -> PersonCardView:
        act()
        return self._read(person_id)

    def _told(self, word: str, view: PersonCardView) -> None:
        self._show(view)
        self.done.emit(word)

    def _refused(self, error: Exception) -> None:
        self._show(replace(self.view, busy=False))
        self.failed.emit(error)

    def _read(self, person_id: str) -> PersonCardView:
        services = self._services
        page = services.register.pages.page(person_id)
        who = page.card.person.person_id
        photo = services.register.photos.newest(who)
        merged = tuple(person for _, person in services.register.merges.merged_into(who)) if page.merged else ()
        return PersonCardView(
            page=page,
            merged=merged,
            photo=b"" if photo is None else photo.image,
            photo_id="" if photo is None else photo.photo_id,
            is_officer=services.register.officers.may_act(),
            side=services.market.profile().side,
        )

    def _show(self, view: PersonCardView) -> None:
        self.view = view
        self.changed.emit(view)
