"""From plain rows of the shipped reference files (docs/reference-data.md) to reference values.

``None`` in a file means "not known" and becomes an empty text; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.localized_text import LocalizedText
from app.domain.reference import Crossing, Goods, TariffLine

PlainRow = Mapping[str, Any]

#: UN/ECE code of goods sold by mass; everything else is counted.
MASS_UNIT_CODE = "KGM"
UNVERIFIED = "unverified"


def goods_from_row(row: PlainRow) -> Goods:
    """Read one row of the goods register. Raises KeyError when a needed field is missing."""
    return Goods(
        goods_id=row["goods_id"],
        name=_name(row),
        direction=_text(row, "direction"),
        group=_text(row, "group"),
        hs6=_text(row, "hs6"),
        cn_hs8=_text(row, "cn_hs8"),
        vn_hs8=_text(row, "vn_hs8"),
        unit=unit_of(row["unit"]),
        unit_code=row["unit"],
        origin=_text(row, "origin"),
        limit_group=row.get("limit_group"),
        controls="; ".join(row.get("controls") or ()),
        trust=row.get("trust") or UNVERIFIED,
        source=_text(row, "source"),
    )


def crossing_from_row(row: PlainRow) -> Crossing:
    """Read one crossing or lane; without a status it is ``unknown``, never open."""
    return Crossing(
        crossing_id=row["id"],
        name=_name(row),
        parent=_text(row, "parent"),
        kind=_text(row, "kind"),
        county=_text(row, "county"),
        vn_province=_text(row, "vn_province"),
        cn_customs_code=_text(row, "cn_customs_code"),
        vn_customs_code=_text(row, "vn_customs_code"),
        status=row.get("status") or "unknown",
        trust=row.get("trust") or UNVERIFIED,
        source=_text(row, "source"),
    )


def tariff_line_from_row(list_id: str, row: PlainRow) -> TariffLine:
    """Read one line of a tariff list; ``list_id`` is ``HS6`` or ``AHTN8``."""
    return TariffLine(list_id, row["code"], _name(row))


def unit_of(unit_code: str) -> str:
    """Return how goods of a UN/ECE unit are measured here: ``g`` by mass, ``piece`` by counting."""
    return "g" if unit_code == MASS_UNIT_CODE else "piece"


def _name(row: PlainRow) -> LocalizedText:
    return LocalizedText(_text(row, "zh"), _text(row, "vi"), _text(row, "en"))


def _text(row: PlainRow, field: str) -> str:
    return str(row.get(field) or "")
