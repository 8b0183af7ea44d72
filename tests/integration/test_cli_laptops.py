"""Hand-over, exception, carried evidence, laptops and clock by the command line: two stores of one point."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from app.bootstrap import open_market
from app.domain.invented import residents
from tests.helpers.cli_run import Ctl, run_here, today
from tests.helpers.market_fixture import quick

SECOND, PIN = "练习主管", "246802"
FIRST, FIRST_PIN = "练习员甲", "135791"


def number(at: int) -> str:
    """Document number of a resident of the practice market."""
    return residents(1, 20, date.fromisoformat(today()))[at].number


@pytest.fixture
def pair(filled_store: Path, tmp_path: Path) -> tuple[Ctl, Ctl]:
    """Laptops 07 and 08 with the same residents, each with a second person; they do not know each other yet."""
    with open_market(
        quick(filled_store), Ctl(filled_store).store.joinpath("practice-key.txt").read_text().strip()
    ) as open_:
        open_.market.add_clerk(SECOND, PIN, "supervisor")
        open_.market.add_clerk(FIRST, FIRST_PIN, "clerk")
        point, device = open_.market.profile().point, open_.market.profile().device
    other = Path(shutil.copytree(filled_store, tmp_path / "other"))
    one, two = Ctl(filled_store), Ctl(other)
    two("device", "change", "--point", point, "--device", "08" if device != "08" else "09", "--reason", "second table")
    return one, two


@pytest.fixture
def pin_file(tmp_path: Path) -> Path:
    """A file with the second person's PIN."""
    path = tmp_path / "pin.txt"
    path.write_text(f"{PIN}\n")
    return path


def meet(one: Ctl, two: Ctl) -> None:
    """Each takes the other's card in and lets it share the residents."""
    for here, there in ((one, two), (two, one)):
        card = there("laptop", "card", "--name", "练习二号机")
        laptop = here("laptop", "take", card["code"], "--signs", card["signs"])["laptop"]
        assert not laptop["active"]
        assert laptop["name"] == "练习二号机"
        assert here("laptop", "use", laptop["laptop"], "--reason", "second table")["laptop"]["active"]


def test_lists_have_one_sign_when_each_laptop_uses_the_other(pair: tuple[Ctl, Ctl]) -> None:
    one, two = pair
    before = one("laptop", "list")
    assert before["list_sign"] != two("laptop", "list")["list_sign"]
    meet(one, two)
    lists = [each("laptop", "list") for each in pair]
    assert lists[0]["list_sign"] == lists[1]["list_sign"] != before["list_sign"]
    assert lists[0]["in_use"] == lists[1]["in_use"]
    assert len(lists[0]["in_use"]) == 2
    one("laptop", "use", next(x["laptop"] for x in lists[0]["laptops"] if not x["here"]), "--off", "--reason", "broken")
    assert one("laptop", "list")["list_sign"] == before["list_sign"]
    card = two("laptop", "card")
    assert one.refused("laptop", "take", card["code"], "--signs", "AAAA-AAAA")["code"] == "laptop.fingerprint_differs"


def test_right_is_taken_once_when_it_was_handed_over(pair: tuple[Ctl, Ctl]) -> None:
    one, two = pair
    meet(one, two)
    to = next(x["laptop"] for x in one("laptop", "list")["laptops"] if not x["here"])[-2:]
    person = next(number(at) for at in range(20) if one("quota", "show", number(at))["quota"]["left_fen"])
    left, there = (each("quota", "show", person)["quota"]["left_fen"] for each in pair)
    given = one("quota", "hand-over", "give", person, "--to", to, "--value", 300_000)
    assert given["move"]["value_fen"] == 300_000
    assert one("quota", "show", person)["quota"]["left_fen"] == left - 300_000
    assert one("quota", "hand-over", "show", person)["vouchers"] == [given]
    taken = two("quota", "hand-over", "take", given["code"])["move"]
    assert (taken["kind"], taken["value_fen"]) == ("taken", 300_000)
    assert two("quota", "show", person)["quota"]["left_fen"] == there + 300_000
    assert two.refused("quota", "hand-over", "take", given["code"])["code"] == "voucher.used"
    assert one.refused("quota", "hand-over", "give", person, "--to", "ZZ")["code"] == "hand_over.no_such_laptop"


def test_exception_needs_another_person_and_their_pin(pair: tuple[Ctl, Ctl], pin_file: Path, tmp_path: Path) -> None:
    one, two = pair
    meet(one, two)
    person = next(number(at) for at in range(20) if not one("quota", "show", number(at))["quota"]["at_home"])
    alone = ("quota", "exception", person, "--reason", "laptop is broken", "--second", SECOND)
    own = tmp_path / "own.txt"
    own.write_text(FIRST_PIN)
    ask = (*alone, "--actor", FIRST, "--actor-pin-file", own, "--pin-file")
    assert one.refused(*alone, "--pin-file", pin_file)["code"] == "second.first_missing"
    assert one.refused(*alone, "--actor", FIRST, "--pin-file", pin_file)["code"] == "second.first_missing"
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("111111")
    assert (
        one.refused("quota", "exception", person, "--reason", "x", *ask[5:], pin_file)["code"]
        == "exception.reason_missing"
    )
    assert one(*ask, pin_file)["move"]["second"] == SECOND
    shown = one("quota", "show", person)
    assert (shown["quota"]["is_provisional"], [move["kind"] for move in shown["moves"]]) == (True, ["exception"])
    assert one.refused(*ask, pin_file)["code"] == "exception.not_needed"
    assert two.refused("quota", "exception", person, *ask[3:], wrong)["code"] in ("exception.not_needed", "pin.wrong")
    stolen = (*alone, "--actor", FIRST, "--actor-pin-file", pin_file, "--pin-file", pin_file)
    assert one.refused(*stolen)["code"] == "pin.wrong"
    assert run_here("quota", "exception", person, "--store", str(one.store)).code == 2


def test_slip_counts_once_when_the_other_laptop_takes_its_code(pair: tuple[Ctl, Ctl]) -> None:
    one, two = pair
    code = two("evidence", "code", number(0))["code"]
    assert one.refused("evidence", "take", code)["code"] == "code.key_unknown"
    meet(one, two)
    taken = one("evidence", "take", code)
    assert (taken["is_new"], taken["evidence"]["used_fen"]) == (True, 0)
    assert taken["person_id"] == taken["quota"]["person_id"]
    assert not one("evidence", "take", code)["is_new"]
    assert two.refused("evidence", "take", code)["code"] == "evidence.own_code"


def test_clock_is_told_and_not_confirmed_when_it_is_right(
    pair: tuple[Ctl, Ctl], pin_file: Path, tmp_path: Path
) -> None:
    one, _ = pair
    told = one("clock", "show")
    assert (told["clock"], told["trust"], told["may_save"]) == ("good", "good", True)
    assert one.refused("clock", "confirm", "--reason", "compared")["code"] == "clock.not_behind"
    vouch = ("clock", "confirm", "--reason", "compared", "--second", SECOND, "--pin-file", pin_file)
    assert one.refused(*vouch)["code"] == "second.first_missing"
    own = tmp_path / "own.txt"
    own.write_text(FIRST_PIN)
    first = ("--actor", FIRST, "--actor-pin-file", own)
    assert one.refused(*vouch, *first)["code"] == "clock.not_doubted"
    assert one.refused(*vouch[:6], *first)["code"] == "pin.wrong"
