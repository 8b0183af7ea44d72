"""A practice market whose clock a test holds in its hand."""

from __future__ import annotations

from pathlib import Path

from app.bootstrap import PRACTICE_PASSPHRASE, create_market, open_market
from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_MARKET, fill_practice_market
from app.services.bundle import Services
from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.clock import FakeClock
from tests.helpers.market_fixture import quick

SECOND, SECOND_PIN = "练习主管", "246802"


def clocked_market(folder: Path, clock: FakeClock, members: int = 3) -> Services:
    """Make a market with a few residents, a clerk signed in and a second person."""
    services = create_market(quick(folder), PRACTICE_MARKET, None, clock=clock).services
    fill_practice_market(services, members)
    services.market.add_clerk(SECOND, SECOND_PIN, "supervisor")
    services.context.actor.name = PRACTICE_CLERK
    services.clock.look()
    return services


def reopened(services: Services, folder: Path, clock: FakeClock) -> Services:
    """Close the market and open it again."""
    services.close()
    again = open_market(quick(folder), PRACTICE_PASSPHRASE, clock=clock)
    again.context.actor.name = PRACTICE_CLERK
    return again


def person_of(services: Services, number: int = 0) -> str:
    """Id of a resident."""
    day = services.context.today()
    return services.read.members(services.read.groups(day)[0].group_id, day)[number].person_id


def spend(services: Services, grams: int = 1_333_000, number: int = 0) -> str:
    """Let a resident come and trade 600 fen a kilogram; returns the record's reference."""
    services.presence.mark(numbers(services)[number], "card")
    saved = services.baskets.save(person_of(services, number), basket(services, grams=grams), CARD)
    return saved.record.local_reference


def used(services: Services, number: int = 0) -> dict[str, int]:
    """Value used per day that was ever booked, of one resident."""
    from offline_store import tables as t  # the books themselves, not what the program says of them

    person_id = person_of(services, number)
    with services.context.store.unit_of_work() as uow:
        rows = uow.quota._session.rows(t.quota_uses.select().where(t.quota_uses.c.person_id == person_id))
    days: dict[str, int] = {}
    for row in rows:
        days[row["day_on"]] = days.get(row["day_on"], 0) + row["value_fen"]
    return {day: value for day, value in days.items() if value}
