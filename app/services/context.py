"""What every service is made with: store, clock, events and the edges, handed over by hand; no globals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from app.domain.clock_trust import judge
from app.domain.legal_day import DEFAULT_SIDE, legal_day
from app.domain.rules import RulePack
from app.domain.trade import TradeRecord
from app.errors import UserError
from app.events import Events
from app.interfaces import (
    Clock,
    CodeSealer,
    DocumentRenderer,
    Gateway,
    MessageEncoder,
    PackVerifier,
    RandomSource,
    SpreadsheetReader,
    Store,
    UnitOfWork,
)
from app.services.clock_memory import read_clock, recall_clock

#: Name of the settings value with the market's own facts; its ``side`` is ``CN`` or ``VN``.
MARKET_SETTING = "market"
#: Code of the rule that overrides the side's legal day: minutes east of UTC.
DAY_OFFSET_RULE = "day_utc_offset_minutes"
NOBODY = "-"


@dataclass(slots=True)
class GatewayBox:
    """Holds the port in use; ``current`` is None until one is connected and is replaced when it changes."""

    current: Gateway | None = None


@dataclass(slots=True)
class ActorBox:
    """Holds who is signed in, for ledger and history; ``-`` when nobody is."""

    name: str = NOBODY


@dataclass(frozen=True, slots=True)
class ServiceContext:
    """The one value all services share. Tests build it with fakes of the edges."""

    store: Store
    clock: Clock
    random: RandomSource
    events: Events
    encoder: MessageEncoder
    verifier: PackVerifier
    renderer: DocumentRenderer
    reader: SpreadsheetReader
    codes: CodeSealer
    gateway: GatewayBox = field(default_factory=GatewayBox)
    actor: ActorBox = field(default_factory=ActorBox)

    def today(self, uow: UnitOfWork | None = None) -> date:
        """Return the legal day of the market's side now.

        The zone is data: the rule pack's ``day_utc_offset_minutes`` in force, else the side's own (China UTC+8,
        Vietnam UTC+7). It is never before the day of what is known to have happened, whatever the clock says (see
        :mod:`app.domain.clock_trust`). Inside a unit of work hand it over; without one the read side answers, which
        waits for nobody.
        """
        if uow is not None:
            return self._legal_day(uow.settings.get, uow.rules.in_force, uow.ledger.latest_wall)
        read = self.store.reading()
        return self._legal_day(read.setting, read.rules_in_force, read.latest_wall)

    def rules(self, uow: UnitOfWork, day_on: date) -> RulePack:
        """Return the rule pack in force on a day. Raises UserError ``rules.none_in_force``."""
        pack = uow.rules.in_force(day_on)
        if pack is None:
            raise UserError("rules.none_in_force", day=day_on.isoformat())
        return pack

    def rules_of(self, uow: UnitOfWork, record: TradeRecord) -> RulePack:
        """Return the pack that judged a record, as it was then; where this store never had it, that of its day.

        A later pack that covers the day too changes nothing for what was judged already (D18.3).
        """
        stamp = record.rules
        return uow.rules.get(stamp.pack_id, stamp.version) or self.rules(uow, record.day_on)

    def _legal_day(
        self,
        setting: Callable[[str], Any],
        in_force: Callable[[date], RulePack | None],
        latest_wall: Callable[[int], datetime | None],
    ) -> date:
        memory = recall_clock(setting)
        at = judge(memory, read_clock(self.clock), latest_wall(memory.discount_key)).day_at
        side = _side(setting(MARKET_SETTING))
        by_side = legal_day(side, at)
        pack = in_force(by_side)
        return legal_day(side, at, None if pack is None else pack.number(DAY_OFFSET_RULE, by_side))


def market_facts(uow: UnitOfWork) -> dict[str, Any]:
    """Return the market's own facts as kept (side, crossing, office, language …); empty in a store not yet set up."""
    return dict(uow.settings.get(MARKET_SETTING) or {})


def side_of(uow: UnitOfWork) -> str:
    """Return the side of the border the market is on: ``CN`` or ``VN``."""
    return _side(market_facts(uow))


def _side(facts: Mapping[str, Any] | None) -> str:
    return str((facts or {}).get("side", DEFAULT_SIDE))


def is_practice_market(uow: UnitOfWork) -> bool:
    """Tell whether the market is for practice: its records are none, its store holds no personal data."""
    return bool(market_facts(uow).get("practice"))
