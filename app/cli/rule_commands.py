"""Commands about rules: what is in force, what a file would change, taking it in, and recalled lots."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from app.cli.input_files import day, read_bytes
from app.domain.rule_changes import RulesChange, ValueOf, values_of
from app.domain.rules import LARGEST_ENVELOPE, RulePack
from app.services.bundle import Services
from app.services.rule_packs import WatchChange


def show(services: Services, args: Namespace) -> dict[str, Any]:
    """``rules show``: the rules of a day on a side, each with source, dates and trust; what the port offers."""
    view = services.rules.view(day(args.date, "--date"), args.side)
    pack = view.pack
    values = () if pack is None else values_of(pack)
    return {
        "day_on": view.day_on,
        "pack": None if pack is None else _pack(pack),
        "values": [_value(each) for each in values if _in_force(each, view.day_on)],
        "packs": view.packs,
        "offers": view.offers,
    }


def preview(services: Services, args: Namespace) -> dict[str, Any]:
    """``rules preview FILE``: what a signed pack or list would change; nothing is stored."""
    found = services.rules.preview(read_bytes(args.file, LARGEST_ENVELOPE))
    if isinstance(found, WatchChange):
        return {"watch_list": found.watch_list.list_id, "version": found.watch_list.version, **_entries(found)}
    return {"pack": _pack(found.pack), **_changes(found)}


def add(services: Services, args: Namespace) -> dict[str, Any]:
    """``rules add FILE``: take a signed pack or list in; prints what it changed."""
    told = preview(services, args)
    services.rules.take(read_bytes(args.file, LARGEST_ENVELOPE))
    return told


def recall(services: Services, args: Namespace) -> dict[str, Any]:
    """``recall``: the entries of the stop and recall lists; with an entry all shares it names."""
    if not args.entry:
        return {"entries": services.watch.entries()}
    found = services.watch.shares(args.entry, args.limit)
    return {"entry": found.entry, "shares": found.shares}


def _pack(pack: RulePack) -> dict[str, Any]:
    names = ("pack_id", "version", "side", "currency", "issued_by", "practice", "valid_from", "valid_to")
    return {name: getattr(pack, name) for name in names}


def _changes(change: RulesChange) -> dict[str, Any]:
    return {
        "changes": [
            {
                "what": each.what,
                "old": None if each.old is None else _value(each.old),
                "new": None if each.new is None else _value(each.new),
            }
            for each in change.changes
        ],
        "unchanged": change.unchanged,
    }


def _value(value: ValueOf) -> dict[str, Any]:
    names = ("kind", "code", "rule_id", "name", "value", "unit", "valid_from", "valid_to", "legal_basis")
    return {name: getattr(value, name) for name in (*names, "source", "trust", "example")}


def _in_force(value: ValueOf, on: date) -> bool:
    return value.valid_from <= on and (value.valid_to is None or on <= value.valid_to)


def _entries(change: WatchChange) -> dict[str, Any]:
    return {"added": change.added, "gone": change.gone}
