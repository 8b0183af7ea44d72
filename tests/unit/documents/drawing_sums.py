"""How papers are drawn now, as one sum a paper: what a verifier on another laptop will draw again and compare.

When a sum changes, papers already handed out are drawn another way than before: raise ``DRAWING`` in
``app/documents/facts_json.py`` (after the first release) and write the sums anew:
`.venv/bin/python -m tests.unit.documents.drawing_sums`
"""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import pikepdf

from app.documents.facts_json import DRAWING
from app.services.paper_catalog import CATALOG
from tests.helpers.paper_market import paper_market
from tests.unit.documents.catalog_papers import kept_name, looked_at

KEPT = Path(__file__).parents[2] / "data" / "papers" / "drawing.json"
ORDER = ("zh", "vi")


def drawing_of(pdf: bytes) -> str:
    """Return a sum over the unpacked page contents: places, sizes and signs, whatever packed them."""
    total = hashlib.sha256()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            page.contents_coalesce()
            total.update(page.Contents.read_bytes())
    return total.hexdigest()[:16]


def sums() -> dict[str, object]:
    """Return the number of the drawing and the sum of every paper of the catalog."""
    made = paper_market()
    papers = {kept_name(entry, ORDER)[:-4]: drawing_of(looked_at(made, entry, ORDER)) for entry in CATALOG}
    return {"drawing": DRAWING, "papers": papers}


def main() -> None:
    """Write the sums."""
    KEPT.write_text(json.dumps(sums(), indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
