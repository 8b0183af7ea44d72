"""A real process killed at random moments: what it called saved is there, whole, and no number comes twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

from app.machine import SystemClock
from app.read_models import RecordsQuery
from offline_store import open_store
from tests.helpers.store_values import CHEAP, PASSPHRASE, Bytes, real_store

ROOT = Path(__file__).resolve().parents[2]
KILLS = 20


def test_acknowledged_records_are_there_when_the_process_is_killed_again_and_again(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    real_store(folder).close()
    told = saved_by_killed_writers(folder, random.Random(20))
    assert len(told) > KILLS
    assert len(set(told)) == len(told)
    store = open_store(folder, PASSPHRASE, CHEAP, SystemClock(), Bytes())
    try:
        kept = [row.local_reference for row in store.reading().records(RecordsQuery(limit=100_000))]
        assert set(told) <= set(kept)
        assert len(kept) - len(told) <= KILLS
        assert len({ref[:13] for ref in kept}) == 1, "a kill is no reason for a new epoch"
        report = store.reading().check()
        assert report.ledger_ok
        # These writers book no quota and put little into the ledger; everything else agrees.
        assert {finding.code for finding in report.findings} <= {"check.quota_sum", "check.record_differs"}
        quantities = store.reading().quantities()
        assert quantities["records"] == quantities["messages"] == len(kept)
        assert store.reading().record_count(RecordsQuery()) == len(kept)
    finally:
        store.close()


def saved_by_killed_writers(folder: Path, chance: random.Random) -> list[str]:
    """Kill one writer after the other, a moment after it is ready; return what they acknowledged."""
    command = [sys.executable, "-m", "tests.helpers.store_writer", str(folder)]
    saved = []
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdin is not None
        assert parent.stdout is not None
        for _ in range(KILLS):
            parent.stdin.write("go\n")
            parent.stdin.flush()
            for line in parent.stdout:
                word, _, rest = line.rstrip("\n").partition(" ")
                if word == "ready":
                    threading.Timer(chance.uniform(0.0, 0.25), os.kill, (int(rest), signal.SIGKILL)).start()
                elif word == "saved" and line.endswith("\n"):
                    saved.append(rest)
                elif word == "gone":
                    break
        parent.stdin.close()
    return saved
