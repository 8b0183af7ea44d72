"""May these persons trade on a day, and if only by an officer's leave, by whose and why (D18.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.overrides import Override
from app.domain.people import Person
from app.domain.person_checks import standing_problems
from app.domain.problems import Problem
from app.interfaces import UnitOfWork


@dataclass(frozen=True, slots=True)
class Standing:
    """``problem`` blocks (None: may trade); ``override`` is the leave that set another finding aside, if any."""

    problem: Problem | None = None
    override: Override | None = None


def standings(uow: UnitOfWork, persons: Iterable[Person], day_on: date) -> dict[str, Standing]:
    """Return how each person stands on a day."""
    found = {person.person_id: standing_problems(person, day_on) for person in persons}
    blocked = [person_id for person_id, problems in found.items() if problems]
    leave = uow.overrides.on(blocked, day_on) if blocked else {}
    return {person_id: _standing(problems, leave.get(person_id, ())) for person_id, problems in found.items()}


def standing_of(uow: UnitOfWork, person: Person, day_on: date) -> Standing:
    """Return how one person stands on a day."""
    return standings(uow, [person], day_on)[person.person_id]


def _standing(problems: tuple[Problem, ...], leave: tuple[Override, ...]) -> Standing:
    given = {each.code: each for each in leave}
    used = [given[problem.code] for problem in problems if problem.code in given]
    left = next((problem for problem in problems if problem.code not in given), None)
    return Standing(left, used[-1] if used else None)
