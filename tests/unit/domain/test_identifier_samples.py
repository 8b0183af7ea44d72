"""Every identifier and sample of the domain notes, right and wrong, in one table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.domain import identifiers as ids
from app.domain.lot_texts import tidied_manifest
from app.domain.manifest import manifest_text_findings
from app.domain.people import DocumentKind
from app.domain.problems import Problem
from app.domain.trade import Manifest

TODAY = date(2026, 11, 23)


def prc(text: str) -> Problem | None:
    return ids.check_number(DocumentKind.PRC_ID, text, TODAY)


def cccd(text: str) -> Problem | None:
    return ids.check_number(DocumentKind.VN_CCCD, text, TODAY)


def border_pass(text: str) -> Problem | None:
    return ids.check_number(DocumentKind.BORDER_PASS, text, TODAY)


CASES: list[tuple[Callable[[str], Problem | None], str, str]] = [
    (prc, "11010519491231002X", ""),
    (prc, "451481199001010012", ""),
    (prc, "450681199001010012", ""),
    (prc, "451081199001010010", ""),
    (prc, "110105194912310021", "person.check_digit"),
    (prc, "451481199013010012", "person.birth_date_impossible"),
    (prc, "45148119900101001", "person.number_length"),
    (ids.check_uscc, "91110000600037341L", ""),
    (ids.check_uscc, "91110000600037341M", "number.uscc_check_digit"),
    (ids.check_uscc, "9111000060003734IL", "number.uscc_form"),
    (ids.check_uscc, "9111000O600037341L", "number.uscc_form"),
    (ids.check_uscc, "91110000600037341", "number.uscc_form"),
    (ids.check_vn_mst, "0100233488", ""),
    (ids.check_vn_mst, "0100112437", ""),
    (ids.check_vn_mst, "0312687878-001", ""),
    (ids.check_vn_mst, "0312687878001", ""),
    (ids.check_vn_mst, "020190001234", ""),
    (ids.check_vn_mst, "0100233480", "number.mst_check_digit"),
    (ids.check_vn_mst, "0312687878-000", "number.mst_form"),
    (ids.check_vn_mst, "0312687879-001", "number.mst_check_digit"),
    (ids.check_vn_mst, "01002334889", "number.mst_form"),
    (ids.check_vn_mst, "020990001234", "person.cccd_century"),
    (cccd, "004090001234", ""),
    (cccd, "020190001234", ""),
    (cccd, "022204001234", ""),
    (cccd, "002305001234", ""),
    (cccd, "008 085 001234", ""),
    (cccd, "010185001234", ""),
    (cccd, "123456789", "person.cmnd_old"),
    (cccd, "０２０１９０００１２３", "person.number_length"),
    (cccd, "020401001234", "person.cccd_century"),
    (cccd, "020790001234", "person.cccd_century"),
    (cccd, "000190001234", "person.cccd_place"),
    (border_pass, "CB1234", ""),
    (border_pass, "450123456789", ""),
    (border_pass, "CB123", "person.pass_form"),
    (border_pass, "CB12345678901", "person.pass_form"),
    (border_pass, "CB_123", "person.pass_form"),
    (ids.check_plate_cn, "桂L·88291", ""),
    (ids.check_plate_cn, "桂L.88291", ""),
    (ids.check_plate_cn, "桂F12345", ""),
    (ids.check_plate_cn, "桂P 1234挂", ""),
    (ids.check_plate_cn, "桂FD12345", ""),
    (ids.check_plate_cn, "桂FO2345", "plate.cn_form"),
    (ids.check_plate_cn, "桂FI2345", "plate.cn_form"),
    (ids.check_plate_cn, "12C-123.45", "plate.cn_form"),
    (ids.check_plate_vn, "12C-123.45", ""),
    (ids.check_plate_vn, "12R-012.34", ""),
    (ids.check_plate_vn, "11C-1234", ""),
    (ids.check_plate_vn, "14LD-001.23", ""),
    (ids.check_plate_vn, "23C 00123", ""),
    (ids.check_plate_vn, "1C-123.45", "plate.vn_form"),
    (ids.check_plate_vn, "12C-12", "plate.vn_form"),
    (ids.check_plate_vn, "桂L·88291", "plate.vn_form"),
    (ids.check_container, "CSQU3054383", ""),
    (ids.check_container, "csqu 305438-3", ""),
    (ids.check_container, "CSQU3054384", "number.container_check_digit"),
    (ids.check_container, "CSQ3054383", "number.container_form"),
    (ids.check_container, "CSQU305438", "number.container_form"),
]


@pytest.mark.parametrize(("check", "number", "code"), CASES)
def test_number_is_judged_as_the_notes_say(check: Callable[[str], Problem | None], number: str, code: str) -> None:
    found = check(number)
    assert ("" if found is None else found.code) == code


def test_old_identity_card_is_refused_with_the_day_it_ended() -> None:
    found = cccd("123456789")
    assert found is not None
    assert found.params == {"until": "2024-12-31"}


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("7208261123001", "7208261123001"), (" 7208 2611 23001 ", "7208261123001"), ("qz-17", "QZ-17"), ("1", "1")],
)
def test_batch_number_is_taken_in_any_form_because_only_one_sample_was_seen(typed: str, stored: str) -> None:
    manifest = tidied_manifest(Manifest(typed))
    assert manifest is not None
    assert manifest.batch_no == stored
    assert list(manifest_text_findings(manifest)) == []


def test_batch_number_is_refused_only_when_it_is_no_plain_text() -> None:
    assert [each.code for each in manifest_text_findings(Manifest("72\u202e08"))] != []
    assert [each.code for each in manifest_text_findings(Manifest(""))] == ["lot.manifest_batch_missing"]
