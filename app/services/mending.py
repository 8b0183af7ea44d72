"""Who can take over a returned share: present, entrusted, with enough value and mass left for the whole of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.delivery import DeliveryState, Reason, Verdict
from app.domain.problems import Problem
from app.domain.quota import QuotaView
from app.domain.trade import Consent, Direction, Lot, Share, ShareLine, TradeRecord
from app.errors import UserError
from app.interfaces import ReadQueries, UnitOfWork
from app.services.carriers import Carrier, Crowd, declared_on, most_declared, value_left
from app.services.share_checks import CONSENT, one_share_problems, over_quota

NO_CANDIDATE = "mend.no_candidate"


@dataclass(frozen=True, slots=True)
class MendCandidate:
    """Somebody who can take the whole share. ``before_fen`` and ``after_fen`` are None where no limit applies."""

    person_id: str
    name: str
    document_number: str
    before_fen: int | None
    after_fen: int | None
    shares_today: int
    quota: QuotaView


@dataclass(frozen=True, slots=True)
class MendProposal:
    """A returned share and who could take it, best first. ``problem`` says how much is missing when nobody can."""

    record: TradeRecord
    reasons: tuple[Reason, ...]
    candidates: tuple[MendCandidate, ...]
    problem: Problem | None = None

    @property
    def proposed(self) -> MendCandidate | None:
        """The one the key proposes."""
        return self.candidates[0] if self.candidates else None


def reasons_to_mend(uow: UnitOfWork, record: TradeRecord) -> tuple[Reason, ...]:
    """Return why a record is to be mended.

    Raises:
        UserError: ``mend.not_needed`` when the port neither returned it nor is its message set aside.

    """
    messages = uow.outbox.of_record(record.local_reference)
    if uow.records.verdict(record.local_reference) is Verdict.RETURNED:
        returned = [r for r in uow.receipts.of_record(record.local_reference) if r.verdict is Verdict.RETURNED]
        return returned[-1].reasons if returned else ()
    if messages and messages[-1].state is DeliveryState.QUARANTINED:
        return (Reason(messages[-1].last_code),)
    excess = uow.quota.excess(record.local_reference)
    if excess is not None and excess.state != "resolved":
        return (Reason("excess.open", {"over_fen": excess.excess_minor_units}),)
    raise UserError("mend.not_needed", record=record.local_reference)


def candidates(
    record: TradeRecord, lot: Lot, crowd: Crowd, reading: ReadQueries
) -> tuple[tuple[MendCandidate, ...], Problem | None]:
    """Return who can take the share over without typing anything, those with the fewest shares today first."""
    able = [c for c in crowd.here if _is_able(record, lot, c, crowd, reading)]
    if not able:
        return (), _missing(record, lot, crowd)
    shares = declared_on(reading, [c.person.person_id for c in able], crowd.day_on)
    rows = [_row(record, carrier, shares[carrier.person.person_id]) for carrier in able]
    return tuple(sorted(rows, key=lambda row: (row.shares_today, -(row.after_fen or 0), row.person_id))), None


def take_over(
    record: TradeRecord, lot: Lot, carrier: Carrier, crowd: Crowd, consent: Consent | None
) -> tuple[Problem, ...]:
    """Return what stops a named person from taking the share over."""
    return tuple(one_share_problems("to_person_id", lot, _as_share(record, carrier, consent), carrier, crowd))


def consent_of(carrier: Carrier, at: str, reason: str) -> Consent | None:
    """Return the consent evidence there is: the card read at presence, else the typed reason."""
    if carrier.card_read:
        return Consent("card", at)
    return Consent("typed", at, reason) if reason else None


def _is_able(record: TradeRecord, lot: Lot, carrier: Carrier, crowd: Crowd, reading: ReadQueries) -> bool:
    if carrier.person.person_id == record.person_id:
        return False
    evident = carrier.card_read or not crowd.pack.switched_on(CONSENT, crowd.day_on)
    consent = Consent("card", "") if evident else None
    if take_over(record, lot, carrier, crowd, consent):
        return False
    return most_declared(crowd, reading, carrier.person.person_id) is None


def _missing(record: TradeRecord, lot: Lot, crowd: Crowd) -> Problem:
    """Tell how much the nearest of those who fail by quota alone lacks; None when quota is nobody's trouble."""
    short: dict[str, list[int]] = {"missing_fen": [], "missing_g": []}
    for carrier in crowd.here:
        if carrier.person.person_id != record.person_id and carrier.blocked is None:
            share = _as_share(record, carrier, None)
            for problem in over_quota("", lot, share, carrier, crowd):
                for name, found in short.items():
                    lacking = problem.params.get(name)
                    found += [lacking] if isinstance(lacking, int) else []
    params: dict[str, str | int | None] = {
        "record": record.local_reference,
        "share_fen": record.amount_fen,
        "present": len(crowd.here),
        **{name: min(found, default=None) for name, found in short.items()},
    }
    return Problem(NO_CANDIDATE, "to_person_id", params)


def _as_share(record: TradeRecord, carrier: Carrier, consent: Consent | None) -> Share:
    lines = tuple(ShareLine(line.line_no, line.quantity, line.amount_fen) for line in record.lines)
    return Share(carrier.person.person_id, lines, consent)


def _row(record: TradeRecord, carrier: Carrier, shares_today: int) -> MendCandidate:
    left = value_left(carrier, Direction(record.direction))
    return MendCandidate(
        person_id=carrier.person.person_id,
        name=carrier.person.name,
        document_number=carrier.person.document.number,
        before_fen=left,
        after_fen=None if left is None else left - record.amount_fen,
        shares_today=shares_today,
        quota=carrier.quota,
    )
