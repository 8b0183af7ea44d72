"""The port's own check of identity numbers."""

from __future__ import annotations

import pytest

from app.practice_port.identity_numbers import number_fault
from tests.helpers.wire_files import id_number


def test_only_one_last_character_is_good_when_all_are_tried() -> None:
    for index in range(50):
        number = id_number(index)
        good = [c for c in "0123456789X" if number_fault("prc_id", number[:17] + c) == ""]
        assert good == [number[17]]


@pytest.mark.parametrize(
    ("kind", "number", "fault"),
    [
        ("prc_id", "450000199001010011", ""),
        ("prc_id", "450000199001010012", "identity.check_digit"),
        ("prc_id", "45000019900101001x", "identity.form"),
        ("prc_id", "450000199002310011", "identity.form"),
        ("prc_id", "45000019900101001", "identity.form"),
        ("prc_id", "４50000199001010011", "identity.form"),
        ("prc_id", "", "identity.form"),
        ("vn_cccd", "004090000001", ""),
        ("vn_cccd", "00409000000A", "identity.form"),
        ("passport", "C0000001", ""),
    ],
)
def test_fault_is_named_when_a_number_is_not_good(kind: str, number: str, fault: str) -> None:
    assert number_fault(kind, number) == fault
