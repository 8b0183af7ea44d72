"""Settings, rule packs, reference data, paper copies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, func, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.merges import sum_of
from app.domain.rules import RulePack
from app.errors import UserError
from offline_store import tables as t
from offline_store.mapping.plain import day_text_or_none, from_json, instant, instant_text, to_json
from offline_store.mapping.reference import pack_body, pack_from_body
from offline_store.repositories.families import families_of
from offline_store.repositories.session import Session, chunks


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


class SqlRulePacks:
    """See :class:`app.interfaces.RulePackRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, pack: RulePack, envelope: bytes, key_id: str, added_at: datetime) -> None:
        """Store a verified pack. Raises UserError ``rules.version_not_newer`` for a lower or equal version."""
        highest = self._session.row(
            select(func.max(t.rule_packs.c.version).label("version")).where(t.rule_packs.c.pack_id == pack.pack_id)
        )
        known = None if highest is None else highest["version"]
        if known is not None and pack.version <= known:
            raise UserError("rules.version_not_newer", pack=pack.pack_id, version=pack.version, known=known)
        self._session.run(
            insert(t.rule_packs),
            {
                "pack_id": pack.pack_id,
                "version": pack.version,
                "valid_from": pack.valid_from.isoformat(),
                "valid_to": day_text_or_none(pack.valid_to),
                "issued_by": pack.issued_by,
                "practice": int(pack.practice),
                "key_id": key_id,
                "added_at": instant_text(added_at),
                "body": pack_body(pack),
                "envelope": envelope,
            },
        )

    def in_force(self, day_on: date) -> RulePack | None:
        """Return the pack valid on a day that was added last."""
        p, day = t.rule_packs.c, day_on.isoformat()
        row = self._session.row(
            select(p.pack_id, p.version)
            .where(p.valid_from <= day, or_(p.valid_to.is_(None), p.valid_to >= day))
            .order_by(p.pack_key.desc())
            .limit(1)
        )
        return None if row is None else self.get(row["pack_id"], row["version"])

    def get(self, pack_id: str, version: int) -> RulePack | None:
        """Return one stored pack, or None."""
        p, read = t.rule_packs.c, self._session.facts.packs
        row = self._session.row(select(p.pack_key).where(p.pack_id == pack_id, p.version == version))
        if row is None:
            return None
        if (pack_id, version) not in read:
            body = self._session.row(select(p.body).where(p.pack_key == row["pack_key"]))
            if body is not None:
                read[pack_id, version] = pack_from_body(body["body"])
        return read[pack_id, version]


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
