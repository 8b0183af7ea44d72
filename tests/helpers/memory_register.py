"""Merges, leave, income, photos and changes of groups of the memory store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from app.domain.group_changes import GroupChange
from app.domain.income import IncomeEntry
from app.domain.merges import Merge
from app.domain.overrides import Override
from app.domain.photos import Photo
from tests.helpers.memory_repositories import Part


class Merges(Part):
    def edges(self) -> dict[str, str]:
        return self._rows.edges

    def kept(self, person_id: str) -> str:
        return self._rows.kept(person_id)

    def add(self, merge: Merge) -> None:
        assert merge.merged_id not in self._rows.merges
        self._rows.merges[merge.merged_id] = merge

    def remove(self, merged_id: str) -> Merge | None:
        return self._rows.merges.pop(merged_id, None)

    def of(self, kept_id: str) -> tuple[Merge, ...]:
        found = [merge for merge in self._rows.merges.values() if merge.kept_id == kept_id]
        return tuple(sorted(found, key=lambda merge: (merge.at_utc, merge.merged_id)))


class Overrides(Part):
    def add(self, override: Override) -> None:
        self._rows.overrides[override.override_id] = override

    def on(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[Override, ...]]:
        given = sorted((o for o in self._rows.overrides.values() if o.day_on == day_on), key=lambda o: o.override_id)
        found = {who: tuple(o for o in given if o.person_id in self._rows.family(who)) for who in person_ids}
        return {who: own for who, own in found.items() if own}

    def remove(self, override_id: str) -> bool:
        return self._rows.overrides.pop(override_id, None) is not None


class Income(Part):
    def add(self, entries: Sequence[IncomeEntry]) -> None:
        self._rows.income.update({each.income_id: each for each in entries})

    def get(self, income_id: str) -> IncomeEntry | None:
        return self._rows.income.get(income_id)

    def of_person(self, person_id: str) -> tuple[IncomeEntry, ...]:
        ids = self._rows.family(person_id)
        return tuple(each for each in self._rows.income.values() if each.person_id in ids)

    def of_lot(self, lot_ref: str) -> tuple[IncomeEntry, ...]:
        return tuple(each for each in self._rows.income.values() if each.lot_ref == lot_ref)

    def of_batch(self, batch_id: str) -> tuple[IncomeEntry, ...]:
        return tuple(each for each in self._rows.income.values() if each.batch_id == batch_id)

    def reversed_of(self, income_ids: Iterable[str]) -> frozenset[str]:
        return frozenset(income_ids) & {each.reverses for each in self._rows.income.values()}

    def mark_paid(self, income_ids: Iterable[str], way: str, paid_at_utc: str) -> int:
        done = 0
        for each in map(self.get, income_ids):
            if each is not None and not each.paid_at_utc:
                self._rows.income[each.income_id] = replace(each, way=way, paid_at_utc=paid_at_utc)
                done += 1
        return done

    def remove(self, income_ids: Iterable[str]) -> None:
        for each in income_ids:
            self._rows.income.pop(each, None)


class Photos(Part):
    def add(self, photo: Photo) -> None:
        self._rows.photos[photo.photo_id] = photo

    def of(self, person_id: str) -> tuple[Photo, ...]:
        ids = self._rows.family(person_id)
        own = sorted((p for p in self._rows.photos.values() if p.person_id in ids), key=lambda p: p.photo_id)
        return tuple(sorted(own, key=lambda p: p.added_at_utc, reverse=True))

    def remove(self, photo_id: str) -> bool:
        return self._rows.photos.pop(photo_id, None) is not None


class GroupChanges(Part):
    def add(self, change: GroupChange) -> None:
        self._rows.group_changes.append(replace(change, number=len(self._rows.group_changes) + 1))

    def of_group(self, group_id: str) -> tuple[GroupChange, ...]:
        return tuple(each for each in self._rows.group_changes if each.group_id == group_id)
