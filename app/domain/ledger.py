"""The hash chain over what happened on this device: who, when, what, in the order of a counter.

``hash = SHA-256(alg ‖ fields_ver ‖ head fields ‖ canonical body ‖ prev_hash)``.
It detects changes; it does not prevent them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

ALGORITHM = "SHA-256"
FIELDS_VERSION = 1
GENESIS = "0" * 64

_ENCODE = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode

Plain = str | int | bool | None | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One link of the chain of a (device, epoch); ``body`` is canonical JSON text exactly as hashed."""

    device: str
    epoch: str
    sequence: int
    kind: str
    body: str
    wall_at_utc: str
    actor: str
    prev_hash: str
    hash: str
    fields_version: int = FIELDS_VERSION


def canonical(value: Mapping[str, Plain]) -> str:
    """Return the one JSON text of a plain value: sorted keys, no spaces, no floats, real characters."""
    return _ENCODE(value)


def link_hash(
    device: str, epoch: str, sequence: int, kind: str, body: str, wall_at_utc: str, actor: str, prev_hash: str
) -> str:
    """Compute the hash of one link from its stored raw fields."""
    parts = (
        ALGORITHM,
        str(FIELDS_VERSION),
        device,
        epoch,
        str(sequence),
        kind,
        wall_at_utc,
        actor,
        body,
        prev_hash,
    )
    return hashlib.sha256("\x1f".join(parts).encode("utf-8")).hexdigest()


def next_entry(
    previous: LedgerEntry | None,
    device: str,
    epoch: str,
    kind: str,
    body: Mapping[str, Plain],
    at: str,
    actor: str,
) -> LedgerEntry:
    """Make the link that follows ``previous`` (None at the start of a chain or of a new epoch's chain)."""
    sequence = 1 if previous is None else previous.sequence + 1
    prev_hash = GENESIS if previous is None else previous.hash
    text = canonical(body)
    digest = link_hash(device, epoch, sequence, kind, text, at, actor, prev_hash)
    return LedgerEntry(device, epoch, sequence, kind, text, at, actor, prev_hash, digest)


def hash_of(entry: LedgerEntry) -> str:
    """Return the hash that a link must have by its own contents."""
    return link_hash(
        entry.device,
        entry.epoch,
        entry.sequence,
        entry.kind,
        entry.body,
        entry.wall_at_utc,
        entry.actor,
        entry.prev_hash,
    )


def first_break(entries: Iterable[LedgerEntry], prev_hash: str = GENESIS, sequence: int = 0) -> int | None:
    """Return the sequence number of the first link that does not hold, or None when all do.

    ``entries`` come in order and follow the link with ``sequence`` and ``prev_hash``.
    """
    for entry in entries:
        if entry.sequence != sequence + 1 or entry.prev_hash != prev_hash or entry.hash != hash_of(entry):
            return entry.sequence
        prev_hash, sequence = entry.hash, entry.sequence
    return None
