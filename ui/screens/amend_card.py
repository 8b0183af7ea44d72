"""Correct typed facts of a record: the other side, truck, manifest, figures. It needs a reason, a new version comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.domain.people import Party
from app.domain.problems import Problem
from app.domain.trade import Manifest, TradeRecord
from app.services.records import AmendDraft
from ui.amount_text import Amount, parse_mass
from ui.screens.amend_lines import AmendLines
from ui.screens.truck_form import country_choices, party_kind_choices
from ui.screens.words import show_problem
from ui.viewmodels.lot_form import mass_text
from ui.widgets.card import Card
from ui.widgets.field import AnyField, CodeField, ComboField, NumberField, TextField, chain
from ui.widgets.key_button import KeyButton

SHORTEST_REASON = 3
COLUMNS = 3


class AmendCard(Card):
    """`answered` tells the changes and the reason."""

    answered = Signal(object, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self._record: TradeRecord | None = None
        self._language = "zh"
        self.name, self.number, self.address = TextField(), CodeField(), TextField()
        self.kind, self.country = ComboField(), ComboField()
        self.plate_cn, self.plate_vn, self.driver, self.lane = TextField(), CodeField(), TextField(), ComboField()
        self.batch, self.bill, self.mass = CodeField(), CodeField(), NumberField(unit="kg")
        self.lines = AmendLines()
        self.reason = TextField()
        self._back = KeyButton(printed_key="Esc")
        self._act = KeyButton(kind="main", icon="check")
        self._lay_out()
        self._back.clicked.connect(self.close_card)
        self._act.clicked.connect(self._answer)
        self.reason.edited.connect(lambda _text: self._follow())
        self.retranslate()
        self.hide()

    def heading_fields(self) -> list[AnyField]:
        """The fields above the goods lines, in the order of the card."""
        party: list[AnyField] = [self.name, self.kind, self.number, self.country, self.address]
        return [*party, self.lane, self.plate_cn, self.plate_vn, self.driver, self.batch, self.bill, self.mass]

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        for at, field in enumerate(self.heading_fields()):
            grid.addWidget(field, at // COLUMNS, at % COLUMNS, Qt.AlignmentFlag.AlignTop)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self.add(grid)
        self.add(self.lines)
        self.add(self.reason)
        acts = QHBoxLayout()
        acts.addWidget(self._back)
        acts.addStretch(1)
        acts.addWidget(self._act)
        self.add(acts)
        chain(self.heading_fields(), self._go_to_figures)
        chain([self.reason], self._answer)

    def ask(self, record: TradeRecord, lanes: Sequence[tuple[str, str]], language: str = "zh") -> None:
        """Open with the facts as they stand."""
        self._record, self._language = record, language
        self._set_choices()
        self.lane.set_choices([("", self.tr("not stated")), *lanes])
        party, manifest = record.counterpart, record.manifest or Manifest("")
        texts = (
            (self.name, party.name),
            (self.number, party.document_number),
            (self.address, party.address),
            (self.plate_cn, record.truck.plate_cn),
            (self.plate_vn, record.truck.plate_vn),
            (self.driver, record.truck.driver),
            (self.batch, manifest.batch_no),
            (self.bill, manifest.bill_no),
            (self.mass, mass_text(manifest.mass_g) if manifest.mass_g else ""),
            (self.reason, ""),
        )
        for field, text in texts:
            field.set_text(text)
        self.kind.choose(party.document_kind)
        self.country.choose(party.country)
        self.lane.choose(record.lane)
        known = {id(field) for field in self.lines.fields()}
        self.lines.show_lines(record.lines, language)
        self._chain_new_figures(known)
        show_problem(self.mass, None)
        self._act.setText(self.tr("Make version {n}").format(n=record.version + 1))
        self._follow()
        self.show()
        self.name.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_card(self) -> None:
        """Put it away; nothing was changed."""
        self.hide()
        self.closed.emit()

    def _chain_new_figures(self, known: set[int]) -> None:
        for field in self.lines.fields():
            if id(field) not in known:
                field.entered.connect(self._go_on_from_figure)

    def _go_to_figures(self) -> None:
        self.lines.fields()[0].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on_from_figure(self) -> None:
        lamp = self.window().focusWidget()
        order = [*self.lines.fields(), self.reason]
        at = next((at for at, field in enumerate(order) if field.editor is lamp), len(order) - 2)
        order[at + 1].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _set_choices(self) -> None:
        kinds, countries = party_kind_choices(), country_choices(self._language)
        record = self._record
        if record is not None:
            kinds = _with(kinds, record.counterpart.document_kind)
            countries = _with(countries, record.counterpart.country)
        self.kind.set_choices(kinds)
        self.country.set_choices(countries)

    def _follow(self) -> None:
        self._act.setEnabled(len(self.reason.text().strip()) >= SHORTEST_REASON)

    def _answer(self) -> None:
        record = self._record
        if record is None or not self._act.isEnabled():
            self.reason.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        lines, manifest = self.lines.changes(), self._manifest()
        if lines is None or manifest is None:
            return
        changes = AmendDraft(
            counterpart=Party(
                name=self.name.text().strip(),
                document_kind=str(self.kind.key() or ""),
                document_number=self.number.text().strip(),
                address=self.address.text().strip(),
                country=str(self.country.key() or ""),
            ),
            plate_cn=self.plate_cn.text(),
            plate_vn=self.plate_vn.text(),
            driver=self.driver.text(),
            lane=str(self.lane.key() or ""),
            manifest=manifest,
            lines=lines,
        )
        self.answered.emit(changes, self.reason.text().strip())

    def _manifest(self) -> Manifest | None:
        """The manifest as typed; None while its mass cannot be read."""
        read = parse_mass(self.mass.text())
        if isinstance(read, Amount):
            show_problem(self.mass, None)
            return Manifest(self.batch.text(), self.bill.text(), read.units)
        if read.reason == "empty":
            return Manifest(self.batch.text(), self.bill.text())
        first, second = (*read.readings, "", "")[:2]
        params = {"found": self.mass.text(), "first": first, "second": second}
        show_problem(self.mass, Problem(f"amount.{read.reason}", "manifest.mass_g", params))
        return None

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Correct this record"))
        labels = (
            (self.name, self.tr("Name on the other side")),
            (self.kind, self.tr("Document")),
            (self.number, self.tr("Document number")),
            (self.country, self.tr("Country")),
            (self.address, self.tr("Address")),
            (self.plate_cn, self.tr("Chinese plate")),
            (self.plate_vn, self.tr("Vietnamese plate")),
            (self.driver, self.tr("Driver")),
            (self.lane, self.tr("Lane")),
            (self.batch, self.tr("Manifest batch no.")),
            (self.bill, self.tr("Road bill no.")),
            (self.mass, self.tr("Manifest mass")),
            (self.reason, self.tr("Reason of the correction")),
        )
        for field, text in labels:
            field.set_label(text)
        self._set_choices()
        self._back.setText(self.tr("Back"))

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the card before the screen."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _with(choices: list[tuple[str, str]], code: str) -> list[tuple[str, str]]:
    """The choices, and the record's own code where it is none of them: nothing changes by being looked at."""
    return choices if any(key == code for key, _word in choices) else [*choices, (code, code)]
