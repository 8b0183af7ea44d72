"""Day end without a window: the figures of the database, earlier days, a slip that is whole or not there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.errors import UserError
from tests.helpers.step_runner import StepRunner
from tests.helpers.traded import trade_one_lot
from ui.viewmodels.day_end import DayEndViewModel


@pytest.fixture
def traded_market(market):
    """A market with one finalised lot that nobody has sent."""
    trade_one_lot(market)
    return market


def _shown(services, day_on=None):
    runner = StepRunner()
    vm = DayEndViewModel(services, runner)
    vm.show_day(day_on)
    runner.step_all()
    return vm, runner


def test_figures_equal_the_database_when_a_day_is_shown(traded_market):
    vm, _runner = _shown(traded_market)
    today = traded_market.context.today()
    assert vm.view.summary == traded_market.read.day_summary(today)
    assert vm.view.summary.made > 0
    assert vm.view.day_on == vm.view.today == today
    assert [row.ref for row in vm.view.open_records] == list(vm.view.summary.unsent)


def test_day_is_empty_and_unprintable_when_nothing_happened(market):
    vm, runner = _shown(market)
    assert vm.view.is_empty
    assert not vm.view.can_print
    vm.save_slip("never.pdf", ("zh", "vi"))
    assert not runner.waiting


def test_stepping_stops_at_today_when_there_is_no_later_day(traded_market):
    vm, runner = _shown(traded_market)
    today = vm.view.today
    vm.step(1)
    assert not runner.waiting
    vm.step(-1)
    runner.step_all()
    assert vm.view.day_on == today - timedelta(days=1)
    assert vm.view.is_empty
    assert vm.view.can_go_on
    vm.step(1)
    runner.step_all()
    assert vm.view.summary.made > 0


def test_slip_is_a_whole_pdf_when_saved(traded_market, tmp_path):
    vm, runner = _shown(traded_market)
    told = []
    vm.slip_saved.connect(told.append)
    vm.save_slip(str(tmp_path / "slip.pdf"), ("vi", "zh"))
    assert vm.view.busy
    assert runner.waiting[0].lane == "network"
    runner.step_all()
    assert told == ["slip.pdf"]
    assert (tmp_path / "slip.pdf").read_bytes().rstrip().endswith(b"%%EOF")
    assert not vm.view.busy


def test_old_file_stays_when_the_slip_cannot_be_written(traded_market, tmp_path):
    vm, runner = _shown(traded_market)
    errors = []
    vm.failed.connect(errors.append)
    vm.save_slip(str(tmp_path / "no folder" / "slip.pdf"), ("zh", "vi"))
    runner.step_all()
    assert [error.code for error in errors] == ["file.unwritable"]
    assert list(tmp_path.glob("**/*.part")) == []
    assert vm.view.can_print


def test_failure_is_told_when_the_day_cannot_be_read(market):
    class Broken:
        context = market.context

        class reports:
            @staticmethod
            def day_end(_day):
                raise UserError("file.unreadable", file="x")

    vm = DayEndViewModel(Broken(), runner := StepRunner())
    errors = []
    vm.failed.connect(errors.append)
    vm.show_day()
    runner.step_all()
    assert [error.code for error in errors] == ["file.unreadable"]
    assert vm.view.summary is None
