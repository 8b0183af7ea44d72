"""Value and quantity limits with their whole history, dates and trust."""

from __future__ import annotations

from pathlib import Path

from resources.reference_build.sources import Row, codes, dated, or_none, read_table
from resources.reference_build.trust import trust_of


def limits(folder: Path) -> list[Row]:
    """Build every row of the limits table in its order; nothing is dropped because it is old.

    ``limit_g`` is set where the limit is a mass; ``hs_prefixes`` (HS 2022) are our mapping of the 2010 lines,
    ``ask_prefixes`` those where only part of the line is meant and a person must decide (R-CN-25).
    """
    mapped = {row["limit_id"]: row for row in read_table(folder, "limit_groups")}
    return [_limit(row, mapped.get(row["limit_id"])) for row in read_table(folder, "quantity_limits")]


def _limit(row: dict[str, str], mapped: dict[str, str] | None) -> Row:
    valid_from, from_certain = dated(row["valid_from"])
    valid_to, to_certain = dated(row["valid_to"])
    value = int(row["limit_value"]) if row["limit_value"] else None
    return {
        "code": row["limit_id"],
        "side": row["side"],
        "direction": row["direction"],
        "kind": row["kind"],
        "item_no": int(row["item_no"]) if row["item_no"] else None,
        "zh": row["item_zh"],
        "vi": or_none(row["item_vi"]),
        "en": row["item_en"],
        "hs_codes_as_listed": or_none(row["hs_codes_as_listed"]),
        "hs_prefixes": codes(mapped["hs_prefixes"]) if mapped else [],
        "ask_prefixes": codes(mapped["ask_prefixes"]) if mapped else [],
        "limit_group": or_none(mapped["limit_group"]) if mapped else None,
        "treatment": row["treatment"],
        "value": value,
        "unit": or_none(row["limit_unit"]),
        "limit_g": value * 1000 if value and row["limit_unit"] == "kg" else None,
        "per": or_none(row["per"]),
        "valid_from": valid_from,
        "valid_to": valid_to,
        "dates_certain": from_certain and to_certain,
        "legal_basis": or_none(row["legal_basis"]),
        "note": or_none(row["note"]),
        "trust": trust_of(row["confidence"]),
        "source": f"quantity_limits.csv: {row['source_id']}; {row['confidence']}",
    }
