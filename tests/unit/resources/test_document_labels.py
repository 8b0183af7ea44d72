"""Labels of the papers: the same keys in three languages, every field of the papers, nothing doubtful unmarked."""

from __future__ import annotations

import re

import pytest

from app.domain.delivery import Verdict
from resources import read_json
from resources.reference_build import checks

LANGUAGES = ("zh", "vi", "en")
STATES = [
    "draft",
    "saved",
    "packed",
    "held",
    "sent",
    "received",
    "accepted",
    "returned",
    "inspection",
    "released",
    "closed",
    "deleted",
    "quarantined",
    "amended",
    "voided",
]


@pytest.fixture(scope="module")
def labels():
    return {language: read_json(f"document_labels/{language}.json") for language in LANGUAGES}


def test_keys_are_the_same_when_languages_are_compared(labels):
    assert labels["zh"].keys() == labels["vi"].keys() == labels["en"].keys()
    assert checks.label_problems(labels) == []


def test_missing_key_is_reported_when_a_language_lacks_it(labels):
    broken = {language: dict(texts) for language, texts in labels.items()}
    del broken["vi"]["paper.page"]
    assert checks.label_problems(broken) == ["labels: paper.page is missing or empty in vi"]


@pytest.mark.parametrize(("paper", "count"), [("D08", 30), ("D09", 16), ("D12", 18)])
def test_each_field_has_a_label_when_a_paper_is_described(labels, paper, count):
    fields = next(row for row in read_json("reference/documents.json") if row["doc_id"] == paper)["fields"]
    assert [field["field_no"] for field in fields] == list(range(1, count + 1))
    keys = {f"doc.{paper}.title", f"doc.{paper}.title.short"}
    keys |= {f"doc.{paper}.field.{n}{end}" for n in range(1, count + 1) for end in ("", ".short")}
    assert keys <= labels["zh"].keys()
    assert {field["section"] for field in fields} == {"H", "L", "F"}


def test_titles_are_those_of_the_table_when_read(labels):
    assert labels["zh"]["doc.D08.title"] == "边民互市进（出）口商品申报单"
    assert labels["vi"]["doc.D09.field.10.short"] == "SL phân bổ"
    assert labels["zh"]["paper.page"] == "第 {page} 页 / 共 {pages} 页"
    assert labels["vi"]["paper.page"] == "Trang {page}/{pages}"


def test_each_state_has_a_line_when_a_paper_shows_it(labels):
    assert {f"paper.state.{state}" for state in STATES} <= labels["vi"].keys()
    assert {f"paper.state.{v}" for v in Verdict if v is not Verdict.NONE} <= labels["vi"].keys()
    not_accepted = ("saved", "packed", "held", "sent", "quarantined")
    assert all("尚未受理" in labels["zh"][f"paper.state.{state}"] for state in not_accepted)


def test_doubtful_words_are_listed_when_they_must_carry_the_note(labels):
    doubtful = read_json("reference/doubtful_labels.json")
    assert {"doc.D12.title", "doc.D12.field.1", "paper.state.released"} <= set(doubtful)
    assert set(doubtful) <= labels["zh"].keys()


def test_chinese_labels_use_full_width_brackets_when_printed(labels):
    assert [text for text in labels["zh"].values() if re.search(r"[()]", text)] == []
