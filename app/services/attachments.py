"""Scans and photos attached to lots, records and persons: added, shown, taken away, and paper that is not needed.

The bytes are hashed again whenever they are opened: a changed file is told, never shown as right (F-46, D12.7).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from app.domain.attachment_names import clean_name
from app.domain.attachments import (
    MOST_FILES,
    PAPERLESS_SUBJECTS,
    SUBJECTS,
    Attachment,
    CheckedFile,
    PaperlessMark,
    Paperwork,
    missing_kinds,
)
from app.domain.ledger import Plain
from app.domain.problems import Problem
from app.errors import EnvironmentProblem, UserError
from app.events import AttachmentsChanged
from app.interfaces import CancelFlag, FileGate, Progress, UnitOfWork
from app.services.context import ServiceContext
from app.services.group_acts import known_person
from app.services.new_ids import new_id
from app.services.typed_reasons import typed_reason

_STEPS = 2


@dataclass(frozen=True, slots=True)
class OpenedAttachment:
    """A file and its bytes, which have the hash they were stored under."""

    attachment: Attachment
    content: bytes


class AttachmentService:
    """Files of lots, records and persons. ``kinds`` are the codes of the reference table ``attachment_kinds``."""

    def __init__(self, context: ServiceContext, gate: FileGate, kinds: frozenset[str]) -> None:
        self._context, self._gate, self.kinds = context, gate, kinds

    def add(
        self,
        path: str,
        subject: str,
        ref: str,
        kind: str,
        progress: Progress | None = None,
        cancel: CancelFlag | None = None,
    ) -> Attachment:
        """Check a file in a process of its own and keep it; the same content twice is stored once.

        Raises UserError ``attachment.subject_unknown``, ``.kind_unknown``, ``.same``, ``.too_many``,
        ``person.unknown``; ImportRejectedError ``attachment.…``; CancelledError. Nothing is stored then.
        """
        if kind not in self.kinds:
            raise UserError("attachment.kind_unknown", kind=kind)
        with self._context.store.unit_of_work() as uow:
            _known(uow, subject, ref)
        _tell(progress, 0)
        found = self._gate.check(path, cancel)
        _tell(progress, 1)
        kept = self._keep(found, PurePath(path).name or path, subject, ref, kind)
        _tell(progress, _STEPS)
        self._context.events.publish(AttachmentsChanged(subject, kept.ref))
        return kept

    def _keep(self, found: CheckedFile, name: str, subject: str, ref: str, kind: str) -> Attachment:
        digest = hashlib.sha256(found.content).hexdigest()
        with self._context.store.unit_of_work() as uow:
            ref = _known(uow, subject, ref)
            there = uow.attachments.of(subject, _family(uow, subject, ref))
            if len(there) >= MOST_FILES:
                raise UserError("attachment.too_many", most=MOST_FILES)
            double = next((each for each in there if each.content_hash == digest), None)
            if double is not None and uow.attachments.content(digest) == found.content:
                raise UserError("attachment.same", file=double.shown_name)
            if double is not None:
                uow.attachments.remove(double.attachment_id)
            kept = Attachment(
                attachment_id=new_id(self._context),
                subject=subject,
                ref=ref,
                kind=kind,
                content_hash=digest,
                shown_name=clean_name(name, found.media),
                media=found.media,
                pages=found.pages,
                size_bytes=len(found.content),
                file_hash=found.file_hash,
                added_at=self._context.clock.now(),
                by=self._context.actor.name,
            )
            uow.attachments.add(kept, found.content)
            body = {**_told(kept), "file_hash": kept.file_hash, "pages": kept.pages, "bytes": kept.size_bytes}
            uow.ledger.append("attachment.added", body, kept.by, kept.added_at)
            uow.commit()
        return kept

    def of(self, subject: str, ref: str) -> Paperwork:
        """Return what is attached and what is still needed. Raises UserError ``attachment.subject_unknown`` …"""
        with self._context.store.unit_of_work() as uow:
            return _paperwork(uow, subject, _known(uow, subject, ref))

    def prints_nothing(self, subject: str, ref: str) -> bool:
        """Tell whether no paper of a lot or record is printed unless somebody asks for it."""
        if subject not in PAPERLESS_SUBJECTS:
            return False
        with self._context.store.unit_of_work() as uow:
            return _paperwork(uow, subject, ref).prints_nothing

    def open(self, attachment_id: str) -> OpenedAttachment:
        """Return a file whose bytes are what was stored.

        Raises UserError ``attachment.unknown``; EnvironmentProblem ``attachment.changed``, ``attachment.missing``.
        """
        with self._context.store.unit_of_work() as uow:
            found = _linked(uow, attachment_id)
            content = uow.attachments.content(found.content_hash)
        if code := _damage(found, content):
            raise EnvironmentProblem(code, file=found.shown_name)
        assert content is not None
        return OpenedAttachment(found, content)

    def check(self, subject: str, ref: str) -> tuple[Problem, ...]:
        """Hash the files of one lot, record or person again; return those that are changed or missing."""
        work = self.of(subject, ref)
        return tuple(self._problems((*work.own, *work.of_lot)))

    def _problems(self, attached: tuple[Attachment, ...]) -> Iterator[Problem]:
        for each in attached:
            with self._context.store.unit_of_work() as uow:
                content = uow.attachments.content(each.content_hash)
            if code := _damage(each, content):
                yield Problem(code, params={"file": each.shown_name, "attachment": each.attachment_id})

    def remove(self, attachment_id: str, reason: str) -> None:
        """Take a file away; its content stays while something else links it.

        Raises UserError ``attachment.unknown``, ``attachment.reason_missing``; Refused for signs in the reason.
        """
        typed = typed_reason(reason, "attachment.reason_missing")
        with self._context.store.unit_of_work() as uow:
            found = _linked(uow, attachment_id)
            uow.attachments.remove(attachment_id)
            body: dict[str, Plain] = {**_told(found), "reason": typed}
            uow.ledger.append("attachment.removed", body, self._context.actor.name, self._context.clock.now())
            uow.commit()
        self._context.events.publish(AttachmentsChanged(found.subject, found.ref))

    def set_paperless(self, subject: str, ref: str, *, on: bool) -> Paperwork:
        """Set or take the tick "paper not needed"; return what is still needed.

        Raises UserError ``attachment.subject_unknown``, ``attachment.not_paperless`` for what has no papers of its own.
        """
        if subject not in PAPERLESS_SUBJECTS:
            raise UserError("attachment.not_paperless")
        with self._context.store.unit_of_work() as uow:
            ref = _known(uow, subject, ref)
            now, by = self._context.clock.now(), self._context.actor.name
            if _paperwork(uow, subject, ref).is_paperless is not on:
                uow.attachments.mark(PaperlessMark(subject, ref, on, now, by))
                body: dict[str, Plain] = {"subject": subject, "ref": ref, "on": on}
                uow.ledger.append("attachment.paperless", body, by, now)
            work = _paperwork(uow, subject, ref)
            uow.commit()
        self._context.events.publish(AttachmentsChanged(subject, ref))
        return work


def _tell(progress: Progress | None, done: int) -> None:
    if progress is not None:
        progress(done, _STEPS)


def _told(attachment: Attachment) -> dict[str, Plain]:
    """What the ledger tells of a file: its hash and what it is about, nothing of its content or name."""
    return {
        "attachment_id": attachment.attachment_id,
        "subject": attachment.subject,
        "ref": attachment.ref,
        "kind": attachment.kind,
        "hash": attachment.content_hash,
    }


def _linked(uow: UnitOfWork, attachment_id: str) -> Attachment:
    found = uow.attachments.get(attachment_id)
    if found is None:
        raise UserError("attachment.unknown")
    return found


def _damage(attachment: Attachment, content: bytes | None) -> str:
    if content is None:
        return "attachment.missing"
    is_whole = hashlib.sha256(content).hexdigest() == attachment.content_hash
    return "" if is_whole else "attachment.changed"


def _known(uow: UnitOfWork, subject: str, ref: str) -> str:
    """Return the reference a file is kept under: merged persons under the one they were merged into."""
    if subject not in SUBJECTS:
        raise UserError("attachment.subject_unknown", subject=subject, ref=ref)
    if subject == "person":
        return known_person(uow, uow.merges.kept(ref)).person_id
    found = uow.lots.get(ref) if subject == "lot" else uow.records.get(ref)
    if found is None:
        raise UserError("attachment.subject_unknown", subject=subject, ref=ref)
    return ref


def _family(uow: UnitOfWork, subject: str, ref: str) -> tuple[str, ...]:
    """All references that count as one: a record's earlier versions with it, for a correction needs no new scan."""
    if subject != "record":
        return (ref,)
    versions, record = [ref], uow.records.get(ref)
    while record is not None and record.amends is not None and record.amends not in versions:
        versions.append(record.amends)
        record = uow.records.get(record.amends)
    return tuple(versions)


def _paperwork(uow: UnitOfWork, subject: str, ref: str) -> Paperwork:
    refs = _family(uow, subject, ref)
    own = uow.attachments.of(subject, refs)
    record = uow.records.get(ref) if subject == "record" else None
    lot_ref = "" if record is None else record.lot_ref
    of_lot = uow.attachments.of("lot", [lot_ref]) if lot_ref else ()
    # The tick of the newest version that has one, else the lot's.
    marks = {mark.ref: mark for mark in uow.attachments.marks(subject, refs)} if subject in PAPERLESS_SUBJECTS else {}
    mark = next((marks[each] for each in refs if each in marks), None)
    if mark is None and lot_ref:
        mark = next(iter(uow.attachments.marks("lot", [lot_ref])), None)
    return Paperwork(mark is not None and mark.is_on, own, of_lot, missing_kinds(subject, (*own, *of_lot)))
