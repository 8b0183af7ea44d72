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
    """SQL conditions over ``records r`` with their values; ``plain`` when only status and day are asked.

    ``by_row`` asks the same of each row by itself: the faster form where few rows are looked at, as when most of them
    hold the text. It is empty where that can be no gain.
    """

    where: str
    values: dict[str, Any]
    plain: bool
    by_row: str = ""


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
    plain = not query.text.strip() and query.lot_ref is None and query.person_id is None
    ways = _ways(query.text.strip(), facts) if query.text.strip() else []
    if not ways:
        return RecordFilter(" AND ".join(terms) or "1", values, plain)
    for _, more in ways:
        values.update(more)
    by_row = " AND ".join([*terms, "(" + " OR ".join(_OF_ROW.get(each, f"r.{each}") for each, _ in ways) + ")"])
    if query.day_on is not None:
        return RecordFilter(by_row, values, plain)
    keys = " UNION ".join(f"SELECT order_key FROM records WHERE {condition}" for condition, _ in ways)
    return RecordFilter(" AND ".join([*terms, f"r.order_key IN ({keys})"]), values, plain, by_row)


def _ways(text: str, facts: StoreFacts) -> list[tuple[str, dict[str, Any]]]:
    """List what the text may be: a reference, a number of the day, a plate, a document, a person, goods.

    Each is a condition that begins with a column of ``records``.
    """
    ways: list[tuple[str, dict[str, Any]]] = []
    code = normal_number(text)
    if len(code) >= _REFERENCE_MIN and code.isascii():
        bounds = {"from_ref": code, "to_ref": code + _AFTER_ALL}
        ways.append(("local_reference BETWEEN :from_ref AND :to_ref", bounds))
        ways.append(("lot_ref BETWEEN :from_ref AND :to_ref", bounds))
    if code.isdecimal() and len(code) <= _COUNTER_MAX:
        ways.append(("counter = :counter", {"counter": code.zfill(_COUNTER_DIGITS)}))
    if code:
        ways.append(("lot_ref IN (SELECT lot_ref FROM lots WHERE plate_cn = :plate)", {"plate": code}))
        ways.append(("lot_ref IN (SELECT lot_ref FROM lots WHERE plate_vn = :plate)", {"plate": code}))
    if len(code) >= _NUMBER_MIN:
        by_seal = "person_id IN (SELECT person_id FROM people WHERE number_seal = :seal)"
        ways.append((by_seal, {"seal": facts.seal_number(code)}))
    ways.append((_OF_GROUP, {"group_code": text.upper()}))
    person, goods = match_expression(text, tails=True), match_expression(text)
    if person:
        ways.append((_PERSON, {"person_match": person}))
        ways.append((_GOODS, {"goods_match": goods}))
    return ways


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
#: Conditions that ask one row in another way than the whole table.
_OF_ROW = {
    _GOODS: (
        "EXISTS (SELECT 1 FROM record_goods x WHERE x.order_key = r.order_key AND x.goods_id IN"
        " (SELECT g.goods_id FROM goods g WHERE g.goods_key IN"
        " (SELECT rowid FROM goods_search WHERE goods_search MATCH :goods_match)))"
    )
}
