"""Values of rules are said in words; a code nobody knows stands as it came."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import resources
from app.domain.localized_text import LocalizedText
from app.domain.rules import Rule
from ui.screens.rule_words import basis_word, rule_value

RULE = Rule(
    rule_id="R-CN-11",
    code="excess_treatment",
    value="excess_only",
    unit="code",
    valid_from=date(2026, 1, 1),
    valid_to=None,
    legal_basis="海关总署令第56号 第五条",
    source="S3;S7",
    trust="public_copy",
    example=True,
    text=LocalizedText(zh="税", vi="Thuế", en="Tax"),
)
SHIPPED = [
    rule
    for pack in ("gx", "vn")
    for rule in resources.read_json(f"reference/rules/{pack}-practice-2026.json")["rules"]
    if isinstance(rule["value"], (str, list)) and rule["unit"] != "document"
]


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda rule: rule["code"])
def test_word_stands_for_the_code_when_the_shipped_pack_has_it(shipped):
    value = tuple(shipped["value"]) if isinstance(shipped["value"], list) else shipped["value"]
    codes = value if isinstance(value, tuple) else (value,)
    shown = rule_value(replace(RULE, value=value, unit=shipped["unit"]))
    words = shown.split(" · ")
    assert len(words) == len(codes)
    assert not {*words} & {*codes}


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        ("by_moonlight", "code", "by_moonlight"),
        ("Asia/Tokyo", "IANA time zone", "Asia/Tokyo"),
        ("34/2025/TT-BCT", "document", "34/2025/TT-BCT"),
        (("VN", "LA"), "ISO 3166", "Vietnam · LA"),
    ],
)
def test_code_stands_as_it_came_when_no_word_is_known(value, unit, shown):
    assert rule_value(replace(RULE, value=value, unit=unit)) == shown


def test_source_is_named_when_there_is_no_legal_text():
    assert basis_word(RULE) == "海关总署令第56号 第五条"
    assert basis_word(replace(RULE, legal_basis=" ")) == "S3;S7"
