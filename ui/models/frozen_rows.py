"""A table over a tuple of frozen rows; `replace` tells Qt only what changed, so selection and scroll stay."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.cells import Cell, Column

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = int(Qt.ItemDataRole.UserRole)
"""Item role of the `Cell` a delegate paints."""


class ColumnsModel(QAbstractTableModel, Generic[Row]):
    """The part shared by row models: columns of functions over one row value."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column[Row], ...] = tuple(columns)

    def row_at(self, row: int) -> Row | None:
        """The row value, or None while it is not there yet."""
        raise NotImplementedError

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of columns; none under a cell."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell value, or its text for Qt's own roles."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role not in (CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row_at(index.row())
        cell = Cell(text="·") if row is None else column.cell(row)
        if role == CELL_ROLE:
            return cell
        return cell.text if role == Qt.ItemDataRole.DisplayRole else cell.aloud()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Header words of the columns, aligned like their cells."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].header()
        return _alignment(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def retranslate(self) -> None:
        """Read headers and cells anew after a change of language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._tell_changed(0, self.rowCount() - 1)

    def _tell_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))


class FrozenRowsModel(ColumnsModel[Row]):
    """Rows held as a tuple; `key` names a row's identity."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        rows: Sequence[Row] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._key = key
        self._rows: list[Row] = list(rows)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows shown now."""
        return tuple(self._rows)

    def row_at(self, row: int) -> Row | None:
        """The row value, None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, key: Hashable) -> int:
        """The place of a row by its key; -1 if it is not there."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of rows; none under a cell."""
        return 0 if parent.isValid() else len(self._rows)

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these rows instead, by bracketed removes, inserts and changes. Never a reset."""
        wanted = list(rows)
        before = [self._key(row) for row in self._rows]
        after = [self._key(row) for row in wanted]
        if before != after:
            self._reshape(before, after, wanted)
        self._change(wanted)

    def _reshape(self, before: list[Hashable], after: list[Hashable], wanted: list[Row]) -> None:
        """Removes and inserts, from the end, so that earlier places stay right."""
        steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        for step, first, last, new_first, new_last in reversed(steps):
            if step in ("delete", "replace"):
                self.beginRemoveRows(QModelIndex(), first, last - 1)
                del self._rows[first:last]
                self.endRemoveRows()
            if step in ("insert", "replace"):
                self.beginInsertRows(QModelIndex(), first, first + new_last - new_first - 1)
                self._rows[first:first] = wanted[new_first:new_last]
                self.endInsertRows()

    def _change(self, wanted: list[Row]) -> None:
        """Put the new values in and tell the runs of rows that differ."""
        run_start = -1
        for at, row in enumerate(wanted):
            differs = self._rows[at] != row
            self._rows[at] = row
            if differs and run_start < 0:
                run_start = at
            elif not differs and run_start >= 0:
                self._tell_changed(run_start, at - 1)
                run_start = -1
        if run_start >= 0:
            self._tell_changed(run_start, len(wanted) - 1)


def _alignment(column: Column[Row]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
