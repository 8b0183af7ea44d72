"""Child: a bare PySide6 window with a table, up to its first paint."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem

ROWS, COLUMNS = 30, 8


def bare_table() -> QTableWidget:
    """A table of short texts."""
    table = QTableWidget(ROWS, COLUMNS)
    for row in range(ROWS):
        for column in range(COLUMNS):
            table.setItem(row, column, QTableWidgetItem(f"练习 {row} {column}"))
    return table


if __name__ == "__main__":
    from tests.benchmarks.paint_probe import probed

    app = QApplication(sys.argv[:1])
    window = probed(QMainWindow)()
    window.setCentralWidget(bare_table())
    window.resize(1366, 768)
    window.show()
    app.exec()
