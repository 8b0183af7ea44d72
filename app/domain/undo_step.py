"""What can be taken back for a while after it was done, and the price last declared for goods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.ledger import Plain


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One act that can be taken back. ``ref`` names its object, ``body`` holds what is needed to go back.

    ``kind`` is ``lot``, ``basket``, ``presence``, ``people_import``, ``person``, ``group`` or ``share``.
    ``step_key`` is 0 until it is stored; ``taken_back_at`` is set once it was undone.
    """

    at: datetime
    kind: str
    ref: str
    actor: str
    body: Mapping[str, Plain] = field(default_factory=dict)
    step_key: int = 0
    taken_back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeclaredPrice:
    """A unit price as it was declared: per kg or piece, in minor units, to whom and when.

    ``holds`` is False when every record of that lot was voided since: then it is offered only for want of another.
    """

    goods_id: str
    counterpart: str
    currency: str
    unit_price_minor: int
    day_on: date
    holds: bool = True
