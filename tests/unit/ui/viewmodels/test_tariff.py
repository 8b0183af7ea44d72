"""The tariff view model on a real store, step by step."""

from __future__ import annotations

import pytest

from app.services.bundle import Services
from tests.helpers.step_runner import StepRunner
from ui.viewmodels.runner import CancelToken
from ui.viewmodels.tariff import MOST_LINES, TariffViewModel


@pytest.fixture
def runner() -> StepRunner:
    return StepRunner()


@pytest.fixture
def model(market: Services, runner: StepRunner) -> TariffViewModel:
    return TariffViewModel(market, runner)


def lists(model: TariffViewModel) -> list[str]:
    return list(dict.fromkeys(line.list_id for line in model.view.lines))


@pytest.mark.parametrize(
    ("words", "found_in"),
    [
        ("火龙果", ["goods"]),
        ("hlg", ["goods"]),
        ("thanh long", ["goods", "ahtn8"]),
        ("dragon", ["goods"]),
        ("081090", ["goods", "hs6", "ahtn8"]),
        ("0810.90.92", ["goods", "ahtn8"]),
    ],
)
def test_lists_are_searched_in_order_when_words_of_any_language_are_typed(
    model: TariffViewModel, runner: StepRunner, words: str, found_in: list[str]
) -> None:
    model.find(words)
    runner.step_all()
    assert lists(model) == found_in
    assert model.view.answered == words


def test_store_is_read_only_by_the_runner_when_words_are_typed(model: TariffViewModel, runner: StepRunner) -> None:
    model.find("081090")
    assert (model.view.words, model.view.answered, model.view.lines) == ("081090", "", ())
    runner.step_all()
    assert model.view.lines


def test_older_answer_is_not_shown_when_newer_words_were_typed(model: TariffViewModel, runner: StepRunner) -> None:
    failures: list[Exception] = []
    model.failed.connect(failures.append)
    model.find("thanh long")
    late = runner.waiting.popleft()
    answer = late.work(token=CancelToken())
    model.find("thanh long x")
    model.find("hlg")
    runner.step_all()
    shown = model.view
    late.done(answer)
    assert model.view is shown
    assert (lists(model), failures) == (["goods"], [])
    assert late.token.is_cancelled


def test_late_answer_is_dropped_when_the_words_were_taken_away(model: TariffViewModel, runner: StepRunner) -> None:
    model.find("081090")
    late = runner.waiting.popleft()
    answer = late.work(token=CancelToken())
    model.find("  ")
    late.done(answer)
    assert model.view.lines == ()
    assert model.view.words == ""


def test_more_lines_are_told_when_a_list_had_more_than_shown(model: TariffViewModel, runner: StepRunner) -> None:
    model.find("0")
    runner.step_all()
    assert model.view.is_cut
    assert sum(line.list_id == "ahtn8" for line in model.view.lines) == MOST_LINES
    model.find("08109092")
    runner.step_all()
    assert not model.view.is_cut
