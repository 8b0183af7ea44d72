"""F-18: the form being typed survives a crash: killed in the middle of an entry, the program opens that form again
after the next sign-in with what stood in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_PIN
from app.read_models import RecordsQuery
from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.clerk_hands import Hands
from tests.helpers.killed_window import run_and_kill
from tests.helpers.market_fixture import open_quick
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")


def reopened(store, window_on, settled):
    """A window on the store of another that is gone, signed in."""
    window = window_on(store)
    services = open_quick(store)
    window.opened(services)
    settled(window)
    services.market.sign_in(PRACTICE_CLERK, PRACTICE_PIN)
    window.signed_in(PRACTICE_CLERK)
    settled(window)
    return window


@pytest.mark.timeout(120)
def test_a_person_stands_there_as_typed_when_the_program_was_killed(filled_store, window_on, settled):
    heard = run_and_kill(filled_store, "stay", 6.0)
    typed = [each.words[2] for each in heard if each.words[0] == "typed"][-1]
    window = reopened(filled_store, window_on, settled)
    assert window.place is Place.PERSON_EDIT
    assert window.open_screen._fields["address"].text() == typed


def test_a_basket_stands_there_when_the_window_was_closed_over_it(filled_store, window_on, settled):
    first = reopened(filled_store, window_on, settled)
    hands = Hands(first, settled)
    services = first.context.services
    number = numbers(services)[0]
    person = services.baskets.meet(number, "card").answer.person
    services.baskets.save(person.person_id, basket(services), CARD)
    first.go(Place.BASKET)
    hands.wait()
    hands.scan(number)
    hands.press(Qt.Key.Key_7)
    first.close()
    window = reopened(filled_store, window_on, settled)
    assert window.place is Place.BASKET
    view = window.open_screen.vm.view
    assert view.was_restored
    assert (view.sheet.person_id, view.sheet.form.lines[0].net) == (person.person_id, "7")
    again = Hands(window, settled)
    again.press(Qt.Key.Key_Return)
    again.press(Qt.Key.Key_Return)
    assert window.context.services.read.records(RecordsQuery(limit=1))[0].net_g == 7000
    assert window.context.services.drafts.kept("basket") is None


def test_the_reason_of_a_void_stands_there_when_the_window_was_closed_over_it(filled_store, window_on, settled):
    first = reopened(filled_store, window_on, settled)
    hands = Hands(first, settled)
    services = first.context.services
    person = services.baskets.meet(numbers(services)[0], "card").answer.person
    record = services.baskets.save(person.person_id, basket(services), CARD).record
    first.go(Place.RECORD, record.local_reference)
    hands.wait()
    first.open_screen._ask_void()
    hands.write("称重错误")
    hands.press(Qt.Key.Key_Shift)
    first.close()
    window = reopened(filled_store, window_on, settled)
    assert (window.place, window.argument) == (Place.RECORD, record.local_reference)
    assert window.open_screen.sheet.isVisible()
    assert window.open_screen.sheet._reason.text() == "称重错误"


def test_nothing_is_offered_when_the_form_was_left_or_saved(filled_store, window_on, settled):
    first = reopened(filled_store, window_on, settled)
    hands = Hands(first, settled)
    first.go(Place.GROUP_EDIT, "")
    hands.wait()
    hands.fill(first.open_screen._fields["name"], "练习")
    hands.press(Qt.Key.Key_Shift)
    first.forms.settle()
    hands.wait()
    assert first.context.services.drafts.kept("open_form") is not None
    first.go(Place.TODAY)
    hands.wait()
    assert first.context.services.drafts.kept("open_form") is None
    first.close()
    assert reopened(filled_store, window_on, settled).place is Place.TODAY
