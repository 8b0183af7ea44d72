"""``attachment …`` on the command line: added, listed, checked, saved and removed; refusals by code."""

from __future__ import annotations

from pathlib import Path

from tests.helpers import strange_files as files
from tests.helpers.cli_run import Ctl
from tests.helpers.market_fixture import open_quick
from tests.helpers.traded import trade_one_lot


def test_file_goes_in_and_comes_out_when_named_by_its_id(filled_store: Path, tmp_path: Path) -> None:
    with open_quick(filled_store) as services:
        lot = trade_one_lot(services, 2).lot_ref
    ctl, scan = Ctl(filled_store), files.put(tmp_path, "发票.pdf", files.pdf_bytes(2))
    added = ctl.run("attachment", "add", "lot", lot, scan, "--kind", "00000001").told["attachment"]
    assert (added["pages"], added["media"], added["shown_name"]) == (2, "pdf", "发票.pdf")
    told = ctl.run("attachment", "paperless", "lot", lot).told
    assert (told["paperless"], told["missing"], told["prints_nothing"]) == (True, ["00000002"], False)
    more = files.put(tmp_path, "p.png", files.picture_bytes("PNG"))
    assert ctl.run("attachment", "add", "lot", lot, more, "--kind", "00000002").code == 0
    listed = ctl.run("attachment", "list", "lot", lot).told
    assert (len(listed["attachments"]), listed["pages"], listed["prints_nothing"]) == (2, 3, True)
    out = tmp_path / "out.pdf"
    ctl.run("attachment", "save", added["attachment_id"], "-o", out)
    assert out.read_bytes() == files.pdf_bytes(2)
    assert ctl.run("attachment", "check", "lot", lot).told == {"problems": [], "whole": True}
    assert ctl.run("attachment", "remove", added["attachment_id"], "--reason", "扫错了").code == 0
    gone = ctl.run("attachment", "save", added["attachment_id"], "-o", out)
    assert (gone.code, gone.error["code"]) == (1, "attachment.unknown")
    assert ctl.run("attachment", "paperless", "lot", lot, "--off").told["paperless"] is False


def test_change_is_told_when_stored_bytes_differ(filled_store: Path, tmp_path: Path) -> None:
    with open_quick(filled_store) as services:
        lot = trade_one_lot(services, 2).lot_ref
        scan = files.put(tmp_path, "a.pdf", files.pdf_bytes())
        added = services.attachments.add(scan, "lot", lot, "00000001")
        with services.context.store._writing.begin() as connection:  # type: ignore[attr-defined]
            connection.exec_driver_sql("UPDATE attachment_contents SET content = x'00'")
    ctl = Ctl(filled_store)
    found = ctl.run("attachment", "check", "lot", lot)
    assert (found.code, [each["code"] for each in found.told["problems"]]) == (1, ["attachment.changed"])
    out = tmp_path / "out.pdf"
    saved = ctl.run("attachment", "save", added.attachment_id, "-o", out)
    assert (saved.error["code"], out.exists()) == ("attachment.changed", False)
    whole = ctl.run("check")
    assert (whole.code, [each["code"] for each in whole.told["check"]["findings"]]) == (1, ["check.attachment_changed"])


def test_file_is_refused_by_code_when_it_is_bad(filled_store: Path, tmp_path: Path) -> None:
    with open_quick(filled_store) as services:
        lot = trade_one_lot(services, 2).lot_ref
    ctl, bad = Ctl(filled_store), files.put(tmp_path, "a.pdf", files.locked_pdf())
    refused = ctl.run("attachment", "add", "lot", lot, bad, "--kind", "00000001")
    assert (refused.code, refused.error["code"]) == (1, "attachment.encrypted")
    assert ctl.run("attachment", "list", "lot", lot).told["attachments"] == []
    assert ctl.run("attachment", "list", "group", "g").code == 2
