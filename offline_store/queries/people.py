"""People, groups, members, presence."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any

from app import read_models as rm
from app.domain.people import Person
from app.domain.person_checks import list_state, notice_days
from app.domain.proof import level_of, reached
from app.search_keys import match_expression
from offline_store.mapping.people import person_from_body
from offline_store.mapping.plain import day_or_none, instant
from offline_store.queries.reader import Reader
from offline_store.repositories.rules import SqlRulePacks
from offline_store.repositories.session import Session, normal_number

_NUMBER_MIN = 8

_MEMBER_ON = "m.joined_on <= :day AND (m.left_on IS NULL OR m.left_on >= :day)"
_KEPT = "coalesce((SELECT x.kept_id FROM person_merges x WHERE x.merged_id = {t}.person_id), {t}.person_id)"
_OWN_OR_MERGED = (
    "m.person_id IN (SELECT p.person_id UNION ALL"
    " SELECT x.merged_id FROM person_merges x WHERE x.kept_id = p.person_id)"
)
_OF_GROUP_CODE = (
    "p.person_id IN (SELECT m.person_id FROM memberships m"
    f" WHERE m.group_id IN (SELECT g.group_id FROM groups g WHERE upper(g.code) = :code) AND {_MEMBER_ON})"
)
_MEMBER = _KEPT.format(t="m")
_SAME_PERSON = f"(SELECT {_MEMBER} UNION ALL SELECT x.merged_id FROM person_merges x WHERE x.kept_id = {_MEMBER})"
_GROUP_NAME = (
    "coalesce((SELECT g.name FROM memberships m JOIN groups g USING (group_id)"
    f" WHERE {_OWN_OR_MERGED} AND {_MEMBER_ON}"
    " ORDER BY m.joined_on DESC, m.membership_key DESC LIMIT 1), '')"
)


class PeopleQueries(Reader):
    """People part of :class:`app.interfaces.ReadQueries`."""

    def people(self, text: str, day_on: date, limit: int = 50, group_id: str | None = None) -> tuple[rm.PersonRow, ...]:
        """Search: Chinese name, pinyin, unaccented Vietnamese, ID tail, whole number, group no.; no text = first."""
        typed = text.strip()
        not_merged = "NOT EXISTS (SELECT 1 FROM person_merges x WHERE x.merged_id = p.person_id)"
        terms, values = [not_merged], {"limit": limit, "typed": unicodedata.normalize("NFC", typed).lower()}
        if typed:
            match = match_expression(typed, tails=True)
            if not match:
                return ()
            by_number = ""
            if len(normal_number(typed)) >= _NUMBER_MIN:
                by_number = " OR p.number_seal = :seal"
                values["seal"] = self._facts.seal_number(typed)
            found = "p.person_key IN (SELECT rowid FROM people_search WHERE people_search MATCH :match)" + by_number
            merged = (
                "p.person_id IN (SELECT x.kept_id FROM person_merges x JOIN people p ON p.person_id = x.merged_id"
                f" WHERE {found})"
            )
            terms.append(f"({found} OR {merged} OR {_OF_GROUP_CODE})")
            values |= {"match": match, "code": typed.upper()}
        if group_id is not None:
            member = f"SELECT 1 FROM memberships m WHERE {_OWN_OR_MERGED} AND m.group_id = :group AND {_MEMBER_ON}"
            terms.append(f"EXISTS ({member})")
            values["group"] = group_id
        order = "p.sort_key, p.person_key"
        if typed:
            order = f"CASE WHEN instr(p.exact, :typed) > 0 THEN 0 ELSE 1 END, {order}"
        # First the few that are shown, then what is shown of them.
        shown = f"SELECT p.person_key FROM people p WHERE {' AND '.join(terms)} ORDER BY {order} LIMIT :limit"
        sql = (
            f"SELECT p.body, {_GROUP_NAME} AS group_name FROM people p WHERE p.person_key IN ({shown}) ORDER BY {order}"
        )
        rows = self._rows(sql, {**values, "day": day_on.isoformat()})
        notice = self._notice_days(day_on) if rows else 0
        return tuple(person_row(person_from_body(row["body"]), row["group_name"], day_on, notice) for row in rows)

    def _notice_days(self, day_on: date) -> int:
        with self._snapshot() as connection:
            return notice_days(SqlRulePacks(Session(connection, self._facts)).in_force(day_on), day_on)

    def groups(self, day_on: date) -> tuple[rm.GroupRow, ...]:
        """All groups with member and present counts, by code."""
        sql = (
            "SELECT g.group_id, g.code, g.name, coalesce(l.name, '') AS leader,"
            f" (SELECT count(DISTINCT {_MEMBER}) FROM memberships m WHERE m.group_id = g.group_id AND {_MEMBER_ON})"
            " AS members,"
            f" (SELECT count(DISTINCT {_MEMBER}) FROM memberships m JOIN presence h"
            f"   ON h.person_id IN {_SAME_PERSON} AND h.day_on = :day"
            f"  WHERE m.group_id = g.group_id AND {_MEMBER_ON}) AS present"
            " FROM groups g LEFT JOIN people l ON l.person_id = g.leader_id ORDER BY g.code"
        )
        return tuple(
            rm.GroupRow(row["group_id"], row["code"], row["name"], row["leader"], row["members"], row["present"])
            for row in self._rows(sql, {"day": day_on.isoformat()})
        )

    def members(self, group_id: str, day_on: date) -> tuple[rm.MemberRow, ...]:
        """Members of a group, those who left too, in order of joining; dates, papers and presence."""
        sql = (
            "SELECT p.body, m.joined_on, m.left_on, m.consent, g.leader_id,"
            f" (SELECT max(e.valid_until) FROM entrustments e WHERE e.person_id IN {_SAME_PERSON}"
            "   AND e.group_id = m.group_id AND e.valid_from <= :day) AS entrusted_until,"
            f" EXISTS (SELECT 1 FROM presence h WHERE h.person_id IN {_SAME_PERSON} AND h.day_on = :day) AS present"
            f" FROM memberships m JOIN people p ON p.person_id = {_MEMBER} JOIN groups g ON g.group_id = m.group_id"
            " WHERE m.group_id = :group ORDER BY m.joined_on, m.membership_key"
        )
        rows = self._rows(sql, {"group": group_id, "day": day_on.isoformat()})
        notice = self._notice_days(day_on) if rows else 0
        return tuple(_member_row(row, day_on, notice) for row in rows)

    def presence(self, day_on: date) -> tuple[rm.PresenceRow, ...]:
        """Presence list of a day in order of coming."""
        sql = (
            "SELECT h.*, p.body, coalesce(g.name, '') AS group_name FROM presence h"
            f" JOIN people p ON p.person_id = {_KEPT.format(t='h')}"
            " LEFT JOIN groups g ON g.group_id = h.group_id WHERE h.day_on = :day ORDER BY h.sequence"
        )
        found = []
        for row in self._rows(sql, {"day": day_on.isoformat()}):
            person = person_from_body(row["body"])
            found.append(
                rm.PresenceRow(
                    row["sequence"],
                    person.person_id,
                    person.name,
                    person.document.number,
                    row["group_name"],
                    instant(row["arrived_at"]),
                    row["evidence"],
                    reached(row["proof"], level_of(row["evidence"])),
                )
            )
        return tuple(found)


def person_row(person: Person, group_name: str, today: date, notice: int) -> rm.PersonRow:
    """Make the line of a person in a list."""
    return rm.PersonRow(
        person.person_id,
        person.name,
        person.document.kind.value,
        person.document.number,
        group_name,
        list_state(person, today, notice),
    )


def _member_row(row: Mapping[Any, Any], today: date, notice: int) -> rm.MemberRow:
    person = person_from_body(row["body"])
    return rm.MemberRow(
        person_id=person.person_id,
        name=person.name,
        document_number=person.document.number,
        joined_on=date.fromisoformat(row["joined_on"]),
        left_on=day_or_none(row["left_on"]),
        document_until=person.document.valid_until,
        entrusted_until=day_or_none(row["entrusted_until"]),
        present=bool(row["present"]),
        leader=row["leader_id"] == person.person_id,
        consent=row["consent"],
        state=list_state(person, today, notice),
    )
