"""Wall sheets in the list of the market's papers: a line each, counted under their own name, files of their own."""

from __future__ import annotations

import pytest

from tests.helpers.step_runner import StepRunner
from ui.paper_names import paper_names
from ui.viewmodels.paper import PaperViewModel
from ui.viewmodels.wall_sheets import KINDS


@pytest.fixture
def opened(market):
    def open_with(argument):
        runner, errors = StepRunner(), []
        model = PaperViewModel(market, runner)
        model.failed.connect(errors.append)
        model.open(argument)
        runner.step_all()
        return model, runner, errors

    return open_with


@pytest.mark.parametrize(
    ("argument", "kind"),
    [("market", "D27-rules"), ("D27", "D27-rules"), ("market D27 hours", "D27-hours"), ("D27 matters", "D27-matters")],
)
def test_sheet_is_shown_when_the_market_is_asked_for(opened, argument, kind):
    model, _runner, errors = opened(argument)
    view = model.view
    assert errors == []
    assert set(KINDS) <= set(view.kinds)
    assert (view.subject, view.kind, view.paper.kind) == ("market", kind, kind)


def test_refusal_is_told_when_fees_are_asked_for(opened):
    _model, _runner, errors = opened("D27 fees")
    assert [error.code for error in errors] in (["paper.kind_unknown"], ["paper.not_for_this"])


def test_sheets_stay_apart_when_all_are_saved(opened, tmp_path, market):
    model, runner, errors = opened("market")
    for kind in KINDS:
        model.tick(kind, True)
    model.save_all(str(tmp_path), lambda paper: f"{paper.kind}-{paper.copy_no}.pdf")
    runner.step_all()
    assert errors == []
    assert {path.name for path in tmp_path.glob("*.pdf")} == {f"{kind}-1.pdf" for kind in KINDS}
    with market.context.store.unit_of_work() as uow:
        assert uow.papers.next_copy("D27", "hours") == 2


@pytest.mark.parametrize("language", ["zh", "vi", "en"])
def test_each_sheet_has_a_name_when_it_stands_in_the_list(language):
    names = [paper_names(kind, language) for kind in KINDS]
    assert len(set(names)) == len(KINDS)
    assert not any("D27" in name for pair in names for name in pair)
