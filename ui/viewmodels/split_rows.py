"""Rows of the split: everybody on the day's list in order of coming; those without a share stay in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.domain.quota import QuotaView
from app.domain.split_problem import Note
from app.domain.trade import ShareLine
from app.read_models import PresenceRow
from app.services.lot_views import ShareRow, SplitView

RowState = Literal["share", "blocked", "dropped", "free"]
_BLOCKED = frozenset({"blocked", "elsewhere", "homed_elsewhere", "turns_used", "declared_enough", "no_room"})


@dataclass(frozen=True, slots=True)
class SplitRow:
    """One person beside the lot. ``before_fen``, ``after_fen`` None where no limit applies; ``notes`` say why."""

    place: int
    person_id: str
    name: str
    document_number: str
    state: RowState
    net_g: int = 0
    amount_fen: int = 0
    before_fen: int | None = None
    after_fen: int | None = None
    quota: QuotaView | None = None
    lines: tuple[ShareLine, ...] = ()
    consent: str = ""
    consent_note: str = ""
    by_hand: bool = False
    card_read: bool = False
    entrusted: bool = True
    notes: tuple[Note, ...] = ()
    shares_lately: int | None = None

    @property
    def has_share(self) -> bool:
        """Whether the person carries something of the lot."""
        return self.state == "share"

    @property
    def used_elsewhere(self) -> bool:
        """Whether the port told of use at another point today."""
        return self.quota is not None and self.quota.heard_elsewhere_fen > 0

    @property
    def filled(self) -> int:
        """How much of the day's limit is filled after this lot, in thousandths."""
        if self.quota is None or not self.quota.limit_fen or self.after_fen is None:
            return 1000 if self.has_share else 0
        return 1000 * (self.quota.limit_fen - max(0, self.after_fen)) // self.quota.limit_fen


def rows_of(split: SplitView, present: Sequence[PresenceRow]) -> tuple[SplitRow, ...]:
    """Everybody who has a share, or a reason why not, in order of coming."""
    notes: dict[str, list[Note]] = {}
    for note in split.notes:
        if note.member is not None:
            notes.setdefault(note.member, []).append(note)
    shares = {share.person_id: share for share in split.shares}
    rows: list[SplitRow] = []
    for each in present:
        share = shares.pop(each.person_id, None)
        told = tuple(notes.get(each.person_id, ()))
        if share is not None:
            rows.append(_with_share(each.sequence, share, told))
        elif told or each.person_id in split.lot.dropped:
            state = _state(each.person_id, split, told)
            rows.append(SplitRow(each.sequence, each.person_id, each.name, each.document_number, state, notes=told))
    rows += [_with_share(share.presence_no or 0, share, ()) for share in shares.values()]
    return tuple(rows)


def _state(person_id: str, split: SplitView, notes: Sequence[Note]) -> RowState:
    if person_id in split.lot.dropped:
        return "dropped"
    return "blocked" if any(note.code in _BLOCKED for note in notes) else "free"


def _with_share(place: int, share: ShareRow, notes: tuple[Note, ...]) -> SplitRow:
    return SplitRow(
        place=place,
        person_id=share.person_id,
        name=share.name,
        document_number=share.document_number,
        state="share",
        net_g=share.net_g,
        amount_fen=share.amount_fen,
        before_fen=share.before_fen,
        after_fen=share.after_fen,
        quota=share.quota,
        lines=share.lines,
        consent="" if share.consent is None else share.consent.kind,
        consent_note="" if share.consent is None else share.consent.note,
        by_hand=share.by_hand,
        card_read=share.card_read,
        entrusted=share.entrusted,
        notes=notes,
        shares_lately=share.shares_lately,
    )
