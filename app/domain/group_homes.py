"""The laptop that holds a group's quota, and the day from which another one does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.groups import Group


def rehomed(group: Group, old: Group | None, device: str | None, today: date) -> Group:
    """Return a group with its laptop; None leaves it as it was, a change keeps what held when the day began.

    A new group has its laptop at once.
    """
    if old is None:
        return replace(group, home_device=device or "")
    kept = replace(group, home_device=old.home_device, home_before=old.home_before, home_since=old.home_since)
    if device is None or device == old.home_device:
        return kept
    before = old.home_before if old.home_since == today else old.home_device
    return replace(kept, home_device=device, home_before=before, home_since=today)
