"""A file of public keys that somebody altered, and the one spelling of a code."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from app.errors import UserError
from app.sealing import short_codes
from app.services.paper_seals import seal_paper
from app.services.verifying import keys_from_plain, keys_to_plain, verify_text
from tests.helpers import forged_facts as facts
from tests.helpers.seal_bench import CODES, DRAWER, SealBench


@pytest.fixture(scope="module")
def bench() -> SealBench:
    return SealBench()


def told(bench: SealBench, *changes: dict[str, Any]) -> dict[str, Any]:
    plain = keys_to_plain(bench.known)
    return {**plain, "keys": [{**plain["keys"][0], **change} for change in changes]}


@pytest.mark.parametrize(
    "changes",
    [({"withdrawn": True}, {}), ({}, {}), ({"withdrawn": 0},), ({"withdrawn": "false"},)],
    ids=["withdrawn and then not", "one key twice", "a number", "a text"],
)
def test_keys_file_is_refused_when_it_does_not_say_plainly_what_is_withdrawn(
    bench: SealBench, changes: tuple[dict[str, Any], ...]
) -> None:
    with pytest.raises(UserError) as refused:
        keys_from_plain(told(bench, *changes))
    assert refused.value.code == "seal.keys_unreadable"


def test_seal_is_refused_when_a_strangers_key_stands_under_an_honest_id(bench: SealBench) -> None:
    stranger = dataclasses.replace(CODES.make_key(), key_id=bench.key.key_id)
    code = seal_paper(DRAWER, CODES, stranger, "D08", facts.HONEST, ("zh", "vi")).codes[0]
    keys = keys_from_plain(told(bench, {"public": stranger.public_b64}))
    assert verify_text(code, keys, CODES).code == "seal.signature_wrong"


def test_code_has_one_spelling_when_bits_of_its_last_sign_say_nothing(bench: SealBench) -> None:
    code = bench.seals("D08", facts.HONEST).codes[0]
    body, signs = code[:-4], short_codes._ALPHABET
    spelled = [body[:-1] + sign for sign in signs]
    good = [each for each in spelled if verify_text(each + short_codes._check(each), bench.known, CODES).code
            == "seal.text_genuine"]  # fmt: skip
    assert good == [body]
