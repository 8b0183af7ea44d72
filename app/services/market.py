"""The market's own facts: where and who, clerks and their PINs, the pinned port, the rule packs."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from app.domain.ledger import Plain
from app.domain.numbering import DeviceIdentity, is_device_code, is_point_code
from app.domain.person_checks import text_problem, tidy_text
from app.domain.rules import RulePack
from app.errors import UserError
from app.interfaces import Gateway, UnitOfWork
from app.services.context import MARKET_SETTING, NOBODY, ServiceContext, market_facts, side_of
from app.services.findings import Refused
from app.services.pins import PIN_LENGTH, PinSeal, WrongTries, is_pin, opens, seal_pin
from app.services.rule_packs import RulePackService, RulesView

CLERKS_SETTING = "clerks"
PORT_SETTING = "port"
ROLES = ("clerk", "leader", "supervisor")
LANGUAGES = ("zh", "vi", "en")
FIRST_SET_UP = "first_set_up"
_SALT_BYTES = 16
_KEY_BYTES = 32
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_NAME_LENGTH = 40

GatewayMaker = Callable[[str, str, str], Gateway]
"""Makes the gateway of a pinned port from its address, public key (base64) and key id."""


@dataclass(frozen=True, slots=True)
class MarketProfile:
    """Where this store works. ``port_url`` is empty until a port is connected; ``signed_in`` may be ``-``."""

    point: str
    device: str
    epoch: str
    side: str
    crossing_id: str
    office: str
    point_name: str
    language: str
    practice: bool
    port_url: str
    port_key_id: str
    signed_in: str


@dataclass(frozen=True, slots=True)
class Clerk:
    """Somebody who may sign in; ``wait_s`` is how long a PIN of theirs is not looked at."""

    clerk_id: str
    name: str
    role: str
    wait_s: int


class MarketService:
    """Profile, device, clerks, port and rules. ``make_gateway`` is called when a port is pinned or found pinned."""

    def __init__(self, context: ServiceContext, make_gateway: GatewayMaker | None = None) -> None:
        self._context = context
        self._make_gateway = make_gateway

    def profile(self) -> MarketProfile:
        """Return the market's facts as they are now."""
        with self._context.store.unit_of_work() as uow:
            identity = uow.numbers.identity()
            market, side, port = market_facts(uow), side_of(uow), uow.settings.get(PORT_SETTING) or {}
        return MarketProfile(
            point=identity.point,
            device=identity.device,
            epoch=identity.epoch,
            side=side,
            crossing_id=str(market.get("crossing_id", "")),
            office=str(market.get("office", "")),
            point_name=str(market.get("point_name", identity.point)),
            language=str(market.get("language", "zh")),
            practice=bool(market.get("practice", False)),
            port_url=str(port.get("url", "")),
            port_key_id=str(port.get("key_id", "")),
            signed_in=self._context.actor.name,
        )

    def change_device(self, point: str, device: str, reason: str) -> DeviceIdentity:
        """Change point or device code: a named act that starts a new epoch; earlier numbers stay as they are.

        Raises UserError ``market.point_form``, ``market.device_form``, ``market.nothing_changed``, and
        ``market.reason_missing`` once there are records: nobody changes it in silence.
        """
        if not is_point_code(point):
            raise UserError("market.point_form", value=point)
        if not is_device_code(device):
            raise UserError("market.device_form", value=device)
        typed = tidy_text(reason)
        if not typed and self._has_records():
            raise UserError("market.reason_missing", point=point, device=device)
        if problem := text_problem(typed, "reason"):
            raise Refused([problem])
        with self._context.store.unit_of_work() as uow:
            now = uow.numbers.identity()
            if (now.point, now.device) == (point, device):
                raise UserError("market.nothing_changed", point=point, device=device)
            changed = uow.numbers.start_epoch(
                point, device, typed or FIRST_SET_UP, self._context.actor.name, self._context.clock.now()
            )
            uow.commit()
        return changed

    def set_language(self, language: str) -> None:
        """Keep the language of the screen. Raises UserError ``market.language_unknown``."""
        if language not in LANGUAGES:
            raise UserError("market.language_unknown", found=language)
        with self._context.store.unit_of_work() as uow:
            uow.settings.put(MARKET_SETTING, {**market_facts(uow), "language": language})
            uow.commit()

    def connect_port(self, url: str, key_b64: str, key_id: str) -> None:
        """Pin a port: its address and the public key that must sign every answer.

        Raises UserError ``port.address_wrong`` (https, or http on this machine only) or ``port.key_form``.
        """
        check_port(url, key_b64, key_id)
        # Made before it is stored: a key that cannot be used must never be found again at the next opening.
        gateway = None if self._make_gateway is None else self._make_gateway(url, key_b64, key_id)
        with self._context.store.unit_of_work() as uow:
            uow.settings.put(PORT_SETTING, {"url": url, "key": key_b64, "key_id": key_id})
            self._write(uow, "port.connected", {"url": url, "key_id": key_id})
            uow.commit()
        if gateway is not None:
            self._context.gateway.current = gateway

    def reconnect(self) -> bool:
        """Make the gateway of the pinned port, as after opening a store; False when none is pinned."""
        with self._context.store.unit_of_work() as uow:
            port = uow.settings.get(PORT_SETTING)
        if not port or self._make_gateway is None:
            return False
        self._context.gateway.current = self._make_gateway(port["url"], port["key"], port["key_id"])
        return True

    def add_clerk(self, name: str, pin: str, role: str) -> Clerk:
        """Add somebody who may sign in. Raises UserError ``pin.form``, ``clerk.double``, ``clerk.role_unknown`` …"""
        known_as = tidy_text(name)
        if not known_as:
            raise UserError("clerk.name_missing")
        if problem := text_problem(known_as, "name", _NAME_LENGTH):
            raise Refused([problem])
        if not is_pin(pin):
            raise UserError("pin.form", length=PIN_LENGTH)
        if role not in ROLES:
            raise UserError("clerk.role_unknown", found=role)
        with self._context.store.unit_of_work() as uow:
            clerks = _clerks(uow)
            if any(each["name"] == known_as for each in clerks.values()):
                raise UserError("clerk.double", name=known_as)
            clerk_id = self._context.random.token(8).hex()
            seal = seal_pin(pin, self._context.random.token(_SALT_BYTES))
            clerks[clerk_id] = {"name": known_as, "role": role, "pin": asdict(seal), "tries": asdict(WrongTries())}
            uow.settings.put(CLERKS_SETTING, clerks)
            self._write(uow, "clerk.added", {"clerk_id": clerk_id, "role": role})
            uow.commit()
        return Clerk(clerk_id, known_as, role, 0)

    def clerks(self) -> tuple[Clerk, ...]:
        """Return who may sign in, by name."""
        now = self._context.clock.now()
        with self._context.store.unit_of_work() as uow:
            kept = _clerks(uow)
        found = [
            Clerk(clerk_id, each["name"], each["role"], WrongTries(**each["tries"]).seconds_left(now))
            for clerk_id, each in kept.items()
        ]
        return tuple(sorted(found, key=lambda each: each.name))

    def sign_in(self, name: str, pin: str) -> str:
        """Sign a clerk in and return their role.

        Raises UserError ``pin.wait`` (params ``seconds``) while a wrong PIN waits, ``pin.wrong`` (``seconds`` until
        the next one is looked at), ``clerk.unknown``.
        """
        with self._context.store.unit_of_work() as uow:
            clerks = _clerks(uow)
            clerk_id, clerk = _by_name(clerks, tidy_text(name))
            now = self._context.clock.now()
            tries = WrongTries(**clerk["tries"])
            left = tries.seconds_left(now)
            right = left == 0 and opens(PinSeal(**clerk["pin"]), pin)
            after = WrongTries() if right else tries.clipped(now) if left else tries.one_more(now)
            clerks[clerk_id] = {**clerk, "tries": asdict(after)}
            uow.settings.put(CLERKS_SETTING, clerks)
            if not left:
                kind = "sign_in" if right else "sign_in_refused"
                self._write(uow, kind, {"clerk_id": clerk_id, "wrong": after.count})
            uow.commit()
        if left:
            raise UserError("pin.wait", seconds=left)
        if not right:
            raise UserError("pin.wrong", seconds=after.seconds_left(now))
        self._context.actor.name = clerk["name"]
        return str(clerk["role"])

    def sign_out(self) -> None:
        """Nobody is signed in any more; the store stays open and forms stay as they are."""
        self._context.actor.name = NOBODY

    def import_rules(self, envelope: bytes) -> RulePack:
        """Take a signed rule pack; see :meth:`app.services.rule_packs.RulePackService.take_pack`."""
        return RulePackService(self._context).take_pack(envelope)

    def rules_view(self, day_on: date | None = None) -> RulesView:
        """Return the rules in force on a day (today when none is given) and all stored packs."""
        return RulePackService(self._context).view(day_on)

    def _has_records(self) -> bool:
        return self._context.store.reading().quantities().get("records", 0) > 0

    def _write(self, uow: UnitOfWork, kind: str, body: Mapping[str, Plain]) -> None:
        uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())


def check_port(url: str, key_b64: str, key_id: str) -> None:
    """Refuse a port that cannot be pinned. Raises UserError ``port.address_wrong`` or ``port.key_form``."""
    _check_address(url)
    _check_key(key_b64, key_id)


def _clerks(uow: UnitOfWork) -> dict[str, Any]:
    return dict(uow.settings.get(CLERKS_SETTING) or {})


def _by_name(clerks: Mapping[str, Any], name: str) -> tuple[str, dict[str, Any]]:
    for clerk_id, clerk in clerks.items():
        if clerk["name"] == name:
            return clerk_id, clerk
    raise UserError("clerk.unknown", name=name)


def _check_address(url: str) -> None:
    try:
        parts = urlsplit(url)
        secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
        right = secure and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        right = False
    if not right:
        raise UserError("port.address_wrong", address=url)


def _check_key(key_b64: str, key_id: str) -> None:
    try:
        size = len(base64.b64decode(key_b64, validate=True))
    except (binascii.Error, ValueError):
        size = 0
    if size != _KEY_BYTES or not key_id:
        raise UserError("port.key_form", key_id=key_id)
