"""Commands about truck lots: add, split, confirm, plan, finalise."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from app.cli.input_files import allowed, party, rate, read_object, wanted
from app.cli.outcome import show_progress
from app.cli.people_commands import group_id_of, person_of
from app.domain.split import plan as plan_split
from app.domain.split_json import plan_from_json, plan_to_json
from app.services.bundle import Services
from app.services.lots import LineDraft, LotDraft


def lot_draft(services: Services, row: dict[str, Any]) -> LotDraft:
    """Read a lot file into a draft."""
    truck = allowed(row, "truck", dict, {})
    group = allowed(row, "group", str, "")
    return LotDraft(
        lot_ref=allowed(row, "lot_ref"),
        direction=wanted(row, "direction"),
        counterpart=party(wanted(row, "counterpart", dict)),
        plate_cn=allowed(truck, "plate_cn", str, ""),
        plate_vn=allowed(truck, "plate_vn", str, ""),
        crossing_id=wanted(row, "crossing"),
        lane=allowed(row, "lane", str, ""),
        group_id=group_id_of(services, group) if group else None,
        lines=tuple(_line(line) for line in wanted(row, "lines", list)),
        rate=rate(allowed(row, "rate", dict)),
        payment=allowed(row, "payment", str, ""),
    )


def _line(row: dict[str, Any]) -> LineDraft:
    return LineDraft(
        goods_id=wanted(row, "goods_id"),
        gross_g=allowed(row, "gross_g", int),
        tare_g=allowed(row, "tare_g", int),
        net_g=allowed(row, "net_g", int),
        quantity=allowed(row, "quantity", int),
        unit_price_minor=allowed(row, "unit_price_minor", int),
        price_currency=allowed(row, "currency", str, "CNY"),
        origin=allowed(row, "origin", str, "VN"),
        step=allowed(row, "step", int, 1),
    )


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


def plan(args: Namespace) -> dict[str, Any]:
    """``lot plan FILE.json``: the pure split, JSON in, JSON out."""
    told: dict[str, Any] = plan_to_json(plan_split(plan_from_json(read_object(args.file))))
    return told


def finalise(services: Services, args: Namespace) -> dict[str, Any]:
    """``finalise REF``: freeze the lot; refused by name where a share is not confirmed."""
    result = services.lots.finalise(args.ref, show_progress, None)
    return {"lot_ref": result.lot.lot_ref, "records": result.record_refs, "state": result.lot.state}
