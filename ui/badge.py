"""The store's badge counts → what the badge widget shows."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ui import formats
from ui.widgets.sync_badge import BadgeView

if TYPE_CHECKING:
    from app.read_models import Badge


def badge_view(badge: Badge, now: datetime, side: str = "CN") -> BadgeView:
    """Turn counts into the badge's view; what is sent but not answered still waits."""
    contact = badge.last_contact_at
    return BadgeView(
        returned=badge.returned + badge.quarantined,
        waiting=badge.waiting + badge.sent_unknown + badge.held,
        contact_text=None if contact is None else formats.clock(contact, side),
        age_minutes=None if contact is None else int((now - contact).total_seconds() // 60),
    )
