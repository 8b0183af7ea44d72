"""Ways round the day's right that were tried once and must not work: changed groups, corrections, hand-overs, dong."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.amending import AmendDraft, LineChange
from app.domain.delivery import Verdict
from app.domain.group_checks import GroupDraft
from app.domain.trade import Manifest
from app.errors import UserError
from app.services.context import MARKET_SETTING
from app.services.group_acts import GroupActs
from tests.helpers.builders import GROUP, VND, Market, line, rule_row
from tests.helpers.quota_world import LIMIT, PIN, SUPERVISOR, QuotaWorld
from tests.unit.services.lot_world import answer, leave, messages, new_market, used_fen

DONG = 2_000_000


def _home(world: QuotaWorld, person: int = 1) -> str:
    return next(device for device, laptop in world.laptops.items() if laptop.view(person).at_home)


def _away(world: QuotaWorld, person: int = 1) -> str:
    return next(device for device, laptop in world.laptops.items() if not laptop.view(person).at_home)


@pytest.mark.parametrize(("left_days_ago", "joined_days_ago"), [(1, 0), (10, 5)])
def test_nobody_moves_in_before_tomorrow_when_put_into_a_group_of_this_laptop(left_days_ago, joined_days_ago):
    world = QuotaWorld(2, 4)
    here, home = world.laptops[_away(world)], world.laptops[_home(world)]
    home.spend(1, LIMIT)
    groups, today = GroupActs(here.context), world.today
    groups.end_member(GROUP.group_id, here.person_id(1), today - timedelta(days=left_days_ago))
    group = groups.save_group(GroupDraft(code="NEW1", name="新组", home_device=here.device))
    groups.add_member(group.group_id, here.person_id(1), today - timedelta(days=joined_days_ago))
    assert (here.view(1).home_device, here.view(1).left_fen) == (home.device, 0)
    world.clock.advance(days=1)
    assert here.view(1).left_fen == LIMIT


def test_nobody_moves_in_before_tomorrow_when_a_group_of_another_laptop_is_left():
    world = QuotaWorld(2, 4)
    here, other = world.laptops[_home(world)], world.laptops[_away(world)]
    for laptop in (here, other):
        with laptop.store.unit_of_work() as uow:
            group = uow.groups.get(GROUP.group_id)
            uow.groups.replace(replace(group, home_device=other.device, version=group.version + 1))
            uow.commit()
    other.spend(1, LIMIT)
    groups = GroupActs(here.context)
    groups.end_member(GROUP.group_id, here.person_id(1), world.today - timedelta(days=1))
    assert (here.view(1).home_device, here.view(1).left_fen) == (other.device, 0)


def test_right_of_an_exception_cannot_be_handed_over_when_its_records_would_not_be_provisional():
    world = QuotaWorld(3, 4)
    home = _home(world)
    giver, taker = (laptop for device, laptop in world.laptops.items() if device != home)
    giver.exceptions.grant(giver.person_id(1), "原电脑故障", SUPERVISOR, PIN)
    with pytest.raises(UserError) as caught:
        giver.hand_over.give(giver.person_id(1), taker.device)
    assert caught.value.code == "hand_over.nothing_left"


def test_amount_cannot_shrink_by_two_corrections_when_the_port_holds_the_first_version():
    market = new_market(here=1)
    (ref,) = market.finalised(line(net_g=1_000_000))
    leave(market, ref)
    answer(market, ref, Verdict.ACCEPTED)
    larger = market.records.amend(ref, AmendDraft(lines={1: LineChange(quantity=1_000_100)}), "重称")
    with pytest.raises(UserError) as caught:
        market.records.amend(larger.local_reference, AmendDraft(lines={1: LineChange(quantity=100)}), "重称")
    assert caught.value.code == "amend.amount_at_port"
    back = market.records.amend(larger.local_reference, AmendDraft(lines={1: LineChange(quantity=1_000_000)}), "重称")
    assert (back.quota_minor, used_fen(market, 1)) == (500_000, 500_000)


def test_manifest_mass_comes_back_when_a_corrected_record_is_voided_and_the_port_agrees():
    market, manifest = new_market(here=1), Manifest("M1", "B1", 2_000_000)
    (ref,) = market.finalised(line(net_g=1_000_000), manifest=manifest)
    leave(market, ref)
    answer(market, ref, Verdict.ACCEPTED)
    corrected = market.records.amend(ref, AmendDraft(plate_cn="桂F00009"), "车牌写错")
    market.records.void(corrected.local_reference, "退货")
    assert [each.kind for each in messages(market, ref)] == ["declare", "void"]
    assert _declared(market, manifest) == 1_000_000
    answer(market, ref, Verdict.ACCEPTED)
    assert _declared(market, manifest) == 0


@pytest.mark.parametrize("change", [{"unit_price_minor": 40_000}, {"quantity": 200_000}])
def test_correction_in_dong_is_refused_when_price_or_mass_pass_the_limit(change):
    market = _vietnamese_market()
    ref = _finalised(market, price=20_000, net_g=100_000)
    with pytest.raises(UserError) as caught:
        market.records.amend(ref, AmendDraft(lines={1: LineChange(**change)}), "价格写错")
    assert [each.code for each in caught.value.problems] == ["share.over_quota"]  # type: ignore[attr-defined]
    assert used_fen(market, 1) == DONG


def test_correction_in_dong_takes_its_value_when_the_first_version_was_worth_nothing():
    market = _vietnamese_market()
    ref = _finalised(market, price=1, net_g=400)
    assert used_fen(market, 1) == 0
    market.records.amend(ref, AmendDraft(lines={1: LineChange(quantity=100_000, unit_price_minor=20_000)}), "写错")
    assert used_fen(market, 1) == DONG


@pytest.mark.parametrize("way", ["mend", "amend"])
def test_port_holds_the_goods_once_when_a_returned_correction_is_mended_or_corrected(way):
    world = QuotaWorld(1, 2)
    laptop = world.laptops["07"]
    for person in laptop.market.people:
        laptop.presence.mark(person.document.number, "card")
    first = laptop.spend(1, 250_000)
    world.meet()
    number = laptop.market.people[0].document.number
    world.port.elsewhere[(number, world.today)] = LIMIT - 250_000
    larger = laptop.records.amend(first.local_reference, AmendDraft(lines={1: LineChange(quantity=300_000)}), "重称")
    world.meet()
    assert laptop.rows.verdicts[larger.local_reference][0] is Verdict.RETURNED
    if way == "mend":
        laptop.records.mend(larger.local_reference, laptop.person_id(2), "额度用完")
        assert laptop.view(1).kept.value_fen == 300_000, "the port has it until it agrees"
    else:
        laptop.records.amend(larger.local_reference, AmendDraft(lines={1: LineChange(quantity=250_000)}), "重称")
    world.meet()
    assert [value for _, _, _, value in world.port.held.values()] == [300_000 if way == "mend" else 250_000]


def _declared(market: Market, manifest: Manifest) -> int:
    with market.store.unit_of_work() as uow:
        return uow.manifests.balance(manifest.key).declared_g


def _vietnamese_market() -> Market:
    market = new_market(here=1)
    with market.store.unit_of_work() as uow:
        uow.settings.put(MARKET_SETTING, {**uow.settings.get(MARKET_SETTING), "side": "VN"})
        uow.commit()
    limit = rule_row("value_limit", DONG, "R-VN-02", unit="VND/person/turn")
    market.take_rules(limit, scope={"country": "VN"}, currency="VND", export_duty=[])
    return market


def _finalised(market: Market, price: int, net_g: int) -> str:
    goods = line("DRAGON", net_g=net_g, price=price, price_currency="VND")
    (ref,) = market.finalised(goods, direction="export", rate=VND)
    return ref
