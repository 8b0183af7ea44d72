"""The part of a store that sync needs, in memory: transactions by copy, moves checked, one writer at a time."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from app.domain.delivery import DeliveryState, OutboxMessage, Receipt, Verdict, can_move
from app.domain.ledger import LedgerEntry, Plain, next_entry
from app.domain.numbering import DeviceIdentity
from app.read_models import Badge, ContactRow
from tests.helpers.messages import HERE

OPEN_STATES = (DeliveryState.SENT_UNKNOWN,)


@dataclass
class Rows:
    """Everything stored; copied at the start of a unit of work, put in place by its commit."""

    messages: dict[str, OutboxMessage] = field(default_factory=dict)
    receipts: dict[str, Receipt] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    cursors: dict[str, int] = field(default_factory=dict)
    heard: dict[tuple[str, date], tuple[int, int, datetime]] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    ledger: list[LedgerEntry] = field(default_factory=list)
    contacts: list[ContactRow] = field(default_factory=list)
    identity: DeviceIdentity = HERE

    def copied(self) -> Rows:
        return Rows(**{name: copy.copy(getattr(self, name)) for name in self.__dataclass_fields__})


class _Outbox:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def _all(self, state: DeliveryState) -> list[OutboxMessage]:
        found = [each for each in self._rows.messages.values() if each.state is state]
        return sorted(found, key=lambda each: (each.created_at, each.sequence))

    def add(self, messages: Sequence[OutboxMessage]) -> None:
        for each in messages:
            assert each.message_id not in self._rows.messages
            self._rows.messages[each.message_id] = each

    def get(self, message_id: str) -> OutboxMessage | None:
        return self._rows.messages.get(message_id)

    def due(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        stopped = {each.person_id for each in self._all(DeliveryState.SENT_UNKNOWN)}
        found = []
        for each in self._all(DeliveryState.QUEUED):
            early = each.next_try_at is not None and each.next_try_at > now
            waits = (
                each.waits_for is not None and self._rows.messages[each.waits_for].state is not DeliveryState.DELIVERED
            )
            if early:
                stopped.add(each.person_id)
            if not waits and each.person_id not in stopped:
                found.append(each)
        return tuple(found[:limit])

    def unknown(self, limit: int) -> tuple[OutboxMessage, ...]:
        return tuple(self._all(DeliveryState.SENT_UNKNOWN)[:limit])

    def quarantined_due(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        aside = self._all(DeliveryState.QUARANTINED)
        return tuple([each for each in aside if each.next_try_at is None or each.next_try_at <= now][:limit])

    def held_with(self, _code: str, _limit: int) -> tuple[OutboxMessage, ...]:
        return ()

    def delivered(self, limit: int, above: int | None = None) -> tuple[OutboxMessage, ...]:
        mine = f"+{self._rows.identity.epoch}-"
        found = self._all(DeliveryState.DELIVERED)
        if above is not None:
            found = [each for each in found if mine in each.business_key and each.sequence > above]
        return tuple(found[:limit])

    def move(
        self,
        message_ids: Sequence[str],
        state: DeliveryState,
        *,
        code: str = "",
        next_try_at: datetime | None = None,
        count_try: bool = False,
    ) -> None:
        for message_id in message_ids:
            old = self._rows.messages[message_id]
            assert can_move(old.state, state), (old.state, state)
            equal = old.equal_refusals if not code else old.equal_refusals + 1 if code == old.last_code else 1
            self._rows.messages[message_id] = replace(
                old,
                state=state,
                tries=old.tries + count_try,
                equal_refusals=equal,
                last_code=code or old.last_code,
                next_try_at=next_try_at,
            )


class _Records:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, record_ref: str) -> None:
        """No record is kept here, only its verdict."""
        assert record_ref

    def verdict(self, local_reference: str) -> Verdict:
        return self._rows.verdicts.get(local_reference, Verdict.NONE)

    def set_verdict(self, local_reference: str, verdict: Verdict, receipt: Receipt) -> None:
        assert receipt.receipt_id in self._rows.receipts
        self._rows.verdicts[local_reference] = verdict


class _Receipts:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def add(self, receipt: Receipt) -> bool:
        if receipt.receipt_id in self._rows.receipts:
            return False
        assert receipt.message_id in self._rows.messages
        self._rows.receipts[receipt.receipt_id] = receipt
        return True

    def cursor(self, port_instance: str) -> int:
        return self._rows.cursors.get(port_instance, 0)

    def set_cursor(self, port_instance: str, port_sequence: int) -> None:
        self._rows.cursors[port_instance] = port_sequence


class _Quota:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def heard(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[int, int, datetime]]:
        wanted = {each: (each, day_on) for each in person_ids}
        return {each: self._rows.heard[key] for each, key in wanted.items() if key in self._rows.heard}

    def set_heard(self, person_id: str, day_on: date, confirmed_fen: int, elsewhere_fen: int, at: datetime) -> None:
        before = self._rows.heard.get((person_id, day_on))
        if before is None or before[2] <= at:
            self._rows.heard[(person_id, day_on)] = (confirmed_fen, elsewhere_fen, at)


class _Ledger:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def append(self, kind: str, body: Mapping[str, Plain], actor: str, at: datetime) -> LedgerEntry:
        last = self._rows.ledger[-1] if self._rows.ledger else None
        identity = self._rows.identity
        entry = next_entry(last, identity.device, identity.epoch, kind, body, at.isoformat(), actor)
        self._rows.ledger.append(entry)
        return entry

    def head_key(self) -> int:
        return len(self._rows.ledger)

    def latest_wall(self, after_key: int) -> datetime | None:
        walls = [datetime.fromisoformat(entry.wall_at_utc) for entry in self._rows.ledger[after_key:]]
        return max(walls, default=None)


class _Settings:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, name: str) -> Any:
        return self._rows.settings.get(name)

    def put(self, name: str, value: Any) -> None:
        self._rows.settings[name] = value


class _Contacts:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def add(self, contact: ContactRow) -> None:
        self._rows.contacts.append(contact)


FAR_AHEAD = 2**40


class _Numbers:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def identity(self) -> DeviceIdentity:
        return self._rows.identity

    def next_sequence(self, count: int = 1) -> range:
        """Numbers are not this store's subject: it never says that the port knows later ones."""
        return range(FAR_AHEAD, FAR_AHEAD + count)


class _NoRules:
    """No rule pack: what is beyond a limit is not looked for here."""

    def in_force(self, _day_on: date) -> None:
        return None


class DeliveryUnitOfWork:
    def __init__(self, store: DeliveryStore) -> None:
        self._store = store

    def __enter__(self) -> DeliveryUnitOfWork:
        assert not self._store.is_open, "a unit of work inside another"
        self._store.is_open = True
        self._rows = self._store.rows.copied()
        self.outbox = _Outbox(self._rows)
        self.records = _Records(self._rows)
        self.receipts = _Receipts(self._rows)
        self.quota = _Quota(self._rows)
        self.ledger = _Ledger(self._rows)
        self.settings = _Settings(self._rows)
        self.contacts = _Contacts(self._rows)
        self.numbers = _Numbers(self._rows)
        self.rules = _NoRules()
        return self

    def __exit__(self, *_: object) -> None:
        self._store.is_open = False

    def commit(self) -> None:
        self._store.before_commit()
        self._store.rows = self._rows.copied()


class DeliveryStore:
    """Follows as much of `app.interfaces.Store` as sync calls. `dead` stands for a process that was killed."""

    def __init__(self) -> None:
        self.rows = Rows()
        self.is_open = False
        self.dead = False
        self.commits_until_death: int | None = None

    def unit_of_work(self) -> Any:
        return DeliveryUnitOfWork(self)

    def reading(self) -> Any:
        return self

    def badge(self, now: datetime) -> Badge:
        states = [each.state for each in self.rows.messages.values()]
        return Badge(waiting=states.count(DeliveryState.QUEUED), sent_unknown=states.count(DeliveryState.SENT_UNKNOWN))

    def setting(self, name: str) -> Any:
        return self.rows.settings.get(name)

    def before_commit(self) -> None:
        """Die here when told to; a dead process commits nothing any more."""
        if self.commits_until_death is not None:
            self.commits_until_death -= 1
            self.dead = self.dead or self.commits_until_death < 0
        if self.dead:
            raise KilledError

    def revive(self) -> None:
        """Start the process anew on what was committed."""
        self.dead, self.is_open, self.commits_until_death = False, False, None


class KilledError(BaseException):
    """Stands for kill -9: nothing of the program may catch it and go on."""
