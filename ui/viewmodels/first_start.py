"""First start: practice market or own market, what it is called, its passphrase, and the recovery key typed back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.numbering import is_device_code, is_point_code
from app.domain.problems import Problem
from app.domain.reference import Crossing
from app.errors import CancelledError, UserError
from ui.viewmodels.runner import Runner
from ui.viewmodels.unlock import RECOVERY_FORM

if TYPE_CHECKING:
    from app.services.bundle import MadeMarket, NewMarket, Services

Step = Literal["choose", "place", "secret", "recovery", "practice"]
STEPS: tuple[Step, ...] = ("choose", "place", "secret", "recovery")
SHORTEST_PASSPHRASE = 12
_FIELD_OF = {"market.point_form": "point", "market.device_form": "device", "market.passphrase_short": "passphrase"}


class MarketMaker(Protocol):
    """What first start needs of the launcher."""

    def crossings(self) -> tuple[Crossing, ...]:
        """Return the shipped crossings."""

    def practice_passphrase(self) -> str | None:
        """Return the passphrase of a practice store."""

    def practice_pin(self) -> str:
        """Return the practice clerk's PIN."""

    def create(self, spec: NewMarket, passphrase: str | None) -> MadeMarket:
        """Make a store."""

    def create_practice(self) -> MadeMarket:
        """Make the practice market."""


@dataclass(frozen=True, slots=True)
class FirstStartView:
    """What first start shows. ``texts`` are typed values by field; secrets are never kept in the view."""

    step: Step = "choose"
    texts: Mapping[str, str] = field(default_factory=lambda: {"side": "CN", "language": "zh"})
    crossings: tuple[Crossing, ...] = ()
    crossing: Crossing | None = None
    problems: tuple[Problem, ...] = ()
    recovery_key: str = ""
    practice_passphrase: str = ""
    practice_pin: str = ""
    busy: bool = False

    def problem_of(self, name: str) -> Problem | None:
        """Return the finding about one field."""
        return next((each for each in self.problems if each.field == name), None)


class FirstStartViewModel(QObject):
    """Leads through the steps; ``finished`` tells the open services when the install is whole."""

    changed = Signal(object)
    failed = Signal(object)
    finished = Signal(object)

    def __init__(self, maker: MarketMaker, runner: Runner, language: str = "zh") -> None:
        super().__init__()
        self._maker, self._runner = maker, runner
        self._made: MadeMarket | None = None
        self.view = FirstStartView(texts={"side": "CN", "language": language, "device": "01"})

    def load(self) -> None:
        """Read the crossings to choose from."""
        self._runner.run(self._maker.crossings, self._take_crossings, self._tell)

    def choose_practice(self) -> None:
        """Make the practice market now; its passphrase and PIN are shown, it has no recovery step."""
        self._show(replace(self.view, busy=True))
        self._runner.run(self._maker.create_practice, self._show_practice, self._tell)

    def choose_own(self) -> None:
        """Go to the facts of an own market."""
        self._show(replace(self.view, step="place", problems=()))

    def set_text(self, name: str, text: str) -> None:
        """Take what was typed or chosen; codes become capitals. The finding about this field goes."""
        shown = text.strip().upper() if name in ("point", "device") else text
        left = tuple(each for each in self.view.problems if each.field != name)
        self._show(replace(self.view, texts={**self.view.texts, name: shown}, problems=left))

    def find_crossings(self, words: str) -> tuple[Crossing, ...]:
        """Return crossings whose Chinese, Vietnamese or English name or code has the words; all without words."""
        wanted = words.strip().casefold()
        return tuple(each for each in self.view.crossings if wanted in _searched(each))

    def choose_crossing(self, crossing_id: str) -> None:
        """Take a crossing; an empty office gets the county's name of it."""
        found = next((each for each in self.view.crossings if each.crossing_id == crossing_id), None)
        left = tuple(each for each in self.view.problems if each.field != "crossing")
        self._show(replace(self.view, crossing=found, problems=left))

    def go_on(self) -> None:
        """From the facts to the passphrase, if nothing is wrong."""
        problems = _problems(self.view)
        self._show(replace(self.view, step="place" if problems else "secret", problems=problems))

    def go_back(self) -> None:
        """One step back; a store that was made stays."""
        if self.view.step in ("place", "secret"):
            before = STEPS[STEPS.index(self.view.step) - 1]
            self._show(replace(self.view, step=before, problems=()))

    def make(self, passphrase: str, again: str) -> None:
        """Make the store. Both texts must be equal and long enough."""
        problem = _secret_problem(passphrase, again)
        if problem is not None:
            self._show(replace(self.view, problems=(problem,)))
            return
        self._show(replace(self.view, busy=True, problems=()))
        self._runner.run(partial(self._create, passphrase), self._show_recovery, self._tell)

    def confirm_recovery(self, typed: str) -> None:
        """Compare the recovery key typed back; only now the install is finished."""
        if _bare(typed) != _bare(self.view.recovery_key):
            self._show(replace(self.view, problems=(Problem("store.recovery_key_differs", "recovery"),)))
            return
        self._show(replace(self.view, busy=True, problems=()))
        self._runner.run(self._forget_step, self._finish, self._tell)

    def finish_practice(self) -> None:
        """Go on with the practice market."""
        self._finish(None)

    def _create(self, passphrase: str) -> MadeMarket:
        from app.services.bundle import NewMarket

        texts = self.view.texts
        spec = NewMarket(
            point=texts.get("point", ""),
            device=texts.get("device", ""),
            side=texts.get("side", "CN"),
            crossing_id="" if self.view.crossing is None else self.view.crossing.crossing_id,
            office=texts.get("office", ""),
            point_name=texts.get("point_name", ""),
            language=texts.get("language", "zh"),
        )
        made = self._maker.create(spec, passphrase)
        made.services.drafts.keep(RECOVERY_FORM, {"recovery": "open"})
        return made

    def _forget_step(self) -> None:
        self._services().drafts.drop(RECOVERY_FORM)

    def _services(self) -> Services:
        if self._made is None:
            raise RuntimeError("no market was made")
        return self._made.services

    def _take_crossings(self, crossings: tuple[Crossing, ...]) -> None:
        self._show(replace(self.view, crossings=crossings))

    def _show_recovery(self, made: MadeMarket) -> None:
        self._made = made
        self._show(replace(self.view, step="recovery", recovery_key=made.recovery_key, busy=False))

    def _show_practice(self, made: MadeMarket) -> None:
        self._made = made
        passphrase, pin = self._maker.practice_passphrase() or "", self._maker.practice_pin()
        shown = replace(self.view, step="practice", practice_passphrase=passphrase, practice_pin=pin, busy=False)
        self._show(shown)

    def _finish(self, _none: None) -> None:
        services = self._services()
        self._show(FirstStartView())
        self._made = None
        self.finished.emit(services)

    def _tell(self, error: Exception) -> None:
        name = _FIELD_OF.get(error.code) if isinstance(error, UserError) else None
        if isinstance(error, UserError) and name is not None:
            step: Step = "secret" if name == "passphrase" else "place"
            problem = Problem(error.code, name, error.params)
            self._show(replace(self.view, step=step, problems=(problem,), busy=False))
            return
        self._show(replace(self.view, busy=False))
        if not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _show(self, view: FirstStartView) -> None:
        self.view = view
        self.changed.emit(view)


def _problems(view: FirstStartView) -> tuple[Problem, ...]:
    texts, found = view.texts, []
    if not is_point_code(texts.get("point", "")):
        found.append(Problem("market.point_form", "point", {"value": texts.get("point", "")}))
    if not is_device_code(texts.get("device", "")):
        found.append(Problem("market.device_form", "device", {"value": texts.get("device", "")}))
    if view.crossing is None:
        found.append(Problem("market.crossing_missing", "crossing"))
    if not texts.get("office", "").strip():
        found.append(Problem("market.office_missing", "office"))
    # Checks of people's papers bring the number library along: not before the first window stands.
    from app.domain.person_checks import text_problem, tidy_text

    typed = ((name, tidy_text(texts.get(name, ""))) for name in ("point_name", "office"))
    found += [problem for name, text in typed if (problem := text_problem(text, name))]
    return tuple(found)


def _secret_problem(passphrase: str, again: str) -> Problem | None:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return Problem("market.passphrase_short", "passphrase", {"least": SHORTEST_PASSPHRASE})
    return None if passphrase == again else Problem("market.passphrase_differs", "again")


def _bare(key: str) -> str:
    return "".join(letter for letter in key.upper() if letter.isalnum())


def _searched(crossing: Crossing) -> str:
    name = crossing.name
    return " ".join((crossing.crossing_id, name.zh, name.vi, name.en, crossing.county, crossing.vn_province)).casefold()
