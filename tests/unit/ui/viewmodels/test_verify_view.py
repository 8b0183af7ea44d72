"""Verifying a paper from the window: beside the store, and only the paper that is open is told about."""

from __future__ import annotations

import pytest

from tests.helpers.step_runner import StepRunner
from ui.viewmodels.verify import VerifyViewModel


@pytest.fixture
def model(market):
    return VerifyViewModel(market, StepRunner())


def test_saving_does_not_wait_when_a_paper_is_verified(model, tmp_path):
    model.open_file(str(tmp_path / "paper.pdf"))
    model.open_text("BM1P")
    assert [task.lane for task in model._runner.waiting] == ["network", "network"]


def test_late_answer_falls_when_another_paper_was_opened(model, tmp_path):
    model.open_file(str(tmp_path / "first.pdf"))
    model.open_text("no code")
    shown = []
    model.changed.connect(shown.append)
    model._runner.waiting.rotate()
    model._runner.step_all()
    assert [(view.source, view.verdict.code) for view in shown] == [("no code", "seal.not_a_code")]
