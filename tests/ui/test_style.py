"""Tokens, palettes and fonts: ratios recomputed, roles complete, no colour outside the tokens."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import unicodedata
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFontDatabase, QRawFont, QTextLayout
from PySide6.QtWidgets import QLabel, QWidget

import resources
from ui import icons, style
from ui.tokens import COLOUR_ROLES, MARK_NAMES, SIZE_ROLES, load_tokens

UI = Path(style.__file__).parent
RAW = json.loads(resources.path("styles/tokens.json").read_text(encoding="utf-8"))
THEMES = ("day", "sun", "night")


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("kind", "word"), [("text", " on "), ("shape", " beside ")])
def test_ratios_hold_when_computed_again(theme, kind, word):
    colours = RAW["themes"][theme]["colour"]
    for pair, claimed in RAW["themes"][theme][f"contrast_{kind}"].items():
        front, ground = re.fullmatch(rf"(\w+){word}(\w+)", pair).groups()
        measured = ratio(colours[front], colours[ground])
        assert measured == pytest.approx(claimed, abs=0.02), pair
        assert measured >= RAW["floors"][theme][kind], pair


@pytest.mark.parametrize("theme", THEMES)
def test_every_role_has_a_colour_when_a_theme_is_loaded(theme):
    assert set(load_tokens().themes[theme].colours) == set(COLOUR_ROLES)


def test_every_form_has_every_size_and_no_text_below_12_when_loaded():
    for form in ("normal", "big", "small"):
        pixels = load_tokens().sizes[form].pixels
        assert set(pixels) == set(SIZE_ROLES)
        assert min(pixels[role] for role in ("cap", "body", "lead", "h2", "h1")) >= 12
        assert pixels["btn"] >= 48
        assert pixels["field"] >= 48


def test_every_mark_has_tokens_when_loaded():
    assert set(load_tokens().marks) == set(MARK_NAMES)


@pytest.mark.parametrize("theme", THEMES)
def test_sheet_has_no_name_left_when_made(theme):
    sheet = style.style_sheet(load_tokens().themes[theme], load_tokens())
    assert "@" not in sheet
    assert "font" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)


def test_no_colour_is_written_outside_the_tokens_when_ui_is_read():
    written = []
    for file in sorted(UI.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            text = node.value if isinstance(node, ast.Constant) else ""
            if isinstance(text, str) and re.search(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b|rgba?\(", text):
                written.append(f"{file.name}:{node.lineno} {text}")
            name = getattr(node, "attr", "")
            owner = getattr(getattr(node, "value", None), "attr", "")
            if owner == "GlobalColor" and name != "transparent":
                written.append(f"{file.name}:{node.lineno} {name}")
    template = resources.path("styles/app.qss").read_text(encoding="utf-8")
    assert written == []
    assert not re.search(r"#[0-9A-Fa-f]{3,6}\b", template)


def test_no_widget_sets_its_own_sheet_when_ui_is_read():
    users = [file.name for file in UI.rglob("*.py") if "setStyleSheet" in file.read_text(encoding="utf-8")]
    assert users == ["style.py"]


def test_look_reaches_open_widgets_when_applied(qapp, qtbot):
    seen = []

    class Watcher(QWidget):
        def changeEvent(self, event):
            if event.type() == QEvent.Type.StyleChange:
                seen.append(style.size("row"))
            super().changeEvent(event)

    watcher = Watcher()
    qtbot.addWidget(watcher)
    watcher.ensurePolished()
    style.apply(qapp, size_form="small")
    assert seen
    assert seen[-1] == 40
    assert style.look().theme.name == "day"
    style.apply(qapp, theme="night")
    assert style.is_small()
    assert style.colour("page") == QColor(RAW["themes"]["night"]["colour"]["page"])


def test_property_selects_the_rule_when_a_role_is_set(qapp, qtbot):
    label = QLabel("x")
    qtbot.addWidget(label)
    style.set_role(label, frame="bad")
    assert label.property("frame") == "bad"


@pytest.mark.parametrize(
    ("size", "form"), [((1366, 768), "normal"), ((900, 480), "small"), ((1366, 560), "small"), ((1100, 700), "normal")]
)
def test_form_follows_the_window_when_it_is_small(size, form):
    assert style.form_for(*size) == form


# -- fonts and icons


def vietnamese_letters() -> set[str]:
    tones = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    small = {unicodedata.normalize("NFC", base + tone) for base in "aăâeêioôơuưy" for tone in tones} | {"đ"}
    both = small | {letter.upper() for letter in small}
    return {letter for letter in both if ord(letter) > 127}


def gb2312() -> set[str]:
    found = set()
    for high in range(0xB0, 0xF8):
        for low in range(0xA1, 0xFF):
            text = bytes([high, low]).decode("gb2312", errors="ignore")
            found.update(text)
    return found


MANIFEST = json.loads(resources.path("fonts/manifest.json").read_text(encoding="utf-8"))["fonts"]


@pytest.mark.parametrize("entry", MANIFEST, ids=lambda entry: entry["file"])
def test_font_file_is_the_one_of_the_manifest_when_summed(entry):
    content = resources.path(f"fonts/{entry['file']}").read_bytes()
    assert hashlib.sha256(content).hexdigest() == entry["sha256"]
    assert resources.path(f"fonts/{entry['licence_file']}").is_file()


@pytest.mark.parametrize("entry", [each for each in MANIFEST if each["family"] != "HanaMinB"], ids=lambda e: e["file"])
def test_font_has_every_letter_it_must_when_read(entry):
    with TTFont(resources.path(f"fonts/{entry['file']}"), lazy=True) as face:
        known = face.getBestCmap()
        assert "glyf" in face
        widths = {face["hmtx"][known[ord(digit)]][0] for digit in "0123456789"}
    assert len(vietnamese_letters()) == 134
    wanted = set("0123456789→←≈≤₫−·") | vietnamese_letters()
    if entry["family"] == "Noto Sans SC":
        assert len(gb2312()) == 6763
        wanted |= gb2312() | set("「」（）：，。；〇")
    else:
        wanted.add("\u2009")
        assert len(widths) == 1
    assert {letter for letter in wanted if ord(letter) not in known} == set()


@pytest.mark.parametrize(
    ("system", "family"),
    [
        (QFontDatabase.WritingSystem.Latin, "IBM Plex Sans"),
        (QFontDatabase.WritingSystem.SimplifiedChinese, "Noto Sans SC"),
    ],
)
def test_bold_is_a_real_face_when_asked(qapp, system, family):
    only = style.font("body", bold=True)
    only.setFamilies([family])
    raw = QRawFont.fromFont(only, system)
    assert raw.familyName().startswith(family)
    assert raw.weight() == 600


def test_digits_have_one_width_when_measured(qapp):
    assert len({style.metrics().horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_icon_is_shipped_when_ui_names_one(qapp, qtbot):
    shipped = {file.stem for file in resources.path("icons").glob("*.svg")}
    assert (resources.path("icons") / "LICENSE-lucide.txt").is_file()
    named = {
        name
        for file in UI.rglob("*.py")
        for name in re.findall(r'icon="([a-z0-9-]+)"|IconView\("([a-z0-9-]+)"', file.read_text(encoding="utf-8"))
        for name in name
        if name
    }
    assert named
    assert named <= shipped
    assert not icons.icon("truck").isNull()


@pytest.mark.parametrize(
    ("sign", "family"), [("Ữ", "IBM Plex Sans"), ("边", "Noto Sans SC"), ("𬭛", "Noto Sans SC"), ("𠮷", "HanaMinB")]
)
def test_each_sign_comes_from_its_face_when_shown(qapp, sign, family):
    style.load_fonts()
    style.load_rare_font()
    layout = QTextLayout(sign, style.font("body"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    (run,) = layout.glyphRuns()
    assert run.rawFont().familyName().startswith(family)
    assert run.glyphIndexes() != [0]
