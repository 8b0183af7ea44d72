"""A person's quota on the card: hand it to another laptop, or let two persons make an exception."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.quota import QuotaMove, QuotaView
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.hand_over import Voucher

Square = tuple[int, tuple[tuple[int, int, int], ...]]


@dataclass(frozen=True, slots=True)
class PersonQuotaView:
    """``places`` are the other laptops in use; ``code`` and ``square`` the voucher shown last.

    ``list_sign`` and ``in_use`` tell the list of laptops, to be compared with the other laptop's screen.
    """

    person_id: str = ""
    quota: QuotaView | None = None
    side: str = "CN"
    moves: tuple[QuotaMove, ...] = ()
    places: tuple[str, ...] = ()
    list_sign: str = ""
    in_use: int = 0
    seconds: tuple[str, ...] = ()
    code: str = ""
    square: Square = (0, ())
    to_device: str = ""
    busy: bool = False

    @property
    def can_give(self) -> bool:
        """Whether there is a right here and a laptop to give it to."""
        return bool(self.places and self.quota is not None and self.quota.left_fen) and not self.busy

    @property
    def can_except(self) -> bool:
        """Whether the quota is elsewhere and no exception was made yet."""
        quota = self.quota
        return quota is not None and not quota.at_home and not quota.has_exception and not self.busy


class PersonQuotaViewModel(QObject):
    """``given`` and ``excepted`` tell that an act was stored; ``failed`` why one was refused."""

    changed = Signal(object)
    failed = Signal(object)
    excepted = Signal()

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = PersonQuotaView()

    def open(self, person_id: str, quota: QuotaView | None, side: str) -> None:
        """Take a person's day as the card has it; what other laptops there are is read beside."""
        if (person_id, quota) == (self.view.person_id, self.view.quota):
            return
        same = person_id == self.view.person_id
        base = self.view if same else PersonQuotaView(person_id)
        self._show(replace(base, quota=quota, side=side))
        if person_id:
            self._runner.run(partial(self._read, person_id), self._take, self.failed.emit)

    def give(self, to_device: str) -> None:
        """Hand over all that is left here to another laptop."""
        if self.view.can_give:
            self._act(partial(self._give, to_device), self._take_voucher)

    def make_exception(self, reason: str, second: str, pin: str) -> None:
        """Let the person trade here today; two persons."""
        work = partial(self._services.exceptions.grant, self.view.person_id, reason, second, pin)
        self._act(work, self._take_exception)

    def _act(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        if not self.view.busy:
            self._show(replace(self.view, busy=True))
            self._runner.run(work, done, self._fail)

    def _give(self, to_device: str) -> tuple[Voucher, Square]:
        voucher = self._services.hand_over.give(self.view.person_id, to_device)
        return voucher, self._services.context.renderer.square(voucher.code)

    def _read(self, person_id: str) -> PersonQuotaView:
        services, listed = self._services, self._services.laptops.list_of_today()
        return PersonQuotaView(
            person_id=person_id,
            quota=services.quota.view(person_id),
            moves=services.hand_over.of_person(person_id),
            places=services.hand_over.places(),
            list_sign=listed.sign,
            in_use=len(listed.devices),
            seconds=services.exceptions.seconds(),
        )

    def _take(self, found: PersonQuotaView) -> None:
        if found.person_id == self.view.person_id:
            kept = self.view
            self._show(
                replace(found, side=kept.side, code=kept.code, square=kept.square, to_device=kept.to_device, busy=False)
            )

    def _take_voucher(self, made: tuple[Voucher, Square]) -> None:
        voucher, square = made
        self._show(replace(self.view, code=voucher.code, square=square, to_device=voucher.move.other, busy=False))
        self._runner.run(partial(self._read, self.view.person_id), self._take, self.failed.emit)

    def _take_exception(self, _move: QuotaMove) -> None:
        self._show(replace(self.view, busy=False))
        self.excepted.emit()
        self._runner.run(partial(self._read, self.view.person_id), self._take, self.failed.emit)

    def _fail(self, error: Exception) -> None:
        self._show(replace(self.view, busy=False))
        self.failed.emit(error)

    def _show(self, view: PersonQuotaView) -> None:
        self.view = view
        self.changed.emit(view)
