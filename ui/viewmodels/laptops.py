"""The laptops of the market point in the settings: who is known, this one's card, which share the persons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.domain.laptops import Laptop
    from app.services.bundle import Services


@dataclass(frozen=True, slots=True)
class LaptopsView:
    """``point`` is this point, ``list_sign`` and ``in_use`` tell the list of laptops that share the residents.

    The rest is set once this laptop's card was asked for.

    ``square`` are modules and dark bars (row, column, length) of ``card``; ``fingerprint`` the signs of its key.
    """

    laptops: tuple[Laptop, ...] = ()
    point: str = ""
    list_sign: str = ""
    in_use: int = 0
    card: str = ""
    fingerprint: str = ""
    square: tuple[int, tuple[tuple[int, int, int], ...]] = (0, ())
    busy: bool = False


class LaptopsViewModel(QObject):
    """Lists, shows the own card, switches and withdraws."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = LaptopsView()

    def refresh(self) -> None:
        """Read the laptops."""
        self._runner.run(self._read, self._take, self.failed.emit)

    def show_card(self) -> None:
        """Show this laptop's card and the signs of its key."""
        self._act(self._make_card, self._take_card)

    def set_active(self, laptop_id: str, active: bool, reason: str) -> None:
        """Let a laptop share the persons, or not."""
        self._act(partial(self._services.laptops.set_active, laptop_id, active, reason), self._done)

    def withdraw(self, laptop_id: str, reason: str) -> None:
        """Withdraw a laptop's key."""
        self._act(partial(self._services.laptops.withdraw, laptop_id, reason), self._done)

    def _act(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        if not self.view.busy:
            self._show(replace(self.view, busy=True))
            self._runner.run(work, done, self._fail)

    def _read(self) -> LaptopsView:
        laptops, listed = self._services.laptops.laptops(), self._services.laptops.list_of_today()
        point = next(each.point for each in laptops if each.here)
        return LaptopsView(laptops, point, listed.sign, len(listed.devices))

    def _take(self, read: LaptopsView) -> None:
        kept = self.view
        shown = replace(kept, laptops=read.laptops, point=read.point, list_sign=read.list_sign, in_use=read.in_use)
        self._show(replace(shown, busy=False))

    def _make_card(self) -> LaptopsView:
        card = self._services.laptops.own_card()
        square = self._services.context.renderer.square(card)
        return LaptopsView(card=card, fingerprint=self._services.laptops.own_fingerprint(), square=square)

    def _take_card(self, made: LaptopsView) -> None:
        shown = replace(self.view, card=made.card, fingerprint=made.fingerprint, square=made.square, busy=False)
        self._show(shown)

    def _done(self, _laptop: object) -> None:
        self._show(replace(self.view, busy=False))
        self.refresh()

    def _fail(self, error: Exception) -> None:
        self._show(replace(self.view, busy=False))
        self.failed.emit(error)

    def _show(self, view: LaptopsView) -> None:
        self.view = view
        self.changed.emit(view)
