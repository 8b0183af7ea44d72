"""What each sheet of a paper is about, from its facts: the number printed on it, amount, mass, copy, time."""

from __future__ import annotations

from app.domain.evidence import EvidenceSlip
from app.domain.paper_content import PaperContent
from app.domain.paper_seal import SheetSum
from app.interfaces.paper import PaperFacts
from app.read_models import DayEndFacts, LotPaperFacts, RecordPaperFacts

SheetFacts = RecordPaperFacts | LotPaperFacts | DayEndFacts | EvidenceSlip | PaperContent


def sheets_of(facts: PaperFacts) -> tuple[SheetFacts, ...]:
    """Return the facts sheet by sheet."""
    return facts if isinstance(facts, tuple) else (facts,)


def is_sealed(facts: PaperFacts) -> bool:
    """Tell whether a paper is one: counted and in the ledger, so that it has a seal."""
    return all(each.head_hash for each in sheets_of(facts))


def sheet_sum(facts: SheetFacts) -> SheetSum:
    """Return what the seal of a sheet says of it."""
    number, amount_fen, mass_g = _sums(facts)
    return SheetSum(number, max(0, amount_fen), max(0, mass_g), facts.copy_no, facts.made_at, facts.head_hash)


def _sums(facts: SheetFacts) -> tuple[str, int, int]:
    match facts:
        case RecordPaperFacts(record=record):
            return record.local_reference, record.amount_fen, record.net_g
        case LotPaperFacts(lot=lot):
            return lot.lot_ref, lot.amount_fen, sum(line.net_g for line in lot.lines)
        case DayEndFacts(summary=summary):
            number = f"{facts.point}-{facts.device} {summary.day_on.isoformat()}"
            return number, summary.value_fen, summary.net_g
        case EvidenceSlip():
            number = f"{facts.point}-{facts.device}+{facts.epoch} {facts.sequence}"
            fen = facts.used_minor if facts.currency == "CNY" else 0
            return number, fen, sum(grams for _, grams in facts.grams)
        case PaperContent():
            return facts.number, facts.amount_fen, facts.mass_g
