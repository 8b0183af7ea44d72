"""Sync with the port, one cycle at a time: what happened, and when to try again."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock

from app.errors import CancelledError, EnvironmentProblem
from app.events import ConnectionChanged
from app.interfaces import CancelFlag, Progress
from app.read_models import ContactRow
from app.services.context import ServiceContext
from app.services.rule_lane import fetch_offers
from app.services.sync_count import Tally
from app.services.sync_cycle import STOPS_THE_CYCLE, SyncCycle
from app.services.sync_memory import recall, remember

NOT_CONNECTED = "gateway.not_connected"
ALREADY_RUNNING = "sync.running"


@dataclass(frozen=True, slots=True)
class SyncReport:
    """Result of one cycle.

    ``sent``: messages that the port has for certain since this cycle; ``received``: receipts that were new.
    ``accepted``, ``returned``, ``released``: verdicts that moved. ``problem_code`` is empty when the port answered
    all along. ``retry_in_s`` is 0 when nothing needs to be repeated.
    """

    sent: int = 0
    received: int = 0
    accepted: int = 0
    returned: int = 0
    released: int = 0
    problem_code: str = ""
    retry_in_s: int = 0


class SyncService:
    """Runs cycles with the port in use. Safe to call from any thread; a second cycle beside the first does nothing."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context
        self._running = Lock()

    def run_cycle(self, cancel: CancelFlag | None = None, progress: Progress | None = None) -> SyncReport:
        """Do one cycle with the port; trouble of port or link is in the report, never raised.

        Raises:
            EnvironmentProblem: when the store fails (disk full, file gone); what was committed stays.

        """
        gateway = self._context.gateway.current
        if gateway is None:
            return SyncReport(problem_code=NOT_CONNECTED)
        if not self._running.acquire(blocking=False):
            return SyncReport(problem_code=ALREADY_RUNNING)
        try:
            cycle = SyncCycle(self._context, gateway, cancel, progress)
            report = self._end(cycle.tally, _problem_of(cycle))
            if not report.problem_code and not (cancel is not None and cancel.is_set()):
                fetch_offers(self._context, gateway)
            return report
        finally:
            self._running.release()

    def wait_s(self) -> int:
        """Seconds until the next cycle is worth trying by itself; a person may start one at any time."""
        with self._context.store.unit_of_work() as uow:
            return recall(uow).wait_s(self._context.clock.now())

    def _end(self, tally: Tally, problem: EnvironmentProblem | None) -> SyncReport:
        now, code = self._context.clock.now(), "" if problem is None else problem.code
        with self._context.store.unit_of_work() as uow:
            memory = recall(uow)
            if problem is not None or tally.left:
                memory = memory.backed_off(now, self._context.random, _asked_wait_s(problem))
            else:
                memory = memory.succeeded()
            remember(uow, memory)
            uow.contacts.add(ContactRow(now, code, tally.sent, tally.received))
            uow.commit()
        self._context.events.publish(ConnectionChanged(now, code))
        return SyncReport(
            sent=tally.sent,
            received=tally.received,
            accepted=tally.accepted,
            returned=tally.returned,
            released=tally.released,
            problem_code=code,
            retry_in_s=memory.wait_s(now),
        )


def _problem_of(cycle: SyncCycle) -> EnvironmentProblem | None:
    """Run a cycle to its end, and name what ended it early; stopping on request is no problem."""
    try:
        cycle.run()
    except STOPS_THE_CYCLE as problem:
        return problem
    except CancelledError:
        return None
    return None


def _asked_wait_s(problem: EnvironmentProblem | None) -> int:
    asked = None if problem is None else problem.params.get("retry_after_s")
    return asked if isinstance(asked, int) else 0
