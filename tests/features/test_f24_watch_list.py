"""F-24: a planted hit of the stop and recall list is shown at entry and again at release; all shares of a recalled lot
are found in one question (≤ 5 s on the big data set, tests/benchmarks); a stop stops (D25.6)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.cli.demo import three_goods
from app.domain.delivery import Verdict
from app.errors import UserError
from app.services.findings import Refused
from tests.helpers.clerk_hands import Hands
from tests.helpers.own_office import rules_of, watch_list
from tests.helpers.port_answers import answer
from tests.helpers.traded import trade_one_lot
from ui.places import Place

MAKER = {"producer": "练习召回果园"}


def draft_of(services, counterpart_name=""):
    group = services.read.groups(services.context.today())[0]
    draft = three_goods(services, group.group_id, 4)
    return replace(draft, counterpart=replace(draft.counterpart, name=counterpart_name or draft.counterpart.name))


def watched(services, draft):
    found = [each for each in services.lots.assess(draft).problems if each.code.startswith("watch.")]
    return [(each.code, each.severity, each.params["entry"]) for each in found]


@pytest.mark.parametrize(
    "entry",
    [
        MAKER,
        {"goods_ids": ["DRAGON-FRESH"]},
        {"hs_prefixes": ["081090"]},
        {"plates": ["12C12345"]},
        {"hs_prefixes": ["081090"], "producer": "练习召回果园", "lot_from": "2026-01-01", "lot_to": "2099-01-01"},
    ],
    ids=lambda entry: "+".join(entry),
)
def test_hit_is_told_at_entry_whatever_part_names_it(market, entry):
    draft = replace(draft_of(market, "Tập 练习召回果园"), plate_vn="12C12345")
    goods = {line.goods_id: market.context.store for line in draft.lines}
    with market.context.store.unit_of_work() as uow:
        first = uow.reference.goods(next(iter(goods)))
    if "goods_ids" in entry:
        entry = {"goods_ids": [first.goods_id]}
    if "hs_prefixes" in entry:
        entry = {**entry, "hs_prefixes": [first.hs6]}
    assert watched(market, draft) == []
    rules_of(market).take(watch_list(entry, {"producer": "somebody else"}, {**MAKER, "lot_to": "2020-01-01"}))
    assert watched(market, draft) == [("watch.recalled", "warn", "E1")]
    assert market.lots.save(draft).lot_ref


def test_stop_stops_and_recall_warns_as_the_list_says(market):
    rules_of(market).take(
        watch_list({**MAKER, "kind": "stop", "enforce": "stop"}, {**MAKER, "valid_from": "2099-01-01"})
    )
    draft = draft_of(market, "练习召回果园")
    assert watched(market, draft) == [("watch.stopped", "stop", "E1")]
    with pytest.raises(Refused) as caught:
        market.lots.save(draft)
    assert caught.value.problems[0].rule_id == "R-PORT-09"
    rules_of(market).take(watch_list(version=2))
    assert watched(market, draft) == []


def test_hit_comes_again_at_release_on_record_and_day(day_window, settled):
    window, hands = day_window, Hands(day_window, settled)
    services = window.context.services
    rules_of(services).take(watch_list(MAKER))
    lot = trade_one_lot(services, 4, counterpart_name="练习召回果园")
    with services.context.store.unit_of_work() as uow:
        refs = [each.local_reference for each in uow.records.of_lot(lot.lot_ref)]
    assert services.watch.released() == ()
    answer(services, refs[0], Verdict.ACCEPTED)
    answer(services, refs[0], Verdict.RELEASED)
    hits = services.watch.released()
    assert [(each.record_ref, each.entry_id, each.rule_id, each.source) for each in hits] == [
        (refs[0], "E1", "R-PORT-09", "练习办公室")
    ]
    window.go(Place.RECORD, refs[0])
    hands.wait()
    assert "recall list" in window.open_screen.rules.hits.text()
    window.go(Place.TODAY)
    hands.wait()
    told = window.open_screen.hits.hits
    assert told.isVisible()
    assert refs[0] in told.text()
    assert "R-PORT-09" in told.text()


def test_all_shares_of_a_recalled_lot_are_found_in_one_question(market):
    lots = [trade_one_lot(market, 6, counterpart_name=name) for name in ("练习召回果园", "Tập khác")]
    rules_of(market).take(watch_list(MAKER, {"lot_refs": [lots[1].lot_ref]}))
    for entry_id, lot in (("E1", lots[0]), ("E2", lots[1])):
        found = market.watch.shares(entry_id).shares
        assert found.records == len(lot.shares)
        assert found.net_g == sum(line.net_g for line in lot.lines) - rest_g(market, lot)
        assert {row.lot_ref for row in found.rows} == {lot.lot_ref}
        assert len(market.watch.shares(entry_id, 2).shares.rows) == 2
    gone = market.watch.shares("E1").shares.rows[0].local_reference
    market.records.void(gone, "货未到")
    assert market.watch.shares("E1").shares.records == len(lots[0].shares) - 1
    with pytest.raises(UserError, match=r"watch\.unknown"):
        market.watch.shares("E9")


def rest_g(services, lot):
    with services.context.store.unit_of_work() as uow:
        return lot.net_g - sum(each.net_g for each in uow.records.of_lot(lot.lot_ref))
