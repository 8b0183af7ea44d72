"""D25.5, R-CN-47: hints are neutral, each shows its reason, none stops anything; planted cases are found and a clean
market gives none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

import resources
from app.domain.hints import HintFacts, HintRecord, day_hints
from app.domain.quota import QuotaUse
from app.domain.rule_reading import pack_from_plain
from app.services.hints import HintService
from tests.helpers.clerk_hands import Hands
from tests.helpers.own_office import rules_of, signed, with_value
from tests.helpers.traded import trade_one_lot
from ui.places import Place

DAY = date(2026, 11, 23)
PACK = pack_from_plain(resources.read_json("reference/rules/gx-practice-2026.json"))
MORNING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def record(number, lot=1, **changes):
    at = MORNING + timedelta(minutes=lot * 7)
    made = HintRecord(f"p-{number}", f"练习{number}", f"练习卖方{lot}", f"LOT-{lot}", "GX01", at, "card")
    return replace(made, **changes)


def found(records, at_limit=None):
    return [each.code for each in day_hints(HintFacts(tuple(records), at_limit or {}), PACK, DAY)]


CLEAN = [record(number, lot) for lot in range(1, 7) for number in range(40)]


def test_clean_day_gives_no_hint():
    assert found(CLEAN, {"p-1": 4}) == []


@pytest.mark.parametrize(
    ("planted", "code"),
    [
        ([record(n, lot, counterpart="一个卖方") for lot in (1, 2, 3) for n in range(20)], "hint.same_buyer"),
        ([*CLEAN, *(record(n, 9 + n, counterpart="一", finalised_at=MORNING) for n in range(3))], "hint.same_minute"),
        ([*CLEAN, record(1, 1, point="GX02", finalised_at=MORNING + timedelta(minutes=10))], "hint.two_points"),
        ([*CLEAN, *(record(n, 8, consent_kind="typed") for n in range(5))], "hint.typed_consents"),
    ],
)
def test_planted_case_is_found_with_its_reason(planted, code):
    hints = day_hints(HintFacts(tuple(planted), {}), PACK, DAY)
    assert [each.code for each in hints] == [code]
    assert (hints[0].rule_id, hints[0].severity) == ("R-CN-47", "warn")


def test_resident_exactly_at_the_limit_for_days_is_hinted():
    assert found(CLEAN, {"p-1": 5}) == ["hint.at_limit"]


def test_pack_without_a_threshold_asks_for_no_hint():
    silent = replace(PACK, rules=tuple(rule for rule in PACK.rules if rule.rule_id != "R-CN-47"))
    planted = [record(n, lot, counterpart="一个卖方") for lot in (1, 2, 3) for n in range(20)]
    assert day_hints(HintFacts(tuple(planted), {"p-1": 99}), silent, DAY) == ()


def test_real_market_day_gives_none_and_days_at_the_limit_are_counted(market):
    lot = trade_one_lot(market, 6)
    assert HintService(market.context).of_day() == ()
    today, person = market.context.today(), lot.shares[0].person_id
    with market.context.store.unit_of_work() as uow:
        used = uow.quota.used([person], today)[person].value_fen
        uow.quota.add([QuotaUse(person, today, "x", 800_000 - used)])
        for back in (1, 2, 4, 5, 6):
            uow.quota.add([QuotaUse(person, today - timedelta(days=back), "x", 800_000)])
        uow.commit()
    hints = HintService(market.context).of_day()
    assert [(each.code, each.params["person_id"], each.params["days"]) for each in hints] == [
        ("hint.at_limit", person, 5)
    ]


def test_hint_stands_on_the_days_screen_with_rule_and_date_and_stops_nothing(day_window, settled):
    hands, services = Hands(day_window, settled), day_window.context.services
    rules_of(services).take(signed(with_value("hint_typed_consents", 1)))
    group = services.read.groups(services.context.today())[0]
    member = services.read.members(group.group_id, services.context.today())[0]
    services.presence.mark(member.document_number, "typed")
    from app.cli.demo import three_goods

    lot = services.lots.save(three_goods(services, group.group_id, 1))
    services.lots.split(lot.lot_ref)
    services.lots.confirm(lot.lot_ref, "typed", "未带证件")
    assert services.lots.finalise(lot.lot_ref).record_refs
    day_window.go(Place.DAY_END)
    hands.wait()
    told = day_window.open_screen.hints.hints
    assert told.isVisible()
    assert "R-CN-47" in told.text()
    assert "since 2026-01-01" in told.text()
