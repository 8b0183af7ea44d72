"""Handing a person's quota of today to another laptop by a signed voucher, and taking one in (mode A).

The giver's debit is committed before the voucher exists; the taker's credit is unique by the voucher's id. A crash in
between loses a right until the voucher is shown again; it never makes one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import cast

from app.domain.code_kinds import HAND_OVER
from app.domain.evidence import person_mark
from app.domain.laptops import laptop_id
from app.domain.ledger import Plain
from app.domain.quota import HOME, MoveKind, QuotaMove, QuotaView
from app.errors import UserError
from app.events import QuotaChanged
from app.interfaces import SignedCode, UnitOfWork
from app.interfaces.codes import Fact
from app.services.context import ServiceContext
from app.services.device_keys import signing_key
from app.services.homes import active_devices, offered_modes
from app.services.quota_views import quota_views

GIVEN, TAKEN = "quota.given", "quota.taken"
VOUCHER_BYTES = 16


@dataclass(frozen=True, slots=True)
class Voucher:
    """A right on its way: the move that gave it and the code that another laptop takes in, once."""

    move: QuotaMove
    code: str
    person_name: str


class HandOverService:
    """Gives and takes rights of persons who are here today."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def places(self) -> tuple[str, ...]:
        """Return the device codes of the other laptops in use at this point."""
        with self._context.store.unit_of_work() as uow:
            here = uow.numbers.identity().device
            return tuple(device for device in active_devices(uow) if device != here)

    def give(
        self, person_id: str, to_device: str, value: int | None = None, grams: Mapping[str, int] | None = None
    ) -> Voucher:
        """Hand over what a person has left here, or a part of it; returns the voucher for the other laptop.

        Without figures the whole of what is left goes, value and masses; with a value alone no masses go. What two
        persons allowed by an exception stays here: elsewhere its records would not be provisional.

        Raises:
            UserError: ``hand_over.not_offered``, ``hand_over.no_such_laptop``, ``hand_over.nothing_left``,
                ``hand_over.too_much``, ``person.unknown``.

        """
        with self._context.store.unit_of_work() as uow:
            today, now = self._context.today(uow), self._context.clock.now()
            view = replace(self._view(uow, person_id, today), has_exception=False)
            here = uow.numbers.identity().device
            if to_device == here or to_device not in active_devices(uow):
                raise UserError("hand_over.no_such_laptop", device=to_device)
            move = QuotaMove(
                move_id=self._context.random.token(VOUCHER_BYTES).hex(),
                kind=MoveKind.GIVEN,
                person_id=person_id,
                day_on=today,
                value_fen=_part(view.left_fen or 0, value),
                grams_by_group=_grams(view, grams if grams is not None or value is None else {}),
                at=now.replace(microsecond=0),
                other=to_device,
                actor=self._context.actor.name,
            )
            if not move.value_fen and not any(move.grams_by_group.values()):
                raise UserError("hand_over.nothing_left", person=person_id)
            signing_key(uow, self._context)
            move = self._note(uow, GIVEN, move)
            uow.commit()
        self._context.events.publish(QuotaChanged((person_id,)))
        return self.voucher(move.move_id)

    def voucher(self, move_id: str) -> Voucher:
        """Return the voucher of a committed hand-over again, always the same. Raises UserError ``voucher.unknown``."""
        with self._context.store.unit_of_work() as uow:
            move = uow.quota.move(MoveKind.GIVEN, move_id)
            person = None if move is None else uow.people.get(move.person_id)
            if move is None or person is None:
                raise UserError("voucher.unknown", voucher=move_id)
            us, key = uow.numbers.identity(), signing_key(uow, self._context)
            facts: dict[str, Fact] = {
                "point": us.point,
                "device": us.device,
                "epoch": us.epoch,
                "sequence": move.sequence,
                "to_device": move.other,
                "voucher": move.move_id,
                "person": person_mark(person.document.number),
                "day_on": move.day_on,
                "value_fen": move.value_fen,
                "grams": dict(move.grams_by_group),
                "at": move.at,
            }
            code = self._context.codes.seal(HAND_OVER, facts, key)
            uow.commit()
        return Voucher(move, code, person.name)

    def take(self, text: str) -> QuotaMove:
        """Take a voucher in: the right is here from now on, once.

        Raises:
            UserError: ``code.…`` when it is none or forged, ``voucher.not_a_voucher``, ``voucher.forged`` (signed by
                another laptop than it says), ``voucher.other_device``, ``voucher.other_day``,
                ``voucher.person_unknown``, ``voucher.used``, ``hand_over.not_offered``.

        """
        with self._context.store.unit_of_work() as uow:
            code = self._context.codes.open(text, uow.laptops.keys())
            today = self._context.today(uow)
            self._refuse_foreign(uow, code, today)
            person_id = self._person_of(uow, str(code.facts["person"]))
            self._view(uow, person_id, today)
            move = _taken(code, person_id, today, self._context)
            if uow.quota.move(MoveKind.TAKEN, move.move_id) is not None:
                raise UserError("voucher.used", voucher=move.move_id)
            move = self._note(uow, TAKEN, move)
            uow.commit()
        self._context.events.publish(QuotaChanged((person_id,)))
        return move

    def of_person(self, person_id: str, day_on: date | None = None) -> tuple[QuotaMove, ...]:
        """Return the hand-overs and exceptions of a person's day, oldest first."""
        with self._context.store.unit_of_work() as uow:
            moves = uow.quota.moves([person_id], day_on or self._context.today(uow)).get(person_id, ())
        return tuple(move for move in moves if move.kind is not MoveKind.KEPT)

    def _view(self, uow: UnitOfWork, person_id: str, today: date) -> QuotaView:
        if uow.people.get(person_id) is None:
            raise UserError("person.unknown", person=person_id)
        pack = self._context.rules(uow, today)
        if HOME not in offered_modes(pack, today):
            raise UserError("hand_over.not_offered")
        return quota_views(uow, pack, [person_id], today)[person_id]

    def _refuse_foreign(self, uow: UnitOfWork, code: SignedCode, today: date) -> None:
        """Refuse what is no voucher for this laptop and day; each reason by its own name."""
        us, facts = uow.numbers.identity(), code.facts
        if code.kind != HAND_OVER:
            raise UserError("voucher.not_a_voucher", kind=code.kind)
        giver = laptop_id(str(facts["point"]), str(facts["device"]))
        if code.laptop_id != giver or facts["point"] != us.point or facts["device"] == us.device:
            raise UserError("voucher.forged", laptop=code.laptop_id)
        if facts["to_device"] != us.device:
            raise UserError("voucher.other_device", device=str(facts["to_device"]))
        if facts["day_on"] != today:
            raise UserError("voucher.other_day", day=str(facts["day_on"]), today=today.isoformat())

    def _person_of(self, uow: UnitOfWork, mark: str) -> str:
        person_id = uow.evidence.person_of(mark)
        if person_id is None:
            raise UserError("voucher.person_unknown", mark=mark[:8])
        return person_id

    def _note(self, uow: UnitOfWork, kind: str, move: QuotaMove) -> QuotaMove:
        body: dict[str, Plain] = {
            "voucher": move.move_id,
            "person_id": move.person_id,
            "day_on": move.day_on.isoformat(),
            "device": move.other,
            "value": move.value_fen,
            "grams": dict(move.grams_by_group),
        }
        entry = uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())
        kept = replace(move, sequence=entry.sequence)
        uow.quota.note(kept)
        return kept


def _taken(code: SignedCode, person_id: str, today: date, context: ServiceContext) -> QuotaMove:
    facts = code.facts
    return QuotaMove(
        move_id=str(facts["voucher"]),
        kind=MoveKind.TAKEN,
        person_id=person_id,
        day_on=today,
        value_fen=cast("int", facts["value_fen"]),
        grams_by_group=dict(cast("dict[str, int]", facts["grams"])),
        at=cast("datetime", facts["at"]),
        other=str(facts["device"]),
        actor=context.actor.name,
    )


def _part(left: int, wanted: int | None) -> int:
    """Return how much goes: all that is left, or the part that was asked for."""
    if wanted is None:
        return left
    if not 0 <= wanted <= left:
        raise UserError("hand_over.too_much", left=left, wanted=wanted)
    return wanted


def _grams(view: QuotaView, wanted: Mapping[str, int] | None) -> dict[str, int]:
    left = {group: view.left_grams(group) or 0 for group in view.limit_grams}
    if wanted is None:
        return {group: amount for group, amount in left.items() if amount}
    for group, amount in wanted.items():
        if not 0 <= amount <= left.get(group, 0):
            raise UserError("hand_over.too_much", left=left.get(group, 0), wanted=amount)
    return {group: amount for group, amount in wanted.items() if amount}
