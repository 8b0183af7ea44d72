"""Declarations read and written again are the same, and what is wrong with one is named."""

from __future__ import annotations

import string
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.gateway.dec.checking import check
from app.gateway.dec.message import Group, client_number
from app.gateway.dec.reading import read
from app.gateway.dec.text_signs import wrong_sign
from app.gateway.dec.writing import write

EXAMPLES = Path(__file__).resolve().parents[3] / "data" / "example_messages"
FILES = sorted(path.name for path in EXAMPLES.glob("dec_*.xml"))


def canonical(raw: bytes) -> str:
    """C14N without the text that is only space between elements."""
    root = ET.fromstring(raw)
    for element in root.iter():
        if not (element.text or "").strip():
            element.text = None
        if not (element.tail or "").strip():
            element.tail = None
    return ET.canonicalize(ET.tostring(root, encoding="unicode"))


def example(way: str = "import") -> bytes:
    return (EXAMPLES / f"dec_{way}_small_border_trade.xml").read_bytes()


def changed(group: Group, path: tuple[str, ...], value: str) -> Group:
    """A message with one text changed (first group of each name)."""
    first, *rest = path
    if not rest:
        return replace(group, values={**group.values, first: value})
    at = next(place for place, inner in enumerate(group.groups) if inner.name == first)
    inner = changed(group.groups[at], tuple(rest), value)
    return replace(group, groups=(*group.groups[:at], inner, *group.groups[at + 1 :]))


def problems_of(path: tuple[str, ...], value: str) -> list[tuple[str, str, str]]:
    """What the check finds that it did not find before."""
    message = read(example()).message
    before = check(message)
    after = check(changed(message, path, value))
    return [(each.code, each.field, each.severity) for each in after if each not in before]


def test_two_examples_stand_here_when_counted() -> None:
    assert len(FILES) == 2


@pytest.mark.parametrize("file", FILES)
def test_example_is_the_same_when_read_and_written(file: str) -> None:
    raw = (EXAMPLES / file).read_bytes()
    found = read(raw)
    assert found.problems == ()
    assert canonical(write(found.message)) == canonical(raw)


def test_spaces_that_say_something_stay_when_read_and_written() -> None:
    assert read(example()).message.value_at("DecHead", "Type") == "  0"
    assert b"<Type>  0</Type>" in write(read(example()).message)


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")) | st.sampled_from("\t\n\r<>&\"']]>"), min_size=1))
def test_text_comes_back_as_it_was_when_written(text: str) -> None:
    message = Group("DecMessage", {}, (Group("DecHead", {"NoteS": text}),))
    if wrong_sign(text):
        with pytest.raises(UserError, match=r"dec\.sign"):
            write(message)
        return
    raw = write(message)
    assert read(raw).message.value_at("DecHead", "NoteS") == text


@given(st.permutations(["SeqNo", "IEFlag", "AgentCode", "NetWt", "EdiRemark"]))
def test_order_is_the_template_when_values_come_in_any(order: list[str]) -> None:
    raw = write(Group("DecMessage", {}, (Group("DecSign"), Group("DecHead", dict.fromkeys(order, "1")))))
    assert read(raw).problems == ()


def test_number_and_plate_are_found_when_read() -> None:
    message = read(example()).message
    assert client_number(message) == "GX2026112300000017"
    assert message.value_at("DecHead", "TrafName") == "桂F00001"
    assert message.value_at("DecLists", "DecList", "GName") == "鲜火龙果"


@pytest.mark.parametrize(
    ("path", "value", "code", "severity"),
    [
        (("DecHead", "CustomMaster"), "", "dec.missing", "stop"),
        (("DecHead", "GrossWet"), "", "dec.missing", "warn"),
        (("DecSign", "ClientSeqNo"), "", "dec.missing", "stop"),
        (("DecSign", "ClientSeqNo"), "G" * 19, "dec.too_long", "stop"),
        (("DecHead", "AgentName"), "练" * 101, "dec.too_long", "stop"),
        (("DecHead", "NetWt"), "17600.000001", "dec.number_form", "stop"),
        (("DecHead", "NetWt"), "1e3", "dec.number_form", "stop"),
        (("DecHead", "NetWt"), "１２", "dec.number_form", "stop"),
        (("DecHead", "NetWt"), "123456789012345", "dec.number_form", "stop"),
        (("DecHead", "PackNo"), "1.5", "dec.number_form", "stop"),
        (("DecHead", "IEDate"), "20260230", "dec.date_form", "stop"),
        (("DecHead", "IEDate"), "2026-11-2", "dec.date_form", "stop"),
        (("DecHead", "IEFlag"), "X", "dec.code_wrong", "stop"),
        (("DecHead", "TradeCountry"), "141", "dec.code_unknown", "warn"),
        (("DecLists", "DecList", "GUnit"), "999", "dec.code_unknown", "warn"),
        (("DecLists", "DecList", "SecondUnit"), "035", "dec.missing", "warn"),
        (("DecHead", "NoteS"), "a\x07b", "dec.sign", "stop"),
    ],
)
def test_problem_names_field_and_kind_when_one_text_is_wrong(
    path: tuple[str, ...], value: str, code: str, severity: str
) -> None:
    ((found, field, how),) = problems_of(path, value)
    assert (found, how) == (code, severity)
    assert field.replace(".1", "").split(".")[0] == path[0]


def test_what_is_needed_to_declare_stops_when_the_message_declares() -> None:
    found = check(changed(read(example()).message, ("DecSign", "OperType"), "C"))
    assert {(each.field, each.severity) for each in found} == {("DecSign.Sign", "stop"), ("DecSign.SignDate", "stop")}


def test_goods_are_missed_when_there_are_none() -> None:
    assert "DecLists.DecList" in {each.field for each in check(Group("DecMessage"))}


@pytest.mark.parametrize(
    ("old", "new", "code", "field"),
    [
        ("<ApprNo/>", "<ApprNr/>", "dec.element_unknown", "DecHead.ApprNr"),
        ("<ApprNo/>", "<ApprNo/><ApprNo>1</ApprNo>", "dec.element_twice", "DecHead.ApprNo"),
        ("<SeqNo/>", "", "", ""),
        ('Version="4.8"', 'Version="3.1"', "dec.version", "Version"),
        ("<DecUsers/>", "", "", ""),
        ("<IEPort>7208</IEPort>", "", "", ""),
        ("<GNo>1</GNo>", '<GNo xmlns="urn:other">1</GNo>', "dec.element_unknown", "DecLists.DecList.1.GNo"),
    ],
)
def test_form_is_told_when_a_file_was_made_otherwise(old: str, new: str, code: str, field: str) -> None:
    raw = example().decode().replace(old, new, 1).encode()
    assert [(each.code, each.field) for each in read(raw).problems] == ([(code, field)] if code else [])


def test_wrong_order_is_told_when_two_elements_are_swapped() -> None:
    text = example().decode().replace("<ApprNo/>", "").replace("<SeqNo/>", "<ApprNo/><SeqNo/>")
    (problem,) = read(text.encode()).problems
    assert (problem.code, problem.field, problem.params["before"]) == ("dec.order", "DecHead.SeqNo", "ApprNo")


@pytest.mark.parametrize(
    ("groups", "code"),
    [
        ((Group("DecHead", {"Nonsense": "1"}),), "dec.element_unknown"),
        ((Group("DecHeads"),), "dec.element_unknown"),
        ((Group("DecSign"), Group("DecSign")), "dec.element_twice"),
        ((Group("DecHead", {"NoteS": "\ufffe"}),), "dec.sign"),
    ],
)
def test_message_is_not_written_when_it_does_not_fit(groups: tuple[Group, ...], code: str) -> None:
    with pytest.raises(UserError) as refused:
        write(Group("DecMessage", {}, groups))
    assert refused.value.code == code


def test_letters_are_what_they_were_when_a_whole_alphabet_is_sent() -> None:
    text = string.printable.replace("\x0b", "").replace("\x0c", "")
    raw = write(Group("DecMessage", {}, (Group("DecHead", {"NoteS": text}),)))
    assert read(raw).message.value_at("DecHead", "NoteS") == text
