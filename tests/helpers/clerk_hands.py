"""A clerk's hands on the real window: keys, typed texts, scans, clicks; after each act everything settles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from tests.helpers.typing_text import commit
from ui.main_window import MainWindow

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Hands:
    """Acts on one window as a person does; `settled` waits for the answers."""

    def __init__(self, window: MainWindow, settled: Callable[[MainWindow], None]) -> None:
        self.window = window
        self._settled = settled

    def wait(self) -> None:
        """Wait until the window has answered."""
        self._settled(self.window)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key where the lamp is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        # A printable key is held a moment, for it might begin a scan; a person's next key comes later than that.
        self.window.scans.settle()
        self.wait()

    def write(self, text: str) -> None:
        """Type a text where the lamp is, as an input method commits it."""
        commit(self.window.focusWidget(), text)
        self.wait()

    def fill(self, field: QWidget, text: str) -> None:
        """Put the lamp on a field, empty it and type."""
        editor = getattr(field, "editor", field)
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()
        self.write(text)

    def scan(self, number: str) -> None:
        """A card reader types a number at once and ends with Enter."""
        QTest.keyClicks(self.window.focusWidget() or self.window, number)
        QTest.keyClick(self.window.focusWidget() or self.window, Qt.Key.Key_Return)
        self.wait()

    def click(self, widget: QWidget) -> None:
        """Press a button with the mouse."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.wait()

    def choose_file(self, path: Path) -> None:
        """Name a file in the open file dialog and confirm it."""
        dialog = self.window.open_screen.findChild(QFileDialog)
        assert dialog is not None
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)
        # A window system hands the focus back when a dialog ends; the offscreen one has to be asked.
        self.window.activateWindow()
        self.wait()
