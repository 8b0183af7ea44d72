"""PDF pages: drawn when they come into view, never all at once."""

from __future__ import annotations

import gc
import io
import threading

import pypdfium2
import pytest
from pypdfium2.internal.bases import ObjectTracker
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from reportlab.pdfgen.canvas import Canvas
from shiboken6 import delete

from ui import style
from ui.widgets.page_list import PageList
from ui.widgets.page_view import FIT_PAGE, FIT_WIDTH, ZOOM_NAMES, PageView
from ui.widgets.pdf_pages import _PDFIUM


def pdf(pages: int) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for _ in range(pages):
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, 595, 842, fill=1, stroke=0)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def view(shown):
    return shown(PageView(), 500, 600)


@pytest.fixture
def open_documents():
    """How many documents PDFium holds open beyond those before the test."""
    gc.collect()
    before = len(ObjectTracker[pypdfium2.PdfDocument])
    return lambda: len(ObjectTracker[pypdfium2.PdfDocument]) - before


def test_page_is_drawn_in_its_colours_when_shown(view):
    view.show_pdf(pdf(2))
    assert view.page_count() == 2
    assert view.page() == 1
    image = view.viewport().grab().toImage()
    assert image.pixelColor(250, 100).getRgb()[:3] == (255, 0, 0)
    assert image.pixelColor(3, 3) == style.colour("page")
    assert view.accessibleName() == "Page 1 of 2"


def test_few_pages_are_drawn_when_a_long_document_is_read(view):
    view.show_pdf(pdf(40))
    pages = []
    view.page_changed.connect(pages.append)
    for page in range(1, 41):
        view.go_to_page(page)
        view.viewport().grab()
    assert view.page() == 40
    assert pages == list(range(2, 41))
    assert view.drawn_pages() <= 6


def test_page_stays_when_zoomed(view):
    view.show_pdf(pdf(5))
    view.go_to_page(3)
    view.zoom_by(1)
    assert view.zoom() == 1.5
    assert view.page() == 3
    assert view.horizontalScrollBar().maximum() > 0
    view.zoom_by(-9)
    assert view.zoom() == 0.5
    view.viewport().grab()


def test_nothing_is_shown_when_cleared(view):
    view.show_pdf(pdf(1))
    view.clear()
    assert view.page() == view.page_count() == 0
    view.viewport().grab()
    view.zoom_by(1)


def test_something_else_is_refused_when_it_is_no_pdf(view):
    with pytest.raises(pypdfium2.PdfiumError):
        view.show_pdf(b"not a pdf")
    assert view.page_count() == 0


def test_document_is_closed_when_it_is_replaced_or_hidden_and_drawn_again_when_shown(view, open_documents):
    for pages in (1, 2):
        view.show_pdf(pdf(pages))
        view.viewport().grab()
        assert open_documents() == 1
    view.hide()
    assert open_documents() == 0
    view.resize(460, 600)
    view.show()
    assert view.viewport().grab().toImage().pixelColor(250, 100).getRgb()[:3] == (255, 0, 0)
    assert open_documents() == 1


def test_document_is_closed_when_the_view_is_never_shown_or_destroyed(qapp, open_documents):
    hidden = PageView()
    hidden.show_pdf(pdf(1))
    assert (hidden.page_count(), open_documents()) == (1, 0)
    gone = PageView()
    gone.show()
    gone.show_pdf(pdf(1))
    gone.viewport().grab()
    assert open_documents() == 1
    delete(gone)
    assert open_documents() == 0
    delete(hidden)


def test_one_page_is_drawn_when_a_document_of_a_thousand_is_opened(view, qtbot):
    for zoom in (FIT_PAGE, FIT_WIDTH):
        view.set_zoom(zoom)
        view.show_pdf(pdf(1000))
        assert view.pages.drawn == 0
        view.viewport().grab()
        assert view.pages.drawn == 1
        assert view.page_count() == 1000


def test_whole_page_fits_when_that_size_is_chosen(view):
    view.show_pdf(pdf(3))
    view.set_zoom(FIT_PAGE)
    assert view._places[0].height() <= view.viewport().height()
    assert view.horizontalScrollBar().maximum() == 0
    view.zoom_by(1)
    assert view.zoom_name() in ZOOM_NAMES
    view.set_zoom("nonsense")
    assert view.zoom_name() in ZOOM_NAMES


def test_page_is_white_for_a_moment_when_the_printer_is_drawing(view, qtbot):
    view.show_pdf(pdf(2))
    held = threading.Event(), threading.Event()

    def draw_for_the_printer():
        with _PDFIUM:
            held[0].set()
            held[1].wait(5)

    printer = threading.Thread(target=draw_for_the_printer)
    printer.start()
    assert held[0].wait(5)
    assert view.viewport().grab().toImage().pixelColor(250, 100) == style.colour("sheet")
    assert view.pages.drawn == 0
    held[1].set()
    printer.join()
    qtbot.waitUntil(lambda: view.pages.drawn > 0)
    assert view.viewport().grab().toImage().pixelColor(250, 100).getRgb()[:3] == (255, 0, 0)


def test_small_pages_are_drawn_only_in_view_when_the_list_is_shown(shown, qtbot):
    view = shown(PageView(), 500, 600)
    pages = shown(PageList(view), 92, 600)
    view.show_pdf(pdf(300))
    assert pages.pictures() == 0
    qtbot.waitUntil(lambda: pages.pictures() == len(pages._in_view()))
    assert pages.pictures() < 10
    view.go_to_page(200)
    assert 199 in pages._in_view()
    qtbot.waitUntil(lambda: 199 in pages._pictures)
    assert view.pages.drawn < 30


def test_page_is_shown_when_its_small_picture_is_pressed(shown, qtbot):
    view = shown(PageView(), 500, 600)
    pages = shown(PageList(view), 92, 600)
    view.show_pdf(pdf(9))
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=pages._place(2).center())
    assert view.page() == 3
