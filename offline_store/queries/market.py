"""The market's own facts and the rules in force, as committed: asked without waiting for whoever writes."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from app import read_models as rm
from app.domain.rules import RulePack
from offline_store.queries.reader import Reader
from offline_store.repositories.ledger import SqlLedger
from offline_store.repositories.market import SqlSettings
from offline_store.repositories.rules import SqlRulePacks
from offline_store.repositories.session import Session


class MarketQueries(Reader):
    """Market part of :class:`app.interfaces.ReadQueries`."""

    def setting(self, name: str) -> Any:  # noqa: ANN401 - plain JSON values
        """Return a settings value as committed, or None."""
        with self._snapshot() as connection:
            return SqlSettings(Session(connection, self._facts)).get(name)

    def latest_wall(self, after_key: int) -> datetime | None:
        """Return the latest stamp of the ledger's links whose key is above ``after_key``, as committed."""
        with self._snapshot() as connection:
            return SqlLedger(Session(connection, self._facts)).latest_wall(after_key)

    def rules_in_force(self, day_on: date, side: str | None = None) -> RulePack | None:
        """Return the committed pack of a side (without one the market's own) valid on a day that was added last."""
        with self._snapshot() as connection:
            return SqlRulePacks(Session(connection, self._facts)).in_force(day_on, side)

    def rule_pack(self, pack_id: str, version: int) -> RulePack | None:
        """Return one committed pack: what a record's stamp names."""
        with self._snapshot() as connection:
            return SqlRulePacks(Session(connection, self._facts)).get(pack_id, version)

    def rule_offers(self) -> tuple[rm.RuleOffer, ...]:
        """What the port offers and nobody took yet."""
        with self._snapshot() as connection:
            return SqlRulePacks(Session(connection, self._facts)).offers()
