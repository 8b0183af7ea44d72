"""Trade records whose messages are the golden ones in `tests/data/wire`, and as many more as a test wants."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from app.domain.delivery import OutboxMessage
from app.domain.localized_text import LocalizedText
from app.domain.numbering import DeviceIdentity
from app.domain.people import Party
from app.domain.quantities import Rate
from app.domain.trade import Consent, Direction, RecordLine, RuleStamp, TradeRecord, Truck
from app.gateway.wire import PracticeEncoder
from tests.helpers.messages import message
from tests.helpers.wire_files import id_number

PUZHAI = DeviceIdentity("PZ", "07", "K3QX")
HEAD = "ada750e3f8464e9e1fd6a882b1a3b46cad39a1876c3fb7b85abe47a887c977fb"
DRAGON = RecordLine(
    line_no=1,
    goods_id="DRAGON-R",
    name=LocalizedText("红心火龙果", "Thanh long ruột đỏ"),
    hs6="081090",
    cn_hs8="08109080",
    vn_hs8="",
    unit="g",
    unit_code="KGM",
    quantity=120_000,
    net_g=120_000,
    gross_g=126_000,
    amount_fen=69_000,
    unit_price_minor=20_010,
    price_currency="VND",
    origin="VN",
)
RICE = replace(
    DRAGON,
    line_no=2,
    goods_id="RICE-W",
    name=LocalizedText("大米", "Gạo"),
    hs6="100630",
    cn_hs8="10063020",
    quantity=10_000,
    net_g=10_000,
    gross_g=10_100,
    amount_fen=5_000,
    unit_price_minor=17_400,
)
DECLARED = TradeRecord(
    local_reference="PZ-07+K3QX-20261123-0001",
    lot_ref="PZ-07+K3QX-20261123-L01",
    day_on=date(2026, 11, 23),
    direction=Direction.IMPORT,
    person_id="one",
    person_name="练习一",
    person_document="450000199001010011",
    document_kind="prc_id",
    counterpart=Party("Công ty Tập Buôn", "vn_mst", "0100000000", "Lạng Sơn"),
    truck=Truck("桂F00001", "12C-000.01"),
    crossing_id="PZ",
    lane="",
    lines=(DRAGON, RICE),
    consent=Consent("card", "2026-11-23T00:30:00Z"),
    entrustment_id="E-2026-0001",
    rules=RuleStamp("PRACTICE-2026", 1, True),
    finalised_at=datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC),
    point="PZ",
    device="07",
    epoch="K3QX",
    sequence=1,
    group_id="G01",
    rate=Rate("VND", Fraction(3480), date(2026, 11, 23), "practice example, confirm"),
)
SECOND = replace(
    DECLARED,
    local_reference="PZ-07+K3QX-20261123-0004",
    person_name="练习二",
    person_document="450000198506150023",
    sequence=4,
    lines=(DRAGON,),
)
AMENDED = replace(
    DECLARED,
    local_reference="PZ-07+K3QX-20261123-0002",
    lines=(replace(DRAGON, quantity=100_000, net_g=100_000, gross_g=105_000, amount_fen=57_500), RICE),
    version=2,
    amends=DECLARED.local_reference,
    reason="练习：数量更正",
    sequence=2,
)
VOIDED = replace(AMENDED, reason="练习：作废")


def declared_by(number: int) -> TradeRecord:
    """The declaration of resident number n: below every limit, number n of the day."""
    return replace(
        DECLARED,
        local_reference=f"PZ-07+K3QX-20261123-{number:04d}",
        person_id=f"p{number}",
        person_name=f"练习{number}",
        person_document=id_number(number),
        sequence=number,
    )


def declaration(number: int) -> OutboxMessage:
    """The outbox message of :func:`declared_by`, in the bytes of the real encoder."""
    record, message_id = declared_by(number), f"{number:032x}"
    body = PracticeEncoder().encode(record, "declare", message_id, HEAD)
    return message(number, body=body, message_id=message_id, record_ref=record.local_reference)
