"""The day-end screen in a real window: figures, days, empty form, the slip as a file, the way to the printer."""

from __future__ import annotations

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.helpers.traded import trade_one_lot
from ui import formats
from ui.actions import ActionId
from ui.places import Place


@pytest.fixture
def day_end(day_window, settled):
    """The window at day end after one lot."""
    trade_one_lot(day_window.context.services)
    day_window.go(Place.DAY_END)
    settled(day_window)
    return day_window


def _press(window, action_id):
    action = window.actions_table.action(action_id)
    assert action.isEnabled()
    action.trigger()


def test_figures_equal_the_database_when_the_day_is_shown(day_end):
    screen = day_end.open_screen
    summary = day_end.context.services.read.day_summary(day_end.context.services.context.today())
    texts = [label.text() for label in screen.findChildren(type(screen._made)) if label.isVisible()]
    for number in (summary.made, summary.accepted, summary.released, summary.waiting, summary.to_mend):
        assert formats.count(number) in texts
    rows = screen._goods_rows.rows
    assert sum(row.amount_fen for row in rows) == summary.value_fen
    assert sum(row.net_g for row in rows) == summary.net_g
    assert [row.ref for row in screen._open_rows.rows] == [*summary.returned, *summary.unsent]
    assert formats.money(summary.value_fen, "CNY") == screen._value.text()


def test_yesterday_is_empty_when_one_goes_a_day_back(day_end, settled):
    assert not day_end.actions_table.action(ActionId.ADD).isEnabled()
    _press(day_end, ActionId.REMOVE)
    settled(day_end)
    assert day_end.open_screen._empty.isVisible()
    assert not day_end.actions_table.action(ActionId.MAIN).isEnabled()
    _press(day_end, ActionId.ADD)
    settled(day_end)
    assert not day_end.open_screen._empty.isVisible()


def test_slip_is_saved_when_a_file_is_chosen(day_end, settled, tmp_path):
    _press(day_end, ActionId.AS_FILE)
    dialog = day_end.open_screen.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / "slip.pdf"))
    dialog.reject()
    settled(day_end)
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
    assert "slip.pdf" in day_end.bar.sentence()


def test_banner_tells_when_the_file_cannot_be_written(day_end, settled, tmp_path):
    day_end.open_screen.save_to(str(tmp_path / "nowhere" / "slip.pdf"))
    settled(day_end)
    assert [notice.code for notice in day_end.notices.notices()] == ["file.unwritable"]


def test_paper_of_the_day_opens_when_it_is_to_be_printed(day_end, settled):
    _press(day_end, ActionId.MAIN)
    settled(day_end)
    today = day_end.context.services.context.today()
    assert (day_end.place, day_end.argument) == (Place.PAPER, f"D26 {today.isoformat()}")


@pytest.mark.parametrize("language", ["zh", "vi", "en"])
def test_figures_stay_when_the_language_changes(day_end, settled, language):
    before = [row.ref for row in day_end.open_screen._open_rows.rows]
    day_end.choose_language(language)
    settled(day_end)
    assert [row.ref for row in day_end.open_screen._open_rows.rows] == before
    assert day_end.open_screen._print.text()


def test_lamp_is_on_the_open_records_when_some_are_left(day_end):
    assert day_end.focusWidget() is day_end.open_screen._open
    assert day_end.open_screen._open.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_list_of_goods_of_the_day_is_saved_when_its_key_is_pressed(day_end, settled, tmp_path):
    path = tmp_path / "goods.xlsx"
    _press(day_end, ActionId.SAVE_LIST)
    dialog = day_end.open_screen.findChild(QFileDialog)
    assert dialog.isVisible()
    assert day_end.context.services.context.today().isoformat() in dialog.selectedFiles()[0]
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    settled(day_end)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    lot = day_end.context.services.read.lots(day_end.context.services.context.today())[0]
    assert lot.lot_ref in {str(cell.value) for row in sheet.iter_rows() for cell in row}
