"""Invented residents for practice markets: names that say so, numbers of an area never issued, check digits right.

No real person can be meant: the area code 450000 was never given to anybody.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

AREA = "450000"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_SURNAMES = "黄韦陆农李覃梁卢何周潘谭蒙唐罗"
_GIVEN = "春兰秋月冬青海燕山林玉珍金花美凤文华志强国庆小红大明永福长安平顺"


@dataclass(frozen=True, slots=True)
class InventedResident:
    """One invented resident, ready to be written into a practice store or file."""

    name: str
    number: str
    sex: str
    born_on: date
    document_until: date
    township: str


def prc_number(born_on: date, order: int) -> str:
    """Build an 18-character number of the area never issued; ``order`` 0–999, odd for men."""
    body = f"{AREA}{born_on:%Y%m%d}{order % 1000:03d}"
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, body, strict=True))
    return body + _CHECKS[total % 11]


def residents(seed: int, count: int, valid_from: date) -> tuple[InventedResident, ...]:
    """Invent ``count`` different residents; the same seed gives the same ones.

    Their papers are valid for one to nineteen years after ``valid_from``.
    """
    chance = random.Random(seed)
    return tuple(_resident(index, chance, valid_from) for index in range(count))


def _resident(index: int, chance: random.Random, valid_from: date) -> InventedResident:
    # Residents who share a day of birth differ in the order number: no number comes twice below 500 000.
    born_on = date(1955, 1, 1) + timedelta(days=index // 1000 * 7 + index % 1000 * 17)
    order = (index // 1000 * 2 + chance.randrange(2)) % 1000
    given = chance.choice(_GIVEN) + chance.choice(_GIVEN)
    return InventedResident(
        name=f"练习{chance.choice(_SURNAMES)}{given}",
        number=prc_number(born_on, order),
        sex="M" if order % 2 else "F",
        born_on=born_on,
        document_until=valid_from + timedelta(days=365 * chance.randint(1, 19)),
        township=f"练习{chance.choice('东南西北中')}乡",
    )
