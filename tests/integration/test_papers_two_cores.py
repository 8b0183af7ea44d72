"""A long document of declaration sheets: the same bytes by one process or two, whatever happens to the second one."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from app.documents import record_papers
from app.documents.renderer import PdfRenderer
from app.documents.second_hand import SecondHand
from app.domain.paper_seal import Seals
from app.errors import CancelledError, UserError
from tests.unit.documents import paper_facts
from tests.unit.documents.pdf_reading import page_texts

LANGUAGES = ("zh", "vi")
SHEETS = record_papers.LONG + 20


@pytest.fixture
def renderer():
    return PdfRenderer()


@pytest.fixture(scope="module")
def facts():
    return tuple(paper_facts.record_facts(place) for place in range(1, SHEETS + 1))


@pytest.fixture(scope="module")
def seals():
    return Seals(tuple(f"BMT1:{place:05d}ABC" for place in range(SHEETS)), b'{"paper":{}}')


@pytest.fixture(scope="module")
def alone(facts, seals):
    """The document as one process draws it."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(record_papers, "cores", lambda: 1)
        return PdfRenderer().record_paper("D08", facts, LANGUAGES, seals=seals)


@pytest.fixture
def second(monkeypatch):
    """A second process of this test alone, on a machine that has two cores."""
    hand = SecondHand(record_papers.drawn)
    monkeypatch.setattr(record_papers, "cores", lambda: 2)
    monkeypatch.setattr(record_papers, "_second_hand", hand)
    yield hand
    hand.drop()


def _started(hand: SecondHand) -> int:
    """Wait until the second process takes work; its number."""
    hand.warm()
    assert hand.received(60.0) == "ready"
    assert hand.process_id is not None
    return hand.process_id


class _Flag:
    """A cancel flag that is set when told."""

    def __init__(self) -> None:
        self.stopped = False

    def is_set(self) -> bool:
        return self.stopped


def test_the_same_bytes_come_out_when_two_processes_draw(renderer, second, facts, seals, alone):
    number = _started(second)
    told: list[tuple[int, int]] = []
    for _ in range(2):
        told.clear()
        made = renderer.record_paper("D08", facts, LANGUAGES, lambda done, of: told.append((done, of)), seals=seals)
        assert made == alone
        assert second.process_id == number, "the process was kept"
        assert told == sorted(set(told))
        assert told[-1] == (SHEETS, SHEETS)
    texts = page_texts(alone)
    assert len(texts) == SHEETS
    assert all(each.record.local_reference in text for each, text in zip(facts, texts, strict=True))


def test_the_second_part_is_really_drawn_beside_when_the_process_is_warm(renderer, second, facts, seals, monkeypatch):
    _started(second)
    here: list[int] = []
    drawn = record_papers.drawn
    monkeypatch.setattr(record_papers, "drawn", lambda job, told: (here.append(job.number), drawn(job, told))[1])
    renderer.record_paper("D08", facts, LANGUAGES, seals=seals)
    assert here == [0]


def test_the_same_bytes_come_out_when_the_process_has_died(renderer, second, facts, seals, alone):
    number = _started(second)
    os.kill(number, signal.SIGKILL)
    assert renderer.record_paper("D08", facts, LANGUAGES, seals=seals) == alone


def test_the_same_bytes_come_out_when_the_process_dies_amid_its_work(renderer, second, facts, seals, alone):
    number = _started(second)
    told: list[int] = []

    def ended_amid(done: int, _of: int) -> None:
        told.append(done)
        if len(told) == 5:
            os.kill(number, signal.SIGKILL)

    assert renderer.record_paper("D08", facts, LANGUAGES, ended_amid, seals=seals) == alone
    assert told == sorted(set(told))
    assert told[-1] == SHEETS


def test_the_same_bytes_come_out_when_the_process_cannot_start(renderer, facts, seals, alone, monkeypatch):
    def refused(_self: SecondHand) -> None:
        raise OSError("no more processes")

    hand = SecondHand(record_papers.drawn)
    monkeypatch.setattr(record_papers, "cores", lambda: 2)
    monkeypatch.setattr(record_papers, "_second_hand", hand)
    monkeypatch.setattr(SecondHand, "_start", refused)
    assert renderer.record_paper("D08", facts, LANGUAGES, seals=seals) == alone
    assert hand.process_id is None


def test_the_same_bytes_come_out_when_the_process_falls_silent(renderer, second, facts, seals, alone, monkeypatch):
    monkeypatch.setattr("app.documents.second_hand._SILENT_S", 0.2)
    os.kill(_started(second), signal.SIGSTOP)
    assert renderer.record_paper("D08", facts, LANGUAGES, seals=seals) == alone
    assert second.process_id is None


def test_drawing_ends_and_the_process_goes_when_it_is_cancelled(renderer, second, facts, seals, alone):
    _started(second)
    flag = _Flag()

    def stopped_early(done: int, _of: int) -> None:
        flag.stopped = done >= 3

    with pytest.raises(CancelledError):
        renderer.record_paper("D08", facts, LANGUAGES, stopped_early, flag, seals=seals)
    assert second.process_id is None
    assert renderer.record_paper("D08", facts, LANGUAGES, seals=seals) == alone, "the room is free again"


@pytest.mark.parametrize("place", [1, SHEETS - 2])
def test_the_same_error_comes_when_a_sheet_of_either_part_is_refused(renderer, second, facts, place):
    _started(second)
    wrong = list(facts)
    wrong[place] = paper_facts.record_facts(place + 1, remote_reference="\U0001f600")
    with pytest.raises(UserError) as refused:
        renderer.record_paper("D08", wrong, LANGUAGES)
    assert refused.value.code == "paper.glyph_missing"


def test_one_part_is_drawn_when_the_document_is_short(renderer, second, facts):
    assert renderer.record_paper("D08", facts[:20], LANGUAGES)
    assert second.process_id is None


def test_two_long_documents_are_whole_when_they_are_asked_for_at_once(facts, seals, alone, second):
    _started(second)
    made: list[bytes] = []
    both = [
        threading.Thread(target=lambda: made.append(PdfRenderer().record_paper("D08", facts, LANGUAGES, seals=seals)))
        for _ in range(2)
    ]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert made == [alone] * 2
