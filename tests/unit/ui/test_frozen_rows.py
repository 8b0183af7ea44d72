"""Row models: bracketed changes, never a reset for a changed state, under Qt's model tester."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.errors import StoreDamagedProblem
from tests.helpers.step_runner import StepRunner
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import CELL_ROLE, FrozenRowsModel
from ui.models.paged_rows import PagedRowsModel


@dataclass(frozen=True, slots=True)
class Row:
    key: int
    state: str = "packed"


COLUMNS = [
    Column[Row]("no", lambda: "No.", lambda row: Cell(str(row.key)), 6, "right"),
    Column[Row]("state", lambda: "State", lambda row: Cell(row.state, "below")),
]


def make(rows=()):
    return FrozenRowsModel(COLUMNS, lambda row: row.key, rows)


def watched(model):
    """What the model told: resets, removes, inserts, changes."""
    told = []
    model.modelReset.connect(lambda: told.append("reset"))
    model.rowsRemoved.connect(lambda _p, first, last: told.append(("removed", first, last)))
    model.rowsInserted.connect(lambda _p, first, last: told.append(("inserted", first, last)))
    model.dataChanged.connect(lambda a, b, _r=None: told.append(("changed", a.row(), b.row())))
    return told


def test_model_keeps_qts_rules_when_tested(qtmodeltester):
    model = make([Row(1), Row(2)])
    qtmodeltester.check(model, force_py=True)
    model.replace([Row(2, "sent"), Row(3)])
    qtmodeltester.check(model, force_py=True)


def test_only_the_changed_row_is_told_when_a_state_changes():
    model = make([Row(n) for n in range(5)])
    told = watched(model)
    model.replace([Row(n, "sent" if n in (1, 2, 4) else "packed") for n in range(5)])
    assert told == [("changed", 1, 2), ("changed", 4, 4)]


def test_nothing_is_told_when_rows_are_equal():
    model = make([Row(1)])
    told = watched(model)
    model.replace([Row(1)])
    assert told == []


def test_rows_are_inserted_and_removed_when_keys_differ():
    model = make([Row(1), Row(2), Row(3)])
    told = watched(model)
    model.replace([Row(9), Row(1), Row(3)])
    assert told == [("removed", 1, 1), ("inserted", 0, 0)]
    assert model.row_of(3) == 2
    assert model.row_of(7) == -1


@given(
    before=st.lists(st.integers(0, 12), unique=True), after=st.lists(st.integers(0, 12), unique=True), data=st.data()
)
def test_rows_are_the_wanted_ones_when_replaced_by_any(before, after, data):
    model = make([Row(key) for key in before])
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told = watched(model)
    wanted = [Row(key, data.draw(st.sampled_from(["packed", "sent"]))) for key in after]
    model.replace(wanted)
    assert model.rows == tuple(wanted)
    assert "reset" not in told
    assert tester.model() is model


def test_cells_and_headers_are_given_by_role_when_asked():
    model = make([Row(7)])
    assert model.index(0, 0).data() == "7"
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "packed, below"
    assert model.index(0, 1).data(CELL_ROLE) == Cell("packed", "below")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "No."
    right = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    assert model.row_at(1) is None


# -- pages


class Source:
    """A long list that counts what is asked of it."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.asked: list[int] = []

    def count(self) -> int:
        return self.length

    def page(self, index: int, size: int) -> list[Row]:
        self.asked.append(index)
        return [Row(n) for n in range(index * size, min(self.length, (index + 1) * size))]


@pytest.fixture
def runner():
    return StepRunner()


def test_rows_come_page_by_page_when_looked_at(runner):
    model = PagedRowsModel(COLUMNS, runner, page_size=10)
    source = Source(1_000_000)
    model.show_source(source)
    runner.step()
    assert model.rowCount() == 1_000_000
    assert source.asked == []
    assert model.index(500_005, 0).data() == "·"
    assert model.index(500_006, 0).data() == "·"
    told = watched(model)
    runner.step_all()
    assert source.asked == [50_000]
    assert told == [("changed", 500_000, 500_009)]
    assert model.index(500_005, 0).data() == "500005"


def test_few_pages_are_held_when_all_is_scrolled(runner):
    model = PagedRowsModel(COLUMNS, runner, page_size=10, pages_kept=4)
    model.show_source(Source(1000))
    runner.step_all()
    for row in range(0, 1000, 10):
        model.row_at(row)
        runner.step_all()
    assert model.pages_held == 4
    assert model.row_at(999) == Row(999)
    assert model.row_at(0) is None


def test_late_answer_falls_when_another_list_is_shown(runner):
    model = PagedRowsModel(COLUMNS, runner, page_size=10)
    model.show_source(Source(30))
    runner.step()
    model.row_at(0)
    other = Source(5)
    model.show_source(other)
    runner.step_all()
    assert model.rowCount() == 5
    assert model.pages_held == 0


def test_rows_are_fetched_anew_when_refreshed(runner):
    model = PagedRowsModel(COLUMNS, runner, page_size=10)
    source = Source(12)
    model.show_source(source)
    runner.step_all()
    model.row_at(0)
    runner.step_all()
    told = watched(model)
    source.length = 14
    model.refresh()
    assert model.row_at(0) == Row(0)
    runner.step_all()
    assert model.rowCount() == 14
    assert "reset" not in told
    assert source.asked == [0, 0]


def test_row_can_be_asked_again_when_a_page_failed(runner):
    class Broken(Source):
        def page(self, index, size):
            if not self.asked:
                self.asked.append(index)
                raise StoreDamagedProblem("store.damaged")
            return super().page(index, size)

    model = PagedRowsModel(COLUMNS, runner, page_size=10)
    model.show_source(Broken(10))
    runner.step_all()
    failures = []
    model.failed.connect(failures.append)
    model.row_at(0)
    runner.step_all()
    assert [error.code for error in failures] == ["store.damaged"]
    model.row_at(0)
    runner.step_all()
    assert model.row_at(0) == Row(0)


def test_paged_model_keeps_qts_rules_when_tested(runner, qtmodeltester):
    model = PagedRowsModel(COLUMNS, runner, page_size=4)
    model.show_source(Source(11))
    runner.step_all()
    qtmodeltester.check(model, force_py=True)
    runner.step_all()
    qtmodeltester.check(model, force_py=True)
