"""Names of attached files: a label of seen characters, never a path, a device or a lie about what the file is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.attachment_names import ENDINGS, LONGEST_NAME, clean_name

NAMES = {
    "发票.pdf": "发票.pdf",
    "hóa đơn.PDF": "hóa đơn.pdf",
    unicodedata.normalize("NFD", "hóa đơn.pdf"): "hóa đơn.pdf",
    "../../etc/passwd": "passwd.pdf",
    "C:\\temp\\..\\a.pdf": "a.pdf",
    "a\u2044b\u2215c\uff0fd\uff3ce.pdf": "a_b_c_d_e.pdf",
    "con.pdf": "_con.pdf",
    "LPT1.tar.pdf": "_LPT1.tar.pdf",
    "com¹.pdf": "_com¹.pdf",
    "console.pdf": "console.pdf",
    "invoice\u202efdp.exe": "invoicefdp.exe.pdf",
    "a\u200bb\ufeffc\u2066d.pdf": "abcd.pdf",
    "a\nb\tc\x00d.pdf": "a b cd.pdf",
    "a<b>:c|d?e*.pdf": "a_b__c_d_e_.pdf",
    "  ..hidden.. .pdf": "hidden.pdf",
    "...": "file.pdf",
    ".pdf": "pdf.pdf",
    "": "file.pdf",
    "x" * 300 + ".pdf": "x" * (LONGEST_NAME - 4) + ".pdf",
    "photo.jpg": "photo.jpg.pdf",
}


@pytest.mark.parametrize("given_name", NAMES)
def test_name_is_cleaned_when_shown(given_name: str) -> None:
    assert clean_name(given_name, "pdf") == NAMES[given_name]


def test_name_keeps_its_own_ending_when_it_fits_the_picture() -> None:
    assert clean_name("a.JPEG", "jpeg") == "a.jpeg"
    assert clean_name("a.png", "jpeg") == "a.png.jpg"


@given(st.text(max_size=300), st.sampled_from(sorted(ENDINGS)))
def test_name_is_safe_and_stays_when_cleaned_again(name: str, media: str) -> None:
    clean = clean_name(name, media)
    assert 0 < len(clean) <= LONGEST_NAME
    assert clean == unicodedata.normalize("NFC", clean) == clean_name(clean, media)
    assert not set(clean) & set('/\\<>:"|?*')
    assert not clean.startswith((".", " "))
    assert clean.endswith(ENDINGS[media])
    assert all(unicodedata.category(each)[0] != "C" for each in clean)
