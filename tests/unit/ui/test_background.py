"""The task runner: lanes, answers on the GUI thread, errors and bugs, cancelling, closing."""

from __future__ import annotations

import sys
import threading

import pytest

from app.errors import CancelledError, UserError
from tests.helpers.step_runner import StepRunner
from ui.background import TaskRunner
from ui.viewmodels.runner import CancelToken


@pytest.fixture
def runner(qtbot):
    made = TaskRunner()
    yield made
    assert made.close()


class Answers:
    """Collects answers with the thread they came on."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[Exception] = []
        self.threads: set[threading.Thread] = set()

    def take(self, value: object) -> None:
        self.threads.add(threading.current_thread())
        self.done.append(value)

    def fail(self, error: Exception) -> None:
        self.threads.add(threading.current_thread())
        self.failed.append(error)


def test_answer_comes_on_the_gui_thread_when_work_ends(runner, qtbot):
    answers = Answers()
    runner.run(lambda: threading.current_thread().name, answers.take, answers.fail)
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.done[0].startswith("store")
    assert answers.threads == {threading.main_thread()}


def test_store_work_keeps_its_order_when_much_is_asked(runner, qtbot):
    answers, order = Answers(), []
    for n in range(20):
        runner.run(lambda n=n: order.append(n), answers.take, answers.fail)
    qtbot.waitUntil(lambda: len(answers.done) == 20)
    assert order == list(range(20))


def test_network_does_not_hold_the_store_up_when_it_waits(runner, qtbot):
    answers, gate = Answers(), threading.Event()
    runner.run(lambda: gate.wait(5), answers.take, answers.fail, lane="network")
    runner.run(lambda: "stored", answers.take, answers.fail)
    qtbot.waitUntil(lambda: answers.done == ["stored"])
    gate.set()
    qtbot.waitUntil(lambda: len(answers.done) == 2)


def test_told_error_goes_to_failed_when_raised(runner, qtbot):
    answers = Answers()

    def refuse():
        raise UserError("record.mass_missing", field="net")

    runner.run(refuse, answers.take, answers.fail)
    qtbot.waitUntil(lambda: bool(answers.failed))
    assert answers.failed[0].code == "record.mass_missing"
    assert answers.threads == {threading.main_thread()}
    assert answers.done == []


def test_bug_goes_to_the_excepthook_when_raised(runner, qtbot, monkeypatch):
    answers, bugs = Answers(), []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: bugs.append((kind, threading.current_thread())))
    runner.run(lambda: 1 // 0, answers.take, answers.fail)
    qtbot.waitUntil(lambda: bool(bugs))
    assert bugs == [(ZeroDivisionError, threading.main_thread())]
    assert answers.done == answers.failed == []


def test_progress_is_told_when_work_reports(runner, qtbot):
    answers, steps = Answers(), []

    def work(report):
        for n in range(3):
            report(n + 1, 3)
        return "all"

    runner.run(work, answers.take, answers.fail, progress=lambda n, m: steps.append((n, m)))
    qtbot.waitUntil(lambda: answers.done == ["all"])
    assert steps == [(1, 3), (2, 3), (3, 3)]


def test_work_stops_at_its_token_when_cancelled(runner, qtbot):
    answers, begun = Answers(), threading.Event()

    def work(token: CancelToken):
        begun.set()
        while not token.is_cancelled:
            threading.Event().wait(0.001)
        raise CancelledError("task.cancelled")

    handle = runner.run(work, answers.take, answers.fail)
    assert begun.wait(5)
    handle.cancel()
    qtbot.waitUntil(lambda: bool(answers.failed))
    assert isinstance(answers.failed[0], CancelledError)
    assert handle.is_over


def test_work_never_begins_when_cancelled_in_the_queue(runner, qtbot):
    answers, gate, ran = Answers(), threading.Event(), []
    runner.run(lambda: gate.wait(5), answers.take, answers.fail)
    handle = runner.run(lambda: ran.append(1), answers.take, answers.fail)
    handle.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(answers.failed))
    assert ran == []


def test_busy_is_told_when_it_begins_and_ends(runner, qtbot):
    told, answers = [], Answers()
    runner.busy_changed.connect(told.append)
    runner.run(lambda: 1, answers.take, answers.fail)
    assert runner.is_busy
    qtbot.waitUntil(lambda: bool(answers.done))
    assert told == [True, False]


def test_no_answer_comes_when_closed(qtbot):
    runner, answers = TaskRunner(), Answers()
    runner.run(lambda: 1, answers.take, answers.fail)
    assert runner.close()
    qtbot.wait(20)
    assert answers.done == answers.failed == []
    with pytest.raises(RuntimeError):
        runner.run(lambda: 1, answers.take, answers.fail)


def test_step_runner_answers_like_the_real_one_when_stepped():
    runner, answers = StepRunner(), Answers()
    runner.run(lambda report: report(1, 1) or "x", answers.take, answers.fail, progress=lambda n, m: None)
    assert answers.done == []
    runner.step()
    assert answers.done == ["x"]
    runner.run(lambda: 1, answers.take, answers.fail).cancel()
    runner.step()
    assert [error.code for error in answers.failed] == ["task.cancelled"]
