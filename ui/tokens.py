"""The design tokens as typed values, read from `resources/styles/tokens.json`. No Qt here.

A widget never writes a colour or a pixel size; it asks `ui.style` for a role. The roles are listed here, so that a
misspelt role is a type error; a test compares the lists with the file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

import resources

ColourRole = Literal[
    "page", "sheet", "sunken", "zebra", "ink", "ink2", "ink3", "off", "offbg", "line", "edge",
    "rail", "rail_ink", "rail_ink2", "rail_on", "rail_on_ink", "rail_hover",
    "act", "act_hover", "act_ink", "act_soft", "lamp", "lamp_ink", "lamp_fill", "lamp_edge", "soft_line",
    "ok", "ok_bg", "go", "go_bg", "bad", "bad_bg", "warn", "warn_bg", "rest", "rest_bg", "on", "brand_ink",
]  # fmt: skip
SizeRole = Literal[
    "cap", "body", "lead", "h2", "h1", "num", "big", "huge",
    "row", "head", "btn", "field", "rail", "top", "bar", "pad", "gap",
]  # fmt: skip
ThemeName = Literal["day", "sun", "night"]
SizeForm = Literal["normal", "big", "small"]
MarkName = Literal["draft", "saved", "packed", "sent", "received", "ok", "bad", "warn", "wait", "stop", "todo", "info"]
COLOUR_ROLES: tuple[ColourRole, ...] = get_args(ColourRole)
SIZE_ROLES: tuple[SizeRole, ...] = get_args(SizeRole)
MARK_NAMES: tuple[MarkName, ...] = get_args(MarkName)


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette: a colour (#RRGGBB) for each role, corner radii and the width of plain lines in pixels."""

    name: str
    colours: Mapping[str, str]
    control_radius: int
    card_radius: int
    border: int


@dataclass(frozen=True, slots=True)
class SizeTable:
    """One size form: pixels for each size role."""

    name: str
    pixels: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class MarkTokens:
    """Colour and tint role of a state mark; its shape has the mark's own name."""

    colour: ColourRole
    tint: ColourRole


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything of the token file that the program uses."""

    families: tuple[str, ...]
    themes: Mapping[str, Theme]
    sizes: Mapping[str, SizeTable]
    marks: Mapping[str, MarkTokens]
    control_stroke: float
    focus_stroke: int
    flash_ms: int


def _theme(name: str, raw: Mapping[str, object]) -> Theme:
    colours, radius, border = raw["colour"], raw["radius_px"], raw["border_px"]
    assert isinstance(colours, dict)
    assert isinstance(radius, dict)
    assert isinstance(border, int)
    return Theme(name, colours, radius["control"], radius["card"], border)


@lru_cache(maxsize=1)
def load_tokens() -> Tokens:
    """Read the token file once. A broken file is a bug of the package and raises."""
    raw = json.loads(resources.path("styles/tokens.json").read_text(encoding="utf-8"))
    return Tokens(
        families=tuple(raw["fonts"]["families"]),
        themes={name: _theme(name, theme) for name, theme in raw["themes"].items() if "colour" in theme},
        sizes={name: SizeTable(name, pixels) for name, pixels in raw["sizes_px"].items()},
        marks={name: MarkTokens(mark["colour"], mark["tint"]) for name, mark in raw["states"].items()},
        control_stroke=raw["stroke_px"]["control"],
        focus_stroke=raw["stroke_px"]["focus"],
        flash_ms=raw["motion_ms"]["saved_flash"],
    )
