"""What the port decides: person days over all points, amendments and voids, evidence, dates, and the verdict script."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from tests.helpers.port_process import PortProcess, batch_of
from tests.helpers.wire_files import golden_body, id_number, line, of_person, varied, worth

DAY = "2026-11-23"
REF = "PZ-07+K3QX-20261123-"


def only(results: list[dict[str, Any]]) -> dict[str, Any]:
    assert len(results) == 1
    return results[0]["receipt"]


def send(port: PortProcess, **changes: Any) -> dict[str, Any]:
    return only(port.send(varied(**changes)))


def used(port: PortProcess, person: int, what: str = "value") -> int:
    found = {(each["id_no"], each["what"]): each["used"] for each in port.books()["person_days"]}
    return found.get((id_number(person), what), 0)


def test_share_is_returned_with_figures_when_the_day_was_used_elsewhere(port: PortProcess) -> None:
    port.elsewhere(id_number(1), DAY, value_fen=500_000)
    assert send(port, counter=1, **of_person(1), **worth(200_000))["verdict"] == "accepted"
    returned = send(port, counter=2, **of_person(1), **worth(100_001))
    assert returned["verdict"] == "returned"
    assert returned["reasons"] == [
        {
            "code": "quota.value_exceeded",
            "params": {"limit_fen": 800_000, "used_elsewhere_fen": 500_000, "ours_fen": 200_000, "over_fen": 1},
        }
    ]
    assert returned["person_day"] == {
        "day_on": DAY,
        "total_fen": 700_000,
        "ours_fen": 200_000,
        "limit_fen": 800_000,
    }
    assert send(port, counter=3, **of_person(1), **worth(100_000))["verdict"] == "accepted"
    assert used(port, 1) == 800_000


def test_other_device_counts_as_elsewhere_when_the_day_is_summed(port: PortProcess) -> None:
    send(port, counter=1, **of_person(1), **worth(700_000))
    other = {"device": "08", "form_id": "PZ-08+K3QX-20261123-0001", "business_key": "PZ-08+K3QX-20261123-0001#declare"}
    returned = send(port, counter=2, **of_person(1), **worth(200_000), **other)
    assert returned["reasons"][0]["params"] == {
        "limit_fen": 800_000,
        "used_elsewhere_fen": 700_000,
        "ours_fen": 0,
        "over_fen": 100_000,
    }
    assert [each["receipt"]["message_id"] for each in port.receipts("PZ", "08")] == [returned["message_id"]]


def test_next_day_is_free_when_the_day_before_is_full(port: PortProcess) -> None:
    send(port, counter=1, **of_person(1), **worth(800_000), day_on="2026-11-22")
    assert send(port, counter=2, **of_person(1), **worth(800_000))["verdict"] == "accepted"


def test_rice_is_returned_when_it_exceeds_fifty_kilograms_a_day(port: PortProcess) -> None:
    port.elsewhere(id_number(1), DAY, mass_g=10_000, group="RICE")
    returned = send(port, counter=1, **of_person(1), **worth(1_000, net_g=40_001, hs6="100630"))
    assert returned["reasons"] == [
        {
            "code": "quota.mass_exceeded",
            "params": {
                "group": "RICE",
                "limit_g": 50_000,
                "used_elsewhere_g": 10_000,
                "ours_g": 0,
                "over_g": 1,
            },
        }
    ]
    assert send(port, counter=2, **of_person(1), **worth(1_000, net_g=40_000, hs6="100640"))["verdict"] == "accepted"
    assert (used(port, 1, "RICE"), used(port, 1)) == (50_000, 1_000)


def test_export_takes_nothing_of_the_day_when_it_is_accepted(port: PortProcess) -> None:
    receipt = send(port, counter=1, **of_person(1), **worth(5_000_000), i_e_flag="E")
    assert (receipt["verdict"], receipt["person_day"]) == ("accepted", None)
    assert port.books()["person_days"] == []


def test_goods_that_are_never_exempt_take_no_value_when_they_come(port: PortProcess) -> None:
    assert send(port, counter=1, **of_person(1), **worth(900_000, hs6="220300"))["verdict"] == "accepted"
    assert used(port, 1) == 0


def test_share_is_accepted_for_another_when_a_returned_one_is_mended(port: PortProcess) -> None:
    port.elsewhere(id_number(1), DAY, value_fen=800_000)
    assert send(port, counter=1, **of_person(1), **worth(500_000))["verdict"] == "returned"
    mended = send(port, counter=2, kind="amend", amends=f"{REF}0001", version=2, **of_person(2), **worth(500_000))
    assert mended["verdict"] == "accepted"
    assert (used(port, 1), used(port, 2)) == (800_000, 500_000)
    assert port.release() == 1
    assert port.states() == {f"{REF}0001#declare": "amended", f"{REF}0002#amend": "released"}


def test_own_use_does_not_count_twice_when_a_full_day_is_amended(port: PortProcess) -> None:
    send(port, counter=1, **of_person(1), **worth(800_000))
    amended = send(port, counter=2, kind="amend", amends=f"{REF}0001", **of_person(1), **worth(790_000))
    assert (amended["verdict"], used(port, 1)) == ("accepted", 790_000)


def test_old_record_stands_when_its_amendment_is_returned(port: PortProcess) -> None:
    send(port, counter=1, **of_person(1), **worth(700_000))
    refused = send(port, counter=2, kind="amend", amends=f"{REF}0001", **of_person(1), **worth(800_001))
    assert (refused["verdict"], used(port, 1)) == ("returned", 700_000)
    assert port.states()[f"{REF}0001#declare"] == "accepted"


@pytest.mark.parametrize(
    ("kind", "changes", "code"),
    [
        ("amend", {"amends": f"{REF}0099"}, "record.unknown"),
        ("amend", {"amends": None}, "message.field_missing"),
        ("void", {"reason": "x"}, "record.unknown"),
        ("void", {"reason": ""}, "reason.missing"),
    ],
)
def test_change_is_returned_when_there_is_nothing_to_change(
    port: PortProcess, kind: str, changes: dict[str, Any], code: str
) -> None:
    receipt = send(port, counter=5, kind=kind, **changes)
    assert (receipt["verdict"], [each["code"] for each in receipt["reasons"]]) == ("returned", [code])


def test_second_change_is_returned_when_the_record_is_amended_or_voided_already(port: PortProcess) -> None:
    port.send(golden_body("declare"), golden_body("amend"))
    again = send(port, counter=3, kind="amend", amends=f"{REF}0001")
    assert again["reasons"][0] == {
        "code": "record.not_current",
        "params": {"form_id": f"{REF}0001", "state": "amended"},
    }
    port.send(golden_body("void"))
    twice = send(port, counter=6, kind="amend", amends=f"{REF}0002")
    assert twice["reasons"][0]["code"] == "record.not_current"


def test_change_is_returned_when_the_goods_are_released_already(port: PortProcess) -> None:
    port.send(golden_body("declare"))
    port.release(f"{REF}0001#declare")
    assert send(port, counter=2, kind="amend", amends=f"{REF}0001")["reasons"][0]["code"] == "record.released"


def test_void_is_returned_when_it_names_another_person(port: PortProcess) -> None:
    port.send(golden_body("declare"))
    receipt = send(port, counter=1, kind="void", reason="x", **of_person(9))
    assert receipt["reasons"][0]["code"] == "record.other_person"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"consent": None}, "consent.missing"),
        ({"entrustment": None}, "entrustment.missing"),
        ({"day_on": "2026-11-24"}, "date.in_future"),
        ({"amount_fen": 1}, "sum.amount"),
        ({"net_g": 1}, "sum.net"),
        ({"goods": [], "amount_fen": 0, "net_g": 0}, "goods.missing"),
        ({"goods": [line(1, 1), line(1, 1)], "amount_fen": 2, "net_g": 2}, "goods.line_double"),
        ({"goods": [line(1, 1) | {"net_g": 2}], "amount_fen": 1, "net_g": 2}, "goods.gross_below_net"),
        ({"rate": None}, "rate.missing"),
        ({"resident": {"name": "练习", "idNo": "450000199001010012", "idKind": "prc_id"}}, "identity.check_digit"),
        ({"resident": {"name": "练习", "idNo": "45000019901301001X", "idKind": "prc_id"}}, "identity.form"),
        ({"resident": {"name": "Tập", "idNo": "04000000001", "idKind": "vn_cccd"}}, "identity.form"),
        ({"emvryStucd": "YYG"}, "form.not_of_device"),
        ({"emvryStucd": "pz"}, "message.value_wrong"),
        ({"device": "7"}, "message.value_wrong"),
        ({"day_on": "2026-02-30"}, "message.value_wrong"),
        ({"amount_fen": "74000"}, "message.type_wrong"),
        ({"amount_fen": -1}, "message.value_wrong"),
        ({"amount_fen": True}, "message.type_wrong"),
        ({"note": "more"}, "message.field_unknown"),
        ({"lane": "e\u0301"}, "message.not_nfc"),
        ({"kind": None}, "message.kind_unknown"),
        ({"profile": "other"}, "message.value_wrong"),
    ],
)
def test_declaration_is_returned_with_the_code_when_something_is_wrong(
    port: PortProcess, changes: dict[str, Any], code: str
) -> None:
    receipt = only(port.send(varied(counter=7, **{"resident": json.loads(varied())["resident"], **changes})))
    assert receipt["verdict"] == "returned"
    assert code in [each["code"] for each in receipt["reasons"]]
    assert port.books()["person_days"] == []


def test_entrustment_is_not_asked_for_when_the_person_acts_alone(port: PortProcess) -> None:
    assert send(port, counter=1, group=None, entrustment=None)["verdict"] == "accepted"


def test_many_faults_are_capped_when_a_message_is_nonsense(port: PortProcess) -> None:
    plain = {"message_id": "nonsense-message", "business_key": "x"}
    assert len(only(port.send(json.dumps(plain)))["reasons"]) == 20


def test_one_bad_message_holds_up_no_other_when_it_is_in_a_batch(port: PortProcess) -> None:
    bodies = [varied(counter=n, **of_person(n), **worth(100)) for n in range(1, 200)]
    bodies.insert(100, varied(counter=300, **of_person(300), net_g=1))
    verdicts = [each["receipt"]["verdict"] for each in port.send(*bodies)]
    assert (verdicts.count("accepted"), verdicts.index("returned")) == (199, 100)


def test_decision_comes_at_the_next_fetch_when_the_script_receives_first(port: PortProcess) -> None:
    port.script("receive", "decide", "inspect", "release")
    first = send(port, counter=1, **of_person(1), **worth(100))
    assert (first["verdict"], first["person_day"]["total_fen"]) == ("received", 0)
    seen = [[each["receipt"]["verdict"] for each in port.receipts("PZ", "07", after=n)] for n in (1, 2, 3, 4)]
    assert seen == [["accepted"], ["inspection"], ["released"], []]


def test_release_follows_at_the_next_fetch_when_the_script_says_so(port: PortProcess) -> None:
    port.script("decide", "release")
    send(port, counter=1, **of_person(1), **worth(100))
    assert [each["receipt"]["verdict"] for each in port.receipts("PZ", "07")] == ["accepted", "released"]


def test_later_decision_is_returned_when_the_day_filled_up_meanwhile(port: PortProcess) -> None:
    port.script("receive")
    send(port, counter=1, **of_person(1), **worth(800_000))
    port.elsewhere(id_number(1), DAY, value_fen=1)
    later = port.receipts("PZ", "07", after=1)[0]["receipt"]
    assert (later["verdict"], later["reasons"][0]["code"]) == ("returned", "quota.value_exceeded")
    assert port.receipts("PZ", "07", after=2) == []


def test_script_lasts_when_the_port_is_restarted(port: PortProcess) -> None:
    port.script("hold")
    port.restart()
    assert send(port, counter=1)["verdict"] == "received"
    assert port.receipts("PZ", "07", after=1) == []


@pytest.mark.parametrize(
    ("path", "plain"),
    [
        ("/practice/script", {"first": "guess"}),
        ("/practice/script", {"first": "hold", "later": ["delete"]}),
        ("/practice/faults", {"faults": [{"kind": "earthquake"}]}),
        ("/practice/elsewhere", {"document_number": "x", "day_on": "2026-13-01", "value_fen": 1}),
        ("/practice/elsewhere", {"document_number": "x", "day_on": DAY, "value_fen": 1.5}),
    ],
)
def test_practice_handle_is_refused_when_it_is_asked_nonsense(port: PortProcess, path: str, plain: Any) -> None:
    assert port.post(path, plain).status_code == 400


def test_limit_holds_and_each_counts_once_when_many_send_at_the_same_time(port: PortProcess) -> None:
    bodies = [varied(counter=n, **of_person(1), **worth(100_000)) for n in range(1, 13)]

    def send_all(_: int) -> list[dict[str, Any]]:
        with requests.Session() as session:
            session.trust_env = False
            answers = [session.post(f"{port.url}/v0/messages", json=batch_of(body), timeout=60) for body in bodies]
        return [answer.json()["results"][0] for answer in answers]

    with ThreadPoolExecutor(4) as pool:
        heard = list(pool.map(send_all, range(4)))
    assert all(each == heard[0] for each in heard)
    assert [each["receipt"]["verdict"] for each in heard[0]].count("accepted") == 8
    assert used(port, 1) == 800_000
    assert [each["arrivals"] for each in port.books()["messages"]] == [4] * 12
