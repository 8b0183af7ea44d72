"""What a person has left on a day, in three numbers: used here, confirmed by the port, unknown since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.trade import TradeRecord


@dataclass(frozen=True, slots=True)
class QuotaUse:
    """One booking against a person's day: positive when a record is made, negative when it is given back."""

    person_id: str
    day_on: date
    record_ref: str
    value_fen: int
    grams_by_group: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class QuotaView:
    """A person's day. ``left_fen`` is "at most": what is unknown elsewhere can only lower it.

    ``elsewhere_fen`` is what the port last said was used at other points; ``confirmed_fen`` what it accepted of
    ours; ``known_at`` when it said so (None = never heard this day: unknown since the day began).
    """

    person_id: str
    day_on: date
    limit_fen: int | None
    used_here_fen: int = 0
    confirmed_fen: int = 0
    elsewhere_fen: int = 0
    known_at: datetime | None = None
    used_grams: Mapping[str, int] = field(default_factory=dict)
    limit_grams: Mapping[str, int] = field(default_factory=dict)

    @property
    def left_fen(self) -> int | None:
        """Value that may still be recorded here today; None when the pack sets no limit."""
        if self.limit_fen is None:
            return None
        return max(0, self.limit_fen - self.used_here_fen - self.elsewhere_fen)

    def left_grams(self, group: str) -> int | None:
        """Grams of a limited kind of goods that may still be recorded here today; None when not limited."""
        limit = self.limit_grams.get(group)
        return None if limit is None else max(0, limit - self.used_grams.get(group, 0))


def use_of(record: TradeRecord) -> QuotaUse:
    """Return what a record takes of its person's day."""
    grams: dict[str, int] = {}
    for line in record.lines:
        if line.limit_group is not None:
            grams[line.limit_group] = grams.get(line.limit_group, 0) + line.quantity
    return QuotaUse(record.person_id, record.day_on, record.local_reference, record.amount_fen, grams)
