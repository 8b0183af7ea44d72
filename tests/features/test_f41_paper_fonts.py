"""F-41: bundled faces in a fixed order, chosen by character; every letter of the two languages has a glyph on paper.

The 134 marked Vietnamese letters and the characters of GB 2312 are looked at one by one in ``tests/test_glyphs_pdf.py``
(PDF), ``tests/ui/test_style.py`` (screen) and ``test_f41_bitmap_glyphs.py`` (slips); here whole papers.
"""

from __future__ import annotations

import json

import pytest

import resources
from app.documents import fonts
from app.errors import UserError
from app.services.paper_catalog import CATALOG, CatalogEntry
from tests.helpers.paper_market import PaperMarket, catalog_ids, paper_market
from tests.unit.documents.pdf_reading import fonts as drawn_fonts

_OURS = ("IBMPlexSans", "NotoSansSC", "HanaMin")


@pytest.fixture(scope="module")
def made() -> PaperMarket:
    return paper_market()


@pytest.mark.parametrize("entry", CATALOG, ids=catalog_ids())
def test_only_bundled_faces_are_used_and_embedded_when_a_paper_is_drawn(made: PaperMarket, entry: CatalogEntry) -> None:
    paper = made.documents.paper(entry.kind, made.ref_for(entry), ("zh", "vi"), record=False, subject=entry.subject)
    used = drawn_fonts(paper.pdf)
    assert used
    assert all(embedded for embedded in used.values())
    assert all(name.rpartition("+")[2].startswith(_OURS) for name in used)


def test_each_face_has_its_licence_beside_it_when_shipped() -> None:
    entries = json.loads(resources.path("fonts/manifest.json").read_text(encoding="utf-8"))["fonts"]
    files = {path.name for path in resources.path("fonts/manifest.json").parent.glob("*.ttf")}
    assert {entry["file"] for entry in entries} == files
    assert all(resources.path(f"fonts/{entry['licence_file']}").is_file() for entry in entries)


def test_latin_comes_from_the_first_face_even_when_the_second_has_it_too() -> None:
    assert [run.face for run in fonts.runs("Đặng 1")] == ["BianmaoPlex"]
    assert [run.face for run in fonts.runs("边")] == ["BianmaoNoto"]
    assert [run.face for run in fonts.runs("𠮷")] == ["BianmaoHana"]


def test_what_has_no_glyph_is_reported_with_sign_code_point_and_field_before_anything_is_printed() -> None:
    with pytest.raises(UserError) as caught:
        fonts.clean("练习🚚", "doc.D08.field.6")
    assert caught.value.code == "paper.glyph_missing"
    assert caught.value.params == {"characters": "🚚", "code_points": "U+1F69A", "field": "doc.D08.field.6"}
