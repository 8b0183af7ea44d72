"""F-04 and U3: card after card without the keyboard: 300 scans at one a second in virtual time, none lost.

The next card is taken at once, even while the answer to the one before is not there yet; order is kept, a card scanned
twice is counted once, an unknown or unreadable card does not stop the run, and what has the lamp gets nothing.
"""

from __future__ import annotations

import statistics
import threading
import time

import pytest

from app.domain.invented import residents
from app.services.people import PersonDraft
from tests.helpers.reader_hands import HandPause, ReaderHands
from ui.places import Place

CARDS = 300
ANSWER_MS = 300


@pytest.fixture
def run(request, day_window, settled):
    """The presence screen of a register with so many more people, a reader, their numbers."""
    window = day_window
    services = window.context.services
    today = services.context.today()
    known = {row.document_number for row in services.read.people("", today, 100)}
    people = [each for each in residents(77, request.param + len(known), today) if each.number not in known]
    for person in people[: request.param]:
        services.people.save_person(
            PersonDraft(name=person.name, document_kind="prc_id", document_number=person.number)
        )
    window.scans._pause = HandPause()
    window.go(Place.PRESENCE)
    settled(window)
    window.reader = ReaderHands(window, window.scans._pause, window.scans)
    return window, [person.number for person in people[: request.param]]


def lay(window, number, at):
    """One card, one second: readers end with Enter, Tab or nothing."""
    before = window.reader.now_ms
    window.reader.type(number + ("\r", "\t", "")[at % 3], 5 + at % 40)
    window.reader.wait(1000 - (window.reader.now_ms - before))


@pytest.mark.parametrize("run", [CARDS], indirect=True)
def test_300_cards_are_counted_in_order_when_one_comes_each_second(run, settled):
    window, numbers = run
    answers = []
    window.open_screen._vm.answered.connect(answers.append)
    start = window.reader.now_ms
    for at, number in enumerate(numbers):
        lay(window, number, at)
        if at % 50 == 49:
            settled(window)
    settled(window)
    rows = window.context.services.presence.today()
    by_number = [window.context.services.people.card(row.person_id).person.document.number for row in rows]
    assert by_number == numbers, "all counted, in their order"
    assert answers == ["present"] * CARDS
    assert window.reader.now_ms - start == CARDS * 1000
    assert window.open_screen._count.text() == str(CARDS)
    assert window.open_screen._typed.text() == ""


@pytest.mark.parametrize("run", [5], indirect=True)
def test_next_card_is_taken_when_the_answer_is_not_there_yet(run, settled):
    """The store is kept busy: five cards come meanwhile, none waits, none is lost."""
    window, numbers = run
    hold = threading.Event()
    window.runner.run(hold.wait, lambda _none: None, window.tell)
    for at, number in enumerate(numbers[:5]):
        lay(window, number, at)
    assert window.open_screen._vm.view.count == 0, "nothing was answered yet and the window took the cards all the same"
    hold.set()
    settled(window)
    names = [card.name for card in window.open_screen._vm.view.recent[:5]]
    people = window.context.services.people
    rows = window.context.services.presence.today()
    assert [row.sequence for row in rows] == [1, 2, 3, 4, 5]
    assert names == [people.card(row.person_id).person.name for row in reversed(rows)]


@pytest.mark.parametrize("run", [5], indirect=True)
def test_run_goes_on_when_cards_are_unknown_misread_or_come_twice(run, settled):
    window, numbers = run
    kinds = []
    window.open_screen._vm.answered.connect(kinds.append)
    misread = numbers[1][:12] + str((int(numbers[1][12]) + 1) % 10) + numbers[1][13:]
    for at, number in enumerate(
        (numbers[0], numbers[0], "450000194001010113", misread, "https://example.test/x", numbers[1])
    ):
        lay(window, number, at)
    settled(window)
    assert (kinds[0], kinds[1], kinds[-1]) == ("present", "already", "present")
    assert set(kinds[2:5]) <= {"unknown", "unreadable"}
    assert len(window.context.services.presence.today()) == 2
    assert window.place is Place.PRESENCE


@pytest.mark.parametrize("run", [60], indirect=True)
def test_answer_comes_within_the_time_when_the_register_is_real(run):
    """A figure, with room for a busy machine: the middle of 60 answers stays within what U3 allows."""
    window, numbers = run
    presence = window.context.services.presence
    taken = []
    for number in numbers[:60]:
        start = time.perf_counter()
        presence.mark(number, "card")
        taken.append((time.perf_counter() - start) * 1000)
    assert statistics.median(taken) < ANSWER_MS
