"""From a confirmed lot to records: each share becomes one declaration, with masses that add up to the gram."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.quota_value import YUAN, counted_minor, part_of
from app.domain.trade import GoodsLine, Lot, RecordLine, RecordState, RuleStamp, Share, TradeRecord
from app.interfaces import UnitOfWork
from app.services.carriers import Carrier, Crowd, limits_left, value_left
from app.services.lot_split import apportioned
from app.services.record_writing import Place, is_practice, reserve, stamp


@dataclass(slots=True)
class _LineCutter:
    """Cuts a goods line into parts in order; rounding is cumulative, so the parts and the rest add up exactly."""

    line: GoodsLine
    taken: int = 0

    def cut(self, quantity: int, amount_fen: int) -> RecordLine:
        line, start, end = self.line, self.taken, self.taken + quantity
        self.taken = end
        return RecordLine(
            line_no=line.line_no,
            goods_id=line.goods_id,
            name=line.name,
            hs6=line.hs6,
            cn_hs8=line.cn_hs8,
            vn_hs8=line.vn_hs8,
            unit=line.unit,
            unit_code=line.unit_code,
            quantity=quantity,
            net_g=_between(line.net_g, start, end, line.quantity),
            gross_g=_between(line.gross_g, start, end, line.quantity),
            amount_fen=amount_fen,
            unit_price_minor=line.unit_price_minor,
            price_currency=line.price_currency,
            origin=line.origin,
            limit_group=line.limit_group,
            packages=_between(line.packages, start, end, line.quantity),
            package_kind=line.package_kind,
            counts=line.counts,
        )


def _between(whole: int, start: int, end: int, of: int) -> int:
    return apportioned(whole, end, of) - apportioned(whole, start, of)


def cut_shares(lot: Lot) -> tuple[tuple[RecordLine, ...], ...]:
    """Cut the lot's goods for its shares, in order."""
    cutters = {line.line_no: _LineCutter(line) for line in lot.lines}
    return tuple(
        tuple(cutters[part.line_no].cut(part.quantity, part.amount_fen) for part in share.lines) for share in lot.shares
    )


def records_of(uow: UnitOfWork, lot: Lot, crowd: Crowd, now: datetime) -> tuple[TradeRecord, ...]:
    """Make the records of a lot whose shares have passed every check; numbers are reserved here."""
    places = reserve(uow, lot.day_on, len(lot.shares))
    heading = _heading(uow, lot, crowd, now)
    return tuple(
        _record(lot, share, crowd.carriers[share.person_id], lines, place, heading)
        for share, lines, place in zip(lot.shares, cut_shares(lot), places, strict=True)
    )


def draft_records(uow: UnitOfWork, lot: Lot, crowd: Crowd, now: datetime) -> tuple[TradeRecord, ...]:
    """Show a split draft as the records it would become: without numbers, in the state ``draft``, never stored."""
    identity = uow.numbers.identity()
    place = Place("", identity.point, identity.device, identity.epoch, 0)
    heading = _heading(uow, lot, crowd, now)
    return tuple(
        replace(_record(lot, share, crowd.carriers[share.person_id], lines, place, heading), state=RecordState.DRAFT)
        for share, lines in zip(lot.shares, cut_shares(lot), strict=True)
        if share.person_id in crowd.carriers
    )


@dataclass(frozen=True, slots=True)
class _Heading:
    """What all records of a lot share."""

    rules: RuleStamp
    practice: bool
    group_name: str
    finalised_at: datetime


def _heading(uow: UnitOfWork, lot: Lot, crowd: Crowd, now: datetime) -> _Heading:
    group = uow.groups.get(lot.group_id) if lot.group_id is not None else None
    return _Heading(stamp(crowd.pack), is_practice(uow, crowd.pack), "" if group is None else group.name, now)


def _record(
    lot: Lot, share: Share, carrier: Carrier, lines: tuple[RecordLine, ...], place: Place, heading: _Heading
) -> TradeRecord:
    person = carrier.person
    return TradeRecord(
        local_reference=place.local_reference,
        lot_ref=lot.lot_ref,
        day_on=lot.day_on,
        direction=lot.direction,
        person_id=person.person_id,
        person_name=person.name,
        person_document=person.document.number,
        document_kind=person.document.kind.value,
        counterpart=lot.counterpart,
        truck=lot.truck,
        crossing_id=lot.crossing_id,
        lane=lot.lane,
        lines=lines,
        consent=share.consent,
        entrustment_id=None if lot.declared_by == "self" else entrustment_id(carrier, lot.group_id),
        rules=heading.rules,
        finalised_at=heading.finalised_at,
        point=place.point,
        device=place.device,
        epoch=place.epoch,
        sequence=place.sequence,
        group_id=lot.group_id,
        group_name=heading.group_name,
        rate=lot.rate,
        practice=heading.practice,
        limits_before=limits_left(carrier, lot),
        value_left_before_fen=value_left(carrier, lot.direction),
        proof=carrier.proof,
        override=carrier.override,
        manifest=lot.manifest,
        quota_value=_quota_value(carrier, lot, lines),
        provisional=carrier.quota.is_provisional and lot.direction.value == carrier.quota.direction,
    )


def _quota_value(carrier: Carrier, lot: Lot, lines: tuple[RecordLine, ...]) -> int | None:
    """What a record takes where the limit is not in yuan; None where its counting fen say it."""
    quota = carrier.quota
    if quota.currency == YUAN:
        return None
    if lot.direction.value != quota.direction:
        return 0
    return counted_minor((part_of(line) for line in lines), quota.currency, lot.rate)


def entrustment_id(carrier: Carrier, group_id: str | None) -> str | None:
    """Return the entrustment a record stands on: to the lot's own group, or the person's for a lot without one."""
    if carrier.entrustment is None or not carrier.entrusted_to(group_id):
        return None
    return carrier.entrustment.entrustment_id
