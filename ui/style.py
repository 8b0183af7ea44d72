"""The look: fonts, palette, style sheet and the roles that widgets ask for.

`apply` sets one theme and one size form on the application; widgets read colours and sizes by role when they paint
and refresh their fixed sizes on `QEvent.StyleChange`. There is one look for the whole program, as there is one
application object, so the current one is kept here beside it.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import resources
from ui.tokens import ColourRole, SizeForm, SizeRole, SizeTable, Theme, ThemeName, Tokens, load_tokens

LINE_BOX = 1.45
"""Height of a line over its font size: stacked Vietnamese capitals rise above the ascent (design §2)."""
WIDE_FROM = 1100
"""Window width in pixels from which the rail shows words."""
SMALL_WIDTH, SMALL_HEIGHT = 1000, 600
"""Below these window sizes the small form (900×480) is used."""
_FONT_FILES = (
    "IBMPlexSans-Regular.ttf",
    "IBMPlexSans-SemiBold.ttf",
    "NotoSansSC-Regular.ttf",
    "NotoSansSC-SemiBold.ttf",
)
#: Rare Han of personal names; read after the first painting, which it would hold up.
_RARE_FONT_FILE = "HanaMinB.ttf"


@dataclass(frozen=True, slots=True)
class Look:
    """The theme and the size table in force."""

    tokens: Tokens
    theme: Theme
    sizes: SizeTable


class _Current:
    """Holder of the look in force and of the fonts already given to Qt."""

    look: Look | None = None
    fonts_loaded = False
    rare_font_loaded = False


def look() -> Look:
    """The look in force; day theme and normal sizes before `apply` was called."""
    if _Current.look is None:
        tokens = load_tokens()
        _Current.look = Look(tokens, tokens.themes["day"], tokens.sizes["normal"])
    return _Current.look


def form_for(width: int, height: int) -> SizeForm:
    """The size form for a window of these pixels (big text is chosen by the person, never by size)."""
    return "small" if width < SMALL_WIDTH or height < SMALL_HEIGHT else "normal"


def colour(role: ColourRole) -> QColor:
    """The colour of a role in the theme in force."""
    return QColor(look().theme.colours[role])


def size(role: SizeRole) -> int:
    """Pixels of a size role in the form in force."""
    return look().sizes.pixels[role]


def font(role: SizeRole = "body", *, bold: bool = False) -> QFont:
    """The program's font at the size of a role, weight 400 or 600."""
    result = QFont()
    result.setFamilies(list(look().tokens.families))
    result.setPixelSize(size(role))
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return result


def cap_font() -> QFont:
    """The font of key caps: one pixel below the caption, never under 12."""
    result = font("cap", bold=True)
    result.setPixelSize(max(12, size("cap") - 1))
    return result


def metrics(role: SizeRole = "body", *, bold: bool = False) -> QFontMetrics:
    """Metrics of `font(role, bold=bold)`."""
    return QFontMetrics(font(role, bold=bold))


def line_box(role: SizeRole) -> int:
    """Height in pixels of one line of text of a role; the same for Han, Latin and mixed lines."""
    return round(size(role) * LINE_BOX)


def margin() -> int:
    """Page margin in pixels."""
    return 12 if look().sizes.name == "small" else 24


def gap() -> int:
    """Distance between cards in pixels."""
    return 8 if look().sizes.name == "small" else 16


def is_small() -> bool:
    """Whether the 900×480 form is in force."""
    return look().sizes.name == "small"


def load_fonts() -> None:
    """Give the bundled faces to Qt, once. Raises if a file of the package is broken."""
    if _Current.fonts_loaded:
        return
    for name in _FONT_FILES:
        if QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}"))) < 0:
            raise RuntimeError(f"font file not usable: {name}")
    _Current.fonts_loaded = True


def load_rare_font() -> None:
    """Give the face of rare names to Qt, once; texts that are shown already take it at once."""
    if not _Current.rare_font_loaded:
        _Current.rare_font_loaded = (
            QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{_RARE_FONT_FILE}"))) >= 0
        )


def style_sheet(theme: Theme, tokens: Tokens) -> str:
    """The style sheet of plain widgets: `resources/styles/app.qss` with every @name replaced."""
    template = resources.path("styles/app.qss").read_text(encoding="utf-8")
    values: dict[str, str] = {
        **theme.colours,
        "radius": f"{theme.control_radius}px",
        "card_radius": f"{theme.card_radius}px",
        "border": f"{theme.border}px",
        "control": f"{max(tokens.control_stroke, theme.border)}px",
        "focus": f"{tokens.focus_stroke}px",
    }
    return re.sub(r"@([a-z0-9_]+)", lambda found: values[found.group(1)], template)


def palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme, for what the sheet does not reach."""
    result = QPalette()
    pairs = (
        (QPalette.ColorRole.Window, "page"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Base, "sheet"),
        (QPalette.ColorRole.AlternateBase, "zebra"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.Button, "sheet"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.Highlight, "act"),
        (QPalette.ColorRole.HighlightedText, "act_ink"),
        (QPalette.ColorRole.PlaceholderText, "ink3"),
        (QPalette.ColorRole.ToolTipBase, "ink"),
        (QPalette.ColorRole.ToolTipText, "sheet"),
    )
    for place, role in pairs:
        result.setColor(place, QColor(theme.colours[role]))
    for place in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, place, QColor(theme.colours["off"]))
    return result


@contextmanager
def _no_collection() -> Iterator[None]:
    """Qt walks over all widgets here and calls into Python; a widget collected meanwhile would crash the walk."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def apply(app: QApplication, theme: ThemeName | None = None, size_form: SizeForm | None = None) -> None:
    """Put a theme and a size form on the whole application; what is not named stays.

    Open screens follow by the StyleChange event that setting the sheet sends to every widget.
    """
    load_fonts()
    before, tokens = look(), load_tokens()
    _Current.look = Look(
        tokens, tokens.themes[theme or before.theme.name], tokens.sizes[size_form or before.sizes.name]
    )
    if app.property("bianmao_style") is None:
        app.setStyle("Fusion")
        app.setProperty("bianmao_style", True)
    app.setFont(font("body"))
    app.setPalette(palette(_Current.look.theme))
    with _no_collection():
        app.setStyleSheet(style_sheet(_Current.look.theme, tokens))


def set_role(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the sheet selects on, and show them: Qt needs unpolish and polish for that."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
