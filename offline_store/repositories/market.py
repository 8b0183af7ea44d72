"""Settings, rule packs, reference data, paper copies."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from offline_store import tables as t
from offline_store.mapping.plain import from_json, to_json
from offline_store.repositories.session import Session


class SqlSettings:
    """See :class:`app.interfaces.SettingsRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, name: str) -> Any:  # noqa: ANN401 - plain JSON values
        """Return a value, or None."""
        row = self._session.row(select(t.settings.c.value).where(t.settings.c.name == name))
        return None if row is None else from_json(row["value"])

    def put(self, name: str, value: Any) -> None:  # noqa: ANN401 - plain JSON values
        """Store a plain JSON value under a name (None removes it)."""
        if value is None:
            self._session.run(delete(t.settings).where(t.settings.c.name == name))
            return
        text = to_json(value)
        statement = upsert(t.settings).values(name=name, value=text)
        self._session.run(statement.on_conflict_do_update(index_elements=["name"], set_={"value": text}))


class SqlPapers:
    """See :class:`app.interfaces.PaperRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def next_copy(self, kind: str, ref: str) -> int:
        """Count one more copy of a paper; returns its number, from 1."""
        c = t.paper_copies.c
        statement = upsert(t.paper_copies).values(kind=kind, ref=ref, copies=1)
        statement = statement.on_conflict_do_update(index_elements=["kind", "ref"], set_={"copies": c.copies + 1})
        return int(self._session.run(statement.returning(c.copies)).scalar_one())
