"""Lots and trade records as JSON text, and the columns of the records list."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.overrides import Override
from app.domain.people import Party
from app.domain.trade import (
    Consent,
    Direction,
    GoodsLine,
    Lot,
    Manifest,
    RecordLine,
    RecordState,
    RuleStamp,
    Share,
    ShareLine,
    TradeRecord,
    Truck,
)
from offline_store.mapping.plain import (
    from_json,
    instant,
    instant_or_none,
    instant_text,
    instant_text_or_none,
    joined_names,
    name_from_plain,
    name_to_plain,
    rate_from_plain,
    rate_to_plain,
    to_json,
)


def _party_to_plain(party: Party) -> list[str]:
    return [party.name, party.document_kind, party.document_number, party.address, party.country]


def _consent_to_plain(consent: Consent | None) -> list[str] | None:
    return None if consent is None else [consent.kind, consent.at_utc, consent.note]


def _consent_from_plain(plain: list[str] | None) -> Consent | None:
    return None if plain is None else Consent(*plain)


def _truck_to_plain(truck: Truck) -> list[str]:
    return [truck.plate_cn, truck.plate_vn, truck.driver]


def _manifest_to_plain(manifest: Manifest | None) -> list[str | int] | None:
    return None if manifest is None else [manifest.batch_no, manifest.bill_no, manifest.mass_g]


def _manifest_from_plain(plain: list[Any] | None) -> Manifest | None:
    return None if plain is None else Manifest(*plain)


def _share_lines_to_plain(lines: tuple[ShareLine, ...]) -> list[list[int]]:
    return [[line.line_no, line.quantity, line.amount_fen] for line in lines]


def _share_lines_from_plain(plain: list[list[int]]) -> tuple[ShareLine, ...]:
    return tuple(ShareLine(*line) for line in plain)


_GOODS_LINE_FIELDS = (
    "line_no",
    "goods_id",
    "hs6",
    "unit",
    "quantity",
    "gross_g",
    "tare_g",
    "net_g",
    "unit_price_minor",
    "price_currency",
    "amount_fen",
    "origin",
    "step",
    "limit_group",
    "cn_hs8",
    "vn_hs8",
    "unit_code",
    "packages",
    "package_kind",
    "counts",
    "ask_confirmed",
)


def _goods_line_to_plain(line: GoodsLine) -> dict[str, Any]:
    plain = {field: getattr(line, field) for field in _GOODS_LINE_FIELDS}
    plain["name"] = name_to_plain(line.name)
    return plain


def _goods_line_from_plain(plain: dict[str, Any]) -> GoodsLine:
    return GoodsLine(**{**plain, "name": name_from_plain(plain["name"])})


def _share_to_plain(share: Share) -> list[Any]:
    return [
        share.person_id,
        _share_lines_to_plain(share.lines),
        _consent_to_plain(share.consent),
        share.by_hand,
    ]


def _share_from_plain(plain: list[Any]) -> Share:
    person_id, lines, consent, by_hand = plain
    return Share(person_id, _share_lines_from_plain(lines), _consent_from_plain(consent), by_hand)


def lot_body(lot: Lot) -> str:
    """Write a lot as JSON text (all but its state, which is a column)."""
    return to_json(
        {
            "lot_ref": lot.lot_ref,
            "day_on": lot.day_on.isoformat(),
            "direction": lot.direction.value,
            "counterpart": _party_to_plain(lot.counterpart),
            "truck": _truck_to_plain(lot.truck),
            "crossing_id": lot.crossing_id,
            "lane": lot.lane,
            "lines": [_goods_line_to_plain(line) for line in lot.lines],
            "group_id": lot.group_id,
            "rate": rate_to_plain(lot.rate),
            "shares": [_share_to_plain(share) for share in lot.shares],
            "rest": _share_lines_to_plain(lot.rest),
            "split_rule": lot.split_rule,
            "dropped": list(lot.dropped),
            "payment": lot.payment,
            "created_at": instant_text_or_none(lot.created_at),
            "declared_by": lot.declared_by,
            "manifest": _manifest_to_plain(lot.manifest),
        }
    )


def lot_from_body(body: str, state: str) -> Lot:
    """Read a lot from its JSON text and its state."""
    plain = from_json(body)
    return Lot(
        lot_ref=plain["lot_ref"],
        day_on=date.fromisoformat(plain["day_on"]),
        direction=Direction(plain["direction"]),
        counterpart=Party(*plain["counterpart"]),
        truck=Truck(*plain["truck"]),
        crossing_id=plain["crossing_id"],
        lane=plain["lane"],
        lines=tuple(_goods_line_from_plain(line) for line in plain["lines"]),
        group_id=plain["group_id"],
        rate=rate_from_plain(plain["rate"]),
        shares=tuple(_share_from_plain(share) for share in plain["shares"]),
        rest=_share_lines_from_plain(plain["rest"]),
        split_rule=plain["split_rule"],
        dropped=tuple(plain["dropped"]),
        state=state,
        payment=plain["payment"],
        created_at=instant_or_none(plain["created_at"]),
        declared_by=plain.get("declared_by", "group"),
        manifest=_manifest_from_plain(plain.get("manifest")),
    )


def lot_row(lot: Lot) -> dict[str, Any]:
    """Return the columns of a lot."""
    goods = joined_names(tuple(line.name for line in lot.lines))
    return {
        "lot_ref": lot.lot_ref,
        "day_on": lot.day_on.isoformat(),
        "direction": lot.direction.value,
        "plate_cn": lot.truck.plate_cn,
        "plate_vn": lot.truck.plate_vn,
        "goods_zh": goods.zh,
        "goods_vi": goods.vi,
        "goods_en": goods.en,
        "net_g": lot.net_g,
        "amount_fen": lot.amount_fen,
        "shares": len(lot.shares),
        "state": lot.state,
        "declared_by": lot.declared_by,
        "body": lot_body(lot),
    }


def _record_line_to_plain(line: RecordLine) -> list[Any]:
    return [
        line.line_no,
        line.goods_id,
        [line.name.zh, line.name.vi, line.name.en],
        line.hs6,
        line.cn_hs8,
        line.vn_hs8,
        line.unit,
        line.unit_code,
        line.quantity,
        line.net_g,
        line.gross_g,
        line.amount_fen,
        line.unit_price_minor,
        line.price_currency,
        line.origin,
        line.limit_group,
        line.packages,
        line.package_kind,
        line.counts,
    ]


def _record_line_from_plain(plain: list[Any]) -> RecordLine:
    line_no, goods_id, name, *others = plain
    return RecordLine(line_no, goods_id, name_from_plain(name), *others)


def record_body(record: TradeRecord) -> str:
    """Write the frozen content of a record as JSON text (all but ``state`` and ``amended_by``, which move)."""
    return to_json(
        {
            "local_reference": record.local_reference,
            "lot_ref": record.lot_ref,
            "day_on": record.day_on.isoformat(),
            "direction": record.direction.value,
            "person": [record.person_id, record.person_name, record.person_document, record.document_kind],
            "counterpart": _party_to_plain(record.counterpart),
            "truck": _truck_to_plain(record.truck),
            "crossing": [record.crossing_id, record.lane],
            "lines": [_record_line_to_plain(line) for line in record.lines],
            "consent": _consent_to_plain(record.consent),
            "entrustment_id": record.entrustment_id,
            "rules": [record.rules.pack_id, record.rules.version, record.rules.practice],
            "finalised_at": instant_text(record.finalised_at),
            "numbered": [record.point, record.device, record.epoch, record.sequence],
            "group": [record.group_id, record.group_name],
            "rate": rate_to_plain(record.rate),
            "version": record.version,
            "amends": record.amends,
            "reason": record.reason,
            "practice": record.practice,
            "limits_before": record.limits_before,
            "value_left_before_fen": record.value_left_before_fen,
            **_identity_to_plain(record),
            "manifest": _manifest_to_plain(record.manifest),
            "quota_value": record.quota_value,
            "provisional": record.provisional,
        }
    )


def _identity_to_plain(record: TradeRecord) -> dict[str, Any]:
    """How sure we were of the person, and the officer's leave; left out where there is nothing to say."""
    plain: dict[str, Any] = {"proof": record.proof} if record.proof else {}
    if record.clock_trust != "good":
        plain["clock_trust"] = record.clock_trust
    leave = record.override
    if leave is not None:
        plain["override"] = [
            leave.override_id,
            leave.person_id,
            leave.day_on.isoformat(),
            leave.code,
            leave.reason,
            leave.by,
            leave.at_utc,
        ]
    return plain


def _override_from_plain(plain: list[str] | None) -> Override | None:
    if plain is None:
        return None
    override_id, person_id, day_on, *others = plain
    return Override(override_id, person_id, date.fromisoformat(day_on), *others)


def record_from_body(body: str, state: str, amended_by: str | None) -> TradeRecord:
    """Read a record from its JSON text and the two columns that move."""
    plain = from_json(body)
    person_id, person_name, person_document, document_kind = plain["person"]
    crossing_id, lane = plain["crossing"]
    point, device, epoch, sequence = plain["numbered"]
    group_id, group_name = plain["group"]
    return TradeRecord(
        local_reference=plain["local_reference"],
        lot_ref=plain["lot_ref"],
        day_on=date.fromisoformat(plain["day_on"]),
        direction=Direction(plain["direction"]),
        person_id=person_id,
        person_name=person_name,
        person_document=person_document,
        document_kind=document_kind,
        counterpart=Party(*plain["counterpart"]),
        truck=Truck(*plain["truck"]),
        crossing_id=crossing_id,
        lane=lane,
        lines=tuple(_record_line_from_plain(line) for line in plain["lines"]),
        consent=_consent_from_plain(plain["consent"]),
        entrustment_id=plain["entrustment_id"],
        rules=RuleStamp(*plain["rules"]),
        finalised_at=instant(plain["finalised_at"]),
        point=point,
        device=device,
        epoch=epoch,
        sequence=sequence,
        group_id=group_id,
        group_name=group_name,
        rate=rate_from_plain(plain["rate"]),
        state=RecordState(state),
        version=plain["version"],
        amends=plain["amends"],
        amended_by=amended_by,
        reason=plain["reason"],
        practice=plain["practice"],
        limits_before=plain["limits_before"],
        value_left_before_fen=plain["value_left_before_fen"],
        proof=plain.get("proof", ""),
        override=_override_from_plain(plain.get("override")),
        manifest=_manifest_from_plain(plain.get("manifest")),
        quota_value=plain.get("quota_value"),
        provisional=plain.get("provisional", False),
        clock_trust=plain.get("clock_trust", "good"),
    )


def record_row(record: TradeRecord, status: str) -> dict[str, Any]:
    """Return the columns of a new record for the list."""
    goods = joined_names(tuple(line.name for line in record.lines))
    return {
        "local_reference": record.local_reference,
        "counter": record.local_reference.rpartition("-")[2],
        "lot_ref": record.lot_ref,
        "day_on": record.day_on.isoformat(),
        "finalised_at": instant_text(record.finalised_at),
        "device": record.device,
        "person_id": record.person_id,
        "person_name": record.person_name,
        "person_document": record.person_document,
        "group_name": record.group_name,
        "goods_zh": goods.zh,
        "goods_vi": goods.vi,
        "goods_en": goods.en,
        "direction": record.direction.value,
        "net_g": record.net_g,
        "amount_fen": record.amount_fen,
        "version": record.version,
        "state": record.state.value,
        "amended_by": record.amended_by,
        "delivery": None,
        "verdict": "none",
        "status": status,
        "reasons": "[]",
        "remote_reference": "",
    }
