"""Per-person day totals over all points: what is used, what is left, who goes over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from app.practice_port.books import USES
from app.practice_port.limits import VALUE, Limits
from app.practice_port.reading import Declaration, Fault


@dataclass(frozen=True, slots=True)
class PersonAsked:
    """Whose day is asked about, and which device asks."""

    point: str
    device: str
    id_no: str
    day_on: str


@dataclass(frozen=True, slots=True)
class PersonDays:
    """Books and asks the uses of a person's day. Uses are only ever added; giving back adds the negative."""

    limits: Limits

    def quota_faults(
        self, connection: sa.Connection, declaration: Declaration, giving_back: str = ""
    ) -> tuple[Fault, ...]:
        """Name every limit that a declaration would exceed; uses of the message ``giving_back`` do not count."""
        found = []
        for what, amount in self.limits.uses_of(declaration).items():
            limit = self._limit(what, declaration.day_on)
            total, ours = _sums(connection, declaration, what, giving_back)
            if limit is not None and total + amount > limit:
                found.append(_exceeded(what, limit, total, ours, total + amount - limit))
        return tuple(found)

    def book(self, connection: sa.Connection, declaration: Declaration) -> None:
        """Book what an accepted declaration takes."""
        for what, amount in self.limits.uses_of(declaration).items():
            connection.execute(
                sa.insert(USES).values(
                    id_no=declaration.id_no,
                    day_on=declaration.day_on.isoformat(),
                    what=what,
                    amount=amount,
                    point=declaration.point,
                    device=declaration.device,
                    message_id=declaration.message_id,
                    cause="accepted",
                )
            )

    def give_back(self, connection: sa.Connection, message_id: str, cause: str) -> None:
        """Give back what a message still holds; harmless when it holds nothing."""
        columns = (USES.c.id_no, USES.c.day_on, USES.c.what, USES.c.point, USES.c.device)
        rows = connection.execute(
            sa.select(*columns, sa.func.sum(USES.c.amount).label("held"))
            .where(USES.c.message_id == message_id)
            .group_by(*columns)
        ).mappings()
        for row in rows.all():
            plain = dict(row)
            held = plain.pop("held")
            if held:
                connection.execute(sa.insert(USES).values(**plain, amount=-held, message_id=message_id, cause=cause))

    def book_elsewhere(self, connection: sa.Connection, id_no: str, day_on: date, what: str, amount: int) -> None:
        """Book a use at another point, of which no client of ours knows."""
        connection.execute(
            sa.insert(USES).values(
                id_no=id_no,
                day_on=day_on.isoformat(),
                what=what,
                amount=amount,
                point="ELSEWHERE",
                device="",
                message_id="",
                cause="elsewhere",
            )
        )

    def person_day(self, connection: sa.Connection, declaration: Declaration) -> dict[str, Any] | None:
        """Return the person's day as receipts carry it, in fen; None for exports and days without a limit."""
        limit = self.limits.value_limit_fen(declaration.day_on)
        if limit is None or not declaration.is_import:
            return None
        total, ours = _sums(connection, declaration, VALUE)
        return {"day_on": declaration.day_on.isoformat(), "total_fen": total, "ours_fen": ours, "limit_fen": limit}

    def standing(self, connection: sa.Connection, asked: PersonAsked) -> dict[str, int]:
        """Return what a person's day holds in fen: over all points, and of it from the device that asks."""
        ours = (USES.c.point == asked.point) & (USES.c.device == asked.device)
        row = connection.execute(
            sa.select(
                sa.func.coalesce(sa.func.sum(USES.c.amount), 0),
                sa.func.coalesce(sa.func.sum(sa.case((ours, USES.c.amount), else_=0)), 0),
            ).where(USES.c.id_no == asked.id_no, USES.c.day_on == asked.day_on, USES.c.what == VALUE)
        ).one()
        return {"total_fen": int(row[0]), "ours_fen": int(row[1])}

    def _limit(self, what: str, day_on: date) -> int | None:
        return self.limits.value_limit_fen(day_on) if what == VALUE else self.limits.mass_limit_g(what, day_on)


def _sums(connection: sa.Connection, declaration: Declaration, what: str, left_out: str = "") -> tuple[int, int]:
    """Sum of the person's day over all points, and of it what this device brought."""
    ours = (USES.c.point == declaration.point) & (USES.c.device == declaration.device)
    row = connection.execute(
        sa.select(
            sa.func.coalesce(sa.func.sum(USES.c.amount), 0),
            sa.func.coalesce(sa.func.sum(sa.case((ours, USES.c.amount), else_=0)), 0),
        ).where(
            USES.c.id_no == declaration.id_no,
            USES.c.day_on == declaration.day_on.isoformat(),
            USES.c.what == what,
            (USES.c.message_id != left_out) | (USES.c.message_id == ""),
        )
    ).one()
    return int(row[0]), int(row[1])


def _exceeded(what: str, limit: int, total: int, ours: int, over: int) -> Fault:
    if what == VALUE:
        figures: Mapping[str, str | int | None] = {
            "limit_fen": limit,
            "used_elsewhere_fen": total - ours,
            "ours_fen": ours,
            "over_fen": over,
        }
        return Fault("quota.value_exceeded", figures)
    figures = {"group": what, "limit_g": limit, "used_elsewhere_g": total - ours, "ours_g": ours, "over_g": over}
    return Fault("quota.mass_exceeded", figures)
