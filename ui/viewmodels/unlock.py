"""Opening a market: by its passphrase, or by the recovery key. A practice store shows its passphrase."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.errors import BianmaoError, StoreLockedProblem, UserError
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services

RECOVERY_FORM = "first_start"
"""Name under which the store remembers that the recovery key was not typed back yet."""


class MarketOpener(Protocol):
    """What opening needs of the launcher."""

    def practice_passphrase(self) -> str | None:
        """Return the passphrase of a practice store."""

    def open(self, passphrase: str, *, recovery: bool = False) -> Services:
        """Open the store."""

    def start_port(self, services: Services) -> None:
        """Start the practice port of a practice market."""


@dataclass(frozen=True, slots=True)
class UnlockView:
    """``practice_passphrase`` is empty for a real store; ``problem`` is about what was typed."""

    practice_passphrase: str = ""
    by_recovery: bool = False
    problem: Problem | None = None
    busy: bool = False


class UnlockViewModel(QObject):
    """Opens the store; ``opened`` tells the services, ``warned`` a code that is told after opening."""

    changed = Signal(object)
    failed = Signal(object)
    opened = Signal(object)

    def __init__(self, opener: MarketOpener, runner: Runner) -> None:
        super().__init__()
        self._opener, self._runner = opener, runner
        self.view = UnlockView()

    def refresh(self) -> None:
        """Look whether this is a practice store."""
        self._show(UnlockView(practice_passphrase=self._opener.practice_passphrase() or ""))

    def choose_recovery(self, by_recovery: bool) -> None:
        """Open by the recovery key, or by the passphrase again."""
        self._show(replace(self.view, by_recovery=by_recovery, problem=None))

    def open(self, secret: str) -> None:
        """Try to open. A wrong secret is told beside the field."""
        if not secret.strip():
            code = "store.recovery_key_missing" if self.view.by_recovery else "store.passphrase_missing"
            self._show(replace(self.view, problem=Problem(code, "secret")))
            return
        self._show(replace(self.view, busy=True, problem=None))
        self._runner.run(partial(self._open, secret, self.view.by_recovery), self._start, self._tell)

    def take_over(self, services: Services) -> None:
        """Go on with a market that was just made."""
        self._show(replace(self.view, busy=True))
        self._start((services, False))

    def _open(self, secret: str, by_recovery: bool) -> tuple[Services, bool]:
        services = self._opener.open(secret, recovery=by_recovery)
        return services, services.drafts.kept(RECOVERY_FORM) is not None

    def _start(self, found: tuple[Services, bool]) -> None:
        services, is_unconfirmed = found
        done = partial(self._finish, services, is_unconfirmed)
        self._runner.run(
            partial(self._opener.start_port, services),
            done,
            partial(self._finish_without_port, services),
        )

    def _finish(self, services: Services, is_unconfirmed: bool, _none: None = None) -> None:
        self._show(replace(self.view, busy=False))
        self.opened.emit(services)
        if is_unconfirmed:
            self.failed.emit(UserError("store.recovery_unconfirmed"))

    def _finish_without_port(self, services: Services, error: Exception) -> None:
        self._finish(services, False)
        self.failed.emit(error)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, StoreLockedProblem | UserError) and isinstance(error, BianmaoError):
            self._show(replace(self.view, busy=False, problem=Problem(error.code, "secret", error.params)))
            return
        self._show(replace(self.view, busy=False))
        self.failed.emit(error)

    def _show(self, view: UnlockView) -> None:
        self.view = view
        self.changed.emit(view)
