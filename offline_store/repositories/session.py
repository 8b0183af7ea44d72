"""What every repository of one unit of work shares."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy.engine import Connection, CursorResult
from sqlalchemy.sql import Executable

from app.domain.numbering import DeviceIdentity
from app.domain.rules import RulePack
from app.interfaces import Clock, RandomSource

T = TypeVar("T")
#: As many values as one IN list is given.
CHUNK = 500


@dataclass(slots=True)
class StoreFacts:
    """What an open store knows by heart; the packs are read once, as they never change."""

    clock: Clock
    random: RandomSource
    pepper: bytes
    packs: dict[tuple[str, int], RulePack] = field(default_factory=dict)

    def seal_number(self, number: str) -> bytes:
        """Return the keyed look-up value of a document number (capitals, no spaces)."""
        return hmac.digest(self.pepper, normal_number(number).encode("utf-8"), hashlib.sha256)


@dataclass(slots=True)
class Session:
    """One transaction; ``given`` is set when numbers were taken or an epoch began, ``touched`` when records changed."""

    connection: Connection
    facts: StoreFacts
    identity: DeviceIdentity | None = None
    given: int | None = None
    touched: bool = False

    def run(
        self, statement: Executable, rows: Mapping[Any, Any] | Sequence[Mapping[Any, Any]] | None = None
    ) -> CursorResult[Any]:
        """Run a statement, once or for many rows."""
        return self.connection.execute(statement, rows)

    def rows(self, statement: Executable, values: Mapping[Any, Any] | None = None) -> list[Mapping[Any, Any]]:
        """Return all rows as mappings."""
        return list(self.connection.execute(statement, values).mappings())

    def row(self, statement: Executable, values: Mapping[Any, Any] | None = None) -> Mapping[Any, Any] | None:
        """Return the first row, or None."""
        return self.connection.execute(statement, values).mappings().first()


def normal_number(number: str) -> str:
    """Return a document number in capitals without spaces."""
    return "".join(number.split()).upper()


def chunks(values: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Cut values into lists of at most ``size``."""
    iterator = iter(values)
    while part := list(islice(iterator, size)):
        yield part
