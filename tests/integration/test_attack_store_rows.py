"""Rows changed behind the program's back with the right key: stopped by triggers, or found by the check."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as driver

from app.domain.people import Party
from app.services.lots import LineDraft, LotDraft
from offline_store.engine import open_raw
from offline_store.keys import Passphrase, load_keys, unlock
from tests.helpers.market_fixture import PRACTICE_PASSPHRASE, open_quick

REPLACING = (
    "INSERT OR REPLACE INTO ledger SELECT entry_key, device, epoch, sequence, kind, body, wall_at_utc, 'x', prev_hash,"
    " hash, fields_version FROM ledger WHERE entry_key = 5"
)


@pytest.fixture
def traded(filled_store):
    """A store whose three first members share a truck of dragon fruit and rice."""
    with open_quick(filled_store) as market:
        group_id = market.read.groups(market.context.today())[0].group_id
        with market.context.store.unit_of_work() as uow:
            members = uow.groups.members_on(group_id, market.context.today(uow))
        for person_id in members[:3]:
            market.presence.mark(person_id, "card")
        lines = (LineDraft("DRAGON", None, None, 600_000, None, 500), LineDraft("RICE", None, None, 90_000, None, 300))
        seller = Party("Tập Văn Bán", "vn_cccd", "020085000123", "Đồng Đăng", "VN")
        lot = market.lots.save(
            LotDraft("import", seller, lines, plate_cn="桂F00001", crossing_id="YYG", group_id=group_id)
        )
        market.lots.split(lot.lot_ref)
        market.lots.confirm(lot.lot_ref, "card")
        market.lots.finalise(lot.lot_ref)
        assert market.reports.check(None).findings == ()
    return filled_store


def change(store, *statements):
    key = unlock(load_keys(store), Passphrase(PRACTICE_PASSPHRASE))
    connection = open_raw(store / "market.db", key)
    try:
        for statement in statements:
            connection.execute(statement)
    finally:
        connection.close()


@pytest.mark.parametrize("statement", ["UPDATE ledger SET actor = 'x'", "DELETE FROM ledger", REPLACING])
def test_ledger_row_is_kept_when_sql_tries_to_change_it(traded, statement):
    with pytest.raises(driver.IntegrityError, match="ledger rows are never"):
        change(traded, statement)
    with open_quick(traded) as market:
        assert market.reports.check(None).ledger_ok


@pytest.mark.parametrize(
    ("code", "statements"),
    [
        ("check.quota_sum", ["DELETE FROM quota_uses WHERE use_key = 1"]),
        ("check.quota_sum", ["UPDATE quota_uses SET value_fen = value_fen - 1 WHERE use_key = 1"]),
        (
            "check.quota_sum",
            [
                "UPDATE quota_uses SET grams = '{}' WHERE use_key = "
                "(SELECT min(use_key) FROM quota_uses WHERE grams <> '{}')"
            ],
        ),
        ("check.quota_sum", ["UPDATE quota_uses SET person_id = 'x' WHERE use_key = 1"]),
        ("check.quota_sum", ["UPDATE quota_uses SET day_on = '2020-01-01' WHERE use_key = 1"]),
        (
            "check.quota_sum",
            ["INSERT INTO quota_uses SELECT 99, person_id, day_on, 'x', -5000, grams FROM quota_uses LIMIT 1"],
        ),
        (
            "check.record_differs",
            [
                "UPDATE records SET amount_fen = 1 WHERE order_key = 1",
                "UPDATE quota_uses SET value_fen = 1 WHERE use_key = 1",
            ],
        ),
        ("check.record_differs", ["UPDATE records SET person_name = 'x' WHERE order_key = 1"]),
        ("check.record_differs", ["UPDATE record_bodies SET body = json_set(body, '$.lines[0][11]', 1)"]),
    ],
)
def test_check_names_it_when_a_row_was_changed(traded, code, statements):
    change(traded, *statements)
    with open_quick(traded) as market:
        assert code in {finding.code for finding in market.reports.check(None).findings}
