"""Truck lots: preview, draft, split over those present, consent, finalise in one unit of work, undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from app.domain.ledger import Plain
from app.domain.lot_checks import LotFacts, check_lot, goods_lines
from app.domain.lot_draft import LineDraft, LotDraft
from app.domain.lot_texts import tidied_lot
from app.domain.person_checks import text_problem, tidy_text
from app.domain.problems import Problem
from app.domain.split_problem import Note
from app.domain.trade import Consent, Direction, Lot, RecordState, Share, Truck
from app.errors import CancelledError, UserError
from app.events import RecordsSaved
from app.interfaces import CancelFlag, Progress, UnitOfWork
from app.services.carriers import Crowd, crowd
from app.services.context import ServiceContext
from app.services.finalising import records_of
from app.services.findings import Refused, refuse_if_any
from app.services.lot_figures import needed_shares, totals_minor
from app.services.lot_numbers import next_lot_ref
from app.services.lot_renewal import draft_of, moved_to, renewed
from app.services.lot_split import Quantities, resplit, with_hand_set
from app.services.lot_views import FinaliseResult, LotView, ShareRow, SplitView
from app.services.record_writing import book, never_left, pack_message, withdraw
from app.services.share_checks import over_quota, share_problems
from app.services.split_views import split_view

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

UNDO_WINDOW = "undo_window_minutes"
CONSENT_KINDS = ("card", "sheet", "typed")
_NOTE_MISSING = {"sheet": "share.sheet_missing", "typed": "share.reason_missing"}


class LotService:
    """Everything a clerk does with a truck lot."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def assess(self, draft: LotDraft) -> LotView:
        """Preview a lot as typed: values, what is wrong, how many residents it takes. Nothing is stored."""
        with self._context.store.unit_of_work() as uow:
            facts = self._facts(uow, draft)
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
        )

    def save(self, draft: LotDraft) -> Lot:
        """Keep a lot as a draft under its own reference; its shares stay while goods and direction stay the same.

        Raises:
            Refused: with every finding; nothing is stored.
            UserError: ``lot.unknown``, ``lot.not_draft``.

        """
        draft = tidied_lot(draft)
        with self._context.store.unit_of_work() as uow:
            facts = self._facts(uow, draft)
            refuse_if_any(check_lot(draft, facts))
            old = None if draft.lot_ref is None else _draft_lot(uow, draft.lot_ref)
            lot = self._lot(uow, draft, facts, old)
            uow.lots.save(lot)
            uow.commit()
        return lot

    def split(self, lot_ref: str, rule: str | None = None, dropped: Iterable[str] | None = None) -> SplitView:
        """Split a draft over those present; shares set by hand stay. The lot's day becomes today.

        Raises:
            UserError: ``lot.nobody_present``, ``lot.unknown``, ``lot.not_draft``, ``split.rule_unknown``.

        """
        with self._context.store.unit_of_work() as uow:
            lot = moved_to(_draft_lot(uow, lot_ref), self._context.today(uow))
            lot = self._renewed(uow, replace(lot, split_rule=rule or lot.split_rule))
            if dropped is not None:
                lot = replace(lot, dropped=tuple(dict.fromkeys(dropped)))
            return self._resplit(uow, lot)

    def set_share(self, lot_ref: str, person_id: str, quantities: Quantities | None) -> SplitView:
        """Set one resident's share by hand (line number → grams or pieces) and split the remainder again.

        None gives the share back to the rule; nothing at all drops the person.

        Raises:
            UserError: ``share.over_quota``, ``share.over_limit``, ``share.not_able``, ``split.…`` for a wrong quantity.

        """
        with self._context.store.unit_of_work() as uow:
            lot = with_hand_set(self._renewed(uow, _draft_lot(uow, lot_ref)), person_id, quantities)
            return self._resplit(uow, lot, person_id if any((quantities or {}).values()) else None)

    def confirm(self, lot_ref: str, kind: str, note: str = "", person_ids: Iterable[str] | None = None) -> SplitView:
        """Record consent: ``card`` (read at presence), ``sheet`` (number of the signed D09) or ``typed`` (reason).

        Without names it is recorded for every share that has none; by card only where a card was read.

        Raises:
            UserError: ``share.consent_kind``, ``share.sheet_missing``, ``share.reason_missing``,
                ``share.card_not_read`` and ``share.unknown`` for somebody named.

        """
        if kind not in CONSENT_KINDS:
            raise UserError("share.consent_kind", value=kind)
        if kind in _NOTE_MISSING and not note.strip():
            raise UserError(_NOTE_MISSING[kind])
        note = tidy_text(note)
        if problem := text_problem(note, "note"):
            raise Refused([problem])
        with self._context.store.unit_of_work() as uow:
            lot = _draft_lot(uow, lot_ref)
            here = self._crowd(uow, lot)
            named = None if person_ids is None else frozenset(person_ids)
            _refuse_unknown(lot, here, named, kind)
            consent = Consent(kind, self._context.clock.now().isoformat(), note)
            shares = tuple(_confirmed(share, here, named, consent) for share in lot.shares)
            lot = replace(lot, shares=shares)
            uow.lots.save(lot)
            view = self._view(uow, lot, here, self._notes(lot, here))
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
        with self._context.store.unit_of_work() as uow:
            lot = self._renewed(uow, _draft_lot(uow, lot_ref))
            here = self._ready(uow, lot)
            records = records_of(uow, lot, here, self._context.clock.now())
            uow.records.add(records)
            messages = []
            for done, record in enumerate(records):
                _step(done, len(records), progress, cancel)
                messages.append(pack_message(uow, self._context, record, "declare"))
            uow.outbox.add(messages)
            book(uow, records)
            lot = replace(lot, state="finalised")
            uow.lots.finalise(lot)
            self._write(uow, "lot.finalised", lot, [record.local_reference for record in records])
            _step(len(records), len(records), progress, cancel)
            uow.commit()
        refs = tuple(record.local_reference for record in records)
        self._context.events.publish(RecordsSaved(lot_ref, refs))
        return FinaliseResult(lot, refs)

    def undo_finalise(self, lot_ref: str) -> Lot:
        """Take a finalised lot back while nothing of it has left: records voided, quota back, a draft again.

        Raises:
            UserError: ``lot.unknown``, ``undo.not_finalised``, ``undo.too_late``, ``undo.already_sent``.

        """
        with self._context.store.unit_of_work() as uow:
            lot = _known_lot(uow, lot_ref)
            records = [r for r in uow.records.of_lot(lot_ref) if r.state is not RecordState.VOIDED]
            if lot.state != "finalised" or any(r.state is not RecordState.FINALISED for r in records):
                raise UserError("undo.not_finalised", lot=lot_ref)
            now = self._context.clock.now()
            window = self._context.rules(uow, lot.day_on).number(UNDO_WINDOW, lot.day_on)
            if window is None or any(now - r.finalised_at > timedelta(minutes=window) for r in records):
                raise UserError("undo.too_late", lot=lot_ref, minutes=window)
            if not all(never_left(uow, record.local_reference) for record in records):
                raise UserError("undo.already_sent", lot=lot_ref)
            for record in records:
                withdraw(uow, record, "undone", self._context.actor.name, now)
            uow.lots.set_state(lot_ref, "draft")
            lot = replace(lot, state="draft")
            self._write(uow, "finalise.undone", lot, [record.local_reference for record in records])
            uow.commit()
        self._context.events.publish(RecordsSaved(lot_ref, tuple(record.local_reference for record in records)))
        return lot

    def view(self, lot_ref: str) -> SplitView:
        """Return a lot as it stands, with everybody's quota as of now. Raises UserError ``lot.unknown``."""
        with self._context.store.unit_of_work() as uow:
            lot = _known_lot(uow, lot_ref)
            if lot.state == "draft":
                lot = self._renewed(uow, lot)
            here = self._crowd(uow, lot)
            return self._view(uow, lot, here, self._notes(lot, here))

    def open_draft(self) -> Lot | None:
        """Return the newest draft lot, or None."""
        for row in self._context.store.reading().lots(None):
            if row.state == "draft":
                with self._context.store.unit_of_work() as uow:
                    return uow.lots.get(row.lot_ref)
        return None

    def _facts(self, uow: UnitOfWork, draft: LotDraft) -> LotFacts:
        today = self._context.today(uow)
        found = {line.goods_id: uow.reference.goods(line.goods_id) for line in draft.lines}
        goods = {goods_id: entry for goods_id, entry in found.items() if entry is not None}
        known = uow.reference.crossing(draft.crossing_id) is not None
        return LotFacts(goods, known, self._context.rules(uow, today), today)

    def _renewed(self, uow: UnitOfWork, lot: Lot) -> Lot:
        """The draft with its goods as register and rules have them now."""
        draft = draft_of(lot)
        return renewed(lot, draft, self._facts(uow, draft))

    def _lot(self, uow: UnitOfWork, draft: LotDraft, facts: LotFacts, old: Lot | None) -> Lot:
        lines, direction = goods_lines(draft, facts), Direction(draft.direction)
        old = None if old is None else moved_to(old, facts.today)
        same = old is not None and (old.lines, old.direction, old.group_id) == (lines, direction, draft.group_id)
        return Lot(
            lot_ref=next_lot_ref(uow, facts.today) if old is None else old.lot_ref,
            day_on=facts.today,
            direction=direction,
            counterpart=draft.counterpart,
            truck=Truck(draft.plate_cn, draft.plate_vn),
            crossing_id=draft.crossing_id,
            lane=draft.lane,
            lines=lines,
            group_id=draft.group_id,
            rate=draft.rate,
            shares=old.shares if old is not None and same else (),
            rest=old.rest if old is not None and same else (),
            split_rule=draft.split_rule,
            dropped=draft.dropped,
            payment=draft.payment,
            created_at=self._context.clock.now() if old is None else old.created_at,
        )

    def _crowd(self, uow: UnitOfWork, lot: Lot) -> Crowd:
        also = [share.person_id for share in lot.shares]
        return crowd(uow, self._context.rules(uow, lot.day_on), lot.day_on, lot.group_id, also)

    def _resplit(self, uow: UnitOfWork, lot: Lot, by_hand: str | None = None) -> SplitView:
        here = self._crowd(uow, lot)
        lot, notes = resplit(lot, here, self._context.store.reading())
        if by_hand is not None:
            refuse_if_any(_hand_problems(lot, here, by_hand))
        uow.lots.save(lot)
        view = self._view(uow, lot, here, notes)
        uow.commit()
        return view

    def _notes(self, lot: Lot, here: Crowd) -> tuple[Note, ...]:
        """Why somebody got less, as things stand now; nothing for a lot that is not split or is final."""
        if lot.state != "draft" or not lot.shares or not here.here:
            return ()
        return resplit(lot, here, self._context.store.reading())[1]

    def _view(self, uow: UnitOfWork, lot: Lot, here: Crowd, notes: tuple[Note, ...]) -> SplitView:
        needed = needed_shares(lot.lines, lot.direction, here.pack, lot.day_on)
        problems = share_problems(lot, here, self._context.store.reading()) if lot.state == "draft" else ()
        return split_view(uow, lot, here, notes, problems, needed)

    def _ready(self, uow: UnitOfWork, lot: Lot) -> Crowd:
        """Check everything once more against the store as it is now."""
        today = self._context.today(uow)
        if not lot.shares:
            raise UserError("lot.no_shares", lot=lot.lot_ref)
        if lot.day_on != today:
            raise UserError("lot.day_passed", lot=lot.lot_ref, day=lot.day_on.isoformat(), today=today.isoformat())
        draft = draft_of(lot)
        here = self._crowd(uow, lot)
        refuse_if_any(
            (
                *check_lot(draft, self._facts(uow, draft)),
                *share_problems(lot, here, self._context.store.reading()),
            )
        )
        return here

    def _write(self, uow: UnitOfWork, kind: str, lot: Lot, record_refs: list[str]) -> None:
        body: dict[str, Plain] = {
            "lot_ref": lot.lot_ref,
            "records": len(record_refs),
            "first": record_refs[0] if record_refs else None,
            "last": record_refs[-1] if record_refs else None,
            "amount_fen": lot.amount_fen,
            "net_g": lot.net_g,
            "rest_fen": sum(part.amount_fen for part in lot.rest),
        }
        uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())


def _known_lot(uow: UnitOfWork, lot_ref: str) -> Lot:
    lot = uow.lots.get(lot_ref)
    if lot is None:
        raise UserError("lot.unknown", lot=lot_ref)
    return lot


def _draft_lot(uow: UnitOfWork, lot_ref: str) -> Lot:
    lot = _known_lot(uow, lot_ref)
    if lot.state != "draft":
        raise UserError("lot.not_draft", lot=lot_ref, state=lot.state)
    return lot


def _hand_problems(lot: Lot, here: Crowd, person_id: str) -> tuple[Problem, ...]:
    share = next((each for each in lot.shares if each.person_id == person_id), None)
    if share is None:
        return (Problem("share.not_able", "shares", {"person_id": person_id}),)
    return tuple(over_quota("shares", lot, share, here.carriers[person_id], here))


def _refuse_unknown(lot: Lot, here: Crowd, named: frozenset[str] | None, kind: str) -> None:
    """Refuse names without a share, and consent by card for somebody named whose card was not read."""
    shared = {share.person_id for share in lot.shares}
    for person_id in sorted(named or ()):
        if person_id not in shared:
            raise UserError("share.unknown", person_id=person_id)
        if kind == "card" and not here.carriers[person_id].card_read:
            raise UserError("share.card_not_read", person=here.carriers[person_id].person.name, person_id=person_id)


def _confirmed(share: Share, here: Crowd, named: frozenset[str] | None, consent: Consent) -> Share:
    asked = share.consent is None if named is None else share.person_id in named
    carrier = here.carriers.get(share.person_id)
    if not asked or (consent.kind == "card" and (carrier is None or not carrier.card_read)):
        return share
    return replace(share, consent=consent)


def _step(done: int, of: int, progress: Progress | None, cancel: CancelFlag | None) -> None:
    if cancel is not None and cancel.is_set():
        raise CancelledError("lot.finalise_cancelled")
    if progress is not None:
        progress(done, of)
