"""F-46: scans are attached by the hash of their content with a page count; a changed file is detected and never shown
as right; a lot or record that is marked paperless and has all needed files prints nothing by default.
"""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from typing import Any

import pytest

from app.domain.amending import AmendDraft
from app.domain.attachments import NEEDED_KINDS
from app.errors import CancelledError, EnvironmentProblem, ImportRejectedError, UserError
from app.services.bundle import Services
from tests.helpers import strange_files as files
from tests.helpers.register_hands import kinds_of_ledger, plain_draft
from tests.helpers.traded import trade_one_lot

INVOICE, PACKING, CONTRACT = "00000001", "00000002", "00000004"


def sql(services: Services, statement: str, *values: Any) -> list[Any]:
    """Change or read the open store behind the services' back, as a broken disk or a thief does."""
    store: Any = services.context.store
    with store._writing.begin() as connection:
        done = connection.exec_driver_sql(statement, values)
        return list(done) if done.returns_rows else []


def lose_content(services: Services) -> None:
    """Let the stored bytes stand under another hash, which the store itself would never allow."""
    store: Any = services.context.store
    raw = store._writing.raw_connection()
    raw.driver_connection.execute("PRAGMA foreign_keys = OFF")
    raw.driver_connection.execute("UPDATE attachment_contents SET content_hash = 'ff'")
    raw.driver_connection.commit()
    raw.driver_connection.execute("PRAGMA foreign_keys = ON")
    raw.close()


def contents(services: Services) -> int:
    return int(sql(services, "SELECT count(*) FROM attachment_contents")[0][0])


def record_of(services: Services, lot_ref: str, at: int = 0) -> Any:
    with services.context.store.unit_of_work() as uow:
        return uow.records.of_lot(lot_ref)[at]


def test_pages_are_counted_and_bytes_come_back_when_files_are_attached(market: Services, tmp_path: Path) -> None:
    lot = trade_one_lot(market, 2).lot_ref
    scan = files.pdf_bytes(3)
    added = market.attachments.add(files.put(tmp_path, "发票.pdf", scan), "lot", lot, INVOICE)
    market.attachments.add(files.put(tmp_path, "p.jpg", files.picture_bytes()), "lot", lot, "own-photo")
    work = market.attachments.of("lot", lot)
    assert [(each.shown_name, each.pages, each.kind) for each in work.own] == [
        ("发票.pdf", 3, INVOICE),
        ("p.jpg", 1, "own-photo"),
    ]
    assert work.pages == 4
    assert added.content_hash == added.file_hash == hashlib.sha256(scan).hexdigest()
    assert market.attachments.open(added.attachment_id).content == scan
    assert market.attachments.check("lot", lot) == ()
    assert market.read.check().findings == ()
    told = next(entry for entry in _ledger(market) if entry.kind == "attachment.added")
    assert added.content_hash in told.body
    assert "发票" not in told.body


def _ledger(services: Services) -> tuple[Any, ...]:
    with services.context.store.unit_of_work() as uow:
        return tuple(uow.ledger.entries(0, 10_000))


def test_same_content_is_stored_once_and_goes_with_its_last_link(market: Services, tmp_path: Path) -> None:
    lot = trade_one_lot(market, 2).lot_ref
    record = record_of(market, lot).local_reference
    path = files.put(tmp_path, "a.pdf", files.pdf_bytes())
    first = market.attachments.add(path, "lot", lot, INVOICE)
    second = market.attachments.add(path, "record", record, INVOICE)
    assert (first.content_hash, contents(market)) == (second.content_hash, 1)
    with pytest.raises(UserError, match=r"attachment\.same"):
        market.attachments.add(files.put(tmp_path, "b.pdf", files.pdf_bytes()), "lot", lot, PACKING)
    with pytest.raises(UserError, match=r"attachment\.reason_missing"):
        market.attachments.remove(first.attachment_id, " ")
    market.attachments.remove(first.attachment_id, "扫错了")
    assert market.attachments.open(second.attachment_id).content == files.pdf_bytes()
    market.attachments.remove(second.attachment_id, "扫错了")
    assert contents(market) == 0
    with pytest.raises(UserError, match=r"attachment\.unknown"):
        market.attachments.open(second.attachment_id)
    assert kinds_of_ledger(market).count("attachment.removed") == 2


@pytest.mark.parametrize("damage", ["changed", "missing"])
def test_damage_is_told_and_mended_when_stored_bytes_change(market: Services, tmp_path: Path, damage: str) -> None:
    lot = trade_one_lot(market, 2).lot_ref
    path = files.put(tmp_path, "a.pdf", files.pdf_bytes())
    added = market.attachments.add(path, "lot", lot, INVOICE)
    if damage == "changed":
        sql(market, "UPDATE attachment_contents SET content = ?", files.pdf_bytes(words="forged"))
    else:
        lose_content(market)
    with pytest.raises(EnvironmentProblem) as told:
        market.attachments.open(added.attachment_id)
    assert (told.value.code, told.value.params) == (f"attachment.{damage}", {"file": "a.pdf"})
    assert [each.code for each in market.attachments.check("lot", lot)] == [f"attachment.{damage}"]
    assert [each.code for each in market.read.check().findings] == [f"check.attachment_{damage}"]
    again = market.attachments.add(path, "lot", lot, INVOICE)
    assert market.attachments.open(again.attachment_id).content == files.pdf_bytes()
    assert len(market.attachments.of("lot", lot).own) == 1
    assert market.read.check().findings == ()


def test_nothing_is_printed_by_default_when_marked_and_all_needed_is_there(market: Services, tmp_path: Path) -> None:
    lot = trade_one_lot(market, 2).lot_ref
    record = record_of(market, lot).local_reference
    work = market.attachments.set_paperless("lot", lot, on=True)
    assert (work.is_paperless, work.missing, work.prints_nothing) == (True, NEEDED_KINDS["lot"], False)
    market.attachments.add(files.put(tmp_path, "a.pdf", files.pdf_bytes(1, "a")), "lot", lot, INVOICE)
    assert not market.attachments.prints_nothing("lot", lot)
    market.attachments.add(files.put(tmp_path, "b.pdf", files.pdf_bytes(1, "b")), "lot", lot, PACKING)
    assert market.attachments.prints_nothing("lot", lot)
    assert market.attachments.prints_nothing("record", record)
    market.attachments.set_paperless("record", record, on=False)
    assert not market.attachments.prints_nothing("record", record)
    assert market.attachments.prints_nothing("lot", lot)
    market.attachments.set_paperless("lot", lot, on=True)
    assert kinds_of_ledger(market).count("attachment.paperless") == 2
    assert not market.attachments.prints_nothing("person", "p-1")


def test_files_follow_a_record_when_it_is_corrected(market: Services, tmp_path: Path) -> None:
    lot = trade_one_lot(market, 2).lot_ref
    record = record_of(market, lot)
    market.attachments.add(files.put(tmp_path, "a.pdf", files.pdf_bytes()), "record", record.local_reference, CONTRACT)
    newer = market.records.amend(record.local_reference, AmendDraft(lane="2"), "通道写错").local_reference
    assert [each.shown_name for each in market.attachments.of("record", newer).own] == ["a.pdf"]


def test_files_of_a_person_follow_a_merge(market: Services, tmp_path: Path) -> None:
    kept, merged = (market.people.save_person(plain_draft(number)) for number in (951, 952))
    path = files.put(tmp_path, "id.png", files.picture_bytes("PNG"))
    market.attachments.add(path, "person", merged.person_id, "own-id")
    market.register.merges.merge(kept.person_id, merged.person_id, "同一个人重复登记")
    assert [each.shown_name for each in market.attachments.of("person", kept.person_id).own] == ["id.png"]
    with pytest.raises(UserError, match=r"attachment\.same"):
        market.attachments.add(path, "person", merged.person_id, "own-id")


def test_nothing_is_stored_when_a_file_is_refused(market: Services, tmp_path: Path) -> None:
    lot = trade_one_lot(market, 2).lot_ref
    entries = len(_ledger(market))
    good = files.put(tmp_path, "a.pdf", files.pdf_bytes())
    for path, code in (
        (files.put(tmp_path, "x.jpg", b"no picture"), "attachment.unknown_form"),
        (files.put(tmp_path, "bomb.png", files.bomb_png()), "attachment.too_many_points"),
        (files.put(tmp_path, "s.pdf", files.scripted_pdf()), "attachment.active"),
        (str(tmp_path), "attachment.not_a_file"),
        (str(tmp_path / "gone.pdf"), "attachment.not_found"),
    ):
        with pytest.raises(ImportRejectedError) as refused:
            market.attachments.add(path, "lot", lot, INVOICE)
        assert refused.value.code == code
    for subject, ref, kind, code in (
        ("lot", "GX01-07+K3QX-20261123-L999", INVOICE, "attachment.subject_unknown"),
        ("market", lot, INVOICE, "attachment.subject_unknown"),
        ("person", "p-none", INVOICE, "person.unknown"),
        ("lot", lot, "99999999", "attachment.kind_unknown"),
    ):
        with pytest.raises(UserError) as wrong:
            market.attachments.add(good, subject, ref, kind)
        assert wrong.value.code == code
    stop = threading.Event()
    stop.set()
    with pytest.raises(CancelledError):
        market.attachments.add(good, "lot", lot, INVOICE, None, stop)
    assert (contents(market), len(_ledger(market)), market.attachments.of("lot", lot).own) == (0, entries, ())


def test_progress_is_told_when_a_file_is_added(market: Services, tmp_path: Path) -> None:
    lot, told = trade_one_lot(market, 2).lot_ref, []
    path = files.put(tmp_path, "a.pdf", files.pdf_bytes())
    market.attachments.add(path, "lot", lot, INVOICE, lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (1, 2), (2, 2)]
