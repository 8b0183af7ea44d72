"""Two versions of a record side by side: what a correction may change, with what it did change marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from app.domain.amending import changes_between
from app.domain.trade import TradeRecord
from ui import formats
from ui.screens.record_words import short_reference
from ui.screens.words import document_kind_word, localized
from ui.viewmodels.record import RecordView
from ui.widgets.card import Card
from ui.widgets.text_label import TextLabel

CHANGED = "≠"


class VersionCompare(Card):
    """`show_versions` shows the version under hand beside its neighbour; hidden for a record of one version."""

    def __init__(self) -> None:
        super().__init__(" ")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        for column, stretch in enumerate((0, 2, 3, 3)):
            self._grid.setColumnStretch(column, stretch)
        self._rows: list[tuple[TextLabel, TextLabel, TextLabel, TextLabel]] = []
        self.add(self._grid)
        self.hide()

    def show_versions(self, view: RecordView, language: str) -> None:
        """Show the pair that the record under hand belongs to: with the one before it, else the one after."""
        pair = None if view.detail is None else _pair(view.detail.record, view.detail.versions)
        self.setVisible(pair is not None)
        if pair is None:
            return
        old, new = pair
        self.set_title(self.tr("Correction: what changed"))
        changed = {change.field for change in changes_between(old, new)}
        lanes = {each.crossing_id: localized(each.name, language) for each in view.lanes}
        heads = [self.tr("Version {n}").format(n=each.version) for each in pair]
        numbers = [short_reference(each.local_reference) for each in pair]
        first, second = (f"{head} · {number}" for head, number in zip(heads, numbers, strict=True))
        rows: list[tuple[str, str, str, bool]] = [("", first, second, False)]
        before, after = _facts(old, lanes, language), _facts(new, lanes, language)
        names = list(dict.fromkeys((*before, *after)))
        names.sort(key=lambda name: name not in changed)
        rows += [(_word(name), before.get(name, "–"), after.get(name, "–"), name in changed) for name in names]
        rows.append((self.tr("Reason"), "", new.reason, False))
        self._show_rows(rows)

    def rows(self) -> list[tuple[str, str, str, str]]:
        """The rows shown: mark, word, older value, newer value."""
        return [(a.text(), b.text(), c.text(), d.text()) for a, b, c, d in self._rows if not b.isHidden()]

    def _show_rows(self, rows: Sequence[tuple[str, str, str, bool]]) -> None:
        while len(self._rows) < len(rows):
            self._add()
        for at, labels in enumerate(self._rows):
            shown = at < len(rows)
            word, old, new, is_changed = rows[at] if shown else ("", "", "", False)
            for label, text in zip(labels, (CHANGED if is_changed else "", word, old, new), strict=True):
                label.setText(text)
                label.setVisible(shown)
            bold = is_changed or at == 0
            labels[2].set_role("body", bold=at == 0)
            labels[3].set_role("body", bold=bold)
            labels[3].set_colour("warn" if is_changed else "ink")
            labels[3].setAccessibleName(f"{word}: {old} → {new}" if is_changed else "")

    def _add(self) -> None:
        row = (TextLabel(bold=True, colour="warn"), TextLabel(role="cap"), TextLabel(wrap=True), TextLabel(wrap=True))
        for column, label in enumerate(row):
            self._grid.addWidget(label, len(self._rows), column, Qt.AlignmentFlag.AlignTop)
        self._rows.append(row)


def _pair(record: TradeRecord, versions: Sequence[TradeRecord]) -> tuple[TradeRecord, TradeRecord] | None:
    by_ref = {each.local_reference: each for each in versions}
    if record.amends in by_ref:
        return by_ref[record.amends], record
    if record.amended_by in by_ref:
        return record, by_ref[record.amended_by]
    return None


def _facts(record: TradeRecord, lanes: dict[str, str], language: str) -> dict[str, str]:
    party, truck, manifest = record.counterpart, record.truck, record.manifest
    facts = {
        "person": record.person_name,
        "counterpart.name": party.name,
        "counterpart.document_kind": document_kind_word(party.document_kind),
        "counterpart.document_number": formats.masked_id(party.document_number),
        "counterpart.address": party.address,
        "counterpart.country": party.country,
        "plate_cn": truck.plate_cn,
        "plate_vn": truck.plate_vn,
        "driver": truck.driver,
        "lane": lanes.get(record.lane, record.lane),
        "manifest.batch_no": "" if manifest is None else manifest.batch_no,
        "manifest.bill_no": "" if manifest is None else manifest.bill_no,
        "manifest.mass_g": "" if manifest is None or not manifest.mass_g else formats.mass(manifest.mass_g),
    }
    for line in record.lines:
        place = f"lines.{line.line_no}"
        by_mass = line.unit == "g"
        facts[f"{place}.quantity"] = formats.mass(line.quantity) if by_mass else formats.count(line.quantity)
        facts[f"{place}.gross_g"] = formats.mass(line.gross_g)
        facts[f"{place}.unit_price_minor"] = formats.money(line.unit_price_minor, line.price_currency)
        facts[f"{place}.amount_fen"] = formats.money(line.amount_fen, "CNY")
        facts[f"{place}.packages"] = formats.count(line.packages)
    return {name: text or "–" for name, text in facts.items()}


def _word(name: str) -> str:
    words = {
        "person": QCoreApplication.translate("RecordFacts", "Resident"),
        "counterpart.name": QCoreApplication.translate("RecordFacts", "Other side"),
        "counterpart.document_kind": QCoreApplication.translate("RecordFacts", "Document"),
        "counterpart.document_number": QCoreApplication.translate("RecordFacts", "Document number"),
        "counterpart.address": QCoreApplication.translate("RecordFacts", "Address"),
        "counterpart.country": QCoreApplication.translate("RecordFacts", "Country"),
        "plate_cn": QCoreApplication.translate("RecordFacts", "Chinese plate"),
        "plate_vn": QCoreApplication.translate("RecordFacts", "Vietnamese plate"),
        "driver": QCoreApplication.translate("RecordFacts", "Driver"),
        "lane": QCoreApplication.translate("RecordFacts", "Lane"),
        "manifest.batch_no": QCoreApplication.translate("RecordFacts", "Manifest batch no."),
        "manifest.bill_no": QCoreApplication.translate("RecordFacts", "Road bill no."),
        "manifest.mass_g": QCoreApplication.translate("RecordFacts", "Manifest mass"),
        "quantity": QCoreApplication.translate("RecordFacts", "Quantity"),
        "gross_g": QCoreApplication.translate("RecordFacts", "Gross mass"),
        "unit_price_minor": QCoreApplication.translate("RecordFacts", "Unit price"),
        "amount_fen": QCoreApplication.translate("RecordFacts", "Value"),
        "packages": QCoreApplication.translate("RecordFacts", "Packages"),
    }
    own = words.get(name)
    return own if own is not None else words.get(name.rpartition(".")[2], name)
