"""What happened to a record in words, newest first; both clocks where the port acted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.read_models import HistoryItem, RecordDetail
from ui import formats
from ui.messages import sentence
from ui.models.cells import TrackParts
from ui.screens.record_words import reason_words, track_parts
from ui.tokens import MarkName
from ui.widgets.history import HistoryEntry
from ui.widgets.state_mark import MARK_OF_STATUS, status_word
from ui.widgets.track import Station

_MARKS: dict[str, MarkName] = {
    "record.finalised": "saved",
    "record.amended": "info",
    "record.voided": "stop",
    "message.held": "wait",
    "message.tried": "sent",
    "finalise.undone": "stop",
    "paper.made": "info",
    "clock.stamp_false": "warn",
}


def history_entries(detail: RecordDetail, side: str) -> list[HistoryEntry]:
    """The history of a record and its versions, newest first."""
    receipts = {receipt.receipt_id: receipt for receipt in detail.receipts}
    versions = {version.local_reference: version.version for version in detail.versions}
    entries = []
    for item in reversed(detail.history):
        if item.code == "receipt.applied":
            receipt = receipts.get(str(item.params.get("receipt_id")))
            verdict = str(item.params.get("verdict", ""))
            reasons = "" if receipt is None else reason_words(receipt.reasons)
            what = f"{status_word(verdict)}: {reasons}" if reasons else status_word(verdict)
            remote = "" if receipt is None else receipt.remote_reference
            at = item.at if receipt is None else receipt.issued_at
            entries.append(HistoryEntry(MARK_OF_STATUS.get(verdict, "info"), what, remote, both_clocks(at, side)))
        else:
            entries.append(_own(item, versions, side))
    return entries


def _own(item: HistoryItem, versions: Mapping[str, int], side: str) -> HistoryEntry:
    words = {
        "record.finalised": QCoreApplication.translate("History", "Finalised and packed"),
        "record.amended": QCoreApplication.translate("History", "Replaced by version {version}"),
        "record.voided": QCoreApplication.translate("History", "Voided"),
        "message.held": QCoreApplication.translate("History", "Held back"),
        "message.tried": QCoreApplication.translate("History", "Sent, try {try}"),
        "finalise.undone": QCoreApplication.translate("History", "Taken back"),
        "lot.finalised": QCoreApplication.translate("History", "Lot finalised"),
        "clock.stamp_false": QCoreApplication.translate("History", "Stamp shown false by the port: {stamped}"),
        "attachment.added": QCoreApplication.translate("History", "File attached"),
        "attachment.removed": QCoreApplication.translate("History", "Attached file removed: {reason}"),
        "attachment.paperless": QCoreApplication.translate("History", 'Tick "paper not needed" changed'),
        "paper.made": QCoreApplication.translate("History", "Paper {kind}, copy {copy}"),
    }
    text = words.get(item.code, item.code)
    if item.code == "message.held" and item.params.get("state") == "queued":
        text = QCoreApplication.translate("History", "Let go")
    params = {**item.params, "version": item.params.get("version") or versions.get(str(item.params.get("record")), 1)}
    where = item.actor if item.actor not in ("", "-") else ""
    code = item.params.get("code")
    if item.code == "message.tried" and code:
        where = sentence(str(code), item.params).what
    mark = "warn" if item.code == "message.tried" and code else _MARKS.get(item.code, "info")
    return HistoryEntry(mark, text.format_map(_Figures(params)), where, formats.clock_seconds(item.at, side))


class _Figures(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"


def both_clocks(at: datetime, side: str) -> str:
    """A time at this side's clock and the other one's: the port acted."""
    other = "VN" if side == "CN" else "CN"
    return "\n".join(f"{formats.clock(at, each)} {formats.place_of_clock(each)}" for each in (side, other))


def stations(detail: RecordDetail, status: str, side: str) -> tuple[TrackParts, list[Station]]:
    """How far the record is, with a time under each station it reached."""
    record, parts = detail.record, track_parts(status)
    saved = formats.clock(record.finalised_at, side)
    packed = [m.created_at for m in detail.messages if m.record_ref == record.local_reference]
    own = {message.message_id for message in detail.messages if message.record_ref == record.local_reference}
    tried = [
        i.at for i in detail.history if i.code == "message.tried" and i.params.get("record") == record.local_reference
    ]
    answers = [receipt for receipt in detail.receipts if receipt.message_id in own]
    times = [
        saved,
        formats.clock(packed[0], side) if packed else "",
        formats.clock(tried[-1], side) if tried else "",
        formats.clock(answers[0].issued_at, side) if answers else "",
        formats.clock(answers[-1].issued_at, side) if answers else "",
    ]
    last = status_word(status) if parts.reached == len(times) else ""
    return parts, [Station(time, last if at == len(times) - 1 else "") for at, time in enumerate(times)]
