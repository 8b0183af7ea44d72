"""What the lot screens show: the preview of a lot, its split with everybody's quota, the result of finalising."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.manifest import ManifestBalance
from app.domain.problems import Problem
from app.domain.quota import QuotaView
from app.domain.split_problem import Note
from app.domain.trade import Consent, GoodsLine, Lot, RuleStamp, ShareLine


@dataclass(frozen=True, slots=True)
class LotView:
    """Preview of a lot as typed; nothing is stored.

    ``totals_minor`` has the value per price currency in its minor units. ``needed_shares`` is how many residents it
    takes at least (None: no limit applies, as for exports); ``present`` how many of the group are here. ``manifest``
    tells what the lot's manifest weighs and what other records declared of it. ``within_2010``: the verdict rests on
    the 2010 list, and the screen says so (R-CN-26).
    """

    lines: tuple[GoodsLine, ...]
    amount_fen: int
    net_g: int
    totals_minor: Mapping[str, int]
    needed_shares: int | None
    present: int
    problems: tuple[Problem, ...]
    manifest: ManifestBalance | None = None
    within_2010: bool = False

    @property
    def can_save(self) -> bool:
        """Tell whether nothing stops the lot (warnings do not)."""
        return all(problem.severity != "stop" for problem in self.problems)


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One resident's share beside their quota. ``before_fen`` and ``after_fen`` are None where no limit applies.

    ``card_read`` tells that consent by card can be recorded; ``entrusted`` that an entrustment holds that day.
    ``shares_lately`` is told where the rule is rotation: how many shares the person had in the pack's window (F-12).
    """

    person_id: str
    name: str
    document_number: str
    presence_no: int | None
    lines: tuple[ShareLine, ...]
    amount_fen: int
    net_g: int
    before_fen: int | None
    after_fen: int | None
    quota: QuotaView
    consent: Consent | None
    by_hand: bool
    card_read: bool
    entrusted: bool
    shares_lately: int | None = None


@dataclass(frozen=True, slots=True)
class SplitView:
    """A lot with its split: shares in order of coming, the rest, why somebody got less, what still stops finalising.

    Notes name persons by id in ``member`` and lines by number in ``line``.
    """

    lot: Lot
    shares: tuple[ShareRow, ...]
    rest: tuple[GoodsLine, ...]
    notes: tuple[Note, ...]
    problems: tuple[Problem, ...]
    present: int
    needed_shares: int | None
    rules: RuleStamp
    within_2010: bool = False

    @property
    def confirmed(self) -> int:
        """Number of shares with consent evidence."""
        return sum(row.consent is not None for row in self.shares)


@dataclass(frozen=True, slots=True)
class FinaliseResult:
    """A finalised lot and the references of its records, in order of the shares."""

    lot: Lot
    record_refs: tuple[str, ...]
