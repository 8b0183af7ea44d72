"""A person's day in words and parts, the same wherever a quota is shown: three numbers, bounds, home laptop."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.quota import QuotaView
from ui import formats
from ui.models.cells import Cell, QuotaParts
from ui.widgets.quota_bar import BarView


def quota_parts(quota: QuotaView, share: int = 0, over: int = 0) -> QuotaParts:
    """The parts of the bar; a share that is booked already must not be in ``share`` too."""
    here = max(0, spent(quota) - quota.confirmed_fen)
    elsewhere = quota.heard_elsewhere_fen
    return QuotaParts(quota.limit_fen or 0, quota.confirmed_fen, here, share, elsewhere, over)


def bar_view(quota: QuotaView, side: str, *, parts: QuotaParts | None = None) -> BarView:
    """What the bar under a person's name says."""
    return BarView(
        parts=quota_parts(quota) if parts is None else parts,
        currency=quota.currency,
        confirmed_until=_clock(quota.known_at, side),
        unknown_since="" if quota.is_alone else _clock(quota.unknown_since, side),
        used_here=spent(quota),
        low=quota.low_fen,
        high=quota.high_fen,
        home=quota.home_device,
        is_only_unknown=quota.is_only_unknown,
        is_provisional=quota.is_provisional,
        masses=mass_words(quota),
        masses_only_here=bool(mass_words(quota)) and not quota.is_alone,
    )


def bounds_word(quota: QuotaView) -> str:
    """At least and at most what is left: "0.00 – 5 000.00 CNY"."""
    low, high = quota.low_fen or 0, quota.high_fen or 0
    if low == high:
        return formats.money(high, quota.currency)
    return f"{formats.amount(low, quota.currency)} – {formats.money(high, quota.currency)}"


def mass_words(quota: QuotaView) -> tuple[tuple[str, str], ...]:
    """Bounds of each limited kind of goods that the person used or moved today, in kilograms."""
    found = []
    for group in sorted(quota.limit_grams):
        room = quota.grams_room(group)
        if room is not None and (room.used or room.kept or room.elsewhere or room.right not in (0, room.limit)):
            words = f"{formats.kilograms(room.low)} – {formats.mass(room.high)}"
            found.append((_limit_name(quota, group), formats.mass(room.high) if room.low == room.high else words))
    return tuple(found)


def _limit_name(quota: QuotaView, group: str) -> str:
    """What the limited goods are called in the language of the screen."""
    name = quota.limit_names.get(group)
    language = {QLocale.Language.Chinese: "zh", QLocale.Language.Vietnamese: "vi"}.get(QLocale().language(), "en")
    return group if name is None else name.in_language(language)[0]


def three_numbers(quota: QuotaView, side: str) -> str:
    """Used here, confirmed, unknown since, as short as a table needs it: "3 000.00 / 0.00 / ? 09:33"."""
    used, confirmed = formats.amount(spent(quota), quota.currency), formats.amount(quota.confirmed_fen, quota.currency)
    since = "0" if quota.is_alone else f"? {_clock(quota.unknown_since, side)}"
    return f"{used} / {confirmed} / {since}"


def aloud(quota: QuotaView, side: str) -> str:
    """The three numbers and the bounds for a screen reader."""
    words = QCoreApplication.translate(
        "Quota", "used here {used}, confirmed by the port {confirmed}, unknown since {since}, left {bounds}"
    )
    return words.format(
        used=formats.money(spent(quota), quota.currency),
        confirmed=formats.money(quota.confirmed_fen, quota.currency),
        since=_clock(quota.unknown_since, side),
        bounds=bounds_word(quota),
    )


def home_word(quota: QuotaView) -> str:
    """Where the person's quota is when it is not here, else empty."""
    if quota.at_home:
        return ""
    words = QCoreApplication.translate("Quota", "Quota on laptop {device}")
    return words.format(device=quota.home_device)


def carried_words(quota: QuotaView, side: str) -> tuple[str, ...]:
    """What slips of other laptops say of the day, one line each."""
    words = QCoreApplication.translate("Quota", "{time} carried evidence: {value} used at laptop {laptop}")
    said = () if quota.carried is None else quota.carried.statements
    return tuple(
        words.format(
            time=_clock(each.at, side), value=formats.money(each.used_fen, quota.currency), laptop=each.laptop_id
        )
        for each in said
    )


def unknown_word(quota: QuotaView, side: str) -> str:
    """Since when nothing is known of other places, for the mark with the hour-glass; empty when nothing is unknown."""
    if quota.limit_fen is None or quota.is_alone:
        return ""
    words = QCoreApplication.translate("Quota", "Unknown elsewhere since {time}")
    return words.format(time=_clock(quota.unknown_since, side))


def quota_cell(quota: QuotaView, share: int = 0, spoken: str = "", *, is_booked: bool = False) -> Cell:
    """The bar of a table row with the three numbers under it; a final share is in what is used here already."""
    if quota.limit_fen is None:
        return Cell("")
    waiting = max(0, spent(quota) - quota.confirmed_fen)
    # A share that the port confirmed is in the confirmed part already.
    share = min(share, waiting) if is_booked else share
    here = waiting - share if is_booked else waiting
    parts = QuotaParts(quota.limit_fen, quota.confirmed_fen, here, share, quota.heard_elsewhere_fen)
    words = "; ".join(part for part in (spoken, home_word(quota), aloud(quota, _side(quota))) if part)
    return Cell(
        quota=parts,
        second=home_word(quota) or three_numbers(quota, _side(quota)),
        mark="wait" if quota.is_only_unknown else None,
        spoken=words,
    )


def spent(quota: QuotaView) -> int:
    """What this laptop's records took, voided ones that the port had accepted among them."""
    return quota.used_here_fen + (0 if quota.kept is None else quota.kept.value_fen)


def _side(quota: QuotaView) -> str:
    return "VN" if quota.direction == "export" else "CN"


def _clock(at: datetime | None, side: str) -> str:
    return "" if at is None else formats.clock(at, side)
