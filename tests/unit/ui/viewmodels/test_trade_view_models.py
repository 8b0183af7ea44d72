"""Truck, split, records, record, mend, port: view models on a real store, step by step."""

from __future__ import annotations

import pytest

from app.domain.delivery import Verdict
from app.errors import UserError
from app.read_models import RecordsQuery
from app.services.records import AmendDraft
from tests.helpers.port_answers import answer
from tests.helpers.step_runner import StepRunner
from tests.helpers.traded import trade_one_lot
from ui.viewmodels.mend import MendViewModel
from ui.viewmodels.port import PortView, PortViewModel
from ui.viewmodels.record import RecordViewModel
from ui.viewmodels.records import RecordsSource, RecordsViewModel
from ui.viewmodels.split import SplitViewModel
from ui.viewmodels.truck import FORM, NEW, TruckViewModel

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def runner() -> StepRunner:
    return StepRunner()


def told(signal):
    heard = []
    signal.connect(lambda *values: heard.append(values[0] if len(values) == 1 else values))
    return heard


def present(market, count=8, evidence="card"):
    group = market.read.groups(market.context.today())[0]
    members = market.read.members(group.group_id, market.context.today())
    for member in members[:count]:
        market.presence.mark(member.document_number, evidence)
    return members


def type_lot(model, runner, net="400", price="21000"):
    for name, text in (
        ("plate_cn", "桂F00001"),
        ("party_name", "Tập Văn Bán"),
        ("party_number", "020085000123"),
    ):
        model.set_field(name, text)
    model.find_goods(1, "hlg")
    runner.step_all()
    model.pick_goods(1, "DRAGON")
    model.set_line(1, "gross", str(int(net) + 20))
    model.set_line(1, "net", net)
    model.set_line(1, "price", price)
    model.settle()
    runner.step_all()


@pytest.fixture
def truck(market, runner):
    model = TruckViewModel(market, runner)
    yield model
    model.stop()


def new_form(model, runner):
    model.open(NEW)
    runner.step_all()
    return model


def saved_lot(market, runner, *, here=8, evidence="card", net="400"):
    """A draft lot typed into the form, with so many present; the split view model shows it."""
    present(market, here, evidence)
    truck = TruckViewModel(market, runner)
    new_form(truck, runner)
    type_lot(truck, runner, net=net)
    saved = told(truck.saved)
    truck.save()
    runner.step_all()
    truck.stop()
    split = SplitViewModel(market, runner)
    split.open(saved[0])
    runner.step_all()
    return split


@pytest.fixture
def traded(market):
    lot = trade_one_lot(market)
    rows = market.read.records(RecordsQuery(lot_ref=lot.lot_ref))
    return lot, tuple(row.local_reference for row in reversed(rows))


class TestTruck:
    def test_list_is_empty_when_no_truck_came_and_nothing_was_typed(self, truck, runner):
        truck.open()
        runner.step_all()
        assert (truck.view.mode, truck.view.lists.lots) == ("list", ())

    def test_new_form_knows_crossing_group_and_rate_of_the_pack(self, market, truck, runner):
        new_form(truck, runner)
        form = truck.view.form
        assert form.crossing_id == market.market.profile().crossing_id
        assert form.group_id == market.read.groups(market.context.today())[0].group_id
        assert (form.rate, form.rate_currency) == ("3480", "VND")
        assert form.rate_source == truck.view.lists.rate_of("VND").source

    def test_value_mass_and_people_needed_are_told_while_one_types(self, market, truck, runner):
        present(market)
        new_form(truck, runner)
        type_lot(truck, runner)
        lot = truck.view.lot
        assert lot.net_g == 400_000
        assert lot.amount_fen == round(400 * 21_000 / 3480 * 100)
        assert (lot.needed_shares, lot.present) == (1, 8)
        assert truck.view.computed == {"lines.1.tare": 20_000}
        assert truck.view.can_save

    def test_masses_that_do_not_add_up_are_told_beside_the_net_mass(self, truck, runner):
        new_form(truck, runner)
        type_lot(truck, runner)
        truck.set_line(1, "tare", "21")
        truck.settle()
        runner.step_all()
        assert truck.view.problems["lines.1.net"].code == "lot.mass_sum"
        assert not truck.view.can_save

    def test_own_rate_needs_a_source_of_its_own_when_it_differs_from_the_pack(self, truck, runner):
        new_form(truck, runner)
        type_lot(truck, runner)
        truck.set_field("rate", "3500")
        truck.settle()
        runner.step_all()
        assert truck.view.problems["rate.source" if "rate.source" in truck.view.problems else "rate_source"]
        truck.set_field("rate", "3480")
        assert truck.view.form.rate_source == truck.view.lists.rate_of("VND").source

    def test_typed_form_is_restored_when_the_program_was_killed(self, market, truck, runner):
        new_form(truck, runner)
        type_lot(truck, runner)
        typed = truck.view.form
        again = TruckViewModel(market, runner)
        again.open()
        runner.step_all()
        again.stop()
        assert again.view.was_restored
        assert again.view.form == typed

    def test_nothing_is_kept_when_the_form_is_blank(self, market, truck, runner):
        new_form(truck, runner)
        truck.settle()
        runner.step_all()
        assert market.drafts.kept(FORM) is None

    def test_step_is_taken_back_when_undone(self, truck, runner):
        new_form(truck, runner)
        truck.set_field("plate_cn", "桂F00001")
        key = truck.add_line()
        truck.set_line(key, "net", "5")
        truck.undo()
        assert truck.view.form.line(key).net == ""
        truck.undo()
        assert truck.view.form.line(key) is None
        truck.undo()
        assert truck.view.form.plate_cn == ""
        assert not truck.view.can_undo

    def test_currency_brings_its_own_rate_when_changed(self, truck, runner):
        new_form(truck, runner)
        truck.next_currency(1)
        truck.next_currency(1)
        assert truck.view.form.lines[0].currency == "USD"
        assert (truck.view.form.rate_currency, truck.view.form.rate) == ("USD", "0.14")

    def test_refused_save_names_fields_and_stores_nothing(self, market, truck, runner):
        new_form(truck, runner)
        truck.set_field("plate_cn", "桂F00001")
        truck.save()
        runner.step_all()
        assert {"party_name", "party_number"} <= truck.view.problems.keys()
        assert truck.view.shows_all
        assert market.lots.open_draft() is None

    def test_goods_not_in_the_register_are_named_when_only_typed(self, truck, runner):
        new_form(truck, runner)
        truck.find_goods(1, "zzzz")
        truck.settle()
        runner.step_all()
        problem = truck.view.problems["lines.1.goods_id"]
        assert (problem.code, problem.params) == ("lot.goods_unknown", {"value": "zzzz"})

    def test_only_what_still_stops_is_told_when_saved_before_the_last_look(self, truck, runner):
        new_form(truck, runner)
        truck.settle()
        runner.step_all()
        assert "party_name" in truck.view.problems
        truck.set_field("party_name", "Tập Văn Bán")
        truck.save()
        runner.step_all()
        assert "party_name" not in truck.view.problems
        assert "party_number" in truck.view.problems

    def test_typed_truck_is_brought_back_by_undo_when_another_was_begun(self, truck, runner):
        new_form(truck, runner)
        type_lot(truck, runner)
        typed = truck.view.form
        truck.leave_form()
        truck.start_new()
        runner.step_all()
        assert truck.view.was_put_aside
        assert truck.view.form.is_blank
        truck.undo()
        runner.step_all()
        assert truck.view.form == typed
        assert not truck.view.was_put_aside

    def test_last_place_and_group_are_kept_when_the_next_truck_comes(self, market, truck, runner):
        present(market)
        new_form(truck, runner)
        truck.set_field("crossing_id", "SK")
        truck.set_field("payment", "bank")
        type_lot(truck, runner)
        truck.save()
        runner.step_all()
        again = new_form(TruckViewModel(market, runner), runner)
        again.stop()
        assert (again.view.form.crossing_id, again.view.form.payment) == ("SK", "bank")
        assert again.view.form.party_name == ""
        assert market.drafts.kept(FORM) is None

    def test_look_is_made_anew_when_typing_went_on_meanwhile(self, truck, runner):
        new_form(truck, runner)
        type_lot(truck, runner)
        truck.settle()
        truck.set_line(1, "net", "399")
        runner.step_all()
        assert truck.view.lot.net_g == 399_000


class TestSplit:
    def test_shares_are_exact_when_a_lot_is_opened(self, market, runner):
        model = saved_lot(market, runner)
        view = model.view
        assert view.shares == 8
        assert view.shares_g + view.rest_g == view.split.lot.net_g == 400_000
        assert view.shares_fen + view.rest_fen == view.split.lot.amount_fen

    def test_everybody_present_has_a_row_in_order_of_coming(self, market, runner):
        model = saved_lot(market, runner)
        assert [row.place for row in model.view.rows] == list(range(1, 9))

    def test_person_stays_in_place_without_a_share_when_dropped_and_comes_back(self, market, runner):
        model = saved_lot(market, runner)
        person = model.view.rows[2].person_id
        model.drop(person)
        runner.step_all()
        assert (model.view.shares, model.view.rows[2].state) == (7, "dropped")
        model.drop(person)
        runner.step_all()
        assert (model.view.shares, model.view.rows[2].state) == (8, "share")

    def test_rules_go_round_when_the_rule_is_changed(self, market, runner):
        model = saved_lot(market, runner)
        seen = [model.view.split.lot.split_rule]
        for _ in range(3):
            model.next_rule()
            runner.step_all()
            seen.append(model.view.split.lot.split_rule)
        assert seen == ["equal", "fewest", "rotation", "equal"]

    def test_share_is_by_hand_and_the_others_take_the_difference_when_set(self, market, runner):
        model = saved_lot(market, runner)
        person = model.view.rows[0].person_id
        model.set_by_hand(person, {1: 10_000})
        runner.step_all()
        assert model.view.rows[0].by_hand
        assert model.view.rows[0].net_g == 10_000
        assert model.view.shares_g == 400_000
        model.set_by_hand(person, None)
        runner.step_all()
        assert not model.view.rows[0].by_hand

    def test_share_over_the_allowance_is_refused_and_stays_when_set_by_hand(self, market, runner):
        model = saved_lot(market, runner, net="4000")
        person = model.view.rows[0].person_id
        before = model.view.rows[0].net_g
        model.set_by_hand(person, {1: 3_000_000})
        runner.step_all()
        assert model.view.problem.code == "share.over_quota"
        assert model.view.rows[0].net_g == before

    def test_lot_is_finalised_when_all_cards_were_read(self, market, runner):
        model = saved_lot(market, runner)
        saved = told(model.finalised)
        assert model.view.by_card == 8
        model.confirm("card")
        runner.step_all()
        assert model.view.unconfirmed == ()
        model.finalise()
        runner.step_all()
        assert saved[0][0] == 8
        assert len(model.view.finalised.refs) == 8
        assert model.view.finalised.undo_until is not None
        assert market.read.record_count(RecordsQuery()) == 8

    def test_unconfirmed_shares_stop_by_name_and_rule_when_finalised(self, market, runner):
        model = saved_lot(market, runner, here=3, evidence="typed", net="100")
        assert (len(model.view.unconfirmed), model.view.by_card) == (3, 0)
        model.finalise()
        runner.step_all()
        assert {problem.code for problem in model.view.refused} == {"share.consent_missing"}
        assert model.view.refused[0].params["rule"] == "R-CN-16"
        assert market.read.record_count(RecordsQuery()) == 0
        model.confirm("sheet", "D09-17")
        runner.step_all()
        assert {row.consent_note for row in model.view.rows} == {"D09-17"}

    def test_nothing_is_stored_when_finalising_is_stopped(self, market, runner):
        model = saved_lot(market, runner)
        model.confirm("card")
        runner.step_all()
        failed = told(model.failed)
        model.finalise()
        model.cancel()
        runner.step_all()
        assert failed == []
        assert model.view.is_draft
        assert market.read.record_count(RecordsQuery()) == 0

    def test_lot_is_a_draft_again_when_taken_back(self, market, runner):
        model = saved_lot(market, runner)
        model.confirm("card")
        model_done = told(model.reopened)
        runner.step_all()
        model.finalise()
        runner.step_all()
        model.undo_finalise()
        runner.step_all()
        assert model_done == [model.view.lot_ref]
        assert model.view.is_draft
        assert market.read.record_counts(RecordsQuery())["voided"] == 8

    def test_rest_is_told_when_too_few_people_are_here(self, market, runner):
        model = saved_lot(market, runner, here=2, net="4000")
        assert model.view.rest_g > 0
        assert model.view.shares_g + model.view.rest_g == 4_000_000

    def test_nobody_present_is_told_when_a_lot_is_opened(self, market, runner):
        truck = TruckViewModel(market, runner)
        new_form(truck, runner)
        type_lot(truck, runner)
        saved = told(truck.saved)
        truck.save()
        runner.step_all()
        truck.stop()
        model = SplitViewModel(market, runner)
        failed = told(model.failed)
        model.open(saved[0])
        runner.step_all()
        assert failed[0].code == "lot.nobody_present"


class TestRecords:
    def test_returned_is_on_top_and_nowhere_else_when_all_are_shown(self, market, traded):
        _lot, refs = traded
        answer(market, refs[2], Verdict.RETURNED, "quota.value_exceeded")
        answer(market, refs[5], Verdict.RETURNED, "quota.value_exceeded")
        source = RecordsSource(market.read, RecordsQuery(), pins=True)
        assert source.count() == 8
        shown = [row.local_reference for page in range(4) for row in source.page(page, 3)]
        rest = [ref for ref in reversed(refs) if ref not in (refs[2], refs[5])]
        assert shown == [refs[2], refs[5], *rest]

    def test_counts_are_of_the_whole_period_when_one_state_is_shown(self, market, traded, runner):
        _lot, refs = traded
        answer(market, refs[0], Verdict.ACCEPTED)
        model = RecordsViewModel(market, runner)
        sources = told(model.source_changed)
        model.open()
        runner.step_all()
        model.choose_status("accepted")
        runner.step_all()
        assert model.view.counts["total"] == 8
        assert model.view.counts["accepted"] == 1
        assert sources[-1].count() == 1

    def test_search_finds_name_and_number_when_typed(self, market, traded, runner):
        _lot, refs = traded
        model = RecordsViewModel(market, runner)
        sources = told(model.source_changed)
        detail = market.read.record_detail(refs[3])
        for words in (refs[3], detail.record.person_document):
            model.search(words)
            runner.step_all()
            assert sources[-1].count() == 1
            assert sources[-1].page(0, 10)[0].local_reference == refs[3]

    def test_period_changes_between_today_and_all_days(self, market, traded, runner):
        model = RecordsViewModel(market, runner)
        model.open()
        runner.step_all()
        assert model.view.query().day_on == market.context.today()
        model.next_period()
        runner.step_all()
        assert model.view.query().day_on is None
        assert model.view.all_days == 8


class TestRecord:
    def test_share_is_found_in_its_lot_when_opened(self, market, traded, runner):
        _lot, refs = traded
        model = RecordViewModel(market, runner)
        model.open(refs[3])
        runner.step_all()
        view = model.view
        assert (view.share_no, view.shares, view.status) == (4, 8, "packed")
        assert view.can_hold
        assert view.can_change
        assert not view.can_mend
        assert view.undo_until is not None

    def test_message_is_held_and_let_go_when_asked(self, market, traded, runner):
        model = RecordViewModel(market, runner)
        model.open(traded[1][0])
        runner.step_all()
        model.hold()
        runner.step_all()
        assert model.view.status == "held"
        model.hold()
        runner.step_all()
        assert model.view.status == "packed"

    def test_new_version_is_opened_when_amended(self, market, traded, runner):
        model = RecordViewModel(market, runner)
        replaced = told(model.replaced)
        model.open(traded[1][0])
        runner.step_all()
        model.amend(AmendDraft(plate_vn="12C00099"), "plate misread")
        runner.step_all()
        model.open(replaced[0])
        runner.step_all()
        assert model.view.detail.record.truck.plate_vn == "12C00099"
        assert [version.version for version in model.view.detail.versions] == [1, 2]
        assert model.view.undo_until is None

    def test_void_needs_no_more_than_its_reason_when_it_never_left(self, market, traded, runner):
        model = RecordViewModel(market, runner)
        model.open(traded[1][0])
        runner.step_all()
        model.void("typed twice")
        runner.step_all()
        assert model.view.status == "voided"
        assert not model.view.can_change

    def test_unknown_record_is_told_when_opened(self, market, runner):
        model = RecordViewModel(market, runner)
        failed = told(model.failed)
        model.open("GX01-07-00000000-0000")
        runner.step_all()
        assert failed[0].code == "record.unknown"


class TestMend:
    def test_one_act_moves_the_share_to_the_first_candidate(self, market, traded, runner):
        _lot, refs = traded
        answer(market, refs[2], Verdict.RETURNED, "quota.value_exceeded")
        present(market, 10)
        model = MendViewModel(market, runner)
        mended = told(model.mended)
        model.open(refs[2])
        runner.step_all()
        proposed = model.view.proposal.proposed
        assert model.view.candidate == proposed
        model.mend()
        runner.step_all()
        record = market.read.record_detail(mended[0]).record
        assert (record.person_id, record.version, record.amends) == (proposed.person_id, 2, refs[2])
        assert market.read.record_detail(refs[2]).row.status == "amended"

    def test_another_candidate_takes_it_when_chosen(self, market, traded, runner):
        _lot, refs = traded
        answer(market, refs[2], Verdict.RETURNED, "quota.value_exceeded")
        present(market, 11)
        model = MendViewModel(market, runner)
        mended = told(model.mended)
        model.open(refs[2])
        runner.step_all()
        model.choose(1)
        chosen = model.view.candidate
        model.mend()
        runner.step_all()
        assert market.read.record_detail(mended[0]).record.person_id == chosen.person_id

    def test_nothing_to_mend_is_told_when_the_port_did_not_return_it(self, market, traded, runner):
        model = MendViewModel(market, runner)
        failed = told(model.failed)
        model.open(traded[1][0])
        runner.step_all()
        assert isinstance(failed[0], UserError)
        assert failed[0].code == "mend.not_needed"
        assert not model.view.can_mend


class TestPort:
    def test_counts_follow_the_way_when_the_port_answers(self, market, traded, runner):
        _lot, refs = traded
        answer(market, refs[0], Verdict.ACCEPTED)
        answer(market, refs[1], Verdict.RETURNED, "quota.value_exceeded")
        model = PortViewModel(market, runner)
        model.refresh()
        runner.step_all()
        assert model.view.way == (0, 6, 0, 0, 1)
        assert [row.local_reference for row in model.view.to_mend] == [refs[1]]
        assert model.view.all_accepted == 0

    def test_all_accepted_is_said_only_when_nothing_is_open(self, market, traded, runner):
        _lot, refs = traded
        model = PortViewModel(market, runner)
        for at, ref in enumerate(refs):
            model.refresh()
            runner.step_all()
            assert model.view.all_accepted == 0, at
            answer(market, ref, Verdict.ACCEPTED)
        model.refresh()
        runner.step_all()
        assert model.view.all_accepted == 8

    def test_nothing_is_claimed_when_nothing_was_read_yet(self):
        assert PortView().all_accepted == 0

    def test_progress_is_kept_when_counts_are_read_meanwhile(self, market, runner):
        model = PortViewModel(market, runner)
        model.cycle_began()
        model.cycle_went_on(3, 8)
        model.refresh()
        runner.step_all()
        assert model.view.is_running
        assert model.view.progress == (3, 8)
