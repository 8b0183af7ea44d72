"""Delivery, verdict, retry delay and the one word shown: as tables."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.delivery import (
    ALLOWED_MOVES,
    VERDICT_MOVES,
    DeliveryState,
    Verdict,
    can_move,
    display_status,
    retry_delay,
    verdict_after,
)
from app.domain.trade import RecordState

Q, H, U, D, A = (
    DeliveryState.QUEUED,
    DeliveryState.HELD,
    DeliveryState.SENT_UNKNOWN,
    DeliveryState.DELIVERED,
    DeliveryState.QUARANTINED,
)
MAY = {(Q, H), (Q, U), (Q, A), (H, Q), (U, U), (U, D), (U, A), (U, Q), (D, D), (D, U), (A, U), (A, D)}


@pytest.mark.parametrize(("old", "new"), list(product(DeliveryState, DeliveryState)))
def test_message_moves_when_the_table_allows(old: DeliveryState, new: DeliveryState) -> None:
    assert can_move(old, new) is ((old, new) in MAY)


def test_every_state_has_a_row_when_moves_are_looked_up() -> None:
    assert set(ALLOWED_MOVES) == set(DeliveryState)
    assert set(VERDICT_MOVES) == set(Verdict)


@given(st.lists(st.sampled_from(Verdict)))
def test_verdict_never_moves_back_when_receipts_come_in_any_order(said: list[Verdict]) -> None:
    verdict = Verdict.NONE
    for each in said:
        before, verdict = verdict, verdict_after(verdict, each)
        assert verdict is before or verdict in VERDICT_MOVES[before]
    assert verdict is not Verdict.NONE or not set(said) - {Verdict.NONE}


@pytest.mark.parametrize(
    ("current", "said", "after"),
    [
        (Verdict.NONE, Verdict.ACCEPTED, Verdict.ACCEPTED),
        (Verdict.ACCEPTED, Verdict.RECEIVED, Verdict.ACCEPTED),
        (Verdict.RETURNED, Verdict.ACCEPTED, Verdict.RETURNED),
        (Verdict.RECEIVED, Verdict.RETURNED, Verdict.RETURNED),
        (Verdict.RELEASED, Verdict.INSPECTION, Verdict.RELEASED),
        (Verdict.RELEASED, Verdict.CLOSED, Verdict.CLOSED),
        (Verdict.DELETED, Verdict.RELEASED, Verdict.DELETED),
    ],
)
def test_verdict_follows_the_table_when_a_receipt_comes(current: Verdict, said: Verdict, after: Verdict) -> None:
    assert verdict_after(current, said) is after


@pytest.mark.parametrize(
    ("tries", "jitter", "seconds"),
    [(0, 0.5, 5), (1, 0.5, 5), (2, 0.5, 10), (3, 0.5, 20), (8, 0.5, 640), (9, 0.5, 900), (99, 0.5, 900), (1, 0.0, 2.5)],
)
def test_delay_doubles_to_its_cap_when_tries_fail(tries: int, jitter: float, seconds: float) -> None:
    assert retry_delay(tries, jitter) == timedelta(seconds=seconds)


@given(st.integers(0, 10_000), st.floats(0, 1, exclude_max=True))
def test_delay_stays_within_half_and_one_and_a_half_cap_when_jittered(tries: int, jitter: float) -> None:
    assert timedelta(seconds=2.5) <= retry_delay(tries, jitter) <= timedelta(seconds=1350)


SHOWN_BY_DELIVERY = {Q: "packed", H: "held", U: "sent", D: "received", A: "quarantined"}


@pytest.mark.parametrize(("record", "delivery", "verdict"), list(product(RecordState, [None, *DeliveryState], Verdict)))
def test_one_word_is_shown_when_three_axes_meet(
    record: RecordState, delivery: DeliveryState | None, verdict: Verdict
) -> None:
    shown = display_status(record, delivery, verdict)
    if record is not RecordState.FINALISED:
        assert shown == record.value
    elif delivery is None:
        assert shown == "saved"
    elif verdict in (Verdict.NONE, Verdict.RECEIVED):
        assert shown == SHOWN_BY_DELIVERY[delivery]
    else:
        assert shown == verdict.value
