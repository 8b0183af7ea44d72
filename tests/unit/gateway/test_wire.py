"""Messages against bytes made by hand: not one byte may differ. The port is tested against the same files."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from app.domain.delivery import Verdict
from app.domain.trade import Direction, TradeRecord
from app.gateway.client import HttpGateway
from app.gateway.profiles.bmhs_practice_0 import PROFILE
from app.gateway.wire import PracticeEncoder
from app.sealing import ReceiptVerifier
from tests.helpers.messages import HERE, message
from tests.helpers.practice_records import AMENDED, DECLARED, SECOND, VOIDED
from tests.helpers.scripted_port import ScriptedPort, reply, says

GOLDEN = Path(__file__).parents[2] / "data" / "wire"
HEAD = "ada750e3f8464e9e1fd6a882b1a3b46cad39a1876c3fb7b85abe47a887c977fb"


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


@pytest.mark.parametrize(("crossing_id", "code"), [("YYG", "7208"), ("DX", "7207"), ("AD", "7200"), ("?", "7200")])
def test_customs_code_is_the_crossings_own_when_the_reference_data_have_one(crossing_id: str, code: str) -> None:
    assert PROFILE.customs_code(crossing_id) == code
