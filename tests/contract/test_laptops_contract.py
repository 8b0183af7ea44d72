"""Keys, laptops and carried evidence, and the ledger's latest stamp, on both stores."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.domain.evidence import Evidence, person_mark
from app.domain.laptops import DeviceKey, Laptop
from tests.helpers.store_values import DAY, person

KEY = DeviceKey("a" * 16, "public", "private")
LAPTOP = Laptop("GX01", "08", "ABCD", "练习二号机", "public-8", "b" * 16, active=False)


def evidence(world: Any, **changes: Any) -> Evidence:
    made = Evidence(
        person_mark=person_mark(person(1).document.number),
        day_on=DAY,
        point="GX01",
        device="08",
        epoch="ABCD",
        sequence=5,
        used_fen=12_000,
        grams={"RICE": 50},
        at=world.clock.now(),
        key_id=LAPTOP.key_id,
        taken_at=world.clock.now(),
    )
    return replace(made, **changes)


def test_own_key_is_of_the_epoch_and_kept_once(world: Any) -> None:
    assert world.ask(lambda uow: uow.laptops.own_key()) is None
    world.write(lambda uow: uow.laptops.keep_own_key(KEY))
    assert world.ask(lambda uow: uow.laptops.own_key()) == KEY
    with pytest.raises(ValueError, match="key"):
        world.write(lambda uow: uow.laptops.keep_own_key(KEY))
    world.write(lambda uow: uow.numbers.start_epoch("GX01", "07", "practice", "-", world.clock.now()))
    assert world.ask(lambda uow: uow.laptops.own_key()) is None
    known = world.ask(lambda uow: uow.laptops.keys())[KEY.key_id]
    assert (known.public_b64, known.laptop_id, known.withdrawn) == ("public", "GX01-07", False)


def test_former_key_is_withdrawn_when_a_laptop_has_a_new_one(world: Any) -> None:
    world.write(lambda uow: uow.laptops.save(LAPTOP))
    newer = replace(LAPTOP, key_id="c" * 16, public_key="public-9", active=True)
    world.write(lambda uow: uow.laptops.save(newer))
    assert world.ask(lambda uow: uow.laptops.all()) == (newer,)
    keys = world.ask(lambda uow: uow.laptops.keys())
    assert {key_id: key.withdrawn for key_id, key in keys.items()} == {LAPTOP.key_id: True, newer.key_id: False}
    world.write(lambda uow: uow.laptops.save(replace(newer, withdrawn=True)))
    assert world.ask(lambda uow: uow.laptops.keys())[newer.key_id].withdrawn


def test_newest_statement_of_a_laptop_stays_and_laptops_add_up(world: Any) -> None:
    known = person(1)
    world.write(lambda uow: uow.people.add(known))
    assert world.write(lambda uow: uow.evidence.take(evidence(world)))
    assert not world.write(lambda uow: uow.evidence.take(evidence(world)))
    assert not world.write(lambda uow: uow.evidence.take(evidence(world, sequence=4, used_fen=99_000)))
    assert world.write(lambda uow: uow.evidence.take(evidence(world, sequence=6, used_fen=10_000)))
    assert world.write(lambda uow: uow.evidence.take(evidence(world, device="09", used_fen=1_000, grams={})))
    assert world.write(lambda uow: uow.evidence.take(evidence(world, day_on=DAY + timedelta(days=1))))
    used = world.ask(lambda uow: uow.evidence.used([known.person_id, "nobody"], DAY))
    assert list(used) == [known.person_id]
    assert (used[known.person_id].value_fen, used[known.person_id].grams_by_group) == (11_000, {"RICE": 50})
    mark = person_mark(known.document.number)
    assert [each.sequence for each in world.ask(lambda uow: uow.evidence.find(mark, DAY))] == [6, 5]
    assert world.ask(lambda uow: uow.evidence.person_of(mark)) == known.person_id
    assert world.ask(lambda uow: uow.evidence.person_of("f" * 32)) is None


def test_figure_is_not_lowered_when_the_laptop_comes_back_with_another_epoch(world: Any) -> None:
    known = person(1)
    world.write(lambda uow: uow.people.add(known))
    world.write(lambda uow: uow.evidence.take(evidence(world)))
    world.write(lambda uow: uow.evidence.take(evidence(world, epoch="EFGH", sequence=1, used_fen=0)))
    assert world.ask(lambda uow: uow.evidence.used([known.person_id], DAY))[known.person_id].value_fen == 12_000


def test_latest_stamp_is_of_the_links_after_a_key(world: Any) -> None:
    world.write(lambda uow: uow.ledger.append("kind.a", {}, "-", world.clock.now() + timedelta(days=1)))
    key = world.ask(lambda uow: uow.ledger.head_key())
    world.write(lambda uow: uow.ledger.append("kind.b", {}, "-", world.clock.now()))
    assert world.ask(lambda uow: uow.ledger.latest_wall(0)) == world.clock.now() + timedelta(days=1)
    assert world.ask(lambda uow: uow.ledger.latest_wall(key)) == world.clock.now()
    assert world.read.latest_wall(key) == world.clock.now()
    assert world.ask(lambda uow: uow.ledger.latest_wall(uow.ledger.head_key())) is None
