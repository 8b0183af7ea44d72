"""Row counts and the whole check."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import text
from sqlalchemy.engine import Connection

from app import read_models as rm
from app.domain.ledger import LedgerEntry, first_break
from app.domain.problems import Problem
from app.errors import EnvironmentProblem, StoreDamagedProblem
from app.interfaces import Progress
from offline_store.engine import check_library
from offline_store.mapping.delivery import entry_from_row
from offline_store.mapping.plain import to_json
from offline_store.queries.agreement import AGREEMENTS, COUNTED_VALUE
from offline_store.queries.attached_contents import attachment_findings
from offline_store.queries.reader import Reader, rows_of
from offline_store.repositories.status import status_word

_FINDINGS_MAX = 20
_STEPS = 7
_DISAGREEMENTS = {
    "check.record_without_ledger": (
        "SELECT local_reference AS ref FROM records r"
        " WHERE NOT EXISTS (SELECT 1 FROM ledger_refs x WHERE x.ref = r.local_reference)"
    ),
    "check.ledger_without_record": (
        "SELECT DISTINCT x.ref FROM ledger_refs x"
        " WHERE NOT EXISTS (SELECT 1 FROM records r WHERE r.local_reference = x.ref)"
        " AND NOT EXISTS (SELECT 1 FROM lots l WHERE l.lot_ref = x.ref)"
    ),
    "check.record_without_body": (
        "SELECT local_reference AS ref FROM records r"
        " WHERE NOT EXISTS (SELECT 1 FROM record_bodies b WHERE b.order_key = r.order_key)"
    ),
    "check.delivery_differs": (
        "SELECT local_reference AS ref FROM records r WHERE r.delivery IS NOT"
        " (SELECT o.state FROM outbox o WHERE o.record_ref = r.local_reference ORDER BY o.item_key DESC LIMIT 1)"
    ),
    "check.quota_sum": (
        "SELECT r.local_reference AS ref FROM (SELECT record_ref, sum(value_fen) AS booked FROM quota_uses"
        " GROUP BY record_ref) q JOIN records r ON r.local_reference = q.record_ref"
        " JOIN record_bodies b USING (order_key)"
        f" WHERE q.booked NOT IN (0, {COUNTED_VALUE})"
        f" OR (r.state = 'finalised' AND r.verdict NOT IN ('returned', 'deleted') AND q.booked <> {COUNTED_VALUE})"
    ),
    "check.tally": (
        "SELECT coalesce(a.status, b.status) AS ref FROM"
        " (SELECT status, count(*) AS n FROM records GROUP BY status) a FULL JOIN"
        " (SELECT status, sum(records) AS n FROM record_tally GROUP BY status) b USING (status)"
        " WHERE coalesce(a.n, 0) <> coalesce(b.n, 0)"
    ),
}


class UpkeepQueries(Reader):
    """Upkeep part of :class:`app.interfaces.ReadQueries`."""

    def quantities(self) -> dict[str, int]:
        """Row counts: people, groups, records, messages, receipts, ledger."""
        # Rows of the long tables are never removed, so their highest key is their number: nothing is walked.
        numbers = {
            "people": "SELECT count(*) AS n FROM people",
            "groups": "SELECT count(*) AS n FROM groups",
            "messages": "SELECT coalesce(max(item_key), 0) AS n FROM outbox",
            "receipts": "SELECT coalesce(max(receipt_key), 0) AS n FROM receipts",
            "ledger": "SELECT coalesce(max(entry_key), 0) AS n FROM ledger",
        }
        with self._snapshot() as connection:
            counts = {name: int(rows_of(connection, sql)[0]["n"]) for name, sql in numbers.items()}
            tally = rows_of(connection, "SELECT coalesce(sum(records), 0) AS n FROM record_tally")[0]["n"]
        return {**counts, "records": int(tally)}

    def plain_rows(self, tables: Iterable[tuple[str, str]]) -> Iterator[str]:
        """Yield rows of (table, columns) as JSON lines ordered by the first column."""
        with self._snapshot() as connection:
            for table, columns in tables:
                sql = f"SELECT {columns} FROM {table} ORDER BY 1"
                for row in connection.execute(text(sql)):
                    yield to_json([table, *row])

    def check(self, progress: Progress | None = None) -> rm.CheckReport:
        """Whole check: library, file, chain of every epoch, outbox and ledger agreement, quota sums."""
        findings: list[Problem] = []
        done = 0

        def step() -> None:
            nonlocal done
            done += 1
            if progress is not None:
                progress(done, _STEPS)

        try:
            check_library(driver.sqlite_version_info)
        except EnvironmentProblem as problem:
            findings.append(Problem(problem.code, params=problem.params))
        step()
        with self._snapshot() as connection:
            try:
                findings.extend(_file_findings(connection))
                step()
                entries, broken = _chains(connection)
                findings.extend(broken)
                findings.extend(_epoch_links(connection))
                step()
                for code, sql in (*_DISAGREEMENTS.items(), *AGREEMENTS):
                    findings.extend(
                        Problem(code, params={"ref": row["ref"]})
                        for row in rows_of(connection, f"{sql} LIMIT {_FINDINGS_MAX}")
                    )
                step()
                findings.extend(_status_findings(connection))
                step()
                findings.extend(_message_findings(connection))
                step()
                findings.extend(attachment_findings(connection, _FINDINGS_MAX))
                step()
            except StoreDamagedProblem as problem:
                findings.append(Problem(problem.code))
                return rm.CheckReport(False, 0, None, tuple(findings))
        chain = [finding for finding in findings if finding.code in ("check.chain", "check.epoch_link")]
        first = next((_sequence(finding) for finding in chain if finding.code == "check.chain"), None)
        return rm.CheckReport(not chain, entries, first, tuple(findings))


def _sequence(finding: Problem) -> int:
    value = finding.params["sequence"]
    return value if isinstance(value, int) else 0


def _file_findings(connection: Connection) -> Iterator[Problem]:
    if rows_of(connection, "PRAGMA integrity_check(1)")[0]["integrity_check"] != "ok":
        yield Problem("check.file")
    if rows_of(connection, "PRAGMA cipher_integrity_check"):
        yield Problem("check.file_pages")


def _chains(connection: Connection) -> tuple[int, list[Problem]]:
    """Verify the chain of every epoch; returns the number of links and the breaks found."""
    count, broken = 0, []
    for epoch in rows_of(connection, "SELECT DISTINCT epoch, device FROM ledger"):

        def entries(of: Mapping[Any, Any] = epoch) -> Iterator[LedgerEntry]:
            nonlocal count
            sql = text("SELECT * FROM ledger WHERE epoch = :epoch AND device = :device ORDER BY sequence")
            for row in connection.execute(sql, dict(of)).mappings():
                count += 1
                yield entry_from_row(row)

        at = first_break(entries())
        if at is not None:
            broken.append(Problem("check.chain", params={"epoch": epoch["epoch"], "sequence": at}))
    return count, broken


def _epoch_links(connection: Connection) -> Iterator[Problem]:
    """Each epoch's first link names the last link of the epoch before it: a cut-off tail is seen by that."""
    sql = "SELECT body, epoch FROM ledger WHERE kind = 'epoch.started' AND sequence = 1"
    for row in rows_of(connection, sql):
        body = json.loads(row["body"])
        if body.get("from_hash") is None:
            continue
        last = rows_of(
            connection,
            "SELECT sequence, hash FROM ledger WHERE epoch = :epoch ORDER BY sequence DESC LIMIT 1",
            {"epoch": body["from_epoch"]},
        )
        if not last or (last[0]["sequence"], last[0]["hash"]) != (body["from_sequence"], body["from_hash"]):
            yield Problem("check.epoch_link", params={"epoch": row["epoch"], "from_epoch": body["from_epoch"]})


def _status_findings(connection: Connection) -> Iterator[Problem]:
    """Compare the stored status with the one derived from the three axes."""
    sql = "SELECT DISTINCT state, delivery, verdict, status FROM records"
    for row in rows_of(connection, sql):
        if row["status"] != status_word(row["state"], row["delivery"], row["verdict"]):
            yield Problem("check.status", params={"status": row["status"]})


def _message_findings(connection: Connection) -> Iterator[Problem]:
    """Hash every message's bytes again."""
    found = 0
    for row in connection.execute(text("SELECT message_id, content_hash, body FROM outbox")).mappings():
        if hashlib.sha256(row["body"]).hexdigest() != row["content_hash"]:
            yield Problem("check.message_hash", params={"message": row["message_id"]})
            found += 1
            if found >= _FINDINGS_MAX:
                return
