"""Table and chips by keyboard, and how they look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import style
from ui.actions import ActionId, Actions
from ui.models.cells import Cell, Column, TrackParts
from ui.models.frozen_rows import FrozenRowsModel
from ui.widgets.data_table import DataTable
from ui.widgets.filter_chips import Chip, FilterChips
from ui.widgets.key_button import KeyButton


def column_of(*widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    for widget in widgets:
        layout.addWidget(widget)
    return page


# -- table and chips


def make_table(rows=20):
    columns = [
        Column("no", lambda: "No.", lambda row: Cell(str(row), "06:58", bold=True), 6),
        Column("name", lambda: "Name", lambda row: Cell("练习边民一四", "450000········0742")),
        Column("track", lambda: "Way", lambda row: Cell(track=TrackParts(row % 6)), 16, in_small=False),
        Column("value", lambda: "CNY", lambda row: Cell("7 834.02"), 10, "right"),
        Column("state", lambda: "State", lambda row: Cell("Returned", "300.00 CNY", mark="bad"), 14),
    ]
    model = FrozenRowsModel(columns, lambda row: row, range(rows))
    return DataTable(model, name="records"), model


def test_enter_acts_on_the_row_when_the_table_has_the_lamp(shown):
    table, _model = make_table()
    window = column_of(table)
    main, rows = [], []
    Actions(window).bind(ActionId.MAIN, lambda: main.append(1))
    table.activated_row.connect(rows.append)
    shown(window)
    table.setFocus()
    assert table.current_row() == 0
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert rows == [1, 1]
    assert main == []
    table.set_enter_acts(False)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert main == [1]


def test_pages_ends_and_letters_behave_when_pressed(shown):
    table, model = make_table(200)
    window = shown(column_of(table))
    calls = []
    Actions(window).bind(ActionId.PICK_5, lambda: calls.append(5))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_PageDown)
    assert table.current_row() > 3
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.current_row() == model.rowCount() - 1
    at = table.current_row()
    QTest.keyClick(table, Qt.Key.Key_1)
    assert table.current_row() == at
    QTest.keyClick(table, Qt.Key.Key_5)
    assert calls == [5]


def test_tab_leaves_the_table_when_pressed(shown):
    table, _model = make_table()
    after = KeyButton("After")
    shown(column_of(table, after))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_lamp_row_has_fill_and_frame_when_focused_only(shown):
    table, _model = make_table()
    other = KeyButton("Other")
    shown(column_of(table, other))
    table.setFocus()
    table.go_to_row(2)
    rect = table.visualRect(table.model().index(2, 0))
    image = table.viewport().grab().toImage()
    assert image.pixelColor(rect.x() + 1, rect.center().y()) == style.colour("lamp_edge")
    assert image.pixelColor(rect.x() + 5, rect.y() + 5) == style.colour("lamp_fill")
    assert image.pixelColor(image.width() // 2, rect.bottom() - 1) == style.colour("lamp_edge")
    other.setFocus()
    image = table.viewport().grab().toImage()
    assert image.pixelColor(rect.x() + 5, rect.y() + 5) == style.colour("act_soft")


def test_row_stays_chosen_when_states_change(shown):
    rows = [(n, "packed") for n in range(20)]
    columns = [Column("s", lambda: "State", lambda row: Cell(row[1]))]
    model = FrozenRowsModel(columns, lambda row: row[0], rows)
    table = DataTable(model)
    shown(column_of(table))
    table.go_to_row(15)
    top = table.verticalScrollBar().value()
    model.replace([(n, "sent") for n in range(20)])
    assert table.current_row() == 15
    assert table.verticalScrollBar().value() == top
    model.replace([(n, "sent") for n in range(1, 20)])
    assert table.current_row() == 14


def test_columns_fill_the_width_and_drop_when_small(shown, qapp):
    table, _model = make_table()
    shown(column_of(table), 1000, 480)
    visible = [at for at in range(5) if not table.isColumnHidden(at)]
    assert visible == [0, 1, 2, 3, 4]
    assert sum(table.columnWidth(at) for at in visible) == table.viewport().width()
    assert table.rowHeight(0) == 52
    style.apply(qapp, size_form="small")
    visible = [at for at in range(5) if not table.isColumnHidden(at)]
    assert visible == [0, 1, 3, 4]
    assert sum(table.columnWidth(at) for at in visible) == table.viewport().width()
    assert table.rowHeight(0) == 48


def test_million_rows_open_at_once_when_shown(shown):
    class Long(FrozenRowsModel):
        def rowCount(self, parent=None):
            return 0 if parent is not None and parent.isValid() else 1_000_000

        def row_at(self, row):
            return row

    table = DataTable(Long([Column("n", lambda: "No.", lambda row: Cell(str(row)))], lambda row: row))
    shown(column_of(table))
    table.setFocus()
    table.go_to_row(999_999)
    assert table.current_row() == 999_999


def test_chips_choose_by_arrows_and_press_when_used(shown):
    chips, chosen = FilterChips(), []
    chips.chosen.connect(chosen.append)
    chips.show_chips(
        [Chip("all", "All", 538), Chip("packed", "Waiting", 212, "packed"), Chip("bad", "Returned", 2, "bad")]
    )
    shown(column_of(chips))
    chips.setFocus()
    QTest.keyClick(chips, Qt.Key.Key_Right)
    QTest.keyClick(chips, Qt.Key.Key_Right)
    QTest.keyClick(chips, Qt.Key.Key_Right)
    QTest.keyClick(chips, Qt.Key.Key_Left)
    assert chosen == ["packed", "bad", "packed"]
    chips.show_chips([Chip("packed", "待发送", 3, "packed"), Chip("bad", "被退回", 1, "bad")])
    assert chips.current_key() == "packed"
    assert "待发送 3" in chips.accessibleName()


def test_chips_wrap_when_the_width_is_short():
    chips = FilterChips()
    chips.show_chips([Chip(str(n), "Cửa khẩu đã nhận", n, "received") for n in range(7)])
    assert chips.heightForWidth(400) > chips.heightForWidth(2000)
    assert chips.heightForWidth(2000) <= 48
