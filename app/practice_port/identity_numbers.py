"""The port's own check of identity numbers; written apart from the client's on purpose."""

from __future__ import annotations

from datetime import date

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_LETTERS = "10X98765432"


def number_fault(kind: str, number: str) -> str:
    """Return "" for a good number, else ``identity.form`` or ``identity.check_digit``.

    ``prc_id`` is GB 11643 (18 characters, ISO 7064 MOD 11-2), ``vn_cccd`` twelve digits; other kinds have no
    check digit and pass.
    """
    if kind == "prc_id":
        return _prc(number)
    if kind == "vn_cccd":
        return "" if len(number) == 12 and _digits(number) else "identity.form"
    return ""


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _prc(number: str) -> str:
    if len(number) != 18 or not _digits(number[:17]) or not (_digits(number[17]) or number[17] == "X"):
        return "identity.form"
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return "identity.form"
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return "" if _LETTERS[total % 11] == number[17] else "identity.check_digit"
