"""People, person, group and import view models on a real store, step by step."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.step_runner import StepRunner
from ui.viewmodels.group_edit import GroupEditViewModel
from ui.viewmodels.member_import import MemberImportViewModel
from ui.viewmodels.people import PeopleViewModel
from ui.viewmodels.person_edit import PersonEditViewModel
from ui.viewmodels.typed_days import read_day

EXAMPLES = Path(__file__).resolve().parents[4] / "examples"
SHEETS = Path(__file__).resolve().parents[3] / "data" / "spreadsheets"


@pytest.fixture
def runner() -> StepRunner:
    return StepRunner()


def told(signal):
    heard = []
    signal.connect(heard.append)
    return heard


class TestPeople:
    def test_first_group_is_shown_when_opened(self, market, runner):
        model = PeopleViewModel(market, runner)
        model.refresh()
        runner.step_all()
        assert model.view.group.members == len(model.view.lines) == 24
        assert [line.place for line in model.view.lines] == list(range(1, 25))
        assert all(line.is_entrusted for line in model.view.lines)

    def test_older_answer_is_not_shown_when_a_newer_question_was_asked(self, market, runner):
        model = PeopleViewModel(market, runner)
        model.find("nobody is called this")
        model.find("")
        late = runner.waiting.popleft()
        runner.step_all()
        shown = model.view
        late.done(late.work())
        assert model.view is shown

    def test_person_is_found_when_the_end_of_the_number_is_typed(self, market, runner):
        model = PeopleViewModel(market, runner)
        model.refresh()
        runner.step_all()
        wanted = model.view.lines[3]
        model.find(wanted.document_number[-6:])
        runner.step_all()
        assert wanted.person_id in [line.person_id for line in model.view.lines]

    def test_leader_is_told_when_chosen(self, market, runner):
        model = PeopleViewModel(market, runner)
        heard = told(model.leader_chosen)
        model.refresh()
        runner.step_all()
        model.make_leader(model.view.lines[2].person_id)
        runner.step_all()
        assert heard == [model.view.lines[2].name]
        assert model.view.lines[2].is_leader
        assert model.view.group.leader_name == model.view.lines[2].name


class TestPersonEdit:
    def open(self, market, runner, argument=""):
        model = PersonEditViewModel(market, runner)
        model.open(argument)
        runner.step_all()
        return model

    def good_number(self, market):
        from app.domain.invented import residents

        return residents(77, 40, market.context.today())[39].number

    def test_person_joins_the_group_when_saved(self, market, runner):
        group = market.read.groups(market.context.today())[0]
        model = self.open(market, runner, f"group:{group.group_id}")
        heard = told(model.saved)
        model.set_text("name", "练习新人")
        model.set_text("document_number", self.good_number(market))
        model.save()
        assert model.view.busy
        runner.step_all()
        assert heard == ["练习新人"]
        assert market.read.groups(market.context.today())[0].members == group.members + 1

    def test_wrong_digit_stands_beside_its_field_when_checked(self, market, runner):
        model = self.open(market, runner)
        model.set_text("document_number", "450000199001011234")
        model.check()
        runner.step_all()
        assert model.view.problem_of("document_number").code == "person.check_digit"
        assert model.view.problem_of("name") is None, "an empty field is not told before saving"

    def test_nothing_is_stored_when_a_day_cannot_be_read(self, market, runner):
        model = self.open(market, runner)
        model.set_text("name", "练习新人")
        model.set_text("document_until", "24/11/2026")
        model.save()
        assert [each.code for each in model.view.problems] == ["date.form"]
        assert not runner.waiting

    def test_typed_form_is_there_again_when_opened_after_a_crash(self, market, runner):
        model = self.open(market, runner)
        model.set_text("name", "练习新人")
        model.check()
        runner.step_all()
        again = self.open(market, runner)
        assert again.view.was_kept
        assert again.view.texts["name"] == "练习新人"

    def test_double_number_names_the_other_when_saved(self, market, runner):
        other = market.read.people("", market.context.today(), 1)[0]
        model = self.open(market, runner)
        model.set_text("name", "练习新人")
        model.set_text("document_number", other.document_number)
        model.save()
        runner.step_all()
        problem = model.view.problem_of("document_number")
        assert problem.code == "person.double"
        assert problem.params["name"] == other.name

    def test_membership_ends_when_its_last_day_is_given(self, market, runner):
        member = market.read.members(market.read.groups(market.context.today())[0].group_id, market.context.today())[5]
        model = self.open(market, runner, member.person_id)
        heard = told(model.left_group)
        model.end_membership()
        runner.step_all()
        assert heard == [member.name]
        assert market.people.card(member.person_id).memberships[0].left_on == market.context.today()


class TestGroupEdit:
    def test_code_of_another_group_is_refused_when_saved(self, market, runner):
        model = GroupEditViewModel(market, runner)
        model.open("")
        runner.step_all()
        model.set_text("code", market.read.groups(market.context.today())[0].code)
        model.set_text("name", "练习第二互助组")
        model.save()
        runner.step_all()
        assert model.view.problem_of("code").code == "group.double_code"
        heard = told(model.saved)
        model.set_text("code", "G02")
        model.save()
        runner.step_all()
        assert heard[0].code == "G02"


class TestImport:
    def test_good_rows_are_taken_and_taken_back_when_asked(self, market, runner):
        model = MemberImportViewModel(market, runner)
        taken = told(model.taken)
        model.open("")
        runner.step_all()
        model.read(str(EXAMPLES / "members.xlsx"))
        assert model.view.is_working
        runner.step_all()
        assert (len(model.view.plan.good), len(model.view.refused)) == (300, 6)
        model.take()
        runner.step_all()
        assert taken == [300]
        assert model.view.can_undo
        model.read(str(EXAMPLES / "members.xlsx"))
        runner.step_all()
        assert model.view.plan.double_file
        assert not model.view.can_take

    def test_group_is_as_before_when_an_import_is_taken_back(self, market, runner):
        before = market.read.groups(market.context.today())[0].members
        model = MemberImportViewModel(market, runner)
        model.open("")
        runner.step_all()
        model.read(str(EXAMPLES / "members.xlsx"))
        runner.step_all()
        model.take()
        runner.step_all()
        model.undo()
        runner.step_all()
        assert model.view.stage == "undone"
        assert model.view.taken_back == 300
        assert market.read.groups(market.context.today())[0].members == before

    def test_file_is_refused_with_its_place_when_cells_are_merged(self, market, runner):
        model = MemberImportViewModel(market, runner)
        model.open("")
        runner.step_all()
        model.read(str(SHEETS / "merged-cells.xlsx"))
        runner.step_all()
        assert model.view.rejected.code == "sheet.merged_cells"
        assert model.view.stage == "choose"

    def test_nothing_is_stored_when_reading_is_cancelled(self, market, runner):
        model = MemberImportViewModel(market, runner)
        model.open("")
        runner.step_all()
        model.read(str(EXAMPLES / "members.xlsx"))
        model.cancel()
        runner.step_all()
        assert model.view.stage == "choose"
        assert model.view.plan is None


@pytest.mark.parametrize("text", ["2026-11-23", "2026/11/23", "2026.11.23", "20261123", " 2026-11-23 "])
def test_day_is_read_when_the_year_stands_first(text):
    assert str(read_day(text, "born_on")) == "2026-11-23"


@pytest.mark.parametrize("text", ["23/11/2026", "2026-13-01", "2026-02-30", "tomorrow", "26-11-23"])
def test_day_is_refused_when_its_order_could_be_guessed_wrong(text):
    assert read_day(text, "born_on").code == "date.form"
