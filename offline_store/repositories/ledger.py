"""The chain, and the counters of device and epoch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.ledger import LedgerEntry, Plain, next_entry
from app.domain.numbering import DeviceIdentity, epoch_from, is_local_reference
from offline_store import tables as t
from offline_store.mapping.delivery import entry_from_row
from offline_store.mapping.plain import instant, instant_text
from offline_store.repositories.session import Session

_EPOCH_TRIES = 16


def present_identity(session: Session) -> DeviceIdentity:
    """Return point, device and present epoch, read once a unit of work."""
    if session.identity is None:
        e = t.epochs.c
        row = session.row(select(e.point, e.device, e.epoch).order_by(e.epoch_no.desc()).limit(1))
        if row is None:
            raise ValueError("the store has no epoch yet")
        session.identity = DeviceIdentity(row["point"], row["device"], row["epoch"])
    return session.identity


def entry_row(entry: LedgerEntry) -> dict[str, Any]:
    """Return the columns of a link."""
    return {
        "device": entry.device,
        "epoch": entry.epoch,
        "sequence": entry.sequence,
        "kind": entry.kind,
        "body": entry.body,
        "wall_at_utc": entry.wall_at_utc,
        "actor": entry.actor,
        "prev_hash": entry.prev_hash,
        "hash": entry.hash,
        "fields_version": entry.fields_version,
    }


def refs_in(body: Mapping[str, Plain]) -> Iterator[str]:
    """Yield the local references named in a link's body, singly or in a list, so that history finds it."""
    for value in body.values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str) and is_local_reference(each):
                yield each


class SqlLedger:
    """See :class:`app.interfaces.LedgerRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def append(self, kind: str, body: Mapping[str, Plain], actor: str, at: datetime) -> LedgerEntry:
        """Add the next link of this device's epoch."""
        identity = present_identity(self._session)
        entry = next_entry(self.head(identity), identity.device, identity.epoch, kind, body, instant_text(at), actor)
        key = self._session.run(insert(t.ledger), entry_row(entry)).inserted_primary_key
        refs = [{"ref": ref, "entry_key": None if key is None else key[0]} for ref in sorted(set(refs_in(body)))]
        if refs:
            self._session.run(insert(t.ledger_refs), refs)
        return entry

    def entries(self, after: int, limit: int) -> tuple[LedgerEntry, ...]:
        """Links of the present epoch after a sequence number, in order."""
        identity, c = present_identity(self._session), t.ledger.c
        statement = (
            select(t.ledger)
            .where(c.epoch == identity.epoch, c.device == identity.device, c.sequence > after)
            .order_by(c.sequence)
            .limit(limit)
        )
        return tuple(entry_from_row(row) for row in self._session.rows(statement))

    def head_key(self) -> int:
        """Return the key of the newest link of all epochs; 0 when there is none."""
        row = self._session.row(select(func.max(t.ledger.c.entry_key).label("key")))
        return 0 if row is None or row["key"] is None else int(row["key"])

    def latest_wall(self, after_key: int) -> datetime | None:
        """Return the latest stamp of the links whose key is above ``after_key``."""
        c = t.ledger.c
        statement = select(c.wall_at_utc).where(c.entry_key > after_key).order_by(c.wall_at_utc.desc()).limit(1)
        row = self._session.row(statement)
        return None if row is None else instant(row["wall_at_utc"])

    def head(self, identity: DeviceIdentity) -> LedgerEntry | None:
        """Return the last link of an epoch's chain, or None."""
        c = t.ledger.c
        statement = (
            select(t.ledger)
            .where(c.epoch == identity.epoch, c.device == identity.device)
            .order_by(c.sequence.desc())
            .limit(1)
        )
        row = self._session.row(statement)
        return None if row is None else entry_from_row(row)


class SqlNumbers:
    """See :class:`app.interfaces.NumberRepository`."""

    def __init__(self, session: Session, ledger: SqlLedger) -> None:
        self._session = session
        self._ledger = ledger

    def identity(self) -> DeviceIdentity:
        """Return point, device and present epoch."""
        return present_identity(self._session)

    def take(self, day_on: date, count: int) -> range:
        """Reserve the next ``count`` numbers of the day."""
        return self._advance(f"day {self.identity().epoch} {day_on.isoformat()}", count)

    def next_sequence(self, count: int = 1) -> range:
        """Reserve device sequence numbers."""
        taken = self._advance(f"sequence {self.identity().epoch}", count)
        self._session.given = taken.stop - 1
        return taken

    def start_epoch(self, point: str, device: str, reason: str, actor: str, at: datetime) -> DeviceIdentity:
        """Begin a new epoch; writes the ledger entry ``epoch.started`` itself."""
        link: dict[str, Plain] = {"from_epoch": None, "from_sequence": None, "from_hash": None}
        if self._session.row(select(t.epochs.c.epoch_no).limit(1)) is not None:
            head = self._ledger.head(self.identity())
            link["from_epoch"] = self.identity().epoch
            if head is not None:
                link.update(from_sequence=head.sequence, from_hash=head.hash)
        epoch = self._new_epoch_code()
        row = {"point": point, "device": device, "epoch": epoch, "started_at": instant_text(at), "reason": reason}
        self._session.run(insert(t.epochs), row)
        self._session.identity, self._session.given = DeviceIdentity(point, device, epoch), 0
        self._session.touched = True
        body: dict[str, Plain] = {"point": point, "device": device, "epoch": epoch, "reason": reason, **link}
        self._ledger.append("epoch.started", body, actor, at)
        return self._session.identity

    def _new_epoch_code(self) -> str:
        used = {row["epoch"] for row in self._session.rows(select(t.epochs.c.epoch))}
        for _ in range(_EPOCH_TRIES):
            code = epoch_from(self._session.facts.random.token(8))
            if code not in used:
                return code
        raise ValueError("the source of randomness gives the same bytes again and again")

    def _advance(self, name: str, count: int) -> range:
        if count < 0:
            raise ValueError("numbers are only given, never taken back", count)
        c = t.counters.c
        statement = upsert(t.counters).values(name=name, value=count)
        statement = statement.on_conflict_do_update(index_elements=["name"], set_={"value": c.value + count})
        last = int(self._session.run(statement.returning(c.value)).scalar_one())
        return range(last - count + 1, last + 1)
