"""Merges, leave, photos, changes of groups, income."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import bindparam, delete, insert, select, update

from app.domain.group_changes import GroupChange
from app.domain.income import IncomeEntry
from app.domain.merges import Merge, families
from app.domain.overrides import Override
from app.domain.photos import Photo
from offline_store import tables as t
from offline_store.mapping import register as rows
from offline_store.repositories.families import edges_of, members_of_families
from offline_store.repositories.session import Session, chunks


class SqlMerges:
    """See :class:`app.interfaces.MergeRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def edges(self) -> dict[str, str]:
        """Return merged id → kept id."""
        return edges_of(self._session)

    def kept(self, person_id: str) -> str:
        """Return the id a person is kept under."""
        m = t.person_merges.c
        row = self._session.row(select(m.kept_id).where(m.merged_id == person_id))
        return person_id if row is None else str(row["kept_id"])

    def add(self, merge: Merge) -> None:
        """Store a merge."""
        self._session.run(insert(t.person_merges), rows.merge_row(merge))
        self._session.touched = True

    def remove(self, merged_id: str) -> Merge | None:
        """Take a merge away."""
        m = t.person_merges.c
        row = self._session.row(select(t.person_merges).where(m.merged_id == merged_id))
        if row is None:
            return None
        self._session.run(delete(t.person_merges).where(m.merged_id == merged_id))
        self._session.touched = True
        return rows.merge_from_row(row)

    def of(self, kept_id: str) -> tuple[Merge, ...]:
        """Return the merges into a person, oldest first."""
        m = t.person_merges.c
        statement = select(t.person_merges).where(m.kept_id == kept_id).order_by(m.at, m.merged_id)
        return tuple(rows.merge_from_row(row) for row in self._session.rows(statement))


class SqlOverrides:
    """See :class:`app.interfaces.OverrideRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, override: Override) -> None:
        """Store one."""
        self._session.run(insert(t.person_overrides), rows.override_row(override))

    def on(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[Override, ...]]:
        """Return the leave of a day by person, those merged with them counted in."""
        o = t.person_overrides.c
        statement = select(t.person_overrides).where(o.day_on == day_on.isoformat()).order_by(o.override_id)
        given = [rows.override_from_row(row) for row in self._session.rows(statement)]
        if not given:
            return {}
        found: dict[str, tuple[Override, ...]] = {}
        for person_id, ids in families(edges_of(self._session), person_ids).items():
            own = tuple(each for each in given if each.person_id in ids)
            if own:
                found[person_id] = own
        return found

    def remove(self, override_id: str) -> bool:
        """Take one back."""
        o = t.person_overrides.c
        return self._session.run(delete(t.person_overrides).where(o.override_id == override_id)).rowcount > 0


class SqlIncome:
    """See :class:`app.interfaces.IncomeRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, entries: Sequence[IncomeEntry]) -> None:
        """Store entries."""
        if entries:
            self._session.run(insert(t.income), [rows.income_row(each) for each in entries])

    def get(self, income_id: str) -> IncomeEntry | None:
        """Return one, or None."""
        row = self._session.row(select(t.income).where(t.income.c.income_id == income_id))
        return None if row is None else rows.income_from_row(row)

    def of_person(self, person_id: str) -> tuple[IncomeEntry, ...]:
        """All entries of a person and of those merged with them."""
        i = t.income.c
        ids = members_of_families(self._session, [person_id])
        statement = select(t.income).where(i.person_id.in_(ids)).order_by(i.income_key)
        return tuple(rows.income_from_row(row) for row in self._session.rows(statement))

    def of_lot(self, lot_ref: str) -> tuple[IncomeEntry, ...]:
        """All entries of a lot."""
        statement = select(t.income).where(t.income.c.lot_ref == lot_ref).order_by(t.income.c.income_key)
        return tuple(rows.income_from_row(row) for row in self._session.rows(statement))

    def of_batch(self, batch_id: str) -> tuple[IncomeEntry, ...]:
        """What was entered at once."""
        statement = select(t.income).where(t.income.c.batch_id == batch_id).order_by(t.income.c.income_key)
        return tuple(rows.income_from_row(row) for row in self._session.rows(statement))

    def reversed_of(self, income_ids: Iterable[str]) -> frozenset[str]:
        """Return which of these entries a later one reverses."""
        i, found = t.income.c, set[str]()
        for part in chunks(dict.fromkeys(income_ids)):
            held = self._session.rows(select(i.reverses).where(i.reverses.in_(part)))
            found.update(row["reverses"] for row in held)
        return frozenset(found)

    def mark_paid(self, income_ids: Iterable[str], way: str, paid_at_utc: str) -> int:
        """Mark entries that are not paid yet."""
        i, done = t.income.c, 0
        for part in chunks(dict.fromkeys(income_ids)):
            wanted = select(t.income).where(i.income_id.in_(part), i.paid_at == "")
            unpaid = [rows.income_from_row(row) for row in self._session.rows(wanted)]
            changes = [{"key": each.income_id, "new_body": rows.income_body(way, each.note)} for each in unpaid]
            if changes:
                statement = update(t.income).where(i.income_id == bindparam("key"))
                self._session.run(statement.values(paid_at=paid_at_utc, body=bindparam("new_body")), changes)
            done += len(changes)
        return done

    def remove(self, income_ids: Iterable[str]) -> None:
        """Take entries back."""
        for part in chunks(income_ids):
            self._session.run(delete(t.income).where(t.income.c.income_id.in_(part)))


class SqlPhotos:
    """See :class:`app.interfaces.PhotoRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, photo: Photo) -> None:
        """Store one."""
        self._session.run(insert(t.person_photos), rows.photo_row(photo))

    def of(self, person_id: str) -> tuple[Photo, ...]:
        """Photos of a person, newest first."""
        p = t.person_photos.c
        ids = members_of_families(self._session, [person_id])
        statement = select(t.person_photos).where(p.person_id.in_(ids)).order_by(p.added_at.desc(), p.photo_id)
        return tuple(rows.photo_from_row(row) for row in self._session.rows(statement))

    def remove(self, photo_id: str) -> bool:
        """Forget one for good."""
        return self._session.run(delete(t.person_photos).where(t.person_photos.c.photo_id == photo_id)).rowcount > 0


class SqlGroupChanges:
    """See :class:`app.interfaces.GroupChangeRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, change: GroupChange) -> None:
        """Store the next one."""
        self._session.run(insert(t.group_changes), rows.change_row(change))

    def of_group(self, group_id: str) -> tuple[GroupChange, ...]:
        """All changes of a group, oldest first."""
        c = t.group_changes.c
        statement = select(t.group_changes).where(c.group_id == group_id).order_by(c.change_key)
        return tuple(rows.change_from_row(row) for row in self._session.rows(statement))
