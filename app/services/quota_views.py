"""What persons have left on a day, put together from rule pack, bookings and what the port said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.quota import QuotaUse, QuotaView
from app.domain.rules import RulePack
from app.interfaces import UnitOfWork

VALUE_LIMIT = "value_limit"


def quota_views(uow: UnitOfWork, pack: RulePack, person_ids: Sequence[str], day_on: date) -> dict[str, QuotaView]:
    """Return the day of each person; those without bookings have everything left."""
    used = uow.quota.used(person_ids, day_on)
    heard = uow.quota.heard(person_ids, day_on)
    value_limit = pack.number(VALUE_LIMIT, day_on)
    mass_limits = _mass_limits(pack, day_on)
    views = {}
    for person_id in person_ids:
        use = used.get(person_id) or QuotaUse(person_id, day_on, "", 0)
        confirmed, elsewhere, known_at = heard.get(person_id, (0, 0, None))
        views[person_id] = QuotaView(
            person_id=person_id,
            day_on=day_on,
            limit_fen=value_limit,
            used_here_fen=use.value_fen,
            confirmed_fen=confirmed,
            elsewhere_fen=elsewhere,
            known_at=known_at,
            used_grams=dict(use.grams_by_group),
            limit_grams=mass_limits,
        )
    return views


def _mass_limits(pack: RulePack, day_on: date) -> dict[str, int]:
    groups = {limit.limit_group for limit in pack.limits}
    in_force = {group: pack.limit_group(group, day_on) for group in groups}
    return {group: limit.limit_g for group, limit in in_force.items() if limit is not None}
