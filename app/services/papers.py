"""What all papers have in common: the counted copy, the names of the site, the finished document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.domain.identifiers import mask_number
from app.domain.ledger import Plain
from app.domain.localized_text import LANGUAGES, LocalizedText
from app.domain.people import Party
from app.domain.trade import TradeRecord
from app.errors import UserError
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext, market_facts
from app.services.device_keys import signing_key

ALLOCATION, GOODS_LIST, DECLARATION, DAY_END = "D09", "D12", "D08", "D26"
_PAGE = re.compile(rb"/Type\s*/Page\b")


def check_languages(languages: tuple[str, str]) -> None:
    """Refuse a language without labels before a copy is counted. Raises UserError ``paper.label_missing``."""
    for language in languages:
        if language not in LANGUAGES:
            raise UserError("paper.label_missing", key="*", language=language)


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as made. ``copy_no`` counts from 1; 0 is a draft for signature, which has no number."""

    kind: str
    ref: str
    pdf: bytes
    copy_no: int
    pages: int


@dataclass(frozen=True, slots=True)
class CountedCopy:
    """A copy's number, and the ledger's head after it was written down (printed on it); no head on a preview."""

    copy_no: int
    head_hash: str


def number_copy(
    uow: UnitOfWork,
    context: ServiceContext,
    kind: str,
    ref: str,
    *,
    record: bool,
    sheets: Mapping[str, int] = MappingProxyType({}),
) -> CountedCopy:
    """Give the next copy its number, and commit it to the ledger when it is to ``record``.

    ``sheets`` are the copy numbers of what a file of many sheets holds, where they differ from the file's own.

    The copy is counted before it is drawn: a paper that nobody counted can never exist; a number whose paper was
    never finished can. What is recorded is committed here; of a preview nothing is kept, and it has no check code.
    """
    copy_no = uow.papers.next_copy(kind, ref)
    if not record:
        return CountedCopy(copy_no, "")
    # Made before the copy is written down: its seal names the ledger's head with the copy in it.
    signing_key(uow, context)
    body: dict[str, Plain] = {"kind": kind, "ref": ref, "copy": copy_no}
    if sheets:
        body["sheets"] = dict(sheets)
    now = context.clock.now()
    for made in (ref, *sheets):
        uow.papers.note_made(kind, made, now)
    entry = uow.ledger.append("paper.made", body, context.actor.name, now)
    uow.commit()
    return CountedCopy(copy_no, entry.hash)


def finish(kind: str, ref: str, pdf: bytes, copy_no: int) -> Paper:
    """Return the paper with its pages counted."""
    return Paper(kind, ref, pdf, copy_no, len(_PAGE.findall(pdf)))


def site_names(uow: UnitOfWork, crossing_id: str) -> tuple[LocalizedText, LocalizedText]:
    """Return the names of the market point and of a crossing (the market's own when none is named)."""
    market = market_facts(uow)
    wanted = crossing_id or str(market.get("crossing_id", ""))
    crossing = uow.reference.crossing(wanted)
    name = LocalizedText(wanted) if crossing is None else crossing.name
    return LocalizedText(str(market.get("point_name") or uow.numbers.identity().point)), name


def masked_party(party: Party) -> Party:
    """Return the other side with its number masked, as it is printed: a paper's facts travel inside it."""
    return replace(party, document_number=mask_number(party.document_number))


def masked_record(record: TradeRecord) -> TradeRecord:
    """Return a record with no whole number of a person in it, for the papers that many people see."""
    return replace(
        record, person_document=mask_number(record.person_document), counterpart=masked_party(record.counterpart)
    )
