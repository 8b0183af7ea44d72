"""Two hundred kills at random moments of a headless day: nothing acknowledged is lost, no lot is half-written."""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import PRACTICE_PASSPHRASE
from app.services.bundle import Services
from tests.helpers.headless_day import Pinned, play
from tests.helpers.market_fixture import open_quick
from tests.helpers.port_process import PortProcess

KILLS = 200
LONGEST_S = 2.0


def _play_in_child(store_dir: Path, seed: int, port: Pinned) -> tuple[int, int]:
    """Fork a child that plays the day and writes one line per acknowledged act; return (pid, read end)."""
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid:
        os.close(write_end)
        return pid, read_end
    os.close(read_end)
    try:
        play(store_dir, PRACTICE_PASSPHRASE, seed, port, lambda act, what: _say(write_end, act, what))
        _say(write_end, "over", None)
    except BaseException as error:  # the parent must hear of it; the child must not run pytest's own exit
        _say(write_end, "failed", repr(error))
    finally:
        os._exit(0)


def _say(end: int, act: str, what: Any) -> None:
    os.write(end, (json.dumps([act, what]) + "\n").encode())


def _heard_until(read_end: int, pid: int, seconds: float) -> list[list[Any]]:
    """Collect acknowledged acts until the moment of the kill, then kill and read what was still in the pipe."""
    heard = b""
    deadline = time.monotonic() + seconds
    while (left := deadline - time.monotonic()) > 0:
        ready, _, _ = select.select([read_end], [], [], left)
        if not ready:
            break
        piece = os.read(read_end, 65536)
        if not piece:
            break
        heard += piece
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    while piece := os.read(read_end, 65536):
        heard += piece
    os.close(read_end)
    return [json.loads(line) for line in heard.decode().splitlines(keepends=True) if line.endswith("\n")]


def _check(services: Services, acts: list[list[Any]]) -> None:
    """Everything acknowledged is there; every lot is whole or not there; the books agree."""
    with services.context.store.unit_of_work() as uow:
        for act, what in acts:
            if act == "person":
                assert uow.people.get(what) is not None
            if act == "group":
                assert uow.groups.get(what) is not None
            if act == "present":
                person = uow.people.by_number(what)
                assert person is not None
                assert uow.presence.find(services.context.today(uow), person.person_id) is not None
            if act == "lot":
                assert uow.lots.get(what) is not None
            if act == "finalised":
                assert [r.local_reference for r in uow.records.of_lot(what[0])] == what[1]
        for row in services.read.lots(None):
            lot = uow.lots.get(row.lot_ref)
            records = uow.records.of_lot(row.lot_ref)
            assert lot is not None
            assert len(records) == (len(lot.shares) if lot.state == "finalised" else 0)
            for record in records:
                assert len(uow.outbox.of_record(record.local_reference)) == 1
    report = services.reports.check(None)
    assert report.ledger_ok
    assert report.findings == ()


@pytest.mark.timeout(1500)
def test_nothing_acknowledged_is_lost_when_the_day_is_killed_at_random_moments(
    tmp_path: Path, empty_market_template: Path
) -> None:
    chance = random.Random(20261123)
    seen: Counter[str] = Counter()
    with PortProcess(tmp_path / "port", now="") as running:
        port = Pinned(running.url, running.key["public"], running.key["key_id"])
        for number in range(KILLS):
            store_dir = tmp_path / f"s{number}"
            shutil.copytree(empty_market_template, store_dir)
            pid, read_end = _play_in_child(store_dir, number, port)
            acts = _heard_until(read_end, pid, chance.uniform(0.02, LONGEST_S))
            seen.update(act for act, _ in acts)
            assert "failed" not in seen, acts[-1]
            with open_quick(store_dir) as services:
                _check(services, acts)
            shutil.rmtree(store_dir)
        books = running.books()
    keys = [row["business_key"] for row in books["messages"]]
    assert len(keys) == len(set(keys))
    # The moments were spread over the whole day, or the test proves little.
    assert {"person", "present", "lot", "finalised", "paper", "synced"} <= set(seen)
