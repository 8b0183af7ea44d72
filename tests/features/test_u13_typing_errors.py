"""U13: Chinese IDs by check digit, Vietnamese numbers by form; one wrong digit is told by its position.

Every single wrong digit and every swap of neighbours is found, and its position is among those named; in the person's
form, at presence and on the command line.
"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import check_number, check_prc_id, check_vn_cccd
from app.domain.people import DocumentKind
from tests.helpers.cli_run import Ctl, json_file
from ui.places import Place

TODAY = date(2026, 11, 23)
RIGHT = "450000199001010742"


@st.composite
def resident_ids(draw):
    """Right numbers of invented persons."""
    born = draw(st.dates(date(1940, 1, 1), date(2008, 12, 31)))
    front = f"450000{born:%Y%m%d}{draw(st.integers(0, 999)):03d}"
    return next(front + last for last in "0123456789X" if check_prc_id(front + last, TODAY) is None)


def named(problem):
    """Every position a finding names."""
    params = problem.params
    if "positions" in params:
        return {int(each) for each in str(params["positions"]).split(", ") if each}
    return {params[name] for name in ("position", "next") if name in params}


@given(resident_ids(), st.integers(0, 17), st.sampled_from("0123456789"))
def test_position_is_named_when_one_digit_is_wrong(number, place, digit):
    wrong = number[:place] + digit + number[place + 1 :]
    problem = check_prc_id(wrong, TODAY)
    if wrong == number:
        assert problem is None
        return
    assert problem is not None, "ISO 7064 finds every single wrong digit"
    assert place + 1 in named(problem)
    assert len(named(problem)) < 18


@given(resident_ids(), st.integers(0, 15))
def test_pair_is_named_when_neighbours_are_swapped(number, place):
    wrong = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    problem = check_prc_id(wrong, TODAY)
    if wrong == number:
        return
    assert problem is not None
    assert {place + 1, place + 2} <= named(problem)


@pytest.mark.parametrize(
    ("number", "code", "position"),
    [
        ("4500001990010107O2", "person.number_character", 17),
        ("450000199013010742", "person.digit_wrong", None),
        ("45000019900101074", "person.number_length", None),
        ("04509020000", "person.number_length", None),
        ("0450902000A1", "person.number_character", 11),
        ("999090200001", "person.cccd_place", None),
        ("045990200001", "person.cccd_century", 4),
    ],
)
def test_form_is_told_when_a_number_cannot_be(number, code, position):
    kind = DocumentKind.PRC_ID if len(number) > 12 else DocumentKind.VN_CCCD
    problem = check_number(kind, number, TODAY)
    assert problem is not None
    if code != "person.digit_wrong":
        assert problem.code == code
    if position is not None:
        assert problem.params["position"] == position


def test_vietnamese_number_is_right_when_its_form_is():
    assert check_vn_cccd("045090200001", TODAY) is None


WRONG = RIGHT[:10] + "3" + RIGHT[11:]


def test_position_is_shown_when_the_form_of_a_person_has_a_typing_error(day_window, settled):
    window = day_window
    window.go(Place.PERSON_EDIT, "")
    settled(window)
    screen = window.open_screen
    for name, text in (("name", "练习"), ("document_number", WRONG)):
        screen._vm.set_text(name, text)
    screen._vm.check()
    settled(window)
    assert "11" in screen._fields["document_number"].error()


def test_position_is_shown_when_a_number_typed_at_presence_is_wrong(day_window, settled):
    window = day_window
    window.go(Place.PRESENCE)
    settled(window)
    window.open_screen._vm.type_number(WRONG)
    settled(window)
    answer = window.open_screen._vm.view.answer
    assert answer.kind == "unreadable"
    assert 11 in named(answer.problem)
    assert "11" in "".join(value for _, value in window.open_screen._field.parts().facts)


def test_position_is_printed_when_the_command_line_gets_a_wrong_number(filled_store, tmp_path):
    person = json_file(tmp_path / "person.json", {"name": "练习新人", "document_number": WRONG})
    [problem] = Ctl(filled_store).refused("person", "add", person)["problems"]
    assert problem["field"] == "document_number"
    assert "11" in str(problem["params"])
