"""Laptops, keys and carried evidence of the store in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.domain.evidence import CarriedUse, Evidence, carried_use
from app.domain.evidence import person_mark as mark_of
from app.domain.laptops import DeviceKey, KnownKey, Laptop, laptop_id
from app.interfaces import Clock
from tests.helpers.memory_repositories import Rows


class Laptops:
    def __init__(self, rows: Rows, _clock: Clock) -> None:
        self._rows = rows

    def own_key(self) -> DeviceKey | None:
        return self._rows.own_keys.get(self._rows.epochs[-1].epoch)

    def keep_own_key(self, key: DeviceKey) -> None:
        us = self._rows.epochs[-1]
        if us.epoch in self._rows.own_keys:
            raise ValueError("this epoch has its key already")
        self._rows.own_keys[us.epoch] = key
        self._rows.known_keys[key.key_id] = KnownKey(key.key_id, key.public_b64, laptop_id(us.point, us.device))

    def save(self, laptop: Laptop) -> None:
        known = self._rows.known_keys
        for key_id, key in list(known.items()):
            if key.laptop_id == laptop.laptop_id:
                known[key_id] = replace(key, withdrawn=True)
        known[laptop.key_id] = KnownKey(laptop.key_id, laptop.public_key, laptop.laptop_id, laptop.withdrawn)
        self._rows.laptops[laptop.laptop_id] = laptop

    def all(self) -> tuple[Laptop, ...]:
        return tuple(each for _, each in sorted(self._rows.laptops.items()))

    def keys(self) -> dict[str, KnownKey]:
        return dict(self._rows.known_keys)


class EvidenceTable:
    def __init__(self, rows: Rows, _clock: Clock) -> None:
        self._rows = rows

    def take(self, evidence: Evidence) -> bool:
        before = self._rows.evidence.get(_key(evidence))
        if before is not None and before.sequence >= evidence.sequence:
            return False
        self._rows.evidence[_key(evidence)] = evidence
        return True

    def find(self, person_mark: str, day_on: date) -> tuple[Evidence, ...]:
        return tuple(each for key, each in sorted(self._rows.evidence.items()) if key[:2] == (person_mark, day_on))

    def person_of(self, person_mark: str) -> str | None:
        people = self._rows.people.values()
        return next((each.person_id for each in people if mark_of(each.document.number) == person_mark), None)

    def used(self, person_ids: Iterable[str], day_on: date) -> dict[str, CarriedUse]:
        people = self._rows.people
        found = {
            who: [
                said
                for each in self._rows.family(who)
                if each in people
                for said in self.find(mark_of(people[each].document.number), day_on)
            ]
            for who in person_ids
        }
        return {who: carried_use(said) for who, said in found.items() if said}


def _key(evidence: Evidence) -> tuple[str, date, str, str, str]:
    return (evidence.person_mark, evidence.day_on, evidence.point, evidence.device, evidence.epoch)
