"""Several papers as one job, off the GUI thread: made first, then all given to the printer or written as files.

Nothing is counted before every paper of the job was seen to be possible. A job that was stopped tells how many of its
papers went out; copies that were counted stay counted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.errors import BianmaoError, CancelledError
from ui.viewmodels.runner import CancelToken
from ui.viewmodels.whole_file import write_whole

if TYPE_CHECKING:
    from app.services.papers import Paper

Report = Callable[[int, int], None]
Maker = Callable[[CancelToken, Report], "Paper"]
Naming = Callable[["Paper"], str]


class PrintSink(Protocol):
    """Where pages go. Both calls are made off the GUI thread, by one thread."""

    def add(self, pdf: bytes, cancel: CancelToken, page_given: Callable[[], object]) -> None:
        """Print a document's pages, telling each. Raises CancelledError or EnvironmentProblem ``print.failed``."""

    def finish(self, *, whole: bool) -> bool:
        """End the job. Not whole: withdraw it, and tell whether nothing of it will come out."""


@dataclass(frozen=True, slots=True)
class JobPaper:
    """One paper of a job: ``look`` makes it uncounted (None: it was looked at already), ``make`` counted."""

    kind: str
    look: Maker | None
    make: Maker


@dataclass(frozen=True, slots=True)
class JobEnd:
    """How a job ended: ``out`` of ``count`` papers went out, ``place`` is the file or folder written.

    ``error`` is what ended it early: CancelledError when the person stopped it. ``refused`` is the kind of paper that
    could not be made.
    """

    out: int
    count: int
    place: str = ""
    error: BianmaoError | None = None
    refused: str = ""


class _RefusedError(Exception):
    def __init__(self, kind: str, error: BianmaoError) -> None:
        super().__init__(kind)
        self.kind, self.error = kind, error


def print_job(papers: Sequence[JobPaper], sink: PrintSink, token: CancelToken, report: Report) -> JobEnd:
    """Make all papers, then hand them to the printer as one job."""
    try:
        made = _make_all(papers, token, report)
    except _RefusedError as refused:
        return JobEnd(0, len(papers), error=refused.error, refused=refused.kind)
    given, pages = 0, _Pages(sum(paper.pages for paper in made), report)
    try:
        for paper in made:
            _stop_if_asked(token)
            sink.add(paper.pdf, token, pages.one_more)
            given += 1
    except BianmaoError as error:
        out = 0 if sink.finish(whole=False) else given
        return JobEnd(out, len(made), error=error)
    except BaseException:
        sink.finish(whole=False)
        raise
    try:
        sink.finish(whole=True)
    except BianmaoError as error:
        return JobEnd(0, len(made), error=error)
    return JobEnd(given, len(made))


def file_job(papers: Sequence[JobPaper], path: Path, token: CancelToken, report: Report) -> JobEnd:
    """Write one paper as this file, whole or not at all."""
    return _write_all(papers, lambda _paper: path, path.name, token, report)


def folder_job(papers: Sequence[JobPaper], folder: Path, name: Naming, token: CancelToken, report: Report) -> JobEnd:
    """Write each paper as a file of its own into a folder; files of before stay."""
    return _write_all(papers, lambda paper: _free(folder / name(paper)), folder.name, token, report)


def _write_all(
    papers: Sequence[JobPaper], path_of: Callable[[Paper], Path], place: str, token: CancelToken, report: Report
) -> JobEnd:
    written = 0
    try:
        for paper in _make_all(papers, token, report):
            _stop_if_asked(token)
            write_whole(path_of(paper), paper.pdf)
            written += 1
            report(written, len(papers))
    except _RefusedError as refused:
        return JobEnd(written, len(papers), place, refused.error, refused.kind)
    except BianmaoError as error:
        return JobEnd(written, len(papers), place, error)
    return JobEnd(written, len(papers), place)


def _make_all(papers: Sequence[JobPaper], token: CancelToken, report: Report) -> list[Paper]:
    """Look at those that were not looked at, then make all; so that no copy is counted when one is refused."""
    looks = {each.kind: each.look for each in papers if each.look is not None}
    steps = [*looks.items(), *((each.kind, each.make) for each in papers)]
    made: list[Paper] = []
    for done, (kind, make) in enumerate(steps):
        try:
            _stop_if_asked(token)
            made.append(make(token, report if len(steps) == 1 else _quiet))
        except BianmaoError as error:
            raise _RefusedError("" if isinstance(error, CancelledError) else kind, error) from error
        if len(steps) > 1:
            report(done + 1, len(steps))
    return made[len(looks) :]


@dataclass(slots=True)
class _Pages:
    total: int
    report: Report
    done: int = 0

    def one_more(self) -> None:
        self.done += 1
        self.report(self.done, self.total)


def _free(path: Path) -> Path:
    """The path, or the first of ``name (2)``, ``name (3)`` … that is free."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def _stop_if_asked(token: CancelToken) -> None:
    if token.is_cancelled:
        raise CancelledError("paper.cancelled")


def _quiet(_done: int, _total: int) -> None:
    """Steps within one paper of several are not told."""
