"""Which answer belongs to which declaration: by ClientSeqNo, later by the unified number of the first good answer.

A pure function of all answers and receipts: a receipt that came before its answer matches as soon as the answer is
there, because everything unmatched is looked at again each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.declaration.answers import ImportAnswer, PortReceipt


@dataclass(frozen=True, slots=True)
class Matched:
    """Receipts by ClientSeqNo, and those that wait. ``disputed`` are unified numbers that two declarations claim."""

    receipts: Mapping[str, frozenset[PortReceipt]]
    waiting: frozenset[PortReceipt]
    disputed: frozenset[str]


def match(own_numbers: Iterable[str], answers: Iterable[ImportAnswer], receipts: Iterable[PortReceipt]) -> Matched:
    """Give each receipt to a declaration of ours, or let it wait; never to one of two."""
    own = frozenset(own_numbers)
    owners: dict[str, set[str]] = {}
    for answer in answers:
        if answer.is_stored and answer.client_seq_no in own:
            owners.setdefault(answer.seq_no, set()).add(answer.client_seq_no)
    found: dict[str, set[PortReceipt]] = {}
    waiting: set[PortReceipt] = set()
    for receipt in receipts:
        owner = _owner(receipt, own, owners)
        if owner:
            found.setdefault(owner, set()).add(receipt)
        else:
            waiting.add(receipt)
    disputed = frozenset(number for number, names in owners.items() if len(names) > 1)
    return Matched({name: frozenset(group) for name, group in found.items()}, frozenset(waiting), disputed)


def _owner(receipt: PortReceipt, own: frozenset[str], owners: Mapping[str, set[str]]) -> str:
    """Return the declaration whose receipt this is; none if it names one and its unified number belongs to another."""
    by_number = owners.get(receipt.seq_no, set())
    if receipt.client_seq_no in own:
        return receipt.client_seq_no if by_number <= {receipt.client_seq_no} else ""
    return next(iter(by_number)) if len(by_number) == 1 and not receipt.client_seq_no else ""
