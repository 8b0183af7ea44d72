"""A field: label above, editor with its unit inside, one reserved line below for hint or error."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from itertools import pairwise
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui import style
from ui.tokens import SizeRole
from ui.widgets.editors import ChoiceEditor, LineEditor, LongTextEditor, place_inside_right
from ui.widgets.state_mark import StateMark
from ui.widgets.text_label import TextLabel

Editor = TypeVar("Editor", QLineEdit, QComboBox, QPlainTextEdit)
Key = Hashable


class Field(QWidget, Generic[Editor]):
    """Label, editor, unit and hint line. `entered`: Enter was pressed; `left`: the lamp went away after editing."""

    entered = Signal()
    left = Signal()

    def __init__(
        self, editor: Editor, label: str = "", *, unit: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor: Editor = editor
        self._hint = hint
        self._error = ""
        self._label = TextLabel(label, "cap", colour="ink2", bold=True)
        self._unit = TextLabel(unit, colour="ink2", parent=editor)
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark = StateMark("bad", scale=1.05)
        self._line = TextLabel(hint, "cap", wrap=True)
        self._lay_out()
        editor.installEventFilter(self)
        self.set_label(label)
        self._show_line()
        self._follow_look()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.editor)
        column.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the lamp to the editor. A focus proxy would make the field a Tab stop of its own beside its editor."""
        self.editor.setFocus(reason)

    # -- words
    def label(self) -> str:
        """The label's words."""
        return self._label.text()

    def set_label(self, text: str) -> None:
        """Set the label; also the accessible name of the editor."""
        self._label.setText(text)
        self._name_editor()

    def unit(self) -> str:
        """The unit shown."""
        return self._unit.text()

    def set_unit(self, text: str) -> None:
        """Set the unit shown inside the editor at the right."""
        self._unit.setText(text)
        self._make_room_for_unit()
        self._name_editor()

    def set_hint(self, text: str) -> None:
        """Set the line below, shown while there is no error; also the place to show a parsed value back."""
        self._hint = text
        self._show_line()

    def set_error(self, sentence: str | None) -> None:
        """Show an error: red frame, octagon and a sentence in the hint's place; None takes it away."""
        self._error = sentence or ""
        self._show_line()

    def error(self) -> str:
        """The error shown, empty if none."""
        return self._error

    def hint(self) -> str:
        """The hint set, shown or not."""
        return self._hint

    def _show_line(self) -> None:
        self._mark.setVisible(bool(self._error))
        self._line.setText(self._error or self._hint)
        self._line.set_colour("bad" if self._error else "ink3")
        self._line.set_role("cap", bold=bool(self._error))
        style.set_role(self.editor, bad=bool(self._error))
        self.editor.setAccessibleDescription(self._error or self._hint)

    def _name_editor(self) -> None:
        self.editor.setAccessibleName(" ".join(part for part in (self._label.text(), self._unit.text()) if part))

    # -- look
    def _editor_role(self) -> SizeRole:
        return "body"

    def _follow_look(self) -> None:
        self.editor.setFont(style.font(self._editor_role(), bold=self._editor_role() == "lead"))
        self.editor.setFixedHeight(style.size("field"))
        self._make_room_for_unit()

    def _make_room_for_unit(self) -> None:
        room = QFontMetrics(self._unit.font()).horizontalAdvance(self._unit.text())
        self._unit.setVisible(bool(self._unit.text()))
        if isinstance(self.editor, QLineEdit):
            self.editor.setTextMargins(0, 0, room + 10 if self._unit.text() else 0, 0)
        place_inside_right(self._unit, self.editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the unit at its place; tell when the lamp leaves."""
        if watched is self.editor:
            if event.type() == QEvent.Type.Resize:
                place_inside_right(self._unit, self.editor)
            elif event.type() == QEvent.Type.FocusOut:
                self.left.emit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)


class TextField(Field[QLineEdit]):
    """A line of text. `edited` tells each change by the person, never an unfinished composition."""

    edited = Signal(str)

    def __init__(
        self,
        label: str = "",
        *,
        unit: str = "",
        hint: str = "",
        placeholder: str = "",
        grammar_acts: bool = False,
        latin: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``latin``: codes, dates and addresses of machines, where the input method is off."""
        self._line_editor = LineEditor(grammar_acts=grammar_acts)
        if latin:
            self._line_editor.switch_input_method_off()
        super().__init__(self._line_editor, label, unit=unit, hint=hint, parent=parent)
        self._line_editor.setPlaceholderText(placeholder)
        self._line_editor.textEdited.connect(self.edited)
        self._line_editor.entered.connect(self.entered)

    def on_block(self, take: Callable[[str], object]) -> None:
        """Hand several pasted cells to somebody instead of running them together in this one line."""
        self._line_editor.hand_blocks_on()
        self._line_editor.block_pasted.connect(take)

    def text(self) -> str:
        """The text as it stands."""
        return self._line_editor.text()

    def set_text(self, text: str) -> None:
        """Show a text; what stands there already, or is being composed, is left alone."""
        self._line_editor.show_text(text)

    def set_placeholder(self, text: str) -> None:
        """Set the words of an empty field."""
        self._line_editor.setPlaceholderText(text)


class CodeField(TextField):
    """Numbers of documents, plates, codes: + − * / act instead of being typed, except where a code needs them."""

    def __init__(
        self, label: str = "", *, hint: str = "", placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint=hint, placeholder=placeholder, grammar_acts=True, latin=True, parent=parent)


class SecretField(TextField):
    """A passphrase: shown as dots, never copied out."""

    def __init__(self, label: str = "", *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, latin=True, parent=parent)
        self._line_editor.setEchoMode(QLineEdit.EchoMode.Password)
        self._line_editor.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )


class NumberField(TextField):
    """An amount: right-aligned, larger, its unit inside. The text is parsed by the view model, not here."""

    def __init__(self, label: str = "", *, unit: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, unit=unit, hint=hint, grammar_acts=True, latin=True, parent=parent)
        self._line_editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _editor_role(self) -> SizeRole:
        return "lead"


class ComboField(Field[QComboBox]):
    """A choice out of a few. `chosen` tells the key the person chose."""

    chosen = Signal(object)

    def __init__(self, label: str = "", *, hint: str = "", parent: QWidget | None = None) -> None:
        self._combo = ChoiceEditor()
        super().__init__(self._combo, label, hint=hint, parent=parent)
        self._combo.activated.connect(lambda _at: self.chosen.emit(self.key()))
        self._combo.entered.connect(self.entered)

    def set_choices(self, choices: Sequence[tuple[Key, str]]) -> None:
        """Set keys and words; the chosen key stays chosen, so this is also how a language is switched."""
        key = self.key()
        self._combo.blockSignals(True)
        self._combo.clear()
        for choice, words in choices:
            self._combo.addItem(words, choice)
        self.choose(key)
        self._combo.blockSignals(False)

    def key(self) -> object:
        """The key chosen now, None without choices."""
        return self._combo.currentData()

    def choose(self, key: Key | object) -> None:
        """Show a choice by its key; unknown keys change nothing."""
        at = next((at for at in range(self._combo.count()) if self._combo.itemData(at) == key), -1)
        if at >= 0:
            self._combo.setCurrentIndex(at)


class LongTextField(Field[QPlainTextEdit]):
    """Several lines, for reasons and notes."""

    edited = Signal(str)

    def __init__(self, label: str = "", *, hint: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        self._long = LongTextEditor()
        self._lines = lines
        super().__init__(self._long, label, hint=hint, parent=parent)
        self._long.textChanged.connect(lambda: self.edited.emit(self.text()))
        self._long.entered.connect(self.entered)

    def text(self) -> str:
        """The text as it stands."""
        return self._long.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text unless it stands there already."""
        if text != self.text():
            self._long.setPlainText(text)

    def _follow_look(self) -> None:
        self.editor.setFont(style.font("body"))
        self.editor.setFixedHeight(self._lines * style.line_box("body") + 20)

    def sizeHint(self) -> QSize:
        """Room for the lines."""
        return QSize(240, super().sizeHint().height())


AnyField = Field[Any]
"""A field of any kind, where only label, error and Enter matter."""


def chain(fields: Sequence[AnyField], at_end: Callable[[], object]) -> None:
    """The form grammar: Enter goes to the next field that can be edited, from the last one it acts.

    Tab follows the same order if the fields are laid out already, as they should be.
    """
    for at, field in enumerate(fields):
        field.entered.connect(_Step(list(fields[at + 1 :]), at_end))
    for first, second in pairwise(fields):
        if first.window() is second.window():
            QWidget.setTabOrder(first.editor, second.editor)


class _Step:
    """What Enter does in one field of a chain."""

    def __init__(self, following: Sequence[AnyField], at_end: Callable[[], object]) -> None:
        self._following = following
        self._at_end = at_end

    def __call__(self) -> None:
        for field in self._following:
            if field.isVisible() and field.isEnabled():
                field.editor.setFocus(Qt.FocusReason.TabFocusReason)
                if isinstance(field.editor, QLineEdit):
                    field.editor.selectAll()
                return
        self._at_end()
