"""Figures of a record's goods lines as they are typed to be corrected: quantity, unit price, packages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.mass_units import DEFAULT
from app.domain.problems import Problem
from app.domain.quantities import MINOR_DIGITS
from app.domain.trade import RecordLine
from app.services.records import LineChange
from ui import formats
from ui.amount_text import Amount, amount_as_typed, parse_amount, parse_mass
from ui.screens.words import localized, show_problem
from ui.viewmodels.lot_form import mass_text
from ui.widgets.field import AnyField, NumberField

NAMES = ("quantity", "price", "packages")


class AmendLines(QWidget):
    """Three fields for each goods line; ``changes`` reads them, or is None while one cannot be read."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[RecordLine, ...] = ()
        self.rows: list[dict[str, NumberField]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        for column in range(len(NAMES)):
            self._grid.setColumnStretch(column, 1)

    def show_lines(self, lines: Sequence[RecordLine], language: str) -> None:
        """Show the lines as they stand; fields that are there already are used again."""
        while len(self.rows) < len(lines):
            self._add_row()
        self._lines = tuple(lines)
        for at, row in enumerate(self.rows):
            for field in row.values():
                field.setVisible(at < len(lines))
        for line, row in zip(lines, self.rows, strict=False):
            _show(line, row, localized(line.name, language))

    def fields(self) -> list[AnyField]:
        """The fields of the lines shown, in order."""
        return [row[name] for row in self.rows[: len(self._lines)] for name in NAMES]

    def changes(self) -> dict[int, LineChange] | None:
        """What is typed otherwise than it stands, by line number; None when a figure cannot be read."""
        found: dict[int, LineChange] = {}
        readable = True
        for line, row in zip(self._lines, self.rows, strict=False):
            read = {name: _read(line, name, row[name]) for name in NAMES}
            readable = readable and all(value is not None for value in read.values())
            change = LineChange(read["quantity"], read["price"], read["packages"])
            if change != LineChange(line.quantity, line.unit_price_minor, line.packages):
                found[line.line_no] = change
        return found if readable else None

    def _add_row(self) -> None:
        row = {name: NumberField() for name in NAMES}
        for column, name in enumerate(NAMES):
            self._grid.addWidget(row[name], len(self.rows), column, Qt.AlignmentFlag.AlignTop)
        self.rows.append(row)


def _show(line: RecordLine, row: dict[str, NumberField], goods: str) -> None:
    by_mass = line.unit == "g"
    pieces = QCoreApplication.translate("AmendLines", "pieces")
    row["quantity"].set_text(mass_text(line.quantity) if by_mass else str(line.quantity))
    row["quantity"].set_unit(DEFAULT if by_mass else pieces)
    row["price"].set_text(amount_as_typed(line.unit_price_minor, MINOR_DIGITS[line.price_currency]))
    row["price"].set_unit(line.price_currency)
    row["packages"].set_text(str(line.packages))
    words = {
        "quantity": goods,
        "price": QCoreApplication.translate("AmendLines", "Unit price"),
        "packages": QCoreApplication.translate("AmendLines", "Packages"),
    }
    for name, field in row.items():
        field.set_label(words[name])
        show_problem(field, None)


def _read(line: RecordLine, name: str, field: NumberField) -> int | None:
    digits = MINOR_DIGITS[line.price_currency] if name == "price" else 0
    by_mass = name == "quantity" and line.unit == "g"
    read = parse_mass(field.text()) if by_mass else parse_amount(field.text(), digits)
    if isinstance(read, Amount):
        show_problem(field, None)
        field.set_hint(f"= {formats.mass(read.units)}" if by_mass else "")
        return read.units
    if read.reason == "empty" and name == "packages":
        return 0
    first, second = (*read.readings, "", "")[:2]
    reason = "not_a_number" if read.reason == "empty" else read.reason
    show_problem(field, Problem(f"amount.{reason}", name, {"found": field.text(), "first": first, "second": second}))
    return None
