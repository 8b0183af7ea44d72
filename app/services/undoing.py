"""Taking back what was done a moment ago: one list for everything not yet sent, and one key (U34).

What is sent is only corrected: by a new linked version, with a reason (F-17).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.ledger import Plain
from app.domain.trade import RecordState
from app.domain.undo_step import UndoStep
from app.errors import UserError
from app.events import PeopleChanged
from app.interfaces import UnitOfWork
from app.read_models import RecordsQuery
from app.services.baskets import BasketService
from app.services.clock_watch import latest_now
from app.services.context import ServiceContext
from app.services.group_plain import group_from_plain
from app.services.homes import keep_homes
from app.services.lots import LotService
from app.services.member_import import MemberImport
from app.services.presence import PresenceService
from app.services.record_writing import never_left
from app.services.undo_steps import window

_SENT_KINDS = ("lot", "basket")
_NOT_COUNTED = ("voided", "amended")
Taker = Callable[[UndoStep], object]


@dataclass(frozen=True, slots=True)
class UndoItem:
    """One line of the list: what was done, by whom, and until when it can be taken back.

    ``blocked`` is a code when it cannot be taken back any more (``undo.already_sent``), else empty.
    """

    step: UndoStep
    until: datetime
    blocked: str = ""


class UndoService:
    """Lists and takes back. Other services note their acts with ``note_step`` in their own unit of work."""

    def __init__(self, context: ServiceContext, takers: Mapping[str, Taker]) -> None:
        """``takers`` says for each kind of step how it is taken back."""
        self._context, self._takers = context, dict(takers)

    def items(self) -> tuple[UndoItem, ...]:
        """Return what was done within the window of the rules, newest first."""
        with self._context.store.unit_of_work() as uow:
            open_for = window(self._context, uow)
            if open_for is None:
                return ()
            steps = uow.undo.since(latest_now(uow, self._context) - open_for)
            known = [step for step in steps if step.kind in self._takers]
            return tuple(UndoItem(step, step.at + open_for, _blocked(uow, step)) for step in known)

    def undo(self, step_key: int) -> UndoStep:
        """Take one act back; the ledger tells both.

        Raises:
            UserError: ``undo.unknown``, ``undo.step_too_late``, and what the act itself raises (``undo.already_sent``,
                ``undo.presence_used``, ``import.in_use``, …); then nothing was taken back.

        """
        with self._context.store.unit_of_work() as uow:
            step = uow.undo.get(step_key)
            if step is None or step.taken_back_at is not None or step.kind not in self._takers:
                raise UserError("undo.unknown")
            open_for, now = window(self._context, uow), latest_now(uow, self._context)
            if open_for is None or now - step.at > open_for:
                minutes = None if open_for is None else open_for // timedelta(minutes=1)
                raise UserError("undo.step_too_late", minutes=minutes)
        self._takers[step.kind](step)
        with self._context.store.unit_of_work() as uow:
            uow.undo.take_back(step_key, self._context.clock.now())
            uow.commit()
        return step

    def undo_last(self) -> UndoStep | None:
        """Take back the newest act that still can be; None when there is none."""
        item = next((each for each in self.items() if not each.blocked), None)
        return None if item is None else self.undo(item.step.step_key)


class PeopleUndo:
    """Takes edits of persons and groups and presences back."""

    def __init__(self, context: ServiceContext, presence: PresenceService) -> None:
        self._context, self._presence = context, presence

    def presence(self, step: UndoStep) -> None:
        """Take a presence back. Raises UserError ``undo.presence_used`` when records of today stand on it."""
        today = self._context.today()
        query = RecordsQuery(person_id=step.ref, day_on=today)
        counts = self._context.store.reading().record_counts(query)
        if counts.get("total", 0) - sum(counts.get(status, 0) for status in _NOT_COUNTED):
            raise UserError("undo.presence_used", person_id=step.ref)
        self._presence.remove(step.ref)

    def person(self, step: UndoStep) -> None:
        """Give a person their former content as a new version, or take a new one out again.

        Raises UserError ``undo.changed_since`` when edited again since, ``import.in_use`` when something stands on it.
        """
        with self._context.store.unit_of_work() as uow:
            now, version = uow.people.get(step.ref), _number(step.body.get("version"))
            if now is None or now.version != version:
                raise UserError("undo.changed_since")
            before = uow.people.version(step.ref, version - 1) if version > 1 else None
            keep_homes(uow, self._context.today(uow), [step.ref])
            if before is not None:
                uow.people.replace(replace(before, version=now.version + 1))
            elif uow.groups.memberships_of(step.ref) or not uow.people.remove(step.ref):
                raise UserError("import.in_use", person=now.name, person_id=step.ref)
            self._write(uow, "person.undone", {"person_id": step.ref, "version": version})
            uow.commit()
        self._context.events.publish(PeopleChanged())

    def group(self, step: UndoStep) -> None:
        """Give a group its former content as a new version. Raises UserError ``undo.changed_since``."""
        with self._context.store.unit_of_work() as uow:
            now, before = uow.groups.get(step.ref), group_from_plain(step.body["before"])
            if now is None or now.version != before.version + 1:
                raise UserError("undo.changed_since")
            uow.groups.replace(replace(before, version=now.version + 1))
            self._write(uow, "group.undone", {"group_id": step.ref, "version": now.version})
            uow.commit()
        self._context.events.publish(PeopleChanged())

    def _write(self, uow: UnitOfWork, kind: str, body: dict[str, Plain]) -> None:
        uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())


def takers_of(
    context: ServiceContext,
    lots: LotService,
    baskets: BasketService,
    presence: PresenceService,
    member_import: MemberImport,
) -> dict[str, Taker]:
    """Say for each kind of step how it is taken back."""
    people = PeopleUndo(context, presence)
    return {
        "lot": lambda step: lots.undo_finalise(step.ref),
        "basket": lambda step: baskets.undo(step.ref),
        "presence": people.presence,
        "people_import": lambda step: member_import.undo(step.ref),
        "person": people.person,
        "group": people.group,
        "share": lambda step: _share_back(lots, step),
    }


def _share_back(lots: LotService, step: UndoStep) -> None:
    before: Any = step.body.get("before")
    quantities = None if before is None else {int(line): int(quantity) for line, quantity in before.items()}
    lots.set_share(step.ref, str(step.body["person_id"]), quantities, is_undo=True)


def _blocked(uow: UnitOfWork, step: UndoStep) -> str:
    if step.kind not in _SENT_KINDS:
        return ""
    records = [record for record in uow.records.of_lot(step.ref) if record.state is not RecordState.VOIDED]
    if not records or any(record.state is not RecordState.FINALISED for record in records):
        return "undo.not_finalised"
    return "" if never_left(uow, *(record.local_reference for record in records)) else "undo.already_sent"


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
