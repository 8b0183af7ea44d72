"""The state of a declaration is the same whatever order, number and moment its answers came in (port formats, 4)."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.declaration.answers import ImportAnswer, PortReceipt
from app.domain.declaration.channels import ENDINGS, FORWARD, MARKS, Ending, Mark, Stage, moves, rank
from app.domain.declaration.matching import match
from app.domain.declaration.standing import Standing, standing

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
OURS, PORTS, CUSTOMS = "GX2026112300000017", "I20260000123456789", "720820261000001234"
GOOD = ImportAnswer(OURS, PORTS, "0", "ok")
BAD = ImportAnswer(OURS, "", "1", "no")
NOTES = ("a", "b", "c", "d", "S", "X", "#", "0", "1", "2", "3", "4", "6", "8", "S0", "f0", "p", "l", "?", "PP")


def receipt(channel: str, second: int | None, entry: str = "") -> PortReceipt:
    at = None if second is None else START + timedelta(seconds=second)
    return PortReceipt(f"{channel}@{second}#{entry}", PORTS, channel, at, entry_id=entry)


def told(*steps: tuple[str, int | None], answers: tuple[ImportAnswer, ...] = (GOOD,), two: bool = False) -> Standing:
    return standing(answers, [receipt(channel, second) for channel, second in steps], is_two_step=two)


channels = st.sampled_from([*FORWARD, *ENDINGS, *MARKS, *NOTES])
receipts = st.lists(st.builds(receipt, channels, st.none() | st.integers(0, 5), st.sampled_from(["", CUSTOMS])))


@given(receipts, st.randoms(use_true_random=False), st.booleans())
def test_standing_is_the_same_when_they_come_in_another_order(
    came: list[PortReceipt], dice: random.Random, two: bool
) -> None:
    other = [*came, *dice.sample(came, len(came) // 2)]
    dice.shuffle(other)
    assert standing([GOOD], came, is_two_step=two) == standing([GOOD, GOOD], other, is_two_step=two)


@given(receipts, st.integers(0, 40))
def test_standing_is_the_same_when_some_came_after_a_restart(came: list[PortReceipt], cut: int) -> None:
    """The rest arrives later: nothing is kept but the receipts, so nothing can differ."""
    standing([GOOD], came[:cut])
    assert standing([GOOD], [*came[cut:], *came[:cut]]) == standing([GOOD], came)


@given(receipts, st.sampled_from(NOTES), st.integers(0, 5))
def test_nothing_moves_when_a_code_is_unknown_or_disputed(came: list[PortReceipt], code: str, second: int) -> None:
    extra = receipt(code, second, "720820261000009999")
    with_it = standing([GOOD], [*came, extra])
    assert extra.receipt_id in with_it.notes
    assert replace(with_it, notes=()) == replace(standing([GOOD], came), notes=())


@pytest.mark.parametrize("code", NOTES)
def test_code_is_shown_and_moves_nothing_when_on_no_list(code: str) -> None:
    assert told((code, 1)) == Standing(Stage.STORED, seq_no=PORTS, notes=(f"{code}@1#",))
    assert told(("7", 0), (code, 1)).stage is Stage.DECLARED


@given(receipts)
def test_every_receipt_is_either_followed_or_shown_when_read(came: list[PortReceipt]) -> None:
    shown = standing([GOOD], came).notes
    assert len(shown) == len(set(shown))
    for each in came:
        assert moves(each.channel) or each.receipt_id in shown


@given(receipts)
def test_release_is_never_said_when_nobody_released(came: list[PortReceipt]) -> None:
    seen = {each.channel for each in came if each.noticed_at}
    found = standing([GOOD], came)
    assert found.stage < Stage.RELEASED or seen & {"K", "B", "P", "I", "F", "R"}
    assert found.ending is None or found.ending in {ENDINGS.get(code) for code in seen}
    assert (found.ending is Ending.DELETED) == bool(seen & {"A", "D"})


@given(st.lists(st.tuples(channels, st.integers(0, 9)), max_size=12))
def test_no_step_goes_back_when_released_and_time_goes_on(steps: list[tuple[str, int]]) -> None:
    came = sorted((receipt(code, second) for code, second in steps), key=lambda each: str(each.noticed_at))
    stages = []
    for second in range(10):
        until = START + timedelta(seconds=second)
        stages.append(standing([GOOD], [each for each in came if each.noticed_at and each.noticed_at <= until]).stage)
    assert all(after >= before for before, after in pairwise(stages) if before >= Stage.RELEASED)


def test_observed_day_ends_closed_when_two_come_in_one_second() -> None:
    found = told(("7", 0), ("L", 1), ("J", 8), ("R", 90_000), ("P", 90_000))
    assert (found.stage, found.ending, found.notes) == (Stage.CLOSED, None, ())


def test_order_of_codes_is_that_of_the_rule_when_times_are_equal() -> None:
    assert sorted("RPJL7", key=rank) == list("7LJPR")


@pytest.mark.parametrize(
    ("steps", "stage", "ending", "marks"),
    [
        ([], Stage.STORED, None, set()),
        ([("7", 0)], Stage.DECLARED, None, set()),
        ([("7", 0), ("L", 1), ("C", 2), ("T", 3)], Stage.RECEIVED, None, {Mark.INSPECTION, Mark.TAX_DUE}),
        ([("7", 0), ("L", 1), ("H", 2), ("J", 3)], Stage.REVIEWED, None, {Mark.HELD}),
        ([("7", 0), ("L", 1), ("C", 2), ("P", 3)], Stage.RELEASED, None, set()),
        ([("P", 3), ("L", 4), ("J", 5), ("C", 6), ("E", 7)], Stage.RELEASED, None, set()),
        ([("P", 3), ("M", 4)], Stage.RELEASED, None, {Mark.RE_REVIEW}),
        ([("P", 3), ("M", 4), ("R", 5)], Stage.CLOSED, None, set()),
        ([("R", 3), ("P", 4)], Stage.CLOSED, None, set()),
        ([("R", 3), ("D", 4)], Stage.CLOSED, Ending.DELETED, set()),
        ([("7", 0), ("A", 1), ("P", 2)], Stage.DECLARED, Ending.DELETED, set()),
        ([("7", 0), ("Y", 1)], Stage.DECLARED, Ending.FAILED, set()),
        ([("7", 0), ("L", 1), ("Y", 2)], Stage.RECEIVED, None, set()),
        ([("7", 0), ("L", 1), ("Z", 2)], Stage.RECEIVED, Ending.RETURNED, set()),
        ([("7", 0), ("E", 0)], Stage.DECLARED, Ending.RETURNED, set()),
        ([("7", 0), ("L", 1), ("U", 2), ("7", 3)], Stage.DECLARED, None, set()),
        ([("7", 0), ("N", 1)], Stage.DECLARED, None, {Mark.RESEND}),
        ([("7", 0), ("N", 1), ("L", 2)], Stage.RECEIVED, None, set()),
        ([("P", None)], Stage.STORED, None, set()),
    ],
)
def test_stage_is_that_of_the_table_when_receipts_came(
    steps: list[tuple[str, int | None]], stage: Stage, ending: Ending | None, marks: set[Mark]
) -> None:
    found = told(*steps)
    assert (found.stage, found.ending, set(found.marks)) == (stage, ending, marks)


def test_guarantee_is_said_until_a_plain_release_when_released_on_it() -> None:
    assert told(("K", 1)).is_on_guarantee
    assert told(("K", 1), ("R", 2)).is_on_guarantee
    assert not told(("K", 1), ("P", 2)).is_on_guarantee


def test_second_step_runs_anew_when_filing_has_two() -> None:
    steps: tuple[tuple[str, int | None], ...] = (("L", 1), ("P", 2), ("L", 3), ("C", 4))
    found = told(*steps, two=True)
    assert (found.stage, found.is_picked_up, set(found.marks)) == (Stage.RECEIVED, True, {Mark.INSPECTION})
    assert told(*steps).stage is Stage.RELEASED
    assert told(*steps, ("P", 5), ("L", 6), two=True).stage is Stage.RELEASED


def test_customs_number_is_kept_when_it_is_one() -> None:
    same = standing([GOOD], [receipt("7", 0, PORTS)])
    later = standing([GOOD], [receipt("7", 0, PORTS), receipt("L", 1, CUSTOMS), receipt("J", 2)])
    assert (same.entry_id, later.entry_id, later.seq_no) == ("", CUSTOMS, PORTS)


def test_stored_outweighs_refused_when_a_second_try_was_a_double() -> None:
    assert told(answers=(GOOD, BAD)).stage is Stage.STORED
    assert not told(answers=(GOOD, BAD)).import_refused
    assert told(answers=(BAD,)).import_refused
    assert told(answers=(BAD,)).stage is Stage.SENT
    assert not told(("7", 0), answers=(BAD,)).import_refused
    assert told(answers=(replace(GOOD, seq_no=""),)) == Standing()


@given(receipts, st.permutations([GOOD, BAD, replace(GOOD, client_seq_no="GX1", seq_no="I2")]))
def test_receipts_find_their_declaration_when_the_answer_came_later(
    came: list[PortReceipt], answers: list[ImportAnswer]
) -> None:
    assert match([OURS], [], came).waiting == frozenset(came)
    found = match([OURS, "GX1"], answers, came)
    assert found.receipts == ({OURS: frozenset(came)} if came else {})
    assert found.waiting == frozenset()


def test_receipt_waits_when_two_declarations_claim_its_number() -> None:
    found = match(["A", OURS], [GOOD, replace(GOOD, client_seq_no="A")], [receipt("P", 1)])
    assert (dict(found.receipts), set(found.disputed), len(found.waiting)) == ({}, {PORTS}, 1)


def test_old_receipt_finds_its_declaration_when_it_names_it() -> None:
    named = replace(receipt("7", 1), seq_no="000000001234567890", client_seq_no=OURS)
    assert match([OURS], [], [named]).receipts == {OURS: {named}}
    assert match(["A"], [], [named]).waiting == {named}
    crossed = replace(named, seq_no=PORTS)
    assert match(["A", OURS], [replace(GOOD, client_seq_no="A")], [crossed]).waiting == {crossed}
