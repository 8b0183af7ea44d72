"""What happened, told to whoever listens; a small dispatcher without threads or Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RecordsSaved:
    """A lot was finalised, mended, amended or voided: records and messages are durable."""

    lot_ref: str
    record_refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeliveryChanged:
    """Messages moved or receipts arrived; counts are to be read again."""

    record_refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PresenceChanged:
    """Somebody came or was taken back."""

    person_id: str


@dataclass(frozen=True, slots=True)
class QuotaChanged:
    """What is left of persons' days changed without a record: a code of another laptop was taken in."""

    person_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PeopleChanged:
    """Persons, groups or memberships were added or edited."""


@dataclass(frozen=True, slots=True)
class AttachmentsChanged:
    """Files of a lot, record or person, or its tick "paper not needed"."""

    subject: str
    ref: str


@dataclass(frozen=True, slots=True)
class ReferenceUpdated:
    """A rule pack or goods list came into the store."""

    pack_id: str


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """The last try to reach the port: ``problem_code`` is empty when it was the port."""

    at: datetime
    problem_code: str = ""


Event = (
    RecordsSaved
    | DeliveryChanged
    | PresenceChanged
    | QuotaChanged
    | PeopleChanged
    | AttachmentsChanged
    | ReferenceUpdated
    | ConnectionChanged
)
Listener = Callable[[Event], None]


class Events:
    """Calls every listener in order, on the thread that published; listeners must be quick."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; returns the function that removes it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            self._listeners.remove(listener)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Tell everybody; called after commit, never inside a unit of work."""
        for listener in tuple(self._listeners):
            listener(event)
