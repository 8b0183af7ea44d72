"""F-12: fair rotation: who had how many shares lately.

Over 100 days with changing presence, members who are there every day differ by at most one share, also while old
shares fall out of the window that the rules name, and also beside somebody who comes back after a long absence. The
count is of records that stand, asked with one query for everybody.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bootstrap import PRACTICE_PASSPHRASE, open_market
from app.domain.people import Party
from app.domain.split import SplitLine, SplitMember, SplitProblem, plan
from app.machine import SystemClock
from app.read_models import RecordsQuery
from app.services.bundle import Services
from app.services.lots import LineDraft, LotDraft
from tests.helpers.clock import FakeClock
from tests.helpers.market_fixture import quick

ALWAYS, SOMETIMES, DAYS = 9, 11, 100
LIMIT_FEN = 800_000
SELLER = Party("Tập Văn Bán", "vn_cccd", "020085000123", "Đồng Đăng, Lạng Sơn", "VN")


def carriers_of(day: int, present: list[str], got: dict[str, list[int]], window: int, value: int) -> set[str]:
    """Who gets a share on a day, by how many each had in the window and ever."""
    members = tuple(
        SplitMember(m, LIMIT_FEN, {}, sum(day - window < on for on in got[m]), len(got[m])) for m in present
    )
    lot = SplitLine("1", 5_000_000, "g", value)
    return {part.member for part in plan(SplitProblem(members, (lot,), "rotation")).shares}


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([7, 30, 365]))
def test_members_always_there_differ_by_one_share_at_most_when_a_hundred_days_pass(seed: int, window: int) -> None:
    chance = random.Random(seed)
    people = [f"m{n:02}" for n in range(ALWAYS + SOMETIMES)]
    chance.shuffle(people)
    always = people[:ALWAYS]
    back_on = chance.randrange(20, 80)
    got: dict[str, list[int]] = {person: [] for person in people}
    for day in range(DAYS):
        away = people[ALWAYS] if day < back_on else ""
        present = [m for m in people if m in always or (m != away and chance.random() < 0.5)]
        for lucky in carriers_of(day, present, got, window, chance.randrange(1, 10) * 700_000):
            got[lucky].append(day)
        counts = [len(got[person]) for person in always]
        assert max(counts) - min(counts) <= 1


def test_one_who_comes_back_catches_up_and_no_more_when_long_away() -> None:
    got: dict[str, list[int]] = {person: [] for person in "abcd"}
    for day in range(60):
        present = ["a", "b", "c"] if day < 40 else ["a", "b", "c", "d"]
        for lucky in carriers_of(day, present, got, 30, LIMIT_FEN):
            got[lucky].append(day)
    lately = {person: sum(on >= 30 for on in got[person]) for person in "abcd"}
    assert max(lately.values()) - min(lately.values()) <= 1
    assert {len(got[person]) for person in "abc"} <= {17, 18}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(SystemClock().now() + timedelta(minutes=1))


@pytest.fixture
def opened(filled_store: Path, clock: FakeClock) -> Iterator[Services]:
    with open_market(quick(filled_store), PRACTICE_PASSPHRASE, clock=clock) as services:
        yield services


def trade(services: Services, numbers: list[str], carriers: int) -> set[str]:
    """A truck that so many can carry, split in rotation and finalised; who got a share."""
    for number in numbers:
        services.presence.mark(number, "card")
    group = services.read.groups(services.context.today())[0]
    line = LineDraft("DRAGON", None, None, carriers * 1_000_000, None, 800, "CNY", "VN", 1)
    draft = LotDraft("import", SELLER, (line,), "桂F00001", "", "YYG", group_id=group.group_id, split_rule="rotation")
    ref = services.lots.save(draft).lot_ref
    services.lots.split(ref)
    services.lots.confirm(ref, "card")
    return {share.person_id for share in services.lots.finalise(ref).lot.shares}


def test_rotation_is_fair_over_days_when_lots_go_through_the_services(opened: Services, clock: FakeClock) -> None:
    today = opened.context.today()
    members = opened.read.members(opened.read.groups(today)[0].group_id, today)
    always, others = members[:6], members[6:12]
    chance = random.Random(4)
    shares = dict.fromkeys((member.person_id for member in members), 0)
    for _ in range(14):
        present = [m.document_number for m in always] + [m.document_number for m in others if chance.random() < 0.5]
        for person_id in trade(opened, present, chance.randrange(1, 6)):
            shares[person_id] += 1
        counts = [shares[member.person_id] for member in always]
        assert max(counts) - min(counts) <= 1
        clock.advance(days=1)


def test_shares_are_counted_in_the_window_and_without_voided_ones_when_asked(
    opened: Services, clock: FakeClock
) -> None:
    today = opened.context.today()
    group_id = opened.read.groups(today)[0].group_id
    members = sorted(opened.read.members(group_id, today)[:2], key=lambda member: member.person_id)
    ids = [member.person_id for member in members]
    numbers = [member.document_number for member in members]
    first = trade(opened, numbers, 1)
    clock.advance(days=40)
    trade(opened, numbers, 2)
    [again] = [r for r in opened.read.records(_of_day(clock)) if r.person_document == numbers[0]]
    opened.records.void(again.local_reference, "练习作废")
    now_on = opened.context.today()
    turns = opened.read.share_turns([*ids, "nobody"], now_on - timedelta(days=29), now_on)
    told = {person_id: (turn.lately, turn.ever) for person_id, turn in turns.items()}
    assert first == {ids[0]}
    assert told == {ids[0]: (0, 1), ids[1]: (1, 1)}


def _of_day(clock: FakeClock) -> RecordsQuery:
    return RecordsQuery(day_on=(clock.now() + timedelta(hours=8)).date())
