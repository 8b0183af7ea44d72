"""F-10: a lot is entered with gross, tare and net (two give the third), packages, price in yuan or dong with a dated
rate, plates of both countries, channel and manifest; totals by integers; what is declared never passes the manifest."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cli.demo import three_goods
from app.domain.delivery import Verdict
from app.domain.lot_checks import masses
from app.domain.lot_draft import LineDraft
from app.domain.manifest import ManifestBalance
from app.domain.trade import Manifest
from app.services.findings import Refused
from tests.helpers.builders import line, lot_draft, rule_row
from tests.unit.services.lot_world import answer, leave, new_market

BATCH = Manifest("1234567890123", "LS-7", 2_000_000)


@settings(max_examples=200, deadline=None)
@given(tare=st.integers(0, 2**40), net=st.integers(1, 2**40))
def test_two_masses_give_the_third_when_any_one_is_left_out(tare, net):
    gross = tare + net
    whole = {"gross_g": gross, "tare_g": tare, "net_g": net}
    for missing in whole:
        typed = {name: grams for name, grams in whole.items() if name != missing}
        found = masses(LineDraft("DRAGON", **typed))
        assert (found.gross_g, found.tare_g, found.net_g) == (gross, tare, net)


def test_everything_typed_is_kept_when_a_lot_is_saved(market):
    group = market.read.groups(market.context.today())[0]
    for member in market.read.members(group.group_id, market.context.today())[:8]:
        market.presence.mark(member.document_number, "card")
    draft = three_goods(market, group.group_id, 8)
    lines = tuple(
        replace(each, packages=30 + at, package_kind="22", unit_price_minor=7 + at, price_currency="CNY")
        for at, each in enumerate(draft.lines)
    )
    big = Manifest(" 1234567890123 ", "ls-7", 90_000_000)
    draft = replace(draft, lines=lines, plate_cn="桂L·88291", plate_vn="12C-123.45", driver=" Tập Tài ", manifest=big)
    lot = market.lots.save(draft)
    with market.context.store.unit_of_work() as uow:
        kept = uow.lots.get(lot.lot_ref)
    assert (kept.truck.plate_cn, kept.truck.plate_vn, kept.truck.driver) == ("桂L88291", "12C12345", "Tập Tài")
    assert kept.manifest == Manifest("1234567890123", "LS-7", 90_000_000)
    assert [(each.packages, each.package_kind) for each in kept.lines] == [(30, "22"), (31, "22"), (32, "22")]
    assert kept == lot
    market.lots.split(lot.lot_ref)
    market.lots.confirm(lot.lot_ref, "card")
    refs = market.lots.finalise(lot.lot_ref).record_refs
    with market.context.store.unit_of_work() as uow:
        records = [uow.records.get(ref) for ref in refs]
    assert {record.manifest for record in records} == {kept.manifest}
    for kind in kept.lines:
        parts = [part for record in records for part in record.lines if part.line_no == kind.line_no]
        if sum(part.quantity for part in parts) == kind.quantity:
            assert sum(part.packages for part in parts) == kind.packages
            assert sum(part.gross_g for part in parts) == kind.gross_g


def test_rate_with_day_and_source_is_needed_when_the_price_is_in_dong():
    market = new_market()
    draft = replace(lot_draft(line(price=10_000, price_currency="VND")), rate=None)
    assert "lot.rate_missing" in {problem.code for problem in market.lots.assess(draft).problems}


def finalised(market, *lines, manifest=BATCH):
    draft = replace(lot_draft(*lines), manifest=manifest)
    lot = market.lots.save(draft)
    market.lots.split(lot.lot_ref)
    market.lots.confirm(lot.lot_ref, "card")
    return lot.lot_ref, market.lots.finalise(lot.lot_ref).record_refs


def balance(market, manifest=BATCH):
    with market.store.unit_of_work() as uow:
        return uow.manifests.balance(manifest.key)


def gross(market, refs):
    with market.store.unit_of_work() as uow:
        return sum(uow.records.get(ref).gross_g for ref in refs)


def test_second_lot_is_refused_with_the_rule_when_both_pass_the_manifest():
    market = new_market()
    market.take_rules(rule_row("mass_balance_required", True, "R-CN-32"))
    _, refs = finalised(market, line(net_g=1_200_000))
    assert balance(market) == ManifestBalance(2_000_000, gross(market, refs))
    second = replace(lot_draft(line(net_g=900_000)), manifest=BATCH)
    view = market.lots.assess(second)
    over = next(problem for problem in view.problems if problem.code == "lot.over_manifest")
    assert over.rule_id == "R-CN-32"
    assert over.params["over_g"] == 1_200_000 + 900_000 - 2_000_000
    assert (view.manifest.total_g, view.manifest.declared_g) == (2_000_000, 1_200_000)
    with pytest.raises(Refused) as refused:
        market.lots.save(second)
    assert refused.value.code == "lot.over_manifest"
    market.lots.save(replace(second, lines=(line(net_g=800_000),)))


def test_another_mass_is_refused_when_records_of_the_manifest_stand():
    market = new_market()
    finalised(market, line(net_g=100_000))
    other = replace(lot_draft(line(net_g=100_000)), manifest=replace(BATCH, mass_g=3_000_000))
    assert "lot.manifest_mass_differs" in {problem.code for problem in market.lots.assess(other).problems}


def test_manifest_mass_comes_back_on_its_day_and_laptop_when_the_lot_is_taken_back():
    market = new_market()
    lot_ref, refs = finalised(market, line(net_g=1_200_000))
    market.lots.undo_finalise(lot_ref)
    assert balance(market) == ManifestBalance(0, 0)
    with market.store.unit_of_work() as uow:
        uses = uow.manifests.uses(BATCH.key)
        records = {ref: uow.records.get(ref) for ref in refs}
    back = [use for use in uses if use.gross_g < 0]
    assert len(back) == len(refs)
    assert all(
        (use.day_on, use.device) == (records[use.record_ref].day_on, records[use.record_ref].device) for use in back
    )


def test_manifest_mass_comes_back_once_when_a_sent_record_is_voided_and_the_port_deletes_it():
    market = new_market()
    _, refs = finalised(market, line(net_g=1_200_000))
    leave(market, refs[0])
    answer(market, refs[0], Verdict.ACCEPTED)
    market.records.void(refs[0], "typed twice")
    assert balance(market).declared_g == gross(market, refs)
    leave_void(market, refs[0])
    assert balance(market).declared_g == gross(market, refs[1:])


def leave_void(market, ref):
    """The void goes out and the port says yes to it."""
    leave(market, ref)
    answer(market, ref, Verdict.ACCEPTED)


def test_trip_is_found_again_by_either_plate_when_another_lot_of_the_truck_is_typed():
    market = new_market()
    draft = replace(lot_draft(line(net_g=100_000)), plate_cn="桂F12345", plate_vn="12C-123.45", manifest=BATCH)
    lot = market.lots.save(draft)
    assert market.lots.trip("桂f·12345").lot_ref == lot.lot_ref
    assert market.lots.trip("12c 12345").lot_ref == lot.lot_ref
    assert market.lots.trip("桂F99999") is None
    assert market.lots.trip("") is None


@pytest.mark.parametrize(("plate", "code"), [("桂F1", "plate.cn_form"), ("F12345桂", "plate.cn_form")])
def test_wrong_chinese_plate_is_told_when_assessed(plate, code):
    market = new_market()
    found = market.lots.assess(replace(lot_draft(line()), plate_cn=plate)).problems
    assert code in {problem.code for problem in found}
