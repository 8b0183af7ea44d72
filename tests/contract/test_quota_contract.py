"""Moves, excess and what a record holds: the same on both stores."""

from __future__ import annotations

from datetime import UTC, date, datetime

from app.domain.delivery import DeliveryState
from app.domain.excess import Excess
from app.domain.quota import MoveKind, QuotaMove, QuotaUse, use_of
from app.services.record_writing import giving_back

DAY = date(2026, 11, 23)
AT = datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC)


def move(move_id="m1", kind=MoveKind.GIVEN, person="p-1", day=DAY, **changes):
    return QuotaMove(
        move_id, kind, person, day, 300_000, {"RICE": 5_000}, AT, "08", "原因", "练习主管", "员", 7, **changes
    )


def test_move_comes_back_whole_and_is_kept_once_when_it_is_noted(world):
    assert world.write(lambda uow: uow.quota.note(move()))
    assert not world.write(lambda uow: uow.quota.note(move(person="p-2")))
    assert world.write(lambda uow: uow.quota.note(move(kind=MoveKind.TAKEN)))
    assert world.ask(lambda uow: uow.quota.move(MoveKind.GIVEN, "m1")) == move()
    assert world.ask(lambda uow: uow.quota.move(MoveKind.KEPT, "m1")) is None


def test_moves_are_those_of_the_person_and_day_in_order_when_asked(world):
    later = date(2026, 11, 24)
    for each in (move("b"), move("a"), move("c", person="p-2"), move("d", day=later)):
        world.write(lambda uow, each=each: uow.quota.note(each))
    found = world.ask(lambda uow: uow.quota.moves(["p-1", "p-2", "p-3"], DAY))
    assert {who: [m.move_id for m in moves] for who, moves in found.items()} == {"p-1": ["b", "a"], "p-2": ["c"]}


def test_record_holds_what_is_booked_until_it_is_given_back(world):
    (record,) = world.records(1)
    assert world.ask(lambda uow: uow.quota.booked(record.local_reference)) == use_of(record)
    world.write(lambda uow: uow.quota.add([giving_back(record)]))
    held = world.ask(lambda uow: uow.quota.booked(record.local_reference))
    assert (held.value_fen, set(held.grams_by_group.values()) <= {0}) == (0, True)
    assert world.ask(lambda uow: uow.quota.booked("nothing")) is None


def test_turns_count_records_that_hold_something_in_the_month(world):
    uses = [QuotaUse("p-1", DAY, f"r{n}", 100) for n in range(3)] + [QuotaUse("p-1", DAY, "r0", -100)]
    uses.append(QuotaUse("p-1", date(2026, 12, 1), "r9", 100))
    world.write(lambda uow: uow.quota.add(uses))
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    assert world.ask(lambda uow: uow.quota.turns(["p-1", "p-2"], first, last)) == {"p-1": 2}


def test_excess_is_replaced_and_listed_when_it_is_open(world):
    (record,) = world.records(1)
    ref, person = record.local_reference, record.person_id
    found = Excess(ref, person, record.day_on, 300_000)
    world.write(lambda uow: uow.quota.put_excess(found))
    assert [row.local_reference for row in world.read.to_mend()] == [ref]
    referred = Excess(ref, person, record.day_on, 300_000, "referred", "原因", "练习主管")
    world.write(lambda uow: uow.quota.put_excess(referred))
    assert world.ask(lambda uow: uow.quota.excess(ref)) == referred
    assert world.ask(lambda uow: uow.quota.excess_on(person, record.day_on)) == (referred,)
    assert world.ask(lambda uow: uow.quota.excess("nothing")) is None
    assert world.read.to_mend() == ()


def test_records_of_a_person_day_come_in_their_order_when_asked(world):
    made = world.records(1, 2)
    same = [each for each in made if each.person_id == made[0].person_id]
    assert list(world.ask(lambda uow: uow.records.of_person_day(made[0].person_id, made[0].day_on))) == same
    assert world.ask(lambda uow: uow.records.of_person_day(made[0].person_id, date(2020, 1, 1))) == ()


def test_held_messages_are_found_by_their_code_when_asked(world):
    one, two = world.sent(1, 2)
    world.move(DeliveryState.HELD, one, code="quota.provisional")
    world.move(DeliveryState.HELD, two, code="record.withdrawn")
    found = world.ask(lambda uow: uow.outbox.held_with("quota.provisional", 10))
    assert [each.message_id for each in found] == [one.message_id]
