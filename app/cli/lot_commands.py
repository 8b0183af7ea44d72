"""Commands about truck lots: add, list, show, split, confirm, finalise."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from app.cli.input_files import Fields, day, party, rate, read_object
from app.cli.outcome import show_progress
from app.cli.people_commands import group_id_of, person_of
from app.services.bundle import Services
from app.services.lots import LineDraft, LotDraft


def lot_draft(services: Services, fields: Fields) -> LotDraft:
    """Read a lot file into a draft."""
    truck = fields.inside("truck") or Fields({}, "truck")
    group = fields.allowed("group", str, "")
    return LotDraft(
        lot_ref=fields.allowed("lot_ref"),
        direction=fields.wanted("direction"),
        counterpart=party(fields.wanted_inside("counterpart")),
        plate_cn=truck.allowed("plate_cn", str, ""),
        plate_vn=truck.allowed("plate_vn", str, ""),
        crossing_id=fields.wanted("crossing"),
        lane=fields.allowed("lane", str, ""),
        group_id=group_id_of(services, group) if group else None,
        lines=tuple(_line(line) for line in fields.each("lines")),
        rate=rate(fields.inside("rate")),
        payment=fields.allowed("payment", str, ""),
        split_rule=fields.allowed("split_rule", str, ""),
    )


def _line(fields: Fields) -> LineDraft:
    return LineDraft(
        goods_id=fields.wanted("goods_id"),
        gross_g=fields.allowed("gross_g", int),
        tare_g=fields.allowed("tare_g", int),
        net_g=fields.allowed("net_g", int),
        quantity=fields.allowed("quantity", int),
        unit_price_minor=fields.allowed("unit_price_minor", int),
        price_currency=fields.allowed("currency", str, "CNY"),
        origin=fields.allowed("origin", str, "VN"),
        step=fields.allowed("step", int, 1),
        ask_confirmed=fields.allowed("ask_confirmed", bool, False),
    )


def listing(services: Services, args: Namespace) -> dict[str, Any]:
    """``lot list``: lots of a day, or the newest."""
    return {"lots": services.read.lots(day(args.date, "--date"))}


def show(services: Services, args: Namespace) -> dict[str, Any]:
    """``lot show REF``: a lot with its split as it stands now."""
    return {"split": services.lots.view(args.ref)}


def add(services: Services, args: Namespace) -> dict[str, Any]:
    """``lot add FILE.json``: make a draft lot; all findings at once when it cannot be taken."""
    return {"lot": services.lots.save(lot_draft(services, read_object(args.file)))}


def split(services: Services, args: Namespace) -> dict[str, Any]:
    """``lot split REF``: split over those present; the rest is shown."""
    dropped = tuple(person_of(services, text).person_id for text in args.drop) if args.drop else None
    return {"split": services.lots.split(args.ref, args.rule, dropped)}


def confirm(services: Services, args: Namespace) -> dict[str, Any]:
    """``lot confirm REF``: record consent for all shares, or those named."""
    members = tuple(person_of(services, text).person_id for text in args.member) or None
    return {"split": services.lots.confirm(args.ref, args.kind, args.note, members)}


def finalise(services: Services, args: Namespace) -> dict[str, Any]:
    """``finalise REF``: freeze the lot; refused by name where a share is not confirmed."""
    result = services.lots.finalise(args.ref, show_progress, None)
    return {"lot_ref": result.lot.lot_ref, "records": result.record_refs, "state": result.lot.state}
