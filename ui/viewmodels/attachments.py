"""Files of a lot, a record or a person: added one after the other, looked at, saved, taken away; paper not needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.attachments import PAPERLESS_SUBJECTS, Attachment, Paperwork
from app.errors import CancelledError
from ui.viewmodels.runner import CancelToken, Runner, TaskHandle
from ui.viewmodels.whole_file import write_whole

if TYPE_CHECKING:
    from app.services.attachments import OpenedAttachment
    from app.services.bundle import Services

OTHER = "own-other"
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class AttachmentsView:
    """``kind`` is what the next file will be; ``opened`` the file looked at, ``refused`` why it is not shown."""

    subject: str = ""
    ref: str = ""
    work: Paperwork | None = None
    kind: str = ""
    current: str = ""
    opened: OpenedAttachment | None = None
    refused: Exception | None = None
    waiting: int = 0
    is_adding: bool = False

    @property
    def rows(self) -> tuple[Attachment, ...]:
        """Own files first, then those of the lot."""
        return () if self.work is None else (*self.work.own, *self.work.of_lot)

    @property
    def chosen(self) -> Attachment | None:
        """The file under the lamp."""
        return next((each for each in self.rows if each.attachment_id == self.current), None)

    @property
    def can_remove(self) -> bool:
        """Whether the file under the lamp is an own one: those of the lot are taken away there."""
        return self.work is not None and self.chosen in self.work.own

    @property
    def can_be_paperless(self) -> bool:
        """Whether the tick "paper not needed" means anything here."""
        return self.subject in PAPERLESS_SUBJECTS


class AttachmentsViewModel(QObject):
    """``added`` tells the name of each kept file, ``removed`` and ``saved`` the name of one, ``progressed`` n of m."""

    changed = Signal(object)
    failed = Signal(object)
    added = Signal(str)
    removed = Signal(str)
    saved = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = AttachmentsView()
        self._queue: list[str] = []
        self._task: TaskHandle | None = None

    def open(self, argument: str) -> None:
        """Show what is attached: ``lot REF``, ``record REF`` or ``person ID``."""
        subject, _, ref = argument.partition(" ")
        if (subject, ref) != (self.view.subject, self.view.ref):
            self.cancel()
            self._show(AttachmentsView(subject, ref))
        if ref:
            self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self._runner.run(
            partial(self._services.attachments.of, self.view.subject, self.view.ref),
            partial(self._take, self.view.ref),
            self.failed.emit,
        )

    def choose_kind(self, kind: str) -> None:
        """Say what the next file is."""
        if kind in self._services.attachments.kinds:
            self._show(replace(self.view, kind=kind))

    # -- adding
    def add(self, paths: Sequence[str]) -> None:
        """Add files one after the other; each that is refused is told, the rest go on."""
        if self.view.work is None:
            return
        self._queue.extend(paths)
        self._next()

    def _next(self) -> None:
        if self._task is not None or not self._queue:
            return
        path, view = self._queue.pop(0), self.view
        self._show(replace(view, is_adding=True, waiting=len(self._queue)))

        def work(token: CancelToken, report: Report) -> Attachment:
            return self._services.attachments.add(path, view.subject, view.ref, view.kind, report, token)

        self._task = self._runner.run(work, self._added, self._not_added, lane="network", progress=self.progressed.emit)

    def cancel(self) -> None:
        """Stop adding; what was kept stays."""
        self._queue.clear()
        if self._task is not None:
            self._task.cancel()

    def _added(self, kept: Attachment) -> None:
        self._task = None
        if (kept.subject, kept.ref) == (self.view.subject, self.view.ref):
            self._show(replace(self.view, current=kept.attachment_id, kind="", opened=None, refused=None))
        self._show(replace(self.view, is_adding=False))
        self.added.emit(kept.shown_name)
        self.refresh()

    def _not_added(self, error: Exception) -> None:
        self._task = None
        self._show(replace(self.view, is_adding=False, waiting=len(self._queue)))
        self.failed.emit(error)
        if not isinstance(error, CancelledError):
            self._next()

    # -- looking
    def look_at(self, attachment_id: str) -> None:
        """Open a file; its hash is computed again."""
        if attachment_id == self.view.current and (self.view.opened or self.view.refused):
            return
        self._show(replace(self.view, current=attachment_id, opened=None, refused=None))
        if attachment_id:
            self._runner.run(
                partial(self._services.attachments.open, attachment_id),
                self._opened,
                partial(self._not_opened, attachment_id),
            )

    def _opened(self, opened: OpenedAttachment) -> None:
        if opened.attachment.attachment_id == self.view.current:
            self._show(replace(self.view, opened=opened, refused=None))

    def _not_opened(self, attachment_id: str, error: Exception) -> None:
        if attachment_id == self.view.current:
            self._show(replace(self.view, opened=None, refused=error))

    # -- acts
    def remove(self, reason: str) -> None:
        """Take the file under the lamp away."""
        chosen = self.view.chosen
        if chosen is not None and self.view.can_remove:
            self._runner.run(
                partial(self._services.attachments.remove, chosen.attachment_id, reason),
                lambda _none: self._removed(chosen.shown_name),
                self.failed.emit,
            )

    def _removed(self, name: str) -> None:
        self._show(replace(self.view, current="", opened=None, refused=None))
        self.removed.emit(name)
        self.refresh()

    def set_paperless(self, is_on: bool) -> None:
        """Set or take the tick."""
        view = self.view
        if view.work is not None and view.work.is_paperless is not is_on:
            self._runner.run(
                partial(self._services.attachments.set_paperless, view.subject, view.ref, on=is_on),
                partial(self._take, view.ref),
                self._refused_tick,
            )

    def _refused_tick(self, error: Exception) -> None:
        self._show(self.view)
        self.failed.emit(error)

    def save(self, path: str) -> None:
        """Write the file under the lamp, if it is whole."""
        if self.view.chosen is not None:
            chosen = self.view.chosen
            self._runner.run(partial(self._write, chosen.attachment_id, path), self.saved.emit, self.failed.emit)

    def _write(self, attachment_id: str, path: str) -> str:
        return write_whole(Path(path), self._services.attachments.open(attachment_id).content).name

    # -- answers
    def _take(self, ref: str, work: Paperwork) -> None:
        if ref != self.view.ref:
            return
        kind = self.view.kind or next(iter(work.missing), OTHER)
        self._show(replace(self.view, work=work, kind=kind))
        if self.view.chosen is None and self.view.rows:
            self.look_at(self.view.rows[0].attachment_id)
        elif self.view.chosen is not None:
            self.look_at(self.view.current)
        self._next()

    def _show(self, view: AttachmentsView) -> None:
        self.view = view
        self.changed.emit(view)
