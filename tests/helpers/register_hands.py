"""Short ways of tests of the register: right numbers, full drafts, a supervisor, all rows of a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from app.domain.invented import prc_number
from app.domain.person_draft import PersonDraft
from app.services.bundle import Services
from offline_store import tables as t

SUPERVISOR, PIN = "练习主管", "246813"
BORN = date(1988, 5, 6)


def full_draft(order: int, today: date, **changes: Any) -> PersonDraft:
    """A person with every field of the office's register filled in."""
    draft = PersonDraft(
        name="练习全",
        document_kind="prc_id",
        document_number=prc_number(BORN, order),
        document_until=today + timedelta(days=2000),
        sex="",
        born_on=BORN,
        phone="13900000000",
        township="练习镇",
        address="练习镇一号",
        registration_number="BM450000123",
        registration_until=today + timedelta(days=700),
        registration_state="active",
        document_from=date(2020, 1, 2),
        document_authority="练习公安局",
        basic_number="BSC0001",
        declared_on=date(2024, 3, 1),
        registered_on=date(2024, 3, 5),
        is_extended=True,
        office_code="7208",
        site_number="S0001",
        card_number="IC0001",
        card_maker="M01",
        review_status="approved",
        review_opinion="同意",
        residence_basis="household",
        residence_until=today + timedelta(days=400),
        native_place="练习县",
        ethnic_group="壮族",
        identity_type="01",
    )
    return replace(draft, **changes)


def plain_draft(order: int, name: str = "练习新", **changes: Any) -> PersonDraft:
    """A person with a name and a right number."""
    return replace(PersonDraft(name=name, document_number=prc_number(BORN, order)), **changes)


def sign_in_supervisor(services: Services) -> None:
    """Add a supervisor and sign them in."""
    if all(each.name != SUPERVISOR for each in services.market.clerks()):
        services.market.add_clerk(SUPERVISOR, PIN, "supervisor")
    services.market.sign_in(SUPERVISOR, PIN)


def store_rows(services: Services, *left_out: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every plain table, sorted; ``left_out`` tables are not looked at."""
    found = {}
    store: Any = services.context.store
    with store.unit_of_work() as uow:
        for name, table in t.metadata.tables.items():
            if name in left_out or name.endswith("_search"):
                continue
            rows = uow._session.connection.execute(select(table))
            found[name] = sorted((tuple(row) for row in rows), key=repr)
    return found


def kinds_of_ledger(services: Services) -> list[str]:
    """Kinds of all entries of the chain."""
    with services.context.store.unit_of_work() as uow:
        return [entry.kind for entry in uow.ledger.entries(0, 100_000)]
