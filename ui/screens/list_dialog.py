"""Asking where a list is to be saved as a spreadsheet, in Qt's own words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

ENDING = "xlsx"


def ask_list_file(parent: QWidget, title: str, name: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Open a dialog that offers a name in the documents folder; `chosen` gets the path if one is chosen."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kind = QCoreApplication.translate("ListDialog", "Spreadsheet")
    dialog = QFileDialog(parent, title, str(Path(folder) / f"{name}.{ENDING}"), f"{kind} (*.{ENDING})")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ENDING)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
