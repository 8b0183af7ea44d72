"""What the banner of a record says when its quota is in doubt: provisional, beyond the limit, or with the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import formats
from ui.viewmodels.record import RecordView

if TYPE_CHECKING:
    from ui.widgets.banner import BannerKind


def quota_banner(view: RecordView) -> tuple[BannerKind, str, str] | None:
    """Kind, head and words of the banner; None when the record's quota is in order, or the port returned it."""
    excess, currency = view.excess, "CNY" if view.quota is None else view.quota.currency
    if not view.is_current or view.status in ("returned", "quarantined"):
        return None
    if excess is not None and excess.state != "resolved":
        over = formats.money(excess.excess_minor_units, currency)
        head = QCoreApplication.translate("Records", "Above the allowance of the day by {amount}").format(amount=over)
        if excess.state == "referred":
            told = QCoreApplication.translate("Records", "Referred to the office, confirmed by {second}: {reason}")
            return "warn", head, told.format(second=excess.second, reason=excess.reason)
        return "bad", head, QCoreApplication.translate("Records", "Move the share, refer it to the office, or void it.")
    if view.is_provisional:
        head = QCoreApplication.translate("Records", "Provisional: exception by two persons")
        return "warn", head, QCoreApplication.translate("Records", "Held until the port's answer shows no excess.")
    return None
