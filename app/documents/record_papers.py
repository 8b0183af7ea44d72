"""Papers of records: a sheet each, many in one document; a long document is drawn in two parts on two cores.

Whether a document has two parts depends on the number of its sheets only, never on the machine: the second part is
drawn by :mod:`app.documents.second_hand` where there is a second core, and otherwise here, after the first.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.documents.assembly import Part, assembled
from app.documents.layouts import d08
from app.documents.second_hand import Job, SecondHand
from app.documents.sheet import Sheet, draw_part, drawing, sealed
from app.domain.paper_seal import Seals
from app.errors import CancelledError
from app.interfaces import CancelFlag, Progress
from app.read_models import RecordPaperFacts

KINDS: dict[str, Callable[[RecordPaperFacts, tuple[str, str]], Sheet]] = {d08.KIND: d08.lay_out}
#: Sheets from which on two parts pay: a second set of fonts costs 40 kB and a tenth of a second.
LONG = 100
_LOOK_EVERY = 8


@dataclass(frozen=True, slots=True)
class PartJob:
    """All that is needed to draw one part; ``codes`` are the seals, none for a paper only looked at."""

    number: int
    kind: str
    facts: tuple[RecordPaperFacts, ...]
    languages: tuple[str, str]
    codes: tuple[str, ...] | None


def drawn(job: PartJob, told: Callable[[int], None]) -> Part:
    """Draw one part, telling after each sheet how many are done."""
    sheets: Iterable[Sheet] = _laid_out(job, told)
    return draw_part(sheets if job.codes is None else sealed(sheets, job.codes), job.number)


def _laid_out(job: PartJob, told: Callable[[int], None]) -> Iterator[Sheet]:
    for done, facts in enumerate(job.facts, start=1):
        yield KINDS[job.kind](facts, job.languages)
        told(done)


_second_hand = SecondHand(drawn)


def make_ready(sheets: int) -> None:
    """Start what will help to draw a document of so many sheets; returns at once."""
    if sheets >= LONG and cores() > 1:
        _second_hand.warm()


def draw_alone() -> None:
    """Draw every part in this process from now on, as one must that is confined; the bytes are the same."""
    _second_hand.rest()


def second_process() -> int | None:
    """Return the number of the process kept for second parts, None when there is none."""
    return _second_hand.process_id


def cores() -> int:
    """Return how many cores this process may use."""
    told = getattr(os, "sched_getaffinity", None)  # not on Windows
    return len(told(0)) if told else os.cpu_count() or 1


def draw_records(
    kind: str,
    facts: tuple[RecordPaperFacts, ...],
    languages: tuple[str, str],
    progress: Progress | None,
    cancel: CancelFlag | None,
    seals: Seals | None,
) -> bytes:
    """Draw a sheet of each record into one document. Raises CancelledError when stopped."""
    codes = None if seals is None else seals.codes
    if codes is not None and len(codes) != len(facts):
        raise ValueError("a seal for each sheet")
    jobs = [
        PartJob(number, kind, facts[which], languages, None if codes is None else codes[which])
        for number, which in enumerate(_parts(len(facts)))
    ]
    with drawing:
        parts = _Drawing(jobs, _Told(len(facts), progress, cancel)).parts()
        return assembled(parts, b"" if seals is None else seals.attachment)


def _parts(sheets: int) -> list[slice]:
    if sheets < LONG:
        return [slice(0, sheets)]
    half = sheets // 2
    return [slice(0, half), slice(half, sheets)]


class _Told:
    """Progress that never goes back, and the question whether to stop."""

    def __init__(self, sheets: int, progress: Progress | None, cancel: CancelFlag | None) -> None:
        self._sheets, self._progress, self._cancel = sheets, progress, cancel
        self._most = 0

    def stop_if_asked(self) -> None:
        if self._cancel is not None and self._cancel.is_set():
            raise CancelledError("paper.cancelled")

    def done(self, sheets: int) -> None:
        if sheets > self._most and self._progress is not None:
            self._progress(sheets, self._sheets)
        self._most = max(self._most, sheets)


class _Drawing:
    """One document: its first part is drawn here, a second one beside it where that can be."""

    def __init__(self, jobs: list[PartJob], told: _Told) -> None:
        self._jobs, self._told = jobs, told
        self._beside: Job | None = None

    def parts(self) -> list[Part]:
        self._told.stop_if_asked()
        if len(self._jobs) > 1 and cores() > 1:
            self._beside = _second_hand.job(self._jobs[1])
            self._beside.look()
        try:
            first = self._here(self._jobs[0], 0)
            return [first, *(self._other(job, len(self._jobs[0].facts)) for job in self._jobs[1:])]
        finally:
            if self._beside is not None:
                self._beside.drop()

    def _here(self, job: PartJob, before: int) -> Part:
        def told(done: int) -> None:
            if self._beside is not None and not done % _LOOK_EVERY:
                self._beside.look()
            self._told.done(before + done + self._done_beside)
            if done < len(job.facts):
                self._told.stop_if_asked()

        return drawn(job, told)

    def _other(self, job: PartJob, before: int) -> Part:
        def waited() -> None:
            self._told.done(before + self._done_beside)
            self._told.stop_if_asked()

        part = self._beside.part(waited) if self._beside is not None else None
        self._beside = None if part is None else self._beside
        if part is None:
            return self._here(job, before)
        self._told.done(before + len(job.facts))
        return part

    @property
    def _done_beside(self) -> int:
        return 0 if self._beside is None else self._beside.done
