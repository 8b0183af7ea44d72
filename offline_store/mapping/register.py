"""Merges, leave, income, photos, changes of groups: the part of each that has no column of its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.domain.group_changes import GroupChange
from app.domain.income import IncomeEntry
from app.domain.merges import Merge
from app.domain.overrides import Override
from app.domain.photos import Photo
from offline_store.mapping.plain import from_json, to_json

Row = Mapping[Any, Any]


def merge_row(merge: Merge) -> dict[str, Any]:
    """Return the row of a merge."""
    body = to_json({"by": merge.by, "reason": merge.reason})
    return {"merged_id": merge.merged_id, "kept_id": merge.kept_id, "at": merge.at_utc, "body": body}


def merge_from_row(row: Row) -> Merge:
    """Read a merge."""
    plain = from_json(row["body"])
    return Merge(row["merged_id"], row["kept_id"], row["at"], plain["by"], plain["reason"])


def override_row(override: Override) -> dict[str, Any]:
    """Return the row of a day's leave."""
    plain = {"code": override.code, "reason": override.reason, "by": override.by, "at": override.at_utc}
    return {
        "override_id": override.override_id,
        "person_id": override.person_id,
        "day_on": override.day_on.isoformat(),
        "body": to_json(plain),
    }


def override_from_row(row: Row) -> Override:
    """Read a day's leave."""
    plain = from_json(row["body"])
    day_on = date.fromisoformat(row["day_on"])
    return Override(
        row["override_id"], row["person_id"], day_on, plain["code"], plain["reason"], plain["by"], plain["at"]
    )


def income_row(entry: IncomeEntry) -> dict[str, Any]:
    """Return the row of an amount."""
    return {
        "income_id": entry.income_id,
        "person_id": entry.person_id,
        "day_on": entry.day_on.isoformat(),
        "kind": entry.kind,
        "lot_ref": entry.lot_ref,
        "batch_id": entry.batch_id,
        "reverses": entry.reverses,
        "paid_at": entry.paid_at_utc,
        "amount_fen": entry.amount_fen,
        "body": income_body(entry.way, entry.note),
    }


def income_body(way: str, note: str) -> str:
    """Write what an amount has besides its columns: how it was paid, and a note."""
    return to_json({"way": way, "note": note})


def income_from_row(row: Row) -> IncomeEntry:
    """Read an amount."""
    plain = from_json(row["body"])
    return IncomeEntry(
        income_id=row["income_id"],
        person_id=row["person_id"],
        day_on=date.fromisoformat(row["day_on"]),
        kind=row["kind"],
        amount_fen=row["amount_fen"],
        lot_ref=row["lot_ref"],
        way=plain["way"],
        paid_at_utc=row["paid_at"],
        batch_id=row["batch_id"],
        reverses=row["reverses"],
        note=plain["note"],
    )


def photo_row(photo: Photo) -> dict[str, Any]:
    """Return the row of a photo."""
    return {
        "photo_id": photo.photo_id,
        "person_id": photo.person_id,
        "content_hash": photo.content_hash,
        "added_at": photo.added_at_utc,
        "body": to_json({"by": photo.by}),
        "image": photo.image,
    }


def photo_from_row(row: Row) -> Photo:
    """Read a photo."""
    by = from_json(row["body"])["by"]
    return Photo(row["photo_id"], row["person_id"], row["content_hash"], row["added_at"], by, bytes(row["image"]))


def change_row(change: GroupChange) -> dict[str, Any]:
    """Return the row of a change of a group; its number is the store's."""
    plain = {"day_on": change.day_on.isoformat(), "by": change.by, "before": change.before, "undoes": change.undoes}
    return {
        "group_id": change.group_id,
        "kind": change.kind,
        "person_id": change.person_id,
        "at": change.at_utc,
        "body": to_json(plain),
    }


def change_from_row(row: Row) -> GroupChange:
    """Read a change of a group."""
    plain = from_json(row["body"])
    return GroupChange(
        row["group_id"],
        row["kind"],
        row["person_id"],
        date.fromisoformat(plain["day_on"]),
        row["at"],
        plain["by"],
        plain["before"],
        plain["undoes"],
        row["change_key"],
    )
