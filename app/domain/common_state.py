"""The one state that a paper of many records tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

#: Display states in which the port has accepted what was declared.
_ACCEPTED = frozenset({"accepted", "inspection", "released", "closed"})


def common_state(lot_state: str, references: Iterable[str], statuses: Mapping[str, str]) -> str:
    """Return the one state a paper of many records tells: theirs if all agree, else whether all were accepted."""
    if lot_state in ("draft", "voided"):
        return lot_state
    found = {statuses.get(reference, "not_accepted") for reference in references}
    if len(found) == 1:
        return found.pop()
    return "accepted" if found and found <= _ACCEPTED else "not_accepted"


def state_of_day(made: int, accepted: int, released: int) -> str:
    """Return the state key of a day's slip from its counts of records; accepted and released ones are counted apart."""
    if made and released == made:
        return "released"
    return "accepted" if made and accepted + released == made else "not_accepted"
