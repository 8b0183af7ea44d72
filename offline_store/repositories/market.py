"""Settings, rule packs, reference data, paper copies."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from offline_store import tables as t
from offline_store.mapping.plain import from_json, instant, instant_text, to_json
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

    def note_made(self, kind: str, ref: str, at: datetime) -> None:
        """Remember when the newest copy was made."""
        c = t.paper_copies.c
        self._session.run(update(t.paper_copies).where(c.kind == kind, c.ref == ref).values(made_at=instant_text(at)))

    def last_made(self, kind: str, ref: str) -> datetime | None:
        """Return when the newest copy was made; None when none was, or before this was remembered."""
        c = t.paper_copies.c
        found = self._session.run(select(c.made_at).where(c.kind == kind, c.ref == ref)).scalar_one_or_none()
        return instant(found) if found else None
