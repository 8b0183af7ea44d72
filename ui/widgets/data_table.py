"""The table: two-line cells, hairlines, one lamp row, Enter acts. No double click, no tooltip that carries a fact."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import style
from ui.models.cells import Cell, QuotaParts
from ui.models.frozen_rows import CELL_ROLE, ColumnsModel, Index
from ui.widgets.drawings import paint_quota, paint_track
from ui.widgets.mark_shapes import paint_mark

CELL_SIDE = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CellDelegate(QStyledItemDelegate):
    """Paints a `Cell`; knows from its table which row has the lamp."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows have one fixed height."""
        return QSize(0, self._table.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground without antialiasing on whole pixels, then the content."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_ground(painter, option, index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        place = QRectF(option.rect).adjusted(CELL_SIDE, 0, -CELL_SIDE, 0)
        right = self._table.is_right_aligned(index.column())
        if cell.quota is not None:
            paint_cell_quota(painter, place, cell, cell.quota)
        elif cell.track is not None:
            paint_track(painter, place, cell.track)
        else:
            paint_cell_text(painter, place, cell, right=right)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        border = style.look().theme.border
        is_current = index.row() == self._table.currentIndex().row()
        lamp = is_current and self._table.has_lamp()
        ground = "lamp_fill" if lamp else "act_soft" if is_current else "sheet"
        painter.fillRect(rect, style.colour(ground))  # type: ignore[arg-type]
        painter.fillRect(rect.x(), rect.bottom() + 1 - border, rect.width(), border, style.colour("line"))
        if lamp:
            self._paint_lamp(painter, rect, index.column())

    def _paint_lamp(self, painter: QPainter, rect: object, column: int) -> None:
        place = QRectF(rect).toRect()  # type: ignore[call-overload]
        edge, frame = style.colour("lamp_edge"), style.look().tokens.focus_stroke
        painter.fillRect(place.x(), place.y(), place.width(), frame, edge)
        painter.fillRect(place.x(), place.bottom() + 1 - frame, place.width(), frame, edge)
        first, last = self._table.edge_columns()
        if column == first:
            painter.fillRect(place.x(), place.y(), frame, place.height(), edge)
        if column == last:
            painter.fillRect(place.right() + 1 - frame, place.y(), frame, place.height(), edge)


def paint_cell_quota(painter: QPainter, place: QRectF, cell: Cell, parts: QuotaParts) -> None:
    """The bar of a limit; a mark before it says a doubt, a second line under it the numbers."""
    height, body, cap = round(style.size("body") * 0.95), style.line_box("body"), style.line_box("cap")
    if cell.mark is not None:
        side = round(style.size("body"))
        paint_mark(painter, QRectF(place.x(), place.center().y() - side / 2, side, side), cell.mark)
        place = place.adjusted(side + 6, 0, 0, 0)
    if not cell.second:
        paint_quota(painter, QRectF(place.x(), place.center().y() - height / 2, place.width(), height), parts)
        return
    top, thin = place.center().y() - (body + cap - 3) / 2, round(height * 0.8)
    paint_quota(painter, QRectF(place.x(), top + (body - thin) / 2, place.width(), thin), parts)
    lower, second = QRectF(place.x(), top + body - 3, place.width(), cap), style.colour(cell.second_colour)
    _draw(painter, lower, cell.second, second, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, caption=True)


def paint_cell_text(painter: QPainter, place: QRectF, cell: Cell, *, right: bool) -> None:
    """Mark, fact and source of a cell; text too long for its column is cut with an ellipsis, names wrap before."""
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    text_place = place
    colour: QColor = style.colour(cell.colour)
    if cell.mark is not None:
        mark_side = round(style.size("body") * 1.12)
        paint_mark(painter, QRectF(place.x(), place.center().y() - mark_side / 2, mark_side, mark_side), cell.mark)
        text_place = place.adjusted(mark_side + 8, 0, 0, 0)
        if cell.colour == "ink":
            colour = style.colour(style.look().tokens.marks[cell.mark].colour)
    bold = cell.bold or cell.mark is not None
    if not cell.second:
        _draw(painter, text_place, cell.text, colour, side | Qt.AlignmentFlag.AlignVCenter, bold=bold)
        return
    body, cap = style.line_box("body"), style.line_box("cap")
    top = text_place.center().y() - (body + cap - 3) / 2
    upper = QRectF(text_place.x(), top, text_place.width(), body)
    lower = QRectF(text_place.x(), top + body - 3, text_place.width(), cap)
    _draw(painter, upper, cell.text, colour, side | Qt.AlignmentFlag.AlignVCenter, bold=bold)
    second = style.colour(cell.second_colour)
    _draw(painter, lower, cell.second, second, side | Qt.AlignmentFlag.AlignVCenter, caption=True)


def _draw(
    painter: QPainter,
    place: QRectF,
    text: str,
    colour: QColor,
    flags: Qt.AlignmentFlag,
    *,
    bold: bool = False,
    caption: bool = False,
) -> None:
    role = "cap" if caption else "body"
    painter.setFont(style.font(role, bold=bold))  # type: ignore[arg-type]
    painter.setPen(colour)
    shown = style.metrics(role, bold=bold).elidedText(  # type: ignore[arg-type]
        text, Qt.TextElideMode.ElideRight, int(place.width()) + 1
    )
    painter.drawText(place, flags, shown)


class TableHead(QHeaderView):
    """The head of a table: painted, because a sheet's section rule drops the font's size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(20)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Words on sunken ground, aligned like the column."""
        painter.save()
        painter.fillRect(rect, style.colour("sunken"))
        painter.setFont(style.font("cap", bold=True))
        painter.setPen(style.colour("ink2"))
        role = Qt.ItemDataRole.TextAlignmentRole
        alignment = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        place = rect.adjusted(CELL_SIDE, 0, -CELL_SIDE, 0)
        shown = style.metrics("cap", bold=True).elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
        painter.drawText(place, alignment or Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class DataTable(QTableView):
    """A table over a `ColumnsModel`. `activated_row` tells Enter on a row, `row_changed` the row under the lamp.

    `pasted` tells that the person wants the clipboard in the list.
    """

    activated_row = Signal(int)
    row_changed = Signal(int)
    pasted = Signal()

    def __init__(
        self,
        model: QAbstractItemModel | None = None,
        *,
        two_lines: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._two_lines = two_lines
        self._enter_acts = True
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self._set_manners()
        if model is not None:
            self.setModel(model)
        self._follow_look()

    def _set_manners(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(TableHead(self))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; column widths follow its columns."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._follow_look)
        self._follow_look()

    # -- rows
    def row_height(self) -> int:
        """Pixels of every row in the form in force."""
        return style.size("row") + 8 if self._two_lines else style.size("row")

    def set_enter_acts(self, acts: bool) -> None:
        """Whether Enter on a row tells `activated_row`; otherwise Enter goes to the screen's main act."""
        self._enter_acts = acts

    def current_row(self) -> int:
        """The row under the lamp, -1 for none."""
        return self.currentIndex().row()

    def go_to_row(self, row: int) -> None:
        """Put the lamp on a row and bring it into view."""
        model = self.model()
        if model is None or not 0 <= row < model.rowCount():
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(model.index(row, 0), flags.ClearAndSelect | flags.Rows | flags.Current)
        self.scrollTo(model.index(row, 0))

    def has_lamp(self) -> bool:
        """Whether the lamp of the screen is in this table."""
        return self.hasFocus()

    def is_right_aligned(self, column: int) -> bool:
        """Whether a column holds numbers."""
        model = self.model()
        return isinstance(model, ColumnsModel) and model.columns[column].align == "right"

    def edge_columns(self) -> tuple[int, int]:
        """First and last visible column."""
        shown = [at for at in range(self.horizontalHeader().count()) if not self.isColumnHidden(at)]
        return (shown[0], shown[-1]) if shown else (-1, -1)

    def fit_height(self, rows: int | None = None) -> None:
        """Fix the height to the head and these rows (all of them if None), for short tables inside a card."""
        model = self.model()
        count = rows if rows is not None else (model.rowCount() if model is not None else 0)
        self.setFixedHeight(style.size("head") + count * self.row_height())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # -- Qt's calls
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint both whole rows; tell the new one."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.row_changed.emit(current.row())

    def event(self, event: QEvent) -> bool:
        """Take Enter before the screen's main act while a row has the lamp."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and self._takes_enter(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _takes_enter(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self._enter_acts and self.current_row() >= 0 and not plain

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts on the row; letters search nothing; left and right stay in the row."""
        if event.key() in _ENTER:
            if self._takes_enter(event):
                self.activated_row.emit(self.current_row())
            else:
                event.ignore()
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are never keys."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The lamp needs a row: take the first if none was chosen."""
        super().focusInEvent(event)
        if self.current_row() < 0:
            self.go_to_row(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The lamp leaves; the row stays softly marked."""
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is left to the columns without a width."""
        super().resizeEvent(event)
        self._spread_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, then one line under the head (a line per section would leave seams)."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.fillRect(0, 0, self.viewport().width(), style.look().theme.border, style.colour("edge"))
        painter.end()

    def _follow_look(self) -> None:
        head = self.horizontalHeader()
        head.setFixedHeight(style.size("head"))
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        self._spread_columns()

    def _spread_columns(self) -> None:
        model = self.model()
        if not isinstance(model, ColumnsModel):
            return
        digit = style.metrics().horizontalAdvance("0")
        fixed, free = 0, []
        for at, column in enumerate(model.columns):
            self.setColumnHidden(at, style.is_small() and not column.in_small)
            if self.isColumnHidden(at):
                continue
            if column.width:
                self.setColumnWidth(at, column.width * digit + 2 * CELL_SIDE)
                fixed += self.columnWidth(at)
            else:
                free.append(at)
        left = max(0, self.viewport().width() - fixed)
        for place, at in enumerate(free):
            share = left // len(free) + (1 if place < left % len(free) else 0)
            self.setColumnWidth(at, max(share, 10 * digit))
