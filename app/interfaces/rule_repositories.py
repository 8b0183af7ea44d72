"""Repositories of what rules: signed packs, packs offered by the port, stop and recall lists."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from app.domain.rules import RulePack
from app.domain.watch_list import WatchEntry, WatchList
from app.read_models import RuleOffer, WatchHit


class RulePackRepository(Protocol):
    """Signed packs as received."""

    def add(self, pack: RulePack, envelope: bytes, key_id: str, added_at: datetime) -> None:
        """Store a verified pack; an offer of it or of an earlier version goes.

        Raises UserError ``rules.version_not_newer`` for a lower or equal version of the pack, and
        ``rules.version_other_bytes`` for the same version over other bytes.
        """

    def in_force(self, day_on: date, side: str | None = None) -> RulePack | None:
        """Return the pack of a side valid on a day that was added last; without a side the market's own."""

    def get(self, pack_id: str, version: int) -> RulePack | None:
        """Return one stored pack, or None."""

    def newest(self, pack_id: str) -> RulePack | None:
        """Return the highest stored version of a pack, or None."""

    def of_id(self, pack_id: str) -> tuple[RulePack, ...]:
        """Return all stored versions of a pack, oldest first."""

    def offer(self, offer: RuleOffer, envelope: bytes) -> None:
        """Keep a verified pack or list that the port offers; it is in force only once somebody took it."""

    def offers(self) -> tuple[RuleOffer, ...]:
        """Return what is offered and not taken, in the order of coming."""

    def offered(self, pack_id: str, version: int) -> bytes | None:
        """Return the envelope of an offer, or None."""

    def drop_offer(self, pack_id: str, version: int) -> None:
        """Forget an offer that was left."""


class WatchRepository(Protocol):
    """Stop and recall lists, and records they were seen on."""

    def add(self, watch_list: WatchList, envelope: bytes, key_id: str, added_at: datetime) -> None:
        """Store a verified list. Raises as :meth:`RulePackRepository.add`."""

    def newest(self, list_id: str) -> WatchList | None:
        """Return the highest stored version of a list, or None."""

    def entries(self, side: str | None = None) -> tuple[WatchEntry, ...]:
        """Return the entries of every newest list of a side (without a side the market's own)."""

    def note_hit(self, hit: WatchHit) -> None:
        """Keep that a released record is on a list; a second note of the same changes nothing."""

    def hits_of(self, record_ref: str) -> tuple[WatchHit, ...]:
        """Return what was noted of a record."""
