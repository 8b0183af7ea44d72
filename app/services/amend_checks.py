"""What a correction of amounts is asked: is there quota and manifest mass for it, and may it shrink at all."""

from __future__ import annotations

from dataclasses import replace

from app.domain.amending import figures_differ
from app.domain.delivery import Verdict
from app.domain.manifest import over_manifest
from app.domain.problems import Problem
from app.domain.quota import use_of
from app.domain.trade import Lot, Share, ShareLine, TradeRecord
from app.errors import UserError
from app.interfaces import UnitOfWork
from app.services.carriers import Crowd
from app.services.findings import refuse_if_any
from app.services.record_writing import never_left
from app.services.share_checks import over_quota

#: With these the port holds the record: quota comes back only by its own word (see docs/decisions/0007-split.md).
PORT_HOLDS = frozenset({Verdict.ACCEPTED, Verdict.INSPECTION})


def refuse_amounts(uow: UnitOfWork, old: TradeRecord, new: TradeRecord, here: Crowd) -> None:
    """Check a correction whose old version has given back its quota and mass already.

    A smaller amount would free quota; while the port may still count the larger one, that is not ours to do.

    Raises:
        UserError: ``amend.amount_at_port``, ``lot.unknown``.
        Refused: more than the person's day or the manifest has left.

    """
    if not figures_differ(old, new):
        return
    held = earlier_at_port(uow, old) if _is_ours(uow, old) else old
    if held is not None and _shrinks(held, new):
        raise UserError("amend.amount_at_port", record=old.local_reference)
    lot = uow.lots.get(old.lot_ref)
    if lot is None:
        raise UserError("lot.unknown", lot=old.lot_ref)
    found: list[Problem] = []
    if takes_more(old, new):
        parts = tuple(ShareLine(line.line_no, line.quantity, line.amount_fen) for line in new.lines)
        share = Share(new.person_id, parts, new.consent)
        found += over_quota("lines", lot_as_recorded(lot, new), share, here.carriers[new.person_id], here)
    if new.manifest is not None:
        booked = uow.manifests.balance(new.manifest.key)
        found += over_manifest(new.manifest, new.gross_g, booked, here.pack, here.day_on)
    refuse_if_any(found)


def lot_as_recorded(lot: Lot, record: TradeRecord) -> Lot:
    """Return a lot at the prices of one of its records: where the limit is in dong, they decide what a share takes."""
    prices = {line.line_no: line.unit_price_minor for line in record.lines}
    lines = (replace(line, unit_price_minor=prices.get(line.line_no, line.unit_price_minor)) for line in lot.lines)
    return replace(lot, lines=tuple(lines))


def earlier_at_port(uow: UnitOfWork, record: TradeRecord) -> TradeRecord | None:
    """Return the newest earlier version of a record that the port may hold, if any."""
    ref = record.amends
    while ref is not None:
        earlier = uow.records.get(ref)
        if earlier is None:
            return None
        gone = uow.records.verdict(ref) in (Verdict.RETURNED, Verdict.DELETED)
        if not gone and not never_left(uow, ref):
            return earlier
        ref = earlier.amends
    return None


def version_at_port(uow: UnitOfWork, record: TradeRecord) -> TradeRecord:
    """Return the version that the next one takes the place of at the port.

    When a correction came back, the port still holds the version before it: naming the returned one would leave both.
    """
    if uow.records.verdict(record.local_reference) is not Verdict.RETURNED:
        return record
    return earlier_at_port(uow, record) or record


def _is_ours(uow: UnitOfWork, record: TradeRecord) -> bool:
    """Whether the port surely does not count the record: it never left, or it came back."""
    ref = record.local_reference
    return uow.records.verdict(ref) is Verdict.RETURNED or never_left(uow, ref)


def _shrinks(old: TradeRecord, new: TradeRecord) -> bool:
    return any(second < first for first, second in _figures(old, new))


def takes_more(old: TradeRecord, new: TradeRecord) -> bool:
    """Tell whether value, mass or limited mass of a record grows: the person agreed to less."""
    return any(second > first for first, second in _figures(old, new))


def _figures(old: TradeRecord, new: TradeRecord) -> list[tuple[int, int]]:
    before, after = use_of(old), use_of(new)
    groups = {*before.grams_by_group, *after.grams_by_group}
    masses = [(before.grams_by_group.get(each, 0), after.grams_by_group.get(each, 0)) for each in sorted(groups)]
    return [(before.value_fen, after.value_fen), (old.gross_g, new.gross_g), *masses]
