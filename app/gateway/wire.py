"""Domain → message bytes; the only place of the client that knows the field names of the port.

A message is canonical JSON text: sorted keys, no spaces, real characters in NFC, whole numbers only. The same
record, kind, message id and ledger head give the same bytes on every machine.
"""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

from app.domain.ledger import Plain, canonical
from app.domain.people import Party
from app.domain.quantities import Rate
from app.domain.trade import Consent, RecordLine, TradeRecord
from app.gateway.profiles.bmhs_practice_0 import PROFILE, WireProfile

KINDS = ("declare", "amend", "void")


class PracticeEncoder:
    """Writes messages of the practice profile (follows :class:`app.interfaces.MessageEncoder`)."""

    def __init__(self, profile: WireProfile = PROFILE) -> None:
        self._profile = profile
        self.profile = profile.name

    def encode(self, record: TradeRecord, kind: str, message_id: str, ledger_head: str) -> bytes:
        """Return the exact bytes of one message. Raises ValueError for a kind the profile has not."""
        if kind not in KINDS:
            raise ValueError(f"no such kind of message: {kind}")
        body: dict[str, Plain] = {
            **self._heading(record, kind, message_id),
            **self._way(record),
            **_resident(record),
            "goods": [_goods(line) for line in record.lines],
            "amount_fen": record.amount_fen,
            "net_g": record.net_g,
            "rate": _rate(record.rate),
            "rules": {"pack_id": record.rules.pack_id, "version": record.rules.version},
            "ledger_head": ledger_head,
        }
        return unicodedata.normalize("NFC", canonical(body)).encode("utf-8")

    def _heading(self, record: TradeRecord, kind: str, message_id: str) -> dict[str, Plain]:
        return {
            "profile": self._profile.name,
            "label": self._profile.label,
            "kind": kind,
            "message_id": message_id,
            "business_key": f"{record.local_reference}#{kind}",
            "form_id": record.local_reference,
            "version": record.version,
            "amends": record.amends,
            "reason": record.reason,
            "emvryStucd": record.point,
            "device": record.device,
            "epoch": record.epoch,
            "sequence": record.sequence,
            "day_on": record.day_on.isoformat(),
            "finalised_at": instant_text(record.finalised_at),
            "lot_ref": record.lot_ref,
        }

    def _way(self, record: TradeRecord) -> dict[str, Plain]:
        return {
            "i_e_flag": self._profile.direction_flags[record.direction.value],
            "decl_traf_mode": self._profile.traffic_mode,
            "customs_code": self._profile.customs_code(record.crossing_id),
            "crossing": record.crossing_id,
            "lane": record.lane,
            "plate_cn": record.truck.plate_cn,
            "plate_vn": record.truck.plate_vn,
            "counterpart": _party(record.counterpart),
        }


def instant_text(at: datetime) -> str:
    """Write an aware instant as the wire has it: UTC, whole seconds, ``Z``."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _resident(record: TradeRecord) -> dict[str, Plain]:
    return {
        "resident": {
            "name": record.person_name,
            "idNo": record.person_document,
            "idKind": record.document_kind,
        },
        "group": record.group_id or "",
        "entrustment": record.entrustment_id,
        "consent": _consent(record.consent),
    }


def _party(party: Party) -> dict[str, Plain]:
    return {
        "name": party.name,
        "document_kind": party.document_kind,
        "document_number": party.document_number,
        "address": party.address,
        "country": party.country,
    }


def _consent(consent: Consent | None) -> Plain:
    return (
        None
        if consent is None
        else {"kind": consent.kind, "at": instant_text(datetime.fromisoformat(consent.at_utc)), "note": consent.note}
    )


def _goods(line: RecordLine) -> Plain:
    return {
        "line_no": line.line_no,
        "goods_id": line.goods_id,
        "hs6": line.hs6,
        "cn_hs8": line.cn_hs8,
        "name_zh": line.name.zh,
        "name_vi": line.name.vi,
        "origin": line.origin,
        "unit_code": line.unit_code,
        "quantity": line.quantity,
        "net_g": line.net_g,
        "gross_g": line.gross_g,
        "amount_fen": line.amount_fen,
        "unit_price_minor": line.unit_price_minor,
        "price_currency": line.price_currency,
    }


def _rate(rate: Rate | None) -> Plain:
    if rate is None:
        return None
    ratio = rate.units_per_cny
    return {
        "currency": rate.currency,
        "units_per_cny": f"{ratio.numerator}/{ratio.denominator}",
        "on": rate.quoted_on.isoformat(),
        "source": rate.source,
        "purpose": rate.purpose,
    }
