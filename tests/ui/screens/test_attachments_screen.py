"""The screen of attached files on the real window: added, looked at, refused, removed; paper that is not needed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from tests.helpers import strange_files as files
from tests.helpers.traded import trade_one_lot
from ui.places import Place


@pytest.fixture
def lot(day_window, settled):
    found = trade_one_lot(day_window.context.open_services, 2).lot_ref
    settled(day_window)
    return found


def opened(window, settled, argument):
    window.go(Place.ATTACHMENTS, argument)
    settled(window)
    return window.open_screen


def drop(screen, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    screen.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier))


def test_files_are_listed_with_pages_and_shown_when_dropped(day_window, settled, lot, tmp_path):
    screen = opened(day_window, settled, f"lot {lot}")
    assert screen._empty.isVisible()
    assert not screen.table.isVisible()
    assert not screen.preview.isVisible()
    assert screen.kind.key() == "00000001"
    drop(screen, files.put(tmp_path, "发票.pdf", files.pdf_bytes(3)), files.put(tmp_path, "b.pdf", files.locked_pdf()))
    settled(day_window)
    assert [row.shown_name for row in screen.rows.rows] == ["发票.pdf"]
    assert [notice.code for notice in day_window.notices.notices()] == ["attachment.encrypted"]
    assert screen.kind.key() == "00000002"
    assert "3 page(s)" in screen.standing.text()
    assert "Packing list" in screen.standing.text()
    assert screen.preview.isVisible()
    assert screen.preview.currentWidget() is screen.page
    assert screen.page.page_count() == 3
    drop(screen, files.put(tmp_path, "p.png", files.picture_bytes("PNG")))
    settled(day_window)
    assert (len(screen.rows.rows), screen.vm.view.work.missing) == (2, ())
    assert screen.preview.currentWidget() is screen.picture
    assert not screen.picture._image.isNull()


def test_changed_file_is_told_and_never_shown_when_its_bytes_differ(day_window, settled, lot, tmp_path):
    services = day_window.context.open_services
    services.attachments.add(files.put(tmp_path, "a.pdf", files.pdf_bytes()), "lot", lot, "00000001")
    with services.context.store._writing.begin() as connection:
        connection.exec_driver_sql("UPDATE attachment_contents SET content = ?", (files.pdf_bytes(words="forged"),))
    screen = opened(day_window, settled, f"lot {lot}")
    assert screen.preview.currentWidget() is screen.refusal
    assert "was changed" in screen.refusal.text()
    assert screen.page.page_count() == 0


def test_no_paper_is_ticked_when_paper_is_not_needed(day_window, settled, lot, tmp_path):
    services = day_window.context.open_services
    for kind in ("00000001", "00000002"):
        services.attachments.add(files.put(tmp_path, kind, files.pdf_bytes(1, kind)), "lot", lot, kind)
    screen = opened(day_window, settled, f"lot {lot}")
    QTest.mouseClick(screen.paperless, Qt.MouseButton.LeftButton)
    settled(day_window)
    assert services.attachments.prints_nothing("lot", lot)
    assert screen.paperless.isChecked()
    day_window.go(Place.PAPER, lot)
    settled(day_window)
    view = day_window.open_screen._vm.view
    assert (view.ticked, view.to_print, view.can_print, view.sheets) == ((), (), False, 0)
    assert view.paper is not None
    assert "not needed" in day_window.open_screen.bar_sentence()
    day_window.open_screen._vm.tick("D12", True)
    assert day_window.open_screen._vm.view.can_print
    assert "D12" not in services.paper_choices.kept().ticks.get("lot", ())


def test_file_is_written_whole_when_saved_and_not_at_all_when_changed(day_window, settled, lot, tmp_path):
    services = day_window.context.open_services
    services.attachments.add(files.put(tmp_path, "a.pdf", files.pdf_bytes()), "lot", lot, "00000001")
    screen = opened(day_window, settled, f"lot {lot}")
    screen.vm.save(str(tmp_path / "out.pdf"))
    settled(day_window)
    assert (tmp_path / "out.pdf").read_bytes() == files.pdf_bytes()
    with services.context.store._writing.begin() as connection:
        connection.exec_driver_sql("UPDATE attachment_contents SET content = x'00'")
    screen.vm.save(str(tmp_path / "again.pdf"))
    settled(day_window)
    assert not (tmp_path / "again.pdf").exists()
    assert [notice.code for notice in day_window.notices.notices()] == ["attachment.changed"]


def test_nothing_more_is_kept_when_adding_is_stopped(day_window, settled, lot, tmp_path):
    screen = opened(day_window, settled, f"lot {lot}")
    drop(screen, *(files.put(tmp_path, f"{n}.pdf", files.pdf_bytes(1, str(n))) for n in range(5)))
    assert screen.vm.view.is_adding
    QTest.keyClick(day_window, Qt.Key.Key_Escape)
    settled(day_window)
    assert day_window.open_screen is screen
    assert not screen.vm.view.is_adding
    assert len(screen.rows.rows) <= 1


def test_file_leaves_when_removed_with_a_reason(day_window, settled, lot, tmp_path):
    services = day_window.context.open_services
    services.attachments.add(files.put(tmp_path, "a.pdf", files.pdf_bytes()), "lot", lot, "00000001")
    screen = opened(day_window, settled, f"lot {lot}")
    assert screen._remove.isEnabled()
    QTest.keyClick(day_window, Qt.Key.Key_Minus)
    assert screen.sheet.isVisible()
    screen.sheet.answered.emit("扫错了文件")
    settled(day_window)
    assert services.attachments.of("lot", lot).own == ()
    assert screen._empty.isVisible()
    assert not screen.sheet.isVisible()


def test_pages_are_told_on_the_record_and_seven_opens_them(day_window, settled, lot, tmp_path):
    services = day_window.context.open_services
    services.attachments.add(files.put(tmp_path, "a.pdf", files.pdf_bytes(4)), "lot", lot, "00000001")
    with services.context.store.unit_of_work() as uow:
        record = uow.records.of_lot(lot)[0].local_reference
    day_window.go(Place.RECORD, record)
    settled(day_window)
    assert "4 page" in day_window.open_screen._files.button.text()
    QTest.keyClick(day_window, Qt.Key.Key_7)
    settled(day_window)
    screen = day_window.open_screen
    assert screen.vm.view.ref == record
    assert not screen.vm.view.can_remove
    assert screen.rows.rows[0].subject == "lot"


def test_list_gives_way_to_the_file_when_looked_at_on_a_small_window(
    filled_store, window_on, day_window, settled, lot, tmp_path
):
    services = day_window.context.open_services
    services.attachments.add(files.put(tmp_path, "a.pdf", files.pdf_bytes()), "lot", lot, "00000001")
    day_window.resize(900, 480)
    screen = opened(day_window, settled, f"lot {lot}")
    assert screen.table.isVisible()
    assert not screen.preview.isVisible()
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert screen.preview.isVisible()
    assert not screen.table.isVisible()
    QTest.keyClick(day_window, Qt.Key.Key_Escape)
    assert screen.table.isVisible()
    assert day_window.open_screen is screen
