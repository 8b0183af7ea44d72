"""The laptops of this market point: own card, cards of others taken in, which ones share the persons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.code_kinds import LAPTOP_CARD
from app.domain.laptops import Laptop, list_sign
from app.domain.ledger import Plain
from app.domain.numbering import is_device_code, is_point_code
from app.domain.person_checks import text_problem, tidy_text
from app.errors import UserError
from app.interfaces import Fact, SignedCode, UnitOfWork
from app.services.context import ServiceContext
from app.services.device_keys import signing_key
from app.services.findings import Refused
from app.services.home_list import remember_list
from app.services.typed_reasons import typed_reason

#: Settings value with this laptop's own name and whether it takes part in sharing persons.
OWN_LAPTOP_SETTING = "laptop"
NAME_LENGTH = 20


@dataclass(frozen=True, slots=True)
class LaptopCard:
    """A card as read, not taken in yet. ``fingerprint`` is compared with the one on the other laptop's screen.

    ``is_known``: this very key was taken before. ``replaces``: the laptop had another key (a new epoch or a reset).
    """

    laptop: Laptop
    fingerprint: str
    is_known: bool
    replaces: bool


@dataclass(frozen=True, slots=True)
class LaptopList:
    """The laptops that share the persons of a point: device codes, and four signs by which clerks compare lists.

    Two laptops with different lists can both be a person's home, or neither.
    """

    devices: tuple[str, ...]
    sign: str


class LaptopService:
    """Who signs at this market point; this laptop alone until cards of others were taken in."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def laptops(self) -> tuple[Laptop, ...]:
        """Return all laptops known here, by point and device, this one among them, withdrawn ones too."""
        with self._context.store.unit_of_work() as uow:
            return laptops_known(uow)

    def list_of_today(self) -> LaptopList:
        """Return which laptops share the persons, and the signs of that list."""
        with self._context.store.unit_of_work() as uow:
            return list_of(active_here(laptops_known(uow)))

    def own_card(self) -> str:
        """Return this laptop's card as a signed code (kind ``L``); makes the key of the epoch if there is none."""
        with self._context.store.unit_of_work() as uow:
            key = signing_key(uow, self._context)
            us = uow.numbers.identity()
            facts: dict[str, Fact] = {
                "point": us.point,
                "device": us.device,
                "epoch": us.epoch,
                "name": str(_own(uow).get("name", "")),
                "public": key.public_b64,
                "at": self._context.clock.now(),
            }
            text = self._context.codes.seal(LAPTOP_CARD, facts, key)
            uow.commit()
        return text

    def own_fingerprint(self) -> str:
        """Return the signs by which others compare this laptop's key."""
        with self._context.store.unit_of_work() as uow:
            key = signing_key(uow, self._context)
            uow.commit()
        return self._context.codes.fingerprint(key.public_b64)

    def set_own_name(self, name: str) -> None:
        """Name this laptop, at most 20 characters. Raises Refused for text that cannot be kept."""
        typed = tidy_text(name)
        if problem := text_problem(typed, "name", NAME_LENGTH):
            raise Refused([problem])
        with self._context.store.unit_of_work() as uow:
            uow.settings.put(OWN_LAPTOP_SETTING, {**_own(uow), "name": typed})
            uow.commit()

    def read_card(self, text: str) -> LaptopCard:
        """Read another laptop's card; nothing is kept.

        Raises UserError ``code.…``, ``laptop.not_a_card``, ``laptop.own_card``, ``laptop.card_form``.
        """
        with self._context.store.unit_of_work() as uow:
            return self._card(uow, text)

    def take_card(self, text: str, fingerprint: str) -> Laptop:
        """Take a card in after a person compared its fingerprint with the other laptop's screen.

        Raises UserError as :meth:`read_card`, and ``laptop.fingerprint_differs``.
        """
        with self._context.store.unit_of_work() as uow:
            card = self._card(uow, text)
            if _signs(fingerprint) != _signs(card.fingerprint):
                raise UserError("laptop.fingerprint_differs", laptop=card.laptop.laptop_id, expected=card.fingerprint)
            if not card.is_known:
                uow.laptops.save(card.laptop)
                body: dict[str, Plain] = {"key_id": card.laptop.key_id, "public": card.laptop.public_key}
                self._write(uow, "laptop.taken", card.laptop, {**body, "replaces": card.replaces})
                uow.commit()
        return card.laptop

    def set_active(self, laptop_id: str, active: bool, reason: str) -> Laptop:
        """Let a laptop of this point take part in sharing the persons, or not. A named act with a reason.

        Raises UserError ``laptop.unknown``, ``laptop.other_point``, ``laptop.withdrawn``, ``record.reason_missing``,
        ``laptop.last_active``.
        """
        typed = typed_reason(reason)
        with self._context.store.unit_of_work() as uow:
            known = laptops_known(uow)
            laptop = _named(known, laptop_id)
            if laptop.point != uow.numbers.identity().point:
                raise UserError("laptop.other_point", laptop=laptop_id)
            if laptop.withdrawn:
                raise UserError("laptop.withdrawn", laptop=laptop_id)
            if not active and not [each for each in active_here(known) if each.laptop_id != laptop_id]:
                raise UserError("laptop.last_active", laptop=laptop_id)
            changed = replace(laptop, active=active)
            remember_list(uow, self._context.today(uow), [each.device for each in active_here(known)])
            if laptop.here:
                uow.settings.put(OWN_LAPTOP_SETTING, {**_own(uow), "active": active})
            else:
                uow.laptops.save(changed)
            self._write(uow, "laptop.active_set", changed, {"active": active, "reason": typed})
            uow.commit()
        return changed

    def withdraw(self, laptop_id: str, reason: str) -> Laptop:
        """Withdraw another laptop's key (lost, stolen, taken apart): no code of it counts from now on.

        Raises UserError ``laptop.unknown``, ``laptop.own_card``, ``record.reason_missing``.
        """
        typed = typed_reason(reason)
        with self._context.store.unit_of_work() as uow:
            known = laptops_known(uow)
            laptop = _named(known, laptop_id)
            if laptop.here:
                raise UserError("laptop.own_card", laptop=laptop_id)
            changed = replace(laptop, active=False, withdrawn=True)
            remember_list(uow, self._context.today(uow), [each.device for each in active_here(known)])
            uow.laptops.save(changed)
            self._write(uow, "laptop.key_withdrawn", changed, {"key_id": laptop.key_id, "reason": typed})
            uow.commit()
        return changed

    def _card(self, uow: UnitOfWork, text: str) -> LaptopCard:
        code = self._context.codes.open(text, uow.laptops.keys())
        if code.kind != LAPTOP_CARD:
            raise UserError("laptop.not_a_card", kind=code.kind)
        laptop, us = _from_card(code), uow.numbers.identity()
        if laptop.laptop_id == f"{us.point}-{us.device}":
            raise UserError("laptop.own_card", laptop=laptop.laptop_id)
        before = next((each for each in uow.laptops.all() if each.laptop_id == laptop.laptop_id), None)
        key = uow.laptops.keys().get(code.key_id)
        if key is not None and key.withdrawn:
            raise UserError("code.key_withdrawn", laptop=laptop.laptop_id, key_id=code.key_id)
        # A new laptop shares no persons until somebody says so: that moves persons' homes.
        laptop = replace(laptop, active=before is not None and before.active and not before.withdrawn)
        same = before is not None and before.key_id == laptop.key_id
        fingerprint = self._context.codes.fingerprint(laptop.public_key)
        return LaptopCard(laptop, fingerprint, is_known=same, replaces=before is not None and not same)

    def _write(self, uow: UnitOfWork, kind: str, laptop: Laptop, body: Mapping[str, Plain]) -> None:
        named: dict[str, Plain] = {"laptop": laptop.laptop_id, "laptop_epoch": laptop.epoch, **body}
        uow.ledger.append(kind, named, self._context.actor.name, self._context.clock.now())


def laptops_known(uow: UnitOfWork) -> tuple[Laptop, ...]:
    """Return all laptops known here, by point and device, this one among them."""
    us, own, key = uow.numbers.identity(), _own(uow), uow.laptops.own_key()
    here = Laptop(
        point=us.point,
        device=us.device,
        epoch=us.epoch,
        name=str(own.get("name", "")),
        public_key="" if key is None else key.public_b64,
        key_id="" if key is None else key.key_id,
        active=bool(own.get("active", True)),
        here=True,
    )
    others = [each for each in uow.laptops.all() if each.laptop_id != here.laptop_id]
    return tuple(sorted([here, *others], key=lambda each: each.laptop_id))


def active_here(laptops: tuple[Laptop, ...]) -> tuple[Laptop, ...]:
    """Return the laptops among which the persons of this market point are shared."""
    point = next(each.point for each in laptops if each.here)
    return tuple(each for each in laptops if each.point == point and each.active and not each.withdrawn)


def list_of(active: tuple[Laptop, ...]) -> LaptopList:
    """Return the list of these laptops with its signs."""
    return LaptopList(tuple(each.device for each in active), list_sign(each.laptop_id for each in active))


def _own(uow: UnitOfWork) -> dict[str, object]:
    return dict(uow.settings.get(OWN_LAPTOP_SETTING) or {})


def _from_card(code: SignedCode) -> Laptop:
    """Make a laptop of a card's facts. Raises UserError ``laptop.card_form``: signed, but not by this program."""
    facts = {name: str(value) for name, value in code.facts.items()}
    point, device, name = facts["point"], facts["device"], tidy_text(facts["name"])
    if not is_point_code(point) or not is_device_code(device) or text_problem(name, "name", NAME_LENGTH) is not None:
        raise UserError("laptop.card_form")
    return Laptop(point, device, facts["epoch"], name, facts["public"], code.key_id)


def _named(laptops: tuple[Laptop, ...], laptop_id: str) -> Laptop:
    for each in laptops:
        if each.laptop_id == laptop_id:
            return each
    raise UserError("laptop.unknown", laptop=laptop_id)


def _signs(fingerprint: str) -> str:
    return "".join(fingerprint.split()).replace("-", "").upper()
