"""Typed amounts to numbers, as people of both sides write them.

Point or comma is the decimal mark only where it is not followed by exactly three digits: "1.234" is one thousand two
hundred and thirty-four in Vietnam and one and a bit in China, so it is refused with both readings offered
(architecture §8). Spaces of any kind group digits and say nothing.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from app.domain.mass_units import DEFAULT, GRAMS, split_unit

_GROUPED = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3})+(?:([.,])(\d+))?")
_PLAIN = re.compile(r"(\d*)(?:([.,])(\d+))?")
#: Decimals a mass may have in its unit: a gram of a tonne is the sixth.
MASS_DIGITS = 6
Trouble = Literal["empty", "not_a_number", "two_readings", "too_many_digits"]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that has one reading: `units` of 10^-digits (fen for digits 2, grams of a kilogram for digits 3)."""

    units: int
    digits: int


@dataclass(frozen=True, slots=True)
class Unclear:
    """Why a text is not taken. `readings` are the two ways to write it so that it is taken."""

    reason: Trouble
    readings: tuple[str, ...] = ()


def parse_mass(text: str, unit: str = DEFAULT) -> Amount | Unclear:
    """Read a mass to the gram; ``unit`` is meant where none is typed ("189.822", "3 t", "40 斤", "2,5 tạ").

    A single point before exactly three digits is the decimal mark here: a scale shows grams as three decimals, so
    "189.822" is 189 kg 822 g; the field shows below what it understood. A comma there stays refused
    (docs/decisions/0009-typed-mass.md). What comes to no whole gram is refused, never rounded.
    """
    found = split_unit(text)
    if found is None:
        return Unclear("not_a_number")
    bare, typed = found
    grams = GRAMS[typed or unit]
    as_shown = re.fullmatch(r"(\d+)\.(\d{3})", bare) if grams > 1 else None
    read = _amount(as_shown[1], as_shown[2], MASS_DIGITS) if as_shown is not None else parse_amount(bare, MASS_DIGITS)
    if isinstance(read, Unclear):
        return Unclear(read.reason, tuple(f"{reading}{typed or ''}" for reading in read.readings))
    whole, rest = divmod(read.units * grams, 10**MASS_DIGITS)
    return Unclear("too_many_digits") if rest else Amount(whole, 3)


def parse_amount(text: str, digits: int) -> Amount | Unclear:
    """Read a typed, non-negative amount with at most this many decimals. Never rounds, never guesses."""
    bare = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    if not bare:
        return Unclear("empty")
    grouped = _GROUPED.fullmatch(bare)
    if grouped is not None and grouped.group(2) != grouped.group(1):
        whole = bare if grouped.group(2) is None else bare[: bare.rindex(grouped.group(2))]
        return _amount(re.sub(r"[.,]", "", whole), grouped.group(3) or "", digits)
    mixed = re.fullmatch(r"(\d{1,3})([.,])(\d{3})(?!\2)([.,])(\d+)", bare)
    if mixed is not None:
        return _amount(mixed.group(1) + mixed.group(3), mixed.group(5), digits)
    plain = _PLAIN.fullmatch(bare)
    if plain is None:
        return Unclear("not_a_number")
    whole, _mark, decimals = plain.groups()
    if decimals is not None and len(decimals) == 3 and whole.strip("0"):
        return Unclear("two_readings", (whole + decimals, f"{whole}.{decimals}0"))
    return _amount(whole, decimals or "", digits)


def _amount(whole: str, decimals: str, digits: int) -> Amount | Unclear:
    kept = decimals.rstrip("0") if len(decimals) > digits else decimals
    if len(kept) > digits:
        return Unclear("too_many_digits")
    return Amount(int(whole or "0") * 10**digits + int(kept.ljust(digits, "0") or "0"), digits)


def amount_as_typed(units: int, digits: int) -> str:
    """A number in a form that `parse_amount` reads back: no groups, a point, never exactly three decimals."""
    if digits == 0:
        return str(units)
    whole, rest = divmod(units, 10**digits)
    decimals = f"{rest:0{digits}d}".rstrip("0")
    if len(decimals) == 3:
        decimals += "0"
    return f"{whole}.{decimals}" if decimals else str(whole)
