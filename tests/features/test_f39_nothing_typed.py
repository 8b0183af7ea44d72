"""F-39: one record gives all its papers, each in two languages side by side, and not one field is typed for a paper.

Held by the shape of the services (a paper's calls take a kind, a reference and languages, nothing to print), by the
contents (made from the store alone), and by the paper screen (its only editors choose languages and count copies).
The open window is walked in ``test_f39_all_papers.py``.
"""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

import resources
from app.errors import UserError
from app.services.documents import DocumentService
from app.services.paper_catalog import CATALOG, KINDS
from app.services.paper_sorts import PaperSource
from tests.helpers.paper_market import catalog_ids, paper_market
from tests.unit.documents.pdf_reading import squeezed, whole_text

ROOT = Path(__file__).parents[2]
PAIRS = (("zh", "vi"), ("vi", "zh"))
#: What a call for papers may be told: which, of what, in which languages, and how the work goes.
ASKED = {"kind", "subject", "ref", "lot_ref", "languages", "progress", "cancel", "record"}
#: Editors of the paper screen that hold no fact of a paper: choices from lists, and how many copies to print.
CHOICES, COUNT_OF_COPIES = "ComboField", ("NumberField", "copies")


@pytest.fixture(scope="module")
def made():
    return paper_market()


def test_nothing_but_kind_reference_and_languages_can_be_given_when_a_paper_is_asked_for():
    calls = [getattr(DocumentService, name) for name in ("paper", "declarations", "kinds", "papers_of")]
    told = {name for call in calls for name in inspect.signature(call).parameters} - {"self"}
    assert told <= ASKED
    assert set(PaperSource.__dataclass_fields__) == {"context", "uow", "read", "ref", "made_at"}
    assert all(list(inspect.signature(e.build).parameters) == ["source"] for e in CATALOG if e.build is not None)


def test_no_editor_of_the_paper_screen_takes_a_fact_when_its_files_are_read():
    found = []
    for path in sorted((ROOT / "ui" / "screens").glob("paper*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign):
                found += _editors(node)
    assert found, "the screen has its choices"
    assert [each for each in found if each[0] != CHOICES and each != COUNT_OF_COPIES] == []


def _editors(node: ast.Assign) -> list[tuple[str, str]]:
    """Each field or editor that is made here, with the name it gets."""
    target, value = node.targets[0], node.value
    both = isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
    pairs = zip(target.elts, value.elts, strict=True) if both else [(target, value)]
    return [
        (call.func.id, getattr(name, "attr", getattr(name, "id", "")))
        for name, made in pairs
        for call in ast.walk(made)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        and (call.func.id.endswith(("Field", "Edit", "SpinBox")))
    ]  # fmt: skip


def test_every_paper_of_the_table_is_made_when_a_market_has_its_subject(made):
    table = [row["doc_id"] for row in resources.read_json("reference/documents.json")]
    assert list(KINDS) == table
    for entry in CATALOG:
        paper = made.documents.paper(entry.kind, made.ref_for(entry), subject=entry.subject, record=False)
        assert paper.pages >= 1


@pytest.mark.parametrize("order", PAIRS, ids="-".join)
@pytest.mark.parametrize("entry", CATALOG, ids=catalog_ids())
def test_both_titles_stand_on_the_paper_in_their_order_when_it_is_made(made, entry, order):
    paper = made.documents.paper(entry.kind, made.ref_for(entry), order, subject=entry.subject, record=False)
    text = squeezed(whole_text(paper.pdf)).casefold()
    titles = [
        squeezed(resources.read_json(f"document_labels/{language}.json")[f"doc.{entry.kind}.title"]).casefold()
        for language in order
    ]
    assert all(title in text for title in titles)
    assert text.index(titles[0]) < text.index(titles[1])


def test_a_reprint_says_which_copy_it_is_when_a_paper_is_made_again():
    made = paper_market()
    lot = made.refs["lot"][0]
    first, second = (made.documents.paper("D25", lot) for _ in range(2))
    assert (first.copy_no, second.copy_no) == (1, 2)
    assert "第 2 份副本 · Bản sao số 2" in whole_text(second.pdf)
    assert "正本 · Bản chính" in whole_text(first.pdf)


@pytest.mark.parametrize(
    ("kind", "ref", "code"),
    [
        ("D99", "", "paper.kind_unknown"),
        ("D23", "", "paper.kind_unknown"),
        ("D06", "nothing", "paper.ref_unknown"),
        ("D06", "p-001", "paper.not_for_this"),
        ("D01", "", "paper.not_for_this"),
    ],
)
def test_a_paper_is_refused_by_name_when_it_does_not_belong_to_its_subject(made, kind, ref, code):
    with pytest.raises(UserError) as caught:
        made.documents.paper(kind, ref)
    assert caught.value.code == code


def test_no_paper_but_the_sheet_for_signatures_is_there_when_a_lot_is_a_draft():
    made = paper_market()
    draft = made.market.ready_lot()
    assert made.documents.kinds(draft.lot_ref) == ("D09",)
    for entry in CATALOG:
        if entry.subject == "lot" and entry.kind != "D09":
            with pytest.raises(UserError) as caught:
                made.documents.paper(entry.kind, draft.lot_ref)
            assert caught.value.code in {"paper.not_committed", "paper.not_for_this"}, entry.kind
