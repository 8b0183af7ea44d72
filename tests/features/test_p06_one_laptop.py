"""P6: on one laptop no sequence of acts, crashes or clock changes records duty-free value above the limit of the day.

The legal day comes from the rules and the country's zone; a reversal gives value and kilograms back only while no
accepted receipt exists, on the day and laptop that spent them; goods that are not exempt do not count (R-CN-12).
"""

from __future__ import annotations

import contextlib
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.delivery import Verdict
from app.domain.legal_day import legal_day
from app.domain.rule_reading import pack_from_plain
from app.domain.trade import RecordState
from app.errors import UserError
from app.practice_port.limits import shipped_limits
from app.practice_port.reading import Declaration, Line
from app.services.context import MARKET_SETTING
from resources import read_json
from tests.helpers.builders import VND, ban_row, line, lot_draft, rule_row
from tests.helpers.quota_world import LIMIT, CrashError, QuotaWorld
from tests.unit.services.lot_world import answer, leave, left_fen, messages, new_market, used_fen

ACTS = st.lists(
    st.tuples(
        st.sampled_from(["spend", "all", "void", "send", "hear"]), st.integers(0, 9), st.sampled_from([None, 0, 1])
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(ACTS)
def test_day_is_never_passed_when_acts_crash_anywhere(acts):
    world = QuotaWorld(1, 1)
    (laptop,) = world.laptops.values()
    for act, at, crash in acts:
        laptop.store.commits_until_crash = crash
        with contextlib.suppress(UserError, CrashError):
            if act == "spend":
                laptop.spend(1, 50_000 + 130_001 * at)
            elif act == "all":
                laptop.spend(1, laptop.view(1).left_fen or 0)
            elif act == "void" and laptop.rows.records:
                refs = sorted(laptop.rows.records)
                laptop.records.void(refs[at % len(refs)], "退货")
            elif act == "send":
                world.send("07")
            else:
                world.hear("07", at)
        laptop.store.commits_until_crash = None
        used = laptop.used(1, world.today)
        assert used <= LIMIT
        assert laptop.view(1).high_fen == LIMIT - used


@pytest.mark.parametrize("by", [{"days": -1}, {"hours": -20}, {"days": -400}])
def test_clock_set_back_gives_no_fresh_quota_when_the_day_was_spent(by):
    world = QuotaWorld(1, 1)
    (laptop,) = world.laptops.values()
    laptop.spend(1, LIMIT)
    world.clock.leap(**by)
    with pytest.raises(UserError):
        laptop.spend(1, 1)
    assert sum(record.counted_fen for record in laptop.standing()) == LIMIT


@pytest.mark.parametrize(
    ("side", "at", "day"),
    [
        ("VN", datetime(2026, 11, 23, 16, 30, tzinfo=UTC), date(2026, 11, 23)),
        ("CN", datetime(2026, 11, 23, 16, 30, tzinfo=UTC), date(2026, 11, 24)),
        ("CN", datetime(2026, 11, 23, 15, 59, 59, tzinfo=UTC), date(2026, 11, 23)),
        ("VN", datetime(2026, 11, 23, 17, 0, tzinfo=UTC), date(2026, 11, 24)),
    ],
)
def test_record_counts_for_the_legal_day_of_the_markets_side_when_it_is_late_in_hanoi(side, at, day):
    """23:30 in Hanoi is 00:30 of tomorrow in China."""
    assert legal_day(side, at) == day
    world = QuotaWorld(1, 1)
    (laptop,) = world.laptops.values()
    with laptop.store.unit_of_work() as uow:
        uow.settings.put(MARKET_SETTING, {**uow.settings.get(MARKET_SETTING), "side": side})
        uow.commit()
    laptop.market.take_rules(scope={"country": side})
    world.clock.set(at)
    assert laptop.spend(1, 1_000).day_on == day
    assert laptop.used(1, day) == (1_000 if side == "CN" else 0)


def test_new_day_has_its_own_quota_when_midnight_passes_in_china():
    world = QuotaWorld(1, 1)
    (laptop,) = world.laptops.values()
    world.clock.set(datetime(2026, 11, 23, 15, 59, 59, tzinfo=UTC))
    laptop.spend(1, LIMIT)
    assert laptop.view(1).high_fen == 0
    world.clock.set(datetime(2026, 11, 23, 16, 0, tzinfo=UTC))
    assert laptop.view(1).high_fen == LIMIT
    assert laptop.view(1).unknown_since == datetime(2026, 11, 23, 16, 0, tzinfo=UTC)


def test_value_and_kilograms_come_back_when_nothing_was_accepted_yet():
    world = QuotaWorld(1, 1)
    (laptop,) = world.laptops.values()
    record = laptop.spend(1, 40_000, goods="RICE")
    assert laptop.view(1).left_grams("RICE") == 10_000
    world.send("07", lose_answers=True)
    laptop.records.void(record.local_reference, "退货")
    assert (laptop.view(1).left_fen, laptop.view(1).left_grams("RICE")) == (LIMIT, 50_000)


def test_right_stays_spent_here_when_an_accepted_record_is_voided_and_the_port_agrees():
    """The port may give it out elsewhere at once, so the upper bound opens; what may be recorded here does not."""
    market = new_market(here=1)
    (ref,) = market.finalised()
    leave(market, ref)
    answer(market, ref, Verdict.ACCEPTED)
    market.records.void(ref, "货未到")
    assert (used_fen(market, 1), left_fen(market, 1)) == (0, 500_000)
    leave_void = messages(market, ref)[-1]
    assert leave_void.kind == "void"
    answer(market, ref, Verdict.ACCEPTED)
    assert left_fen(market, 1) == 500_000


def test_right_comes_back_on_the_day_that_spent_it_when_it_is_voided_after_midnight():
    world = QuotaWorld(1, 1)
    (laptop,) = world.laptops.values()
    day = world.today
    record = laptop.spend(1, 300_000)
    world.clock.advance(days=1)
    laptop.records.void(record.local_reference, "退货")
    assert laptop.view(1, day).left_fen == LIMIT
    assert laptop.view(1).left_fen == LIMIT
    assert {use.day_on for use in laptop.rows.uses} == {day}


def test_right_is_given_back_once_when_it_was_not_booked_here():
    """A record whose booking is not here (another laptop spent it) gives nothing back here."""
    world = QuotaWorld(1, 1)
    (laptop,) = world.laptops.values()
    record = laptop.spend(1, 300_000)
    laptop.rows.uses.clear()
    laptop.records.void(record.local_reference, "退货")
    assert laptop.view(1).high_fen == LIMIT
    assert laptop.rows.records[record.local_reference].state is RecordState.VOIDED
    assert not laptop.rows.uses


def test_number_of_declarations_a_day_still_holds_when_value_is_left():
    market = new_market(here=1)
    market.take_rules(rule_row("max_declarations_per_person_day", 1, "R-CN-15"))
    market.finalised(line(net_g=100_000))
    lot = market.lots.save(_small())
    view = market.lots.split(lot.lot_ref)
    assert [note.code for note in view.notes if note.member] == ["declared_enough"]


def test_goods_that_are_not_exempt_take_no_value_when_they_pass_with_a_warning():
    """R-CN-12: the limit counts goods not on the not-exempt list; the port's books say the same."""
    market = new_market(here=1)
    market.take_rules(
        rule_row("not_exempt_action", "warn", "R-CN-21"), not_exempt=[ban_row("R-CN-21", ["080132"], "import")]
    )
    (ref,) = market.finalised(line(net_g=600_000), line("CASHEW-K", net_g=200_000, price=9_000))
    with market.store.unit_of_work() as uow:
        record = uow.records.get(ref)
    assert [(each.goods_id, each.counts) for each in record.lines] == [("DRAGON", True), ("CASHEW-K", False)]
    assert (record.amount_fen, record.counted_fen) == (2_100_000, 300_000)
    assert (used_fen(market, 1), left_fen(market, 1)) == (300_000, 500_000)


@pytest.mark.parametrize("hs6", ["081090", "240220", "852872", "871120", "100630", "080132", "220300"])
def test_client_and_port_count_the_same_goods_when_they_read_their_own_rules(hs6):
    day = date(2026, 11, 23)
    goods = Line(1, hs6, "样", 1_000, 1_000, 500, "CNY")
    declaration = _declaration(goods, day)
    counted_by_port = shipped_limits().uses_of(declaration).get("value", 0)
    pack = pack_from_plain(read_json("reference/rules/gx-practice-2026.json"))
    counted_here = 0 if pack.ban("not_exempt", hs6, day, pack.inbound) is not None else 500
    assert counted_here == counted_by_port


def test_limit_in_dong_and_turns_of_the_month_are_judged_when_the_market_is_vietnamese():
    """R-VN-02: 2 000 000 VND a turn, four turns a month; goods out of China count, in dong, never by float."""
    market = new_market(here=1)
    with market.store.unit_of_work() as uow:
        uow.settings.put(MARKET_SETTING, {**uow.settings.get(MARKET_SETTING), "side": "VN"})
        uow.commit()
    market.take_rules(
        rule_row("value_limit", 2_000_000, "R-VN-02", unit="VND/person/turn"),
        rule_row("turns_per_month", 2, "R-VN-02"),
        scope={"country": "VN"},
        currency="VND",
        export_duty=[],
    )
    refs = []
    for day, (price, grams, dong) in enumerate([(20_000, 100_000, 2_000_000), (20_010, 99_950, 2_000_000)]):
        lot = market.lots.save(_vietnamese(price))
        (share,) = market.lots.split(lot.lot_ref).shares
        assert share.lines[0].quantity == grams
        assert share.after_fen == 2_000_000 - dong
        market.lots.confirm(lot.lot_ref, "card")
        refs += market.lots.finalise(lot.lot_ref).record_refs
        with market.store.unit_of_work() as uow:
            assert uow.records.get(refs[day]).quota_value == dong
        market.clock.advance(days=1)
        market.arrive(1)
    assert left_fen(market, 1) == 0
    lot = market.lots.save(_vietnamese(20_000))
    (note,) = (note for note in market.lots.split(lot.lot_ref).notes if note.member)
    assert (note.code, note.params["most"]) == ("turns_used", 2)
    market.clock.advance(days=10)
    assert left_fen(market, 1) == 2_000_000


def _vietnamese(price: int):
    goods = line("DRAGON", net_g=100_000, price=price, price_currency="VND")
    return lot_draft(goods, direction="export", rate=VND)


def _small():
    return lot_draft(line(net_g=10_000))


def _declaration(goods: Line, day: date) -> Declaration:
    names = dict.fromkeys(Declaration.__dataclass_fields__, "")
    numbers = {"sequence": 1, "amount_fen": goods.amount_fen, "net_g": goods.net_g}
    known = {"is_import": True, "has_consent": True, "day_on": day, "lines": (goods,), **numbers}
    return Declaration(**{**names, **known})  # type: ignore[arg-type]
