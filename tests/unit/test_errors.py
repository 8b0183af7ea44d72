"""Errors in words: what a log or a crash report may hold."""

from __future__ import annotations

import traceback

import pytest

from app.cli.outcome import REFUSED, print_error
from app.domain.problems import Problem
from app.errors import UserError
from app.services.findings import Refused

NUMBER = "450000199001010000"


@pytest.mark.parametrize(
    "error",
    [
        UserError("sheet.number_as_number", row=3, found=NUMBER),
        Refused([Problem("person.birth_date_impossible", "number", {"row": 3, "found": NUMBER})]),
    ],
)
def test_nothing_personal_is_in_the_words_when_an_error_is_logged(error: UserError) -> None:
    assert str(error) == f"{error.code}(row, found)"
    shown = "".join(traceback.format_exception(error)) + repr(error)
    assert NUMBER not in shown
    assert error.code in shown


def test_stderr_has_the_code_alone_when_a_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert print_error(UserError("person.double", name="练习一")) == REFUSED
    told = capsys.readouterr()
    assert told.err == "person.double\n"
    assert "练习一" in told.out
