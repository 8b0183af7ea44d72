"""What the officer's page lists: messages that arrived, newest first, persons with masked numbers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from app.practice_port.books import MESSAGES
from app.practice_port.rulings import MAY_FOLLOW

PAGE_SIZE = 100
STATES = ("received", "accepted", "returned", "inspection", "released", "amended", "voided")


@dataclass(frozen=True, slots=True)
class OfficeQuery:
    """What is asked for: a state, a part of name or number, and where the page begins."""

    state: str = ""
    text: str = ""
    skip: int = 0


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One line of the page; figures as text, the identity number masked."""

    message_id: str
    form_id: str
    kind: str
    person_name: str
    masked_number: str
    goods: str
    value_yuan: str
    net_kg: str
    state: str
    arrived_at: str
    reasons: tuple[str, ...]
    acts: tuple[str, ...]


def office_rows(connection: sa.Connection, query: OfficeQuery) -> tuple[list[OfficeRow], int]:
    """Return one page and how many messages fit the query."""
    wanted = _wanted(query)
    total = connection.execute(sa.select(sa.func.count()).select_from(MESSAGES).where(wanted)).scalar_one()
    newest_first = (MESSAGES.c.arrived_at.desc(), MESSAGES.c.sequence.desc(), MESSAGES.c.message_id)
    page = sa.select(MESSAGES).where(wanted).order_by(*newest_first).limit(PAGE_SIZE).offset(query.skip)
    return [_row(dict(row)) for row in connection.execute(page).mappings()], int(total)


def masked(number: str) -> str:
    """Hide the middle of an identity number, the birth date with it."""
    return number if len(number) < 11 else f"{number[:6]}{'*' * (len(number) - 10)}{number[-4:]}"


def _wanted(query: OfficeQuery) -> sa.ColumnElement[bool]:
    wanted: sa.ColumnElement[bool] = sa.true()
    if query.state in STATES:
        wanted &= MESSAGES.c.state == query.state
    if query.text:
        columns = (MESSAGES.c.person_name, MESSAGES.c.form_id, MESSAGES.c.lot_ref)
        wanted &= sa.or_(*(column.contains(query.text, autoescape=True) for column in columns))
    return wanted


def _row(row: Mapping[str, Any]) -> OfficeRow:
    reasons = json.loads(row["reasons"])
    may = [act for act, states in MAY_FOLLOW.items() if row["state"] in states and row["kind"] != "void"]
    return OfficeRow(
        message_id=row["message_id"],
        form_id=row["form_id"],
        kind=row["kind"],
        person_name=row["person_name"],
        masked_number=masked(row["id_no"]),
        goods=row["goods"],
        value_yuan=f"{row['amount_fen'] // 100:,}.{row['amount_fen'] % 100:02d}",
        net_kg=f"{row['net_g'] // 1000:,}.{row['net_g'] % 1000:03d}",
        state=row["state"],
        arrived_at=row["arrived_at"].replace("T", " ").removesuffix("Z"),
        reasons=tuple(_reason_text(each) for each in reasons),
        acts=tuple(may),
    )


def _reason_text(reason: Mapping[str, Any]) -> str:
    figures = ", ".join(f"{name} {value}" for name, value in reason["params"].items())
    return f"{reason['code']} ({figures})" if figures else str(reason["code"])
