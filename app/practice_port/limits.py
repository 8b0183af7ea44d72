"""The port's own limits, from its own rule data file; a day is judged by the rows in force on that day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from app.practice_port.reading import Declaration
from resources import read_json

VALUE = "value"


@dataclass(frozen=True, slots=True)
class Limits:
    """Rule rows as read from ``resources/profiles/practice_limits.json``."""

    rows: Mapping[str, Any]

    def local_day(self, now: datetime) -> date:
        """Return the legal day of the port's country (R-CN-14)."""
        return (now + timedelta(hours=int(self.rows["local_day_utc_offset_h"]))).date()

    def value_limit_fen(self, day_on: date) -> int | None:
        """Value per person and day in fen; None when no row is in force."""
        found = [row for row in self._in_force("rules", day_on) if row["code"] == VALUE]
        return int(found[-1]["limit_fen"]) if found else None

    def is_required(self, code: str, day_on: date) -> bool:
        """Tell whether ``consent_required`` or ``entrustment_required`` is on."""
        return any(row["code"] == code and row["on"] for row in self._in_force("rules", day_on))

    def mass_limit_g(self, group: str, day_on: date) -> int | None:
        """Mass per person and day of a limit group in grams; None when no row is in force."""
        found = [row for row in self._in_force("mass", day_on) if row["group"] == group]
        return int(found[-1]["limit_g"]) if found else None

    def uses_of(self, declaration: Declaration) -> dict[str, int]:
        """What a declaration takes of the day: ``value`` in fen, limit groups in grams; exports take nothing."""
        if not declaration.is_import:
            return {}
        uses: dict[str, int] = {}
        for line in declaration.lines:
            if not self._is_listed("not_counted", line.hs6, declaration.day_on):
                uses[VALUE] = uses.get(VALUE, 0) + line.amount_fen
            for row in self._in_force("mass", declaration.day_on):
                if line.hs6.startswith(tuple(row["hs_prefixes"])):
                    uses[row["group"]] = uses.get(row["group"], 0) + line.net_g
        return uses

    def _is_listed(self, name: str, hs6: str, day_on: date) -> bool:
        return any(hs6.startswith(tuple(row["hs_prefixes"])) for row in self._in_force(name, day_on))

    def _in_force(self, name: str, day_on: date) -> list[Mapping[str, Any]]:
        day = day_on.isoformat()
        return [row for row in self.rows[name] if row["valid_from"] <= day and day <= (row["valid_to"] or day)]


def shipped_limits() -> Limits:
    """Read the shipped rule data file."""
    return Limits(read_json("profiles/practice_limits.json"))
