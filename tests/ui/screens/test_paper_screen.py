"""The paper screen in a real window: page, papers, languages, copies, a real printer to a file, saving, small form."""

from __future__ import annotations

import openpyxl
import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from tests.helpers.traded import trade_one_lot
from ui.actions import ActionId
from ui.paper_names import file_stem, paper_name
from ui.places import Place
from ui.print_out import a4_printer
from ui.widgets.key_button import KeyButton


@pytest.fixture
def lot(day_window):
    return trade_one_lot(day_window.context.services)


@pytest.fixture
def paper(day_window, lot, settled):
    """The window at the papers of one lot."""
    day_window.go(Place.PAPER, lot.lot_ref)
    settled(day_window)
    return day_window


def _press(window, action_id):
    action = window.actions_table.action(action_id)
    assert action.isEnabled()
    action.trigger()


def _pages(path):
    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    return count


def test_page_is_shown_as_it_will_print_when_a_lot_is_opened(paper):
    screen = paper.open_screen
    assert screen._page.isVisible()
    assert screen._page.page_count() == screen._vm.view.paper.pages
    assert not screen._lots_card.isVisible()
    assert screen._kinds.box_of("D12").isChecked()
    assert paper.focusWidget() is screen._kinds.box_of("D12")


def test_lots_of_today_are_offered_when_nothing_is_named(day_window, lot, settled):
    day_window.go(Place.PAPER)
    settled(day_window)
    screen = day_window.open_screen
    assert screen._lots_card.isVisible()
    assert not screen._page.isVisible()
    screen._lots.activated_row.emit(0)
    settled(day_window)
    assert day_window.argument == lot.lot_ref
    assert screen._page.page_count() > 0
    _press(day_window, ActionId.BACK)
    settled(day_window)
    assert screen._lots_card.isVisible()


def test_way_to_the_truck_is_offered_when_no_lot_was_taken_in(day_window, settled):
    day_window.go(Place.PAPER)
    settled(day_window)
    assert day_window.open_screen._empty.isVisible()
    assert day_window.open_screen._empty.text()


def test_other_paper_is_shown_when_its_number_is_pressed(paper, settled):
    second = paper.open_screen._vm.view.kinds[1]
    _press(paper, ActionId.PICK_2)
    settled(paper)
    assert paper.open_screen._vm.view.paper.kind == second
    assert paper.open_screen._vm.view.to_print == ("D12",)


def test_paper_under_the_lamp_is_shown_and_ticked_when_plus_is_pressed(paper, settled):
    screen = paper.open_screen
    screen._kinds.box_of("D09").setFocus()
    settled(paper)
    assert screen._vm.view.kind == "D09"
    _press(paper, ActionId.ADD)
    assert screen._kinds.box_of("D09").isChecked()
    assert screen._vm.view.to_print == ("D09", "D12")


def test_page_changes_when_the_other_language_comes_first(paper, settled):
    before = paper.open_screen._vm.view.paper.pdf
    _press(paper, ActionId.KIND)
    settled(paper)
    assert paper.open_screen._vm.view.languages == ("vi", "zh")
    assert paper.open_screen._vm.view.paper.pdf != before


def test_every_page_of_every_copy_is_painted_when_it_is_printed(paper, settled, tmp_path):
    screen = paper.open_screen
    screen._how.copies.editor.setText("2")
    screen._how.copies.edited.emit("2")
    pages = screen._vm.view.paper.pages
    printer = a4_printer("test")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    screen.acts.print_to(printer)
    settled(paper)
    assert _pages(tmp_path / "printed.pdf") == 2 * pages
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    page = document[0]
    assert (round(page.get_width()), round(page.get_height())) == (595, 842)
    image = page.render(scale=0.5)
    dark = sum(byte < 128 for byte in bytes(image.buffer))
    image.close()
    page.close()
    document.close()
    assert dark > 500
    assert paper.bar.sentence()


def test_dialog_of_the_printer_opens_when_enter_is_pressed(paper, qtbot):
    _press(paper, ActionId.MAIN)
    dialog = paper.open_screen.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert paper.open_screen._vm.view.busy == ""


def test_file_is_written_when_it_is_saved_as_pdf(paper, settled, tmp_path):
    _press(paper, ActionId.AS_FILE)
    dialog = paper.open_screen.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / "d12.pdf"))
    dialog.reject()
    settled(paper)
    assert _pages(tmp_path / "d12.pdf") == paper.open_screen._vm.view.paper.pages


def test_list_of_goods_is_saved_when_its_key_is_pressed(paper, lot, settled, tmp_path):
    path = tmp_path / "goods.xlsx"
    _press(paper, ActionId.SAVE_LIST)
    dialog = paper.open_screen.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    settled(paper)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert lot.lot_ref in {str(cell.value) for row in sheet.iter_rows() for cell in row}
    assert paper.bar.sentence()


def test_list_of_goods_has_no_key_when_another_paper_is_shown(paper, settled):
    paper.open_screen._vm.choose_kind("D09")
    settled(paper)
    assert not paper.actions_table.action(ActionId.SAVE_LIST).isEnabled()
    assert not paper.open_screen.acts.list_buttons()


def test_files_lie_in_the_chosen_folder_when_a_papers_name_has_a_slash(paper, settled, tmp_path):
    screen = paper.open_screen
    screen._vm.choose_languages(("vi", "zh"))
    settled(paper)
    assert "/" in paper_name("D16", "vi")
    for kind in screen._vm.view.kinds:
        screen._vm.tick(kind, kind in ("D12", "D16"))
    screen.acts.save_all_to(str(tmp_path))
    settled(paper)
    assert len(list(tmp_path.glob("*.pdf"))) == 2


@pytest.mark.parametrize("about", ["甲/乙", "..\\..\\x", "a:b", "x. "])
def test_file_name_is_no_path_when_a_name_has_separators(about):
    stem = file_stem("D01", about)
    assert stem.startswith("D01-")
    assert not set('/\\:*?"<>|') & set(stem)
    assert not stem.endswith((".", " "))


def test_red_banner_and_no_printing_when_the_fonts_lack_a_letter(day_window, settled):
    lot = trade_one_lot(day_window.context.services, counterpart_name="Tập \U0001f69a")
    day_window.go(Place.PAPER, f"D12 {lot.lot_ref}")
    settled(day_window)
    assert [(notice.code, notice.kind) for notice in day_window.notices.notices()] == [("paper.glyph_missing", "bad")]
    assert not day_window.actions_table.action(ActionId.MAIN).isEnabled()
    assert not day_window.actions_table.action(ActionId.AS_FILE).isEnabled()
    assert day_window.open_screen._empty.isVisible()


def test_wrong_number_of_copies_stays_as_typed_when_it_cannot_be_taken(paper):
    how = paper.open_screen._how
    how.copies.editor.setText("99")
    how.copies.edited.emit("99")
    assert how.copies.text() == "99"
    assert how.copies.error()
    assert not paper.actions_table.action(ActionId.MAIN).isEnabled()


def test_page_takes_the_width_when_the_window_is_small(paper, settled):
    paper.resize(900, 480)
    settled(paper)
    screen = paper.open_screen
    assert screen._strip.isVisible()
    assert not screen._kinds.isVisible()
    assert screen._page.width() > 700
    screen._strip.kind_chosen.emit("D09")
    settled(paper)
    assert screen._vm.view.to_print == ("D09",)


@pytest.mark.parametrize("language", ["zh", "vi"])
def test_names_stand_in_both_languages_when_the_language_changes(paper, settled, language):
    paper.choose_language(language)
    settled(paper)
    box = paper.open_screen._kinds.box_of("D12")
    names = {box.text(), box.accessibleDescription()}
    assert names == {"货物清单", "Bảng kê"}
    assert all(button.text() for button in paper.bar.buttons() if isinstance(button, KeyButton))
