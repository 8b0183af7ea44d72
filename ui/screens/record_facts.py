"""The facts of a record in words, as they were frozen: person, truck, goods, rate, consent, rules."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.quota import takes_quota
from app.domain.trade import RecordLine, TradeRecord
from ui import formats
from ui.models.cells import QuotaParts
from ui.quota_words import bar_view
from ui.screens.person_words import leave_words, proof_word
from ui.screens.split_words import consent_word
from ui.screens.words import document_kind_word, localized
from ui.viewmodels.lot_form import rate_text
from ui.viewmodels.record import RecordView
from ui.widgets.quota_bar import BarView


def record_facts(view: RecordView, language: str) -> list[tuple[str, str]]:
    """Word and value, ten or more of them, then one for each goods line if there are several."""
    assert view.detail is not None
    record = view.detail.record
    place = " · ".join(localized(name, language) for name in (view.crossing, view.lane) if name is not None)
    party = record.counterpart
    rules = f"{record.rules.pack_id} · {record.rules.version}"
    facts = [
        (_word("resident"), record.person_name),
        (document_kind_word(record.document_kind), formats.masked_id(record.person_document)),
        (_word("group"), record.group_name or "–"),
        (_word("plates"), " · ".join(plate for plate in (record.truck.plate_cn, record.truck.plate_vn) if plate)),
        (_word("crossing"), place or record.crossing_id),
        *_manifest(record),
        (_word("party"), f"{party.name} · {formats.masked_id(party.document_number)}"),
        (_word("price"), _prices(record)),
        (_word("rate"), _rate(record)),
        (_word("consent"), "–" if record.consent is None else consent_word(record.consent.kind, record.consent.note)),
        (_word("proof"), proof_word(record.proof)),
        *([] if record.override is None else [(_word("leave"), leave_words(record.override))]),
        (_word("rules"), rules),
        *([] if record.clock_trust == "good" else [(_word("clock"), _word("doubted"))]),
    ]
    if len(record.lines) > 1:
        facts += [(localized(line.name, language), _line(line)) for line in record.lines]
    return facts


def _word(name: str) -> str:
    words = {
        "resident": QCoreApplication.translate("RecordFacts", "Resident"),
        "group": QCoreApplication.translate("RecordFacts", "Group"),
        "plates": QCoreApplication.translate("RecordFacts", "Plates"),
        "crossing": QCoreApplication.translate("RecordFacts", "Crossing"),
        "driver": QCoreApplication.translate("RecordFacts", "Driver"),
        "manifest": QCoreApplication.translate("RecordFacts", "Road manifest"),
        "party": QCoreApplication.translate("RecordFacts", "Other side"),
        "price": QCoreApplication.translate("RecordFacts", "Unit price"),
        "rate": QCoreApplication.translate("RecordFacts", "Rate"),
        "consent": QCoreApplication.translate("RecordFacts", "Consent"),
        "proof": QCoreApplication.translate("RecordFacts", "Proof of identity"),
        "leave": QCoreApplication.translate("RecordFacts", "Officer's leave"),
        "rules": QCoreApplication.translate("RecordFacts", "Rules"),
        "clock": QCoreApplication.translate("RecordFacts", "Clock"),
        "doubted": QCoreApplication.translate("RecordFacts", "doubted as it was saved: trust low"),
    }
    return words[name]


def _manifest(record: TradeRecord) -> list[tuple[str, str]]:
    """Driver and manifest, where they were told."""
    manifest, facts = record.manifest, []
    if record.truck.driver:
        facts.append((_word("driver"), record.truck.driver))
    if manifest is not None:
        numbers = " / ".join(part for part in (manifest.batch_no, manifest.bill_no) if part)
        facts.append((_word("manifest"), f"{numbers} · {formats.mass(manifest.mass_g)}"))
    return facts


def _prices(record: TradeRecord) -> str:
    found = []
    for line in record.lines:
        unit = "kg" if line.unit == "g" else QCoreApplication.translate("RecordFacts", "piece")
        found.append(f"{formats.money(line.unit_price_minor, line.price_currency)}/{unit}")
    return " · ".join(dict.fromkeys(found))


def _rate(record: TradeRecord) -> str:
    rate = record.rate
    if rate is None:
        return "–"
    return f"1 CNY = {rate_text(rate)} {rate.currency} · {formats.day(rate.quoted_on)}"


def _line(line: RecordLine) -> str:
    amount = formats.money(line.amount_fen, "CNY")
    quantity = formats.mass(line.net_g) if line.unit == "g" else formats.count(line.quantity)
    return f"{quantity} · {amount}"


def quota_view(view: RecordView) -> BarView | None:
    """The person's day with this share in it; None where no limit applies (exports)."""
    quota, detail = view.quota, view.detail
    if quota is None or detail is None or quota.limit_fen is None or not takes_quota(detail.record):
        return None
    share = detail.record.quota_minor if view.is_current else 0
    confirmed_share = view.status in ("accepted", "released", "closed", "inspection")
    confirmed = max(0, quota.confirmed_fen - (share if confirmed_share else 0))
    here = max(0, quota.used_here_fen - confirmed - share)
    total = confirmed + here + share + quota.heard_elsewhere_fen
    over = max(0, total - quota.limit_fen)
    inside = max(0, share - over)
    parts = QuotaParts(quota.limit_fen, confirmed, here, inside, quota.heard_elsewhere_fen, over)
    return bar_view(quota, view.side, parts=parts)
