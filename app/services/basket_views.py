"""What the basket screen shows: who came, their last goods, the preview of what is typed, the result of saving."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.lot_draft import LotDraft
from app.domain.problems import Problem
from app.domain.quota import QuotaView
from app.domain.trade import GoodsLine, Lot, TradeRecord
from app.services.presence import PresenceAnswer


@dataclass(frozen=True, slots=True)
class LastTrade:
    """A former trade as the beginning of the next: everything but masses; ``lines`` as they were for names."""

    record_ref: str
    day_on: date
    draft: LotDraft
    lines: tuple[GoodsLine, ...]


@dataclass(frozen=True, slots=True)
class BasketCard:
    """The answer to a card: presence with quota, and the person's last goods if there are any.

    ``card_read`` tells that a card of this person was read today: then consent needs no word more.
    """

    answer: PresenceAnswer
    last: LastTrade | None = None
    card_read: bool = False

    @property
    def may_trade(self) -> bool:
        """Tell whether the person is there and not stopped by papers."""
        return self.answer.kind in ("present", "already") and self.answer.person is not None


@dataclass(frozen=True, slots=True)
class BasketView:
    """Preview of a basket as typed; nothing is stored.

    ``after_fen`` is what stays of the day's value (None: no limit); ``over_fen`` by how much it is passed.
    ``most`` is the greatest quantity of the last line that fits, in grams or pieces (None: no limit, or no price yet).
    """

    lines: tuple[GoodsLine, ...]
    amount_fen: int
    net_g: int
    quota: QuotaView
    after_fen: int | None
    over_fen: int
    most: int | None
    problems: tuple[Problem, ...]

    @property
    def can_save(self) -> bool:
        """Tell whether nothing stops the basket (warnings do not)."""
        return bool(self.lines) and all(problem.severity != "stop" for problem in self.problems)


@dataclass(frozen=True, slots=True)
class BasketResult:
    """A saved basket: its lot of one share and its record."""

    lot: Lot
    record: TradeRecord
