"""Keys of this device, other laptops, and what they signed about persons' days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.evidence import CarriedUse, Evidence, carried_use
from app.domain.evidence import person_mark as mark_of
from app.domain.laptops import DeviceKey, KnownKey, Laptop, laptop_id
from offline_store import tables as t
from offline_store.mapping.plain import from_json, instant, instant_text, to_json
from offline_store.repositories.families import families_of
from offline_store.repositories.ledger import present_identity
from offline_store.repositories.session import Session, chunks

_NUMBER = func.json_extract(t.people.c.body, "$.document[1]").label("number")


class SqlLaptops:
    """See :class:`app.interfaces.LaptopRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def own_key(self) -> DeviceKey | None:
        """Return the key of the present epoch, or None when none was made yet."""
        k = t.device_keys.c
        row = self._session.row(select(t.device_keys).where(k.epoch == present_identity(self._session).epoch))
        return None if row is None else DeviceKey(row["key_id"], row["public"], row["private"])

    def keep_own_key(self, key: DeviceKey) -> None:
        """Keep the key of the present epoch. ValueError when there is one."""
        if self.own_key() is not None:
            raise ValueError("this epoch has its key already")
        us = present_identity(self._session)
        row = {"epoch": us.epoch, "laptop": laptop_id(us.point, us.device), "key_id": key.key_id}
        self._session.run(insert(t.device_keys), {**row, "public": key.public_b64, "private": key.private_b64})

    def save(self, laptop: Laptop) -> None:
        """Insert or replace another laptop; a key it had before is withdrawn."""
        k = t.laptop_keys.c
        self._session.run(update(t.laptop_keys).where(k.laptop == laptop.laptop_id).values(withdrawn=1))
        key = {"laptop": laptop.laptop_id, "public": laptop.public_key, "withdrawn": int(laptop.withdrawn)}
        self._session.run(
            upsert(t.laptop_keys)
            .values(key_id=laptop.key_id, **key)
            .on_conflict_do_update(index_elements=["key_id"], set_=key)
        )
        body = {
            "point": laptop.point,
            "device": laptop.device,
            "epoch": laptop.epoch,
            "name": laptop.name,
            "public_key": laptop.public_key,
            "key_id": laptop.key_id,
            "active": laptop.active,
            "withdrawn": laptop.withdrawn,
        }
        statement = upsert(t.laptops).values(laptop=laptop.laptop_id, body=to_json(body))
        self._session.run(
            statement.on_conflict_do_update(index_elements=["laptop"], set_={"body": statement.excluded.body})
        )

    def all(self) -> tuple[Laptop, ...]:
        """Other laptops by point and device."""
        rows = self._session.rows(select(t.laptops.c.body).order_by(t.laptops.c.laptop))
        return tuple(Laptop(**from_json(row["body"])) for row in rows)

    def keys(self) -> dict[str, KnownKey]:
        """Every key ever kept, by key id."""
        own, others = t.device_keys.c, t.laptop_keys.c
        rows = [
            *self._session.rows(select(own.key_id, own.public, own.laptop)),
            *self._session.rows(select(others.key_id, others.public, others.laptop, others.withdrawn)),
        ]
        return {
            row["key_id"]: KnownKey(row["key_id"], row["public"], row["laptop"], bool(row.get("withdrawn", 0)))
            for row in rows
        }


class SqlEvidence:
    """See :class:`app.interfaces.EvidenceRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def take(self, evidence: Evidence) -> bool:
        """Keep a statement; False when there is one as new or newer."""
        body = to_json(
            {
                "used_fen": evidence.used_fen,
                "grams": dict(evidence.grams),
                "at": instant_text(evidence.at),
                "key_id": evidence.key_id,
                "taken_at": instant_text(evidence.taken_at),
            }
        )
        statement = upsert(t.evidence).values(**_key(evidence), sequence=evidence.sequence, body=body)
        done = self._session.run(
            statement.on_conflict_do_update(
                index_elements=["person_mark", "day_on", "point", "device", "epoch"],
                set_={"sequence": statement.excluded.sequence, "body": statement.excluded.body},
                where=t.evidence.c.sequence < statement.excluded.sequence,
            ).returning(t.evidence.c.sequence)
        )
        return done.first() is not None

    def find(self, person_mark: str, day_on: date) -> tuple[Evidence, ...]:
        """Statements about a person's day."""
        c = t.evidence.c
        rows = self._session.rows(
            select(t.evidence)
            .where(c.person_mark == person_mark, c.day_on == day_on.isoformat())
            .order_by(c.point, c.device, c.epoch)
        )
        return tuple(_evidence(row) for row in rows)

    def person_of(self, person_mark: str) -> str | None:
        """Return the id of the person of this register with that mark."""
        p = t.people.c
        rows = self._session.rows(select(p.person_id, _NUMBER).order_by(p.person_key))
        return next((row["person_id"] for row in rows if mark_of(row["number"]) == person_mark), None)

    def used(self, person_ids: Iterable[str], day_on: date) -> dict[str, CarriedUse]:
        """What papers say was used elsewhere, per person id."""
        c = t.evidence.c
        rows = self._session.rows(
            select(t.evidence).where(c.day_on == day_on.isoformat()).order_by(c.point, c.device, c.epoch)
        )
        by_mark: dict[str, list[Evidence]] = {}
        for row in rows:
            by_mark.setdefault(row["person_mark"], []).append(_evidence(row))
        if not by_mark:
            return {}
        whole = families_of(self._session, person_ids)
        marks = self._marks(each for ids in whole.values() for each in ids)
        found = {
            who: [said for each in ids if each in marks for said in by_mark.get(marks[each], ())]
            for who, ids in whole.items()
        }
        return {who: carried_use(said) for who, said in found.items() if said}

    def _marks(self, person_ids: Iterable[str]) -> dict[str, str]:
        p = t.people.c
        found: dict[str, str] = {}
        for part in chunks(dict.fromkeys(person_ids)):
            rows = self._session.rows(select(p.person_id, _NUMBER).where(p.person_id.in_(part)))
            found.update({row["person_id"]: mark_of(row["number"]) for row in rows})
        return found


def _key(evidence: Evidence) -> dict[str, Any]:
    return {
        "person_mark": evidence.person_mark,
        "day_on": evidence.day_on.isoformat(),
        "point": evidence.point,
        "device": evidence.device,
        "epoch": evidence.epoch,
    }


def _evidence(row: Mapping[str, Any]) -> Evidence:
    body = from_json(row["body"])
    return Evidence(
        person_mark=row["person_mark"],
        day_on=date.fromisoformat(row["day_on"]),
        point=row["point"],
        device=row["device"],
        epoch=row["epoch"],
        sequence=row["sequence"],
        used_fen=body["used_fen"],
        grams=body["grams"],
        at=instant(body["at"]),
        key_id=body["key_id"],
        taken_at=instant(body["taken_at"]),
    )
