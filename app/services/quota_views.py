"""What persons have left on a day, put together from rule pack, bookings, moves, homes and what others said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from app.domain.evidence import CarriedUse
from app.domain.legal_day import DEFAULT_SIDE, SIDE_OFFSET_MINUTES
from app.domain.localized_text import LocalizedText
from app.domain.quota import CARRIED, MoveKind, QuotaMove, QuotaUse, QuotaView, summed
from app.domain.rules import QuantityLimit, RulePack
from app.interfaces import UnitOfWork
from app.services.context import DAY_OFFSET_RULE
from app.services.homes import homes_elsewhere, offered_modes

VALUE_LIMIT = "value_limit"
TURNS = "turns_per_month"
#: Switch: residents can trade at this point only, so nothing is unknown while one laptop is in use.
ONE_POINT = "one_point_only"


@dataclass(frozen=True, slots=True)
class _Day:
    """What is the same for all persons of a day."""

    day_on: date
    limit: int | None
    mass_limits: dict[str, int]
    limit_names: dict[str, LocalizedText]
    began_at: datetime
    currency: str
    direction: str
    turns_most: int | None
    one_point: bool


def quota_views(uow: UnitOfWork, pack: RulePack, person_ids: Sequence[str], day_on: date) -> dict[str, QuotaView]:
    """Return the day of each person on this laptop; those without bookings have everything left."""
    day = _day(pack, day_on)
    used, heard = uow.quota.used(person_ids, day_on), uow.quota.heard(person_ids, day_on)
    moves, homes = uow.quota.moves(person_ids, day_on), homes_elsewhere(uow, pack, person_ids, day_on)
    offered = CARRIED in offered_modes(pack, day_on)
    carried: dict[str, CarriedUse] = uow.evidence.used(person_ids, day_on) if offered else {}
    turns = _turns(uow, day, person_ids)
    views = {}
    for person_id in person_ids:
        use = used.get(person_id) or QuotaUse(person_id, day_on, "", 0)
        confirmed, elsewhere, known_at = heard.get(person_id, (0, 0, None))
        mine: tuple[QuotaMove, ...] = moves.get(person_id, ())
        views[person_id] = QuotaView(
            person_id=person_id,
            day_on=day_on,
            limit_fen=day.limit,
            used_here_fen=use.value_fen,
            confirmed_fen=confirmed,
            elsewhere_fen=elsewhere,
            known_at=known_at,
            used_grams=dict(use.grams_by_group),
            limit_grams=day.mass_limits,
            limit_names=day.limit_names,
            given=summed(person_id, day_on, mine, MoveKind.GIVEN),
            taken=summed(person_id, day_on, mine, MoveKind.TAKEN),
            kept=summed(person_id, day_on, mine, MoveKind.KEPT),
            carried=carried.get(person_id),
            home_device=homes.get(person_id, ""),
            has_exception=any(move.kind is MoveKind.EXCEPTION for move in mine),
            is_alone=day.one_point and not homes,
            day_began_at=day.began_at,
            currency=day.currency,
            direction=day.direction,
            turns_most=day.turns_most,
            turns_used=turns.get(person_id, 0),
        )
    return views


def _day(pack: RulePack, day_on: date) -> _Day:
    one_point, limits = pack.rule(ONE_POINT, day_on), _mass_limits(pack, day_on)
    return _Day(
        day_on=day_on,
        limit=pack.number(VALUE_LIMIT, day_on),
        mass_limits={each.limit_group: each.limit_g for each in limits},
        limit_names={each.limit_group: each.name for each in limits},
        began_at=_began(pack, day_on),
        currency=pack.currency,
        direction=pack.inbound,
        turns_most=pack.number(TURNS, day_on),
        one_point=one_point is not None and one_point.value is True,
    )


def _began(pack: RulePack, day_on: date) -> datetime:
    """Return the instant at which the legal day begins, in the zone that the rules set or that of the pack's side."""
    ruled = pack.number(DAY_OFFSET_RULE, day_on)
    side = SIDE_OFFSET_MINUTES.get(pack.side, SIDE_OFFSET_MINUTES[DEFAULT_SIDE])
    return datetime.combine(day_on, time(), UTC) - timedelta(minutes=side if ruled is None else ruled)


def _turns(uow: UnitOfWork, day: _Day, person_ids: Sequence[str]) -> dict[str, int]:
    if day.turns_most is None:
        return {}
    first_on = day.day_on.replace(day=1)
    last_on = (first_on + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return uow.quota.turns(person_ids, first_on, last_on)


def _mass_limits(pack: RulePack, day_on: date) -> list[QuantityLimit]:
    groups = {limit.limit_group for limit in pack.limits}
    return [limit for group in sorted(groups) if (limit := pack.limit_group(group, day_on)) is not None]
