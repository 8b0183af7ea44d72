"""A clock that stands still until the test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

MARKET_MORNING = datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC)


class FakeClock:
    """Follows `app.interfaces.Clock`."""

    def __init__(self, at: datetime = MARKET_MORNING) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at

    def advance(self, **by: float) -> datetime:
        """Move on by a `timedelta(**by)`; returns the new instant."""
        self._at += timedelta(**by)
        return self._at

    def set(self, at: datetime) -> None:
        """Move to any instant, also backwards."""
        self._at = at
