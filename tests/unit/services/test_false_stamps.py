"""A record whose stamp a receipt showed to be false takes its quota along, on whichever side the goods come in."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.trade import Consent
from app.services.context import MARKET_SETTING
from app.services.false_stamps import recharge
from tests.helpers.builders import VND, line, lot_draft
from tests.helpers.quota_world import QuotaWorld

TRUE_ON, STAMPED_ON = date(2026, 11, 23), date(2026, 11, 24)


def world_on(side: str) -> QuotaWorld:
    """One laptop of a market on a side whose clock runs a day ahead."""
    world = QuotaWorld(1, 1)
    (laptop,) = world.laptops.values()
    laptop.act(lambda uow: uow.settings.put(MARKET_SETTING, {**uow.settings.get(MARKET_SETTING), "side": side}))
    laptop.market.take_rules(scope={"country": side})
    world.clock.leap(days=1)
    return world


def booked(world: QuotaWorld) -> dict[date, tuple[int, int]]:
    """Value and grams of rice that are booked on both days."""
    (laptop,) = world.laptops.values()
    found = {}
    for day_on in (TRUE_ON, STAMPED_ON):
        view = laptop.view(1, day_on)
        found[day_on] = (view.used_here_fen, view.used_grams.get("RICE", 0))
    return found


@pytest.mark.parametrize(
    ("side", "direction", "value", "grams"),
    [("CN", "import", 4_000, 4_000), ("CN", "export", 0, 0), ("VN", "export", 139_200, 0), ("VN", "import", 0, 0)],
)
def test_quota_moves_to_the_true_day_when_the_goods_come_into_the_markets_own_country(
    side: str, direction: str, value: int, grams: int
) -> None:
    world = world_on(side)
    (laptop,) = world.laptops.values()
    draft = lot_draft(line("RICE", net_g=4_000, price=1000), group_id=None, direction=direction, rate=VND)
    laptop.presence.mark(laptop.market.people[0].document.number, "card")
    record = laptop.baskets.save(laptop.person_id(1), draft, Consent("card", "2026-11-24T01:41:07+00:00")).record
    spent = (value, grams)
    assert booked(world) == {TRUE_ON: (0, 0), STAMPED_ON: spent}
    now = world.clock.now()
    laptop.act(lambda uow: recharge(uow, record.local_reference, now, now - timedelta(days=1), "-", now))
    assert booked(world) == {TRUE_ON: spent, STAMPED_ON: (0, 0)}
