"""Residents: current version, all versions, search keys, keyed look-up of the number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.domain.localized_text import LocalizedText
from app.domain.people import Person
from app.errors import UserError
from app.search_keys import TAIL_MAX, search_keys, tail_tokens
from offline_store import tables as t
from offline_store.mapping.people import person_body, person_from_body
from offline_store.repositories.session import Session, StoreFacts, chunks, normal_number


class SqlPeople:
    """See :class:`app.interfaces.PeopleRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, person: Person) -> None:
        """Store a new person. Raises UserError ``person.double`` when the document is known already."""
        row, search = person_rows(person, self._session.facts)
        try:
            key = self._session.run(insert(t.people), row).inserted_primary_key
        except IntegrityError as error:
            raise self._double(person) from error
        self._session.run(insert(t.people_search), {**search, "rowid": None if key is None else key[0]})
        self._keep_version(person, row["body"])

    def replace(self, person: Person) -> None:
        """Store an edited person (``version`` one higher); the old version is kept."""
        old = self._session.row(
            select(t.people.c.person_key, t.people.c.version).where(t.people.c.person_id == person.person_id)
        )
        if old is None or person.version != old["version"] + 1:
            raise ValueError("an edited person must follow the stored version", person.person_id, person.version)
        row, search = person_rows(person, self._session.facts)
        try:
            self._session.run(update(t.people).where(t.people.c.person_key == old["person_key"]), row)
        except IntegrityError as error:
            raise self._double(person) from error
        self._session.run(delete(t.people_search).where(t.people_search.c.rowid == old["person_key"]))
        self._session.run(insert(t.people_search), {**search, "rowid": old["person_key"]})
        self._keep_version(person, row["body"])

    def get(self, person_id: str) -> Person | None:
        """Return a person, or None."""
        row = self._session.row(select(t.people.c.body).where(t.people.c.person_id == person_id))
        return None if row is None else person_from_body(row["body"])

    def version(self, person_id: str, version: int) -> Person | None:
        """Return a person as they were in a version, or None."""
        c = t.person_versions.c
        row = self._session.row(select(c.body).where(c.person_id == person_id, c.version == version))
        return None if row is None else person_from_body(row["body"])

    def get_many(self, person_ids: Iterable[str]) -> dict[str, Person]:
        """Return the known ones of these ids."""
        found: dict[str, Person] = {}
        for part in chunks(person_ids):
            for row in self._session.rows(
                select(t.people.c.person_id, t.people.c.body).where(t.people.c.person_id.in_(part))
            ):
                found[row["person_id"]] = person_from_body(row["body"])
        return found

    def by_number(self, number: str) -> Person | None:
        """Find by the full document number, by keyed look-up."""
        seal = self._session.facts.seal_number(number)
        row = self._session.row(select(t.people.c.body).where(t.people.c.number_seal == seal))
        return None if row is None else person_from_body(row["body"])

    def remove(self, person_id: str) -> bool:
        """Take back a person that nothing stands on, with memberships and entrustments."""
        row = self._session.row(select(t.people.c.person_key).where(t.people.c.person_id == person_id))
        if row is None or self._is_needed(person_id):
            return False
        self._session.run(delete(t.people_search).where(t.people_search.c.rowid == row["person_key"]))
        for table in (t.memberships, t.entrustments, t.person_versions, t.people):
            self._session.run(delete(table).where(table.c.person_id == person_id))
        return True

    def _is_needed(self, person_id: str) -> bool:
        owners = (t.presence, t.records, t.income, t.person_overrides, t.person_photos)
        columns = [table.c.person_id for table in owners] + [t.person_merges.c.merged_id, t.person_merges.c.kept_id]
        a = t.attachments.c
        attached = select(a.ref).where(a.subject == "person", a.ref == person_id).limit(1)
        return self._session.row(attached) is not None or any(
            self._session.row(select(column).where(column == person_id).limit(1)) is not None for column in columns
        )

    def _keep_version(self, person: Person, body: str) -> None:
        self._session.run(
            insert(t.person_versions), {"person_id": person.person_id, "version": person.version, "body": body}
        )

    def _double(self, person: Person) -> UserError:
        other = self.by_number(person.document.number)
        return UserError("person.double", person=other.person_id if other is not None else person.person_id)


def person_rows(person: Person, facts: StoreFacts) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the row of a person and the row of its search keys."""
    keys = search_keys(LocalizedText(person.name))
    number = normal_number(person.document.number)
    row = {
        "person_id": person.person_id,
        "version": person.version,
        "name": person.name,
        "sort_key": keys.sort,
        "exact": keys.exact,
        "document_kind": person.document.kind.value,
        "number_seal": facts.seal_number(number),
        "tail": number[-TAIL_MAX:],
        "body": person_body(person),
    }
    return row, {"words": keys.words, "latin": keys.latin, "tails": tail_tokens(number)}
