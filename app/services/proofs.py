"""How sure we are of those present: raised by a card or by the clerk's tick, counted by level (F-08)."""

from __future__ import annotations

from datetime import date

from app import read_models as rm
from app.domain.groups import Presence
from app.domain.person_checks import text_problem, tidy_text
from app.domain.proof import LEVELS, reached
from app.errors import UserError
from app.events import PresenceChanged
from app.services.context import ServiceContext
from app.services.findings import Refused

#: Levels that a clerk may set; the lower two come of what was typed or read.
BY_CLERK = ("seen", "face_online")


class ProofService:
    """Raises the level of one present, counts levels."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def raise_level(self, person_id: str, level: str, note: str = "") -> Presence:
        """Note that the clerk saw the person, or that a service checked the face online (``note``: its number).

        Raises UserError ``proof.level``, ``proof.note_missing``, ``presence.not_present``, ``proof.not_higher``.
        """
        typed = tidy_text(note)
        if level not in BY_CLERK:
            raise UserError("proof.level", found=level)
        if level == "face_online" and not typed:
            raise UserError("proof.note_missing")
        if problem := text_problem(typed, "note"):
            raise Refused([problem])
        with self._context.store.unit_of_work() as uow:
            today = self._context.today(uow)
            presence = uow.presence.find(today, person_id)
            if presence is None:
                raise UserError("presence.not_present", person=person_id)
            if reached(presence.level, level) == presence.level:
                raise UserError("proof.not_higher")
            uow.presence.set_proof(today, person_id, presence.evidence, level)
            body = {"person_id": person_id, "day_on": today.isoformat(), "level": level, "note": typed}
            uow.ledger.append("presence.proof_raised", body, self._context.actor.name, self._context.clock.now())
            raised = uow.presence.find(today, person_id)
            uow.commit()
        self._context.events.publish(PresenceChanged(person_id))
        assert raised is not None
        return raised

    def report(self, first_on: date, last_on: date | None = None) -> tuple[rm.ProofCount, ...]:
        """Count presences and records by level over days (both included), every level once, lowest first."""
        counts = {
            each.level: each for each in self._context.store.reading().proof_counts(first_on, last_on or first_on)
        }
        return tuple(counts.get(level, rm.ProofCount(level, 0, 0)) for level in (*LEVELS, ""))
