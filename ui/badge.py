"""The store's badge counts → what the badge widget shows."""

from __future__ import annotations

from datetime import datetime

from app.read_models import Badge
from ui.widgets.sync_badge import BadgeView


def badge_view(badge: Badge, now: datetime) -> BadgeView:
    """Turn counts into the badge's view; what is sent but not answered still waits."""
    return BadgeView(
        returned=badge.returned + badge.quarantined,
        waiting=badge.waiting + badge.sent_unknown + badge.held,
        last_contact_at=badge.last_contact_at,
        now=now,
    )
