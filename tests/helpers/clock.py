"""A clock that stands still until the test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

MARKET_MORNING = datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC)


class FakeClock:
    """Follows `app.interfaces.Clock`."""

    def __init__(self, at: datetime = MARKET_MORNING) -> None:
        self._at = at
        self._steady_s = 1000.0
        self.boot_id = "boot-1"

    def now(self) -> datetime:
        return self._at

    def steady(self) -> tuple[float, str]:
        return self._steady_s, self.boot_id

    def advance(self, **by: float) -> datetime:
        """Let time pass by a `timedelta(**by)`; returns the new instant."""
        self._at += timedelta(**by)
        self._steady_s += max(0.0, timedelta(**by).total_seconds())
        return self._at

    def set(self, at: datetime) -> None:
        """Move to any instant as if the time until then had passed; backwards nothing passes."""
        self._steady_s += max(0.0, (at - self._at).total_seconds())
        self._at = at

    def leap(self, **by: float) -> datetime:
        """Somebody sets the clock: no time passes; returns the new instant."""
        self._at += timedelta(**by)
        return self._at

    def boot(self) -> None:
        """The machine is started anew."""
        self.boot_id, self._steady_s = f"boot-{int(self.boot_id[5:]) + 1}", 10.0
