"""Odd and bad texts on every paper of the table: a right paper, or a refusal that names the sign and the field."""

from __future__ import annotations

import dataclasses
import unicodedata
from dataclasses import replace
from typing import Any

import pytest

from app.documents.renderer import PdfRenderer
from app.domain.localized_text import LocalizedText
from app.domain.paper_content import Name, PaperContent, Text
from app.errors import UserError
from tests.helpers.paper_geometry import faults
from tests.unit.documents import paper_facts
from tests.unit.documents.form_samples import KINDS, blank, content
from tests.unit.documents.pdf_reading import page_texts, squeezed, whole_text

ORDER = ("zh", "vi")
RIGHT = {
    "sixty signs": "Tập Nguyễn Phước Đặng Hoàng Thị Phương Thảo Ưỡng Mỹ Nghiễm Đỗ",
    "sixty without a space": "练习" * 30,
    "one long word": "W" * 60,
    "mixed scripts": "练习Nguyễn阿依古丽·买买提Đỗ12王𬭛",
    "decomposed": unicodedata.normalize("NFD", "Tập Ưỡn Đặng Thị Ễnh"),
    "markup": '<b>Tập</b> & "x" {0} %s \\n $page$ </font><!-- -->',
    "apostrophe": "=cmd|'/C calc'!A0; DROP TABLE--",
    "rare": "练习𠮷𡈼㛃䶮",
}
WRONG = {
    "right to left": "Tập \u0627\u062d\u0645\u062f",
    "turned round": "练习\u202e甲",
    "isolate": "Tập\u2066 Văn",
    "zero width space": "练习\u200b甲",
    "zero width joiner": "Tập\u200dVăn",
    "byte order mark": "\ufeffTập",
    "soft hyphen": "Tập\u00adVăn",
    "bell": "练习\x07甲",
    "null": "Tập\x00Văn",
    "emoji": "练习🚚",
    "flag": "Tập🇻🇳",
    "mark without a letter": "Tập x\u0302\u0309\u0323\u0301",
    "private use": "练习\ue123",
    "lone surrogate": "Tập\ud800",
    "not a character": "练习\uffff",
}


def _with(value: Any, name: str) -> Any:
    """The same content with every typed text and every name of a person or goods replaced."""
    if isinstance(value, Text):
        return Text(name)
    if isinstance(value, Name):
        return Name(LocalizedText(name, name, name))
    if isinstance(value, dict):
        return {key: _with(each, name) for key, each in value.items()}
    if isinstance(value, tuple):
        return tuple(_with(each, name) for each in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = {part.name: _with(getattr(value, part.name), name) for part in dataclasses.fields(value)}
        if type(value).__name__ in ("MemberLine", "SignPlace"):
            changed["name"] = name
        return replace(value, **changed)
    return value


def _odd(kind: str, name: str) -> PaperContent:
    return _with(content(kind, members=2), name)


@pytest.mark.parametrize("name", RIGHT.values(), ids=RIGHT)
@pytest.mark.parametrize("kind", KINDS)
def test_the_paper_is_right_when_a_text_is_odd(kind: str, name: str) -> None:
    pdf = PdfRenderer().form_paper(_odd(kind, name), ORDER)
    assert squeezed(unicodedata.normalize("NFC", name)) in squeezed(whole_text(pdf))
    assert faults(pdf) == []


@pytest.mark.parametrize("name", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("kind", KINDS)
def test_the_paper_is_refused_with_sign_and_field_when_a_text_cannot_be_printed(kind: str, name: str) -> None:
    with pytest.raises(UserError) as caught:
        PdfRenderer().form_paper(_odd(kind, name), ORDER)
    params = caught.value.params
    assert caught.value.code == "paper.glyph_missing"
    assert str(params["field"]) not in ("", "-")
    assert str(params["code_points"]).startswith("U+")
    assert str(params["characters"])


@pytest.mark.parametrize("kind", KINDS)
def test_the_form_is_whole_when_nothing_is_known(kind: str) -> None:
    for made in (blank(kind), replace(content(kind), lines=(), totals={})):
        pdf = PdfRenderer().form_paper(made, ORDER)
        assert len(page_texts(pdf)) >= 1
        assert faults(pdf) == []


@pytest.mark.parametrize("kind", ["D03", "D05", "D22"])
def test_every_row_is_printed_when_there_are_five_thousand(kind: str) -> None:
    made = content(kind, rows=1)
    first = next(iter(made.lines[0]))
    lines = tuple({**made.lines[0], first: Text(f"Z{row:04d}Z")} for row in range(5_000))
    pages = page_texts(PdfRenderer().form_paper(replace(made, lines=lines), ORDER))
    text = squeezed("".join(pages))
    assert [row for row in range(5_000) if f"Z{row:04d}Z" not in text] == []


def test_every_resident_is_printed_when_a_list_has_five_thousand() -> None:
    facts = paper_facts.lot_facts(50)
    records = tuple(replace(facts.records[place % 50], local_reference=f"Z{place:04d}Z") for place in range(5_000))
    text = squeezed(whole_text(PdfRenderer().lot_paper("D09", replace(facts, records=records), ORDER)))
    assert [place for place in range(5_000) if f"Z{place:04d}Z" not in text] == []


@pytest.mark.parametrize("kind", ["D08", "D09", "D12"])
@pytest.mark.parametrize("name", [*RIGHT.values(), *WRONG.values()], ids=[*RIGHT, *WRONG])
def test_hand_made_layouts_print_or_refuse_when_a_name_is_odd(kind: str, name: str) -> None:
    record = paper_facts.record(1, person_name=name, group_name=name)
    renderer = PdfRenderer()
    if name in RIGHT.values():
        pdf = _hand_made(renderer, kind, record, name)
        assert squeezed(unicodedata.normalize("NFC", name)) in squeezed(whole_text(pdf))
        return
    with pytest.raises(UserError) as caught:
        _hand_made(renderer, kind, record, name)
    assert caught.value.code == "paper.glyph_missing"
    assert str(caught.value.params["field"]) not in ("", "-")


def _hand_made(renderer: PdfRenderer, kind: str, record: Any, name: str) -> bytes:
    if kind == "D08":
        return renderer.record_paper(kind, [replace(paper_facts.record_facts(1), record=record)], ORDER)
    facts = paper_facts.lot_facts(1, group_name=name)
    if kind == "D12":
        seller = replace(facts.lot.counterpart, name=name)
        return renderer.lot_paper(kind, replace(facts, lot=replace(facts.lot, counterpart=seller)), ORDER)
    return renderer.lot_paper(kind, replace(facts, records=(record,)), ORDER)
