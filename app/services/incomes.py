"""What residents earn (R-CN-45): entered for a lot at once or one by one, paid, corrected by reversing entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.income import KINDS, WAYS, IncomeEntry, paid_fen, sums_by_kind, sums_by_month
from app.domain.ledger import Plain
from app.domain.person_checks import text_problem, tidy_text
from app.domain.trade import RecordState
from app.errors import UserError
from app.events import PeopleChanged
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext
from app.services.findings import Refused
from app.services.group_acts import known_person
from app.services.new_ids import new_id
from app.services.typed_reasons import typed_reason
from app.services.undo_steps import note_step

#: More than any day's earnings, so that a slip of the finger is caught: 1,000,000 yuan.
LARGEST_FEN = 100_000_000


@dataclass(frozen=True, slots=True)
class IncomeDraft:
    """What is entered: kind, how it is paid (empty: later), and a note for the slip."""

    kind: str
    way: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class IncomeSums:
    """A person's or lot's income: entries in order, sums per kind and month, due and paid in fen."""

    entries: tuple[IncomeEntry, ...]
    by_kind: Mapping[str, int]
    by_month: Mapping[str, Mapping[str, int]]
    due_fen: int
    paid_fen: int

    @property
    def open_fen(self) -> int:
        """What is due and not paid."""
        return self.due_fen - self.paid_fen


@dataclass(frozen=True, slots=True)
class LotIncome:
    """Income of a lot with the names of its people; ``people`` is how many have a share that stands."""

    sums: IncomeSums
    names: Mapping[str, str]
    people: int


class IncomeService:
    """Enters, pays, reverses, sums."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def enter_lot(self, lot_ref: str, draft: IncomeDraft, each_fen: int | Mapping[str, int]) -> tuple[IncomeEntry, ...]:
        """Enter income for a finalised lot at once: one amount for each share, or amounts by person id.

        Raises UserError ``income.lot_not_finalised``, ``income.person_not_of_lot``, ``income.amount`` and those of
        :meth:`enter`.
        """
        with self._context.store.unit_of_work() as uow:
            records = uow.records.of_lot(lot_ref)
            ids = [each.person_id for each in records if each.state is RecordState.FINALISED]
            if not ids:
                raise UserError("income.lot_not_finalised", lot=lot_ref)
            who = dict.fromkeys(ids, each_fen) if isinstance(each_fen, int) else dict(each_fen)
            strangers = [person_id for person_id in who if person_id not in ids]
            if strangers:
                raise UserError("income.person_not_of_lot", person=strangers[0], lot=lot_ref)
            entries = self._enter(uow, draft, who, lot_ref)
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return entries

    def enter(self, person_id: str, draft: IncomeDraft, amount_fen: int) -> IncomeEntry:
        """Enter one amount without a lot (carrying work, a dividend).

        Raises UserError ``income.kind``, ``income.way``, ``income.amount``, ``person.unknown``; Refused for the note.
        """
        with self._context.store.unit_of_work() as uow:
            known_person(uow, person_id)
            entries = self._enter(uow, draft, {person_id: amount_fen}, "")
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return entries[0]

    def reverse(self, income_id: str, reason: str) -> IncomeEntry:
        """Correct an entry: a new one with the negative amount, never a change of the old.

        Raises UserError ``income.unknown``, ``income.reversed_already``, ``record.reason_missing``; Refused for one
        that cannot be stored.
        """
        typed = typed_reason(reason)
        with self._context.store.unit_of_work() as uow:
            old = uow.income.get(income_id)
            if old is None:
                raise UserError("income.unknown")
            if old.reverses or uow.income.reversed_of([income_id]):
                raise UserError("income.reversed_already")
            entry = IncomeEntry(
                income_id=new_id(self._context),
                person_id=old.person_id,
                day_on=self._context.today(uow),
                kind=old.kind,
                amount_fen=-old.amount_fen,
                lot_ref=old.lot_ref,
                way=old.way,
                paid_at_utc=self._context.clock.now().isoformat() if old.paid_at_utc else "",
                reverses=income_id,
                note=typed,
            )
            uow.income.add([entry])
            self._write(uow, "income.reversed", {"income_id": income_id, "by": entry.income_id, "reason": typed})
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return entry

    def pay(self, income_ids: Sequence[str], way: str) -> int:
        """Mark amounts as paid now; returns how many were not paid before.

        Raises UserError ``income.way``, ``income.reversed_already`` for a reversed or reversing entry among them.
        """
        if way not in WAYS:
            raise UserError("income.way", found=way)
        with self._context.store.unit_of_work() as uow:
            if uow.income.reversed_of(income_ids) or any(_reverses(uow, each) for each in income_ids):
                raise UserError("income.reversed_already")
            done = uow.income.mark_paid(income_ids, way, self._context.clock.now().isoformat())
            self._write(uow, "income.paid", {"income_ids": list(income_ids), "way": way, "count": done})
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return done

    def undo(self, batch_id: str) -> int:
        """Take back what was entered at once, on the same day and while nothing of it was reversed.

        Raises UserError ``income.unknown``, ``income.day_passed``, ``income.reversed_already``.
        """
        with self._context.store.unit_of_work() as uow:
            batch = uow.income.of_batch(batch_id)
            if not batch:
                raise UserError("income.unknown")
            if any(each.day_on != self._context.today(uow) for each in batch):
                raise UserError("income.day_passed")
            if uow.income.reversed_of(each.income_id for each in batch):
                raise UserError("income.reversed_already")
            uow.income.remove([each.income_id for each in batch])
            uow.undo.forget_of("income", batch_id)
            self._write(uow, "income.undone", {"batch_id": batch_id, "count": len(batch)})
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return len(batch)

    def of_person(self, person_id: str) -> IncomeSums:
        """Return a person's income, with that of persons merged into them."""
        with self._context.store.unit_of_work() as uow:
            return summed(uow.income.of_person(person_id))

    def of_lot(self, lot_ref: str) -> IncomeSums:
        """Return the income of a lot."""
        with self._context.store.unit_of_work() as uow:
            return summed(uow.income.of_lot(lot_ref))

    def page(self, lot_ref: str) -> LotIncome:
        """Return the income of a lot with the names of its people."""
        with self._context.store.unit_of_work() as uow:
            sums, records = summed(uow.income.of_lot(lot_ref)), uow.records.of_lot(lot_ref)
        names = {each.person_id: each.person_name for each in records}
        standing = {each.person_id for each in records if each.state is RecordState.FINALISED}
        return LotIncome(sums, names, len(standing))

    def _enter(
        self, uow: UnitOfWork, draft: IncomeDraft, amounts: Mapping[str, int], lot_ref: str
    ) -> tuple[IncomeEntry, ...]:
        _check(draft, amounts)
        today, now, batch_id = self._context.today(uow), self._context.clock.now(), new_id(self._context)
        entries = tuple(
            IncomeEntry(
                income_id=new_id(self._context),
                person_id=person_id,
                day_on=today,
                kind=draft.kind,
                amount_fen=amount,
                lot_ref=lot_ref,
                way=draft.way,
                paid_at_utc=now.isoformat() if draft.way else "",
                batch_id=batch_id,
                note=tidy_text(draft.note),
            )
            for person_id, amount in amounts.items()
            if amount
        )
        uow.income.add(entries)
        body: dict[str, Plain] = {
            "batch_id": batch_id,
            "kind": draft.kind,
            "persons": len(entries),
            "amount_fen": sum(each.amount_fen for each in entries),
        }
        self._write(uow, "income.entered", {**body, "lot_ref": lot_ref} if lot_ref else body)
        note_step(uow, self._context, "income", batch_id, {"lot_ref": lot_ref, "persons": len(entries)})
        return entries

    def _write(self, uow: UnitOfWork, kind: str, body: dict[str, Plain]) -> None:
        uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())


def summed(entries: tuple[IncomeEntry, ...]) -> IncomeSums:
    """Add entries up."""
    due = sum(each.amount_fen for each in entries)
    return IncomeSums(entries, sums_by_kind(entries), sums_by_month(entries), due, paid_fen(entries))


def _reverses(uow: UnitOfWork, income_id: str) -> bool:
    entry = uow.income.get(income_id)
    return entry is not None and bool(entry.reverses)


def _check(draft: IncomeDraft, amounts: Mapping[str, int]) -> None:
    if draft.kind not in KINDS:
        raise UserError("income.kind", found=draft.kind)
    if draft.way not in ("", *WAYS):
        raise UserError("income.way", found=draft.way)
    if problem := text_problem(tidy_text(draft.note), "note"):
        raise Refused([problem])
    if not any(amounts.values()) or any(not 0 <= amount <= LARGEST_FEN for amount in amounts.values()):
        raise UserError("income.amount", most_fen=LARGEST_FEN)
