"""The command line names what it looked for, and refuses days that run backwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.cli_run import Ctl


@pytest.mark.parametrize(
    ("words", "code", "params"),
    [
        (("income", "show", "NOPE"), "person.unknown", {"person": "NOPE"}),
        (("income", "show", "X-L9"), "lot.unknown", {"lot": "X-L9"}),
        (
            ("proofs", "--from", "2026-02-02", "--to", "2026-02-01"),
            "proof.days_reversed",
            {"start": "2026-02-02", "until": "2026-02-01"},
        ),
    ],
)
def test_refusal_names_what_was_asked_when_it_is_not_there(filled_store: Path, words, code, params):
    told = Ctl(filled_store).refused(*words)
    assert (told["code"], told["params"]) == (code, params)
