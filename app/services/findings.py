"""A refusal with everything a check found, so that all of it can be shown at once."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.problems import Problem
from app.errors import UserError


class Refused(UserError):
    """Refused by several findings at once. Not retried; nothing was changed; the person mends what is listed.

    ``code`` and ``params`` are those of the first finding that stops; ``problems`` has all.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = next((each for each in problems if each.severity == "stop"), problems[0])
        super().__init__(first.code, **first.params)
        self.problems: tuple[Problem, ...] = tuple(problems)


def refuse_if_any(problems: Sequence[Problem]) -> None:
    """Raise :class:`Refused` when any finding stops; warnings alone pass."""
    if any(each.severity == "stop" for each in problems):
        raise Refused(problems)
