"""Two persons let somebody trade here whose quota is on another laptop (reliability.md §3.6, mode D).

The records made then are provisional: kept back until the port's word on the person's day shows no excess.
"""

from __future__ import annotations

from app.domain.ledger import Plain
from app.domain.person_checks import tidy_text
from app.domain.quota import EXCEPTION, MoveKind, QuotaMove
from app.errors import UserError
from app.events import QuotaChanged
from app.services.context import ServiceContext
from app.services.homes import offered_modes
from app.services.market import CLERKS_SETTING
from app.services.quota_views import quota_views
from app.services.second_person import second_person
from app.services.typed_reasons import typed_reason

MAY_CONFIRM = ("supervisor", "leader")
REASON_LEAST, REASON_MISSING = 3, "exception.reason_missing"
KIND = "quota.exception"


class ExceptionService:
    """Grants exceptions for a person and a day."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def seconds(self) -> tuple[str, ...]:
        """Return the names of those who may confirm: supervisors and leaders, but not who is signed in."""
        with self._context.store.unit_of_work() as uow:
            clerks = dict(uow.settings.get(CLERKS_SETTING) or {})
        names = [each["name"] for each in clerks.values() if each["role"] in MAY_CONFIRM]
        return tuple(sorted(name for name in names if name != self._context.actor.name))

    def grant(self, person_id: str, reason: str, second: str, pin: str) -> QuotaMove:
        """Let a person trade here today although their home is another laptop.

        Raises:
            UserError: ``exception.reason_missing``, ``exception.not_offered``, ``exception.not_needed``,
                ``second.…``, ``pin.…``, ``person.unknown``, ``rules.none_in_force``.

        """
        typed = typed_reason(reason, REASON_MISSING, REASON_LEAST)
        self._refuse_needless(person_id)
        name = confirmed_by(self._context, second, pin)
        with self._context.store.unit_of_work() as uow:
            today, now = self._context.today(uow), self._context.clock.now()
            body: dict[str, Plain] = {"person_id": person_id, "day_on": today.isoformat(), "reason": typed}
            entry = uow.ledger.append(KIND, {**body, "second": name}, self._context.actor.name, now)
            move = QuotaMove(
                move_id=f"{person_id}/{today.isoformat()}",
                kind=MoveKind.EXCEPTION,
                person_id=person_id,
                day_on=today,
                value_fen=0,
                grams_by_group={},
                at=now,
                reason=typed,
                second=name,
                actor=self._context.actor.name,
                sequence=entry.sequence,
            )
            uow.quota.note(move)
            uow.commit()
        self._context.events.publish(QuotaChanged((person_id,)))
        return move

    def _refuse_needless(self, person_id: str) -> None:
        with self._context.store.unit_of_work() as uow:
            if uow.people.get(person_id) is None:
                raise UserError("person.unknown", person=person_id)
            today = self._context.today(uow)
            pack = self._context.rules(uow, today)
            if EXCEPTION not in offered_modes(pack, today):
                raise UserError("exception.not_offered")
            view = quota_views(uow, pack, [person_id], today)[person_id]
            if view.at_home or view.has_exception:
                raise UserError("exception.not_needed", person=person_id)


def confirmed_by(context: ServiceContext, second: str, pin: str) -> str:
    """Return the name of the second person, who must be a supervisor or leader and not who is signed in.

    Raises UserError ``second.first_missing`` (nobody is signed in: one PIN is one person), ``second.role``,
    ``second.same_person``, ``clerk.unknown``, ``pin.wait``, ``pin.wrong``.
    """
    with context.store.unit_of_work() as uow:
        clerks = dict(uow.settings.get(CLERKS_SETTING) or {})
    role = next((each["role"] for each in clerks.values() if each["name"] == tidy_text(second)), "")
    if role and role not in MAY_CONFIRM:
        raise UserError("second.role", name=tidy_text(second))
    return second_person(context, second, pin)
