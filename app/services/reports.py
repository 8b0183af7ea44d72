"""The end of the day: its figures, equal to the database; the slip; and the whole check of the store."""

from __future__ import annotations

from datetime import date

from app.interfaces import Progress
from app.read_models import CheckReport, DayEndFacts, DaySummary
from app.services.context import ServiceContext, is_practice_market
from app.services.papers import DAY_END, Paper, finish, number_copy, site_names


class ReportService:
    """What is asked of a whole day or of the whole store."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def day_end(self, day_on: date | None = None) -> DaySummary:
        """Return the figures of a day (today without one), read from the database."""
        return self._context.store.reading().day_summary(day_on or self._context.today())

    def day_end_slip(
        self, day_on: date | None = None, languages: tuple[str, str] = ("zh", "vi"), *, record: bool = True
    ) -> Paper:
        """Make the day-end slip; each copy is counted and written to the ledger, but for one only looked at."""
        facts = self.day_end_facts(day_on, record=record)
        pdf = self._context.renderer.day_end_paper(facts, languages)
        return finish(DAY_END, facts.summary.day_on.isoformat(), pdf, facts.copy_no)

    def day_end_facts(self, day_on: date | None = None, *, record: bool) -> DayEndFacts:
        """Return all that a day-end slip prints, with its copy numbered, and counted when it is to ``record``."""
        day = day_on or self._context.today()
        with self._context.store.unit_of_work() as uow:
            identity = uow.numbers.identity()
            point_name, crossing_name = site_names(uow, "")
            practice = is_practice_market(uow)
            copy = number_copy(uow, self._context, DAY_END, day.isoformat(), record=record)
        return DayEndFacts(
            summary=self.day_end(day),
            point=identity.point,
            device=identity.device,
            point_name=point_name,
            crossing_name=crossing_name,
            made_at=self._context.clock.now(),
            practice=practice,
            copy_no=copy.copy_no,
            head_hash=copy.head_hash,
        )

    def check(self, progress: Progress | None = None) -> CheckReport:
        """Check library, file, chain of every epoch, outbox against ledger, and quota sums."""
        return self._context.store.reading().check(progress)
