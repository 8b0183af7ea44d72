"""Presence, market day, rules, sign-in, first start and opening: view models on a real store, step by step."""

from __future__ import annotations

import json

import pytest

from app.bootstrap import PRACTICE_PASSPHRASE
from app.bootstrap.launcher import MarketLauncher
from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_PIN
from app.services.bundle import NewMarket
from tests.helpers.market_fixture import quick
from tests.helpers.step_runner import StepRunner
from ui.viewmodels.first_start import RECOVERY_FORM, FirstStartViewModel
from ui.viewmodels.presence import PresenceViewModel
from ui.viewmodels.rules import RulesViewModel
from ui.viewmodels.sign_in import SignInViewModel
from ui.viewmodels.today import TodayViewModel, next_act
from ui.viewmodels.unlock import UnlockViewModel


@pytest.fixture
def runner() -> StepRunner:
    return StepRunner()


def told(signal):
    heard = []
    signal.connect(heard.append)
    return heard


def numbers(market):
    group = market.read.groups(market.context.today())[0]
    return [row.document_number for row in market.read.members(group.group_id, market.context.today())]


class TestPresence:
    def test_cards_are_counted_in_order_when_read_one_after_another(self, market, runner):
        model = PresenceViewModel(market, runner)
        model.refresh()
        for number in numbers(market)[:10]:
            model.scan(number)
        runner.step_all()
        assert model.view.count == 10
        assert model.view.answer.sequence == 10
        assert len(model.view.recent) == 7
        assert model.view.register == 24

    def test_red_card_does_not_stop_when_it_is_unknown(self, market, runner):
        model = PresenceViewModel(market, runner)
        kinds = told(model.answered)
        first, second = numbers(market)[:2]
        for text in (first, first, "123", second):
            model.scan(text)
        runner.step_all()
        assert kinds[:2] == ["present", "already"]
        assert kinds[2] in ("unknown", "unreadable")
        assert kinds[3] == "present"
        assert model.view.refused == 1
        assert model.view.count == 2

    def test_last_one_is_taken_back_when_asked(self, market, runner):
        model = PresenceViewModel(market, runner)
        for number in numbers(market)[:3]:
            model.scan(number)
        runner.step_all()
        last = model.view.answer.person.name
        model.undo_last()
        runner.step_all()
        assert model.view.taken_back == last
        assert model.view.count == 2
        assert len(market.presence.today()) == 2

    def test_person_without_card_is_counted_as_typed_when_found_by_name(self, market, runner):
        model = PresenceViewModel(market, runner)
        model.find(market.read.people("", market.context.today(), 1)[0].name)
        runner.step_all()
        model.choose(model.view.choices[0].person_id)
        runner.step_all()
        assert model.view.answer.kind == "present"
        assert market.presence.today()[0].evidence == "typed"

    def test_those_are_offered_or_nobody_is_told_when_the_end_of_a_number_is_typed(self, market, runner):
        model = PresenceViewModel(market, runner)
        number = numbers(market)[0]
        model.type_number(number[-4:])
        runner.step_all()
        assert model.view.answer is None
        assert number[-4:] in {choice.document_number[-4:] for choice in model.view.choices}
        ends = {each[-4:] for each in numbers(market)}
        model.type_number(next(end for end in ("0000", "9990", "9991") if end not in ends))
        runner.step_all()
        assert (model.view.answer.kind, model.view.answer.problem.code) == ("unknown", "presence.end_unknown")
        assert not model.view.choices

    def test_number_is_asked_for_when_nothing_was_typed(self, market, runner):
        model = PresenceViewModel(market, runner)
        model.type_number("  ")
        assert model.view.problem.code == "person.number_missing"
        assert not runner.waiting


@pytest.mark.parametrize(
    ("facts", "act"),
    [
        ({"to_mend": 1, "has_draft": True, "present": 9, "lots": 1, "waiting": 5}, "mend"),
        ({"to_mend": 0, "has_draft": True, "present": 9, "lots": 1, "waiting": 5}, "split"),
        ({"to_mend": 0, "has_draft": False, "present": 0, "lots": 0, "waiting": 5}, "presence"),
        ({"to_mend": 0, "has_draft": False, "present": 9, "lots": 0, "waiting": 0}, "truck"),
        ({"to_mend": 0, "has_draft": False, "present": 9, "lots": 1, "waiting": 5}, "send"),
        ({"to_mend": 0, "has_draft": False, "present": 9, "lots": 1, "waiting": 0}, "day_end"),
    ],
)
def test_next_act_follows_the_rule_when_the_day_goes_on(facts, act):
    assert next_act(**facts) == act


class TestToday:
    def test_day_begins_with_cards_and_goes_on_to_trucks_when_people_came(self, market, runner):
        model = TodayViewModel(market, runner)
        model.refresh()
        runner.step_all()
        assert (model.view.act, model.view.step) == ("presence", 0)
        market.presence.mark(numbers(market)[0], "card")
        model.refresh()
        runner.step_all()
        assert (model.view.act, model.view.step) == ("truck", 1)
        assert model.view.rules[0].code == "value_limit"
        assert all(rule.source for rule in model.view.rules)


class TestRules:
    def test_rules_carry_dates_and_source_when_read(self, market, runner):
        model = RulesViewModel(market, runner, ("words", "135790"))
        model.refresh()
        runner.step_all()
        assert model.view.lines
        assert all(line.value.source for line in model.view.lines)
        assert model.view.practice_pin == "135790"
        assert not model.view.device_changed

    def test_unsigned_pack_leaves_the_old_one_when_taken_in(self, market, runner, tmp_path):
        model = RulesViewModel(market, runner)
        refused = told(model.failed)
        before = market.market.rules_view().pack
        file = tmp_path / "pack.json"
        file.write_text(json.dumps({"pack_id": "x"}), encoding="utf-8")
        model.look_at(str(file))
        runner.step_all()
        assert refused[0].code.startswith("rules.")
        assert market.market.rules_view().pack == before

    def test_new_epoch_begins_when_the_device_is_changed_with_a_reason(self, market, runner):
        model = RulesViewModel(market, runner)
        model.refresh()
        runner.step_all()
        epoch = model.view.profile.epoch
        model.set_text("device", "0a")
        assert model.view.device_changed
        model.change_device("another laptop")
        runner.step_all()
        assert model.view.profile.device == "0A"
        assert model.view.profile.epoch != epoch

    def test_wrong_address_stands_beside_its_field_when_connecting(self, market, runner):
        model = RulesViewModel(market, runner)
        model.refresh()
        runner.step_all()
        model.set_text("url", "http://port.example")
        model.connect_port()
        runner.step_all()
        assert model.view.problem_of("url").code == "port.address_wrong"


class TestSignIn:
    def test_right_pin_lets_in_and_wrong_one_waits_when_typed(self, market, runner, qapp):
        model = SignInViewModel(market, runner, PRACTICE_PIN)
        heard = told(model.signed_in)
        model.lock()
        runner.step_all()
        assert model.view.chosen == PRACTICE_CLERK
        assert model.view.practice_pin == PRACTICE_PIN
        model.sign_in("000000")
        runner.step_all()
        assert model.view.problem.code == "pin.wrong"
        assert model.view.wait_s >= 1
        model.sign_in(PRACTICE_PIN)
        assert not runner.waiting, "nothing is asked while a wrong PIN waits"
        model.close()
        assert heard == []

    def test_first_clerk_is_made_and_let_in_when_nobody_can_sign_in(self, empty_store, runner, qapp):
        with MarketLauncher(quick(empty_store)).open(PRACTICE_PASSPHRASE) as market:
            model = SignInViewModel(market, runner)
            heard = told(model.signed_in)
            model.lock()
            runner.step_all()
            assert model.view.is_first
            model.add_clerk("练习文员", "246810", "246811")
            assert model.view.problem.code == "pin.differs"
            model.add_clerk("练习文员", "246810", "246810")
            runner.step_all()
            assert heard == ["练习文员"]


class TestFirstStart:
    def ready(self, launcher, runner):
        model = FirstStartViewModel(launcher, runner)
        model.load()
        runner.step_all()
        model.choose_own()
        for name, text in (("point", "gx02"), ("device", "0a"), ("office", "练习办公室")):
            model.set_text(name, text)
        return model

    def test_fields_are_named_when_they_are_missing(self, tmp_path, runner):
        model = FirstStartViewModel(MarketLauncher(quick(tmp_path / "store")), runner)
        model.load()
        runner.step_all()
        model.choose_own()
        model.go_on()
        assert model.view.step == "place"
        assert {each.field for each in model.view.problems} == {"point", "crossing", "office"}

    def test_field_is_named_when_its_text_has_a_letter_that_is_not_taken(self, tmp_path, runner):
        model = self.ready(MarketLauncher(quick(tmp_path / "store")), runner)
        model.choose_crossing("YYG")
        model.set_text("point_name", "练\u202e习")
        model.go_on()
        assert model.view.problem_of("point_name").code == "text.character_not_allowed"
        assert model.view.step == "place"

    def test_crossing_is_found_when_a_part_of_any_name_is_typed(self, tmp_path, runner):
        model = self.ready(MarketLauncher(quick(tmp_path / "store")), runner)
        for words in ("友谊", "hữu nghị", "YYG", "youyi"):
            assert "YYG" in [each.crossing_id for each in model.find_crossings(words)], words

    def test_install_is_whole_only_when_the_recovery_key_was_typed_back(self, tmp_path, runner):
        launcher = MarketLauncher(quick(tmp_path / "store"))
        model = self.ready(launcher, runner)
        heard = told(model.finished)
        model.choose_crossing("YYG")
        model.go_on()
        model.make("short", "short")
        assert model.view.problem_of("passphrase").code == "market.passphrase_short"
        model.make("correct horse battery", "correct horse batterie")
        assert model.view.problem_of("again").code == "market.passphrase_differs"
        model.make("correct horse battery", "correct horse battery")
        runner.step_all()
        assert model.view.step == "recovery"
        model.confirm_recovery("AAAA-BBBB")
        assert heard == []
        assert model.view.problem_of("recovery").code == "store.recovery_key_differs"
        model.confirm_recovery(model.view.recovery_key.lower().replace("-", " "))
        runner.step_all()
        with heard[0] as services:
            assert services.drafts.kept(RECOVERY_FORM) is None
            profile = services.market.profile()
            assert (profile.point, profile.device, profile.crossing_id) == ("GX02", "0A", "YYG")


class TestUnlock:
    def test_data_stays_closed_when_the_passphrase_is_wrong(self, filled_store, runner):
        model = UnlockViewModel(MarketLauncher(quick(filled_store)), runner)
        opened = told(model.opened)
        model.refresh()
        assert model.view.practice_passphrase == PRACTICE_PASSPHRASE
        model.open("not the passphrase")
        runner.step_all()
        assert opened == []
        assert model.view.problem.code == "store.wrong_passphrase"
        model.open(" ")
        assert model.view.problem.code == "store.passphrase_missing"

    def test_market_opens_by_recovery_key_and_warns_when_it_was_never_typed_back(self, tmp_path, runner):
        launcher = MarketLauncher(quick(tmp_path / "store"))
        made = launcher.create(NewMarket("GX02", "0A", crossing_id="YYG"), "correct horse battery")
        made.services.drafts.keep(RECOVERY_FORM, {"recovery": "open"})
        made.services.close()
        model = UnlockViewModel(launcher, runner)
        opened, warned = told(model.opened), told(model.failed)
        model.refresh()
        model.choose_recovery(True)
        model.open(made.recovery_key)
        runner.step_all()
        assert [each.code for each in warned] == ["store.recovery_unconfirmed"]
        opened[0].close()
