"""The officer's page as a plain browser sees it: HTML, links and forms."""

from __future__ import annotations

import html
import re
from urllib.parse import urlencode

import pytest
import requests

from app.practice_port.office_words import WORDS
from tests.helpers.port_process import PortProcess
from tests.helpers.wire_files import golden_body, id_number, of_person, varied, worth

DECLARED = "PZ-07+K3QX-20261123-0001#declare"


def page(port: PortProcess, **query: str | int) -> str:
    answer = port.get("/office", **query)
    assert answer.status_code == 200
    assert "script" not in answer.text
    return answer.text


def fields(text: str) -> dict[str, str]:
    """Hidden fields of the last form: those of the oldest message shown."""
    form = re.findall(r"<form method=\"post\".*?</form>", text, re.S)[-1]
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form))


def press(port: PortProcess, action: str, **more: str) -> requests.Response:
    plain = {name: html.unescape(value) for name, value in fields(page(port)).items()}
    body = urlencode({**plain, "action": action, **more}).encode()
    return port.post_bytes("/office/act", body, "application/x-www-form-urlencoded")


def test_arrivals_are_listed_with_masked_number_when_the_page_is_opened(port: PortProcess) -> None:
    port.send(golden_body("declare"), golden_body("declare_second_person"))
    text = page(port, lang="en")
    assert "练习一" in text
    assert "450000********0011" in text
    assert "450000199001010011" not in text
    assert "红心火龙果; 大米" in text
    assert "740.00" in text
    assert "130.000" in text
    assert WORDS["practice"].en in text


@pytest.mark.parametrize(("lang", "attribute"), [("zh", "zh-CN"), ("vi", "vi"), ("en", "en"), ("xx", "zh-CN")])
def test_page_speaks_the_language_when_one_is_asked_for(port: PortProcess, lang: str, attribute: str) -> None:
    text = page(port, lang=lang)
    assert f'<html lang="{attribute}">' in text
    known = lang if lang != "xx" else "zh"
    for code in ("title", "practice", "filter", "nothing"):
        assert html.escape(WORDS[code].in_language(known)[0], quote=True).replace("&#x27;", "&#39;") in text


def test_every_word_has_three_languages_when_the_table_is_read() -> None:
    assert [code for code, text in WORDS.items() if not (text.zh and text.vi and text.en)] == []


def test_list_is_narrowed_when_state_or_text_is_given(port: PortProcess) -> None:
    port.send(varied(counter=1, **of_person(1)), varied(counter=2, **of_person(2), **worth(900_000)))
    assert "0002" not in page(port, state="accepted").split("<tbody>")[1]
    returned = page(port, state="returned").split("<tbody>")[1]
    assert "0001<" not in returned
    assert "quota.value_exceeded (limit_fen 800000" in returned
    assert "<tbody>" not in page(port, text="100%")
    assert "练习2" in page(port, text="练习2")


def test_old_pages_are_reached_when_there_are_many(port: PortProcess) -> None:
    port.send(*[varied(counter=n, **of_person(n), **worth(100)) for n in range(1, 131)])
    first = page(port)
    assert first.count("<tr>") == 101
    link = html.unescape(re.findall(r'href="(/office\?[^"]*skip=100)"', first)[-1])
    assert port.get(link).text.count("<tr>") == 31


def test_states_follow_when_the_officer_presses_the_buttons(port: PortProcess) -> None:
    port.script("hold")
    port.send(golden_body("declare"))
    assert port.states()[DECLARED] == "received"
    answer = press(port, "decide")
    assert (answer.status_code, answer.headers["location"].endswith("told=done")) == (303, True)
    assert WORDS["done"].zh in port.get(answer.headers["location"]).text
    press(port, "inspect")
    assert port.states()[DECLARED] == "inspection"
    press(port, "release")
    assert port.states()[DECLARED] == "released"
    verdicts = [each["receipt"]["verdict"] for each in port.receipts("PZ", "07")]
    assert verdicts == ["received", "accepted", "inspection", "released"]


def test_use_is_given_back_and_reason_kept_when_the_officer_returns(port: PortProcess) -> None:
    port.send(golden_body("declare"))
    press(port, "refuse", reason="officer.goods_differ")
    last = port.receipts("PZ", "07")[-1]["receipt"]
    assert (last["verdict"], last["reasons"]) == ("returned", [{"code": "officer.goods_differ", "params": {}}])
    assert last["person_day"]["total_fen"] == 0
    assert WORDS["officer.goods_differ"].zh in page(port).split("<tbody>")[1]
    assert {each["used"] for each in port.books()["person_days"]} == {0}


def test_all_are_released_when_the_officer_presses_release_all(port: PortProcess) -> None:
    port.send(golden_body("declare"), golden_body("declare_second_person"))
    press(port, "release_all", message_id="")
    assert set(port.states().values()) == {"released"}


@pytest.mark.parametrize(
    "more",
    [
        {"action": "refuse", "reason": "anything"},
        {"action": "decide"},
        {"action": "delete"},
        {"action": "release", "message_id": "unknown-message"},
    ],
)
def test_nothing_changes_when_an_act_is_not_possible(port: PortProcess, more: dict[str, str]) -> None:
    port.send(golden_body("declare"))
    answer = press(port, **more)
    assert answer.headers["location"].endswith("told=not_possible")
    assert port.states()[DECLARED] == "accepted"


@pytest.mark.parametrize(
    ("token", "origin", "status"),
    [("wrong", None, 403), (None, "http://evil.invalid", 403), (None, "null", 403), (None, "own", 303)],
)
def test_form_counts_only_when_it_comes_from_the_page_itself(
    port: PortProcess, token: str | None, origin: str | None, status: int
) -> None:
    port.send(golden_body("declare"))
    plain = {**fields(page(port)), "action": "release"}
    plain["token"] = token or plain["token"]
    headers = {} if origin is None else {"Origin": port.url if origin == "own" else origin}
    body = urlencode(plain).encode()
    answer = port.post_bytes("/office/act", body, "application/x-www-form-urlencoded", **headers)
    assert answer.status_code == status
    assert port.states()[DECLARED] == ("released" if status == 303 else "accepted")


def test_markup_is_shown_as_text_when_a_message_carries_some(port: PortProcess) -> None:
    evil = {"resident": {"name": "<b>练习</b>", "idNo": id_number(1), "idKind": "prc_id"}}
    port.send(varied(counter=1, **evil))
    text = page(port, text="<b>")
    assert "<b>" not in text
    assert "&lt;b&gt;练习" in text


def test_page_loads_nothing_from_elsewhere_when_it_is_opened(port: PortProcess) -> None:
    answer = port.get("/office")
    assert re.findall(r'(?:src|url\(|href="http)', answer.text) == []
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
