"""Kinds of outer packages by customs code, as the reference table has them; a test compares both."""

from __future__ import annotations

PACKAGE_KINDS = frozenset(
    {"00", "01", "04", "06", "22", "23", "29", "32", "33", "39", "41", "42", "43", "92", "93", "98", "99"}
)
