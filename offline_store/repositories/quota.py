"""Quota: bookings of persons' days, what the port said of them, moves between laptops, records beyond the limit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.excess import Excess
from app.domain.merges import sum_of
from app.domain.quota import MoveKind, QuotaMove, QuotaUse
from offline_store import tables as t
from offline_store.mapping.plain import from_json, instant, instant_text, to_json
from offline_store.repositories.families import families_of, members_of_families
from offline_store.repositories.session import Session, chunks


def quota_row(use: QuotaUse) -> dict[str, Any]:
    """Return the columns of a booking."""
    return {
        "person_id": use.person_id,
        "day_on": use.day_on.isoformat(),
        "record_ref": use.record_ref,
        "value_fen": use.value_fen,
        "grams": to_json(dict(use.grams_by_group)),
    }


class SqlQuota:
    """See :class:`app.interfaces.QuotaRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, uses: Sequence[QuotaUse]) -> None:
        """Book uses (negative to give back)."""
        if uses:
            self._session.run(insert(t.quota_uses), [quota_row(use) for use in uses])

    def used(self, person_ids: Iterable[str], day_on: date) -> dict[str, QuotaUse]:
        """Sum of bookings per person for a day, merged persons together; ``record_ref`` of the sum is empty."""
        whole = families_of(self._session, person_ids)
        alone = self._used_alone((each for ids in whole.values() for each in ids), day_on)
        sums = {who: sum_of([alone[each] for each in ids if each in alone], who) for who, ids in whole.items()}
        return {who: use for who, use in sums.items() if use is not None}

    def _used_alone(self, person_ids: Iterable[str], day_on: date) -> dict[str, QuotaUse]:
        q = t.quota_uses.c
        values: dict[str, int] = {}
        grams: dict[str, dict[str, int]] = {}
        for part in chunks(dict.fromkeys(person_ids)):
            statement = select(q.person_id, q.value_fen, q.grams).where(
                q.person_id.in_(part), q.day_on == day_on.isoformat()
            )
            for row in self._session.rows(statement):
                person_id = row["person_id"]
                values[person_id] = values.get(person_id, 0) + row["value_fen"]
                of_person = grams.setdefault(person_id, {})
                for group, amount in from_json(row["grams"]).items():
                    of_person[group] = of_person.get(group, 0) + amount
        return {
            person_id: QuotaUse(person_id, day_on, "", value, grams[person_id]) for person_id, value in values.items()
        }

    def heard(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[int, int, datetime | None]]:
        """Per person: (confirmed of ours in fen, used elsewhere in fen, when the port said so).

        Of merged persons the sums, and the oldest of the times; None while it said nothing of one of them.
        """
        whole = families_of(self._session, person_ids)
        alone = self._heard_alone((each for ids in whole.values() for each in ids), day_on)
        found: dict[str, tuple[int, int, datetime | None]] = {}
        for who, ids in whole.items():
            told = [alone[each] for each in ids if each in alone]
            if told:
                known_at = min(t[2] for t in told) if len(told) == len(ids) else None
                found[who] = (sum(t[0] for t in told), sum(t[1] for t in told), known_at)
        return found

    def _heard_alone(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[int, int, datetime]]:
        h = t.quota_heard.c
        found = {}
        for part in chunks(dict.fromkeys(person_ids)):
            statement = select(t.quota_heard).where(h.person_id.in_(part), h.day_on == day_on.isoformat())
            for row in self._session.rows(statement):
                found[row["person_id"]] = (row["confirmed_fen"], row["elsewhere_fen"], instant(row["at"]))
        return found

    def set_heard(self, person_id: str, day_on: date, confirmed_fen: int, elsewhere_fen: int, at: datetime) -> None:
        """Store what the port said of the day of one document; a word older than the last changes nothing."""
        said = {"confirmed_fen": confirmed_fen, "elsewhere_fen": elsewhere_fen, "at": instant_text(at)}
        statement = upsert(t.quota_heard).values(person_id=person_id, day_on=day_on.isoformat(), **said)
        newer = t.quota_heard.c.at <= said["at"]
        index = ["person_id", "day_on"]
        self._session.run(statement.on_conflict_do_update(index_elements=index, set_=said, where=newer))

    def booked(self, record_ref: str) -> QuotaUse | None:
        """Return what a record still holds here: the sum of its bookings, or None without any."""
        rows = self._session.rows(select(t.quota_uses).where(t.quota_uses.c.record_ref == record_ref))
        uses = [
            QuotaUse(
                row["person_id"],
                date.fromisoformat(row["day_on"]),
                record_ref,
                row["value_fen"],
                from_json(row["grams"]),
            )
            for row in rows
        ]
        held = sum_of(uses, uses[0].person_id) if uses else None
        return None if held is None else replace(held, record_ref=record_ref)

    def turns(self, person_ids: Iterable[str], first_on: date, last_on: date) -> dict[str, int]:
        """Per person: how many records hold a booking on days from the first to the last, merged persons together."""
        whole = families_of(self._session, person_ids)
        alone: dict[str, int] = {}
        q = t.quota_uses.c
        for part in chunks(dict.fromkeys(each for ids in whole.values() for each in ids)):
            held = (
                select(q.person_id, q.record_ref)
                .where(q.person_id.in_(part), q.day_on.between(first_on.isoformat(), last_on.isoformat()))
                .group_by(q.person_id, q.record_ref)
                .having(func.sum(q.value_fen) > 0)
                .subquery()
            )
            counted = select(held.c.person_id, func.count().label("turns")).group_by(held.c.person_id)
            alone |= {row["person_id"]: row["turns"] for row in self._session.rows(counted)}
        found = {who: sum(alone.get(each, 0) for each in ids) for who, ids in whole.items()}
        return {who: turns for who, turns in found.items() if turns}

    def note(self, move: QuotaMove) -> bool:
        """Keep a move; False when one of the same kind and id is kept already (nothing is changed then)."""
        if self.move(move.kind, move.move_id) is not None:
            return False
        self._session.run(insert(t.quota_moves), [_move_row(move)])
        return True

    def move(self, kind: MoveKind, move_id: str) -> QuotaMove | None:
        """Return a move, or None."""
        m = t.quota_moves.c
        row = self._session.row(select(t.quota_moves).where(m.kind == kind.value, m.move_id == move_id))
        return None if row is None else _move_from_row(row)

    def moves(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[QuotaMove, ...]]:
        """Per person: the moves of a day, oldest first, merged persons together; persons without any are left out."""
        m = t.quota_moves.c
        whole = families_of(self._session, person_ids)
        alone: dict[str, list[QuotaMove]] = {}
        for part in chunks(dict.fromkeys(each for ids in whole.values() for each in ids)):
            wanted = m.person_id.in_(part) & (m.day_on == day_on.isoformat())
            for row in self._session.rows(select(t.quota_moves).where(wanted).order_by(m.move_key)):
                alone.setdefault(row["person_id"], []).append(_move_from_row(row))
        found = {who: tuple(move for each in ids for move in alone.get(each, ())) for who, ids in whole.items()}
        return {who: moves for who, moves in found.items() if moves}

    def put_excess(self, excess: Excess) -> None:
        """Keep, or replace, what a record is beyond the limit by."""
        values = {
            "person_id": excess.person_id,
            "day_on": excess.day_on.isoformat(),
            "state": excess.state,
            "excess_minor_units": excess.excess_minor_units,
            "body": to_json([excess.reason, excess.second]),
        }
        statement = upsert(t.quota_excess).values(record_ref=excess.record_ref, **values)
        self._session.run(statement.on_conflict_do_update(index_elements=["record_ref"], set_=values))

    def excess(self, record_ref: str) -> Excess | None:
        """Return what a record is beyond the limit by, or None."""
        row = self._session.row(select(t.quota_excess).where(t.quota_excess.c.record_ref == record_ref))
        return None if row is None else _excess_from_row(row)

    def excess_on(self, person_id: str, day_on: date) -> tuple[Excess, ...]:
        """Return the records of a person's day that are, or were, beyond the limit, by reference."""
        e = t.quota_excess.c
        same = members_of_families(self._session, [person_id])
        wanted = e.person_id.in_(same) & (e.day_on == day_on.isoformat())
        rows = self._session.rows(select(t.quota_excess).where(wanted).order_by(e.record_ref))
        return tuple(_excess_from_row(row) for row in rows)


def _move_row(move: QuotaMove) -> dict[str, Any]:
    return {
        "move_id": move.move_id,
        "kind": move.kind.value,
        "person_id": move.person_id,
        "day_on": move.day_on.isoformat(),
        "value_fen": move.value_fen,
        "grams": to_json(dict(move.grams_by_group)),
        "at": instant_text(move.at),
        "body": to_json([move.other, move.reason, move.second, move.actor, move.sequence]),
    }


def _move_from_row(row: Any) -> QuotaMove:  # noqa: ANN401 - a row of columns
    other, reason, second, actor, sequence = from_json(row["body"])
    return QuotaMove(
        move_id=row["move_id"],
        kind=MoveKind(row["kind"]),
        person_id=row["person_id"],
        day_on=date.fromisoformat(row["day_on"]),
        value_fen=row["value_fen"],
        grams_by_group=from_json(row["grams"]),
        at=instant(row["at"]),
        other=other,
        reason=reason,
        second=second,
        actor=actor,
        sequence=sequence,
    )


def _excess_from_row(row: Any) -> Excess:  # noqa: ANN401 - a row of columns
    reason, second = from_json(row["body"])
    return Excess(
        record_ref=row["record_ref"],
        person_id=row["person_id"],
        day_on=date.fromisoformat(row["day_on"]),
        excess_minor_units=row["excess_minor_units"],
        state=row["state"],
        reason=reason,
        second=second,
    )
