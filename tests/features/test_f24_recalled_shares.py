"""F-24: from a hit of the stop and recall list one key opens all shares it names: person, lot, mass, value and state of
each; a record opens from there, the list is saved as a spreadsheet, and nothing found is said in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from app.domain.delivery import Verdict
from app.errors import UserError
from tests.helpers.clerk_hands import Hands
from tests.helpers.own_office import rules_of, watch_list
from tests.helpers.port_answers import answer
from tests.helpers.traded import trade_one_lot
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
MAKER = {"producer": "练习召回果园"}


@pytest.fixture
def recalled(day_window, settled):
    """A released record of a lot of four that a list names; references of the lot."""
    services = day_window.context.services
    rules_of(services).take(watch_list(MAKER, {"producer": "nobody at all"}))
    trade_one_lot(services, 3)
    lot = trade_one_lot(services, 4, counterpart_name="练习召回果园")
    with services.context.store.unit_of_work() as uow:
        refs = [each.local_reference for each in uow.records.of_lot(lot.lot_ref)]
    answer(services, refs[0], Verdict.ACCEPTED)
    answer(services, refs[0], Verdict.RELEASED)
    return services, Hands(day_window, settled), refs


@pytest.mark.parametrize(
    ("place", "key"),
    [
        (Place.RECORD, Qt.Key.Key_Asterisk),
        (Place.TODAY, Qt.Key.Key_Asterisk),
        (Place.DAY_END, Qt.Key.Key_Asterisk),
        (Place.RULES, Qt.Key.Key_2),
    ],
)
@pytest.mark.parametrize("language", ["zh", "vi"])
def test_one_key_opens_all_shares_when_a_list_names_them(recalled, day_window, place, key, language):
    services, hands, refs = recalled
    day_window.context.frame.choose_language(language)
    day_window.resize(900, 480)
    day_window.go(place, refs[0] if place is Place.RECORD else "")
    hands.wait()
    hands.press(key)
    screen = day_window.open_screen
    assert type(screen).__name__ == "RecallScreen"
    for _ in screen.vm.view.entries:
        if screen.vm.view.entry.entry_id != "E1":
            hands.press(Qt.Key.Key_Asterisk)
    assert sorted(row.local_reference for row in screen.rows.rows) == sorted(refs)
    sums = services.watch.shares("E1").shares
    assert (screen.vm.view.sums.records, sums.people, sums.lots) == (len(refs), len(refs), 1)
    assert sums.net_g == sum(row.net_g for row in screen.rows.rows)
    assert "R-PORT-09" in screen._why.text()
    assert screen.table.isVisible()
    hands.press(Qt.Key.Key_Return)
    assert type(day_window.open_screen).__name__ == "RecordScreen"


def test_list_is_saved_and_an_entry_without_shares_says_so(recalled, day_window, tmp_path):
    services, hands, refs = recalled
    day_window.go(Place.RECALL, "E1")
    hands.wait()
    screen = day_window.open_screen
    hands.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    hands.choose_file(tmp_path / "recall.xlsx")
    rows = list(load_workbook(tmp_path / "recall.xlsx").active.iter_rows(values_only=True))
    assert sorted(row[0] for row in rows[1:]) == sorted(refs)
    hands.press(Qt.Key.Key_Asterisk)
    assert screen.vm.view.entry.producer == "nobody at all"
    assert screen._empty.isVisible()
    assert not screen.table.isVisible()
    rules_of(services).take(watch_list(version=2))
    with pytest.raises(UserError, match=r"watch\.unknown"):
        services.exports.recall(str(tmp_path / "no.xlsx"), "E1", str)


def test_pages_of_shares_follow_one_another_and_miss_none(recalled):
    services, _hands, refs = recalled
    whole = services.watch.page("E1")
    assert [row.local_reference for row in whole] == sorted(refs, reverse=True)
    paged, before = [], None
    while page := services.watch.page("E1", before, 1):
        paged += page
        before = page[-1].order_key
    assert [replace(row) for row in paged] == list(whole)
