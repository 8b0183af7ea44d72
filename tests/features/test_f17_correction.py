"""F-17: a correction is a new linked version with a reason: the old one stays readable, the chain stays whole, the
paper tells that it is corrected, and what changed is shown side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.domain.amending import changes_between
from app.domain.delivery import Verdict
from app.domain.people import Party
from app.domain.trade import Manifest
from app.errors import UserError
from app.services.findings import Refused
from app.services.records import AmendDraft, LineChange
from tests.helpers.builders import line, rule_row
from tests.helpers.clerk_hands import Hands
from tests.helpers.traded import trade_one_lot
from tests.unit.documents.pdf_reading import whole_text
from tests.unit.services.lot_world import answer, leave, new_market, used_fen
from ui.places import Place

REASON = "司机姓名和重量录错"


def first_record(services):
    lot = trade_one_lot(services)
    with services.context.store.unit_of_work() as uow:
        return uow.records.of_lot(lot.lot_ref)[0]


def test_everything_a_clerk_can_have_typed_wrong_is_corrected_when_amended(market):
    old = first_record(market)
    other = Party("Tập Kinh Doanh", "vn_mst", "0100233488", "Lạng Sơn", "LA")
    changes = AmendDraft(
        counterpart=other,
        plate_cn="桂L·88291",
        plate_vn="12C-999.99",
        driver="Tập Tài",
        manifest=Manifest("1234567890123", "LS 7", 50_000_000),
        lines={old.lines[0].line_no: LineChange(packages=7)},
    )
    new = market.records.amend(old.local_reference, changes, REASON)
    detail = market.read.record_detail(new.local_reference)
    assert detail.record.counterpart == other
    assert (detail.record.truck.plate_cn, detail.record.truck.driver) == ("桂L88291", "Tập Tài")
    assert detail.record.manifest == Manifest("1234567890123", "LS7", 50_000_000)
    assert (detail.record.lines[0].packages, detail.record.reason) == (7, REASON)
    told = {change.field for change in changes_between(old, detail.record)}
    assert told == {
        "counterpart.name",
        "counterpart.document_kind",
        "counterpart.document_number",
        "counterpart.address",
        "counterpart.country",
        "plate_cn",
        "plate_vn",
        "driver",
        "manifest.batch_no",
        "manifest.bill_no",
        "manifest.mass_g",
        f"lines.{old.lines[0].line_no}.packages",
    }


def test_old_version_is_readable_and_the_chain_whole_when_corrected_twice(market):
    old = first_record(market)
    second = market.records.amend(old.local_reference, AmendDraft(driver="练习司机"), REASON)
    third = market.records.amend(second.local_reference, AmendDraft(driver="练习司机乙"), "又错")
    for record, version in ((old, 1), (second, 2), (third, 3)):
        detail = market.read.record_detail(record.local_reference)
        assert (detail.record.version, len(detail.versions), detail.chain_ok) == (version, 3, True)
    kept = market.read.record_detail(old.local_reference).record
    assert replace(kept, state=old.state, amended_by=None) == old
    assert kept.amended_by == second.local_reference
    assert market.reports.check(None).findings == ()


def test_paper_says_corrected_and_by_what_when_either_version_is_printed(market):
    old = first_record(market)
    new = market.records.amend(old.local_reference, AmendDraft(driver="练习司机"), REASON)
    corrected = whole_text(market.documents.paper("D08", new.local_reference).pdf)
    assert f"更正自 · Sửa đổi từ {old.local_reference}" in corrected
    assert "更正件 · Bản sửa đổi" in corrected
    assert REASON in corrected
    replaced = whole_text(market.documents.paper("D08", old.local_reference).pdf)
    assert f"已由下列记录更正 · Đã được thay bằng {new.local_reference}" in replaced


def test_value_and_quota_follow_when_a_quantity_is_corrected():
    market = new_market()
    refs = market.finalised(line(net_g=600_000, price=500))
    with market.store.unit_of_work() as uow:
        old = uow.records.get(refs[0])
    before = used_fen(market, 1)
    smaller = old.lines[0].quantity - 10_000
    new = market.records.amend(refs[0], AmendDraft(lines={1: LineChange(quantity=smaller)}), REASON)
    assert (new.lines[0].quantity, new.lines[0].net_g) == (smaller, smaller)
    assert new.amount_fen == old.amount_fen - 5_000
    assert used_fen(market, 1) == before - 5_000
    assert new.consent == old.consent
    larger = AmendDraft(lines={1: LineChange(quantity=smaller + 1_000)})
    more = market.records.amend(new.local_reference, larger, REASON)
    assert (more.consent.kind, more.consent.note) == ("typed", REASON)


def test_correction_is_refused_with_the_rule_when_the_person_has_not_that_much_left():
    market = new_market()
    refs = market.finalised(line(net_g=600_000, price=500))
    before = used_fen(market, 1)
    with pytest.raises(Refused) as refused:
        market.records.amend(refs[0], AmendDraft(lines={1: LineChange(quantity=1_700_000)}), REASON)
    assert refused.value.code == "share.over_quota"
    assert refused.value.problems[0].rule_id == "R-CN-10"
    assert used_fen(market, 1) == before


def test_correction_is_refused_when_the_manifest_has_not_that_much_left():
    market = new_market()
    market.take_rules(rule_row("manifest_mass", "stop", "R-CN-32"))
    refs = market.finalised(line(net_g=600_000), manifest=Manifest("1", "", 600_000))
    grown = AmendDraft(lines={1: LineChange(quantity=160_000)})
    with pytest.raises(Refused) as refused:
        market.records.amend(refs[0], grown, REASON)
    assert refused.value.code == "lot.over_manifest"
    market.records.amend(refs[0], replace(grown, manifest=Manifest("1", "", 700_000)), REASON)


@pytest.mark.parametrize("verdict", [None, Verdict.ACCEPTED])
def test_no_quota_comes_back_by_a_correction_when_the_port_may_count_the_larger_amount(verdict):
    market = new_market()
    refs = market.finalised(line(net_g=600_000, price=500))
    leave(market, refs[0])
    if verdict is not None:
        answer(market, refs[0], verdict)
    before = used_fen(market, 1)
    with pytest.raises(UserError) as refused:
        market.records.amend(refs[0], AmendDraft(lines={1: LineChange(quantity=1_000)}), REASON)
    assert refused.value.code == "amend.amount_at_port"
    assert used_fen(market, 1) == before


def test_a_reason_is_needed_and_something_must_change_when_amended():
    market = new_market()
    refs = market.finalised(line())
    for changes, reason, code in (
        (AmendDraft(driver="练习"), " ", "record.reason_missing"),
        (AmendDraft(), REASON, "record.nothing_changed"),
    ):
        with pytest.raises(UserError) as refused:
            market.records.amend(refs[0], changes, reason)
        assert refused.value.code == code


def test_both_versions_stand_side_by_side_with_marks_when_corrected_by_hand(day_window, settled):
    hands = Hands(day_window, settled)
    old = first_record(day_window.context.services)
    day_window.go(Place.RECORD, old.local_reference)
    hands.wait()
    hands.press(Qt.Key.Key_3)
    card = day_window.open_screen.amending
    assert card.isVisible()
    card.kind.choose("passport")
    card.country.choose("LA")
    hands.fill(card.driver, "Tập Tài")
    hands.fill(card.lines.rows[0]["packages"], "12")
    hands.fill(card.reason, REASON)
    hands.press(Qt.Key.Key_Return)
    screen = day_window.open_screen
    record = screen.vm.view.detail.record
    assert (record.version, record.counterpart.document_kind, record.counterpart.country) == (2, "passport", "LA")
    assert (record.truck.driver, record.lines[0].packages) == ("Tập Tài", 12)
    marked = {word: (before, after) for mark, word, before, after in screen.versions.rows() if mark}
    assert set(marked) == {"Document", "Country", "Driver", "Packages"}
    assert marked["Driver"] == ("–", "Tập Tài")
    day_window.go(Place.RECORD, old.local_reference)
    hands.wait()
    assert day_window.open_screen.vm.view.detail.record.version == 1
    assert {word for mark, word, _old, _new in day_window.open_screen.versions.rows() if mark} == set(marked)
