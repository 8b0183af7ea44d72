"""Which person ids stand together, for every repository that sums or lists by person (F-07)."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from app.domain.merges import families
from offline_store import tables as t
from offline_store.repositories.session import Session


def edges_of(session: Session) -> dict[str, str]:
    """Return merged id → kept id of all merges in force; the table is small and read whole."""
    m = t.person_merges.c
    return {row["merged_id"]: row["kept_id"] for row in session.rows(select(m.merged_id, m.kept_id))}


def families_of(session: Session, person_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return for each person all ids that stand for them, the kept one first."""
    return families(edges_of(session), person_ids)


def members_of_families(session: Session, person_ids: Iterable[str]) -> list[str]:
    """Return these ids and all that stand together with them, once each."""
    found = families_of(session, person_ids)
    return list(dict.fromkeys(each for ids in found.values() for each in ids))
