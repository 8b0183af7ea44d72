"""Many shares of a lot set by hand at once: checked one by one, kept in one unit of work, put back as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.problems import Problem
from app.domain.trade import Lot
from app.errors import UserError
from app.services.carriers import Crowd
from app.services.context import ServiceContext
from app.services.findings import refuse_if_any
from app.services.lot_desk import draft_lot, lot_crowd, renewed_lot
from app.services.lot_split import Quantities, resplit, with_hand_set
from app.services.share_checks import over_quota

Wanted = Mapping[str, Quantities]
"""Person id → line number → grams or pieces."""


class HandShares:
    """Sets shares by hand for many residents; what nobody was given goes by the rule."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def lot(self, lot_ref: str) -> Lot:
        """Return a draft lot with its goods as of now. Raises UserError ``lot.unknown``, ``lot.not_draft``."""
        with self._context.store.unit_of_work() as uow:
            return renewed_lot(self._context, uow, draft_lot(uow, lot_ref))

    def people(self, lot_ref: str) -> dict[str, tuple[str, str]]:
        """Return name and document number of everybody who is here for a lot, by id."""
        with self._context.store.unit_of_work() as uow:
            here = lot_crowd(self._context, uow, draft_lot(uow, lot_ref)).here
        return {each.person.person_id: (each.person.name, each.person.document.number) for each in here}

    def check(self, lot_ref: str, wanted: Wanted) -> dict[str, Problem]:
        """Return the first thing wrong with each share; nothing is stored."""
        with self._context.store.unit_of_work() as uow:
            lot = renewed_lot(self._context, uow, draft_lot(uow, lot_ref))
            here = lot_crowd(self._context, uow, lot)
        found = _beyond_line(lot, wanted)
        good = {person_id: quantities for person_id, quantities in wanted.items() if person_id not in found}
        while good:
            late = _over(self._split(lot, here, good), here, good)
            if not late:
                break
            found |= late
            good = {person_id: quantities for person_id, quantities in good.items() if person_id not in late}
        return found

    def set_shares(self, lot_ref: str, wanted: Wanted) -> Lot:
        """Set all shares and split the remainder once; returns the lot as it was before.

        Raises Refused with everything that is wrong; nothing is stored then.
        """
        with self._context.store.unit_of_work() as uow:
            before = draft_lot(uow, lot_ref)
            lot = renewed_lot(self._context, uow, before)
            here = lot_crowd(self._context, uow, lot)
            refuse_if_any(tuple(_beyond_line(lot, wanted).values()))
            after = self._split(lot, here, wanted)
            refuse_if_any(tuple(_over(after, here, wanted).values()))
            uow.lots.save(after)
            uow.commit()
        return before

    def put_back(self, before: Lot, wanted: Wanted) -> int:
        """Put shares back as they were before; returns how many were set.

        Raises UserError ``lot.not_draft``, ``paste.changed_since`` when goods or shares are others since.
        """
        with self._context.store.unit_of_work() as uow:
            now = draft_lot(uow, before.lot_ref)
            hand = {each.person_id for each in now.shares if each.by_hand}
            expected = {person_id for person_id, quantities in wanted.items() if any(quantities.values())}
            if now.lines != before.lines or not expected <= hand:
                raise UserError("paste.changed_since")
            uow.lots.save(before)
            uow.commit()
        return len(wanted)

    def _split(self, lot: Lot, here: Crowd, wanted: Wanted) -> Lot:
        for person_id, quantities in wanted.items():
            lot = with_hand_set(lot, person_id, quantities)
        return resplit(lot, here, self._context.store.reading())[0]


def _beyond_line(lot: Lot, wanted: Wanted) -> dict[str, Problem]:
    """Shares that are no whole steps, or for which nothing is left of a line after those before them."""
    left = {line.line_no: line.quantity for line in lot.lines}
    steps = {line.line_no: line.step for line in lot.lines}
    found: dict[str, Problem] = {}
    for person_id, quantities in wanted.items():
        for line_no, quantity in quantities.items():
            place = f"line.{line_no}"
            if quantity % steps[line_no] and quantity != left[line_no]:
                found[person_id] = Problem("split.not_whole_steps", place, {"value": str(quantity)})
            elif quantity > left[line_no]:
                found[person_id] = Problem("paste.more_than_line", place, {"left": left[line_no]})
        if person_id not in found:
            left = {line_no: left[line_no] - quantities.get(line_no, 0) for line_no in left}
    return found


def _over(lot: Lot, here: Crowd, wanted: Wanted) -> dict[str, Problem]:
    """Shares beyond what the person has left, and people who may carry nothing."""
    shares = {share.person_id: share for share in lot.shares}
    found: dict[str, Problem] = {}
    for person_id, quantities in wanted.items():
        if not any(quantities.values()):
            continue
        share, carrier = shares.get(person_id), here.carriers.get(person_id)
        if share is None or carrier is None:
            found[person_id] = Problem("share.not_able", "document_number", {"person_id": person_id})
        elif problem := next(iter(over_quota("document_number", lot, share, carrier, here)), None):
            found[person_id] = problem
    return found
