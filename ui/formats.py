"""Values to text, one form in every language: thin-space groups, decimal point, ISO codes, dates 2026-11-23.

Only the words of ages follow the language. Times are shown in the zone of a country, never of the machine.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.quantities import MINOR_DIGITS

THIN_SPACE = "\u2009"
ZONES = {"CN": ZoneInfo("Asia/Shanghai"), "VN": ZoneInfo("Asia/Ho_Chi_Minh")}
"""Zone of each side's clock (one zone in each country)."""
_MASK = "·"


def count(number: int) -> str:
    """12345 → "12 345" with thin spaces."""
    return f"{number:,}".replace(",", THIN_SPACE)


def decimal(units: int, digits: int) -> str:
    """An integer of 10^-digits as text: (4982000, 3) → "4 982.000"."""
    if digits == 0:
        return count(units)
    sign = "−" if units < 0 else ""
    whole, rest = divmod(abs(units), 10**digits)
    return f"{sign}{count(whole)}.{rest:0{digits}d}"


def amount(minor: int, currency: str) -> str:
    """Money without its code, for columns that name it: (207583333, "CNY") → "2 075 833.33"."""
    return decimal(minor, MINOR_DIGITS[currency])


def money(minor: int, currency: str) -> str:
    """Money with its ISO code: "2 075 833.33 CNY", "7 223 900 000 VND". `minor` in fen, or in dong."""
    return f"{amount(minor, currency)} {currency}"


def kilograms(grams: int) -> str:
    """Mass without its unit, for columns that name it: 49820000 → "49 820.000"."""
    return decimal(grams, 3)


def mass(grams: int) -> str:
    """Mass with its unit: "49 820.000 kg"."""
    return f"{kilograms(grams)} kg"


def day(value: date) -> str:
    """A calendar date: 2026-11-23."""
    return value.isoformat()[:10]


def clock(at: datetime, side: str = "CN") -> str:
    """Hours and minutes of an aware instant at one side's clock: "09:41"."""
    return at.astimezone(ZONES[side]).strftime("%H:%M")


def clock_seconds(at: datetime, side: str = "CN") -> str:
    """Hours, minutes and seconds at one side's clock."""
    return at.astimezone(ZONES[side]).strftime("%H:%M:%S")


def moment(at: datetime, side: str = "CN") -> str:
    """Date and time at one side's clock: "2026-11-23 09:41"."""
    return at.astimezone(ZONES[side]).strftime("%Y-%m-%d %H:%M")


def place_of_clock(side: str) -> str:
    """The city that names a side's clock, in the language of the screen."""
    if side == "VN":
        return QCoreApplication.translate("Formats", "Hanoi")
    return QCoreApplication.translate("Formats", "Beijing")


def age_minutes(since: datetime, now: datetime) -> int:
    """Whole minutes between two aware instants; never negative (a clock may have been set back)."""
    return max(0, int((now - since).total_seconds() // 60))


def age(minutes: int) -> str:
    """An age in words: "7 min ago", "2 h ago", "3 d ago"."""
    if minutes < 1:
        return QCoreApplication.translate("Formats", "just now")
    if minutes < 60:
        return QCoreApplication.translate("Formats", "{n} min ago").format(n=minutes)
    if minutes < 48 * 60:
        return QCoreApplication.translate("Formats", "{n} h ago").format(n=minutes // 60)
    return QCoreApplication.translate("Formats", "{n} days ago").format(n=minutes // (24 * 60))


def masked_id(number: str) -> str:
    """A document number with only its first 6 and last 4 shown; short ones show the last 4 alone."""
    hidden = max(0, len(number) - 10)
    if hidden == 0:
        return _MASK * max(0, len(number) - 4) + number[-4:]
    return number[:6] + _MASK * hidden + number[-4:]
