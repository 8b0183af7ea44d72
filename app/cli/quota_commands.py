"""Commands about a quota on several laptops: hand-over, exception, carried evidence, laptops; and the clock."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path
from typing import Any

from app.cli.input_files import read_bytes
from app.cli.people_commands import person_of
from app.cli.record_commands import write_whole
from app.domain.clock_trust import ClockState
from app.domain.laptops import Laptop
from app.domain.quota import MoveKind
from app.errors import UserError
from app.services.bundle import Services
from app.services.hand_over import Voucher


def show(services: Services, args: Namespace) -> dict[str, Any]:
    """``quota show ID``: a person's day on this laptop: three numbers, bounds, moves, what slips say."""
    person_id = person_of(services, args.person).person_id
    return {"quota": services.quota.view(person_id), "moves": services.hand_over.of_person(person_id)}


def exception(services: Services, args: Namespace) -> dict[str, Any]:
    """``quota exception ID``: two persons let somebody trade here today; the PIN is read from a file."""
    person_id = person_of(services, args.person).person_id
    _sign_in_first(services, args)
    return {"move": services.exceptions.grant(person_id, args.reason, args.second, _pin(args.pin_file))}


def give(services: Services, args: Namespace) -> dict[str, Any]:
    """``quota hand-over give ID``: hand over what a person has left here, or a part of the value."""
    person_id = person_of(services, args.person).person_id
    return _voucher(services.hand_over.give(person_id, args.to, args.value))


def take(services: Services, args: Namespace) -> dict[str, Any]:
    """``quota hand-over take CODE``: take a voucher in, once."""
    return {"move": services.hand_over.take(args.code)}


def show_vouchers(services: Services, args: Namespace) -> dict[str, Any]:
    """``quota hand-over show ID``: the vouchers given for a person today, each with its code again."""
    moves = services.hand_over.of_person(person_of(services, args.person).person_id)
    given = [services.hand_over.voucher(move.move_id) for move in moves if move.kind is MoveKind.GIVEN]
    return {"vouchers": [_voucher(each) for each in given]}


def evidence_code(services: Services, args: Namespace) -> dict[str, Any]:
    """``evidence code ID``: the signed code of what a person used here today, written to the history."""
    return {"code": services.evidence.code(person_of(services, args.person).person_id)}


def evidence_take(services: Services, args: Namespace) -> dict[str, Any]:
    """``evidence take CODE``: count what another laptop's slip says."""
    taken = services.evidence.take(args.code)
    person_id = None if taken.person is None else taken.person.person_id
    return {"evidence": taken.evidence, "is_new": taken.is_new, "person_id": person_id, "quota": taken.quota}


def laptop_list(services: Services, args: Namespace) -> dict[str, Any]:
    """``laptop list``: the laptops known here, and the sign of the list of those that share the persons today."""
    listed = services.laptops.list_of_today()
    laptops = [_laptop(each) for each in services.laptops.laptops()]
    return {"laptops": laptops, "in_use": listed.devices, "list_sign": listed.sign}


def laptop_card(services: Services, args: Namespace) -> dict[str, Any]:
    """``laptop card``: this laptop's card, named when asked, and the eight signs that the other side types."""
    if args.name is not None:
        services.laptops.set_own_name(args.name)
    return {"code": services.laptops.own_card(), "signs": services.laptops.own_fingerprint()}


def laptop_keys(services: Services, args: Namespace) -> dict[str, Any]:
    """``laptop keys --out FILE``: write the public keys known here, by which another laptop verifies papers."""
    plain = services.verify.keys_file()
    write_whole(args.out, (json.dumps(plain, indent=1) + "\n").encode("ascii"))
    return {"file": str(args.out), "keys": len(plain["keys"])}


def laptop_take(services: Services, args: Namespace) -> dict[str, Any]:
    """``laptop take CODE``: take another laptop's card in, with the signs read from its own screen."""
    return {"laptop": _laptop(services.laptops.take_card(args.code, args.signs))}


def laptop_use(services: Services, args: Namespace) -> dict[str, Any]:
    """``laptop use LAPTOP``: let a laptop share the persons of this point, or (``--off``) no more."""
    return {"laptop": _laptop(services.laptops.set_active(args.laptop, not args.off, args.reason))}


def clock_show(services: Services, args: Namespace) -> dict[str, Any]:
    """``clock show``: what is thought of this machine's clock."""
    return _clock(services.clock.look())


def clock_confirm(services: Services, args: Namespace) -> dict[str, Any]:
    """``clock confirm``: say that the time is right, with a reason; a second person makes the clock's day count."""
    if args.second:
        _sign_in_first(services, args)
        return _clock(services.clock.vouch(args.second, _pin(args.pin_file), args.reason))
    return _clock(services.clock.confirm(args.reason))


def _voucher(voucher: Voucher) -> dict[str, Any]:
    return {"move": voucher.move, "code": voucher.code}


def _laptop(laptop: Laptop) -> dict[str, Any]:
    return {
        "laptop": laptop.laptop_id,
        "epoch": laptop.epoch,
        "name": laptop.name,
        "key_id": laptop.key_id,
        "active": laptop.active,
        "here": laptop.here,
        "withdrawn": laptop.withdrawn,
    }


def _clock(state: ClockState) -> dict[str, Any]:
    return {
        "clock": state.kind,
        "trust": state.trust,
        "now": state.now,
        "floor_at": state.floor_at,
        "off_by_s": round(state.off_by.total_seconds()),
        "port_offset_s": state.offset_s,
        "is_confirmed": state.is_confirmed,
        "may_save": state.may_save,
    }


def _sign_in_first(services: Services, args: Namespace) -> None:
    """Sign the acting clerk in by their own PIN: in an act of two persons a name alone is nobody."""
    if args.actor_pin_file is None:
        services.market.sign_out()
    else:
        services.market.sign_in(args.actor, _pin(args.actor_pin_file))


def _pin(path: Path | None) -> str:
    """Return the first line of a PIN file: a PIN never stands in an argument."""
    if path is None:
        raise UserError("pin.wrong", seconds=0)
    return read_bytes(path).decode("ascii", "replace").strip()
