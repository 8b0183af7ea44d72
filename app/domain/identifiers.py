"""Numbers of papers, plates and containers: one normal form, checks that say what is wrong and where.

Sources of the rules: GB 11643 (resident ID), GB 32100 (social credit code), ISO 6346 (containers), the Vietnamese
tax code and citizen number as described in docs/codes.md. Where python-stdnum knows a number it does the arithmetic.
A check returns a :class:`~app.domain.problems.Problem` or None; positions count from 1, as people count.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache

from stdnum import iso6346, numdb
from stdnum.cn import ric, uscc
from stdnum.exceptions import InvalidChecksum, ValidationError
from stdnum.vn import mst

from app.domain.people import DocumentKind
from app.domain.problems import Problem

PRC_ID_LENGTH = 18
CCCD_LENGTH = 12
CMND_LENGTH = 9
#: Nobody alive was born earlier; an earlier year in a number is a typing error.
OLDEST_BIRTH_YEAR = 1900
HIGHEST_VN_PLACE = 96

_DIGITS = "0123456789"
_PASS = re.compile(r"^[A-Z0-9]{6,12}$")
_PASSPORT = re.compile(r"^[A-Z][A-Z0-9]{6,9}$")
_PLATE_CN = re.compile(r"^[\u4e00-\u9fa5][A-Z][A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]$")
_PLATE_VN = re.compile(r"^\d{2}[A-Z]{1,2}\d{4,6}$")
_NOISE = str.maketrans("", "", ".-·•・‧–— \t")


def normalise_number(text: str) -> str:
    """Return the stored form of a document number: half-width, upper case, without any white space."""
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


def mask_number(number: str) -> str:
    """Return a number fit for lists and logs: the first six and last four of a long one, less of a short one."""
    ahead, tail = (6, 4) if len(number) >= 15 else (3, 4) if len(number) >= 10 else (0, 2)
    if len(number) <= ahead + tail:
        return "*" * len(number)
    return number[:ahead] + "*" * (len(number) - ahead - tail) + number[-tail:]


def check_number(kind: DocumentKind, text: str, today: date | None = None) -> Problem | None:
    """Check a number by the rules of its kind of paper."""
    if not normalise_number(text):
        return Problem("person.number_missing", "document_number")
    if kind is DocumentKind.PRC_ID:
        return check_prc_id(text, today)
    if kind is DocumentKind.VN_CCCD:
        return check_vn_cccd(text, today)
    return _SIMPLE_CHECKS[kind](text)


def guess_kind(text: str, side: str = "CN") -> DocumentKind:
    """Tell the kind of personal paper from a number's form on one side of the border (``CN`` or ``VN``).

    A short number that begins with a letter is taken as a border pass, everything else as the side's own card, so
    that a card's number with a digit lost or mistyped is checked as what it is.
    """
    number = normalise_number(text)
    if len(number) == PRC_ID_LENGTH:
        return DocumentKind.PRC_ID
    if number[:1].isalpha() and len(number) <= CCCD_LENGTH:
        return DocumentKind.BORDER_PASS
    return DocumentKind.PRC_ID if side == "CN" else DocumentKind.VN_CCCD


def check_prc_id(text: str, today: date | None = None) -> Problem | None:
    """Check length, digits, birth date and check digit of a resident ID (GB 11643).

    ``today`` refuses births in the future. The area code never refuses: border counties have newer codes than the
    births of their people (see :func:`area_warning`). The one wrong digit, or the swapped pair, is named when only
    one change of that sort makes the whole number right.
    """
    number = normalise_number(text)
    if len(number) != PRC_ID_LENGTH:
        return _length(number, str(PRC_ID_LENGTH))
    if place := _first_foreign(number[:-1]):
        return _character(number, place)
    if number[-1] not in _DIGITS + "X":
        return _character(number, PRC_ID_LENGTH)
    dated, summed = _birth_of(number, today) is not None, ric.calc_check_digit(number) == number[-1]
    if dated and summed:
        return None
    return _typing_error(number, today, dated=dated)


def area_warning(text: str) -> Problem | None:
    """Warn when the first six digits are no area code on any list; never a reason to refuse."""
    area = normalise_number(text)[:6]
    if _area_known(area):
        return None
    return Problem("person.area_unknown", "document_number", {"area": area}, severity="warn")


def prc_birth_date(text: str) -> date | None:
    """Return the birth date inside a resident ID, or None when it holds none."""
    number = normalise_number(text)
    return _birth_of(number, None) if len(number) == PRC_ID_LENGTH and number[:-1].isdigit() else None


def prc_sex(text: str) -> str:
    """Return ``M`` or ``F`` from the 17th digit of a resident ID."""
    return "M" if int(normalise_number(text)[16]) % 2 else "F"


def check_vn_cccd(text: str, today: date | None = None) -> Problem | None:
    """Check the form of a Vietnamese citizen number (12 digits, no check digit); the old 9-digit CMND is refused."""
    number = normalise_number(text)
    if len(number) == CMND_LENGTH and number.isascii() and number.isdigit():
        return Problem("person.cmnd_old", "document_number", {"until": "2024-12-31"})
    if len(number) != CCCD_LENGTH:
        return _length(number, str(CCCD_LENGTH))
    if place := _first_foreign(number):
        return _character(number, place)
    if not 1 <= int(number[:3]) <= HIGHEST_VN_PLACE:
        return Problem("person.cccd_place", "document_number", {"place": number[:3]})
    year = cccd_birth_year(number)
    if year is None or (today is not None and year > today.year):
        return Problem("person.cccd_century", "document_number", {"position": 4, "found": number[3]})
    return None


def cccd_birth_year(text: str) -> int | None:
    """Return the birth year inside a citizen number, or None when its century digit is not in use (6 to 9)."""
    number = normalise_number(text)
    century = int(number[3]) // 2
    return 1900 + 100 * century + int(number[4:6]) if century <= 2 else None


def cccd_sex(text: str) -> str:
    """Return ``M`` or ``F`` from the fourth digit of a citizen number (even = male)."""
    return "F" if int(normalise_number(text)[3]) % 2 else "M"


def check_border_pass(text: str) -> Problem | None:
    """Check a border pass: no format is published, so 6 to 12 letters and digits."""
    number = normalise_number(text)
    return None if _PASS.match(number) else Problem("person.pass_form", "document_number", {"found": len(number)})


def check_passport(text: str) -> Problem | None:
    """Check a passport number loosely: a letter and six to nine letters or digits."""
    found = len(normalise_number(text))
    right = _PASSPORT.match(normalise_number(text))
    return None if right else Problem("person.passport_form", "document_number", {"found": found})


def check_uscc(text: str) -> Problem | None:
    """Check a unified social credit code (GB 32100)."""
    number = normalise_number(text)
    if not number.isascii():
        return Problem("number.uscc_form", "document_number")
    return _by_library(number, uscc.validate, "number.uscc_form", "number.uscc_check_digit")


def check_vn_mst(text: str) -> Problem | None:
    """Check a Vietnamese tax code: 10 or 13 digits with check digit, or the 12-digit personal number."""
    number = normalise_number(text).translate(_NOISE)
    if not number.isascii() or not number.isdigit():
        return Problem("number.mst_form", "document_number")
    if len(number) == CCCD_LENGTH:
        return check_vn_cccd(number)
    return _by_library(number, mst.validate, "number.mst_form", "number.mst_check_digit")


def check_container(text: str) -> Problem | None:
    """Check a container number (ISO 6346); the hyphen before its check digit does not count."""
    number = normalise_number(text).translate(_NOISE)
    if not number.isascii() or not number.isalnum():
        return Problem("number.container_form", "container")
    return _by_library(number, iso6346.validate, "number.container_form", "number.container_check_digit", "container")


def normalise_plate(text: str) -> str:
    """Return the stored form of a plate: half-width capitals without dots, hyphens and spaces."""
    return normalise_number(text).translate(_NOISE)


def check_plate_cn(text: str) -> Problem | None:
    """Check the form of a Chinese plate (trailers end with 挂)."""
    plate = normalise_plate(text)
    return None if _PLATE_CN.match(plate) else Problem("plate.cn_form", "plate_cn", {"found": plate})


def check_plate_vn(text: str) -> Problem | None:
    """Check the form of a Vietnamese plate."""
    plate = normalise_plate(text)
    return None if _PLATE_VN.match(plate) else Problem("plate.vn_form", "plate_vn", {"found": plate})


def _length(number: str, expected: str) -> Problem:
    return Problem("person.number_length", "document_number", {"expected": expected, "found": len(number)})


def _character(number: str, position: int) -> Problem:
    found = number[position - 1]
    shown = found if found.isprintable() else f"U+{ord(found):04X}"
    return Problem("person.number_character", "document_number", {"position": position, "found": shown})


def _first_foreign(number: str) -> int:
    return next((place for place, letter in enumerate(number, 1) if letter not in _DIGITS), 0)


def _birth_of(number: str, today: date | None) -> date | None:
    try:
        born_on = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None
    too_late = today is not None and born_on > today
    return None if born_on.year < OLDEST_BIRTH_YEAR or too_late else born_on


def _typing_error(number: str, today: date | None, *, dated: bool) -> Problem:
    """Say which digits may be wrong: those of all single changes and swaps of neighbours that make the number right.

    A right date with a wrong sum has several explanations, all listed; an impossible date often only one.
    """
    single = sorted({place for place, right in _single_changes(number) if _all_right(right, today)})
    swapped = [place for place, right in _swaps(number) if _all_right(right, today)]
    listed = ", ".join(map(str, sorted({*single, *swapped, *(place + 1 for place in swapped)})))
    if dated:
        return Problem("person.check_digit", "document_number", {"found": number[-1], "positions": listed})
    if len(swapped) == 1 and len(single) != 1:
        pair = {"position": swapped[0], "next": swapped[0] + 1}
        return Problem("person.digits_swapped", "document_number", pair)
    if len(single) == 1 and not swapped:
        return Problem("person.digit_wrong", "document_number", {"position": single[0]})
    params = {"value": number[6:14], "positions": listed}
    return Problem("person.birth_date_impossible", "document_number", params)


def _all_right(number: str, today: date | None) -> bool:
    """Whether a guessed number could be real: check digit, birth date, and an area code of a list."""
    if ric.calc_check_digit(number) != number[-1] or _birth_of(number, today) is None:
        return False
    return _area_known(number[:6])


def _single_changes(number: str) -> Iterator[tuple[int, str]]:
    for place in range(PRC_ID_LENGTH):
        alphabet = _DIGITS if place < PRC_ID_LENGTH - 1 else _DIGITS + "X"
        for letter in alphabet:
            if letter != number[place]:
                yield place + 1, number[:place] + letter + number[place + 1 :]


def _swaps(number: str) -> Iterator[tuple[int, str]]:
    for place in range(PRC_ID_LENGTH - 1):
        left, right = number[place], number[place + 1]
        if left != right and right != "X":
            yield place + 1, number[:place] + right + left + number[place + 2 :]


@lru_cache(maxsize=4096)
def _area_known(area: str) -> bool:
    """Whether the list of the library names a county for the code, in whatever years."""
    parts = numdb.get("cn/loc").info(area)
    return any("county" in facts for _, facts in parts)


def _by_library(
    number: str, validate: Callable[[str], str], form: str, digit: str, field: str = "document_number"
) -> Problem | None:
    try:
        validate(number)
    except InvalidChecksum:
        return Problem(digit, field, {"position": len(number), "found": number[-1]})
    except ValidationError:
        return Problem(form, field, {"found": len(number)})
    return None


_SIMPLE_CHECKS: dict[DocumentKind, Callable[[str], Problem | None]] = {
    DocumentKind.BORDER_PASS: check_border_pass,
    DocumentKind.PASSPORT: check_passport,
    DocumentKind.USCC: check_uscc,
    DocumentKind.VN_MST: check_vn_mst,
}
