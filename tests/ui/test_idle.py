"""An idle window leaves the disk alone (U45), and saving waits for neither port nor printer (U7)."""

from __future__ import annotations

import gc
import socket
import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from sqlalchemy import event

from app.bootstrap.launcher import MarketLauncher
from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_PIN
from app.cli.demo import three_goods
from app.sealing import generate_key
from tests.helpers.market_fixture import open_quick, quick
from ui.main_window import MainWindow
from ui.places import FRONT, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MINUTE_MS = 60_000
HERE = 4
#: More than the network lane has threads.
BLOCKERS = 5
OPENED_BY_HAND = tuple(
    place for place in Place if place not in FRONT and place not in (Place.RECORD, Place.MEND, Place.PASTE)
)


class StatementCount:
    """How often the store's files were asked for anything."""

    def __init__(self, window: MainWindow) -> None:
        store = window.context.open_services.context.store
        self.statements: list[str] = []
        for engine in (store._reading, store._writing):
            event.listen(engine, "before_cursor_execute", self._note)

    def _note(self, _connection, _cursor, statement, *_rest) -> None:
        self.statements.append(statement)


def short_timers() -> list[QTimer]:
    """Timers ticking more than once a minute."""
    found = [each for each in gc.get_objects() if isinstance(each, QTimer) and shiboken6.isValid(each)]
    return [timer for timer in found if timer.isActive() and timer.interval() < MINUTE_MS]


@pytest.fixture
def settle(qtbot) -> Callable[[MainWindow], None]:
    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.runner.is_busy, timeout=20_000)
        with qtbot.waitSignal(window.runner.busy_changed, timeout=50, raising=False):
            pass
        qtbot.waitUntil(lambda: not window.runner.is_busy, timeout=20_000)

    return wait


@pytest.fixture
def signed_in(filled_store, shown, translators, settle) -> Iterator[MainWindow]:
    translators.install("en")
    window = shown(MainWindow(MarketLauncher(quick(filled_store)), translators), 1366, 768)
    services = open_quick(filled_store)
    window.opened(services)
    services.market.sign_in(PRACTICE_CLERK, PRACTICE_PIN)
    window.signed_in(PRACTICE_CLERK)
    settle(window)
    yield window
    window.close()


@pytest.fixture
def dead_port() -> Iterator[tuple[str, int]]:
    """A port that takes the connection and never answers; freed at the end."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()


@pytest.fixture
def after_cycle(signed_in, qtbot, settle) -> MainWindow:
    """The window with its first look at the port behind it, now waiting for the next."""
    with qtbot.waitSignal(signed_in.sync_driver.finished, timeout=20_000):
        signed_in.sync_driver.sync_now()
    settle(signed_in)
    return signed_in


def test_next_look_at_the_port_is_a_minute_away_when_nothing_waits(after_cycle) -> None:
    assert after_cycle.sync_driver._timer.interval() >= MINUTE_MS


@pytest.mark.parametrize("place", OPENED_BY_HAND)
def test_no_short_timer_asks_the_store_when_the_window_is_idle(after_cycle, settle, place: Place) -> None:
    after_cycle.go(place)
    settle(after_cycle)
    counted = StatementCount(after_cycle)
    ticking = short_timers()
    assert after_cycle._clock in ticking
    for timer in ticking:
        timer.timeout.emit()
    settle(after_cycle)
    assert counted.statements == []


def test_statements_are_counted_when_the_badge_is_read(after_cycle, settle) -> None:
    counted = StatementCount(after_cycle)
    after_cycle.refresh_badge()
    settle(after_cycle)
    assert counted.statements != []


def confirmed_lot(window: MainWindow) -> str:
    services = window.context.open_services
    today = services.context.today()
    group_id = services.read.groups(today)[0].group_id
    for row in services.read.members(group_id, today)[:HERE]:
        with services.context.store.unit_of_work() as uow:
            person = uow.people.get(row.person_id)
        services.presence.mark(person.document.number, "card")
    lot = services.lots.save(three_goods(services, group_id, HERE))
    services.lots.split(lot.lot_ref)
    services.lots.confirm(lot.lot_ref, "card")
    return lot.lot_ref


def finalise_through(window: MainWindow, qtbot) -> int:
    """Finalise as the window does, in the store's lane; returns how many records were saved."""
    lot_ref, results = confirmed_lot(window), []
    lots = window.context.open_services.lots
    window.runner.run(lambda: lots.finalise(lot_ref), results.append, window.tell)
    qtbot.waitUntil(lambda: results != [], timeout=20_000)
    return len(results[0].record_refs)


def test_saving_ends_when_the_network_lane_is_full_of_blocked_work(after_cycle, qtbot) -> None:
    release = threading.Event()
    ended: list[bool] = []
    for _ in range(BLOCKERS):
        after_cycle.runner.run(release.wait, ended.append, after_cycle.tell, lane="network")
    try:
        assert finalise_through(after_cycle, qtbot) == HERE
        assert ended == []
    finally:
        release.set()
    qtbot.waitUntil(lambda: len(ended) == BLOCKERS, timeout=5_000)


def test_saving_ends_when_the_port_takes_the_call_and_never_answers(after_cycle, dead_port, qtbot) -> None:
    key = generate_key()
    services = after_cycle.context.open_services
    host, number = dead_port
    services.market.connect_port(f"http://{host}:{number}", key.public_b64, key.key_id)
    after_cycle.sync_driver.sync_now()
    assert finalise_through(after_cycle, qtbot) == HERE
    assert after_cycle.sync_driver.is_running
