"""Looking up codes and names: the goods register, the six-digit HS and the Vietnamese eight-digit list, as one shape.

Source: issue 2, "Real input": the long lists are searchable and each entry keeps its trust mark.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.localized_text import LocalizedText
from app.domain.reference import TARIFF_LISTS_TRUST, TRUSTED
from app.interfaces import ReadQueries

GOODS, HS6, AHTN8 = "goods", "hs6", "ahtn8"
#: Lists in the order in which finds are shown: what a clerk trades first.
LISTS = (GOODS, HS6, AHTN8)


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One line found. ``goods_id`` only in the goods register; ``example`` means "example, confirm"."""

    list_id: str
    code: str
    goods_id: str
    name: LocalizedText
    example: bool


def find_lines(read: ReadQueries, list_id: str, text: str, limit: int) -> tuple[FoundLine, ...]:
    """Search one of :data:`LISTS` by code or words, best first; at most ``limit`` lines, none if nothing fits."""
    if list_id == GOODS:
        return tuple(
            FoundLine(GOODS, row.hs6, row.goods_id, row.name, row.example) for row in read.goods(text, None, limit)
        )
    example = TARIFF_LISTS_TRUST not in TRUSTED
    lines = read.tariff_lines(text, list_id.upper(), limit)
    return tuple(FoundLine(list_id, line.code, "", line.name, example) for line in lines)
