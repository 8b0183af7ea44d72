"""Child: how long until the first page of a list of 300 is on the screen, in the paper screen's own view.

`ours` paints the page in view; `all` draws every page before it paints the first, as a naive preview does.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app.services.bundle import Services
from tests.benchmarks.stores import LANGUAGES
from tests.helpers.market_fixture import open_quick
from ui import style
from ui.widgets.page_view import PageView
from ui.widgets.pdf_pages import page_images

KIND = "D09"
SIZE = (620, 600)


def main() -> None:
    """Print one line of figures: store folder, lot, way."""
    store, lot_ref, way = sys.argv[1:4]
    app = QApplication(["preview", "-platform", "offscreen"])
    style.apply(app, "day")
    with open_quick(Path(store)) as services:
        print(json.dumps(_measure(services, lot_ref, way)))


def _measure(services: Services, lot_ref: str, way: str) -> dict[str, Any]:
    view = PageView()
    view.resize(*SIZE)
    view.show()
    services.documents.paper(KIND, lot_ref, LANGUAGES, record=False)
    begun = time.perf_counter()
    paper = services.documents.paper(KIND, lot_ref, LANGUAGES, record=False)
    made = time.perf_counter()
    if way == "all":
        list(page_images(paper.pdf, view.viewport().width()))
    view.show_pdf(paper.pdf)
    view.grab()
    shown = time.perf_counter()
    return {
        "first_ms": (shown - begun) * 1000,
        "paint_ms": (shown - made) * 1000,
        "drawn": view.pages.drawn,
        "pages": paper.pages,
    }


if __name__ == "__main__":
    main()
