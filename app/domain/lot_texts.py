"""What a lot's typed words may be: NFC, without invisible or control characters, no longer than papers take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.domain.identifiers import check_plate_cn, check_plate_vn, normalise_number, normalise_plate
from app.domain.lot_draft import LotDraft
from app.domain.people import Party
from app.domain.person_checks import text_problem, tidy_text
from app.domain.problems import Problem
from app.domain.trade import Manifest

CODE_LENGTH = 40


def tidied_lot(draft: LotDraft) -> LotDraft:
    """Return the draft with every text in stored form."""
    rate = draft.rate
    return replace(
        draft,
        counterpart=tidied_party(draft.counterpart),
        plate_cn=normalise_plate(draft.plate_cn),
        plate_vn=normalise_plate(draft.plate_vn),
        lane=tidy_text(draft.lane),
        payment=tidy_text(draft.payment),
        rate=None if rate is None else replace(rate, source=tidy_text(rate.source), purpose=tidy_text(rate.purpose)),
        lines=tuple(replace(line, origin=tidy_text(line.origin)) for line in draft.lines),
        driver=tidy_text(draft.driver),
        manifest=tidied_manifest(draft.manifest),
    )


def tidied_manifest(manifest: Manifest | None) -> Manifest | None:
    """Return a manifest with both numbers in stored form (capitals, no spaces); None when nothing was typed."""
    if manifest is None:
        return None
    tidy = replace(manifest, batch_no=normalise_number(manifest.batch_no), bill_no=normalise_number(manifest.bill_no))
    return None if tidy == Manifest("") else tidy


def tidied_party(party: Party) -> Party:
    """Return the seller or buyer with every text in stored form."""
    return Party(
        name=tidy_text(party.name),
        document_kind=tidy_text(party.document_kind),
        document_number=tidy_text(party.document_number),
        address=tidy_text(party.address),
        country=tidy_text(party.country),
    )


def text_findings(draft: LotDraft) -> Iterator[Problem]:
    """Yield what is wrong with payment, rate and origins as texts."""
    rate = draft.rate
    typed = [("payment", draft.payment), ("driver", draft.driver)]
    if rate is not None:
        typed += [("rate.source", rate.source), ("rate.purpose", rate.purpose)]
    for field, text in typed:
        if problem := text_problem(text, field):
            yield problem
    for number, line in enumerate(draft.lines):
        if problem := text_problem(line.origin, f"lines.{number}.origin", CODE_LENGTH):
            yield problem


def heading_findings(party: Party, plate_cn: str, plate_vn: str, lane: str) -> Iterator[Problem]:
    """Yield what is wrong with the facts that an amendment may change: plates, lane, seller or buyer."""
    if not plate_cn and not plate_vn:
        yield Problem("lot.plate_missing", "plate_cn")
    for plate, check in ((plate_cn, check_plate_cn), (plate_vn, check_plate_vn)):
        found = check(plate) if plate else None
        if found is not None:
            yield found
    if problem := text_problem(lane, "lane", CODE_LENGTH):
        yield problem
    yield from _party(party)


def _party(party: Party) -> Iterator[Problem]:
    if not party.name.strip():
        yield Problem("lot.counterpart_name_missing", "counterpart.name")
    if not party.document_number.strip():
        yield Problem("lot.counterpart_document_missing", "counterpart.document_number")
    typed = (
        text_problem(party.name, "counterpart.name"),
        text_problem(party.document_number, "counterpart.document_number", CODE_LENGTH),
        text_problem(party.document_kind, "counterpart.document_kind", CODE_LENGTH),
        text_problem(party.address, "counterpart.address"),
        text_problem(party.country, "counterpart.country", CODE_LENGTH),
    )
    yield from (problem for problem in typed if problem is not None)
