"""Income of a lot: entered for all its people at once, corrected by reversing entries, paid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.income import IncomeEntry, payable
from app.errors import UserError
from app.services.incomes import IncomeDraft, LotIncome
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.incomes import IncomeSums


@dataclass(frozen=True, slots=True)
class IncomeLine:
    """One entry with the name of its person."""

    entry: IncomeEntry
    name: str


@dataclass(frozen=True, slots=True)
class IncomeView:
    """``kind``, ``way``, ``amount``, ``note`` are the form as typed; ``problem`` is what is wrong with it."""

    lot_ref: str = ""
    lines: tuple[IncomeLine, ...] = ()
    sums: IncomeSums | None = None
    people: int = 0
    kind: str = "labour"
    way: str = "cash"
    amount: str = ""
    note: str = ""
    problem: str = ""
    busy: bool = False


class IncomeViewModel(QObject):
    """``done`` tells ``entered``, ``reversed`` or ``paid`` after it is stored."""

    changed = Signal(object)
    failed = Signal(object)
    done = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = IncomeView()

    def open(self, lot_ref: str) -> None:
        """Read what a lot's people earn."""
        self._show(IncomeView(lot_ref=lot_ref))
        self._runner.run(partial(self._read, lot_ref), self._take, self.failed.emit)

    def set_text(self, name: str, text: str) -> None:
        """Take what was typed or chosen: ``kind``, ``way``, ``amount`` or ``note``."""
        values: dict[str, Any] = {name: text}
        self._show(replace(self.view, problem="", **values))

    def enter(self, amount_fen: int) -> None:
        """Enter the amount for every share of the lot."""
        draft = IncomeDraft(self.view.kind, self.view.way, self.view.note)
        self._act("entered", partial(self._services.register.incomes.enter_lot, self.view.lot_ref, draft, amount_fen))

    def reverse(self, income_id: str, reason: str) -> None:
        """Correct an entry by a reversing one."""
        self._act("reversed", partial(self._services.register.incomes.reverse, income_id, reason))

    def pay(self) -> None:
        """Mark everything open as paid in the way chosen."""
        ids = payable(each.entry for each in self.view.lines)
        if ids:
            self._act("paid", partial(self._services.register.incomes.pay, ids, self.view.way or "cash"))

    def _act(self, word: str, act: Callable[[], object]) -> None:
        if self.view.busy:
            return
        self._show(replace(self.view, busy=True))
        self._runner.run(partial(self._do, act, self.view.lot_ref), partial(self._told, word), self._refused)

    def _do(self, act: Callable[[], object], lot_ref: str) -> LotIncome:
        act()
        return self._read(lot_ref)

    def _told(self, word: str, found: LotIncome) -> None:
        self._take(found)
        self.done.emit(word)

    def _refused(self, error: Exception) -> None:
        code = error.code if isinstance(error, UserError) else ""
        self._show(replace(self.view, busy=False, problem=code if code == "income.amount" else ""))
        if code != "income.amount":
            self.failed.emit(error)

    def _read(self, lot_ref: str) -> LotIncome:
        return self._services.register.incomes.page(lot_ref)

    def _take(self, found: LotIncome) -> None:
        lines = tuple(IncomeLine(each, found.names.get(each.person_id, "")) for each in reversed(found.sums.entries))
        kept = replace(self.view, lines=lines, sums=found.sums, people=found.people, busy=False, amount="")
        self._show(kept)

    def _show(self, view: IncomeView) -> None:
        self.view = view
        self.changed.emit(view)
