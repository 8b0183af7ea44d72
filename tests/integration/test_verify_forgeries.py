"""The corpus of forged papers: every one is caught, and by the code that names what was done."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pikepdf
import pytest

from app.services.verifying import judge
from tests.helpers import forged_facts as facts
from tests.helpers import forged_files as files
from tests.helpers import forged_structure as structure
from tests.helpers.seal_bench import CODES, Forge, NearReader, SealBench

MIB = 1024 * 1024
JS = {"/S": "/JavaScript", "/JS": "app.alert(1)"}
LAUNCH = {"/S": "/Launch", "/F": "calc.exe"}

#: What was done → (the forgery, the code of the first finding).
FORGERIES: dict[str, tuple[Forge, str]] = {
    "amount on the page": (facts.on_page(facts.amount), "seal.amount_altered"),
    "mass on the page": (facts.on_page(facts.mass), "seal.mass_altered"),
    "name on the page": (facts.on_page(facts.name), "seal.name_altered"),
    "goods on the page": (facts.on_page(facts.goods_name), "seal.name_altered"),
    "number on the page": (facts.on_page(facts.number), "seal.number_altered"),
    "date on the page": (facts.on_page(facts.day), "seal.date_altered"),
    "document on the page": (facts.on_page(facts.document), "seal.document_altered"),
    "state on the page": (facts.on_page(facts.state), "seal.text_altered"),
    "check code on the page": (facts.on_page(facts.check_code), "seal.text_altered"),
    "practice mark taken off the page": (facts.on_page(facts.practice), "seal.text_altered"),
    "time on the page": (facts.on_page(facts.made_later), "seal.date_altered"),
    "languages on the page": (facts.other_languages_on_page, "seal.text_altered"),
    "amount in the file": (facts.in_file(facts.amount), "seal.facts_altered"),
    "mass in the file": (facts.in_file(facts.mass), "seal.facts_altered"),
    "name in the file": (facts.in_file(facts.name), "seal.facts_altered"),
    "number in the file": (facts.in_file(facts.number), "seal.other_paper"),
    "date in the file": (facts.in_file(facts.day), "seal.facts_altered"),
    "copy in the file": (facts.in_file(facts.copy), "seal.facts_altered"),
    "time in the file": (facts.in_file(facts.made_later), "seal.facts_altered"),
    "amount in both": (facts.in_both(facts.amount), "seal.facts_altered"),
    "mass in both": (facts.in_both(facts.mass), "seal.facts_altered"),
    "name in both": (facts.in_both(facts.name), "seal.facts_altered"),
    "number in both": (facts.in_both(facts.number), "seal.other_paper"),
    "date in both": (facts.in_both(facts.day), "seal.facts_altered"),
    "copy in both": (facts.in_both(facts.copy), "seal.facts_altered"),
    "check code in both": (facts.in_both(facts.check_code), "seal.facts_altered"),
    "languages in both": (facts.other_languages_in_both, "seal.facts_altered"),
    "file of another paper": (facts.file_of_another_paper, "seal.number_altered"),
    "facts of another paper": (facts.facts_of_another_paper, "seal.other_paper"),
    "square of another paper": (facts.square_of_another_paper, "seal.covered"),
    "sealed by a stranger": (facts.sealed_by_a_stranger, "seal.key_unknown"),
    "signed in another's name": (facts.signed_in_anothers_name, "seal.signature_wrong"),
    "bit of the facts flipped": (facts.bit_flipped(20, check_signs_right=False), "seal.code_damaged"),
    "bit of the facts flipped, signs right": (facts.bit_flipped(20, check_signs_right=True), "seal.signature_wrong"),
    "bit of the signature flipped": (facts.bit_flipped(-1, check_signs_right=True), "seal.signature_wrong"),
    "bit of the key flipped": (facts.bit_flipped(3, check_signs_right=True), "seal.key_unknown"),
    "two seals for a sheet": (facts.two_seals, "seal.seals_missing"),
    "a code that is no seal": (facts.carried_use_as_seal, "seal.not_a_seal"),
    "a key more in the file": (facts.rewritten_json(lambda plain: {**plain, "x": 1}), "seal.facts_unreadable"),
    "a key more in the facts": (
        facts.rewritten_json(lambda plain: {**plain, "paper": {**plain["paper"], "x": 1}}),
        "seal.facts_unreadable",
    ),
    "no seals in the file": (facts.rewritten_json(lambda plain: {**plain, "seals": []}), "seal.seals_missing"),
    "file is no JSON": (facts.rewritten_json(lambda _plain: b"[" * 5000), "seal.facts_unreadable"),
    "file has fractions": (facts.rewritten_json(lambda _plain: b'{"paper":1.5,"seals":[]}'), "seal.facts_unreadable"),
    "revision behind": (files.by_hand(files.next_revision(b"<< /Type /Nothing >>")), "seal.later_revision"),
    "revision with a script": (
        files.by_hand(files.next_revision(b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>")),
        "seal.later_revision",
    ),
    "text behind the end": (files.by_hand(lambda pdf: pdf + b"%more\n1 0 obj\n"), "seal.later_revision"),
    "attachment added": (files.edited(files.second_attachment), "seal.extra_attachment"),
    "attachment removed": (files.edited(files.no_attachment), "seal.no_attachment"),
    "attachment renamed": (files.edited(files.renamed_attachment), "seal.no_attachment"),
    "attachment emptied": (files.edited(files.emptied_attachment), "seal.facts_unreadable"),
    "script when opened": (files.edited(files.action("/OpenAction", JS)), "seal.active_content"),
    "program when opened": (files.edited(files.action("/OpenAction", LAUNCH)), "seal.active_content"),
    "script when closed": (files.edited(files.action("/AA", JS)), "seal.active_content"),
    "script by name": (files.edited(files.script_by_name), "seal.active_content"),
    "layers": (files.edited(files.layers), "seal.active_content"),
    "form": (files.edited(files.form), "seal.active_content"),
    "square note over the amount": (files.edited(files.note("Square")), "seal.annotation"),
    "text note over the amount": (files.edited(files.note("FreeText")), "seal.annotation"),
    "stamp over the amount": (files.edited(files.note("Stamp")), "seal.annotation"),
    "picture over the amount": (files.edited(files.overlay_picture), "seal.covered"),
    "white over the amount": (files.edited(files.drawing(b"1 g 515 436 55 12 re f")), "seal.covered"),
    "line through the name": (files.edited(files.drawing(b"0 g 30 665 180 1 re f")), "seal.covered"),
    "white over the square": (files.edited(files.drawing(b"1 g 500 750 60 60 re f", 1)), "seal.covered"),
    "text added": (files.edited(files.added_text), "seal.text_added"),
    "outlines exchanged": (files.edited(files.other_outlines), "seal.text_altered"),
    "page added": (files.edited(files.added_page), "seal.pages"),
    "page doubled": (files.edited(files.doubled_page), "seal.pages"),
    "page removed": (files.edited(files.removed_page), "seal.pages"),
    "pages swapped": (files.edited(files.swapped_pages), "seal.number_altered"),
    "page cut": (files.edited(files.cut_page), "seal.covered"),
    "page turned": (files.edited(files.turned_page), "seal.covered"),
    "packed objects": (
        files.edited(lambda _pdf: None, object_stream_mode=pikepdf.ObjectStreamMode.generate),
        "seal.rebuilt",
    ),
    "encrypted": (files.edited(lambda _pdf: None, encryption=pikepdf.Encryption(owner="x", user="")), "seal.rebuilt"),
    "note for the printer behind a comment": (structure.note_behind_a_comment, "seal.rebuilt"),
    "page within a stream": (structure.page_within_a_stream, "seal.rebuilt"),
    "object of one number twice": (structure.object_twice, "seal.rebuilt"),
    "unseen code on a page": (structure.saved_with(structure.unseen_text), "seal.rebuilt"),
    "other bytes in a face": (structure.saved_with(structure.hints), "seal.rebuilt"),
    "settings for the printer": (structure.saved_with(structure.printer_settings), "seal.rebuilt"),
    "larger unit": (structure.saved_with(structure.larger_unit), "seal.rebuilt"),
    "cut in the middle": (files.by_hand(lambda pdf: pdf[: len(pdf) // 2]), "seal.cut_short"),
    "cut at the end": (files.by_hand(lambda pdf: pdf[:-30]), "seal.cut_short"),
    "nothing but a head": (files.by_hand(lambda pdf: pdf[:20]), "seal.cut_short"),
    "empty": (files.by_hand(lambda _pdf: b""), "seal.not_a_pdf"),
    "a picture": (files.by_hand(lambda _pdf: b"\x89PNG\r\n\x1a\n" + b"\0" * 100), "seal.not_a_pdf"),
    "huge": (files.by_hand(lambda pdf: pdf + b"\0" * (33 * MIB)), "seal.too_large"),
}
#: Which field a finding names, where there is one to name.
FIELDS = {
    "amount in the file": "amount",
    "mass in the file": "mass",
    "name in the file": "name",
    "date in the file": "date",
    "copy in the file": "copy",
    "time in the file": "date",
    "amount in both": "amount",
    "mass in both": "mass",
    "copy in both": "copy",
    "languages in both": "languages",
    "white over the amount": "amount",
    "picture over the amount": "amount",
    "line through the name": "name",
}


@pytest.fixture(scope="module")
def bench() -> SealBench:
    return SealBench()


@pytest.mark.parametrize("what", FORGERIES)
def test_forged_paper_is_caught_by_name_when_it_is_verified(bench: SealBench, tmp_path: Path, what: str) -> None:
    forge, code = FORGERIES[what]
    verdict = bench.verdict(forge(bench), tmp_path)
    assert (verdict.outcome, verdict.code) == ("bad", code), verdict.problems
    if what in FIELDS:
        assert verdict.problems[0].params["sealed_field"] == FIELDS[what], verdict.problems


def test_the_corpus_is_large_enough_when_it_is_counted() -> None:
    assert len(FORGERIES) >= 40


def test_paper_is_refused_when_it_is_shown_under_another_number(bench: SealBench, tmp_path: Path) -> None:
    pdf = bench.paper("D08", facts.HONEST)
    number = facts.HONEST[0].record.local_reference
    assert bench.verdict(pdf, tmp_path, number).code == "seal.genuine"
    assert bench.verdict(pdf, tmp_path, number + "9").code == "seal.other_number"


def test_paper_is_refused_when_the_key_was_withdrawn(bench: SealBench, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(bench.paper("D08", facts.HONEST))
    keys = {key_id: dataclasses.replace(key, withdrawn=True) for key_id, key in bench.known.items()}
    assert judge(NearReader().read(str(path)), keys, CODES).code == "seal.key_withdrawn"


def test_paper_is_told_to_be_saved_again_when_only_its_file_was_rewritten(bench: SealBench, tmp_path: Path) -> None:
    verdict = bench.verdict(files.edited(lambda _pdf: None)(bench), tmp_path)
    assert (verdict.outcome, verdict.code) == ("warn", "seal.rewritten")


def test_paper_is_not_called_forged_when_another_version_drew_it(
    bench: SealBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = facts.on_page(facts.state)(bench)
    monkeypatch.setattr("app.documents.checking.check.DRAWING", 99)
    verdict = bench.verdict(pdf, tmp_path)
    assert (verdict.outcome, verdict.code) == ("warn", "seal.other_drawing")
    assert verdict.differences
