"""The signing key of this device: one an epoch, made when it is first needed, its birth written to the ledger."""

from __future__ import annotations

from app.domain.laptops import DeviceKey
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext

KEY_MADE = "device.key_made"


def signing_key(uow: UnitOfWork, context: ServiceContext) -> DeviceKey:
    """Return the key of the present epoch, making it the first time; the caller commits.

    The private half stays inside the encrypted store; the ledger entry names the public half.
    """
    kept = uow.laptops.own_key()
    if kept is not None:
        return kept
    made, us = context.codes.make_key(), uow.numbers.identity()
    uow.laptops.keep_own_key(made)
    body = {"key_id": made.key_id, "public": made.public_b64, "device": us.device, "key_epoch": us.epoch}
    uow.ledger.append(KEY_MADE, dict(body), context.actor.name, context.clock.now())
    return made
