"""Child: the records list over a store, by our pages, by OFFSET, or from a Python list of all rows.

The table and its model are the same in all; only where the rows come from differs. `window` shows the real window.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QMainWindow

from app.read_models import RecordRow, RecordsQuery
from app.services.bundle import Services
from offline_store.queries.reader import rows_of
from offline_store.queries.records import record_row
from tests.benchmarks.measuring import resident_mib
from tests.helpers.market_fixture import open_quick, quick
from ui import style
from ui.background import TaskRunner
from ui.formats import amount
from ui.main_window import MainWindow
from ui.models.cells import Cell, Column
from ui.models.paged_rows import PagedRowsModel
from ui.places import Place
from ui.translators import Translators
from ui.viewmodels.records import RecordsSource
from ui.widgets.data_table import DataTable

WHEEL_STEPS, JUMPS = 60, 30
WHEEL_ROWS = 3
SEED = 7


class Counted:
    """A source that counts the rows it hands out."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.fetched = 0

    def count(self) -> int:
        return self._inner.count()

    def page(self, index: int, size: int) -> Sequence[RecordRow]:
        rows = self._inner.page(index, size)
        self.fetched += len(rows)
        return rows


class OffsetPages:
    """The usual way: LIMIT and OFFSET, and a count of the table."""

    def __init__(self, services: Services, status: str | None) -> None:
        self._engine = services.context.store._reading
        self._where = "" if status is None else " WHERE r.status = :status"
        self._values = {} if status is None else {"status": status}

    def count(self) -> int:
        return self._rows(f"SELECT count(*) AS n FROM records r{self._where}")[0]["n"]

    def page(self, index: int, size: int) -> Sequence[RecordRow]:
        sql = f"SELECT r.* FROM records r{self._where} ORDER BY r.order_key DESC LIMIT {size} OFFSET {index * size}"
        return [record_row(row) for row in self._rows(sql)]

    def _rows(self, sql: str) -> Any:
        with self._engine.connect() as connection, connection.begin():
            return rows_of(connection, sql, self._values)


class WholeList:
    """What a table model over a list does: read every row first."""

    def __init__(self, services: Services, status: str | None) -> None:
        self._offset = OffsetPages(services, status)
        self._all: list[RecordRow] | None = None

    def count(self) -> int:
        if self._all is None:
            self._all = list(self._offset.page(0, 2**40))
        return len(self._all)

    def page(self, index: int, size: int) -> Sequence[RecordRow]:
        return self._all[index * size : (index + 1) * size]


SOURCES: dict[str, Callable[[Services, str | None], Any]] = {
    "ours": lambda services, status: RecordsSource(services.read, RecordsQuery(status=status), pins=status is None),
    "offset": OffsetPages,
    "list": WholeList,
}
COLUMNS: list[Column[RecordRow]] = [
    Column("reference", lambda: "No", lambda row: Cell(row.local_reference, row.device, bold=True), 20),
    Column("person", lambda: "Resident", lambda row: Cell(row.person_name, row.person_document), 20),
    Column("goods", lambda: "Goods", lambda row: Cell(row.goods.zh, row.goods.vi), 20),
    Column("value", lambda: "Value", lambda row: Cell(amount(row.amount_fen, "CNY")), 12, "right"),
    Column("state", lambda: "State", lambda row: Cell(row.status), 12),
]


class Scroller:
    """Scrolls a table and waits until every row in sight is there and painted."""

    def __init__(self, table: DataTable, model: PagedRowsModel[RecordRow]) -> None:
        self._table, self._model = table, model

    def until(self, done: Callable[[], bool]) -> None:
        """Let events run until something holds; looked at whenever the model changes."""
        if done():
            return
        loop = QEventLoop()
        look = lambda *_values: loop.quit() if done() else None  # noqa: E731
        self._model.dataChanged.connect(look)
        self._model.modelReset.connect(look)
        loop.exec()
        self._model.dataChanged.disconnect(look)
        self._model.modelReset.disconnect(look)

    def in_sight(self) -> range:
        """Rows at least partly visible."""
        bottom = self._table.rowAt(self._table.viewport().height() - 1)
        last = self._model.rowCount() - 1 if bottom < 0 else bottom
        return range(max(0, self._table.rowAt(0)), last + 1)

    def is_shown(self) -> bool:
        """Whether there are rows and all of those in sight have come."""
        rows = self.in_sight()
        return len(rows) > 0 and None not in [self._model.row_at(row) for row in rows]

    def to(self, row: int) -> float:
        """Bring a row to the top; milliseconds until it is painted."""
        begun = time.perf_counter()
        self._table.scrollTo(self._model.index(row, 0), DataTable.ScrollHint.PositionAtTop)
        self.until(self.is_shown)
        self._table.viewport().repaint()
        return (time.perf_counter() - begun) * 1000

    def wheel(self, steps: int) -> list[float]:
        """A few rows at a time from the top."""
        return [self.to(step * WHEEL_ROWS) for step in range(1, steps + 1)]

    def jumps(self, how_many: int) -> list[float]:
        """To random places, the same in every run."""
        chance = random.Random(SEED)
        return [self.to(chance.randrange(self._model.rowCount())) for _ in range(how_many)]


def measured(store_dir: Path, way: str, status: str | None) -> dict[str, Any]:
    """First page, wheel steps, jumps; rows fetched and memory."""
    style.apply(QApplication.instance(), "day")
    with open_quick(store_dir) as services:
        window, runner = QMainWindow(), TaskRunner()
        model: PagedRowsModel[RecordRow] = PagedRowsModel(COLUMNS, runner)
        table = DataTable(model)
        window.setCentralWidget(table)
        window.resize(1366, 768)
        window.show()
        source, scroller = Counted(SOURCES[way](services, status)), Scroller(table, model)
        begun = time.perf_counter()
        model.show_source(source)
        scroller.until(scroller.is_shown)
        table.viewport().repaint()
        told: dict[str, Any] = {"first_ms": (time.perf_counter() - begun) * 1000}
        told |= {"wheel_ms": scroller.wheel(WHEEL_STEPS), "jump_ms": scroller.jumps(JUMPS)}
        told = {
            name: statistics.median(figure) if isinstance(figure, list) else figure for name, figure in told.items()
        }
        told |= {"rss_mib": resident_mib(), "fetched": source.fetched, "rows": model.rowCount()}
        told |= {"pages_held": model.pages_held}
        window.close()
        runner.close()
    return told


def window_memory(store_dir: Path) -> dict[str, Any]:
    """Resident memory of the real window that shows and scrolls the whole list."""
    from app.bootstrap.launcher import MarketLauncher

    app = QApplication.instance()
    style.apply(app, "day")
    translators = Translators(app)
    window = MainWindow(MarketLauncher(quick(store_dir)), translators)
    window.resize(1366, 768)
    window.show()
    services = open_quick(store_dir)
    window.opened(services)
    window.signed_in("-")
    window.go(Place.RECORDS)
    screen: Any = window.open_screen
    scroller = Scroller(screen.table, screen.model)
    scroller.until(lambda: screen.vm.view.is_loaded)
    screen.vm.next_period()
    scroller.until(lambda: screen.model.rowCount() > 0 and not screen.vm.view.only_today)
    scroller.wheel(WHEEL_STEPS)
    scroller.jumps(JUMPS)
    told = {"rss_mib": resident_mib(), "rows": screen.model.rowCount()}
    window.close()
    return told


def _main(store_dir: Path, way: str, status: str | None) -> None:
    application = QApplication([])
    told = window_memory(store_dir) if way == "window" else measured(store_dir, way, status)
    print(json.dumps(told), flush=True)
    application.quit()


if __name__ == "__main__":
    _main(Path(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
