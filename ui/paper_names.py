"""Names of papers in both languages, from the same table as the words that are printed on them."""

from __future__ import annotations

import functools
import re

import resources
from app.domain.attachment_names import clean_name

DAY = "D26"
USED = "USED"
_KEYS = {
    USED: "paper.used.short",
    "D27-rules": "paper.d27.short.rules",
    "D27-hours": "paper.d27.short.hours",
    "D27-matters": "paper.d27.short.matters",
}


@functools.cache
def paper_name(kind: str, language: str) -> str:
    """Short name of a paper (D-id or ``USED``) in a language of papers; the kind itself if the tables lack it."""
    labels: dict[str, str] = resources.read_json(f"document_labels/{language}.json")
    return labels.get(_KEYS.get(kind, f"doc.{kind}.title.short"), kind)


def paper_names(kind: str, language: str) -> tuple[str, str]:
    """The name to read first on a screen in this language, and the other side's below it."""
    first = language if language in ("zh", "vi", "en") else "zh"
    return paper_name(kind, first), paper_name(kind, "zh" if first == "vi" else "vi")


def file_stem(paper: str, about: str) -> str:
    """Name of a paper's file without its ending: never a path, whatever stands in the paper's or a person's name."""
    plain = re.sub(r"[/\\]", "-", f"{paper}-{about}".rstrip("-"))
    return clean_name(plain, "pdf").removesuffix(".pdf")
