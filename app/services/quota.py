"""Quota of persons on a day, in three numbers: used here, confirmed by the port, unknown since when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.quota import QuotaView
from app.services.context import ServiceContext
from app.services.quota_views import quota_views


class QuotaService:
    """Reads what is left; bookings are made with the records they belong to."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def view(self, person_id: str, day_on: date | None = None) -> QuotaView:
        """Return one person's day (today without a day). Raises UserError ``rules.none_in_force``."""
        return self.views([person_id], day_on)[person_id]

    def views(self, person_ids: Iterable[str], day_on: date | None = None) -> dict[str, QuotaView]:
        """Return the day of many persons at once."""
        with self._context.store.unit_of_work() as uow:
            day = day_on or self._context.today(uow)
            return quota_views(uow, self._context.rules(uow, day), list(person_ids), day)

    def of_group(self, group_id: str, day_on: date | None = None) -> tuple[QuotaView, ...]:
        """Return the day of a group's members, in order of joining."""
        with self._context.store.unit_of_work() as uow:
            day = day_on or self._context.today(uow)
            members = uow.groups.members_on(group_id, day)
            return tuple(quota_views(uow, self._context.rules(uow, day), members, day).values())
