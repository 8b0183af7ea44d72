"""F-05 in the window: the page of a person opens from the people list, from presence, from a share and from a record,
shows the same figures as the services, and leads on to the form and to a basket.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.read_models import RecordsQuery
from app.services.incomes import IncomeDraft
from tests.helpers.register_hands import PIN, SUPERVISOR, plain_draft
from tests.helpers.traded import trade_one_lot
from ui import formats
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def services(day_window):
    return day_window.context.services


@pytest.fixture
def press(day_window, settled):
    def key(code, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(day_window.focusWidget() or day_window, code, modifier)
        settled(day_window)

    return key


@pytest.fixture
def at(day_window, settled):
    def go(place, argument=""):
        day_window.go(place, argument)
        settled(day_window)
        return day_window.open_screen

    return go


def facts_of(screen):
    return {
        word: value
        for grid in (screen._shares, screen._income, screen._papers, screen._group)
        for word, value in grid.facts()
    }


def test_page_opens_with_enter_from_the_list_and_leads_to_the_form(day_window, services, at, press):
    screen = at(Place.PEOPLE)
    screen._table.setFocus()
    first = screen.person_in_hand()
    press(Qt.Key.Key_Return)
    assert (day_window.place, day_window.argument) == (Place.PERSON, first)
    press(Qt.Key.Key_Return)
    assert (day_window.place, day_window.argument) == (Place.PERSON_EDIT, first)


def test_page_opens_with_one_key_from_presence_share_and_record(day_window, services, at, press):
    lot = trade_one_lot(services, 4)
    at(Place.SPLIT, lot.lot_ref)
    day_window.open_screen.table.go_to_row(0)
    who = day_window.open_screen.person_in_hand()
    assert who in [share.person_id for share in lot.shares]
    press(Qt.Key.Key_F3, CTRL)
    assert (day_window.place, day_window.argument) == (Place.PERSON, who)
    record = services.read.records(RecordsQuery())[0]
    at(Place.RECORD, record.local_reference)
    press(Qt.Key.Key_F3, CTRL)
    assert day_window.place is Place.PERSON
    screen = at(Place.PRESENCE)
    screen.take_scan(record.person_document)
    day_window.scans.holding = False
    QTest.qWait(1)
    while day_window.runner.is_busy:
        QTest.qWait(5)
    press(Qt.Key.Key_F3, CTRL)
    assert day_window.place is Place.PERSON
    assert day_window.open_screen.vm.view.page.card.person.document.number == record.person_document


def test_figures_on_the_page_are_those_of_the_records(day_window, services, at):
    lot = trade_one_lot(services, 4)
    who = lot.shares[0].person_id
    services.register.incomes.enter_lot(lot.lot_ref, IncomeDraft("labour", "cash"), 5_000)
    screen = at(Place.PERSON, who)
    shown = facts_of(screen)
    share = next(each for each in lot.shares if each.person_id == who)
    assert formats.money(share.amount_fen, "CNY") in shown["Today"]
    assert shown["Due in all"] == formats.money(5_000, "CNY") == shown["Paid"]
    assert shown["Proof of identity today"] == "card read"


def test_person_is_noted_as_seen_with_one_key_and_leave_needs_a_supervisor(day_window, services, at, press):
    person = services.people.save_person(plain_draft(961))
    services.presence.mark(person.document.number, "typed")
    at(Place.PERSON, person.person_id)
    press(Qt.Key.Key_1)
    assert services.presence.today()[-1].proof == "seen"
    assert facts_of(day_window.open_screen)["Proof of identity today"] == "person seen"


def test_leave_is_given_by_a_supervisor_with_a_typed_reason(day_window, services, at, press, settled):
    from dataclasses import replace

    person = services.people.save_person(plain_draft(962))
    with services.context.store.unit_of_work() as uow:
        registration = replace(person.registration, state="suspended")
        uow.people.replace(replace(person, registration=registration, version=2))
        uow.commit()
    screen = at(Place.PERSON, person.person_id)
    assert screen._banner.isVisible()
    assert "D18.4" in screen._banner.text()
    press(Qt.Key.Key_2)
    assert not screen.sheet.isVisible()
    services.market.add_clerk(SUPERVISOR, PIN, "supervisor")
    services.market.sign_in(SUPERVISOR, PIN)
    at(Place.PERSON, person.person_id)
    press(Qt.Key.Key_2)
    assert screen.sheet.isVisible()
    screen.sheet._reason.set_text("办公室已同意")
    screen.sheet._answer_reason()
    settled(day_window)
    assert not screen._banner.isVisible()
    assert SUPERVISOR in screen._leave.text()
    assert "办公室已同意" in screen._leave.text()


def test_income_of_a_lot_is_entered_for_all_with_enter(day_window, services, at, press, settled):
    lot = trade_one_lot(services, 4)
    screen = at(Place.INCOME, lot.lot_ref)
    screen._amount.set_text("50")
    screen._amount.edited.emit("50")
    press(Qt.Key.Key_Return, CTRL)
    sums = services.register.incomes.of_lot(lot.lot_ref)
    assert (len(sums.entries), sums.due_fen, sums.paid_fen) == (len(lot.shares), 5_000 * len(lot.shares), sums.due_fen)
    assert len(screen.vm.view.lines) == len(lot.shares)
    press(Qt.Key.Key_Return, CTRL)
    assert screen._amount.error()
    assert len(services.register.incomes.of_lot(lot.lot_ref).entries) == len(lot.shares)


def test_doubled_persons_are_merged_and_taken_apart_from_the_window(day_window, services, at, press, settled):
    one, other = (services.people.save_person(plain_draft(order, "练习双")) for order in (963, 964))
    screen = at(Place.MERGE)
    assert len(screen.vm.view.pairs) == 1
    screen._reason.set_text("同一人两张证件")
    screen._reason.edited.emit("同一人两张证件")
    screen._table.setFocus()
    press(Qt.Key.Key_1)
    kept = services.register.pages.page(other.person_id).merged_into or other.person_id
    assert kept in (one.person_id, other.person_id)
    page = at(Place.PERSON, kept)
    assert len(page.vm.view.merged) == 1
    page._unmerge.click()
    settled(day_window)
    assert page.vm.view.merged == ()


def test_finding_in_a_folded_field_opens_the_fold_when_saving(day_window, services, at, press, settled):
    screen = at(Place.PERSON_EDIT, "")
    assert not screen._fields["document_from"].isVisible()
    vm = screen._vm
    vm.set_text("name", "练习新")
    vm.set_text("document_number", plain_draft(965).document_number)
    vm.set_text("document_from", "2999-01-01")
    vm.save()
    settled(day_window)
    assert screen._fields["document_from"].isVisible()
    assert screen._fields["document_from"].error()
    vm.set_text("document_from", "2020-01-02")
    vm.save()
    settled(day_window)
    with services.context.store.unit_of_work() as uow:
        assert uow.people.by_number(plain_draft(965).document_number).document.valid_from.year == 2020
