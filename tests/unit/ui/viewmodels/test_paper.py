"""Papers without a window: what there is, counted copies, printing all or nothing, whole files, stopping."""

from __future__ import annotations

import pytest

from app.errors import CancelledError, EnvironmentProblem
from tests.helpers.step_runner import StepRunner
from tests.helpers.traded import trade_one_lot
from ui.viewmodels.paper import PaperViewModel
from ui.viewmodels.paper_heaps import in_heaps
from ui.viewmodels.paper_view import PAIRS


class Sheets:
    """A printer that keeps what it was given; it can fail, and it can be stopped between papers."""

    def __init__(self, fails_at=None, after=lambda: None, *, withdraws=True):
        self.given, self.ended, self._fails_at, self._after = [], [], fails_at, after
        self._withdraws = withdraws

    def add(self, pdf, cancel, page_given):
        if len(self.given) == self._fails_at:
            raise EnvironmentProblem("print.failed", printer="P")
        self.given.append(pdf)
        page_given()
        self._after()

    def finish(self, *, whole):
        self.ended.append(whole)
        return self._withdraws and not whole


class Seen:
    """A view model with its runner and what it told."""

    def __init__(self, services):
        self.runner, self.errors, self.printed, self.saved = StepRunner(), [], [], []
        self.vm = PaperViewModel(services, self.runner)
        self.vm.failed.connect(self.errors.append)
        self.stopped = []
        self.vm.printed.connect(self.printed.append)
        self.vm.stopped.connect(lambda out, count: self.stopped.append((out, count)))
        self.vm.saved.connect(lambda n, place: self.saved.append((n, place)))

    def open(self, argument):
        self.vm.open(argument)
        self.runner.step_all()
        return self.vm.view

    @property
    def codes(self):
        return [error.code for error in self.errors]


@pytest.fixture
def lot(market):
    return trade_one_lot(market)


@pytest.fixture
def seen(market):
    return Seen(market)


def copies_counted(services, kind, ref):
    with services.context.store.unit_of_work() as uow:
        return uow.papers.next_copy(kind, ref) - 1


def test_lots_of_today_are_offered_when_nothing_is_named(seen, lot):
    view = seen.open("")
    assert [row.lot_ref for row in view.lots] == [lot.lot_ref]
    assert (view.ref, view.kinds, view.paper) == ("", (), None)
    assert not view.can_print


def test_first_paper_is_made_when_a_lot_is_named(seen, lot, market):
    view = seen.open(lot.lot_ref)
    assert set(view.kinds) == set(market.documents.kinds(lot.lot_ref))
    assert view.kinds == in_heaps(view.kinds)
    assert view.kind == view.paper.kind == "D12"
    assert view.paper.pdf.startswith(b"%PDF")
    assert view.can_print


def test_named_paper_is_shown_when_kind_and_reference_are_given(seen, lot):
    assert seen.open(f"D09 {lot.lot_ref}").paper.kind == "D09"


def test_declaration_is_shown_when_a_record_is_named(seen, lot, market):
    record = market.read.day_summary(lot.day_on).unsent[0]
    view = seen.open(record)
    assert (view.subject, view.kind, view.paper.kind) == ("record", "D08", "D08")
    assert set(view.kinds) == set(market.documents.papers_of("record", record))


def test_slip_is_shown_when_a_day_is_named(seen, lot):
    view = seen.open(f"D26 {lot.day_on.isoformat()}")
    assert (view.subject, view.kinds, view.paper.kind) == ("day", ("D26",), "D26")


@pytest.mark.parametrize(
    ("argument", "code"),
    [("D12 nowhere", "paper.ref_unknown"), ("nowhere", "paper.ref_unknown"), ("D26 x", "paper.ref_unknown")],
)
def test_refusal_is_told_when_the_reference_is_not_known(seen, argument, code):
    view = seen.open(argument)
    assert seen.codes == [code]
    assert view.is_loaded
    assert not view.can_print


def test_refusal_is_told_when_the_kind_is_not_known(seen, lot):
    seen.open(f"D99 {lot.lot_ref}")
    assert seen.codes == ["paper.kind_unknown"]


def test_no_copy_is_counted_when_papers_are_only_looked_at(seen, lot, market):
    before = market.read.quantities()["ledger"]
    seen.open(lot.lot_ref)
    for kind in ("D09", "D12", "D09", "D12"):
        seen.vm.choose_kind(kind)
        seen.runner.step_all()
    assert seen.vm.view.paper.copy_no == 1
    assert copies_counted(market, "D12", lot.lot_ref) == 0
    assert market.read.quantities()["ledger"] == before


def test_each_sheet_has_its_own_number_when_three_copies_are_printed(seen, lot, market):
    seen.open(lot.lot_ref)
    seen.vm.set_copies("3")
    sheets = Sheets()
    seen.vm.print_on(sheets)
    seen.runner.step_all()
    assert len(set(sheets.given)) == 3
    assert seen.vm.view.paper.copy_no == 4
    assert copies_counted(market, "D12", lot.lot_ref) == 3
    assert (seen.printed, sheets.ended) == ([3], [True])


def test_a_new_copy_is_made_when_one_was_printed_before(seen, lot, market):
    seen.open(lot.lot_ref)
    first, second = Sheets(), Sheets()
    for sheets in (first, second):
        seen.vm.print_on(sheets)
        seen.runner.step_all()
    assert first.given != second.given
    assert copies_counted(market, "D12", lot.lot_ref) == 2


def test_all_ticked_papers_are_printed_in_the_order_of_the_list(seen, lot, market):
    seen.open(lot.lot_ref)
    seen.vm.tick("D08", True)
    seen.vm.tick("D09", True)
    assert seen.vm.view.to_print == ("D09", "D12", "D08")
    assert seen.vm.view.sheets == 3
    sheets = Sheets()
    seen.vm.print_on(sheets)
    seen.runner.step_all()
    assert len(sheets.given) == 3
    assert all(b"/EmbeddedFile" in pdf for pdf in sheets.given), "a preview has no seal"
    assert [copies_counted(market, kind, lot.lot_ref) for kind in ("D09", "D12", "D08")] == [1, 1, 1]
    assert seen.vm.view.paper.kind == "D12"


def test_job_is_thrown_away_when_the_printer_fails(seen, lot):
    seen.open(lot.lot_ref)
    seen.vm.set_copies("2")
    sheets = Sheets(fails_at=1)
    seen.vm.print_on(sheets)
    seen.runner.step_all()
    assert (seen.codes, sheets.ended, seen.printed) == (["print.failed"], [False], [])
    assert seen.vm.view.can_print


def test_job_is_thrown_away_when_it_is_stopped_between_papers(seen, lot):
    seen.open(lot.lot_ref)
    seen.vm.set_copies("3")
    sheets = Sheets(after=seen.vm.cancel)
    seen.vm.print_on(sheets)
    seen.runner.step_all()
    assert (len(sheets.given), sheets.ended, seen.printed) == (1, [False], [])
    assert seen.stopped == [(0, 3)]
    assert seen.vm.view.busy == ""
    assert seen.vm.view.can_print


@pytest.mark.parametrize("typed", ["0", "21", "", "two", "-1", "1.5"])
def test_nothing_is_printed_when_the_number_of_copies_is_wrong(seen, lot, typed):
    seen.open(lot.lot_ref)
    seen.vm.set_copies(typed)
    assert seen.vm.view.copies is None
    seen.vm.print_on(Sheets())
    assert not seen.runner.waiting


def test_other_language_comes_first_when_the_order_is_changed(seen, lot):
    before = seen.open(lot.lot_ref).paper.pdf
    seen.vm.next_languages()
    seen.runner.step_all()
    assert seen.vm.view.languages == ("vi", "zh")
    assert seen.vm.view.paper.pdf != before


def test_progress_is_told_when_all_declarations_are_made(seen, lot):
    told = []
    seen.vm.progressed.connect(lambda n, m: told.append((n, m)))
    seen.open(f"D08 {lot.lot_ref}")
    count = seen.vm.view.paper.pages
    assert told[-1] == (len(told), len(told))
    assert count >= len(told) > 1


def test_late_paper_falls_when_making_was_stopped(seen, lot):
    seen.vm.open(f"D08 {lot.lot_ref}")
    seen.runner.step()
    assert seen.vm.view.busy == "making"
    seen.vm.cancel()
    seen.runner.step_all()
    assert seen.vm.view.paper is None
    assert seen.vm.view.busy == ""
    assert not [error for error in seen.errors if not isinstance(error, CancelledError)]


def test_making_lies_beside_the_store_lane_when_a_paper_is_made(seen, lot):
    seen.vm.open(lot.lot_ref)
    assert seen.runner.waiting[0].lane == "store"
    seen.runner.step()
    assert seen.runner.waiting[0].lane == "network"


def test_file_is_whole_and_counted_when_a_paper_is_saved(seen, lot, market, tmp_path):
    seen.open(lot.lot_ref)
    seen.vm.save(str(tmp_path / "a.pdf"))
    seen.runner.step_all()
    assert (tmp_path / "a.pdf").read_bytes().rstrip().endswith(b"%%EOF")
    assert seen.saved == [(1, "a.pdf")]
    assert copies_counted(market, "D12", lot.lot_ref) == 1


def test_old_file_stays_when_a_paper_cannot_be_written(seen, lot, tmp_path):
    seen.open(lot.lot_ref)
    (tmp_path / "folder.pdf").mkdir()
    seen.vm.save(str(tmp_path / "folder.pdf"))
    seen.runner.step_all()
    assert seen.codes == ["file.unwritable"]
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_printing_is_refused_when_a_letter_is_missing_in_the_fonts(market):
    lot = trade_one_lot(market, counterpart_name="Tập \U0001f69a")
    seen = Seen(market)
    view = seen.open(f"D12 {lot.lot_ref}")
    assert seen.codes == ["paper.glyph_missing"]
    assert view.is_refused
    seen.vm.print_on(Sheets())
    assert not seen.runner.waiting


def test_stopped_job_says_how_many_went_out_when_the_printer_keeps_them(seen, lot, market):
    seen.open(f"D12 {lot.lot_ref}")
    seen.vm.set_copies("3")
    sheets = Sheets(after=seen.vm.cancel, withdraws=False)
    seen.vm.print_on(sheets)
    seen.runner.step_all()
    assert seen.stopped == [(1, 3)]
    assert copies_counted(market, "D12", lot.lot_ref) == 3
    assert seen.vm.view.paper.copy_no == 4


def test_stopped_job_prints_nothing_when_it_had_not_begun(seen, lot, market):
    seen.open(f"D12 {lot.lot_ref}")
    sheets = Sheets()
    seen.vm.print_on(sheets)
    seen.vm.cancel()
    seen.runner.step_all()
    assert (sheets.given, seen.stopped) == ([], [(0, 1)])
    assert copies_counted(market, "D12", lot.lot_ref) == 0


def test_job_goes_on_and_tells_its_end_when_other_papers_are_opened(seen, lot):
    seen.open(f"D12 {lot.lot_ref}")
    sheets = Sheets()
    seen.vm.print_on(sheets)
    seen.vm.open(f"D26 {lot.day_on.isoformat()}")
    assert seen.vm.view.busy == "printing"
    seen.runner.step_all()
    assert (len(sheets.given), seen.printed) == (1, [1])
    assert (seen.vm.view.subject, seen.vm.view.paper.kind) == ("day", "D26")


def test_no_copy_is_counted_when_one_paper_of_a_job_is_refused(market):
    lot = trade_one_lot(market, counterpart_name="Tập \U0001f69a")
    seen = Seen(market)
    seen.open(f"D09 {lot.lot_ref}")
    seen.vm.tick("D12", True)
    sheets = Sheets()
    seen.vm.print_on(sheets)
    seen.runner.step_all()
    assert "paper.glyph_missing" in seen.codes
    assert sheets.given == []
    assert copies_counted(market, "D09", lot.lot_ref) == copies_counted(market, "D12", lot.lot_ref) == 0
    assert seen.vm.view.kind == "D12"
    assert seen.vm.view.is_refused


@pytest.mark.parametrize("pair", PAIRS)
def test_paper_is_made_in_any_two_languages_when_they_are_chosen(seen, lot, pair):
    seen.open(f"D12 {lot.lot_ref}")
    seen.vm.choose_languages(pair)
    seen.runner.step_all()
    assert (seen.vm.view.languages, seen.codes) == (pair, [])
    assert seen.vm.view.paper is not None


def test_every_pair_comes_round_when_the_key_is_pressed_again_and_again(seen, lot):
    seen.open(lot.lot_ref)
    gone_through = []
    for _ in PAIRS:
        gone_through.append(seen.vm.view.languages)
        seen.vm.next_languages()
        seen.runner.step_all()
    assert gone_through == list(PAIRS)
    assert gone_through[:2] == [("zh", "vi"), ("vi", "zh")]
    assert seen.vm.view.languages == PAIRS[0]


def test_choices_are_there_again_when_the_program_is_opened_again(seen, lot, market):
    seen.open(lot.lot_ref)
    seen.vm.choose_languages(("vi", "en"))
    seen.vm.tick("D09", True)
    seen.vm.set_copies("2")
    seen.vm.set_zoom("150")
    seen.runner.step_all()
    seen.vm.print_on(Sheets(), "Laser A4")
    seen.runner.step_all()
    again = Seen(market).open(lot.lot_ref)
    assert again.languages == ("vi", "en")
    assert set(again.to_print) == {"D09", "D12"}
    assert (again.copies, again.zoom, again.printer) == (2, "150", "Laser A4")


def test_papers_of_a_person_a_group_and_the_wall_are_there_when_named(seen, market):
    today = market.context.today()
    group = market.read.groups(today)[0].group_id
    person = market.read.members(group, today)[0].person_id
    view = seen.open(f"person {person}")
    assert {"D01", "D04", "USED"} <= set(view.kinds)
    assert view.name
    view = seen.open(f"group {group}")
    assert (view.subject, view.kind) == ("group", "D02")
    view = seen.open("market")
    assert (view.subject, seen.codes) == ("market", [])
    assert view.paper is not None


@pytest.mark.parametrize("argument", ["person nobody", "group nobody", "record nothing"])
def test_refusal_is_told_when_nobody_has_that_id(seen, market, argument):
    seen.open(argument)
    assert seen.codes == ["paper.ref_unknown"]


def test_next_copy_and_the_moment_of_the_last_are_shown_when_a_paper_was_printed(seen, lot, market):
    seen.open(f"D12 {lot.lot_ref}")
    assert (seen.vm.view.paper.copy_no, seen.vm.view.made_at) == (1, None)
    seen.vm.print_on(Sheets())
    seen.runner.step_all()
    assert seen.vm.view.paper.copy_no == 2
    assert seen.vm.view.made_at is not None


def test_each_ticked_paper_is_a_file_of_its_own_when_a_folder_is_chosen(seen, lot, tmp_path):
    seen.open(f"D12 {lot.lot_ref}")
    seen.vm.tick("D09", True)
    folder = tmp_path / "papers"
    folder.mkdir()
    for _ in range(2):
        seen.vm.save_all(str(folder), lambda paper: f"{paper.kind}.pdf")
        seen.runner.step_all()
    assert {path.name for path in folder.iterdir()} == {"D12.pdf", "D09.pdf", "D12 (2).pdf", "D09 (2).pdf"}
    assert seen.saved == [(2, "papers")] * 2


def test_progress_counts_papers_and_then_pages_when_a_job_is_printed(seen, lot):
    seen.open(f"D12 {lot.lot_ref}")
    seen.vm.tick("D09", True)
    told = []
    seen.vm.progressed.connect(lambda n, m: told.append((n, m)))
    seen.vm.print_on(Sheets())
    seen.runner.step_all()
    assert told[:3] == [(1, 3), (2, 3), (3, 3)]
    assert len(told) == 5


def test_one_job_is_printed_when_the_key_is_pressed_twice(seen, lot):
    seen.open(f"D12 {lot.lot_ref}")
    seen.vm.print_on(Sheets())
    assert seen.vm.view.busy == "printing"
    assert not seen.vm.view.can_print
    assert [task.lane for task in seen.runner.waiting][-1] == "network"
    seen.vm.print_on(Sheets())
    seen.runner.step_all()
    assert seen.printed == [1]
