"""Messages against bytes made by hand: not one byte may differ. The port is tested against the same files."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path

import pytest

from app.domain.delivery import Verdict
from app.domain.localized_text import LocalizedText
from app.domain.people import Party
from app.domain.quantities import Rate
from app.domain.trade import Consent, Direction, RecordLine, RuleStamp, TradeRecord, Truck
from app.gateway.client import HttpGateway
from app.gateway.wire import PracticeEncoder
from app.sealing import ReceiptVerifier
from tests.helpers.messages import HERE, message
from tests.helpers.scripted_port import ScriptedPort, reply, says

GOLDEN = Path(__file__).parents[2] / "data" / "wire"
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


@pytest.mark.parametrize(
    ("name", "record", "kind", "number"),
    [
        ("declare", DECLARED, "declare", 1),
        ("declare_second_person", SECOND, "declare", 4),
        ("amend", AMENDED, "amend", 2),
        ("void", VOIDED, "void", 3),
    ],
)
def test_bytes_are_the_golden_ones_when_encoded(name: str, record: TradeRecord, kind: str, number: int) -> None:
    golden = (GOLDEN / f"{name}.body.json").read_bytes()
    assert PracticeEncoder().encode(record, kind, f"{number:032d}", HEAD) == golden


def test_bytes_are_the_same_when_text_came_decomposed_or_time_from_another_zone() -> None:
    decomposed = replace(
        DECLARED,
        counterpart=replace(DECLARED.counterpart, name=unicodedata.normalize("NFD", DECLARED.counterpart.name)),
        finalised_at=DECLARED.finalised_at.astimezone(timezone(timedelta(hours=8))),
    )
    encoder = PracticeEncoder()
    assert encoder.encode(decomposed, "declare", "m", HEAD) == encoder.encode(DECLARED, "declare", "m", HEAD)


def test_absent_parts_are_null_or_empty_when_a_record_has_none() -> None:
    bare = replace(
        DECLARED,
        rate=None,
        consent=None,
        entrustment_id=None,
        group_id=None,
        direction=Direction.EXPORT,
        crossing_id="?",
    )
    plain = json.loads(PracticeEncoder().encode(bare, "declare", "m", HEAD))
    assert (plain["rate"], plain["consent"], plain["entrustment"], plain["group"]) == (None, None, None, "")
    assert (plain["i_e_flag"], plain["customs_code"]) == ("E", "7200")
    assert plain["label"] == "practice profile, not an official message"


def test_kind_is_refused_when_the_profile_has_none() -> None:
    with pytest.raises(ValueError, match="remove"):
        PracticeEncoder().encode(DECLARED, "remove", "m", HEAD)


@pytest.fixture
def golden_gateway(port: ScriptedPort):
    key = json.loads((GOLDEN / "test_key.json").read_text())
    client = HttpGateway(port.url, ReceiptVerifier({key["key_id"]: key["public"]}))
    yield client
    client.close()


def golden_message():
    body = (GOLDEN / "declare.body.json").read_bytes()
    return message(1, body=body, message_id=f"{1:032d}", record_ref="PZ-07+K3QX-20261123-0001")


@pytest.mark.parametrize(("name", "verdict"), [("accepted", Verdict.ACCEPTED), ("returned", Verdict.RETURNED)])
def test_golden_receipt_is_believed_when_it_covers_the_golden_body(
    port: ScriptedPort, golden_gateway: HttpGateway, name: str, verdict: Verdict
) -> None:
    port.will(says(reply(200, text=(GOLDEN / f"receipt_{name}.answer.json").read_bytes())))
    found = golden_gateway.inquire(golden_message())
    assert found is not None
    assert found.verdict is verdict


def test_golden_greeting_and_not_found_are_read_when_signed(port: ScriptedPort, golden_gateway: HttpGateway) -> None:
    port.will(
        says(reply(200, text=(GOLDEN / "greeting.answer.json").read_bytes())),
        says(reply(404, text=(GOLDEN / "not_found.answer.json").read_bytes())),
    )
    assert golden_gateway.greet(HERE).high_water == 4
    missing = message(99, message_id="0" * 30 + "ff", record_ref="PZ-07+K3QX-20261123-0099")
    assert golden_gateway.inquire(missing) is None


def test_golden_request_is_sent_when_two_golden_messages_go(port: ScriptedPort, golden_gateway: HttpGateway) -> None:
    golden = json.loads((GOLDEN / "batch_of_2.request.json").read_bytes())
    batch = [
        message(
            number,
            body=item["body"].encode(),
            message_id=item["message_id"],
            record_ref=item["business_key"].removesuffix("#declare"),
        )
        for number, item in enumerate(golden["messages"], 1)
    ]
    port.will(says(reply(200, {"results": []})))
    golden_gateway.submit(batch)
    assert json.loads(port.asked[0].body) == golden
