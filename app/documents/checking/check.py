"""A PDF in, what it says of itself out: its facts, its seals, and whether its sheets are what the facts draw."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from functools import partial

import pypdfium2 as pdfium

from app.documents.checking.fields import field_of
from app.documents.checking.file_scan import look_over
from app.documents.checking.pages import MOST_DIFFERENCES, page_differences
from app.documents.checking.structure import refuse_other_parts
from app.documents.facts_json import DRAWING, FILE_NAME, SealedFacts, read_attachment
from app.documents.renderer import PdfRenderer
from app.domain.evidence import EvidenceSlip
from app.domain.paper_content import PaperContent
from app.domain.paper_seal import Difference, PaperReading, Seals
from app.errors import BianmaoError, ImportRejectedError
from app.paper_sums import sheet_sum, sheets_of
from app.read_models import DayEndFacts, LotPaperFacts

LARGEST_ATTACHMENT = 8 * 1024 * 1024


def read_paper(pdf: bytes) -> PaperReading:
    """Read a paper and compare its sheets with those drawn again from its facts.

    Raises ImportRejectedError ``seal.…``: not a file as this program writes them, or with something in it beside.
    """
    look_over(pdf)
    with _opened(pdf) as document:
        raw = _attached(document)
        try:
            sealed = read_attachment(raw)
            _refuse_seals(sealed)
            again = draw_again(sealed, Seals(sealed.codes, raw))
        except ImportRejectedError:
            raise
        except (ValueError, BianmaoError) as problem:
            raise ImportRejectedError("seal.facts_unreadable") from problem
        likeness, pages, differences = _compared(pdf, document, again, sealed)
    return PaperReading(
        kind=sealed.kind,
        languages=sealed.languages,
        codes=sealed.codes,
        sums=tuple(map(sheet_sum, sheets_of(sealed.facts))),
        facts_hash=hashlib.sha256(sealed.hashed).hexdigest(),
        likeness=likeness,
        is_own_drawing=sealed.drawing == DRAWING,
        pages=pages,
        differences=differences,
    )


def _refuse_seals(sealed: SealedFacts) -> None:
    sheets = len(sheets_of(sealed.facts))
    if len(sealed.codes) != sheets:
        raise ImportRejectedError("seal.seals_missing", found=len(sealed.codes), wanted=sheets)


def draw_again(sealed: SealedFacts, seals: Seals) -> bytes:
    """Draw a paper from its facts, with its seals. Raises UserError or ValueError for facts that make no paper."""
    drawer, languages = PdfRenderer(), sealed.languages
    match sealed.facts:
        case LotPaperFacts() as facts:
            return drawer.lot_paper(sealed.kind, facts, languages, seals=seals)
        case DayEndFacts() as facts:
            return drawer.day_end_paper(facts, languages, seals=seals)
        case EvidenceSlip() as facts:
            return drawer.evidence_slip(facts, languages, seals=seals)
        case PaperContent() as facts:
            return drawer.form_paper(facts, languages, seals=seals)
        case facts:
            return drawer.record_paper(sealed.kind, facts, languages, seals=seals)


def _compared(
    pdf: bytes, document: pdfium.PdfDocument, again: bytes, sealed: SealedFacts
) -> tuple[str, tuple[int, int], tuple[Difference, ...]]:
    if pdf == again:
        return "bytes", (len(document), len(document)), ()
    numbers = [sheet_sum(each).number for each in sheets_of(sealed.facts)]
    naming = partial(field_of, facts=sealed.plain["facts"], numbers=numbers)
    with _opened(again) as drawn:
        pages = (len(document), len(drawn))
        differences: list[Difference] = []
        for place in range(min(pages)):
            differences += page_differences(document[place], drawn[place], place + 1, naming)
            if len(differences) >= MOST_DIFFERENCES:
                break
    same = not differences and pages[0] == pages[1]
    if same:
        refuse_other_parts(pdf, again)
    return "look" if same else "other", pages, tuple(differences[:MOST_DIFFERENCES])


def _attached(document: pdfium.PdfDocument) -> bytes:
    count = document.count_attachments()
    if count == 0:
        raise ImportRejectedError("seal.no_attachment")
    if count > 1:
        raise ImportRejectedError("seal.extra_attachment")
    attached = document.get_attachment(0)
    if attached.get_name() != FILE_NAME:
        raise ImportRejectedError("seal.no_attachment")
    try:
        content = bytes(attached.get_data())
    except pdfium.PdfiumError as problem:
        raise ImportRejectedError("seal.facts_unreadable") from problem
    if len(content) > LARGEST_ATTACHMENT:
        raise ImportRejectedError("seal.too_large", most_mib=LARGEST_ATTACHMENT // 1024 // 1024)
    return content


@contextlib.contextmanager
def _opened(pdf: bytes) -> Iterator[pdfium.PdfDocument]:
    try:
        document = pdfium.PdfDocument(pdf)
        len(document)
    except pdfium.PdfiumError as problem:
        raise ImportRejectedError("seal.cut_short") from problem
    try:
        yield document
    finally:
        document.close()
