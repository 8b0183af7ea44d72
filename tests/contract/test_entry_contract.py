"""Quick entry: prices that lots declared, steps that can be taken back, versions of persons, baskets beside trucks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.domain.trade import RecordState
from app.domain.undo_step import UndoStep
from tests.helpers.store_values import DAY, lot, person, record

GOODS = lot().lines[0].goods_id


def finalised(world: Any, ref: str, price: int, seller: str = "Tập Văn Bán", **changes: Any) -> None:
    made = lot(ref)
    line = replace(made.lines[0], unit_price_minor=price)
    party = replace(made.counterpart, name=seller)
    made = replace(made, lines=(line,), counterpart=party, state="finalised", **changes)
    world.write(lambda uow: uow.lots.finalise(made))


def prices(world: Any, seller: str = "") -> list[tuple[int, bool]]:
    found = world.read.declared_prices(GOODS, seller)
    return [(each.unit_price_minor, each.holds) for each in found]


def test_newest_price_that_holds_is_first_when_records_were_voided(world: Any) -> None:
    identity = world.ask(lambda uow: uow.numbers.identity())
    for number, (ref, price) in enumerate((("L1", 500), ("L2", 700)), 1):
        finalised(world, ref, price)
        made = replace(record(identity, number), lot_ref=ref)
        world.write(lambda uow, made=made: uow.records.add([made]))
    assert prices(world) == [(700, True), (500, True)]
    newest = record(identity, 2).local_reference
    world.write(lambda uow: uow.records.set_state(newest, RecordState.VOIDED))
    assert prices(world) == [(500, True), (700, False)]


def test_prices_are_told_per_counterpart_and_once_when_a_lot_is_finalised(world: Any) -> None:
    finalised(world, "L1", 500)
    finalised(world, "L2", 700, seller="Tập Thị Khác")
    assert [price for price, _ in prices(world, "Tập Văn Bán")] == [500]
    assert [price for price, _ in prices(world, "Tập Thị Khác")] == [700]
    assert prices(world, "never") == []
    assert world.read.goods_lately(5) == (GOODS,)
    assert world.read.declared_prices(GOODS)[0].day_on == DAY


def test_step_is_open_until_it_is_taken_back_when_it_is_asked_for(world: Any) -> None:
    now = world.clock.now()
    for minutes, ref in ((40, "old"), (5, "a"), (1, "b")):
        step = UndoStep(now - timedelta(minutes=minutes), "basket", ref, "练习员", {"person": "练习甲", "n": 1})
        world.write(lambda uow, step=step: uow.undo.add(step))
    found = world.ask(lambda uow: uow.undo.since(now - timedelta(minutes=30)))
    assert [each.ref for each in found] == ["b", "a"]
    assert found[0].body == {"person": "练习甲", "n": 1}
    world.write(lambda uow: uow.undo.take_back(found[0].step_key, now))
    assert world.ask(lambda uow: uow.undo.get(found[0].step_key)).taken_back_at == now
    world.write(lambda uow: uow.undo.forget_of("basket", "a"))
    assert world.ask(lambda uow: uow.undo.since(now - timedelta(minutes=30))) == ()
    world.write(lambda uow: uow.undo.forget_before(now - timedelta(minutes=30)))
    assert world.ask(lambda uow: uow.undo.since(now - timedelta(days=1))) == ()
    assert world.ask(lambda uow: uow.undo.get(999)) is None


def test_former_version_of_a_person_is_there_when_they_were_edited(world: Any) -> None:
    first = person(1)
    world.write(lambda uow: uow.people.add(first))
    world.write(lambda uow: uow.people.replace(replace(first, phone="139", version=2)))
    assert world.ask(lambda uow: uow.people.version(first.person_id, 1)) == first
    assert world.ask(lambda uow: uow.people.version(first.person_id, 2)).phone == "139"
    assert world.ask(lambda uow: uow.people.version(first.person_id, 3)) is None


def test_baskets_are_not_among_the_trucks_when_lots_are_listed(world: Any) -> None:
    finalised(world, "L1", 500)
    finalised(world, "L2", 500, declared_by="self")
    assert [row.lot_ref for row in world.read.lots(None)] == ["L1"]
    assert world.ask(lambda uow: uow.lots.get("L2")).declared_by == "self"
    assert world.read.day_summary(DAY).lots == 1
