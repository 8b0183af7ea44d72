"""Processes that save and say so: after each commit they print what they saved, so that a test can kill them any time.

The parent only forks: one child for every line it reads. So the libraries are loaded once for many kills.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.machine import SystemClock, SystemRandom
from offline_store import open_store
from tests.helpers.store_values import CHEAP, DAY, PASSPHRASE, message_of, record


def write(folder: Path) -> None:
    """Save record, message and ledger entry in one unit of work for ever."""
    store = open_store(folder, PASSPHRASE, CHEAP, SystemClock(), SystemRandom())
    print(f"ready {os.getpid()}", flush=True)
    while True:
        with store.unit_of_work() as uow:
            us = uow.numbers.identity()
            number = uow.numbers.take(DAY, 1)[0]
            made = record(us, number, sequence=uow.numbers.next_sequence()[0])
            uow.records.add([made])
            uow.ledger.append("record.finalised", {"record_ref": made.local_reference}, "-", SystemClock().now())
            uow.outbox.add([message_of(made)])
            uow.commit()
        print(f"saved {made.local_reference}", flush=True)


def main(folder: Path) -> None:
    """Fork a writer for every line of the standard input, and say when it is gone."""
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            write(folder)
        os.waitpid(child, 0)
        print("\ngone", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
