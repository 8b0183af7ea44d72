"""Making and opening a market: what first start asks, what a new store holds, the practice port's process."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import resources
from app.bootstrap import (
    PRACTICE_KEY_FILE,
    PRACTICE_PASSPHRASE,
    check_new_market,
    create_market,
    market_exists,
    open_market,
    practice_passphrase,
)
from app.bootstrap.launcher import MarketLauncher
from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_PIN, connect_practice_port, start_practice_port
from app.errors import EnvironmentProblem, StoreLockedProblem, UserError
from app.services.bundle import NewMarket, Services
from app.services.findings import Refused
from tests.helpers.market_fixture import open_quick, quick

SPEC = NewMarket(point="GX01", device="07", crossing_id="YYG")


@pytest.mark.parametrize(
    ("spec", "passphrase", "code"),
    [
        (replace(SPEC, point="GXO1"), "x" * 12, "market.point_form"),
        (replace(SPEC, point="G" * 9), "x" * 12, "market.point_form"),
        (replace(SPEC, device="7"), "x" * 12, "market.device_form"),
        (replace(SPEC, side="LA"), "x" * 12, "market.side"),
        (replace(SPEC, crossing_id="NOWHERE"), "x" * 12, "lot.crossing_unknown"),
        (SPEC, "x" * 11, "market.passphrase_short"),
        (SPEC, None, "market.passphrase_short"),
    ],
)
def test_nothing_is_made_when_an_answer_is_wrong(
    tmp_path: Path, spec: NewMarket, passphrase: str | None, code: str
) -> None:
    with pytest.raises(UserError) as refused:
        create_market(quick(tmp_path / "store"), spec, passphrase)
    assert refused.value.code == code
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize("field", ["office", "point_name"])
@pytest.mark.parametrize(("text", "code"), [("练\u202e习", "text.character_not_allowed"), ("x" * 501, "text.too_long")])
def test_nothing_is_made_when_a_name_has_letters_that_are_not_taken(
    tmp_path: Path, field: str, text: str, code: str
) -> None:
    spec = replace(SPEC, **{field: text})
    with pytest.raises(Refused) as refused:
        create_market(quick(tmp_path / "store"), spec, "a long passphrase")
    assert [(each.code, each.field) for each in refused.value.problems] == [(code, field)]
    assert not (tmp_path / "store").exists()


def test_names_are_stored_tidy_when_typed_loosely(tmp_path: Path) -> None:
    loose = {"office": "  Hải quan   Tập\t", "point_name": " Điểm  Tập "}
    spec = replace(SPEC, **{field: unicodedata.normalize("NFD", text) for field, text in loose.items()})
    with create_market(quick(tmp_path / "store"), spec, "a long passphrase").services as services:
        profile = services.market.profile()
    assert (profile.office, profile.point_name) == ("Hải quan Tập", "Điểm Tập")


def test_new_market_passes_when_all_is_right() -> None:
    check_new_market(SPEC, "x" * 12)
    check_new_market(replace(SPEC, practice=True), None)


def test_new_store_holds_reference_and_rules_when_made(empty_store: Path) -> None:
    with open_quick(empty_store) as services:
        assert services.market.rules_view().pack is not None
        assert len(services.reference.crossings()) == len(resources.read_json("reference/crossings.json"))
        assert services.read.goods("火龙果", "import")
        assert services.read.tariff_lines("0810", "HS6")
        assert services.read.quantities()["people"] == 0


def test_recovery_key_opens_the_store_when_the_passphrase_is_lost(tmp_path: Path) -> None:
    made = create_market(quick(tmp_path / "store"), SPEC, "a long passphrase")
    made.services.close()
    assert practice_passphrase(tmp_path / "store") is None
    with open_market(quick(tmp_path / "store"), made.recovery_key, recovery=True) as services:
        assert services.market.profile().practice is False
    with pytest.raises(StoreLockedProblem, match=r"store\.wrong_passphrase"):
        open_market(quick(tmp_path / "store"), "another passphrase")


def test_passphrase_lies_beside_the_store_when_it_is_for_practice(empty_store: Path) -> None:
    assert market_exists(quick(empty_store))
    assert practice_passphrase(empty_store) == PRACTICE_PASSPHRASE
    (empty_store / PRACTICE_KEY_FILE).unlink()
    assert practice_passphrase(empty_store) is None


def test_practice_clerk_signs_in_when_the_pin_on_the_screen_is_typed(market: Services) -> None:
    assert market.market.sign_in(PRACTICE_CLERK, PRACTICE_PIN) == "clerk"


def test_practice_market_has_a_group_of_the_day_when_the_launcher_makes_it(tmp_path: Path) -> None:
    launcher = MarketLauncher(quick(tmp_path / "store"), practice=True)
    assert not launcher.exists()
    with launcher.create_practice().services as services:
        [group] = services.read.groups(services.context.today())
    assert group.members >= 20
    assert launcher.exists()
    assert launcher.practice_passphrase() == PRACTICE_PASSPHRASE
    assert {crossing.crossing_id for crossing in launcher.crossings()} >= {"YYG"}


def test_port_is_a_process_that_ends_when_stopped(market: Services, tmp_path: Path) -> None:
    with start_practice_port(tmp_path / "port") as port:
        connect_practice_port(market, port)
        report = market.sync.run_cycle(None, None)
        assert (report.problem_code, report.sent) == ("", 0)
        assert port.books()["messages"] == []
    assert port.process.poll() == 0
    port.stop()


def test_port_says_so_when_it_cannot_start(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "port-key.json").write_text("rubbish", encoding="utf-8")
    with pytest.raises(EnvironmentProblem) as failed:
        start_practice_port(tmp_path)
    assert (failed.value.code, failed.value.params) == ("port.not_started", {"exit": 3})
    assert "key.unreadable" in capfd.readouterr().err


def test_day_is_told_at_once_while_a_long_act_is_writing(market: Services) -> None:
    today = market.context.today()
    with market.context.store.unit_of_work() as uow:
        uow.settings.put("long", 1)
        assert market.context.today() == market.context.today(uow) == today


def test_rules_of_an_earlier_day_are_found_when_asked(market: Services) -> None:
    assert market.market.rules_view(date(1999, 1, 1)).pack is None
