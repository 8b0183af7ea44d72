"""U35: dangerous acts need a typed reason, never a "sure?" box, and the main flow asks for at most one confirmation.
Voiding a record, changing the device code, merging two numbers of one kind and an officer's leave are refused without
words; a basket and a lot from split to records are walked for their confirmations."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from app.errors import UserError
from app.read_models import RecordsQuery
from app.services.findings import Refused
from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.counted_keys import CountedHands
from tests.helpers.register_hands import plain_draft, sign_in_supervisor
from tests.helpers.repeat_truck import split_lot
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
ROOT = Path(__file__).resolve().parents[2]


def saved(services):
    person = services.baskets.meet(numbers(services)[0], "card").answer.person
    return services.baskets.save(person.person_id, basket(services), CARD).record


def test_no_sure_box_is_in_the_program_when_its_sources_are_read():
    boxes = {"QMessageBox", "QErrorMessage"}
    for source in sorted((ROOT / "ui").rglob("*.py")):
        names = {each.id for each in ast.walk(ast.parse(source.read_text("utf-8"))) if isinstance(each, ast.Name)}
        assert not names & boxes, source


def test_a_record_is_voided_only_with_typed_words_when_the_key_is_pressed(day_window, settled):
    services = day_window.context.services
    record = saved(services)
    hands = CountedHands(day_window, settled)
    day_window.go(Place.RECORD, record.local_reference)
    hands.wait()
    screen = day_window.open_screen
    screen._ask_void()
    hands.wait()
    assert not screen.sheet._act.isEnabled()
    hands.press(Qt.Key.Key_Return)
    assert services.read.record_detail(record.local_reference).row.status == "packed"
    hands.write("称重错误")
    hands.click(screen.sheet._act)
    detail = services.read.record_detail(record.local_reference)
    assert detail.row.status == "voided"


@pytest.mark.parametrize("reason", ["", "  ", "\u200b"])
def test_the_services_refuse_when_no_reason_is_typed(market, reason):
    record = saved(market)
    ref = record.local_reference
    with pytest.raises((UserError, Refused)):
        market.records.void(ref, reason)
    with pytest.raises((UserError, Refused)):
        market.market.change_device("GX01", "08", reason)
    assert market.read.record_detail(ref).row.status == "packed"
    assert market.market.profile().device != "08"
    one, other = (market.people.save_person(plain_draft(order, "练习双")) for order in (951, 952))
    with pytest.raises((UserError, Refused)):
        market.register.merges.merge(one.person_id, other.person_id, reason)
    assert market.register.merges.merged_into(one.person_id) == ()
    blocked = market.people.save_person(plain_draft(953, registration_state="suspended"))
    sign_in_supervisor(market)
    with pytest.raises(UserError, match=r"officer\.reason_missing"):
        market.register.officers.allow(blocked.person_id, reason)
    assert market.people.card(blocked.person_id).standing is not None


def test_no_window_opens_and_one_enter_confirms_when_a_basket_is_saved(day_window, settled):
    services = day_window.context.services
    saved(services)
    hands = CountedHands(day_window, settled)
    day_window.go(Place.BASKET)
    hands.wait()
    hands.scan(numbers(services)[0])
    hands.weigh("2")
    hands.press(Qt.Key.Key_Return)
    assert day_window.findChildren(QDialog) == []
    before = len(services.read.records(RecordsQuery()))
    hands.press(Qt.Key.Key_Return)
    assert len(services.read.records(RecordsQuery())) == before + 1
    assert day_window.findChildren(QDialog) == []


def test_consent_is_the_one_confirmation_when_a_lot_becomes_records(day_window, settled):
    services = day_window.context.services
    ref = split_lot(services)
    hands = CountedHands(day_window, settled)
    day_window.go(Place.SPLIT, ref)
    hands.wait()
    hands.press(Qt.Key.Key_Return)
    assert services.lots.view(ref).lot.state == "draft"
    hands.press(Qt.Key.Key_Return)
    assert services.lots.view(ref).lot.state == "finalised"
    assert hands.keys == 2
    assert day_window.findChildren(QDialog) == []
