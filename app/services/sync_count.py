"""What a cycle counts: verdicts that moved, and failures that may be one message's fault."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.delivery import OutboxMessage, Verdict
from app.errors import LinkNotRealProblem, ServerFailedProblem

FAILURES_IN_A_ROW = 3
OTHER_MESSAGE = "receipt.other_message"


@dataclass(slots=True)
class Tally:
    """What a cycle did so far; ``left`` counts messages that were refused and will be tried again."""

    sent: int = 0
    received: int = 0
    accepted: int = 0
    returned: int = 0
    released: int = 0
    left: int = 0

    def count(self, verdict: Verdict | None) -> None:
        """Count a verdict that moved."""
        self.accepted += verdict is Verdict.ACCEPTED
        self.returned += verdict is Verdict.RETURNED
        self.released += verdict is Verdict.RELEASED


class FailureTolerance:
    """Tells a message that makes the port fail from a port that is down: some may fail while others pass.

    ``failed`` has each message with the code of its failure, ``gave_up`` the problem that came three times in a row.
    """

    def __init__(self) -> None:
        self.failed: list[tuple[OutboxMessage, str]] = []
        self.any_passed = False
        self.gave_up: ServerFailedProblem | LinkNotRealProblem | None = None
        self._in_a_row = 0

    def passed(self) -> None:
        """Note that the port answered."""
        self.any_passed = True
        self._in_a_row = 0

    def note(self, message: OutboxMessage, problem: ServerFailedProblem | LinkNotRealProblem) -> bool:
        """Note that the port failed on this message, or spoke of another one; True when it is time to give up.

        Raises the problem again when it says that the link is not real.
        """
        if isinstance(problem, LinkNotRealProblem) and problem.code != OTHER_MESSAGE:
            raise problem
        self.failed.append((message, problem.code))
        self._in_a_row += 1
        if self._in_a_row >= FAILURES_IN_A_ROW:
            self.gave_up = problem
        return self.gave_up is not None
