"""Commands that make a market or serve it: init, connect, practice-port, make-market."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from typing import Any

from app import bootstrap
from app.cli.input_files import read_object, wanted
from app.cli.outcome import show_progress
from app.cli.unlock import passphrase_of
from app.errors import UserError
from app.practice_port import server
from app.services.bundle import NewMarket, Services
from app.services.people import GroupDraft
from app.settings import Settings


def init(args: Namespace) -> dict[str, Any]:
    """``init``: make a store; prints the recovery key, once."""
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
    passphrase = None if args.practice else passphrase_of(args)
    made = bootstrap.create_market(Settings(store_dir=args.store), spec, passphrase)
    with made.services as services:
        if args.with_group:
            services.people.save_group(GroupDraft(code=args.with_group, name=args.with_group))
        return {"store": str(args.store), "market": services.market.profile(), "recovery_key": made.recovery_key}


def connect(services: Services, args: Namespace) -> dict[str, Any]:
    """``connect``: name the port and pin its key from the file the port gave."""
    key = read_object(args.port_key)
    services.market.connect_port(args.url, wanted(key, "public"), wanted(key, "key_id"))
    return {"market": services.market.profile()}


def practice_port(args: Namespace) -> dict[str, Any] | None:
    """``practice-port``: serve until stopped; prints ``{"listening": "HOST:PORT"}`` when ready."""
    host, _, port = args.listen.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        raise UserError("port.listen", value=args.listen)

    def tell(address: str) -> None:
        sys.stdout.write(json.dumps({"listening": address}) + "\n")
        sys.stdout.flush()

    server.run(args.data, host, int(port), tell)
    return None


def make_market(args: Namespace) -> dict[str, Any]:
    """``make-market``: the big data set, written by the store's bulk path with real chain rows."""
    return bootstrap.make_big_market(
        Settings(store_dir=args.store), args.people, args.groups, args.records, args.seed, show_progress
    )
