"""The bootstrap as the window sees it: makes and opens markets, owns the practice port's process.

The first window needs this module before it is painted, so services, store and port are imported where they are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import resources
from app import bootstrap
from app.settings import Settings

if TYPE_CHECKING:
    from app.bootstrap.practice import PracticePort
    from app.domain.reference import Crossing
    from app.services.bundle import MadeMarket, NewMarket, Services


class MarketLauncher:
    """Follows the window's ``Launcher`` protocol; slow, so it is called in the runner's store lane."""

    def __init__(self, settings: Settings, *, practice: bool = False) -> None:
        self.settings = settings
        self.wants_practice = practice
        self._port: PracticePort | None = None

    def exists(self) -> bool:
        """Tell whether the data folder holds a store."""
        return bootstrap.market_exists(self.settings)

    def practice_passphrase(self) -> str | None:
        """Return the passphrase lying beside a practice store."""
        return bootstrap.practice_passphrase(self.settings.store_dir)

    def practice_pin(self) -> str:
        """Return the PIN of the practice clerk."""
        from app.bootstrap.practice import PRACTICE_PIN

        return PRACTICE_PIN

    def crossings(self) -> tuple[Crossing, ...]:
        """Return the shipped crossings."""
        from app.domain.reference_rows import crossing_from_row

        return tuple(crossing_from_row(row) for row in resources.read_json("reference/crossings.json"))

    def create(self, spec: NewMarket, passphrase: str | None) -> MadeMarket:
        """Make a store."""
        return bootstrap.create_market(self.settings, spec, passphrase)

    def create_practice(self) -> MadeMarket:
        """Make the practice market with an invented group."""
        from app.bootstrap.practice import PRACTICE_MARKET, fill_practice_market

        made = bootstrap.create_market(self.settings, PRACTICE_MARKET, None)
        fill_practice_market(made.services)
        return made

    def open(self, passphrase: str, *, recovery: bool = False) -> Services:
        """Open the store."""
        return bootstrap.open_market(self.settings, passphrase, recovery=recovery)

    def start_port(self, services: Services) -> None:
        """Start the practice port beside a practice market and pin it."""
        from app.bootstrap.practice import connect_practice_port, start_practice_port

        if services.market.profile().practice and self._port is None:
            self._port = start_practice_port(self.settings.store_dir.parent / "practice-port")
            connect_practice_port(services, self._port)

    def close(self) -> None:
        """Stop the practice port."""
        if self._port is not None:
            self._port.stop()
            self._port = None
