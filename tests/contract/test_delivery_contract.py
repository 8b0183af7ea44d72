"""The outbox: what is due and in which order, moves, attempts; receipts; the badge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app import read_models as rm
from app.domain.delivery import DeliveryState, Verdict
from app.errors import BianmaoError
from tests.helpers.messages import receipt
from tests.helpers.store_values import message_of, record

QUEUED, HELD, UNKNOWN = DeliveryState.QUEUED, DeliveryState.HELD, DeliveryState.SENT_UNKNOWN
DELIVERED, QUARANTINED = DeliveryState.DELIVERED, DeliveryState.QUARANTINED


def ids(*messages: Any) -> list[str]:
    return [each.message_id for each in messages]


def test_message_comes_back_byte_for_byte(world: Any) -> None:
    (made,) = world.records(1)
    whole = message_of(made, body=b"\x00\xff{}", waits_for="m-0", next_try_at=world.clock.now(), last_code="x", tries=2)
    world.write(lambda uow: uow.outbox.add([whole, message_of(made, "void")]))
    assert world.ask(lambda uow: uow.outbox.get(whole.message_id)) == whole
    assert world.ask(lambda uow: ids(*uow.outbox.of_record(made.local_reference))) == ids(
        whole, message_of(made, "void")
    )
    assert world.ask(lambda uow: (uow.outbox.get("x"), uow.outbox.of_record("x"))) == (None, ())
    many = world.ask(lambda uow: uow.outbox.of_records(["x", made.local_reference]))
    assert {ref: ids(*messages) for ref, messages in many.items()} == {
        made.local_reference: world.ask(lambda uow: ids(*uow.outbox.of_record(made.local_reference)))
    }


def test_oldest_goes_first_when_all_are_due(world: Any) -> None:
    messages = world.sent(1, 2, 3)
    assert world.due() == ids(*messages)
    assert world.due(2) == ids(*messages[:2])


def test_message_is_due_only_when_its_time_has_come(world: Any) -> None:
    one, two = world.sent(1, 2)
    world.move(UNKNOWN, one)
    world.move(QUEUED, one, next_try_at=world.clock.now() + timedelta(seconds=5))
    assert world.due() == ids(two)
    world.clock.advance(seconds=5)
    assert world.due() == ids(one, two)


@pytest.mark.parametrize("stuck", ["later", "unknown"])
def test_stuck_message_holds_back_its_person_but_nobody_else(world: Any, stuck: str) -> None:
    mine = world.sent(1, 2, person_id="p-me")
    (other,) = world.sent(3)
    world.move(UNKNOWN, mine[0])
    if stuck == "later":
        world.move(QUEUED, mine[0], next_try_at=world.clock.now() + timedelta(minutes=1))
    assert world.due() == ids(other)
    world.clock.advance(minutes=1)
    assert world.due() == (ids(*mine, other) if stuck == "later" else ids(other))


@pytest.mark.parametrize("state", [HELD, QUARANTINED])
def test_message_set_aside_does_not_hold_back_what_follows(world: Any, state: DeliveryState) -> None:
    mine = world.sent(1, 2, person_id="p-me")
    world.move(state, mine[0])
    assert world.due() == ids(mine[1])


def test_amendment_waits_until_its_original_is_delivered(world: Any) -> None:
    (original,) = world.sent(1)
    (waiting,) = world.sent(2, waits_for=original.message_id)
    assert world.due() == ids(original)
    for state in (HELD, QUEUED, UNKNOWN, QUARANTINED):
        world.move(state, original)
        assert waiting.message_id not in world.due()
    world.move(DELIVERED, original)
    assert world.due() == ids(waiting)


def test_message_waiting_for_one_that_is_not_known_is_never_due(world: Any) -> None:
    world.sent(1, waits_for="nobody")
    assert world.due() == []


def test_unknown_and_quarantined_are_listed_oldest_first(world: Any) -> None:
    one, two, three, four = world.sent(1, 2, 3, 4)
    world.move(UNKNOWN, two, one)
    world.move(QUARANTINED, three, next_try_at=world.clock.now() + timedelta(minutes=15))
    world.move(QUARANTINED, four)
    now = world.clock.now()
    assert world.ask(lambda uow: ids(*uow.outbox.unknown(10))) == ids(one, two)
    assert world.ask(lambda uow: ids(*uow.outbox.unknown(1))) == ids(one)
    assert world.ask(lambda uow: ids(*uow.outbox.quarantined_due(now, 10))) == ids(four)
    later = world.clock.advance(minutes=15)
    assert world.ask(lambda uow: ids(*uow.outbox.quarantined_due(later, 10))) == ids(three, four)


def test_delivered_above_a_sequence_are_those_of_this_epoch(world: Any) -> None:
    old = world.sent(1, 2, 3)
    world.move(UNKNOWN, *old)
    world.move(DELIVERED, *old)
    assert world.ask(lambda uow: ids(*uow.outbox.delivered(10, above=1))) == ids(*old[1:])
    world.write(lambda uow: uow.numbers.start_epoch("GX01", "07", "test", "-", world.clock.now()))
    new = world.sent(2)
    world.move(UNKNOWN, *new)
    world.move(DELIVERED, *new)
    assert world.ask(lambda uow: ids(*uow.outbox.delivered(10))) == ids(*old, *new)
    assert world.ask(lambda uow: ids(*uow.outbox.delivered(10, above=0))) == ids(*new)
    assert world.ask(lambda uow: ids(*uow.outbox.delivered(2))) == ids(*old[:2])


def test_move_counts_tries_and_equal_refusals(world: Any) -> None:
    (message,) = world.sent(1)

    def told() -> tuple[int, int, str]:
        now = world.ask(lambda uow: uow.outbox.get(message.message_id))
        return now.tries, now.equal_refusals, now.last_code

    world.move(UNKNOWN, message, count_try=True)
    assert told() == (1, 0, "")
    for code, expected in (("a", (1, 1, "a")), ("a", (1, 2, "a")), ("b", (1, 1, "b")), ("", (1, 1, "b"))):
        world.move(UNKNOWN, message, code=code)
        assert told() == expected
    world.move(DELIVERED, message, count_try=True)
    assert told() == (2, 1, "b")


def test_move_that_is_not_allowed_is_a_bug_and_moves_nothing(world: Any) -> None:
    one, two = world.sent(1, 2)
    world.move(HELD, two)
    with pytest.raises(ValueError, match="allowed move"):
        world.move(UNKNOWN, one, two)
    with pytest.raises(ValueError, match="message"):
        world.write(lambda uow: uow.outbox.move(["nobody"], UNKNOWN))
    assert world.due() == ids(one)
    world.write(lambda uow: uow.outbox.move([], UNKNOWN))


def test_double_message_or_record_is_a_bug_when_stored_again(world: Any) -> None:
    (message,) = world.sent(1)
    us = world.ask(lambda uow: uow.numbers.identity())
    acts = [
        lambda uow: uow.outbox.add([message]),
        lambda uow: uow.outbox.add([replace(message_of(record(us, 9)), message_id="m-9")]),
        lambda uow: uow.records.add([record(us, 1)]),
    ]
    for act in acts:
        with pytest.raises(Exception, match=r".*") as bug:
            world.write(act)
        assert not isinstance(bug.value, BianmaoError)
    assert world.read.quantities()["messages"] == 1


def test_receipt_is_kept_once_and_whole(world: Any) -> None:
    (message,) = world.sent(1)
    whole = replace(
        receipt(message, 5, Verdict.INSPECTION, raw=b"\x00\xff"),
        person_day_on=date(2026, 11, 23),
        person_day_total_fen=900,
        person_day_ours_fen=500,
    )
    other = receipt(message, 6, Verdict.RELEASED)
    added = [world.write(lambda uow, r=r: uow.receipts.add(r)) for r in (whole, whole, other)]
    assert added == [True, False, True]
    assert world.ask(lambda uow: uow.receipts.of_record(message.record_ref)) == (whole, other)
    assert world.ask(lambda uow: uow.receipts.of_record("x")) == ()


def test_rest_of_a_unit_of_work_stays_when_a_receipt_was_known(world: Any) -> None:
    (message,) = world.sent(1)
    world.write(lambda uow: uow.receipts.add(receipt(message)))

    def act(uow: Any) -> None:
        uow.settings.put("before", 1)
        assert not uow.receipts.add(receipt(message))
        uow.receipts.set_cursor("books", 7)

    world.write(act)
    assert world.ask(lambda uow: (uow.settings.get("before"), uow.receipts.cursor("books"))) == (1, 7)


def test_cursor_is_kept_per_port_and_may_go_back(world: Any) -> None:
    for instance, number in (("a", 5), ("b", 9), ("a", 3)):
        world.write(lambda uow, i=instance, n=number: uow.receipts.set_cursor(i, n))
    assert [world.ask(lambda uow, i=i: uow.receipts.cursor(i)) for i in "abc"] == [3, 9, 0]


def test_badge_tells_counts_ages_and_the_last_contact(world: Any) -> None:
    assert world.read.badge(world.clock.now()) == rm.Badge()
    messages = world.sent(*range(1, 7))
    world.move(HELD, messages[1])
    world.move(UNKNOWN, messages[2], messages[5])
    world.move(QUARANTINED, messages[3])
    said = receipt(messages[4], 1, Verdict.RETURNED)
    world.move(UNKNOWN, messages[4])
    world.move(DELIVERED, messages[4])
    world.write(lambda uow: uow.records.set_verdict(messages[4].record_ref, Verdict.RETURNED, said))
    first = world.clock.now()
    world.write(lambda uow: uow.contacts.add(rm.ContactRow(first, "", 3, 2)))
    later = world.clock.advance(minutes=1)
    world.write(lambda uow: uow.contacts.add(rm.ContactRow(later, "port.unreachable", 0, 0)))
    assert world.read.badge(later) == rm.Badge(1, 2, 1, 1, 1, first, first, "port.unreachable")
    assert world.read.contacts() == (
        rm.ContactRow(later, "port.unreachable", 0, 0),
        rm.ContactRow(first, "", 3, 2),
    )
    assert len(world.read.contacts(1)) == 1
    assert [row.status for row in world.read.to_mend()] == ["quarantined", "returned"]
    assert len(world.read.to_mend(1)) == 1
