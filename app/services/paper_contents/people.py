"""Papers about persons and groups: D01–D05."""

from __future__ import annotations

from app.services.paper_contents import d01, d02, d03, d04, d05, lot_papers
from app.services.paper_sorts import PaperSort

#: D04 is there twice: one person's own sheet, and one paper for all who entrusted the group with a lot.
SORTS: tuple[PaperSort, ...] = (
    PaperSort("D01", "person", d01.build, d01.fits),
    PaperSort("D02", "group", d02.build, d02.fits),
    PaperSort("D03", "lot", d03.build, d03.fits),
    PaperSort("D04", "person", d04.build_of_person, d04.fits_person),
    PaperSort("D04", "lot", d04.build_of_lot, d04.fits_lot),
    PaperSort("D05", "lot", d05.build, lot_papers.fits),
)
