"""Local references: form, codes and epochs."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.numbering import (
    CODE_ALPHABET,
    DeviceIdentity,
    epoch_from,
    is_device_code,
    is_local_reference,
    is_point_code,
    local_reference,
)

HERE = DeviceIdentity("YYG", "07", "K3QX")


def test_reference_has_its_form_when_built() -> None:
    assert local_reference(HERE, date(2026, 11, 23), 18) == "YYG-07+K3QX-20261123-0018"


@given(st.integers(1, 9_999_999), st.dates(min_value=date(1000, 1, 1)), st.binary(min_size=8, max_size=16))
def test_reference_is_known_again_when_made_from_anything(counter: int, day: date, token: bytes) -> None:
    identity = DeviceIdentity("YYG", "07", epoch_from(token))
    assert is_local_reference(local_reference(identity, day, counter))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "YYG-07+K3QX-20261123-018",
        "YYG-07-K3QX-20261123-0018",
        "YOG-07+K3QX-20261123-0018",
        "YYG-7+K3QX-20261123-0018",
        "YYG-07+K3Q-20261123-0018",
        "YYG-07+K3QX-2026112-0018",
        "yyg-07+K3QX-20261123-0018",
        "YYG-07+K3QX-20261123-0018 ",
        "YYG-07+K3QX-20261123-0018\n",
    ],
)
def test_reference_is_refused_when_its_form_is_wrong(text: str) -> None:
    assert not is_local_reference(text)


@pytest.mark.parametrize(
    ("text", "fits"),
    [("YYG", True), ("A1", True), ("A", False), ("ABCDEFGHJ", False), ("AO", False), ("AI", False), ("ab", False)],
)
def test_point_code_is_judged_when_typed(text: str, fits: bool) -> None:
    assert is_point_code(text) is fits


@pytest.mark.parametrize(("text", "fits"), [("07", True), ("A1", True), ("7", False), ("007", False), ("O1", False)])
def test_device_code_is_judged_when_typed(text: str, fits: bool) -> None:
    assert is_device_code(text) is fits


@given(st.binary(min_size=8, max_size=8))
def test_epoch_uses_the_alphabet_when_minted(token: bytes) -> None:
    epoch = epoch_from(token)
    assert len(epoch) == 4
    assert set(epoch) <= set(CODE_ALPHABET)
    assert not set(epoch) & {"O", "I"}


def test_epochs_differ_when_random_bytes_differ() -> None:
    assert len({epoch_from(number.to_bytes(8, "big")) for number in range(5000)}) == 5000
