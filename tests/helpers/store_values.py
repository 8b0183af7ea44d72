"""Values to put into a store, complete in every field, so that nothing can be lost unseen on the way."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

from app.domain.delivery import OutboxMessage
from app.domain.groups import Group
from app.domain.localized_text import LocalizedText
from app.domain.numbering import DeviceIdentity, local_reference
from app.domain.people import DocumentKind, IdentityDocument, Party, Person, Registration
from app.domain.quantities import Rate
from app.domain.trade import (
    Consent,
    Direction,
    GoodsLine,
    Lot,
    RecordLine,
    RuleStamp,
    Share,
    ShareLine,
    TradeRecord,
    Truck,
)
from app.interfaces import Clock, KdfSettings
from offline_store import SqlStore, create_store
from tests.helpers.clock import MARKET_MORNING, FakeClock

DAY = date(2026, 11, 23)
PASSPHRASE = "练习 market passphrase"
CHEAP = KdfSettings(memory_kib=64, passes=1, lanes=1)
DRAGON = LocalizedText("鲜火龙果", "Quả thanh long tươi", "Fresh dragon fruit")
RICE = LocalizedText("大米", "Gạo", "Milled rice")
SELLER = Party("Tập Văn Bán", "vn_cccd", "020085000123", "Đồng Đăng", "VN")
RATE = Rate("VND", Fraction(348123, 100), DAY, "practice rate", "customs")
TRUCK = Truck("桂F12345", "12C00012")


class Bytes:
    """Random bytes that only count."""

    def __init__(self, start: int = 70_000) -> None:
        self._next = start

    def token(self, size: int) -> bytes:
        self._next += 1
        return self._next.to_bytes(size, "big")


def real_store(folder: Path, clock: Clock | None = None) -> SqlStore:
    """A new encrypted store with a cheap key derivation."""
    return create_store(folder, "GX01", "07", PASSPHRASE, CHEAP, clock or FakeClock(), Bytes())[0]


def person(number: int, name: str = "", **changes: Any) -> Person:
    """A resident with every field filled."""
    made = Person(
        person_id=f"p-{number}",
        name=name or f"练习人{number}",
        document=IdentityDocument(DocumentKind.PRC_ID, f"45000019900101{number:04d}", date(2030, 1, number % 28 + 1)),
        registration=Registration(f"R{number}", date(2031, 1, 1)),
        sex="F",
        born_on=date(1990, 1, 1),
        phone="13800000000",
        township="练习乡",
        address="练习村1号",
    )
    return replace(made, **changes)


def group(number: int = 1, **changes: Any) -> Group:
    """A group with every field filled."""
    made = Group(f"g-{number}", f"G{number:02d}", f"练习第{number}组", None, "练习乡", "0771", date(2020, 1, 1))
    return replace(made, **changes)


def lot(ref: str = "LOT-1", **changes: Any) -> Lot:
    """A draft lot with shares, rest, rate and two kinds of goods."""
    lines = (goods_line(1, "DRAGON", DRAGON), goods_line(2, "RICE", RICE, limit_group="RICE"))
    made = Lot(
        lot_ref=ref,
        day_on=DAY,
        direction=Direction.IMPORT,
        counterpart=SELLER,
        truck=TRUCK,
        crossing_id="YYG",
        lane="2",
        lines=lines,
        group_id="g-1",
        rate=RATE,
        shares=(Share("p-1", (ShareLine(1, 600_000, 300_000),), Consent("typed", "2026-11-23T01:00:00Z", "病"), True),),
        rest=(ShareLine(2, 600_000, 300_000),),
        split_rule="by_hand",
        dropped=("p-9",),
        payment="bank",
        created_at=datetime(2026, 11, 23, 1, 0, 0, 123456, tzinfo=UTC),
    )
    return replace(made, **changes)


def goods_line(line_no: int, goods_id: str, name: LocalizedText, **changes: Any) -> GoodsLine:
    """600 kg at 5.00 yuan."""
    made = GoodsLine(
        line_no=line_no,
        goods_id=goods_id,
        name=name,
        hs6="081090",
        unit="g",
        quantity=600_000,
        gross_g=650_000,
        tare_g=50_000,
        net_g=600_000,
        unit_price_minor=500,
        price_currency="CNY",
        amount_fen=300_000,
        origin="VN",
        step=1000,
        cn_hs8="08109080",
        vn_hs8="08109092",
    )
    return replace(made, **changes)


def record(us: DeviceIdentity, number: int, **changes: Any) -> TradeRecord:
    """Record ``number`` of the day of this device, with every field filled."""
    made = TradeRecord(
        local_reference=local_reference(us, DAY, number),
        lot_ref="LOT-1",
        day_on=DAY,
        direction=Direction.IMPORT,
        person_id=f"p-{number}",
        person_name=f"练习人{number}",
        person_document=f"45000019900101{number:04d}",
        document_kind="prc_id",
        counterpart=SELLER,
        truck=TRUCK,
        crossing_id="YYG",
        lane="2",
        lines=(record_line(1, "DRAGON", DRAGON), record_line(2, "RICE", RICE)),
        consent=Consent("card", "2026-11-23T01:00:00Z"),
        entrustment_id="e-1",
        rules=RuleStamp("TEST", 3, True),
        finalised_at=MARKET_MORNING,
        point=us.point,
        device=us.device,
        epoch=us.epoch,
        sequence=number,
        group_id="g-1",
        group_name="练习第1组",
        rate=RATE,
        practice=True,
        limits_before={"RICE": 50_000},
        value_left_before_fen=800_000,
    )
    return replace(made, **changes)


def record_line(line_no: int, goods_id: str, name: LocalizedText) -> RecordLine:
    """10 kg for 50 yuan."""
    return RecordLine(
        line_no,
        goods_id,
        name,
        "081090",
        "08109080",
        "",
        "g",
        "KGM",
        10_000,
        10_000,
        10_500,
        5_000,
        500,
        "CNY",
        "VN",
        "RICE" if goods_id == "RICE" else None,
    )


def message_of(of: TradeRecord, kind: str = "declare", **changes: Any) -> OutboxMessage:
    """A message of a record."""
    body = f'{{"form_id":"{of.local_reference}","name":"Tập 练习"}}'.encode()
    made = OutboxMessage(
        message_id=f"m-{of.local_reference}-{kind}",
        business_key=f"{of.local_reference}#{kind}",
        record_ref=of.local_reference,
        person_id=of.person_id,
        kind=kind,
        body=body,
        content_hash=hashlib.sha256(body).hexdigest(),
        sequence=of.sequence,
        created_at=MARKET_MORNING,
    )
    return replace(made, **changes)
