"""A field that offers choices while one types: goods by Chinese, pinyin initials or unaccented Vietnamese."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import style
from ui.models.cells import Cell
from ui.widgets.data_table import paint_cell_text
from ui.widgets.editors import is_enter
from ui.widgets.field import TextField

ROWS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing offered: its key, its words and a second line (other language, code)."""

    key: Hashable
    text: str
    second: str = ""


class _ChoiceDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, style.size("row") + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice = index.data(Qt.ItemDataRole.UserRole)
        view = option.widget
        is_current = isinstance(view, QListWidget) and view.currentRow() == index.row()
        painter.fillRect(option.rect, style.colour("act_soft" if is_current else "sheet"))
        if is_current:
            painter.fillRect(QRectF(option.rect.x(), option.rect.y(), 4, option.rect.height()), style.colour("act"))
        if isinstance(choice, Choice):
            place = QRectF(option.rect).adjusted(12, 0, -8, 0)
            paint_cell_text(painter, place, Cell(choice.text, choice.second, bold=is_current), right=False)


class ChoiceList(QListWidget):
    """The list under the field. It never takes the lamp: the field keeps it and steers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("popup", True)
        self.setFrameShape(QFrame.Shape.Box)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_ChoiceDelegate(self))
        self.hide()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; the first one is under the mark."""
        self.clear()
        for choice in choices:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(p for p in (choice.text, choice.second) if p))
        self.setCurrentRow(0)
        self.setVisible(bool(choices))
        self.raise_()

    def current_choice(self) -> Choice | None:
        """The choice under the mark."""
        item = self.currentItem()
        choice = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return choice if isinstance(choice, Choice) else None

    def move_mark(self, step: int) -> None:
        """One up or down, stopping at the ends."""
        self.setCurrentRow(min(self.count() - 1, max(0, self.currentRow() + step)))


class SearchField(TextField):
    """`query_changed` tells what is typed; answer with `show_choices`; `picked` tells the key of the choice taken."""

    query_changed = Signal(str)
    picked = Signal(object)

    def __init__(
        self, label: str = "", *, hint: str = "", placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self._list: ChoiceList | None = None
        super().__init__(label, hint=hint, placeholder=placeholder, parent=parent)
        self._line_editor.let_grammar_act_while_empty()
        self.edited.connect(self.query_changed)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer choices under the field; none hides the list."""
        shown = self._choice_list()
        rows = min(ROWS_SHOWN, max(1, len(choices)))
        height = rows * (style.size("row") + 4) + 6
        corner = self.editor.mapTo(self.window(), QPoint(0, self.editor.height() + 2))
        if corner.y() + height > self.window().height():
            corner.setY(max(0, self.editor.mapTo(self.window(), QPoint(0, 0)).y() - height - 2))
        shown.setGeometry(corner.x(), corner.y(), max(self.editor.width(), 280), height)
        shown.show_choices(choices if self.editor.hasFocus() else ())

    def choices_shown(self) -> int:
        """How many choices are offered now."""
        return self._list.count() if self._list is not None and self._list.isVisible() else 0

    def _choice_list(self) -> ChoiceList:
        if self._list is None or self._list.parent() is not self.window():
            self._list = ChoiceList(self.window())
            self._list.itemClicked.connect(lambda _item: self._pick())
        return self._list

    def _pick(self) -> None:
        choice = self._list.current_choice() if self._list is not None else None
        if self._list is not None:
            self._list.hide()
        if choice is not None:
            self.set_text(choice.text)
            self.picked.emit(choice.key)

    def hideEvent(self, event: QHideEvent) -> None:
        """The list goes with the field."""
        if self._list is not None:
            self._list.hide()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While choices are offered: ↑ ↓ move, Enter takes, Esc puts the list away."""
        if watched is self.editor and self._list is not None and self._list.isVisible():
            if event.type() == QEvent.Type.FocusOut:
                self._list.hide()
            elif isinstance(event, QKeyEvent) and self._steers(event):
                return True
        return super().eventFilter(watched, event)

    def _steers(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if not (is_enter(event) or key == Qt.Key.Key_Escape or key in steps):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and self._list is not None:
            if is_enter(event):
                self._pick()
            elif key == Qt.Key.Key_Escape:
                self._list.hide()
            else:
                self._list.move_mark(steps[Qt.Key(key)])
        return True
