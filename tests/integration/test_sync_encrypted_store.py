"""Sync on the real encrypted store: what was committed before a cut is what the next start finds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.delivery import DeliveryState, Verdict
from app.gateway.wire import PracticeEncoder
from app.interfaces import KdfSettings
from app.read_models import RecordsQuery
from app.services.sync import SyncService
from offline_store import SqlStore, create_store, open_store
from tests.helpers.builders import CountedRandom, Market, market_in
from tests.helpers.clock import FakeClock
from tests.helpers.gateway_stub import FakeGateway

SMALL_KDF = KdfSettings(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "练习练习练习练习练习练习"


class World:
    """A market on an encrypted store and a port in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.random = CountedRandom()
        self.store: SqlStore | None = None

    def begin(self) -> World:
        self.store, _ = create_store(self.folder, "YYG", "07", PASSPHRASE, SMALL_KDF, FakeClock(), self.random)
        self.market: Market = market_in(self.store, PracticeEncoder())
        self.port = FakeGateway(self.market.clock)
        self._connect(self.market)
        return self

    def _connect(self, market: Market) -> None:
        market.context.gateway.current = self.port
        self.sync = SyncService(market.context)

    def reopen(self) -> None:
        """Stop the program and start it again on the same folder."""
        self.store.close()
        self.store = open_store(self.folder, PASSPHRASE, SMALL_KDF, self.market.clock, self.random)
        context = self.market.context
        fields = {name: getattr(context, name) for name in context.__dataclass_fields__}
        self.sync = SyncService(type(context)(**{**fields, "store": self.store}))

    def cycle(self, *faults: str):
        self.port.script.clear()
        self.port.script.extend(faults)
        return self.sync.run_cycle()

    def shown(self) -> list[str]:
        return [row.status for row in self.store.reading().records(RecordsQuery())]

    def first_message(self):
        ref = self.store.reading().records(RecordsQuery())[0].local_reference
        with self.store.unit_of_work() as uow:
            return uow.outbox.of_record(ref)[0]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "store").begin()
    yield made
    made.store.close()


def test_screen_follows_the_five_states_when_a_lot_goes_to_the_port(world: World) -> None:
    refs = world.market.finalised()
    assert set(world.shown()) == {"packed"}
    world.cycle("ok", "timeout_after")
    assert set(world.shown()) == {"sent"}
    world.port.verdict_of = lambda message: Verdict.RECEIVED
    world.cycle()
    assert set(world.shown()) == {"accepted"}, "the lost answer of the first try is the port's first answer"
    for each in world.port.books.first:
        world.port.decide(each, Verdict.RELEASED)
    report = world.cycle()
    assert report.released == len(refs) == 4
    assert set(world.shown()) == {"released"}
    assert world.store.reading().check().ledger_ok


def test_fate_is_still_open_when_the_program_starts_again_after_a_lost_reply(world: World) -> None:
    world.market.finalised()
    world.cycle("ok", "timeout_after")
    world.reopen()
    assert world.store.reading().badge(world.market.clock.now()).sent_unknown == 4
    assert world.sync.wait_s() > 0
    assert world.cycle().accepted == 4
    assert world.port.count("submit") == 1
    assert set(world.shown()) == {"accepted"}


def test_returned_share_shows_its_reason_and_day_when_the_port_returns_it(world: World) -> None:
    world.market.finalised()
    world.port.verdict_of = lambda message: Verdict.RETURNED
    world.port.person_day = (790_000, 0)
    assert world.cycle().returned == 4
    assert len(world.store.reading().to_mend()) == 4
    message = world.first_message()
    with world.store.unit_of_work() as uow:
        today = world.market.context.today(uow)
        heard = uow.quota.heard([message.person_id], today)
    assert heard[message.person_id][:2] == (0, 790_000)


def test_contact_is_kept_when_the_link_fails_and_heals(world: World) -> None:
    world.market.finalised()
    world.cycle("html_before")
    world.market.clock.advance(minutes=1)
    world.cycle()
    newest, older = world.store.reading().contacts()
    assert (newest.problem_code, newest.sent) == ("", 4)
    assert older.problem_code == "gateway.not_the_port"


def test_lost_messages_go_again_when_the_port_is_restored(world: World) -> None:
    backup = world.port.backup()
    world.market.finalised()
    world.cycle()
    for says_so in (True, False):
        world.cycle()
        world.port.restore(backup, says_so=says_so)
        assert world.cycle().sent == 4
        assert len(world.port.books.first) == 4
    assert world.first_message().state is DeliveryState.DELIVERED


def test_message_is_put_aside_and_tried_again_when_the_port_refuses_its_bytes(world: World) -> None:
    world.market.finalised()
    message = world.first_message()
    world.port.refusals[message.message_id] = "message.same_id_other_bytes"
    world.cycle()
    assert sorted(world.shown()) == ["accepted"] * 3 + ["quarantined"]
    world.port.refusals.clear()
    world.market.clock.advance(minutes=15)
    world.cycle()
    assert world.shown() == ["accepted"] * 4


def test_new_epoch_begins_once_when_the_port_knows_later_numbers_than_the_store(world: World) -> None:
    def identity():
        with world.store.unit_of_work() as uow:
            return uow.numbers.identity()

    world.market.finalised()
    world.cycle()
    before = identity()
    world.cycle()
    assert identity() == before, "what the port heard from us is no sign of a set-back"
    lost = next(iter(world.port.books.sequences))
    world.port.books.sequences[lost] = (before.epoch, 9_000)
    world.cycle()
    after = identity()
    assert (after.point, after.device) == (before.point, before.device)
    assert after.epoch != before.epoch
    with world.store.unit_of_work() as uow:
        started = [each for each in uow.ledger.entries(0, 1000) if each.kind == "epoch.started"]
    assert json.loads(started[-1].body)["reason"] == "port.ahead"
    world.cycle()
    assert identity() == after
    assert world.store.reading().check().ledger_ok
