"""What two tables must say alike about a record, as SQL that finds those where they do not.

A record's figures stand in its row, in its frozen body, in the ledger entry written with it and in its quota booking.
Who changes one of them by hand is found by the others; the chain holds the entry.
"""

from __future__ import annotations

_BODY = """b.body ->> '$.person[0]' IS NOT r.person_id OR b.body ->> '$.person[1]' IS NOT r.person_name
    OR b.body ->> '$.person[2]' IS NOT r.person_document OR b.body ->> '$.day_on' IS NOT r.day_on
    OR b.body ->> '$.lot_ref' IS NOT r.lot_ref OR b.body ->> '$.direction' IS NOT r.direction
    OR (SELECT coalesce(sum(value ->> '$[11]'), 0) FROM json_each(b.body, '$.lines')) <> r.amount_fen
    OR (SELECT coalesce(sum(value ->> '$[9]'), 0) FROM json_each(b.body, '$.lines')) <> r.net_g"""
_LIMITED_GRAMS = """(SELECT coalesce(sum(value ->> '$[8]'), 0) FROM json_each(b.body, '$.lines')
    WHERE value ->> '$[15]' IS NOT NULL)"""
#: What a record takes of the day's value: said in its body where the limit is not in yuan, else its counting lines.
COUNTED_VALUE = """coalesce(b.body ->> '$.quota_value', (SELECT coalesce(sum(value ->> '$[11]'), 0)
    FROM json_each(b.body, '$.lines') WHERE coalesce(value ->> '$[18]', 1)))"""
_BOOKED_GRAMS = "(SELECT coalesce(sum(value), 0) FROM json_each(q.grams))"

#: Records whose quota was charged to another day, because the port showed their stamps to be false.
_MOVED = """(SELECT m.key FROM settings s, json_each(s.value) m WHERE s.name = 'clock_moved')"""

#: Code of the finding and the SQL that yields the references it is about.
AGREEMENTS: tuple[tuple[str, str], ...] = (
    (
        "check.record_differs",
        f"SELECT r.local_reference AS ref FROM records r JOIN record_bodies b USING (order_key) WHERE {_BODY}",
    ),
    (
        "check.record_differs",
        """SELECT DISTINCT r.local_reference AS ref FROM ledger l
            JOIN records r ON r.local_reference = l.body ->> '$.record_ref'
            WHERE l.kind IN ('record.finalised', 'record.amended')
            AND (l.body ->> '$.amount_fen' IS NOT r.amount_fen OR l.body ->> '$.net_g' IS NOT r.net_g
            OR l.body ->> '$.person_id' IS NOT r.person_id OR l.body ->> '$.lot_ref' IS NOT r.lot_ref)""",
    ),
    (
        "check.quota_sum",
        """SELECT r.local_reference AS ref FROM records r
            WHERE r.direction = 'import' AND r.state = 'finalised' AND r.verdict NOT IN ('returned', 'deleted')
            AND NOT EXISTS (SELECT 1 FROM quota_uses q WHERE q.person_id = r.person_id AND q.day_on = r.day_on
            AND q.record_ref = r.local_reference)
            AND local_reference NOT IN """
        + _MOVED,
    ),
    (
        "check.quota_sum",
        """SELECT DISTINCT q.record_ref AS ref FROM quota_uses q
            LEFT JOIN records r ON r.local_reference = q.record_ref
            WHERE r.local_reference IS NULL OR r.person_id <> q.person_id
            OR (r.day_on <> q.day_on AND r.local_reference NOT IN """
        + _MOVED
        + ")",
    ),
    (
        "check.quota_sum",
        f"""SELECT DISTINCT q.record_ref AS ref FROM quota_uses q
            JOIN records r ON r.local_reference = q.record_ref JOIN record_bodies b USING (order_key)
            WHERE q.value_fen <> 0 AND {_BOOKED_GRAMS} <> sign(q.value_fen) * {_LIMITED_GRAMS}""",
    ),
)
