"""Card after card: who counts, who does not, why, and taking back."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import UserError
from app.events import PresenceChanged
from app.search_keys import TAIL_MAX, TAIL_MIN
from app.services.presence import is_number_end
from tests.unit.services.register_world import TODAY, World, number


@pytest.fixture
def world() -> World:
    return World()


def test_person_is_counted_in_order_when_the_card_is_right(world: World) -> None:
    world.take_rules()
    group, first, second = world.group(), world.person(1), world.person(2)
    world.people.add_member(group, second, TODAY)
    world.presence.mark(number(1), "card")
    answer = world.presence.mark(f" {number(2).lower()}\r", "typed")
    assert (answer.kind, answer.sequence, answer.group_name, answer.count) == ("present", 2, "练习G01组", 2)
    assert answer.quota is not None
    assert (answer.quota.left_fen, answer.number) == (800_000, "450000********" + number(2)[-4:])
    assert [(row.sequence, row.person_id) for row in world.presence.today()] == [(1, first), (2, second)]
    assert world.told[-1] == PresenceChanged(second)
    assert world.ledger()[-1] == (
        "presence.marked",
        {"person_id": second, "day_on": "2026-11-23", "sequence": 2, "evidence": "typed"},
    )


def test_person_is_counted_once_when_the_card_comes_again(world: World) -> None:
    person_id = world.person(1)
    world.presence.mark(number(1), "card")
    links = len(world.ledger())
    answer = world.presence.mark(person_id, "card")
    assert (answer.kind, answer.sequence, answer.count) == ("already", 1, 1)
    assert len(world.ledger()) == links


@pytest.mark.parametrize(
    ("change", "kind", "code"),
    [
        ({"document_until": date(2026, 12, 1)}, "expired", "person.document_expired"),
        ({"registration_until": date(2026, 12, 1)}, "expired", "person.registration_expired"),
        ({"registration_state": "suspended"}, "suspended", "person.suspended"),
    ],
)
def test_person_is_blocked_by_rule_when_papers_do_not_hold(world: World, change: dict, kind: str, code: str) -> None:
    world.person(1, **change)
    world.clock.advance(days=9)
    answer = world.presence.mark(number(1), "card")
    assert answer.problem is not None
    assert (answer.kind, answer.problem.code, answer.problem.rule_id) == (kind, code, "D18.4")
    assert answer.count == 0
    assert world.presence.today() == ()


def test_person_is_counted_and_told_when_a_paper_ends_soon(world: World) -> None:
    world.person(1, document_until=date(2026, 12, 23))
    answer = world.presence.mark(number(1), "card")
    assert (answer.kind, answer.expiring_days) == ("present", 30)


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        (number(9), "unknown", "presence.unknown"),
        ("020190001234", "unknown", "presence.foreign"),
        (number(9)[:-1] + "?", "unreadable", "person.number_character"),
        ("4500001990", "unreadable", "person.number_length"),
        ("", "unreadable", "person.number_missing"),
    ],
)
def test_stranger_is_told_from_a_misread_card(world: World, text: str, kind: str, code: str) -> None:
    world.person(1)
    answer = world.presence.mark(text, "card")
    assert answer.problem is not None
    assert (answer.kind, answer.problem.code, answer.person) == (kind, code, None)
    assert world.presence.today() == ()


def test_end_of_a_number_is_told_apart_when_nobody_has_it(world: World) -> None:
    world.person(1)
    answer = world.presence.mark("0000", "typed")
    assert answer.problem is not None
    assert (answer.kind, answer.problem.code, answer.problem.params) == (
        "unknown",
        "presence.end_unknown",
        {"end": "0000"},
    )
    for text, evidence in ((number(1)[-4:], "typed"), ("0000", "card")):
        other = world.presence.mark(text, evidence)
        assert other.problem is not None
        assert (other.kind, other.problem.code) == ("unreadable", "person.number_length")
    assert world.presence.today() == ()


def test_end_of_a_number_has_the_lengths_that_are_searched_when_it_is_told_from_a_whole_one() -> None:
    taken = [length for length in range(1, 19) if is_number_end("1" * length)]
    assert taken == [*range(TAIL_MIN, TAIL_MAX + 1)]
    assert is_number_end(" 012x")
    assert not is_number_end("A123")


def test_new_day_begins_at_one(world: World) -> None:
    world.person(1)
    world.presence.mark(number(1), "card")
    world.clock.advance(hours=24)
    assert world.presence.today() == ()
    assert world.presence.mark(number(1), "card").sequence == 1


def test_last_one_is_taken_back_and_may_come_again(world: World) -> None:
    world.person(1)
    second = world.person(2)
    for order in (1, 2):
        world.presence.mark(number(order), "card")
    undone = world.presence.undo_last()
    assert undone is not None
    assert undone.person_id == second
    assert world.ledger()[-1] == ("presence.removed", {"person_id": second, "day_on": "2026-11-23"})
    assert world.presence.mark(number(2), "card").kind == "present"
    assert len(world.presence.today()) == 2


def test_nothing_happens_when_there_is_nobody_to_take_back(world: World) -> None:
    assert world.presence.undo_last() is None
    with pytest.raises(UserError, match=r"presence\.not_present"):
        world.presence.remove(world.person(1))


def test_evidence_must_be_known(world: World) -> None:
    with pytest.raises(UserError, match=r"presence\.evidence_unknown"):
        world.presence.mark(number(1), "rumour")
