"""Words: document labels in three languages, fields of the papers, screen words and the glossary."""

from __future__ import annotations

from pathlib import Path

from resources.reference_build.sources import Row, or_none, read_table
from resources.reference_build.trust import OWN_KNOWLEDGE, UNVERIFIED, trust_of

#: The papers made: D01–D22 of the shared table and our own D24–D27; D23 belongs to the customs broker's program.
PAPERS = (*(f"D{number:02d}" for number in range(1, 23)), "D24", "D25", "D26", "D27")
LANGUAGES = ("zh", "vi", "en")
_TITLE_DOUBT = "title to be confirmed"


def document_labels(folder: Path) -> dict[str, dict[str, str]]:
    """Build the labels of papers: language → key → text, the same keys in each language.

    ``doc.D09.field.10`` is the tenth field of D09; with ``.short`` behind it, the Vietnamese of a narrow column
    (Chinese and English are not shortened). ``paper.package.22`` names a kind of package by its customs code.
    """
    labels: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for row in read_table(folder, "document_words"):
        _put(labels, row["key"], row["zh"], row["vi"], row["en"])
    for row in read_table(folder, "package_kind"):
        _put(labels, f"paper.package.{row['code']}", row["name_zh"], row["name_vi"], row["name_en"])
    for row in read_table(folder, "documents"):
        if row["doc_id"] in PAPERS:
            head = f"doc.{row['doc_id']}"
            _put(labels, f"{head}.title", row["doc_zh"], row["doc_vi"], row["doc_en"])
            field = f"{head}.field.{row['field_no']}"
            _put(labels, field, row["field_zh"], row["field_vi"], row["field_en"])
            _put(labels, f"{field}.short", row["field_zh"], row["vi_short"] or row["field_vi"], row["field_en"])
    return {language: dict(sorted(texts.items())) for language, texts in labels.items()}


def _put(labels: dict[str, dict[str, str]], key: str, zh: str, vi: str, en: str) -> None:
    labels["zh"][key] = full_width(zh)
    labels["vi"][key] = vi
    labels["en"][key] = en


def full_width(text: str) -> str:
    """Return a Chinese label as it is printed: full-width brackets (the tables keep half-width ones as keys)."""
    return text.replace("(", "（").replace(")", "）")


def doubtful_labels(folder: Path) -> list[str]:
    """Return the label keys that print with the note "to be confirmed", sorted."""
    keys = {row["key"] for row in read_table(folder, "document_words") if row["reviewed"] == "doubtful"}
    for paper in documents(folder):
        if paper["doubtful_title"]:
            keys.add(f"doc.{paper['doc_id']}.title")
        for field in paper["fields"]:
            if field["doubtful"]:
                keys |= {f"doc.{paper['doc_id']}.field.{field['field_no']}{end}" for end in ("", ".short")}
    return sorted(keys)


def documents(folder: Path) -> list[Row]:
    """Build the papers with their fields in order; ``section`` H head, L line, F foot; ``required`` Y, C, N."""
    table = read_table(folder, "documents")
    return [_document([row for row in table if row["doc_id"] == paper]) for paper in PAPERS]


def _document(rows: list[dict[str, str]]) -> Row:
    first = rows[0]
    return {
        "doc_id": first["doc_id"],
        "zh": full_width(first["doc_zh"]),
        "vi": first["doc_vi"],
        "en": first["doc_en"],
        "doubtful_title": any(_TITLE_DOUBT in row["note"].lower() for row in rows),
        "side": first["side"],
        "made_by": first["made_by"],
        "signed_by": first["signed_stamped_by"],
        "fields": [
            {
                "field_no": int(row["field_no"]),
                "section": row["section"],
                "required": row["required"],
                "data_type": row["data_type"],
                "doubtful": row["reviewed"] == "doubtful",
                "trust": UNVERIFIED if row["reviewed"] == "doubtful" else trust_of(row["confidence"]),
            }
            for row in rows
        ],
        "trust": trust_of(first["confidence"]),
        "source": f"documents.csv: {first['confidence']}",
    }


def ui_words(folder: Path) -> list[Row]:
    """Build the words of the screen by id, in the order of their table."""
    return [
        {
            "id": row["id"],
            "kind": row["kind"],
            "zh": row["zh"],
            "vi": row["vi"],
            "en": row["en"],
            "vi_short": or_none(row["vi_short"]),
            "note": or_none(row["note"]),
            "doubtful": row["reviewed"] == "doubtful",
            "trust": UNVERIFIED if row["reviewed"] == "doubtful" else OWN_KNOWLEDGE,
            "source": "ui_words.csv",
        }
        for row in read_table(folder, "ui_words")
    ]


def glossary(folder: Path) -> list[Row]:
    """Build the terms of the trade by id, in the order of their table."""
    return [
        {
            "id": row["term_id"],
            "group": row["group"],
            "zh": row["zh"],
            "vi": row["vi"],
            "en": row["en"],
            "vi_short": or_none(row["vi_short"]),
            "note": or_none(row["note"]),
            "doubtful": row["reviewed"] == "doubtful",
            "trust": UNVERIFIED if row["reviewed"] == "doubtful" else trust_of(row["confidence"]),
            "source": f"glossary.csv: {row['confidence']}",
        }
        for row in read_table(folder, "glossary")
    ]
