"""What is said on screen is said in three languages: nothing missing, nothing broken, nothing built at run time."""

from __future__ import annotations

import ast
import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

import resources
from ui import build_translations
from ui.messages import SENTENCES, sentence
from ui.translators import LANGUAGES, Translators

ROOT = Path(__file__).resolve().parent.parent
FILES = {"zh": "app_zh_CN", "vi": "app_vi", "en": "app_en"}
FORMS = {"zh": 1, "vi": 1, "en": 2}
PLACEHOLDER = re.compile(r"\{[a-z_0-9]*\}|%n")
FORBIDDEN_VI = (r"\bĐM\b", r"\bDM\b", r"\bTK\b", r"\bCK\b", r"\bTG\b", r"\bCC\b", r"\bCMND\b")
NEW_STYLE_MARKS = ("hoá", "thoả", "huỷ", "tỉ giá")
MAY_TRANSLATE_LATE = {"ui/messages.py"}
CODE_ROW = re.compile(r"^\| (.*?) \|", re.MULTILINE)
CODE = re.compile(r"`([a-z_]+\.[a-z_0-9]+)`")


def entries(language):
    """(context, source, comment, plural?, list of translations) of a committed file."""
    tree = ElementTree.parse(resources.path(f"translations/{FILES[language]}.ts"))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            yield context.findtext("name"), message.findtext("source"), message.findtext("comment") or "", plural, forms


def codes_of_paper():
    """Every code that docs/codes.md lists in a first column."""
    text = (ROOT / "docs" / "codes.md").read_text(encoding="utf-8")
    return sorted({code for cell in CODE_ROW.findall(text) for code in CODE.findall(cell)})


def translate_calls():
    """(file, line, first text argument or None if it is no literal) of each tr and translate call in ui/."""
    for file in sorted((ROOT / "ui").rglob("*.py")):
        place = file.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            at = {"tr": 0, "translate": 1}.get(node.func.attr)
            if at is None or len(node.args) <= at or place in MAY_TRANSLATE_LATE:
                continue
            owner = getattr(node.func.value, "id", "")
            if node.func.attr == "translate" and owner != "QCoreApplication":
                continue
            yield f"{place}:{node.lineno}", node.args[: at + 1]


def test_files_hold_every_text_and_nothing_unfinished_when_compared_with_the_sources():
    assert build_translations.problems() == []


def test_text_is_in_the_files_when_the_program_asks_for_it():
    """lupdate reads no calls inside a call: a number to be told must be a plain name, or the text stays English."""
    known = {(context, source) for context, source, *_rest in entries("vi")}
    sources = {source for _context, source in known}
    missing = []
    for file in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            words = [each.value for each in node.args if isinstance(each, ast.Constant)]
            if node.func.attr == "translate" and len(words) > 1:
                missing += [] if (words[0], words[1]) in known else [(file.name, words[1])]
            elif node.func.attr == "tr" and words and words[0] not in sources:
                missing.append((file.name, words[0]))
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_agree_when_a_text_is_translated(language):
    wrong = []
    for context, source, _comment, plural, forms in entries(language):
        for form in forms:
            wanted, found = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(form))
            if found != wanted and not (plural and wanted - found == {"%n"} and language == "en" and form == forms[0]):
                wrong.append((context, source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_filled_when_a_number_is_told(language):
    plurals = [entry for entry in entries(language) if entry[3]]
    assert plurals
    assert [entry for entry in plurals if len(entry[4]) != FORMS[language] or not all(entry[4])] == []
    if language == "en":
        assert [entry for entry in plurals if any("(s)" in form for form in entry[4])] == []


@pytest.mark.parametrize("language", ["zh", "vi"])
def test_context_has_a_name_and_words_when_it_is_written(language):
    found = list(entries(language))
    assert len(found) > 400
    assert [entry for entry in found if not entry[0]] == []
    assert [entry for entry in found if not all(form.strip() for form in entry[4])] == []


def test_text_is_a_literal_when_it_is_given_to_tr():
    calls = list(translate_calls())
    assert len(calls) > 300
    bad = [
        place
        for place, texts in calls
        if not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts)
    ]
    assert bad == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_is_composed_when_it_is_stored(language):
    for _context, _source, _comment, _plural, forms in entries(language):
        for form in forms:
            assert unicodedata.is_normalized("NFC", form), form


def test_vietnamese_follows_the_paper_of_style_when_written():
    for context, source, _comment, _plural, forms in entries("vi"):
        for form in forms:
            plain = PLACEHOLDER.sub("", form)
            if context not in ("MainWindow",):
                assert not re.search(r"[\u4e00-\u9fff\uff00-\uff60\u3000-\u303f]", plain), (source, form)
            assert not any(re.search(word, form) for word in FORBIDDEN_VI), (source, form)
            assert not any(word in form.lower() for word in NEW_STYLE_MARKS), (source, form)
            assert "bạn " not in form.lower(), (source, form)
            assert form.strip() not in ("Nhập", "Xuất", "Hủy", "Mẫu", "Có", "Không"), (source, form)


def test_chinese_has_no_exclamation_and_no_narrow_quotes_when_written():
    for _context, source, _comment, _plural, forms in entries("zh"):
        for form in forms:
            assert not set(form) & set("!！“”"), (source, form)


def test_every_code_of_the_paper_has_a_sentence_when_listed():
    codes = codes_of_paper()
    assert len(codes) > 90
    assert [code for code in codes if code not in SENTENCES] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_says_what_to_do_in_at_most_two_when_told(qapp, language):
    build_translations.build_all()
    translators = Translators(qapp)
    translators.install(language)
    try:
        english = {code: tuple(str(text) for text in texts) for code, texts in SENTENCES.items()}
        for code, (what, do_next) in english.items():
            told = sentence(code, {})
            assert told.what, code
            assert told.do_next, code
            ends = re.findall(r"[.。](?:\s|$)|。", f"{told.what} {told.do_next}")
            assert len(ends) <= 2, (code, told)
            if language != "en":
                assert QCoreApplication.translate("Messages", what) != what, code
                assert QCoreApplication.translate("Messages", do_next) != do_next, code
    finally:
        translators.install("en")
        translators.remove()
