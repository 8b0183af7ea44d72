"""The store's tables as SQLAlchemy Core sees them. The form itself is made by the migration steps; a test compares.

Times are text: instants ``2026-11-23T01:41:07.000000Z``, days ``2026-11-23``. Columns named ``body`` hold JSON text.
"""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()


def _table(name: str, texts: str = "", numbers: str = "", blobs: str = "", key: str = "") -> Table:
    """Describe a table: names of its text, integer and blob columns, and its integer primary key if it has one."""
    columns: list[Column[object]] = [Column(key, Integer, primary_key=True)] if key else []
    columns.extend(Column(column, Text) for column in texts.split())
    columns.extend(Column(column, Integer) for column in numbers.split())
    columns.extend(Column(column, LargeBinary) for column in blobs.split())
    return Table(name, metadata, *columns)


meta = _table("meta", texts="name", blobs="value")
settings = _table("settings", texts="name value")
epochs = _table("epochs", texts="point device epoch started_at reason", key="epoch_no")
counters = _table("counters", texts="name", numbers="value")
ledger = _table(
    "ledger",
    texts="device epoch kind body wall_at_utc actor prev_hash hash",
    numbers="sequence fields_version",
    key="entry_key",
)
ledger_refs = _table("ledger_refs", texts="ref", numbers="entry_key")
rule_packs = _table(
    "rule_packs",
    texts="pack_id valid_from valid_to issued_by key_id added_at body side",
    numbers="version practice",
    blobs="envelope",
    key="pack_key",
)
rule_offers = _table(
    "rule_offers",
    texts="pack_id kind issued_by key_id heard_at",
    numbers="version",
    blobs="envelope",
    key="offer_key",
)
watch_lists = _table(
    "watch_lists", texts="list_id side key_id added_at body", numbers="version", blobs="envelope", key="list_key"
)
watch_hits = _table("watch_hits", texts="record_ref entry_id day_on body", key="hit_key")
contacts = _table("contacts", texts="at problem_code", numbers="sent received", key="contact_key")
paper_copies = _table("paper_copies", texts="kind ref made_at", numbers="copies")

people = _table(
    "people",
    texts="person_id name sort_key exact document_kind tail body",
    numbers="version",
    blobs="number_seal",
    key="person_key",
)
person_versions = _table("person_versions", texts="person_id body", numbers="version")
people_search = _table("people_search", texts="words latin tails", numbers="rowid")
groups = _table("groups", texts="group_id code name leader_id body")
memberships = _table("memberships", texts="group_id person_id joined_on left_on consent", key="membership_key")
entrustments = _table("entrustments", texts="entrustment_id person_id group_id valid_from valid_until number")
presence = _table("presence", texts="day_on person_id arrived_at evidence group_id proof", numbers="sequence")
group_changes = _table("group_changes", texts="group_id kind person_id at body", key="change_key")
person_merges = _table("person_merges", texts="merged_id kept_id at body")
person_overrides = _table("person_overrides", texts="override_id person_id day_on body")
income = _table(
    "income",
    texts="income_id person_id day_on kind lot_ref batch_id reverses paid_at body",
    numbers="amount_fen",
    key="income_key",
)
person_photos = _table("person_photos", texts="photo_id person_id content_hash added_at body", blobs="image")
quota_uses = _table("quota_uses", texts="person_id day_on record_ref grams", numbers="value_fen", key="use_key")
quota_moves = _table(
    "quota_moves", texts="move_id kind person_id day_on grams at body", numbers="value_fen", key="move_key"
)
quota_excess = _table("quota_excess", texts="record_ref person_id day_on state body", numbers="excess_minor_units")
quota_heard = _table("quota_heard", texts="person_id day_on at", numbers="confirmed_fen elsewhere_fen")
manifest_uses = _table(
    "manifest_uses", texts="manifest record_ref lot_ref day_on device", numbers="gross_g mass_g", key="use_key"
)

attachment_contents = _table("attachment_contents", texts="content_hash", blobs="content", key="content_key")
attachments = _table("attachments", texts="attachment_id subject ref content_hash added_at body")
paperless_marks = _table("paperless_marks", texts="subject ref at actor", numbers="is_on")

lots = _table(
    "lots",
    texts="lot_ref day_on direction plate_cn plate_vn goods_zh goods_vi goods_en state body declared_by",
    numbers="net_g amount_fen shares",
    key="lot_key",
)
records = _table(
    "records",
    texts="local_reference counter lot_ref day_on finalised_at device person_id person_name person_document group_name"
    " goods_zh goods_vi goods_en direction state amended_by delivery verdict status reasons remote_reference",
    numbers="net_g amount_fen version",
    key="order_key",
)
record_bodies = _table("record_bodies", texts="body", key="order_key")
record_goods = _table("record_goods", texts="goods_id", numbers="order_key")
record_tally = _table("record_tally", texts="day_on status", numbers="records")

outbox = _table(
    "outbox",
    texts="message_id business_key record_ref person_id kind content_hash created_at state last_code next_try_at"
    " waits_for",
    numbers="sequence tries equal_refusals",
    blobs="body",
    key="item_key",
)
attempts = _table("attempts", texts="message_id at state code", numbers="number")
receipts = _table(
    "receipts",
    texts="receipt_id message_id business_key record_ref content_hash verdict reasons remote_reference issued_at"
    " key_id person_day_on",
    numbers="port_sequence person_day_total_fen person_day_ours_fen",
    blobs="raw",
    key="receipt_key",
)
cursors = _table("cursors", texts="port_instance", numbers="port_sequence")

goods = _table("goods", texts="goods_id direction hs6 sort_key exact body", key="goods_key")
goods_search = _table("goods_search", texts="words latin", numbers="rowid")
crossings = _table("crossings", texts="crossing_id parent sort_key body")
tariff_lines = _table("tariff_lines", texts="list_id code zh vi en exact", key="line_key")
tariff_search = _table("tariff_search", texts="words latin", numbers="rowid")

declared_prices = _table(
    "declared_prices",
    texts="goods_id counterpart currency day_on lot_ref",
    numbers="unit_price_minor",
    key="price_key",
)
undo_steps = _table("undo_steps", texts="at kind ref actor body taken_back_at", key="step_key")

device_keys = _table("device_keys", texts="epoch laptop key_id public private")
laptops = _table("laptops", texts="laptop body")
laptop_keys = _table("laptop_keys", texts="key_id laptop public", numbers="withdrawn")
evidence = _table("evidence", texts="person_mark day_on point device epoch body", numbers="sequence")
