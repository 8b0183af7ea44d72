"""The WHERE of the records list: filter fields, and what typed text may mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app import read_models as rm
from app.search_keys import match_expression
from offline_store.repositories.session import StoreFacts, normal_number

_REFERENCE_MIN = 3
_NUMBER_MIN = 8
_COUNTER_MAX = 7
_COUNTER_DIGITS = 4
_AFTER_ALL = "\uffff"
#: All ids that stand for the person ``:person_id`` (F-07): the person, the one they are kept under, all merged into it.
FAMILY = (
    "SELECT :person_id UNION SELECT kept_id FROM person_merges WHERE merged_id = :person_id"
    " UNION SELECT merged_id FROM person_merges WHERE kept_id = :person_id"
    " UNION SELECT o.merged_id FROM person_merges m JOIN person_merges o ON o.kept_id = m.kept_id"
    " WHERE m.merged_id = :person_id"
)


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """SQL conditions over ``records r`` with their values; ``plain`` when only status and day are asked."""

    where: str
    values: dict[str, Any]
    plain: bool


def record_filter(query: rm.RecordsQuery, facts: StoreFacts) -> RecordFilter:
    """Build the conditions of a query (without its keyset anchor)."""
    terms, values = [], {}
    for name, value in (
        ("status", query.status),
        ("day_on", None if query.day_on is None else query.day_on.isoformat()),
        ("lot_ref", query.lot_ref),
    ):
        if value is not None:
            terms.append(f"r.{name} = :{name}")
            values[name] = value
    if query.person_id is not None:
        terms.append(f"r.person_id IN ({FAMILY})")
        values["person_id"] = query.person_id
    text = query.text.strip()
    if text:
        ways = _ways(text, facts)
        terms.append("r.order_key IN (" + " UNION ".join(sql for sql, _ in ways) + ")" if ways else "0")
        for _, more in ways:
            values.update(more)
    plain = not text and query.lot_ref is None and query.person_id is None
    return RecordFilter(" AND ".join(terms) or "1", values, plain)


def _ways(text: str, facts: StoreFacts) -> list[tuple[str, dict[str, Any]]]:
    """List what the text may be: a reference, a number of the day, a plate, a document, a person, goods."""
    ways: list[tuple[str, dict[str, Any]]] = []
    code = normal_number(text)
    if len(code) >= _REFERENCE_MIN and code.isascii():
        bounds = {"from_ref": code, "to_ref": code + _AFTER_ALL}
        ways.append((_SELECT + "local_reference >= :from_ref AND local_reference < :to_ref", bounds))
        ways.append((_SELECT + "lot_ref >= :from_ref AND lot_ref < :to_ref", bounds))
    if code.isdecimal() and len(code) <= _COUNTER_MAX:
        ways.append((_SELECT + "counter = :counter", {"counter": code.zfill(_COUNTER_DIGITS)}))
    ways.append((_SELECT + "lot_ref IN (SELECT lot_ref FROM lots WHERE plate_cn = :plate)", {"plate": code}))
    ways.append((_SELECT + "lot_ref IN (SELECT lot_ref FROM lots WHERE plate_vn = :plate)", {"plate": code}))
    if len(code) >= _NUMBER_MIN:
        by_seal = "person_id IN (SELECT person_id FROM people WHERE number_seal = :seal)"
        ways.append((_SELECT + by_seal, {"seal": facts.seal_number(code)}))
    ways.append((_SELECT + _OF_GROUP, {"group_code": text.upper()}))
    person, goods = match_expression(text, tails=True), match_expression(text)
    if person:
        ways.append((_SELECT + _PERSON, {"person_match": person}))
        ways.append((_SELECT + _GOODS, {"goods_match": goods}))
    return ways


_SELECT = "SELECT order_key FROM records WHERE "
_OF_GROUP = (
    "person_id IN (SELECT m.person_id FROM memberships m"
    " WHERE m.group_id IN (SELECT g.group_id FROM groups g WHERE upper(g.code) = :group_code))"
    " AND group_name IN (SELECT name FROM groups WHERE upper(code) = :group_code)"
)
_PERSON = (
    "person_id IN (SELECT person_id FROM people WHERE person_key IN"
    " (SELECT rowid FROM people_search WHERE people_search MATCH :person_match))"
)
_GOODS = (
    "order_key IN (SELECT x.order_key FROM record_goods x JOIN goods g USING (goods_id) WHERE g.goods_key IN"
    " (SELECT rowid FROM goods_search WHERE goods_search MATCH :goods_match))"
)
