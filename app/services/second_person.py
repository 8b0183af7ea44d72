"""Two persons: somebody else than who is signed in gives name and PIN for one act."""

from __future__ import annotations

from dataclasses import asdict

from app.domain.person_checks import tidy_text
from app.errors import UserError
from app.services.context import NOBODY, ServiceContext
from app.services.market import CLERKS_SETTING
from app.services.pins import PinSeal, WrongTries, opens


def second_person(context: ServiceContext, name: str, pin: str) -> str:
    """Check the second person of an act and return their name; a wrong PIN waits as at sign-in and is written down.

    Nobody is signed in by it. Call it before the act's own unit of work. Raises UserError ``second.first_missing``
    (nobody is signed in: one PIN is one person), ``second.same_person``, ``clerk.unknown``, ``pin.wait``,
    ``pin.wrong``.
    """
    if context.actor.name in ("", NOBODY):
        raise UserError("second.first_missing")
    wanted, now = tidy_text(name), context.clock.now()
    if wanted == context.actor.name:
        raise UserError("second.same_person", name=wanted)
    with context.store.unit_of_work() as uow:
        clerks = dict(uow.settings.get(CLERKS_SETTING) or {})
        clerk_id = next((each for each, clerk in clerks.items() if clerk["name"] == wanted), None)
        if clerk_id is None:
            raise UserError("clerk.unknown", name=wanted)
        clerk = clerks[clerk_id]
        tries = WrongTries(**clerk["tries"])
        left = tries.seconds_left(now)
        right = left == 0 and opens(PinSeal(**clerk["pin"]), pin)
        after = WrongTries() if right else tries.clipped(now) if left else tries.one_more(now)
        uow.settings.put(CLERKS_SETTING, {**clerks, clerk_id: {**clerk, "tries": asdict(after)}})
        if not left and not right:
            body = {"clerk_id": clerk_id, "wrong": after.count}
            uow.ledger.append("second_refused", dict(body), context.actor.name, now)
        uow.commit()
    if left:
        raise UserError("pin.wait", seconds=left)
    if not right:
        raise UserError("pin.wrong", seconds=after.seconds_left(now))
    return wanted
