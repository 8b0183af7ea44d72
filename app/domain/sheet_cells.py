"""What people write into cells: days, sexes, kinds of papers, numbers that must be text. Nothing is guessed or mended.

A cell is its text and its kind (``text``, ``number``, ``date``, ``bool``, ``error``, ``empty``) as the file held it.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from app.domain.people import DocumentKind
from app.domain.problems import Problem

#: Longer numbers lose digits in a spreadsheet that takes them for figures (it keeps fifteen).
DIGITS_A_SPREADSHEET_KEEPS = 15
FOR_LIFE = frozenset({"长期", "永久", "khong thoi han", "vo thoi han", "for life", "permanent"})
_EXPONENT = re.compile(r"^\d(?:[.,]\d+)?[eE]\+?\d{1,3}$")
_YEAR_FIRST = re.compile(r"^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$")
_DAY_FIRST = re.compile(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$")
_PACKED = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_SEXES = {"男": "M", "nam": "M", "m": "M", "male": "M", "女": "F", "nu": "F", "f": "F", "female": "F", "": ""}
_KINDS = {
    "居民身份证": DocumentKind.PRC_ID,
    "身份证": DocumentKind.PRC_ID,
    "prc_id": DocumentKind.PRC_ID,
    "cccd": DocumentKind.VN_CCCD,
    "can cuoc cong dan": DocumentKind.VN_CCCD,
    "vn_cccd": DocumentKind.VN_CCCD,
    "边境通行证": DocumentKind.BORDER_PASS,
    "giay thong hanh": DocumentKind.BORDER_PASS,
    "border_pass": DocumentKind.BORDER_PASS,
    "护照": DocumentKind.PASSPORT,
    "ho chieu": DocumentKind.PASSPORT,
    "passport": DocumentKind.PASSPORT,
}

#: Field → word in any of the three languages (folded) → code; the empty word is what an empty cell means.
CHOICES = {
    "registration_state": {
        "": "active",
        **dict.fromkeys(("有效", "正常", "hieu luc", "active"), "active"),
        **dict.fromkeys(("暂停", "停用", "tam dung", "suspended"), "suspended"),
    },
    "review_status": {
        "": "",
        **dict.fromkeys(("待审核", "cho duyet", "pending"), "pending"),
        **dict.fromkeys(("审核通过", "通过", "da duyet", "approved"), "approved"),
        **dict.fromkeys(("审核不通过", "退回", "tu choi", "refused"), "refused"),
    },
    "residence_basis": {
        "": "",
        **dict.fromkeys(("户籍", "ho khau", "household"), "household"),
        **dict.fromkeys(("常住", "长期居住", "cu tru lau dai", "long_term"), "long_term"),
        **dict.fromkeys(("其他", "khac", "other"), "other"),
    },
    "is_extended": {
        **dict.fromkeys(("", "否", "khong", "no"), ""),
        **dict.fromkeys(("是", "co", "yes"), "yes"),
    },
}


def number_as_number(text: str, kind: str) -> Problem | None:
    """Refuse a document number that the spreadsheet holds, or held, as a figure: digits after the 15th are gone."""
    if kind == "number" or (kind == "text" and _EXPONENT.match(text.strip())):
        figures: dict[str, str | int | None] = {"found": text.strip(), "kept": DIGITS_A_SPREADSHEET_KEEPS}
        return Problem("sheet.number_as_number", "document_number", figures)
    return None


def read_day(text: str, kind: str, field: str, *, may_be_endless: bool = False) -> date | Problem | None:
    """Return the day of a cell, None when it is empty (or says "for life"), or the problem.

    ``2031-02-15``, ``2031/2/15``, ``2031年2月15日``, ``20310215`` and day first with a four-digit year are read.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain or (may_be_endless and fold_word(plain) in FOR_LIFE):
        return None
    unreadable = Problem("sheet.date_unreadable", field, {"found": plain})
    if kind == "number" and not _PACKED.match(plain):
        return unreadable
    parts = _year_month_day(plain[:10] if kind == "date" else plain)
    try:
        return date(*parts) if parts else unreadable
    except ValueError:
        return unreadable


def read_sex(text: str) -> str | Problem:
    """Return ``M``, ``F`` or nothing from a cell in any of the three languages."""
    sex = _SEXES.get(fold_word(text))
    return Problem("person.sex_unknown", "sex", {"found": text}) if sex is None else sex


def read_kind(text: str) -> DocumentKind | Problem:
    """Return the kind of paper from a cell in any of the three languages."""
    kind = _KINDS.get(fold_word(text))
    return Problem("person.document_kind", "document_kind", {"found": text}) if kind is None else kind


def read_choice(text: str, field: str) -> str | Problem:
    """Return the code of a cell that takes one of a few words (:data:`CHOICES`); an empty cell is the first code."""
    words = CHOICES[field]
    code = words.get(fold_word(text))
    return Problem("sheet.word_unknown", field, {"found": text}) if code is None else code


def fold_word(text: str) -> str:
    """Return a word without case, accents and surrounding space."""
    plain = unicodedata.normalize("NFKD", text.strip().casefold().replace("đ", "d"))
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


def _year_month_day(text: str) -> tuple[int, int, int] | None:
    if found := _YEAR_FIRST.match(text) or _PACKED.match(text):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.match(text):
        day, month, year = found.groups()
    else:
        return None
    return int(year), int(month), int(day)
