"""Baskets: one resident's own small trade, declared by them in person; scan, weigh, saved in one unit of work."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.amending import NOT_ASKED_ON_FOOT
from app.domain.lot_checks import LotFacts, check_lot, goods_lines
from app.domain.lot_draft import LineDraft, LotDraft
from app.domain.lot_texts import tidied_lot
from app.domain.person_checks import text_problem, tidy_text
from app.domain.problems import Problem
from app.domain.quantities import Rate
from app.domain.rules import RulePack
from app.domain.trade import (
    Consent,
    Direction,
    GoodsLine,
    Lot,
    RecordLine,
    Share,
    ShareLine,
    TradeRecord,
    Truck,
)
from app.errors import UserError
from app.events import RecordsSaved
from app.interfaces import UnitOfWork
from app.read_models import RecordsQuery
from app.services.basket_fit import most_that_fits
from app.services.basket_views import BasketCard, BasketResult, BasketView, LastTrade
from app.services.carriers import Crowd, alone, share_value, value_left
from app.services.clock_watch import trust_for_saving
from app.services.context import ServiceContext
from app.services.finalising import records_of
from app.services.findings import Refused, refuse_if_any
from app.services.lot_desk import known_lot, lot_facts, write_lot
from app.services.lot_numbers import next_lot_ref
from app.services.presence import PresenceService
from app.services.record_writing import book, pack_message, withdraw_all
from app.services.share_checks import share_problems
from app.services.undo_steps import note_step, standing_records

__all__ = ["BasketCard", "BasketResult", "BasketService", "BasketView", "LastTrade"]

#: So many of a person's newest records are looked through for one that still holds.
LOOKED_THROUGH = 12
GONE = ("voided", "amended", "deleted")


class BasketService:
    """Everything a clerk does with one resident's basket."""

    def __init__(self, context: ServiceContext, presence: PresenceService) -> None:
        self._context, self._presence = context, presence

    def meet(self, text: str, evidence: str) -> BasketCard:
        """Take a card or a typed number: mark presence, tell quota and the last goods. Never raises for a card."""
        answer = self._presence.mark(text, evidence)
        if answer.person is None or answer.kind not in ("present", "already"):
            return BasketCard(answer)
        person_id = answer.person.person_id
        return BasketCard(answer, self.last_of(person_id), evidence == "card" or self._card_read(person_id))

    def _card_read(self, person_id: str) -> bool:
        with self._context.store.unit_of_work() as uow:
            presence = uow.presence.find(self._context.today(uow), person_id)
            return presence is not None and presence.evidence == "card"

    def last_of(self, person_id: str) -> LastTrade | None:
        """Return a person's newest trade that was not voided, as the beginning of the next; None when there is none."""
        rows = self._context.store.reading().records(RecordsQuery(person_id=person_id, limit=LOOKED_THROUGH))
        row = next((each for each in rows if each.status not in GONE), None)
        if row is None:
            return None
        with self._context.store.unit_of_work() as uow:
            record = uow.records.get(row.local_reference)
            today = self._context.today(uow)
            return None if record is None else _as_beginning(record, uow.rules.in_force(today))

    def assess(self, person_id: str, draft: LotDraft, consent: Consent | None) -> BasketView:
        """Preview a basket as typed: value, what is left after it, what stops it, how much fits. Stores nothing.

        Raises:
            UserError: ``person.unknown``, ``rules.none_in_force``.

        """
        with self._context.store.unit_of_work() as uow:
            facts = lot_facts(self._context, uow, draft)
            here = alone(uow, facts.pack, facts.today, person_id)
            lines = goods_lines(draft, facts)
            lot = _lot(person_id, tidied_lot(draft), lines, facts.today, consent)
        carrier = here.carriers[person_id]
        left = value_left(carrier, lot.direction)
        takes = 0 if left is None else share_value(carrier, lot, lot.shares[0])
        over = 0 if left is None else max(0, takes - left)
        return BasketView(
            lines=lines,
            amount_fen=lot.amount_fen,
            net_g=lot.net_g,
            quota=carrier.quota,
            after_fen=None if left is None else max(0, left - takes),
            over_fen=over,
            most=most_that_fits(lines, lot.direction, carrier.quota, draft.rate),
            problems=self._problems(draft, facts, lot, here),
        )

    def save(self, person_id: str, draft: LotDraft, consent: Consent | None) -> BasketResult:
        """Save a basket for good: lot of one share, record, message, quota, ledger and undo step in one unit of work.

        Raises:
            Refused: everything that stops it; nothing was stored.
            UserError: ``person.unknown``, ``rules.none_in_force``.

        """
        draft, consent = tidied_lot(draft), _tidied(consent)
        with self._context.store.unit_of_work() as uow:
            facts = lot_facts(self._context, uow, draft)
            here = alone(uow, facts.pack, facts.today, person_id)
            lot = _lot(person_id, draft, goods_lines(draft, facts), facts.today, consent)
            refuse_if_any(self._problems(draft, facts, lot, here))
            lot = replace(lot, lot_ref=next_lot_ref(uow, facts.today), created_at=self._context.clock.now())
            record = self._store(uow, lot, here)
            uow.commit()
        self._context.events.publish(RecordsSaved(lot.lot_ref, (record.local_reference,)))
        return BasketResult(lot, record)

    def undo(self, lot_ref: str) -> Lot:
        """Take a basket back while nothing of it has left: record withdrawn, quota back, the lot void.

        Raises:
            UserError: ``lot.unknown``, ``undo.not_finalised``, ``undo.too_late``, ``undo.already_sent``.

        """
        with self._context.store.unit_of_work() as uow:
            lot = known_lot(uow, lot_ref)
            records = standing_records(self._context, uow, lot)
            withdraw_all(uow, records, "undone", self._context.actor.name, self._context.clock.now())
            uow.lots.set_state(lot_ref, "voided")
            uow.undo.forget_of("basket", lot_ref)
            lot = replace(lot, state="voided")
            write_lot(self._context, uow, "finalise.undone", lot, [record.local_reference for record in records])
            uow.commit()
        self._context.events.publish(RecordsSaved(lot_ref, tuple(record.local_reference for record in records)))
        return lot

    def _problems(self, draft: LotDraft, facts: LotFacts, lot: Lot, here: Crowd) -> tuple[Problem, ...]:
        asked = tuple(each for each in check_lot(draft, facts) if each.code not in NOT_ASKED_ON_FOOT)
        return (*asked, *share_problems(lot, here, self._context.store.reading()))

    def _store(self, uow: UnitOfWork, lot: Lot, here: Crowd) -> TradeRecord:
        trust = trust_for_saving(uow, self._context)
        (made,) = records_of(uow, lot, here, self._context.clock.now())
        record = replace(made, clock_trust=trust)
        uow.records.add([record])
        uow.outbox.add([pack_message(uow, self._context, record, "declare")])
        book(uow, [record])
        uow.lots.finalise(lot)
        write_lot(self._context, uow, "lot.finalised", lot, [record.local_reference])
        note_step(uow, self._context, "basket", lot.lot_ref, {"person": record.person_name})
        return record


def _tidied(consent: Consent | None) -> Consent | None:
    if consent is None:
        return None
    note = tidy_text(consent.note)
    if consent.kind == "typed" and not note:
        raise UserError("share.reason_missing")
    if problem := text_problem(note, "note"):
        raise Refused([problem])
    return replace(consent, note=note)


def _lot(person_id: str, draft: LotDraft, lines: tuple[GoodsLine, ...], day_on: date, consent: Consent | None) -> Lot:
    parts = tuple(ShareLine(line.line_no, line.quantity, line.amount_fen) for line in lines)
    known = draft.direction in tuple(Direction)
    return Lot(
        lot_ref="",
        day_on=day_on,
        direction=Direction(draft.direction) if known else Direction.IMPORT,
        counterpart=draft.counterpart,
        truck=Truck(draft.plate_cn, draft.plate_vn),
        crossing_id=draft.crossing_id,
        lane=draft.lane,
        lines=lines,
        rate=draft.rate,
        shares=(Share(person_id, parts, consent),),
        payment=draft.payment,
        state="finalised",
        declared_by="self",
    )


def _as_beginning(record: TradeRecord, pack: RulePack | None) -> LastTrade:
    """A record as the next one would be typed: masses left out, today's rate in place of the old one."""
    lines = tuple(
        LineDraft(
            goods_id=line.goods_id,
            unit_price_minor=line.unit_price_minor,
            price_currency=line.price_currency,
            origin=line.origin,
        )
        for line in record.lines
    )
    draft = LotDraft(
        direction=record.direction.value,
        counterpart=record.counterpart,
        lines=lines,
        plate_cn=record.truck.plate_cn,
        plate_vn=record.truck.plate_vn,
        crossing_id=record.crossing_id,
        lane=record.lane,
        rate=rate_today(pack, lines, record.rate),
    )
    return LastTrade(record.local_reference, record.day_on, draft, tuple(map(_goods_line, record.lines)))


def rate_today(pack: RulePack | None, lines: tuple[LineDraft, ...], last: Rate | None) -> Rate | None:
    """Return the pack's rate for settling in the lines' currency, else the last one used with it."""
    currency = next((line.price_currency for line in lines if line.price_currency != "CNY"), None)
    if currency is None:
        return None
    found = () if pack is None else tuple(rate for rate in pack.rates if rate.currency == currency)
    settling = next((rate for rate in found if rate.purpose == "settlement"), found[0] if found else None)
    return settling or (last if last is not None and last.currency == currency else None)


def _goods_line(line: RecordLine) -> GoodsLine:
    return GoodsLine(
        line_no=line.line_no,
        goods_id=line.goods_id,
        name=line.name,
        hs6=line.hs6,
        unit=line.unit,
        quantity=line.quantity,
        gross_g=line.gross_g,
        tare_g=line.gross_g - line.net_g,
        net_g=line.net_g,
        unit_price_minor=line.unit_price_minor,
        price_currency=line.price_currency,
        amount_fen=line.amount_fen,
        origin=line.origin,
        limit_group=line.limit_group,
        cn_hs8=line.cn_hs8,
        vn_hs8=line.vn_hs8,
        unit_code=line.unit_code,
    )
