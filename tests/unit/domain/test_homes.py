"""Every laptop finds the same home by itself; who is in the middle of a move is nowhere at home."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.group_homes import rehomed
from app.domain.groups import Group
from app.domain.homes import HomeFacts, home_among, home_of

DEVICES = st.lists(st.sampled_from(["01", "02", "03", "07", "08"]), min_size=1, unique=True)
NUMBERS = st.from_regex(r"[0-9]{17}[0-9X]", fullmatch=True)
TODAY = date(2026, 11, 23)


@given(NUMBERS, DEVICES, st.randoms(use_true_random=False))
def test_home_is_the_same_when_the_list_comes_in_another_order(number, devices, random):
    shuffled = [*devices]
    random.shuffle(shuffled)
    assert home_of(HomeFacts(number), devices) == home_of(HomeFacts(f" {number.lower()} "), shuffled)


@given(NUMBERS, DEVICES)
def test_only_its_own_persons_move_when_a_laptop_is_taken_out(number, devices):
    home = home_of(HomeFacts(number), devices)
    for gone in devices:
        rest = [device for device in devices if device != gone]
        if rest and gone != home:
            assert home_of(HomeFacts(number), rest) == home


def test_persons_are_spread_evenly_when_homes_go_by_number():
    counted = Counter(home_of(HomeFacts(f"45000019900101{n:04d}"), ["07", "08", "09"]) for n in range(3000))
    assert all(900 < count < 1100 for count in counted.values())


def test_group_decides_when_its_laptop_is_in_use_only():
    assert home_of(HomeFacts("1", "08"), ["07", "08"]) == "08"
    assert home_of(HomeFacts("1", "31"), ["07"]) == "07"
    with pytest.raises(ValueError, match="no laptop"):
        home_of(HomeFacts("1"), [])


def test_home_is_here_only_when_every_list_of_the_day_says_so():
    assert home_among(["07", "07"], "07") == "07"
    assert home_among(["08", "07"], "07") == "08"
    assert home_among(["07", "09"], "07") == "09"


def test_first_laptop_of_the_day_is_kept_when_it_changes_twice():
    group = Group("g", "G01", "组", home_device="07")
    once = rehomed(group, group, "08", TODAY)
    twice = rehomed(once, once, "09", TODAY)
    assert (twice.home_before, twice.home_device, twice.home_since) == ("07", "09", TODAY)
    assert rehomed(group, group, None, TODAY) == group
