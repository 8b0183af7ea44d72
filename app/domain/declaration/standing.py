"""How a declaration stands at the port, computed from the whole set of answers, whatever the order they came in.

A pure function of a set: duplicates, late ones, ones after a restart and ones of the same second give the same result.
Answers to the import are read before receipts; receipts by their own time, then by the rank of their code.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.domain.declaration.answers import ImportAnswer, PortReceipt
from app.domain.declaration.channels import ENDINGS, FORWARD, MARKS, ON_GUARANTEE, Ending, Mark, Stage, moves, rank

#: Stands for a time that cannot be read, where answers are put in order.
_NO_TIME = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Standing:
    """What may be said of a declaration, and what it rests on.

    ``notes`` are receipts that were kept and shown but moved nothing (unknown, disputed, without a time, too late).
    ``import_refused`` means that nothing at all is at the port yet. ``is_picked_up``: in two-step filing, the first
    step was released (the goods may go) and the second one runs: its stage is the one shown.
    """

    stage: Stage = Stage.SENT
    ending: Ending | None = None
    marks: frozenset[Mark] = frozenset()
    seq_no: str = ""
    entry_id: str = ""
    import_refused: bool = False
    is_on_guarantee: bool = False
    is_picked_up: bool = False
    last_noticed_at: datetime | None = None
    notes: tuple[str, ...] = ()


def standing(
    answers: Iterable[ImportAnswer], receipts: Iterable[PortReceipt], *, is_two_step: bool = False
) -> Standing:
    """Return how a declaration stands; ``answers`` and ``receipts`` are all that were matched to it."""
    told = set(answers)
    now = _stored(told)
    # A dict by the hash of the bytes: read twice is read once.
    known = {receipt.receipt_id: receipt for receipt in receipts}
    for receipt in sorted(known.values(), key=_order):
        now = _after(now, receipt, is_two_step)
    if now.stage is Stage.SENT and now.ending is None and told and not any(answer.is_stored for answer in told):
        now = replace(now, import_refused=any(answer.code != "0" for answer in told))
    return now


def _stored(answers: set[ImportAnswer]) -> Standing:
    """One good answer outweighs any refused one: a second try of the same number is refused as a double."""
    numbers = sorted(answer.seq_no for answer in answers if answer.is_stored)
    return Standing(Stage.STORED, seq_no=numbers[0]) if numbers else Standing()


def _order(receipt: PortReceipt) -> tuple[bool, datetime, int, str]:
    at = receipt.noticed_at
    return at is None, at or _NO_TIME, rank(receipt.channel), receipt.receipt_id


def _after(now: Standing, receipt: PortReceipt, is_two_step: bool) -> Standing:
    if receipt.noticed_at is None or not moves(receipt.channel) or now.ending is Ending.DELETED:
        return _noted(now, receipt)
    if receipt.channel in FORWARD:
        moved = _forward(now, receipt, is_two_step)
    elif receipt.channel in ENDINGS:
        moved = _ended(now, ENDINGS[receipt.channel])
    else:
        moved = _marked(now, MARKS[receipt.channel])
    return _noted(now, receipt) if moved is None else _numbered(moved, receipt)


def _forward(now: Standing, receipt: PortReceipt, is_two_step: bool) -> Standing | None:
    stage = FORWARD[receipt.channel]
    if is_two_step and now.stage is Stage.RELEASED and not now.is_picked_up and stage < Stage.RELEASED:
        # The second step begins anew after the release for pick-up.
        return Standing(stage, seq_no=now.seq_no, entry_id=now.entry_id, is_picked_up=True, notes=now.notes)
    if now.ending is None and stage < now.stage:
        return None
    is_done = stage >= Stage.RELEASED
    return replace(
        now,
        stage=stage,
        ending=None,
        marks=frozenset() if is_done else now.marks - {Mark.RESEND},
        is_on_guarantee=receipt.channel in ON_GUARANTEE or (now.is_on_guarantee and stage is Stage.CLOSED),
    )


def _ended(now: Standing, ending: Ending) -> Standing | None:
    if ending is Ending.DELETED:
        return replace(now, ending=ending, marks=frozenset())
    last = Stage.DECLARED if ending is Ending.FAILED else Stage.REVIEWED
    return replace(now, ending=ending, marks=frozenset()) if now.stage <= last else None


def _marked(now: Standing, mark: Mark) -> Standing | None:
    is_late = now.stage >= Stage.RELEASED and mark is not Mark.RE_REVIEW
    return None if is_late or now.ending is not None else replace(now, marks=now.marks | {mark})


def _numbered(now: Standing, receipt: PortReceipt) -> Standing:
    """Until customs has stored it, ENTRY_ID repeats the unified number and says nothing."""
    is_customs_number = receipt.entry_id and receipt.entry_id != receipt.seq_no
    return replace(
        now,
        seq_no=now.seq_no or receipt.seq_no,
        entry_id=receipt.entry_id if is_customs_number else now.entry_id,
        last_noticed_at=receipt.noticed_at,
    )


def _noted(now: Standing, receipt: PortReceipt) -> Standing:
    return replace(now, notes=(*now.notes, receipt.receipt_id))
