"""Sign-in and lock: who is on duty, by PIN. The first clerk is made here when nobody may sign in yet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.problems import Problem
from app.errors import UserError
from app.read_models import Badge
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.market import Clerk, MarketProfile

_FIELD_OF = {"clerk.name_missing": "name", "clerk.double": "name", "pin.form": "pin"}


@dataclass(frozen=True, slots=True)
class SignInView:
    """``wait_s`` counts down while no PIN is looked at; ``is_new`` shows the form for one more clerk."""

    profile: MarketProfile | None = None
    clerks: tuple[Clerk, ...] = ()
    chosen: str = ""
    is_new: bool = False
    is_first: bool = False
    badge: Badge = field(default_factory=Badge)
    at: datetime | None = None
    wait_s: int = 0
    problem: Problem | None = None
    practice_pin: str = ""
    busy: bool = False


class SignInViewModel(QObject):
    """``signed_in`` tells the name; a wrong PIN waits and never locks the market day."""

    changed = Signal(object)
    failed = Signal(object)
    signed_in = Signal(str)
    refused = Signal()

    def __init__(self, services: Services, runner: Runner, practice_pin: str = "") -> None:
        super().__init__()
        self._services, self._runner, self._practice_pin = services, runner, practice_pin
        self._wait = QTimer(self)
        self._wait.setInterval(1000)
        self._wait.timeout.connect(self._count_down)
        self.view = SignInView()

    def lock(self) -> None:
        """Nobody is signed in any more; read who may sign in, badge and place."""
        self._services.market.sign_out()
        self._runner.run(self._read, self._take, self._tell)

    def choose(self, name: str) -> None:
        """Take the person whose PIN will be typed."""
        clerk = next((each for each in self.view.clerks if each.name == name), None)
        self._show(replace(self.view, chosen=name, problem=None, is_new=False))
        self._start_wait(0 if clerk is None else clerk.wait_s)

    def choose_next(self) -> None:
        """Take the next person."""
        names = [each.name for each in self.view.clerks]
        if names:
            at = names.index(self.view.chosen) if self.view.chosen in names else -1
            self.choose(names[(at + 1) % len(names)])

    def start_new(self, is_new: bool = True) -> None:
        """Show, or put away, the form for a new clerk."""
        self._show(replace(self.view, is_new=is_new or self.view.is_first, problem=None))

    def sign_in(self, pin: str) -> None:
        """Try the PIN of the chosen person."""
        if self.view.wait_s or not self.view.chosen:
            self.refused.emit()
            return
        self._show(replace(self.view, busy=True, problem=None))
        work = partial(self._services.market.sign_in, self.view.chosen, pin)
        self._runner.run(work, self._let_in, self._tell)

    def add_clerk(self, name: str, pin: str, again: str) -> None:
        """Make a clerk and sign them in."""
        if pin != again:
            self._show(replace(self.view, problem=Problem("pin.differs", "again")))
            return
        self._show(replace(self.view, busy=True, problem=None))
        self._runner.run(partial(self._add, name, pin), self._let_in_new, self._tell)

    def close(self) -> None:
        """Stop counting down."""
        self._wait.stop()

    def _add(self, name: str, pin: str) -> str:
        clerk = self._services.market.add_clerk(name, pin, "clerk")
        self._services.market.sign_in(clerk.name, pin)
        return clerk.name

    def _read(self) -> SignInView:
        services, now = self._services, self._services.context.clock.now()
        profile, clerks = services.market.profile(), services.market.clerks()
        return SignInView(
            profile=profile,
            clerks=clerks,
            is_new=not clerks,
            is_first=not clerks,
            badge=services.read.badge(now),
            at=now,
            practice_pin=self._practice_pin if profile.practice else "",
        )

    def _take(self, found: SignInView) -> None:
        names = [each.name for each in found.clerks]
        chosen = self.view.chosen if self.view.chosen in names else (names[0] if names else "")
        self._show(replace(found, chosen=chosen))
        clerk = next((each for each in found.clerks if each.name == chosen), None)
        self._start_wait(0 if clerk is None else clerk.wait_s)

    def _let_in(self, _role: str) -> None:
        self.close()
        self._show(replace(self.view, busy=False, wait_s=0))
        self.signed_in.emit(self.view.chosen)

    def _let_in_new(self, name: str) -> None:
        self._show(replace(self.view, busy=False, chosen=name, is_new=False))
        self.signed_in.emit(name)

    def _start_wait(self, seconds: int) -> None:
        self._show(replace(self.view, wait_s=seconds))
        if seconds:
            self._wait.start()
        else:
            self._wait.stop()

    def _count_down(self) -> None:
        left = max(0, self.view.wait_s - 1)
        self._show(replace(self.view, wait_s=left, problem=None if not left else self.view.problem))
        if not left:
            self._wait.stop()

    def _tell(self, error: Exception) -> None:
        self._show(replace(self.view, busy=False))
        if isinstance(error, UserError):
            field = _FIELD_OF.get(error.code, "pin")
            self._show(replace(self.view, problem=Problem(error.code, field, error.params)))
            if error.code in ("pin.wrong", "pin.wait"):
                self._start_wait(int(error.params.get("seconds") or 0))
                self.refused.emit()
            return
        self.failed.emit(error)

    def _show(self, view: SignInView) -> None:
        self.view = view
        self.changed.emit(view)
