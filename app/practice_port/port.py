"""The port put together: books, key, desk, rulings, fault plan and clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from app.practice_port.books import MESSAGES, Books
from app.practice_port.desk import Desk
from app.practice_port.faults import FaultPlan
from app.practice_port.limits import Limits, shipped_limits
from app.practice_port.person_days import PersonDays
from app.practice_port.port_key import port_key
from app.practice_port.reading import LABEL, PROFILE
from app.practice_port.receipts import ReceiptDesk, instant_text
from app.practice_port.rulings import Rulings
from app.sealing import SealingKey

OFFICE = "练习口岸办 · Văn phòng cửa khẩu luyện tập · practice port office"
BOOKS_FILE = "port-books.db"

PortClock = Callable[[], datetime]


def utc_now() -> datetime:
    """The machine's time, aware, UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Port:
    """Everything one running port has."""

    books: Books
    key: SealingKey
    receipts: ReceiptDesk
    rulings: Rulings
    desk: Desk
    plan: FaultPlan
    clock: PortClock

    def greeting(self, connection: sa.Connection, point: str, device: str, epoch: str) -> dict[str, Any]:
        """Say who the port is and the highest sequence number heard of a device's epoch."""
        high = connection.execute(
            sa.select(sa.func.max(MESSAGES.c.sequence)).where(
                MESSAGES.c.point == point, MESSAGES.c.device == device, MESSAGES.c.epoch == epoch
            )
        ).scalar()
        return {
            "profile": PROFILE,
            "label": LABEL,
            "instance_id": self.books.setting(connection, "instance_id"),
            "restore_counter": self.books.setting(connection, "restore_counter"),
            "high_water": high or 0,
            "now": instant_text(self.clock()),
            "office": OFFICE,
        }


def open_port(data_dir: Path, clock: PortClock = utc_now, limits: Limits | None = None) -> Port:
    """Open or make a port's books and key in a folder. Raises EnvironmentProblem ``key.unreadable``."""
    data_dir.mkdir(parents=True, exist_ok=True)
    key = port_key(data_dir)
    return assemble(Books(data_dir / BOOKS_FILE), key, clock, limits or shipped_limits())


def assemble(books: Books, key: SealingKey, clock: PortClock, limits: Limits) -> Port:
    """Put a port together from open books and its key."""
    receipts = ReceiptDesk(books, key)
    rulings = Rulings(books, receipts, PersonDays(limits), clock)
    desk = Desk(books, receipts, rulings, limits, clock)
    return Port(books, key, receipts, rulings, desk, FaultPlan(), clock)
