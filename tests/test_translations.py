"""Words of the screen: every text is in each language, with its placeholders, in letters our fonts have."""

from __future__ import annotations

import ast
import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

import resources
from ui import build_translations

UI = Path(build_translations.__file__).parent
FILES = (*build_translations.APP_FILES, *build_translations.QT_FILES)


def messages(name: str) -> list[tuple[str, str, list[str]]]:
    """(context, source, translations) of a file; plural texts have several translations."""
    found = []
    for context in ElementTree.parse(build_translations.folder() / f"{name}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append((context.findtext("name") or "", message.findtext("source") or "", forms))
    return found


def test_every_text_is_translated_when_sources_are_read():
    assert build_translations.problems() == []


@pytest.mark.parametrize("name", FILES)
def test_context_and_translation_are_there_when_read(name):
    for context, source, forms in messages(name):
        assert context, source
        assert all(forms), (context, source)


@pytest.mark.parametrize("name", FILES)
def test_placeholders_agree_when_translated(name):
    def holes(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}|%n|%\d", text))

    for context, source, forms in messages(name):
        for form in forms:
            assert set(holes(form)) == set(holes(source)), (context, source, form)


@pytest.mark.parametrize("name", ["app_vi", "qtbase_vi"])
def test_vietnamese_is_composed_and_half_width_when_read(name):
    for context, source, forms in messages(name):
        for form in forms:
            assert unicodedata.is_normalized("NFC", form), (context, source)
            strange = [letter for letter in form if "\u3000" <= letter <= "\u9fff" or "\uff00" <= letter <= "\uffef"]
            assert strange == [] or "边贸通" in form, (context, source, form)


def test_chinese_quotes_and_dashes_are_the_wide_ones_when_read():
    for context, source, forms in messages("app_zh_CN"):
        for form in forms:
            assert not re.search("[“”—…]", form), (context, source, form)


@pytest.mark.parametrize("name", FILES)
def test_every_letter_has_a_glyph_when_shown(name):
    known: set[int] = set()
    for face in ("IBMPlexSans", "NotoSansSC"):
        with TTFont(resources.path(f"fonts/{face}-Regular.ttf"), lazy=True) as font:
            known |= set(font.getBestCmap())
    letters = {letter for _context, source, forms in messages(name) for text in (source, *forms) for letter in text}
    assert {letter for letter in letters - {"\n"} if ord(letter) not in known} == set()


def test_each_text_is_a_literal_when_marked_for_translation():
    wrong = []
    for file in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called == "translate" and getattr(getattr(node.func, "value", None), "id", "") != "QCoreApplication":
                continue
            texts = {"tr": node.args[:2], "translate": node.args[:3]}.get(called, [])
            bare = called == "tr" and not isinstance(node.func, ast.Attribute)
            if bare or any(not isinstance(text, ast.Constant) for text in texts):
                wrong.append(f"{file.name}:{node.lineno}")
    assert wrong == []


def test_nothing_is_translated_before_the_program_runs():
    """A text translated at import or in a class body stays English for ever."""
    early = []
    for file in sorted(UI.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        bodies = [tree.body, *(node.body for node in ast.walk(tree) if isinstance(node, ast.ClassDef))]
        for statement in (each for body in bodies for each in body):
            if isinstance(statement, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
                continue
            early += [
                f"{file.name}:{node.lineno}"
                for node in ast.walk(statement)
                if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("tr", "translate")
            ]
    assert early == []
