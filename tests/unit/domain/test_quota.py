"""What is left of a day: at most, never below nothing, nothing made up where no limit is set."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.quota import QuotaView

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("limit", "here", "elsewhere", "left"),
    [
        (800_000, 0, 0, 800_000),
        (800_000, 300_000, 200_000, 300_000),
        (800_000, 500_000, 600_000, 0),
        (None, 500_000, 0, None),
    ],
)
def test_value_left_is_what_neither_here_nor_elsewhere_was_used(limit, here, elsewhere, left):
    assert QuotaView("p", DAY, limit, here, 0, elsewhere).left_fen == left


def test_mass_left_is_known_only_when_the_goods_are_limited():
    view = QuotaView("p", DAY, None, used_grams={"RICE": 60_000}, limit_grams={"RICE": 50_000, "SUGAR": 1_000})
    assert [view.left_grams(group) for group in ("RICE", "SUGAR", "FRUIT")] == [0, 1_000, None]


def test_upper_bound_stays_when_use_elsewhere_is_heard_of():
    """What is heard of elsewhere can be taken back there: it lowers what may be recorded, not what may be left."""
    view = QuotaView("p", DAY, 800_000, used_here_fen=100_000, elsewhere_fen=600_000)
    assert (view.low_fen, view.high_fen, view.left_fen) == (0, 700_000, 100_000)
