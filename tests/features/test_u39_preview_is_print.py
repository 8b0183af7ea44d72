"""U39 (A4 part): what is printed is what was seen: the same pages, pixel for pixel at the printer's density.

U41: a second print is another copy, which says so. The system's generic printer is stood for by its PDF writer.
"""

from __future__ import annotations

import json

import pypdfium2
import pypdfium2.raw
import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from tests.helpers.traded import trade_one_lot
from ui.places import Place
from ui.print_out import PrinterJob, a4_printer
from ui.viewmodels.runner import CancelToken
from ui.widgets.pdf_pages import page_images


@pytest.fixture
def shown_lot(day_window, settled):
    lot = trade_one_lot(day_window.context.services)
    day_window.go(Place.PAPER, f"D12 {lot.lot_ref}")
    settled(day_window)
    return day_window


def _to_file(path):
    printer = a4_printer("test")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def _printed_pictures(path):
    """The picture painted on each page, taken out of the file as it was given to the printer."""
    document = pypdfium2.PdfDocument(path)
    pictures = []
    for page in document:
        found = [each for each in page.get_objects() if each.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
        assert len(found) == 1
        bitmap = found[0].get_bitmap()
        pictures.append(bitmap.to_pil().convert("RGB"))
        bitmap.close()
        page.close()
    document.close()
    return pictures


def _bytes_of(image: QImage) -> bytes:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = bytes(plain.constBits())
    width = plain.width() * 3
    return b"".join(rows[at * plain.bytesPerLine() : at * plain.bytesPerLine() + width] for at in range(plain.height()))


def test_printed_page_is_the_page_seen_pixel_for_pixel_when_it_comes_from_a_printer(shown_lot, tmp_path):
    pdf = shown_lot.open_screen._vm.view.paper.pdf
    printer = _to_file(tmp_path / "printed.pdf")
    seen = list(page_images(pdf, round(printer.width())))
    given = []
    job = PrinterJob(printer)
    job.add(pdf, CancelToken(), lambda: given.append(1))
    job.finish(whole=True)
    printed = _printed_pictures(tmp_path / "printed.pdf")
    assert len(given) == len(seen) == len(printed)
    for picture, page in zip(printed, seen, strict=True):
        assert picture.size == (page.width(), page.height())
        assert picture.tobytes() == _bytes_of(page)


def test_only_seal_and_copy_differ_when_the_paper_seen_is_printed(shown_lot, settled, tmp_path):
    screen = shown_lot.open_screen
    seen = _words(screen._vm.view.paper.pdf)
    saved = tmp_path / "saved.pdf"
    screen._vm.save(str(saved))
    settled(shown_lot)
    made = _words(saved.read_bytes())
    assert len(seen) == len(made)
    for before, after in zip(seen, made, strict=True):
        # Check code, both clocks of the moment it was made, and the words of a preview.
        assert len(set(before) ^ set(after)) <= 8, set(before) ^ set(after)
        assert len(set(before) & set(after)) > 20


def _words(pdf):
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range().split() for page in document]
    document.close()
    return pages


def test_second_copy_says_so_on_the_paper_and_on_the_screen_when_it_is_printed_again(shown_lot, settled, tmp_path):
    screen = shown_lot.open_screen
    words = []
    for number in (1, 2):
        assert str(number) in dict(screen._how.facts()).values()
        screen._vm.save(str(tmp_path / f"{number}.pdf"))
        settled(shown_lot)
        words.append(_words((tmp_path / f"{number}.pdf").read_bytes()))
    assert words[0] != words[1]
    assert screen._vm.view.paper.copy_no == 3
    assert screen._vm.view.made_at is not None
    entries = _made(shown_lot.context.services, "D12")
    assert [body["copy"] for body in entries] == [1, 2]


def _made(services, kind):
    with services.context.store.unit_of_work() as uow:
        entries = uow.ledger.entries(0, 10_000)
    return [body for entry in entries if entry.kind == "paper.made" and (body := _body(entry))["kind"] == kind]


def _body(entry):
    return json.loads(entry.body) if isinstance(entry.body, str) else dict(entry.body)
