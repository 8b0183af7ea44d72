"""Step 1: the first form of the store."""

from __future__ import annotations

from offline_store.migrations.step import Step

_MARKET = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE epochs (
        epoch_no INTEGER PRIMARY KEY, point TEXT NOT NULL, device TEXT NOT NULL, epoch TEXT NOT NULL UNIQUE,
        started_at TEXT NOT NULL, reason TEXT NOT NULL)""",
    "CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    """CREATE TABLE ledger (
        entry_key INTEGER PRIMARY KEY, device TEXT NOT NULL, epoch TEXT NOT NULL, sequence INTEGER NOT NULL,
        kind TEXT NOT NULL, body TEXT NOT NULL, wall_at_utc TEXT NOT NULL, actor TEXT NOT NULL,
        prev_hash TEXT NOT NULL, hash TEXT NOT NULL, fields_version INTEGER NOT NULL)""",
    "CREATE UNIQUE INDEX ledger_by_sequence ON ledger (epoch, device, sequence)",
    """CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
        BEGIN SELECT RAISE(ABORT, 'ledger rows are never changed'); END""",
    """CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger
        BEGIN SELECT RAISE(ABORT, 'ledger rows are never removed'); END""",
    """CREATE TABLE ledger_refs (
        ref TEXT NOT NULL, entry_key INTEGER NOT NULL REFERENCES ledger, PRIMARY KEY (ref, entry_key)) WITHOUT ROWID""",
    """CREATE TABLE rule_packs (
        pack_key INTEGER PRIMARY KEY, pack_id TEXT NOT NULL, version INTEGER NOT NULL, valid_from TEXT NOT NULL,
        valid_to TEXT, issued_by TEXT NOT NULL, practice INTEGER NOT NULL, key_id TEXT NOT NULL,
        added_at TEXT NOT NULL, body TEXT NOT NULL, envelope BLOB NOT NULL, UNIQUE (pack_id, version))""",
    """CREATE TABLE contacts (
        contact_key INTEGER PRIMARY KEY, at TEXT NOT NULL, problem_code TEXT NOT NULL, sent INTEGER NOT NULL,
        received INTEGER NOT NULL)""",
    """CREATE TABLE paper_copies (
        kind TEXT NOT NULL, ref TEXT NOT NULL, copies INTEGER NOT NULL, PRIMARY KEY (kind, ref)) WITHOUT ROWID""",
)

_PEOPLE = (
    """CREATE TABLE people (
        person_key INTEGER PRIMARY KEY, person_id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, name TEXT NOT NULL,
        sort_key TEXT NOT NULL, exact TEXT NOT NULL, document_kind TEXT NOT NULL,
        number_seal BLOB NOT NULL UNIQUE, tail TEXT NOT NULL, body TEXT NOT NULL)""",
    "CREATE INDEX people_by_name ON people (sort_key)",
    """CREATE TABLE person_versions (
        person_id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (person_id, version)) WITHOUT ROWID""",
    """CREATE VIRTUAL TABLE people_search USING fts5(
        words, latin, tails, content='', contentless_delete=1, tokenize='unicode61')""",
    """CREATE TABLE groups (
        group_id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, leader_id TEXT,
        body TEXT NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE memberships (
        membership_key INTEGER PRIMARY KEY, group_id TEXT NOT NULL REFERENCES groups,
        person_id TEXT NOT NULL REFERENCES people (person_id), joined_on TEXT NOT NULL, left_on TEXT)""",
    "CREATE INDEX memberships_by_group ON memberships (group_id, joined_on)",
    "CREATE INDEX memberships_by_person ON memberships (person_id, joined_on)",
    """CREATE TABLE entrustments (
        entrustment_id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (person_id),
        group_id TEXT NOT NULL REFERENCES groups, valid_from TEXT NOT NULL, valid_until TEXT NOT NULL,
        number TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX entrustments_by_person ON entrustments (person_id, valid_until)",
    """CREATE TABLE presence (
        day_on TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES people (person_id), sequence INTEGER NOT NULL,
        arrived_at TEXT NOT NULL, evidence TEXT NOT NULL, group_id TEXT,
        PRIMARY KEY (day_on, person_id)) WITHOUT ROWID""",
    "CREATE INDEX presence_by_person ON presence (person_id)",
    """CREATE TABLE quota_uses (
        use_key INTEGER PRIMARY KEY, person_id TEXT NOT NULL, day_on TEXT NOT NULL, record_ref TEXT NOT NULL,
        value_fen INTEGER NOT NULL, grams TEXT NOT NULL)""",
    "CREATE INDEX quota_uses_by_day ON quota_uses (person_id, day_on)",
    """CREATE TABLE quota_heard (
        person_id TEXT NOT NULL, day_on TEXT NOT NULL, confirmed_fen INTEGER NOT NULL, elsewhere_fen INTEGER NOT NULL,
        at TEXT NOT NULL, PRIMARY KEY (person_id, day_on)) WITHOUT ROWID""",
)

_TRADE = (
    """CREATE TABLE lots (
        lot_key INTEGER PRIMARY KEY, lot_ref TEXT NOT NULL UNIQUE, day_on TEXT NOT NULL, direction TEXT NOT NULL,
        plate_cn TEXT NOT NULL, plate_vn TEXT NOT NULL, goods_zh TEXT NOT NULL, goods_vi TEXT NOT NULL,
        goods_en TEXT NOT NULL, net_g INTEGER NOT NULL, amount_fen INTEGER NOT NULL, shares INTEGER NOT NULL,
        state TEXT NOT NULL, body TEXT NOT NULL)""",
    "CREATE INDEX lots_by_day ON lots (day_on)",
    "CREATE INDEX lots_by_plate_cn ON lots (plate_cn)",
    "CREATE INDEX lots_by_plate_vn ON lots (plate_vn)",
    """CREATE TABLE records (
        order_key INTEGER PRIMARY KEY, local_reference TEXT NOT NULL UNIQUE, counter TEXT NOT NULL,
        lot_ref TEXT NOT NULL, day_on TEXT NOT NULL, finalised_at TEXT NOT NULL, device TEXT NOT NULL,
        person_id TEXT NOT NULL, person_name TEXT NOT NULL, person_document TEXT NOT NULL, group_name TEXT NOT NULL,
        goods_zh TEXT NOT NULL, goods_vi TEXT NOT NULL, goods_en TEXT NOT NULL,
        direction TEXT NOT NULL, net_g INTEGER NOT NULL, amount_fen INTEGER NOT NULL, version INTEGER NOT NULL,
        state TEXT NOT NULL, amended_by TEXT, delivery TEXT, verdict TEXT NOT NULL, status TEXT NOT NULL,
        reasons TEXT NOT NULL, remote_reference TEXT NOT NULL)""",
    "CREATE INDEX records_by_status ON records (status)",
    "CREATE INDEX records_by_day ON records (day_on, status)",
    "CREATE INDEX records_by_lot ON records (lot_ref, status)",
    "CREATE INDEX records_by_person ON records (person_id, status)",
    "CREATE INDEX records_by_counter ON records (counter)",
    """CREATE TABLE record_bodies (
        order_key INTEGER PRIMARY KEY REFERENCES records, body TEXT NOT NULL)""",
    """CREATE TABLE record_goods (
        goods_id TEXT NOT NULL, order_key INTEGER NOT NULL REFERENCES records,
        PRIMARY KEY (goods_id, order_key)) WITHOUT ROWID""",
    """CREATE TABLE record_tally (
        day_on TEXT NOT NULL, status TEXT NOT NULL, records INTEGER NOT NULL,
        PRIMARY KEY (day_on, status)) WITHOUT ROWID""",
    """CREATE TRIGGER records_tally_new AFTER INSERT ON records BEGIN
        INSERT INTO record_tally VALUES (new.day_on, new.status, 1)
            ON CONFLICT DO UPDATE SET records = records + 1; END""",
    """CREATE TRIGGER records_tally_moved AFTER UPDATE OF status ON records WHEN old.status <> new.status BEGIN
        UPDATE record_tally SET records = records - 1 WHERE day_on = old.day_on AND status = old.status;
        INSERT INTO record_tally VALUES (new.day_on, new.status, 1)
            ON CONFLICT DO UPDATE SET records = records + 1; END""",
)

_DELIVERY = (
    """CREATE TABLE outbox (
        item_key INTEGER PRIMARY KEY, message_id TEXT NOT NULL UNIQUE, business_key TEXT NOT NULL UNIQUE,
        record_ref TEXT NOT NULL REFERENCES records (local_reference), person_id TEXT NOT NULL, kind TEXT NOT NULL,
        content_hash TEXT NOT NULL, sequence INTEGER NOT NULL, created_at TEXT NOT NULL, state TEXT NOT NULL,
        tries INTEGER NOT NULL, equal_refusals INTEGER NOT NULL, last_code TEXT NOT NULL, next_try_at TEXT,
        waits_for TEXT, body BLOB NOT NULL)""",
    "CREATE INDEX outbox_by_record ON outbox (record_ref)",
    "CREATE INDEX outbox_open ON outbox (state, item_key) WHERE state <> 'delivered'",
    "CREATE INDEX outbox_open_by_person ON outbox (person_id, item_key) WHERE state <> 'delivered'",
    """CREATE TABLE attempts (
        message_id TEXT NOT NULL, number INTEGER NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL, code TEXT NOT NULL,
        PRIMARY KEY (message_id, number)) WITHOUT ROWID""",
    """CREATE TABLE receipts (
        receipt_key INTEGER PRIMARY KEY, receipt_id TEXT NOT NULL UNIQUE, port_sequence INTEGER NOT NULL,
        message_id TEXT NOT NULL, business_key TEXT NOT NULL, record_ref TEXT NOT NULL, content_hash TEXT NOT NULL,
        verdict TEXT NOT NULL, reasons TEXT NOT NULL, remote_reference TEXT NOT NULL, issued_at TEXT NOT NULL,
        key_id TEXT NOT NULL, person_day_on TEXT,
        person_day_total_fen INTEGER, person_day_ours_fen INTEGER, raw BLOB NOT NULL)""",
    "CREATE INDEX receipts_by_record ON receipts (record_ref)",
    "CREATE TABLE cursors (port_instance TEXT PRIMARY KEY, port_sequence INTEGER NOT NULL) WITHOUT ROWID",
)

_REFERENCE = (
    """CREATE TABLE goods (
        goods_key INTEGER PRIMARY KEY, goods_id TEXT NOT NULL UNIQUE, direction TEXT NOT NULL, hs6 TEXT NOT NULL,
        sort_key TEXT NOT NULL, exact TEXT NOT NULL, body TEXT NOT NULL)""",
    """CREATE VIRTUAL TABLE goods_search USING fts5(
        words, latin, content='', contentless_delete=1, tokenize='unicode61')""",
    "CREATE TABLE crossings (crossing_id TEXT PRIMARY KEY, parent TEXT NOT NULL, sort_key TEXT NOT NULL, body TEXT)",
    """CREATE TABLE tariff_lines (
        line_key INTEGER PRIMARY KEY, list_id TEXT NOT NULL, code TEXT NOT NULL, zh TEXT NOT NULL, vi TEXT NOT NULL,
        en TEXT NOT NULL, exact TEXT NOT NULL, UNIQUE (list_id, code))""",
    """CREATE VIRTUAL TABLE tariff_search USING fts5(
        words, latin, content='', contentless_delete=1, tokenize='unicode61')""",
)

STEP = Step(1, _MARKET + _PEOPLE + _TRADE + _DELIVERY + _REFERENCE)
