"""A declaration on its way out by the folders: its own steps, and the rules for files (port formats, section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

MOST_TRIES = 3
"""How often the same bytes are dropped again after an error of the client program; then a person looks."""


class Step(StrEnum):
    """Where a message is on our side."""

    DRAFT = "draft"
    READY = "ready"
    QUEUED = "queued"
    DROPPED = "dropped"
    SENT = "sent"
    CLIENT_ERROR = "client_error"
    FOR_A_PERSON = "for_a_person"
    IMPORT_FAILED = "import_failed"
    STORED = "stored"


class Cause(StrEnum):
    """What happened to it."""

    CHECKED = "checked"
    FROZEN = "frozen"
    DROPPED = "dropped"
    TAKEN = "taken"
    CLIENT_FAILED = "client_failed"
    REFUSED = "refused"
    STORED = "stored"
    CORRECTED = "corrected"


_MOVES = MappingProxyType(
    {
        (Step.DRAFT, Cause.CHECKED): Step.READY,
        (Step.READY, Cause.FROZEN): Step.QUEUED,
        (Step.QUEUED, Cause.DROPPED): Step.DROPPED,
        (Step.DROPPED, Cause.TAKEN): Step.SENT,
        (Step.DROPPED, Cause.CLIENT_FAILED): Step.CLIENT_ERROR,
        (Step.SENT, Cause.CLIENT_FAILED): Step.CLIENT_ERROR,
        (Step.CLIENT_ERROR, Cause.DROPPED): Step.DROPPED,
        (Step.FOR_A_PERSON, Cause.DROPPED): Step.DROPPED,
        (Step.IMPORT_FAILED, Cause.CORRECTED): Step.DRAFT,
    }
)
_LEFT_US = frozenset({Step.DROPPED, Step.SENT, Step.CLIENT_ERROR, Step.FOR_A_PERSON, Step.IMPORT_FAILED})


@dataclass(frozen=True, slots=True)
class OnTheRoad:
    """Step and count of errors of the client program since a person last looked."""

    step: Step = Step.DRAFT
    client_errors: int = 0


def after(now: OnTheRoad, cause: Cause) -> OnTheRoad:
    """Return the next step; a cause that does not fit changes nothing. What the port stored stays stored."""
    if cause is Cause.STORED and now.step in _LEFT_US:
        return OnTheRoad(Step.STORED)
    if cause is Cause.REFUSED and now.step in _LEFT_US - {Step.IMPORT_FAILED}:
        return OnTheRoad(Step.IMPORT_FAILED)
    step = _MOVES.get((now.step, cause))
    if step is None:
        return now
    if step is Step.CLIENT_ERROR:
        errors = now.client_errors + 1
        return OnTheRoad(Step.FOR_A_PERSON if errors > MOST_TRIES else step, errors)
    return OnTheRoad(step, 0 if now.step is Step.FOR_A_PERSON else now.client_errors)


@dataclass(frozen=True, slots=True)
class FileLook:
    """One look at a file: its size in bytes and its time in nanoseconds."""

    size: int
    modified_ns: int


def is_complete(name: str, first: FileLook, second: FileLook) -> bool:
    """Whether a file of the port may be read: not a temporary one, not empty, the same at two looks (rule 5)."""
    is_temporary = name.startswith(".") or name.lower().endswith((".tmp", ".temp"))
    return not is_temporary and first == second and second.size > 0


class Drop(StrEnum):
    """What to do with a message for OutBox."""

    WRITE = "write"
    ALREADY = "already"
    REFUSE = "refuse"


def drop_of(own_hash: str, hash_there: str | None) -> Drop:
    """Decide by what lies under the name already: other bytes are never overwritten (rule 6)."""
    if hash_there is None:
        return Drop.WRITE
    return Drop.ALREADY if hash_there == own_hash else Drop.REFUSE
