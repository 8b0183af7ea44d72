"""Papers of a lot, a record or a day: which there are, the one shown, printing several copies, saving one as a file.

What is shown is a preview of the next copy and counts nothing. Each copy that is printed or saved is made anew,
counted and with its own number, so no two sheets in the world carry the same. Making and printing run beside the
store lane: saving never waits for them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.errors import CancelledError, UserError
from app.read_models import LotRow
from ui.viewmodels.runner import CancelToken, Runner, TaskHandle
from ui.viewmodels.whole_file import write_whole

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.papers import Paper

Subject = Literal["", "lot", "record", "day", "person"]
Languages = tuple[str, str]
Report = Callable[[int, int], None]
ORDERS: tuple[Languages, ...] = (("zh", "vi"), ("vi", "zh"))
DAY_END, DECLARATION, USED_TODAY = "DAY", "D08", "USED"
MOST_COPIES = 20


class PrintSink(Protocol):
    """Where pages go. Both calls are made off the GUI thread, by one thread."""

    def add(self, pdf: bytes, cancel: CancelToken) -> None:
        """Print a document's pages. Raises CancelledError when stopped, EnvironmentProblem when the printer fails."""

    def finish(self, *, whole: bool) -> None:
        """End the job; not whole: throw away what the printer has not taken yet."""


@dataclass(frozen=True, slots=True)
class PaperView:
    """``kinds`` are the papers there are; ``copies`` is None while the typed number cannot be taken."""

    is_loaded: bool = False
    lots: tuple[LotRow, ...] = ()
    subject: Subject = ""
    ref: str = ""
    kinds: tuple[str, ...] = ()
    kind: str = ""
    ticked: tuple[str, ...] = ()
    languages: Languages = ORDERS[0]
    copies: int | None = 1
    paper: Paper | None = None
    busy: Literal["", "making", "printing", "saving"] = ""
    is_refused: bool = False

    @property
    def to_print(self) -> tuple[str, ...]:
        """The ticked papers in the order of the list; without ticks the one shown."""
        ticked = tuple(kind for kind in self.kinds if kind in self.ticked)
        return ticked or ((self.kind,) if self.kind else ())

    @property
    def sheets(self) -> int:
        """How many papers a press of Enter prints."""
        return len(self.to_print) * (self.copies or 0)

    @property
    def can_print(self) -> bool:
        """Whether papers can be printed now."""
        return self.paper is not None and not self.busy and not self.is_refused and self.sheets > 0

    @property
    def can_save(self) -> bool:
        """Whether the paper shown can be saved."""
        return self.paper is not None and not self.busy and not self.is_refused


@dataclass(frozen=True, slots=True)
class _Subject:
    subject: Subject
    ref: str
    kinds: tuple[str, ...]
    lots: tuple[LotRow, ...] = ()


class PaperViewModel(QObject):
    """`open` with `KIND REF`, `REF` or nothing. `progressed` tells n of m of long work."""

    changed = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    printed = Signal(int)
    saved = Signal(str)

    def __init__(self, services: Services, runner: Runner, languages: Languages = ORDERS[0]) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self._task: TaskHandle | None = None
        self._edition = 0
        self.view = PaperView(languages=languages)

    # -- what is shown
    def open(self, argument: str) -> None:
        """Look up what can be printed."""
        self.cancel()
        words = argument.split()
        kind, ref = (words[0], words[1]) if len(words) > 1 else ("", words[0] if words else "")
        kept = PaperView(languages=self.view.languages, copies=self.view.copies)
        self._show(kept)
        edition = self._edition
        take, fail = partial(self._answer, edition, partial(self._take, kind)), partial(self._fail, edition)
        self._runner.run(partial(self._look_up, kind, ref), take, fail)

    def choose_kind(self, kind: str, *, only: bool = False) -> None:
        """Show another paper; ``only`` also makes it the one to print."""
        if only:
            self._show(replace(self.view, ticked=(kind,)))
        if kind in self.view.kinds and kind != self.view.kind and self.view.busy not in ("printing", "saving"):
            self._show(replace(self.view, kind=kind))
            self.make()

    def choose_number(self, number: int) -> None:
        """Show the n-th paper of the list, from 1."""
        if 0 < number <= len(self.view.kinds):
            self.choose_kind(self.view.kinds[number - 1])

    def tick(self, kind: str, is_ticked: bool) -> None:
        """Take a paper among those to print, or out."""
        others = tuple(each for each in self.view.ticked if each != kind)
        self._show(replace(self.view, ticked=(*others, kind) if is_ticked else others))

    def next_languages(self) -> None:
        """The other language first."""
        if self.view.busy in ("", "making"):
            at = ORDERS.index(self.view.languages)
            self._show(replace(self.view, languages=ORDERS[(at + 1) % len(ORDERS)]))
            self.make()

    def set_copies(self, text: str) -> None:
        """Take the typed number of copies, 1 to 20."""
        number = int(text) if text.strip().isascii() and text.strip().isdigit() else 0
        self._show(replace(self.view, copies=number if 1 <= number <= MOST_COPIES else None))

    def make(self) -> None:
        """Make the paper to be shown: the next copy, not counted."""
        self._show(replace(self.view, paper=None))
        self._preview()

    def _preview(self) -> None:
        self.cancel()
        if self.view.kind:
            self._show(replace(self.view, is_refused=False, busy="making"))
            self._start(self._maker(self.view.kind, record=False), self._take_paper)

    def cancel(self) -> None:
        """Stop the work under way; late answers of it fall."""
        self._edition += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self.view.busy:
            self._show(replace(self.view, busy=""))

    # -- acts
    def print_on(self, sink: PrintSink) -> None:
        """Make what is still to be made, then print all; nothing is printed if one paper cannot be made."""
        if not self.view.can_print:
            return
        view = self.view
        makers = [self._maker(kind, record=True) for kind in view.to_print for _ in range(view.copies or 0)]
        self._show(replace(view, busy="printing"))
        self._start(partial(_print_all, makers, sink), partial(self._end_copies, self.printed))

    def save(self, path: str) -> None:
        """Write one copy of the paper shown, whole or not at all."""
        if self.view.can_save:
            work = partial(_make_and_write, self._maker(self.view.kind, record=True), Path(path))
            self._show(replace(self.view, busy="saving"))
            self._start(work, partial(self._end_copies, self.saved))

    def _maker(self, kind: str, *, record: bool) -> _Maker:
        services, subject, ref, languages = self._services, self.view.subject, self.view.ref, self.view.languages

        def make(token: CancelToken, report: Report) -> Paper:
            if kind == DAY_END:
                return services.reports.day_end_slip(date.fromisoformat(ref), languages, record=record)
            if kind == USED_TODAY:
                return services.evidence.slip(ref, languages, record=record)
            if kind == DECLARATION and subject == "lot":
                return services.documents.declarations(ref, languages, report, token, record=record)
            return services.documents.paper(kind, ref, languages, record=record)

        return make

    # -- answers
    def _look_up(self, kind: str, ref: str) -> _Subject:
        services = self._services
        if kind == DAY_END:
            return _Subject("day", _a_day(ref), (DAY_END,))
        if kind == USED_TODAY:
            return _Subject("person", ref, (USED_TODAY,))
        lots = services.read.lots(services.context.today())
        if not ref:
            return _Subject("", "", (), lots)
        kinds = services.documents.kinds(ref)
        is_record = services.read.record_detail(ref) is not None
        if not kinds and not is_record and not any(row.lot_ref == ref for row in lots):
            raise UserError("paper.ref_unknown", ref=ref)
        if kind and kind not in kinds:
            raise UserError("paper.kind_unknown", kind=kind)
        return _Subject("record" if is_record else "lot", ref, kinds, lots)

    def _take(self, wanted: str, found: _Subject) -> None:
        kind = wanted or (found.kinds[0] if found.kinds else "")
        fresh = replace(self.view, is_loaded=True, subject=found.subject, ref=found.ref, lots=found.lots)
        self._show(replace(fresh, kinds=found.kinds, kind=kind, ticked=(kind,) if kind else ()))
        self.make()

    def _start(self, work: Callable[..., object], done: Callable[..., None]) -> None:
        edition = self._edition
        answer = partial(self._answer, edition, done)
        fail = partial(self._fail, edition)
        report = partial(self._report, edition)
        self._task = self._runner.run(work, answer, fail, lane="network", progress=report)

    def _answer(self, edition: int, done: Callable[..., None], result: object) -> None:
        if edition == self._edition:
            self._task = None
            done(result)

    def _fail(self, edition: int, error: Exception) -> None:
        if edition != self._edition:
            return
        self._task = None
        is_refused = isinstance(error, UserError)
        self._show(replace(self.view, is_loaded=True, busy="", is_refused=is_refused))
        self.failed.emit(error)

    def _report(self, edition: int, done: int, total: int) -> None:
        if edition == self._edition:
            self.progressed.emit(done, total)

    def _take_paper(self, paper: Paper) -> None:
        self._show(replace(self.view, paper=paper, busy=""))

    def _end_copies(self, told: SignalInstance, result: object) -> None:
        """Tell it, then show the copy that is next now."""
        self._show(replace(self.view, busy=""))
        told.emit(result)
        self._preview()

    def _show(self, view: PaperView) -> None:
        self.view = view
        self.changed.emit(view)


_Maker = Callable[[CancelToken, Report], "Paper"]


def _a_day(text: str) -> str:
    """Check a day in ISO form."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise UserError("paper.ref_unknown", ref=text) from None


def _print_all(makers: list[_Maker], sink: PrintSink, token: CancelToken, report: Report) -> int:
    """Make all papers, then hand them to the printer one after the other; returns how many."""
    papers = [maker(token, report) for maker in makers]
    whole = False
    try:
        for done, paper in enumerate(papers):
            if token.is_cancelled:
                raise CancelledError("paper.cancelled")
            sink.add(paper.pdf, token)
            report(done + 1, len(papers))
        whole = True
    finally:
        sink.finish(whole=whole)
    return len(papers)


def _make_and_write(maker: _Maker, path: Path, token: CancelToken, report: Report) -> str:
    return write_whole(path, maker(token, report).pdf).name
