"""Brings a store to the present form: numbered steps under ``user_version``, one transaction each, backup first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.errors import EnvironmentProblem
from offline_store.engine import told
from offline_store.migrations import STEPS
from offline_store.migrations.step import Step


def present_form(connection: Any) -> int:  # noqa: ANN401 - driver
    """Return the number of the last step the store has been through; 0 for an empty file."""
    with told():
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: Any, back_up: Callable[[int], object], steps: Sequence[Step] = STEPS) -> int:  # noqa: ANN401
    """Run the missing steps; returns how many ran. ``back_up(form)`` is called before the first on a filled store.

    Raises EnvironmentProblem ``store.too_new`` when the store was written by a newer program; it is left as it is.
    """
    found, known = present_form(connection), steps[-1].number
    if found > known:
        raise EnvironmentProblem("store.too_new", found=found, known=known)
    missing = [step for step in steps if step.number > found]
    if missing and found > 0:
        back_up(found)
    for step in missing:
        _run(connection, step)
    return len(missing)


def _run(connection: Any, step: Step) -> None:  # noqa: ANN401 - driver
    with told():
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in step.statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={step.number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
