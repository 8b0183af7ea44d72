"""Whole numbers in English words, short scale, with the British *and*: 1 640 → *one thousand six hundred and forty*."""

from __future__ import annotations

_BELOW_TWENTY = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_GROUPS = ("", "thousand", "million", "billion", "trillion", "quadrillion")


def english_number(number: int) -> str:
    """Return a whole number from 0 to below 10^18 in words."""
    if not number:
        return _BELOW_TWENTY[0]
    words: list[str] = []
    for power in range(len(_GROUPS) - 1, -1, -1):
        group = number // 1000**power % 1000
        if group:
            words += _below_thousand(group, joined=bool(words) and not power)
            words += [_GROUPS[power]] if power else []
    return " ".join(words)


def _below_thousand(group: int, joined: bool) -> list[str]:
    """Spell 1–999; ``joined`` writes *and* before a last group that has no hundreds."""
    hundreds, rest = divmod(group, 100)
    words = [_BELOW_TWENTY[hundreds], "hundred"] if hundreds else []
    if rest and (hundreds or joined):
        words.append("and")
    return [*words, _below_hundred(rest)] if rest else words


def _below_hundred(number: int) -> str:
    if number < 20:
        return _BELOW_TWENTY[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_BELOW_TWENTY[ones]}" if ones else _TENS[tens]
