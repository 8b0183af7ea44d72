"""An officer's leave for a blocked person, for one day, with a typed reason (D18.4)."""

from __future__ import annotations

from app.domain.ledger import Plain
from app.domain.overrides import MAY_BE_OVERRIDDEN, REASON_LEAST, Override
from app.domain.person_checks import standing_problems
from app.errors import UserError
from app.events import PeopleChanged
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext
from app.services.group_acts import known_person
from app.services.market import CLERKS_SETTING
from app.services.new_ids import new_id
from app.services.typed_reasons import typed_reason
from app.services.undo_steps import note_step

OFFICER = "supervisor"


class OfficerService:
    """Gives leave and takes it back. Only a supervisor may give it; the ledger tells who and why."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def may_act(self) -> bool:
        """Tell whether whoever is signed in is a supervisor."""
        with self._context.store.unit_of_work() as uow:
            return role_of(uow, self._context.actor.name) == OFFICER

    def allow(self, person_id: str, reason: str) -> tuple[Override, ...]:
        """Set everything that blocks a person aside for today.

        Raises UserError ``officer.role_needed``, ``officer.reason_missing``, ``officer.nothing_blocks``,
        ``person.unknown``; Refused for a reason that cannot be stored.
        """
        typed = typed_reason(reason, "officer.reason_missing", REASON_LEAST)
        with self._context.store.unit_of_work() as uow:
            self._require_officer(uow)
            given = self._given(uow, person_id, typed)
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return given

    def take_back(self, person_id: str) -> int:
        """Take today's leave of a person back; returns how many findings block again."""
        with self._context.store.unit_of_work() as uow:
            today = self._context.today(uow)
            given = uow.overrides.on([person_id], today).get(person_id, ())
            for each in given:
                uow.overrides.remove(each.override_id)
                body: dict[str, Plain] = {"override_id": each.override_id, "person_id": each.person_id}
                self._write(uow, "person.override_taken_back", body)
            uow.undo.forget_of("override", person_id)
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return len(given)

    def _given(self, uow: UnitOfWork, person_id: str, reason: str) -> tuple[Override, ...]:
        today, now = self._context.today(uow), self._context.clock.now()
        person = known_person(uow, uow.merges.kept(person_id))
        before = {each.code for each in uow.overrides.on([person_id], today).get(person_id, ())}
        codes = [each.code for each in standing_problems(person, today) if each.code in MAY_BE_OVERRIDDEN]
        given = tuple(
            Override(
                new_id(self._context), person.person_id, today, code, reason, self._context.actor.name, now.isoformat()
            )
            for code in codes
            if code not in before
        )
        if not given:
            raise UserError("officer.nothing_blocks", name=person.name)
        for each in given:
            uow.overrides.add(each)
            body: dict[str, Plain] = {
                "override_id": each.override_id,
                "person_id": each.person_id,
                "day_on": today.isoformat(),
                "code": each.code,
                "reason": reason,
            }
            self._write(uow, "person.overridden", body)
        note_step(uow, self._context, "override", person.person_id, {"person": person.name})
        return given

    def _require_officer(self, uow: UnitOfWork) -> None:
        if role_of(uow, self._context.actor.name) != OFFICER:
            raise UserError("officer.role_needed", name=self._context.actor.name)

    def _write(self, uow: UnitOfWork, kind: str, body: dict[str, Plain]) -> None:
        uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())


def role_of(uow: UnitOfWork, name: str) -> str:
    """Return the role of a clerk by name; empty when nobody of that name may sign in."""
    clerks = uow.settings.get(CLERKS_SETTING) or {}
    return next((str(each["role"]) for each in clerks.values() if each["name"] == name), "")
