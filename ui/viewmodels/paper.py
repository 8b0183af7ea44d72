"""Papers of a lot, record, person, group, day or the market: which there are, the one shown, one job for several.

What is shown is a preview of the next copy and counts nothing. Each copy that is printed or saved is made anew,
counted and with its own number, so no two sheets in the world carry the same. Making and printing run beside the
store lane: saving never waits for them. A job goes on when another screen is opened, and always tells its end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.errors import CancelledError, UserError
from ui.viewmodels.paper_heaps import in_heaps
from ui.viewmodels.paper_job import JobEnd, JobPaper, Maker, PrintSink, Report, file_job, folder_job, print_job
from ui.viewmodels.paper_source import SHOWN_FIRST, Found, asked, find, last_made, maker
from ui.viewmodels.paper_view import MOST_COPIES, PAIRS, Languages, PaperView
from ui.viewmodels.runner import CancelToken, Runner, TaskHandle

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.paper_choices import PaperChoices
    from app.services.papers import Paper

__all__ = ["MOST_COPIES", "PAIRS", "PaperView", "PaperViewModel"]


class PaperViewModel(QObject):
    """`open` with what :func:`ui.viewmodels.paper_source.asked` reads. `progressed` tells n of m of long work.

    `printed` and `saved` tell the end of a whole job, `stopped` one that was stopped, `failed` any error.
    """

    changed = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    printed = Signal(int)
    saved = Signal(int, str)
    stopped = Signal(int, int)

    def __init__(self, services: Services, runner: Runner, languages: Languages = PAIRS[0]) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self._task: TaskHandle | None = None
        self._job: TaskHandle | None = None
        self._edition = 0
        self._choices: PaperChoices | None = None
        self.view = PaperView(languages=languages)

    # -- what is shown
    def open(self, argument: str) -> None:
        """Look up what can be printed. A job under way goes on."""
        self._drop_preview()
        view = self.view
        self._show(PaperView(languages=view.languages, zoom=view.zoom, job=view.job))
        edition, wish = self._edition, asked(argument)
        take, fail = partial(self._answer, edition, self._take), partial(self._fail, edition)
        self._runner.run(partial(find, self._services, wish), take, fail)

    def choose_kind(self, kind: str, *, only: bool = False) -> None:
        """Show another paper; ``only`` also makes it the one to print."""
        if only:
            self._show(replace(self.view, ticked=(kind,)))
        if kind in self.view.kinds and kind != self.view.kind and not self.view.job:
            self._show(replace(self.view, kind=kind, printer=self._printer_of(kind)))
            self.make()

    def choose_number(self, number: int) -> None:
        """Show the n-th paper of the list, from 1."""
        if 0 < number <= len(self.view.kinds):
            self.choose_kind(self.view.kinds[number - 1])

    def tick(self, kind: str, is_ticked: bool) -> None:
        """Take a paper among those to print, or out."""
        others = tuple(each for each in self.view.ticked if each != kind)
        ticked = (*others, kind) if is_ticked else others
        self._show(replace(self.view, ticked=ticked))
        if self._choices is not None and not self.view.is_paperless:
            self._remember(ticks={**self._choices.ticks, self.view.subject: ticked})

    def next_languages(self) -> None:
        """The next pair of languages."""
        self.choose_languages(PAIRS[(PAIRS.index(self.view.languages) + 1) % len(PAIRS)])

    def choose_languages(self, languages: Languages) -> None:
        """Print in these two languages, the first one above."""
        if languages in PAIRS and languages != self.view.languages and not self.view.job:
            self._show(replace(self.view, languages=languages))
            self._remember(languages=languages)
            self.make()

    def set_copies(self, text: str) -> None:
        """Take the typed number of copies, 1 to 20."""
        number = int(text) if text.strip().isascii() and text.strip().isdigit() else 0
        copies = number if 1 <= number <= MOST_COPIES else None
        self._show(replace(self.view, copies=copies))
        if copies is not None and self._choices is not None:
            self._remember(copies={**self._choices.copies, self.view.subject: copies})

    def set_zoom(self, zoom: str) -> None:
        """Remember how large pages are shown."""
        if zoom != self.view.zoom:
            self._show(replace(self.view, zoom=zoom))
            self._remember(zoom=zoom)

    def make(self) -> None:
        """Make the paper to be shown: the next copy, not counted."""
        self._show(replace(self.view, paper=None))
        self._preview()

    def _preview(self) -> None:
        self._drop_preview()
        if self.view.kind and not self.view.job:
            self._show(replace(self.view, is_refused=False, making=True))
            edition = self._edition
            self._task = self._runner.run(
                partial(_look, self._maker(self.view.kind, counted=False), self._last_made(self.view.kind)),
                partial(self._answer, edition, self._take_paper),
                partial(self._fail, edition),
                lane="network",
                progress=partial(self._report, edition),
            )

    def _drop_preview(self) -> None:
        self._edition += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self.view.making:
            self._show(replace(self.view, making=False))

    def cancel(self) -> None:
        """Stop the work under way: late answers of a preview fall, a job tells how far it came."""
        if self._job is not None:
            self._job.cancel()
        else:
            self._drop_preview()

    # -- acts
    def print_on(self, sink: PrintSink, printer: str = "") -> None:
        """Make what is to be printed, then print all; nothing is printed if one paper cannot be made."""
        if not self.view.can_print:
            return
        view = self.view
        if printer and self._choices is not None:
            self._remember(printers={**self._choices.printers, **dict.fromkeys(view.to_print, printer)})
        papers = [each for each in self._job_papers(view.to_print) for _ in range(view.copies or 0)]
        self._show(replace(view, job="printing"))
        self._run_job(lambda token, report: print_job(papers, sink, token, report))

    def save(self, path: str) -> None:
        """Write one copy of the one paper to print, whole or not at all."""
        if self.view.can_save:
            papers = self._job_papers(self.view.to_print[:1])
            self._show(replace(self.view, job="saving"))
            self._run_job(lambda token, report: file_job(papers, Path(path), token, report))

    def save_all(self, folder: str, name: Callable[[Paper], str]) -> None:
        """Write one copy of each paper to print into a folder, each under its ``name``."""
        if self.view.can_save:
            papers = self._job_papers(self.view.to_print)
            self._show(replace(self.view, job="saving"))
            self._run_job(lambda token, report: folder_job(papers, Path(folder), name, token, report))

    def _job_papers(self, kinds: tuple[str, ...]) -> list[JobPaper]:
        shown = "" if self.view.paper is None else self.view.kind
        return [
            JobPaper(
                kind,
                None if kind == shown else self._maker(kind, counted=False),
                self._maker(kind, counted=True),
            )
            for kind in kinds
        ]

    def _last_made(self, kind: str) -> Callable[[], datetime | None]:
        return partial(last_made, self._services, kind, self.view.ref)

    def _maker(self, kind: str, *, counted: bool) -> Maker:
        return maker(self._services, (self.view.subject, self.view.ref, self.view.languages), kind, counted=counted)

    # -- remembering
    def _remember(self, **chosen: Any) -> None:  # noqa: ANN401 - fields of PaperChoices
        if self._choices is None:
            return
        self._choices = replace(self._choices, **chosen)
        self._runner.run(partial(self._services.paper_choices.keep, self._choices), _nothing, self.failed.emit)

    def _printer_of(self, kind: str) -> str:
        return "" if self._choices is None else self._choices.printers.get(kind, "")

    # -- answers
    def _take(self, found: Found) -> None:
        if self._choices is None:
            self._choices = found.choices
        kept = self._choices
        pair = tuple(kept.languages)
        kind, ticked = _first(found, kept.ticks.get(found.subject, ()))
        fresh = replace(
            self.view,
            is_loaded=True,
            subject=found.subject,
            ref=found.ref,
            lots=found.lots,
            kinds=in_heaps(found.kinds),
            name=found.name,
            is_paperless=found.is_paperless,
            kind=kind,
            ticked=ticked,
            languages=pair if pair in PAIRS else self.view.languages,
            copies=kept.copies.get(found.subject, 1),
            zoom=kept.zoom,
            printer=self._printer_of(kind),
        )
        self._show(fresh)
        self.make()

    def _run_job(self, work: Callable[..., JobEnd]) -> None:
        self._job = self._runner.run(work, self._end_job, self._fail_job, lane="network", progress=self._report_job)

    def _end_job(self, end: JobEnd) -> None:
        """Tell it, then show the copy that is next now, or the paper that was refused."""
        job, self._job = self.view.job, None
        self._show(replace(self.view, job=""))
        if isinstance(end.error, CancelledError):
            self.stopped.emit(end.out, end.count)
        elif end.error is not None:
            self.failed.emit(end.error)
        elif job == "printing":
            self.printed.emit(end.out)
        else:
            self.saved.emit(end.out, end.place)
        if end.refused and end.refused != self.view.kind and end.refused in self.view.kinds:
            self.choose_kind(end.refused)
        elif self.view.is_loaded:
            self._preview()

    def _fail_job(self, error: Exception) -> None:
        count = self.view.sheets
        if isinstance(error, CancelledError):
            self._end_job(JobEnd(0, count, error=error))
        else:
            self._job = None
            self._show(replace(self.view, job=""))
            self.failed.emit(error)

    def _report_job(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)

    def _answer(self, edition: int, done: Callable[..., None], result: object) -> None:
        if edition == self._edition:
            self._task = None
            done(result)

    def _fail(self, edition: int, error: Exception) -> None:
        if edition != self._edition:
            return
        self._task = None
        self._show(replace(self.view, is_loaded=True, making=False, is_refused=isinstance(error, UserError)))
        self.failed.emit(error)

    def _report(self, edition: int, done: int, total: int) -> None:
        if edition == self._edition:
            self.progressed.emit(done, total)

    def _take_paper(self, looked: tuple[Paper, datetime | None]) -> None:
        paper, made_at = looked
        self._show(replace(self.view, paper=paper, made_at=made_at, making=False))

    def _show(self, view: PaperView) -> None:
        self.view = view
        self.changed.emit(view)


def _first(found: Found, kept: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Which paper is shown first and which are ticked: the named one, else those ticked last time."""
    if found.kind:
        return found.kind, () if found.is_paperless else (found.kind,)
    ticked = tuple(kind for kind in found.kinds if kind in kept)
    usual = SHOWN_FIRST.get(found.subject, "")
    first = (ticked or ((usual,) if usual in found.kinds else found.kinds) or ("",))[0]
    if found.is_paperless:
        return first, ()
    return first, ticked or ((first,) if first else ())


def _look(
    make: Maker, made: Callable[[], datetime | None], token: CancelToken, report: Report
) -> tuple[Paper, datetime | None]:
    return make(token, report), made()


def _nothing(_answer: object) -> None:
    """Nobody waits for the choices to be kept."""
