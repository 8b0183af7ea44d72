"""The port is killed while it takes in batches; after restarts and resends each message is accepted exactly once."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import threading
import time

import pytest
import requests

from tests.helpers.port_process import PortProcess, batch_of
from tests.helpers.wire_files import of_person, varied, worth

SIZE = 200
VALUE = 100_00
TRIES = 5


def sending(port: PortProcess, bodies: list[str]) -> threading.Thread:
    """Send a batch from another thread; whether an answer comes does not matter."""

    def send() -> None:
        with contextlib.suppress(requests.exceptions.RequestException):
            port.post("/v0/messages", batch_of(*bodies))

    sender = threading.Thread(target=send)
    sender.start()
    return sender


def kill_after(port: PortProcess, bodies: list[str], seconds: float) -> None:
    """Send a batch and kill the port after a while, or when the batch is done."""
    sender = sending(port, bodies)
    sender.join(seconds)
    port.kill()
    sender.join()


def kill_when_taken(port: PortProcess, bodies: list[str], at_least: int) -> None:
    """Send a batch and kill the port as soon as the books on disk hold so many messages."""
    sender = sending(port, bodies)
    books = f"file:{port.folder / 'port-books.db'}?mode=ro"
    with contextlib.closing(sqlite3.connect(books, uri=True, timeout=30)) as reader:
        while sender.is_alive() and reader.execute("SELECT count(*) FROM messages").fetchone()[0] < at_least:
            pass
    port.kill()
    sender.join()


def check_exactly_once(port: PortProcess, bodies: list[str]) -> None:
    results = port.send(*bodies)
    assert {each["receipt"]["verdict"] for each in results} == {"accepted"}
    books = port.books()
    assert books["counts"] == {"accepted": len(bodies)}
    assert books["duplicates_at_port"] == 0
    assert len(books["receipts"]) == len(bodies)
    assert {each["used"] for each in books["person_days"]} == {VALUE}
    assert len(books["person_days"]) == len(bodies)
    numbers = [each["port_sequence"] for each in books["receipts"]]
    assert numbers == list(range(1, len(bodies) + 1))


def random_kills(port: PortProcess, rounds: int, seed: int) -> None:
    """Kill at random moments inside one batch, again and again."""
    moments = random.Random(seed)
    bodies = fresh_batch()
    began = time.monotonic()
    port.send(*bodies)
    whole_s = time.monotonic() - began
    port.begin_anew()
    for _ in range(rounds):
        kill_after(port, bodies, moments.uniform(0, whole_s))
        port.start()
    check_exactly_once(port, bodies)


def fresh_batch() -> list[str]:
    return [varied(counter=n, **of_person(n), **worth(VALUE)) for n in range(1, SIZE + 1)]


def test_each_message_is_accepted_once_when_the_port_is_killed_at_random_moments(port: PortProcess) -> None:
    random_kills(port, rounds=5, seed=20261123)


@pytest.mark.campaign
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(10))
def test_each_message_is_accepted_once_when_the_port_is_killed_many_times(port: PortProcess, seed: int) -> None:
    random_kills(port, rounds=20, seed=seed)


@pytest.mark.parametrize("at_least", [1, 70, 110])
def test_each_message_is_accepted_once_when_a_batch_was_half_taken_in(port: PortProcess, at_least: int) -> None:
    bodies = fresh_batch()
    for _ in range(TRIES):
        kill_when_taken(port, bodies, at_least)
        port.start()
        taken = len(port.books()["messages"])
        if taken < SIZE:
            break
        port.begin_anew()  # A busy machine: the batch was done before the kill came.
    assert at_least <= taken < SIZE
    check_exactly_once(port, bodies)


def test_answers_are_the_first_ones_when_a_half_taken_batch_is_sent_again(port: PortProcess) -> None:
    bodies = fresh_batch()[:40]
    first = port.send(*bodies[:20])
    port.kill()
    port.start()
    again = port.send(*bodies)
    assert again[:20] == first
    check_exactly_once(port, bodies)
