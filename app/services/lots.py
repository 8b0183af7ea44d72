"""Truck lots: preview, draft, split over those present, consent, finalise in one unit of work, undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.identifiers import normalise_plate
from app.domain.list_standing import ListStanding, list_standing
from app.domain.lot_checks import LotFacts, check_lot, goods_lines
from app.domain.lot_draft import LineDraft, LotDraft
from app.domain.lot_texts import tidied_lot, tidied_manifest
from app.domain.manifest import stated_balance
from app.domain.problems import Problem
from app.domain.trade import Consent, Direction, Lot, Truck
from app.interfaces import CancelFlag, Progress, UnitOfWork
from app.services.carriers import Crowd, crowd
from app.services.context import ServiceContext
from app.services.findings import refuse_if_any
from app.services.lot_consents import consent_note, with_consent
from app.services.lot_desk import draft_lot, known_lot, lot_crowd, lot_facts, lot_notes, lot_split_view, renewed_lot
from app.services.lot_figures import needed_shares, totals_minor
from app.services.lot_finishing import LotFinishing
from app.services.lot_numbers import next_lot_ref
from app.services.lot_renewal import draft_of, moved_to
from app.services.lot_split import Quantities, resplit, with_hand_set
from app.services.lot_views import FinaliseResult, LotView, ShareRow, SplitView
from app.services.share_checks import over_quota
from app.services.split_rule import remember_rule, usual_rule
from app.services.undo_steps import note_step, share_before

__all__ = [
    "FinaliseResult",
    "LineDraft",
    "LotDraft",
    "LotService",
    "LotView",
    "ShareRow",
    "SplitView",
    "draft_of",
]


class LotService:
    """Everything a clerk does with a truck lot."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context
        self._finishing = LotFinishing(context)

    def assess(self, draft: LotDraft) -> LotView:
        """Preview a lot as typed: values, what is wrong, how many residents it takes. Nothing is stored."""
        draft = replace(draft, manifest=tidied_manifest(draft.manifest))
        with self._context.store.unit_of_work() as uow:
            facts = lot_facts(self._context, uow, draft)
            present = crowd(uow, facts.pack, facts.today, draft.group_id).here
        lines = goods_lines(draft, facts)
        return LotView(
            lines=lines,
            amount_fen=sum(line.amount_fen for line in lines),
            net_g=sum(line.net_g for line in lines),
            totals_minor=totals_minor(lines),
            needed_shares=needed_shares(lines, draft.direction, facts.pack, facts.today),
            present=len(present),
            problems=check_lot(draft, facts),
            manifest=None if draft.manifest is None else stated_balance(draft.manifest, facts.booked),
            within_2010=list_standing(facts.pack, facts.today, draft.direction) is ListStanding.WITHIN_2010,
        )

    def save(self, draft: LotDraft) -> Lot:
        """Keep a lot as a draft under its own reference; its shares stay while goods and direction stay the same.

        Raises:
            Refused: with every finding; nothing is stored.
            UserError: ``lot.unknown``, ``lot.not_draft``.

        """
        draft = tidied_lot(draft)
        with self._context.store.unit_of_work() as uow:
            facts = lot_facts(self._context, uow, draft)
            refuse_if_any(check_lot(draft, facts))
            old = None if draft.lot_ref is None else draft_lot(uow, draft.lot_ref)
            lot = self._lot(uow, draft, facts, old)
            uow.lots.save(lot)
            uow.commit()
        return lot

    def split(self, lot_ref: str, rule: str | None = None, dropped: Iterable[str] | None = None) -> SplitView:
        """Split a draft over those present; shares set by hand stay. The lot's day becomes today.

        A rule that is named is kept for the group's next lots.

        Raises:
            UserError: ``lot.nobody_present``, ``lot.unknown``, ``lot.not_draft``, ``split.rule_unknown``.

        """
        with self._context.store.unit_of_work() as uow:
            lot = moved_to(draft_lot(uow, lot_ref), self._context.today(uow))
            lot = renewed_lot(self._context, uow, replace(lot, split_rule=rule or lot.split_rule))
            if dropped is not None:
                lot = replace(lot, dropped=tuple(dict.fromkeys(dropped)))
            if rule:
                remember_rule(uow, lot.group_id, rule)
            return self._resplit(uow, lot)

    def set_share(
        self, lot_ref: str, person_id: str, quantities: Quantities | None, *, is_undo: bool = False
    ) -> SplitView:
        """Set one resident's share by hand (line number → grams or pieces) and split the remainder again.

        None gives the share back to the rule; nothing at all drops the person. ``is_undo``: this takes an earlier act
        back and is no act to be taken back itself.

        Raises:
            UserError: ``share.over_quota``, ``share.over_limit``, ``share.not_able``, ``split.…`` for a wrong quantity.

        """
        with self._context.store.unit_of_work() as uow:
            old = draft_lot(uow, lot_ref)
            lot = with_hand_set(renewed_lot(self._context, uow, old), person_id, quantities)
            if not is_undo:
                note_step(uow, self._context, "share", lot_ref, share_before(old, person_id))
            return self._resplit(uow, lot, person_id if any((quantities or {}).values()) else None)

    def confirm(self, lot_ref: str, kind: str, note: str = "", person_ids: Iterable[str] | None = None) -> SplitView:
        """Record consent: ``card`` (read at presence), ``sheet`` (number of the signed D09) or ``typed`` (reason).

        Without names it is recorded for every share that has none; by card only where a card was read.

        Raises:
            UserError: ``share.consent_kind``, ``share.sheet_missing``, ``share.reason_missing``,
                ``share.card_not_read`` and ``share.unknown`` for somebody named.

        """
        note = consent_note(kind, note)
        with self._context.store.unit_of_work() as uow:
            lot = draft_lot(uow, lot_ref)
            here = lot_crowd(self._context, uow, lot)
            lot = with_consent(lot, here, Consent(kind, self._context.clock.now().isoformat(), note), person_ids)
            uow.lots.save(lot)
            view = lot_split_view(self._context, uow, lot, here, lot_notes(self._context, lot, here))
            uow.commit()
        return view

    def finalise(
        self, lot_ref: str, progress: Progress | None = None, cancel: CancelFlag | None = None
    ) -> FinaliseResult:
        """Freeze a lot: records, messages, quota and ledger in one unit of work, after checking everything again.

        Raises:
            Refused: every share that may not pass, by name with its rule; nothing was stored.
            UserError: ``lot.no_shares``, ``lot.day_passed``, ``lot.unknown``, ``lot.not_draft``.
            CancelledError: stopped before the commit; nothing was stored.

        """
        return self._finishing.finalise(lot_ref, progress, cancel)

    def undo_finalise(self, lot_ref: str) -> Lot:
        """Take a finalised lot back while nothing of it has left: records voided, quota back, a draft again.

        Raises:
            UserError: ``lot.unknown``, ``undo.not_finalised``, ``undo.too_late``, ``undo.already_sent``.

        """
        return self._finishing.undo_finalise(lot_ref)

    def view(self, lot_ref: str) -> SplitView:
        """Return a lot as it stands, with everybody's quota as of now. Raises UserError ``lot.unknown``."""
        with self._context.store.unit_of_work() as uow:
            lot = known_lot(uow, lot_ref)
            if lot.state == "draft":
                lot = renewed_lot(self._context, uow, lot)
            here = lot_crowd(self._context, uow, lot)
            return lot_split_view(self._context, uow, lot, here, lot_notes(self._context, lot, here))

    def open_draft(self) -> Lot | None:
        """Return the newest draft lot, or None."""
        for row in self._context.store.reading().lots(None):
            if row.state == "draft":
                with self._context.store.unit_of_work() as uow:
                    return uow.lots.get(row.lot_ref)
        return None

    def trip(self, plate: str) -> Lot | None:
        """Return the newest lot of today on a truck with this plate, however it is written; None for a new truck."""
        wanted = normalise_plate(plate)
        for row in self._context.store.reading().lots(self._context.today()) if wanted else ():
            if wanted in (row.plate_cn, row.plate_vn):
                with self._context.store.unit_of_work() as uow:
                    return uow.lots.get(row.lot_ref)
        return None

    def _lot(self, uow: UnitOfWork, draft: LotDraft, facts: LotFacts, old: Lot | None) -> Lot:
        lines, direction = goods_lines(draft, facts), Direction(draft.direction)
        old = None if old is None else moved_to(old, facts.today)
        same = old is not None and (old.lines, old.direction, old.group_id) == (lines, direction, draft.group_id)
        usual = old.split_rule if old else usual_rule(uow, facts.pack, draft.group_id, facts.today)
        return Lot(
            lot_ref=next_lot_ref(uow, facts.today) if old is None else old.lot_ref,
            day_on=facts.today,
            direction=direction,
            counterpart=draft.counterpart,
            truck=Truck(draft.plate_cn, draft.plate_vn, draft.driver),
            crossing_id=draft.crossing_id,
            lane=draft.lane,
            lines=lines,
            group_id=draft.group_id,
            rate=draft.rate,
            shares=old.shares if old is not None and same else (),
            rest=old.rest if old is not None and same else (),
            split_rule=draft.split_rule or usual,
            dropped=draft.dropped,
            payment=draft.payment,
            manifest=draft.manifest,
            created_at=self._context.clock.now() if old is None else old.created_at,
        )

    def _resplit(self, uow: UnitOfWork, lot: Lot, by_hand: str | None = None) -> SplitView:
        here = lot_crowd(self._context, uow, lot)
        lot, notes = resplit(lot, here, self._context.store.reading())
        if by_hand is not None:
            refuse_if_any(_hand_problems(lot, here, by_hand))
        uow.lots.save(lot)
        view = lot_split_view(self._context, uow, lot, here, notes)
        uow.commit()
        return view


def _hand_problems(lot: Lot, here: Crowd, person_id: str) -> tuple[Problem, ...]:
    share = next((each for each in lot.shares if each.person_id == person_id), None)
    if share is None:
        return (Problem("share.not_able", "shares", {"person_id": person_id}),)
    return tuple(over_quota("shares", lot, share, here.carriers[person_id], here))
