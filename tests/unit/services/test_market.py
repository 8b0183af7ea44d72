"""Profile, device change, clerks and PINs, pinned port, rule packs."""

from __future__ import annotations

import base64
import json
from datetime import date, timedelta

import pytest

from app.errors import UserError
from app.events import ReferenceUpdated
from app.services.market import CLERKS_SETTING, MarketService
from tests.helpers.practice_records import declared_by
from tests.unit.services.register_world import ROOT, TODAY, World

KEY = base64.b64encode(bytes(range(32))).decode()


@pytest.fixture
def world() -> World:
    return World()


def code_of(act) -> str:
    with pytest.raises(UserError) as caught:
        act()
    return caught.value.code


def test_profile_tells_where_the_store_works(world: World) -> None:
    profile = world.market.profile()
    assert (profile.side, profile.point_name, profile.language, profile.port_url) == ("CN", "练习互市点", "zh", "")
    assert (profile.signed_in, profile.practice) == ("-", False)
    world.market.set_language("vi")
    assert world.market.profile().language == "vi"
    assert code_of(lambda: world.market.set_language("fr")) == "market.language_unknown"


def test_epoch_is_new_when_the_device_is_changed_by_name(world: World) -> None:
    old = world.market.profile()
    world.market.change_device("DXG", "07", "换了电脑")
    new = world.market.profile()
    assert (new.point, new.device) == ("DXG", "07")
    assert new.epoch != old.epoch


@pytest.mark.parametrize(
    ("point", "device", "code"),
    [("d", "07", "market.point_form"), ("DOG", "07", "market.point_form"), ("DXG", "7", "market.device_form")],
)
def test_device_change_is_refused_when_a_code_has_a_wrong_form(
    world: World, point: str, device: str, code: str
) -> None:
    assert code_of(lambda: world.market.change_device(point, device, "练习")) == code


def test_device_change_is_refused_when_nothing_changes(world: World) -> None:
    now = world.market.profile()
    assert code_of(lambda: world.market.change_device(now.point, now.device, "练习")) == "market.nothing_changed"


def test_device_is_not_changed_in_silence_when_there_are_records(world: World) -> None:
    world.market.change_device("DXG", "07", "")
    with world.store.unit_of_work() as uow:
        uow.records.add([declared_by(1)])
        uow.commit()
    assert code_of(lambda: world.market.change_device("DXG", "08", "  ")) == "market.reason_missing"
    assert world.market.profile().device == "07"
    assert world.market.change_device("DXG", "08", "换了电脑").device == "08"


def test_clerk_signs_in_with_the_pin(world: World) -> None:
    world.market.add_clerk("练习员", "135790", "clerk")
    assert world.market.sign_in("练习员", "135790") == "clerk"
    assert world.market.profile().signed_in == "练习员"
    world.market.sign_out()
    assert world.market.profile().signed_in == "-"
    assert [each.name for each in world.market.clerks()] == ["练习员"]


def test_pin_itself_is_nowhere_in_the_store(world: World) -> None:
    world.market.add_clerk("练习员", "135790", "clerk")
    with world.store.unit_of_work() as uow:
        kept = json.dumps(uow.settings.get(CLERKS_SETTING))
    assert "135790" not in kept
    assert "135790" not in str(world.ledger())


def test_wait_doubles_up_to_thirty_seconds_when_the_pin_is_wrong(world: World) -> None:
    world.market.add_clerk("练习员", "135790", "clerk")
    waits = []
    for _ in range(7):
        with pytest.raises(UserError) as caught:
            world.market.sign_in("练习员", "000000")
        assert caught.value.code == "pin.wrong"
        waits.append(caught.value.params["seconds"])
        world.clock.advance(seconds=int(str(waits[-1])))
    assert waits == [1, 2, 4, 8, 16, 30, 30]
    assert world.market.sign_in("练习员", "135790") == "clerk"
    assert world.market.clerks()[0].wait_s == 0


def test_right_pin_waits_too_and_the_wait_survives_a_restart(world: World) -> None:
    world.market.add_clerk("练习员", "135790", "clerk")
    for _ in range(3):
        with pytest.raises(UserError, match=r"pin\.wrong"):
            world.market.sign_in("练习员", "000000")
        world.clock.advance(seconds=5)
    with pytest.raises(UserError, match=r"pin\.wrong"):
        world.market.sign_in("练习员", "000000")
    restarted = MarketService(world.context)
    world.clock.advance(seconds=3)
    with pytest.raises(UserError) as caught:
        restarted.sign_in("练习员", "135790")
    assert (caught.value.code, caught.value.params["seconds"]) == ("pin.wait", 5)
    world.clock.advance(seconds=5)
    assert restarted.sign_in("练习员", "135790") == "clerk"


def test_wait_ends_within_thirty_seconds_when_the_clock_was_set_back(world: World) -> None:
    world.market.add_clerk("练习员", "135790", "clerk")
    with pytest.raises(UserError, match=r"pin\.wrong"):
        world.market.sign_in("练习员", "000000")
    world.clock.set(world.clock.now() - timedelta(days=2))
    with pytest.raises(UserError, match=r"pin\.wait"):
        world.market.sign_in("练习员", "135790")
    world.clock.advance(seconds=30)
    assert world.market.sign_in("练习员", "135790") == "clerk"


def test_sign_in_is_written_down_without_names(world: World) -> None:
    clerk = world.market.add_clerk("练习员", "135790", "clerk")
    with pytest.raises(UserError, match=r"pin\.wrong"):
        world.market.sign_in("练习员", "000000")
    world.clock.advance(seconds=1)
    world.market.sign_in("练习员", "135790")
    assert world.ledger()[1:] == [
        ("sign_in_refused", {"clerk_id": clerk.clerk_id, "wrong": 1}),
        ("sign_in", {"clerk_id": clerk.clerk_id, "wrong": 0}),
    ]


@pytest.mark.parametrize(
    ("name", "pin", "role", "code"),
    [
        ("练习乙", "12345", "clerk", "pin.form"),
        ("练习乙", "12345六", "clerk", "pin.form"),
        ("练习乙", "１２３４５６", "clerk", "pin.form"),
        (" ", "123456", "clerk", "clerk.name_missing"),
        ("练习\u202e乙", "123456", "clerk", "text.character_not_allowed"),
        ("练习乙", "123456", "king", "clerk.role_unknown"),
        ("练习员", "123456", "clerk", "clerk.double"),
    ],
)
def test_clerk_is_refused_when_one_thing_is_wrong(world: World, name: str, pin: str, role: str, code: str) -> None:
    world.market.add_clerk("练习员", "135790", "clerk")
    assert code_of(lambda: world.market.add_clerk(name, pin, role)) == code
    assert code_of(lambda: world.market.sign_in("没有人", "123456")) == "clerk.unknown"


def test_port_is_pinned_and_found_again(world: World) -> None:
    assert world.market.reconnect() is False
    world.market.connect_port("http://127.0.0.1:8123", KEY, "k1")
    assert world.gateway_calls == [("http://127.0.0.1:8123", KEY, "k1")]
    assert world.context.gateway.current is not None
    assert (world.market.profile().port_url, world.market.profile().port_key_id) == ("http://127.0.0.1:8123", "k1")
    assert world.market.reconnect() is True
    assert len(world.gateway_calls) == 2


@pytest.mark.parametrize(
    ("url", "key", "key_id", "code"),
    [
        ("http://10.0.0.1", KEY, "k1", "port.address_wrong"),
        ("ftp://127.0.0.1", KEY, "k1", "port.address_wrong"),
        ("https://", KEY, "k1", "port.address_wrong"),
        ("http://127.0.0.1:99999", KEY, "k1", "port.address_wrong"),
        ("https://port.example", "AAAA", "k1", "port.key_form"),
        ("https://port.example", "not base64!", "k1", "port.key_form"),
        ("https://port.example", KEY, "", "port.key_form"),
    ],
)
def test_port_is_refused_when_address_or_key_is_wrong(world: World, url: str, key: str, key_id: str, code: str) -> None:
    assert code_of(lambda: world.market.connect_port(url, key, key_id)) == code
    assert world.gateway_calls == []


def test_rules_of_a_day_are_shown_when_a_pack_was_taken(world: World) -> None:
    assert world.market.rules_view().pack is None
    world.take_rules()
    view = world.market.rules_view()
    assert view.pack is not None
    assert (view.day_on, view.pack.number("value_limit", TODAY)) == (TODAY, 800_000)
    assert world.market.rules_view(date(2020, 1, 1)).pack is None
    assert world.told[-1] == ReferenceUpdated(view.pack.pack_id)
    kind, body = world.ledger()[-1]
    assert (kind, body["key_id"], len(body["envelope_hash"])) == ("rules.added", world.key.key_id, 64)


def test_pack_is_refused_when_unsigned_or_without_source(world: World) -> None:
    unsigned = (ROOT / "resources/reference/rules/gx-practice-2026.json").read_bytes()
    assert code_of(lambda: world.market.import_rules(unsigned)) == "rules.unsigned"

    def without_source(pack: dict) -> None:
        pack["rules"][3]["source"] = ""

    with pytest.raises(UserError) as caught:
        world.take_rules(without_source)
    assert (caught.value.code, caught.value.params["place"]) == ("rules.source_missing", "R-CN-13")
    assert world.market.rules_view().pack is None
    assert world.ledger() == []
