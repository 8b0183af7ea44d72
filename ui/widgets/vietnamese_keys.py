"""Vietnamese typing inside one editor: keys of Telex or VNI change the syllable before the cursor.

Whether it is on is a property of the window (``vietnamese_typing``: nothing, ``telex`` or ``vni``), so one key switches
all name fields. It leaves the keys alone while a system input method composes, and scans never come here.
"""

from __future__ import annotations

import re
from itertools import takewhile

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.vietnamese_typing import Method, extended

WINDOW_PROPERTY = "vietnamese_typing"
_WORD_END = re.compile(r"[^\W\d_]*$")
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def method_of(widget: QWidget) -> Method | None:
    """Return how Vietnamese is typed in the window of a widget; None when it is off."""
    found = widget.window().property(WINDOW_PROPERTY)
    return Method(found) if found in list(Method) else None


class VietnameseKeys:
    """Remembers the keys of the syllable being typed in one editor."""

    def __init__(self, editor: QLineEdit) -> None:
        self._editor = editor
        self._base, self._keys, self._made = "", "", ""

    def press(self, event: QKeyEvent) -> bool:
        """Take a key; False leaves it to the editor."""
        method, key = method_of(self._editor), event.text()
        is_ours = len(key) == 1 and key.isascii() and key.isalnum() and not event.modifiers() & ~_PLAIN
        if method is None or not is_ours or self._editor.isReadOnly():
            return False
        before = self._editor.text()[: self._editor.cursorPosition()]
        if self._editor.hasSelectedText():
            before = self._editor.text()[: self._editor.selectionStart()]
        if not self._made or not before.endswith(self._made):
            self._base = self._made = _word_before(before)
            self._keys = ""
        self._keys += key
        self._replace(extended(self._base, self._keys, method))
        return True

    def _replace(self, word: str) -> None:
        """Only what changes is replaced, as one step of undo."""
        editor = self._editor
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(self._made, word, strict=False)))
        at, end = editor.cursorPosition(), editor.cursorPosition()
        if editor.hasSelectedText():
            at, end = editor.selectionStart(), editor.selectionEnd()
        start = at - (len(self._made) - same)
        if end > start:
            editor.setSelection(start, end - start)
        editor.insert(word[same:])
        self._made = word


def _word_before(text: str) -> str:
    found = _WORD_END.search(text)
    return "" if found is None else found[0]
