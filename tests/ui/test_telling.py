"""Notices, the crash dialog, languages and Qt's own words."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit

import resources
from app.errors import CancelledError, GatewayUnavailableProblem, UserError
from ui import build_translations, formats
from ui.crash_dialog import CrashDialog, crash_report, install_excepthook
from ui.messages import sentence as told_of
from ui.notices import Notices
from ui.sentences import Sentence, run_on
from ui.translators import LANGUAGES, OWN_NAMES, next_language
from ui.widgets.banner import Banner
from ui.widgets.key_button import KeyButton


def sentence(code, params):
    return Sentence(f"what {code} {sorted(params.items())}", "safe", "next")


@pytest.fixture
def notices(shown):
    return shown(Notices(sentence))


def shown_texts(notices):
    return [banner.text() for banner in notices.findChildren(Banner) if banner.isVisibleTo(notices)]


def test_no_room_is_taken_when_nothing_is_told(qtbot):
    made = Notices(sentence)
    qtbot.addWidget(made)
    assert not made.isVisibleTo(None)
    assert made.notices() == ()


def test_error_is_told_by_its_code_when_raised(notices):
    notices.tell(UserError("record.mass_missing", field="net"))
    assert shown_texts(notices) == ["what record.mass_missing [('field', 'net')]"]
    banner = notices.findChild(Banner)
    assert banner.kind() == "bad"
    assert banner.below() == "safe next"


def test_same_code_is_told_once_when_it_comes_again(notices):
    notices.tell(UserError("a.b", n=1))
    notices.tell(UserError("a.b", n=2))
    assert shown_texts(notices) == ["what a.b [('n', 2)]"]


def test_environment_stays_when_another_screen_opens(notices):
    notices.tell(UserError("a.b"))
    notices.tell(GatewayUnavailableProblem("gateway.unavailable"))
    notices.clear_passing()
    assert [notice.code for notice in notices.notices()] == ["gateway.unavailable"]
    notices.clear("gateway.unavailable")
    assert not notices.isVisible()


def test_cancelling_is_not_told_when_the_person_stopped(notices):
    notices.tell(CancelledError("task.cancelled"))
    assert notices.notices() == ()
    with pytest.raises(ZeroDivisionError):
        notices.tell(ZeroDivisionError())


def test_notice_goes_when_put_away(notices):
    notices.tell_code("a.b", kind="info")
    notices.findChild(KeyButton).click()
    assert notices.notices() == ()


def test_two_banners_at_most_are_shown_when_many_are_told(notices):
    for n in range(4):
        notices.tell_code(f"code.{n}")
    assert len(shown_texts(notices)) == 2
    assert shown_texts(notices)[0].startswith("what code.3")


# -- the crash dialog


def test_report_has_no_words_of_the_exception_when_made():
    try:
        raise ValueError("450000199001010742")
    except ValueError as error:
        report = crash_report(error, error.__traceback__)
    assert "450000199001010742" not in report
    assert "ValueError" in report
    assert "test_telling.py" in report
    assert "/" not in report.splitlines()[-1]


@pytest.mark.expected_log("bug: ")
def test_person_is_told_that_records_are_safe_when_a_bug_comes(qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    hook = install_excepthook(None, lambda: "09:41")
    try:
        raise KeyError("x")
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    dialog = hook.dialog
    assert isinstance(dialog, CrashDialog)
    qtbot.addWidget(dialog)
    assert dialog.isVisible()
    assert dialog.banner.below() == "Your records are safe up to 09:41"
    assert dialog.findChild(QPlainTextEdit).toPlainText() == dialog.report
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == dialog.report
    hook(KeyError, KeyError(), None)
    assert hook.dialog is dialog
    dialog.go_on_button.click()
    assert not dialog.isVisible()


# -- languages


def test_languages_go_round_when_switched():
    assert [next_language(language) for language in LANGUAGES] == ["vi", "en", "zh"]
    assert set(OWN_NAMES) == set(LANGUAGES)


@pytest.mark.parametrize(("language", "words"), [("zh", "7 分钟前"), ("vi", "7 phút trước"), ("en", "7 min ago")])
def test_words_follow_the_language_when_installed(translators, language, words):
    translators.install(language)
    assert formats.age(7) == words
    assert translators.language == language


@pytest.mark.parametrize("language", ["zh", "vi"])
def test_every_standard_button_is_translated_when_shown(qtbot, translators, language):
    buttons = QDialogButtonBox.StandardButton
    wanted = [each for each in buttons if each not in (buttons.NoButton, buttons.FirstButton, buttons.LastButton)]
    translators.install("en")
    english = {each: _text_of(qtbot, each) for each in wanted}
    translators.install(language)
    for each in wanted:
        text = _text_of(qtbot, each)
        assert text
        assert text != english[each], each


VIETNAMESE_BUTTONS = {
    "Ok": "Đồng ý", "Save": "Lưu", "SaveAll": "Lưu tất cả", "Open": "Mở", "Yes": "Có", "YesToAll": "Có cho tất cả",
    "No": "Không", "NoToAll": "Không cho tất cả", "Abort": "Ngừng lại", "Retry": "Thử lại", "Ignore": "Bỏ qua",
    "Close": "Đóng", "Cancel": "Hủy bỏ", "Discard": "Bỏ thay đổi", "Help": "Trợ giúp", "Apply": "Áp dụng",
    "Reset": "Đặt lại", "RestoreDefaults": "Khôi phục mặc định",
}  # fmt: skip


@pytest.mark.parametrize("name", VIETNAMESE_BUTTONS)
def test_standard_button_is_vietnamese_when_the_screen_is(qtbot, translators, name):
    translators.install("vi")
    text = _text_of(qtbot, QDialogButtonBox.StandardButton[name])
    assert text.replace("&", "") == VIETNAMESE_BUTTONS[name]


def _text_of(qtbot, button) -> str:
    box = QDialogButtonBox(button)
    qtbot.addWidget(box)
    return box.button(button).text()


def test_context_menu_of_a_field_is_vietnamese_when_the_screen_is(qtbot, translators):
    translators.install("vi")
    for editor in (QLineEdit("abc"), QPlainTextEdit("abc")):
        qtbot.addWidget(editor)
        menu = editor.createStandardContextMenu()
        words = {action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text()}
        menu.deleteLater()
        assert {"Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"} <= words
    assert QKeySequence("Ctrl+C").toString() == "Ctrl+C"


def test_file_dialog_words_are_vietnamese_when_the_screen_is(translators):
    translators.install("vi")
    for word in ("&Open", "&Save", "File &name:", "Files of type:", "Look in:"):
        assert QCoreApplication.translate("QFileDialog", word) != word


def test_own_kit_is_whole_in_each_language_when_checked():
    kit = {"Actions", "Banner", "Formats", "QuotaBar", "ShareMap", "StateMark", "Stepper", "SyncBadge", "TopBar",
           "PinBoxes", "PinPad", "ProgressStrip", "PageView", "RailItem", "Notices", "CrashDialog"}  # fmt: skip
    unfinished = [
        (name, key)
        for name in ("app_zh_CN", "app_vi")
        for key, state in build_translations.messages(build_translations.folder() / f"{name}.ts").items()
        if key[0] in kit and state
    ]
    assert unfinished == []


def test_source_count_is_not_small_when_texts_are_read(tmp_path):
    fresh = tmp_path / "fresh.ts"
    build_translations.update(fresh, "vi")
    assert len(build_translations.messages(fresh)) > 60


def test_missing_file_is_told_when_not_built(translators, monkeypatch, tmp_path):
    before = translators.language
    with monkeypatch.context() as patched:
        patched.setattr(resources, "path", lambda name: tmp_path / name)
        with pytest.raises(FileNotFoundError, match="build_translations"):
            translators.install("vi")
    assert translators.language == before


def test_labels_of_the_dialog_are_plain_when_shown(qtbot):
    dialog = CrashDialog("<b>report</b>")
    qtbot.addWidget(dialog)
    assert {label.textFormat().name for label in dialog.findChildren(QLabel)} == {"PlainText"}


def test_no_space_follows_a_full_width_stop_when_sentences_run_on():
    assert run_on("缺少口岸。", "", "请选择。") == "缺少口岸。请选择。"
    assert run_on("Thiếu cửa khẩu.", "Chọn cửa khẩu.") == "Thiếu cửa khẩu. Chọn cửa khẩu."


def test_masked_number_has_dots_when_told():
    assert "450000········0011" in told_of("presence.unknown", {"number": "450000********0011"}).what
