"""The clock as the market may trust it: judged at each look, confirmed by people, shown false only by the port.

What is saved while the clock is doubted carries the trust ``low``; its quota day is never before the floor's day.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.clock_trust import (
    MAX_OFFLINE,
    OFFSET_TOLERANCE,
    ClockKind,
    ClockMemory,
    ClockReading,
    ClockState,
    Confirmation,
    expected_at,
    heard,
    judge,
    looked,
    vouched,
)
from app.domain.ledger import Plain
from app.domain.person_checks import tidy_text
from app.errors import UserError
from app.interfaces import UnitOfWork
from app.services.clock_memory import read_clock, recall_clock, remember_clock
from app.services.context import ServiceContext
from app.services.second_person import second_person
from app.services.typed_reasons import typed_reason

#: Rule with the most days between two uses without contact; without it :data:`MAX_OFFLINE`.
MAX_OFFLINE_RULE = "max_offline_days"
#: The latest good time is written down again when it is this much later: it costs a commit.
_SEEN_EVERY = timedelta(minutes=10)


class ClockService:
    """What the window asks and tells about the clock."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def look(self) -> ClockState:
        """Judge the clock now and remember what must be; waits for nobody unless there is something to write."""
        read, reading = self._context.store.reading(), read_clock(self._context.clock)
        memory = recall_clock(read.setting)
        state = judge(memory, reading, read.latest_wall(memory.discount_key))
        if not _worth_writing(memory, looked(memory, reading, state), state):
            return state
        with self._context.store.unit_of_work() as uow:
            state = note_clock(uow, self._context)
            uow.commit()
        return state

    def confirm(self, reason: str) -> ClockState:
        """The person signed in says that date and time are right although the clock is behind, and why.

        Records can be saved then, with low trust, on the floor's day. Raises UserError ``clock.not_behind``,
        ``record.reason_missing``.
        """
        typed = typed_reason(reason)
        with self._context.store.unit_of_work() as uow:
            memory, reading, state = clock_now(uow, self._context)
            if state.kind is not ClockKind.BEHIND:
                raise UserError("clock.not_behind")
            said = Confirmation(reading, self._context.actor.name, typed, state.floor_at)
            remember_clock(uow, replace(memory, confirmation=said, noted=state.kind.value))
            self._write(uow, "clock.confirmed", state, {"reason": typed})
            uow.commit()
        return replace(state, is_confirmed=True)

    def vouch(self, name: str, pin: str, reason: str) -> ClockState:
        """A second person says by name and PIN that date and time are right: the quota day is the clock's again.

        Trust stays low until the port's time agrees. Raises UserError ``clock.not_doubted``, ``clock.before_port``
        when the port's signed time contradicts, and those of :func:`second_person`.
        """
        typed = typed_reason(reason)
        second_person(self._context, name, pin)
        with self._context.store.unit_of_work() as uow:
            memory, reading, state = clock_now(uow, self._context)
            if state.kind in (ClockKind.GOOD, ClockKind.VOUCHED):
                raise UserError("clock.not_doubted")
            self._write(uow, "clock.vouched", state, {"reason": typed, "second": tidy_text(name)})
            after = vouched(memory, reading, uow.ledger.head_key())
            if judge(after, reading, None).kind is ClockKind.BEHIND:
                raise UserError("clock.before_port", at=max(after.base_at, after.heard_at or after.base_at).isoformat())
            remember_clock(uow, replace(after, noted=ClockKind.VOUCHED.value))
            state = clock_now(uow, self._context)[2]
            uow.commit()
        return state

    def _write(self, uow: UnitOfWork, kind: str, state: ClockState, body: dict[str, Plain]) -> None:
        uow.ledger.append(kind, {**clock_facts(state), **body}, self._context.actor.name, self._context.clock.now())


def clock_now(uow: UnitOfWork, context: ServiceContext) -> tuple[ClockMemory, ClockReading, ClockState]:
    """Judge the clock inside a unit of work."""
    memory, reading = recall_clock(uow.settings.get), read_clock(context.clock)
    ledger_at = uow.ledger.latest_wall(memory.discount_key)
    return memory, reading, judge(memory, reading, ledger_at, _max_offline(uow, reading))


def latest_now(uow: UnitOfWork, context: ServiceContext) -> datetime:
    """Return the instant by which windows close: a clock set back never opens one again."""
    memory, reading, state = clock_now(uow, context)
    return max(state.day_at, expected_at(memory, reading) or state.day_at)


def note_clock(uow: UnitOfWork, context: ServiceContext) -> ClockState:
    """Judge the clock and remember the look; a change of the judgement goes to the ledger. The caller commits.

    A leap ahead is not written by a look alone: the entry's own stamp would make the false time a floor.
    """
    memory, reading, state = clock_now(uow, context)
    after = looked(memory, reading, state)
    if state.kind.value != memory.noted and state.kind is not ClockKind.AHEAD:
        _note(uow, context, state)
        after = replace(after, noted=state.kind.value)
    if after != memory:
        remember_clock(uow, after)
    return state


def trust_for_saving(uow: UnitOfWork, context: ServiceContext) -> str:
    """Return the trust that records saved now carry: ``good`` or ``low``. The caller commits.

    Raises UserError ``clock.behind`` (params ``floor``, ``now``) while the clock is behind and nobody confirmed it.
    """
    memory, reading, state = clock_now(uow, context)
    if not state.may_save:
        raise UserError("clock.behind", floor=state.floor_at.isoformat(), now=state.now.isoformat())
    after = looked(memory, reading, state)
    if state.kind.value != memory.noted:
        _note(uow, context, state)
        after = replace(after, noted=state.kind.value)
    if _worth_writing(memory, after, state):
        remember_clock(uow, after)
    return state.trust


def hear_port_time(uow: UnitOfWork, context: ServiceContext, port_at: datetime) -> None:
    """Take the port's signed time from its greeting; a difference beyond the tolerance goes to the ledger.

    No old stamp is rewritten. The caller commits.
    """
    memory, reading = recall_clock(uow.settings.get), read_clock(context.clock)
    after = heard(memory, reading, port_at, uow.ledger.latest_wall(memory.discount_key), uow.ledger.head_key())
    if after == memory:
        return
    if abs(after.offset_s) > OFFSET_TOLERANCE // timedelta(seconds=1):
        body: dict[str, Plain] = {"offset_s": after.offset_s, "port_at": port_at.isoformat()}
        uow.ledger.append("clock.offset", body, context.actor.name, context.clock.now())
    remember_clock(uow, after)


def clock_facts(state: ClockState) -> dict[str, Plain]:
    """Return what the ledger says of a judgement."""
    return {
        "clock": state.kind.value,
        "floor": state.floor_at.isoformat(),
        "off_by_s": round(state.off_by / timedelta(seconds=1)),
    }


def _note(uow: UnitOfWork, context: ServiceContext, state: ClockState) -> None:
    uow.ledger.append("clock.noted", clock_facts(state), context.actor.name, context.clock.now())


def _worth_writing(memory: ClockMemory, after: ClockMemory, state: ClockState) -> bool:
    changed = state.kind.value != memory.noted and state.kind is not ClockKind.AHEAD
    if changed or replace(after, seen_at=memory.seen_at) != memory:
        return True
    return after.seen_at is not None and (memory.seen_at is None or after.seen_at - memory.seen_at > _SEEN_EVERY)


def _max_offline(uow: UnitOfWork, reading: ClockReading) -> timedelta:
    day_on = reading.wall_at.date()
    pack = uow.rules.in_force(day_on)
    days = None if pack is None else pack.number(MAX_OFFLINE_RULE, day_on)
    return MAX_OFFLINE if days is None else timedelta(days=days)
