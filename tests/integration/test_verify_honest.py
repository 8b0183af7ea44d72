"""The corpus of honest papers: every kind in every pair of languages, first copy and second, passes as it is."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from app.documents.checking.reader import ChildPaperReader
from app.documents.record_papers import LONG
from app.domain.laptops import KnownKey
from app.services.documents import DocumentService
from app.services.evidence import EvidenceService
from app.services.paper_catalog import CATALOG
from app.services.paper_seals import SealingRenderer
from app.services.papers import Paper
from app.services.verifying import Verdict, verify_pdf
from tests.helpers.paper_market import PaperMarket, catalog_ids, paper_market
from tests.helpers.seal_bench import CODES, NearReader, SealBench
from tests.unit.documents.paper_facts import record_facts
from tests.unit.documents.pdf_reading import font_names, page_texts, squeezed

PAIRS = tuple(permutations(("zh", "vi", "en"), 2))


@pytest.fixture(scope="module")
def world() -> PaperMarket:
    made = paper_market()
    context = replace(made.market.context, renderer=SealingRenderer(made.market.context))
    return replace(made, market=replace(made.market, context=context), documents=DocumentService(context))


def verdict_of(world: PaperMarket, paper: Paper, folder: Path) -> Verdict:
    path = folder / "paper.pdf"
    path.write_bytes(paper.pdf)
    with world.market.context.store.unit_of_work() as uow:
        keys = {key_id: KnownKey(key_id, key.public_b64, key.laptop_id) for key_id, key in uow.laptops.keys().items()}
    return verify_pdf(NearReader(), str(path), keys, CODES)


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("entry", CATALOG, ids=catalog_ids())
def test_honest_paper_passes_when_it_is_verified(world, tmp_path, entry, pair):
    paper = world.documents.paper(entry.kind, world.ref_for(entry), pair, subject=entry.subject)
    verdict = verdict_of(world, paper, tmp_path)
    assert (verdict.outcome, verdict.code) == ("good", "seal.genuine"), verdict.problems
    # U40: number, short check code and square on each sheet; what is sealed is what is printed.
    text = squeezed("".join(page_texts(paper.pdf)))
    for seal in verdict.seals:
        assert (seal.kind, seal.copy_no, seal.languages) == (paper.kind, paper.copy_no, pair)
        assert squeezed(seal.number) in text
        assert f"{seal.head_hash[:4]}-{seal.head_hash[4:8]}".upper() in text


def test_second_copy_and_slip_of_a_day_pass_when_they_are_verified(world, tmp_path):
    entry = next(each for each in CATALOG if each.kind == "D12")
    world.documents.paper("D12", world.ref_for(entry), subject=entry.subject)
    again = world.documents.paper("D12", world.ref_for(entry), subject=entry.subject)
    assert again.copy_no > 1
    assert verdict_of(world, again, tmp_path).seals[0].copy_no == again.copy_no
    slip = EvidenceService(world.market.context).slip(world.refs["person"][0])
    assert verdict_of(world, slip, tmp_path).code == "seal.genuine"


def test_paper_only_looked_at_has_no_seal_when_it_is_verified(world, tmp_path):
    entry = next(each for each in CATALOG if each.kind == "D12")
    seen = world.documents.paper("D12", world.ref_for(entry), subject=entry.subject, record=False)
    assert verdict_of(world, seen, tmp_path).code == "seal.no_attachment"


@pytest.mark.parametrize("entry", CATALOG, ids=catalog_ids())
def test_paper_is_a_passive_archive_file_when_its_bytes_are_read(world, entry):
    pdf = world.documents.paper(entry.kind, world.ref_for(entry), subject=entry.subject).pdf
    assert pdf.startswith(b"%PDF-1.7")
    for needed in (
        b"<pdfaid:part>3<",
        b"<pdfaid:conformance>B<",
        b"/GTS_PDFA1",
        b"/AF [",
        b"/AFRelationship /Source",
        b"\n/ID \n[<",
    ):
        assert pdf.count(needed) == 1, needed
    for never in (b"/JavaScript", b"/Launch", b"/Annots", b"/AcroForm", b"/URI", b"/Encrypt", b"Helvetica"):
        assert never not in pdf, never
    assert all(re.match(r"[A-Z]{6}\+", name) for name in font_names(pdf)), "every font is a subset of its own"
    assert all(pdf[found.start() - 1 : found.start()] == b"\n" for found in re.finditer(rb"endstream\nendobj", pdf))


def test_long_document_passes_when_the_confined_child_draws_it_again_alone(tmp_path):
    bench, path = SealBench(), tmp_path / "paper.pdf"
    path.write_bytes(bench.paper("D08", tuple(record_facts(place) for place in range(1, LONG + 1))))
    verdict = verify_pdf(ChildPaperReader(), str(path), bench.known, CODES)
    assert (verdict.outcome, verdict.code, len(verdict.seals)) == ("good", "seal.genuine", LONG), verdict.problems
