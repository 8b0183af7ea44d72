"""Commands that make a market or serve it: init, device, connect, practice-port, make-market."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from argparse import Namespace
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app import bootstrap
from app.cli.input_files import read_object
from app.cli.outcome import show_progress
from app.cli.unlock import key_named, passphrase_of
from app.domain.group_checks import check_group
from app.domain.identifiers import normalise_number
from app.errors import LinkNotRealProblem, UserError
from app.sealing import ReceiptVerifier
from app.services.bundle import NewMarket, Services
from app.services.findings import refuse_if_any
from app.services.market import check_port
from app.services.people import GroupDraft


@dataclass(frozen=True, slots=True)
class PortPin:
    """A port to pin: where it is and the public key that must sign its answers."""

    url: str
    public: str
    key_id: str


def port_pin(url: str, key_file: Path) -> PortPin:
    """Read the port's public key file; raises ``port.address_wrong``, ``port.key_form`` or ``port.key_wrong``."""
    key = read_object(key_file)
    pin = PortPin(url, key.wanted("public"), key.wanted("key_id"))
    check_port(pin.url, pin.public, pin.key_id)
    try:
        ReceiptVerifier({pin.key_id: pin.public})
    except LinkNotRealProblem as problem:
        raise UserError(problem.code, **problem.params) from problem
    return pin


def init(args: Namespace) -> dict[str, Any]:
    """``init``: make a store; prints the recovery key, once. What can be refused is looked at before it is made."""
    spec = NewMarket(
        point=args.point,
        device=args.device,
        side=args.side,
        crossing_id=args.crossing,
        office=args.office,
        point_name=args.point_name,
        language=args.language,
        practice=args.practice,
    )
    group = _first_group(args.with_group)
    if bool(args.url) != bool(args.port_key):
        raise UserError("port.half_named", url=args.url, key=str(args.port_key or ""))
    pin = port_pin(args.url, args.port_key) if args.url else None
    passphrase = None if args.practice and not key_named(args) else passphrase_of(args)
    made = bootstrap.create_market(args.settings, spec, passphrase)
    with made.services as services:
        if group is not None:
            services.people.save_group(group)
        if pin is not None:
            services.market.connect_port(pin.url, pin.public, pin.key_id)
        return {"store": str(args.store), "market": services.market.profile(), "recovery_key": made.recovery_key}


def _first_group(code: str) -> GroupDraft | None:
    """Return the group to make with the store, checked beforehand (it has no day to compare with)."""
    if not code:
        return None
    group = GroupDraft(code=normalise_number(code), name=code)
    refuse_if_any(check_group(group, date.max))
    return group


def device_change(services: Services, args: Namespace) -> dict[str, Any]:
    """``device change``: other point or device code; a named act that starts a new epoch."""
    return {"device": services.market.change_device(args.point, args.device, args.reason)}


def connect(services: Services, args: Namespace) -> dict[str, Any]:
    """``connect``: name the port and pin its key from the file the port gave."""
    pin = port_pin(args.url, args.port_key)
    services.market.connect_port(pin.url, pin.public, pin.key_id)
    return {"market": services.market.profile()}


def practice_port(args: Namespace) -> dict[str, Any] | None:
    """``practice-port``: serve until stopped; prints ``{"listening": "HOST:PORT"}`` when ready."""
    from app.practice_port import server
    from app.practice_port.__main__ import clock_from

    host, _, port = args.listen.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or int(port[:6]) > 65535:
        raise UserError("port.listen", value=args.listen)
    try:
        clock = clock_from(args.now)
    except ValueError:
        raise UserError("file.date", field="--now", value=args.now[:80]) from None

    def tell(address: str) -> None:
        sys.stdout.write(json.dumps({"listening": address}) + "\n")
        sys.stdout.flush()

    if args.until_stdin_ends:
        threading.Thread(target=_stop_when_stdin_ends, daemon=True).start()
    server.run(args.data, host, int(port), tell, clock)
    return None


def _stop_when_stdin_ends() -> None:
    """Stop as on a polite signal once whoever started the port is gone: the pipe they held then ends."""
    # Not through sys.stdin: its lock, held by a waiting read, aborts the interpreter when the port ends by itself.
    while os.read(sys.stdin.fileno(), 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


def make_market(args: Namespace) -> dict[str, Any]:
    """``make-market``: the big data set, written by the store's bulk path with real chain rows."""
    return bootstrap.make_big_market(args.settings, args.people, args.groups, args.records, args.seed, show_progress)
