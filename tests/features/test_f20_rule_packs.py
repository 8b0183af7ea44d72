"""F-20: rule packs are dated, sourced and signed; yesterday's record is judged by yesterday's pack; no pack comes in
without source and signature, in silence, or out of order; each side of the border has its own (D18.3)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import PRACTICE_PASSPHRASE, create_market, open_market
from app.bootstrap.practice import PRACTICE_MARKET, PracticePort, connect_practice_port
from app.bootstrap.wiring import Machine, services_on
from app.domain.legal_day import legal_day
from app.errors import UserError
from app.interfaces import KdfSettings
from app.machine import SystemClock, SystemRandom
from app.services.bundle import NewMarket
from app.services.context import MARKET_SETTING
from offline_store import create_store
from tests.helpers.clerk_hands import Hands
from tests.helpers.clock import FakeClock
from tests.helpers.market_fixture import quick
from tests.helpers.own_office import EXAMPLES, rules_of, signed, with_value
from tests.helpers.traded import trade_one_lot
from ui.places import Place

NEWER = (EXAMPLES / "rules.signed.json").read_bytes()


def version_in_force(services) -> int:
    return services.rules.view().pack.version


def records_of(services, lot_ref):
    with services.context.store.unit_of_work() as uow:
        return uow.records.of_lot(lot_ref)


def test_each_value_is_shown_old_beside_new_before_anything_is_kept(market):
    rules = rules_of(market)

    def change(pack):
        with_value("group_min", 20)(pack)
        pack["rules"] = [each for each in pack["rules"] if each["code"] != "zone_km"]
        pack["rules"].append({**pack["rules"][0], "code": "new_rule", "value": 7})
        pack["limits"][0]["limit_g"] = 60_000

    found = rules.preview(signed(change))
    told = {
        (each.what, each.shown.code): (each.old and each.old.value, each.new and each.new.value)
        for each in found.changes
    }
    wheat = market.rules.view().pack.limits[0].limit_group
    assert told == {
        ("changed", "group_min"): (None, 20),
        ("changed", wheat): (50_000, 60_000),
        ("added", "new_rule"): (None, 7),
        ("gone", "zone_km"): (20, None),
    }
    assert found.before.version == 4
    assert all(each.shown.source and each.shown.valid_from for each in found.changes)
    assert version_in_force(market) == 4
    assert market.rules.view().packs == rules.view().packs
    rules.take(signed(change))
    assert version_in_force(market) == 5


def test_versions_only_go_up_and_one_version_has_one_content(market):
    rules = rules_of(market)
    rules.take(signed())
    for envelope, code in (
        (signed(version=4), "rules.version_not_newer"),
        (signed(), "rules.version_not_newer"),
        (signed(with_value("group_min", 9)), "rules.version_other_bytes"),
        (signed().replace(b'"Ed25519"', b'"Ed448"'), "rules.algorithm_unknown"),
        (signed().replace(b"800000", b"900000"), "rules.signature_wrong"),
    ):
        for act in (rules.preview, rules.take):
            with pytest.raises(UserError) as caught:
                act(envelope)
            assert caught.value.code == code
    assert version_in_force(market) == 5


def test_yesterdays_record_is_judged_and_explained_by_yesterdays_pack_when_todays_came(market):
    lot = trade_one_lot(market, 4)
    record = records_of(market, lot.lot_ref)[0]
    rules_of(market).take(signed(with_value("value_limit", 100_000, legal_basis="练习新令")))
    assert version_in_force(market) == 5
    judged = market.rules.judged(record)
    assert (judged.pack.version, judged.pack.number("value_limit", record.day_on)) == (4, 800_000)
    then = market.rules.reason_of_code("share.over_quota", {}, record.day_on, record.rules)
    now = market.rules.reason_of_code("share.over_quota", {}, record.day_on)
    assert (then.version, "92号" in then.legal_basis) == (4, True)
    assert (now.version, now.legal_basis) == (5, "练习新令")
    assert records_of(market, lot.lot_ref)[0] == record
    history = market.rules.histories("GX-PRACTICE-2026")["rule", "value_limit"]
    newest = [each for each in history if each.value.valid_to is None]
    assert [(each.version, each.value.value) for each in newest] == [(5, 100_000), (4, 800_000)]


def test_a_correction_is_judged_by_the_pack_of_the_record_when_a_newer_one_covers_its_day(market):
    from app.services.records import AmendDraft

    lot = trade_one_lot(market, 4)
    record = records_of(market, lot.lot_ref)[0]
    rules_of(market).take(signed(with_value("value_limit", 1)))
    corrected = market.records.amend(record.local_reference, AmendDraft(lane="2"), "通道写错")
    assert corrected.rules == record.rules


def test_vietnamese_market_has_its_own_pack_currency_and_day(tmp_path):
    late = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
    spec = NewMarket("VN01", "03", side="VN", crossing_id="YYG", practice=True)
    with create_market(quick(tmp_path / "store"), spec, None, clock=FakeClock(late)).services as services:
        view = services.rules.view()
        pack, day = view.pack, view.day_on
        assert (pack.pack_id, pack.side, pack.currency) == ("VN-PRACTICE-2026", "VN", "VND")
        assert (pack.number("value_limit", day), pack.number("turns_per_month", day)) == (2_000_000, 4)
        assert pack.rule("value_limit", day).rule_id == "R-VN-02"
        assert pack.rule("goods_list", day).rule_id == "R-VN-03"
        assert day == date(2026, 11, 23)
        assert legal_day("CN", late) == date(2026, 11, 24)
        assert services.rules.view(side="CN").pack.pack_id == "GX-PRACTICE-2026"


def test_port_offers_a_pack_and_nobody_takes_it_but_a_person(port, tmp_path):
    with create_market(quick(tmp_path / "store"), PRACTICE_MARKET, None).services as services:
        connect_practice_port(services, PracticePort(None, port.url.removeprefix("http://"), port.folder))
        for envelope in (NEWER.decode("utf-8"), "{}", signed().decode("utf-8")):
            assert port.post("/practice/rules", {"envelope": envelope}).status_code == 204
        for _ in range(2):
            assert services.sync.run_cycle().problem_code == ""
            offers = services.rules.view().offers
            assert [(each.pack_id, each.version, each.kind) for each in offers] == [("GX-PRACTICE-2026", 5, "rules")]
            assert version_in_force(services) == 4
        change = services.rules.preview(services.rules.offered("GX-PRACTICE-2026", 5))
        assert change.count("changed") == 1
        services.rules.take(services.rules.offered("GX-PRACTICE-2026", 5))
        assert services.rules.view().offers == ()
        assert services.rules.view(date(2026, 12, 1)).pack.version == 5


def test_one_key_takes_a_pack_in_and_one_leaves_it(day_window, settled):
    hands = Hands(day_window, settled)
    day_window.go(Place.RULES)
    hands.wait()
    screen, services = day_window.open_screen, day_window.context.services
    for key, versions in ((Qt.Key.Key_Escape, [4]), (Qt.Key.Key_Return, [5, 4])):
        screen._vm.look_at(str(EXAMPLES / "rules.signed.json"))
        hands.wait()
        assert screen._change.isVisible()
        assert screen._change.table.model().rowCount() == 1
        assert "version 5" in screen._change.banner.text()
        hands.press(key)
        assert not screen._change.isVisible()
        kept = [row.version for row in services.rules.view().packs if row.pack_id == "GX-PRACTICE-2026"]
        assert kept == versions


def store_of_an_earlier_version(settings):
    """A market that knows nothing but version 3 of the Chinese pack, as an older program would have seeded it."""
    cost = KdfSettings(settings.kdf_memory_kib, settings.kdf_passes, settings.kdf_lanes)
    clock, chance = SystemClock(), SystemRandom()
    store, _ = create_store(settings.store_dir, "GX01", "01", PRACTICE_PASSPHRASE, cost, clock, chance)
    with services_on(settings, store, Machine(clock, chance)) as services:
        with store.unit_of_work() as uow:
            uow.settings.put(MARKET_SETTING, {"side": "CN", "crossing_id": "YYG", "practice": True})
            uow.commit()
        rules_of(services).take(signed(version=3))


def test_store_of_an_earlier_version_is_offered_the_shipped_packs_when_it_is_opened(tmp_path):
    settings = quick(tmp_path / "store")
    store_of_an_earlier_version(settings)
    for _ in range(2):
        with open_market(settings, PRACTICE_PASSPHRASE) as services:
            offers = [(each.pack_id, each.version) for each in services.rules.view().offers]
            assert offers == [("GX-PRACTICE-2026", 4), ("VN-PRACTICE-2026", 1)]
            assert version_in_force(services) == 3
    with open_market(settings, PRACTICE_PASSPHRASE) as services:
        services.rules.leave("VN-PRACTICE-2026", 1)
        services.rules.take(services.rules.offered("GX-PRACTICE-2026", 4))
        assert version_in_force(services) == 4
    with open_market(settings, PRACTICE_PASSPHRASE) as services:
        assert services.rules.view().offers == ()


@pytest.mark.parametrize(
    ("code", "value"),
    [("value_limit", -1), ("undo_window_minutes", 10**15), ("day_utc_offset_minutes", 10**12), ("group_min", 10**13)],
)
def test_pack_is_refused_when_a_number_would_stop_every_act_of_the_day(market, code, value):
    def change(pack):
        pack["rules"].append({**pack["rules"][0], "code": code, "value": value, "valid_to": None})

    with pytest.raises(UserError) as refused:
        rules_of(market).take(signed(change, version=20))
    assert refused.value.code == "rules.value_wrong"
