"""Amounts of money in words, in Chinese, Vietnamese and English (U28), from whole minor units.

Chinese: the capital figures of bank papers (壹贰叁 … 整). Vietnamese: *mười / mươi*, *mốt*, *tư*, *lăm*, *linh*.
Each spells 0 up to below 10^16 minor units. ``docs/decisions/0008-papers.md`` says why no library does it.
"""

from __future__ import annotations

from app.documents.english_words import english_number
from app.errors import UserError

LARGEST = 10**16
_ZH_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_ZH_PLACES = ("", "拾", "佰", "仟")
_VI_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_VI_GROUPS = ("", "nghìn", "triệu")
_VI_BILLION = "tỷ"
#: Main unit, and what stands before the figure, in words.
_ZH_UNITS = {"CNY": ("人民币", "元"), "VND": ("越南盾", "盾")}
_VI_UNITS = {"CNY": "nhân dân tệ", "VND": "đồng"}
_EN_UNITS = {"CNY": "yuan renminbi", "VND": "Vietnamese dong"}
_FEN = 100


def in_words(amount_minor: int, currency: str, language: str) -> str:
    """Return an amount ≥ 0 in words. Raises UserError ``paper.words_unknown`` for other currencies or languages."""
    if not can_spell(currency, language) or not 0 <= amount_minor < LARGEST:
        raise UserError("paper.words_unknown", currency=currency, language=language)
    whole, fen = divmod(amount_minor, _FEN) if currency == "CNY" else (amount_minor, 0)
    return _SPELLERS[language](whole, fen, currency)


def can_spell(currency: str, language: str) -> bool:
    """Tell whether amounts of a currency are spelled in a language."""
    return currency in _ZH_UNITS and language in _SPELLERS


def chinese_number(number: int) -> str:
    """Return a whole number ≥ 0 in capital figures: 10 500 → 壹万零伍佰."""
    if not number:
        return _ZH_DIGITS[0]
    above, low = divmod(number, 10**8)
    text = _chinese_below_yi(low, padded=bool(above)) if low else ""
    return f"{_chinese_below_yi(above, padded=False)}亿{text}" if above else text


def _chinese_below_yi(number: int, padded: bool) -> str:
    """Spell 1–99 999 999. After 亿 a missing group of 万 is said by 零: 壹亿壹仟 is 110 million to a listener."""
    wan, low = divmod(number, 10**4)
    if not wan:
        spelled = _chinese_four(low, padded=padded)
        return _ZH_DIGITS[0] + spelled if padded and not spelled.startswith(_ZH_DIGITS[0]) else spelled
    text = _chinese_four(low, padded=True) if low else ""
    return f"{_chinese_four(wan, padded=padded)}万{text}"


def _chinese_four(number: int, padded: bool) -> str:
    """Spell 1–9999; ``padded`` writes the 零 for a missing thousand when a higher group stands before."""
    signs = _ZH_DIGITS[0] if padded and number < 1000 else ""
    gap = False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if digit:
            signs += (_ZH_DIGITS[0] if gap else "") + _ZH_DIGITS[digit] + _ZH_PLACES[place]
            gap = False
        elif number >= 10 ** (place + 1):
            gap = True
    return signs


def _chinese(whole: int, fen: int, currency: str) -> str:
    name, unit = _ZH_UNITS[currency]
    jiao, rest = divmod(fen, 10)
    if not fen:
        return f"{name}{chinese_number(whole)}{unit}整"
    text = f"{chinese_number(whole)}{unit}" if whole else ""
    if jiao:
        text += f"{_ZH_DIGITS[jiao]}角"
    elif whole:
        text += _ZH_DIGITS[0]
    return f"{name}{text}{_ZH_DIGITS[rest]}分" if rest else f"{name}{text}整"


def vietnamese_number(number: int) -> str:
    """Return a whole number ≥ 0 in words: 1 000 005 → *một triệu không trăm linh năm*."""
    if not number:
        return _VI_DIGITS[0]
    return " ".join(_vietnamese_parts(number, padded=False))


def _vietnamese_parts(number: int, padded: bool) -> list[str]:
    above, low = divmod(number, 10**9)
    words: list[str] = [*_vietnamese_parts(above, padded=padded), _VI_BILLION] if above else []
    for power in (2, 1, 0):
        group = low // 1000**power % 1000
        if group:
            words += _vietnamese_three(group, padded=padded or bool(words))
            words += [_VI_GROUPS[power]] if power else []
    return words


def _vietnamese_three(group: int, padded: bool) -> list[str]:
    """Spell 1–999; ``padded`` says the hundreds also when there are none."""
    hundreds, tens, ones = group // 100, group // 10 % 10, group % 10
    words = [_VI_DIGITS[hundreds], "trăm"] if hundreds or padded else []
    if tens == 1:
        words.append("mười")
    elif tens:
        words += [_VI_DIGITS[tens], "mươi"]
    elif ones and words:
        words.append("linh")
    if ones:
        words.append(_vietnamese_ones(tens, ones))
    return words


def _vietnamese_ones(tens: int, ones: int) -> str:
    if ones == 5 and tens:
        return "lăm"
    if tens > 1 and ones in (1, 4):
        return "mốt" if ones == 1 else "tư"
    return _VI_DIGITS[ones]


def _vietnamese(whole: int, fen: int, currency: str) -> str:
    unit = _VI_UNITS[currency]
    small = f"{vietnamese_number(fen)} xu"
    if not fen:
        text = f"{vietnamese_number(whole)} {unit} chẵn"
    else:
        text = f"{vietnamese_number(whole)} {unit} và {small}" if whole else small
    return text[0].upper() + text[1:]


def _english(whole: int, fen: int, currency: str) -> str:
    unit = _EN_UNITS[currency]
    small = f"{english_number(fen)} fen"
    if not fen:
        text = f"{english_number(whole)} {unit} only"
    else:
        text = f"{english_number(whole)} {unit} and {small}" if whole else small
    return text[0].upper() + text[1:]


_SPELLERS = {"zh": _chinese, "vi": _vietnamese, "en": _english}
