"""Words and cells of records, used by list, detail, port and day end: state, reason, track, goods."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.delivery import Reason
from app.read_models import RecordRow
from ui import formats
from ui.messages import sentence
from ui.models.cells import Cell, TrackParts
from ui.screens.words import localized, other_language
from ui.widgets.state_mark import MARK_OF_STATUS, status_word

_REACHED = {
    "saved": 1, "held": 2, "packed": 2, "quarantined": 3, "sent": 3, "received": 4, "inspection": 4,
    "accepted": 5, "returned": 5, "released": 5, "closed": 5, "deleted": 5,
}  # fmt: skip


def track_parts(status: str) -> TrackParts:
    """How far a record is on the way of five stations."""
    return TrackParts(_REACHED.get(status, 1), status in ("returned", "deleted"))


def reason_words(reasons: Sequence[Reason]) -> str:
    """Why the port returned something: the first reason in words, and how many more there are."""
    if not reasons:
        return ""
    first = sentence(reasons[0].code, reasons[0].params).what
    if len(reasons) == 1:
        return first
    more = QCoreApplication.translate("Records", "{reason} (+{n})")
    return more.format(reason=first, n=len(reasons) - 1)


def short_reason(reasons: Sequence[Reason]) -> str:
    """The first reason in a few words, for a cell; the whole sentence stands in the record."""
    if not reasons:
        return ""
    words = {
        "quota.value_exceeded": QCoreApplication.translate("Records", "over by {over_fen}"),
        "quota.mass_exceeded": QCoreApplication.translate("Records", "over by {over_g}"),
    }
    text = words.get(reasons[0].code)
    if text is None:
        return reason_words(reasons)
    params = reasons[0].params
    money, mass = params.get("over_fen"), params.get("over_g")
    return text.format(
        over_fen=formats.money(money, "CNY") if isinstance(money, int) else "",
        over_g=formats.mass(mass) if isinstance(mass, int) else "",
    )


def short_reference(reference: str) -> str:
    """The end of a reference, day and counter, for narrow places."""
    return "-".join(reference.split("-")[-2:])


def goods_cell(row: RecordRow, language: str) -> Cell:
    """Goods in the language of the screen, the other one below."""
    first, second = localized(row.goods, language), localized(row.goods, other_language(language))
    return Cell(first, second if second != first else "")


def state_cell(row: RecordRow, now: datetime | None, side: str) -> Cell:
    """State and its reason or age."""
    mark = MARK_OF_STATUS[row.status]
    colour = "bad" if row.status == "returned" else "ink3"
    return Cell(status_word(row.status), _about(row, now, side), mark=mark, second_colour=colour)  # type: ignore[arg-type]


def _about(row: RecordRow, now: datetime | None, side: str) -> str:
    if row.status in ("returned", "quarantined"):
        return short_reason(row.reasons)
    if row.status in ("accepted", "released", "received", "inspection", "closed"):
        return row.remote_reference
    if row.status in ("saved", "packed", "held") and now is not None:
        return formats.age(formats.age_minutes(row.finalised_at, now))
    if row.status == "sent":
        return QCoreApplication.translate("Records", "no answer yet")
    return formats.clock(row.finalised_at, side)
