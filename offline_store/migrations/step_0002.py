"""Step 2: laptops and codes, quota of several laptops, people's proofs and income, watch lists, repeat entry."""

from __future__ import annotations

from offline_store.migrations.step import Step

_CODES: tuple[str, ...] = (
    """CREATE TABLE device_keys (
        epoch TEXT PRIMARY KEY, laptop TEXT NOT NULL, key_id TEXT NOT NULL, public TEXT NOT NULL,
        private TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE TABLE laptops (laptop TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE laptop_keys (
        key_id TEXT PRIMARY KEY, laptop TEXT NOT NULL, public TEXT NOT NULL, withdrawn INTEGER NOT NULL)
        WITHOUT ROWID""",
    """CREATE TABLE evidence (
        person_mark TEXT NOT NULL, day_on TEXT NOT NULL, point TEXT NOT NULL, device TEXT NOT NULL,
        epoch TEXT NOT NULL, sequence INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (person_mark, day_on, point, device, epoch)) WITHOUT ROWID""",
    "CREATE INDEX evidence_by_day ON evidence (day_on)",
    "CREATE INDEX ledger_by_wall ON ledger (wall_at_utc)",
)
_QUOTA: tuple[str, ...] = (
    "CREATE INDEX quota_uses_by_record ON quota_uses (record_ref)",
    """CREATE TABLE quota_moves (
        move_key INTEGER PRIMARY KEY, move_id TEXT NOT NULL, kind TEXT NOT NULL, person_id TEXT NOT NULL,
        day_on TEXT NOT NULL, value_fen INTEGER NOT NULL, grams TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL,
        UNIQUE (kind, move_id))""",
    "CREATE INDEX quota_moves_by_day ON quota_moves (person_id, day_on)",
    """CREATE TABLE quota_excess (
        record_ref TEXT PRIMARY KEY, person_id TEXT NOT NULL, day_on TEXT NOT NULL, state TEXT NOT NULL,
        excess_minor_units INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX quota_excess_by_day ON quota_excess (person_id, day_on)",
    "CREATE INDEX quota_excess_open ON quota_excess (record_ref) WHERE state = 'open'",
    "CREATE INDEX records_by_person_day ON records (person_id, day_on)",
)
_PEOPLE: tuple[str, ...] = (
    "ALTER TABLE presence ADD COLUMN proof TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE memberships ADD COLUMN consent TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE group_changes (
        change_key INTEGER PRIMARY KEY, group_id TEXT NOT NULL REFERENCES groups, kind TEXT NOT NULL,
        person_id TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL)""",
    "CREATE INDEX group_changes_by_group ON group_changes (group_id, change_key)",
    """CREATE TABLE person_merges (
        merged_id TEXT PRIMARY KEY REFERENCES people (person_id),
        kept_id TEXT NOT NULL REFERENCES people (person_id), at TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX person_merges_by_kept ON person_merges (kept_id)",
    """CREATE TABLE person_overrides (
        override_id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (person_id), day_on TEXT NOT NULL,
        body TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX person_overrides_by_day ON person_overrides (day_on, person_id)",
    """CREATE TABLE income (
        income_key INTEGER PRIMARY KEY, income_id TEXT NOT NULL UNIQUE,
        person_id TEXT NOT NULL REFERENCES people (person_id),
        day_on TEXT NOT NULL, kind TEXT NOT NULL, lot_ref TEXT NOT NULL, batch_id TEXT NOT NULL,
        reverses TEXT NOT NULL, paid_at TEXT NOT NULL, amount_fen INTEGER NOT NULL, body TEXT NOT NULL)""",
    "CREATE INDEX income_by_person ON income (person_id, day_on)",
    "CREATE INDEX income_by_lot ON income (lot_ref)",
    "CREATE INDEX income_by_batch ON income (batch_id)",
    "CREATE INDEX income_by_reversed ON income (reverses)",
    """CREATE TABLE person_photos (
        photo_id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (person_id), content_hash TEXT NOT NULL,
        added_at TEXT NOT NULL, body TEXT NOT NULL, image BLOB NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX person_photos_by_person ON person_photos (person_id, added_at)",
)
_RULES: tuple[str, ...] = (
    "ALTER TABLE rule_packs ADD COLUMN side TEXT NOT NULL DEFAULT 'CN'",
    """CREATE TABLE rule_offers (
        offer_key INTEGER PRIMARY KEY, pack_id TEXT NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL,
        issued_by TEXT NOT NULL, key_id TEXT NOT NULL, heard_at TEXT NOT NULL, envelope BLOB NOT NULL,
        UNIQUE (pack_id, version))""",
    """CREATE TABLE watch_lists (
        list_key INTEGER PRIMARY KEY, list_id TEXT NOT NULL, version INTEGER NOT NULL, side TEXT NOT NULL,
        key_id TEXT NOT NULL, added_at TEXT NOT NULL, body TEXT NOT NULL, envelope BLOB NOT NULL,
        UNIQUE (list_id, version))""",
    """CREATE TABLE watch_hits (
        hit_key INTEGER PRIMARY KEY, record_ref TEXT NOT NULL REFERENCES records (local_reference),
        entry_id TEXT NOT NULL, day_on TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (record_ref, entry_id))""",
    "CREATE INDEX watch_hits_by_day ON watch_hits (day_on)",
    # Whose goods a lot holds: looked for when a producer's goods are called back.
    "CREATE INDEX lots_by_counterpart ON lots (json_extract(body, '$.counterpart[0]'))",
)
_ENTRY: tuple[str, ...] = (
    "ALTER TABLE lots ADD COLUMN declared_by TEXT NOT NULL DEFAULT 'group'",
    """CREATE TABLE declared_prices (
        price_key INTEGER PRIMARY KEY, goods_id TEXT NOT NULL, counterpart TEXT NOT NULL, currency TEXT NOT NULL,
        unit_price_minor INTEGER NOT NULL, day_on TEXT NOT NULL, lot_ref TEXT NOT NULL,
        UNIQUE (goods_id, counterpart, currency, unit_price_minor, lot_ref))""",
    "CREATE INDEX declared_prices_by_goods ON declared_prices (goods_id, price_key)",
    """INSERT OR IGNORE INTO declared_prices (goods_id, counterpart, currency, unit_price_minor, day_on, lot_ref)
        SELECT json_extract(line.value, '$.goods_id'), json_extract(lots.body, '$.counterpart[0]'),
            json_extract(line.value, '$.price_currency'), json_extract(line.value, '$.unit_price_minor'),
            lots.day_on, lots.lot_ref
        FROM lots, json_each(lots.body, '$.lines') AS line WHERE lots.state = 'finalised' ORDER BY lots.lot_key""",
    """CREATE TABLE undo_steps (
        step_key INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, ref TEXT NOT NULL, actor TEXT NOT NULL,
        body TEXT NOT NULL, taken_back_at TEXT)""",
)
_LOTS: tuple[str, ...] = (
    """CREATE TABLE manifest_uses (
        use_key INTEGER PRIMARY KEY, manifest TEXT NOT NULL, record_ref TEXT NOT NULL, lot_ref TEXT NOT NULL,
        day_on TEXT NOT NULL, device TEXT NOT NULL, gross_g INTEGER NOT NULL, mass_g INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX manifest_uses_by_manifest ON manifest_uses (manifest)",
)

STEP = Step(2, _CODES + _QUOTA + _PEOPLE + _RULES + _ENTRY + _LOTS)
