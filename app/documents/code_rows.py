"""The rows of a QR code of capital letters and figures, as segno would draw them, in a sixth of its time.

A sealed paper says some 230 signs in its square, for which segno takes as long as for the rest of the page. Here the
places of all modules are asked of segno's own encoder once a version (a mould); a text is then poured in with whole
numbers instead of single bits. Error level M and one mask; anything else is left to segno. The tests compare both.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from operator import itemgetter
from typing import Any

import segno.consts
import segno.encoder

# segno has no types here.
consts: Any = segno.consts
encoder: Any = segno.encoder
MASK = 3
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_LEVEL = consts.ERROR_LEVEL_M
_BASE = 45
#: Places of bits are numbered from here in a mould's matrix, above the values a module can have.
_FIRST = 10


@dataclass(frozen=True, slots=True)
class _Mould:
    """What all codes of a version share. ``blocks`` are (data bytes, check bytes); ``pick`` lays bits out in rows."""

    size: int
    capacity: int
    blocks: tuple[tuple[int, int], ...]
    bits: int
    mask: int
    pick: Callable[[str], tuple[str, ...]]


def code_rows(text: str) -> list[str] | None:
    """Return the rows as ``0`` and ``1``; None for a text that is not of this alphabet or too long."""
    if not text or text.isdigit() or not set(_SIGNS).issuperset(text):
        return None
    version = _version(len(text))
    return None if version is None else _poured(text, version)


def _poured(text: str, version: int) -> list[str]:
    mould = _mould(version)
    data = _codewords(text, version, mould.capacity)
    stream = int.from_bytes(_interleaved(data, mould.blocks), "big")
    stream <<= mould.bits % 8
    flat = "".join(mould.pick(f"{stream ^ mould.mask:0{mould.bits}b}01"))
    return [flat[start : start + mould.size] for start in range(0, len(flat), mould.size)]


def _count_bits(version: int) -> int:
    return 9 if version < 10 else 11 if version < 27 else 13


def _length(signs: int, version: int) -> int:
    """Bits of a text with its head: two signs in eleven bits, a last one in six."""
    return 4 + _count_bits(version) + signs // 2 * 11 + signs % 2 * 6


def _version(signs: int) -> int | None:
    fitting = (each for each in range(1, 41) if consts.SYMBOL_CAPACITY[each][_LEVEL] >= _length(signs, each))
    return next(fitting, None)


@functools.cache
def _pairs() -> dict[str, str]:
    return {
        first + second: f"{place * _BASE + other:011b}"
        for place, first in enumerate(_SIGNS)
        for other, second in enumerate(_SIGNS)
    }


def _codewords(text: str, version: int, capacity: int) -> bytes:
    """Return mode, count, text, terminator and padding, padded just as segno does (ISO/IEC 18004, 7.4.9 and 7.4.10)."""
    pairs = _pairs()
    even = len(text) // 2 * 2
    bits = f"0010{len(text):0{_count_bits(version)}b}" + "".join(pairs[text[at : at + 2]] for at in range(0, even, 2))
    if even < len(text):
        bits += f"{_SIGNS.index(text[-1]):06b}"
    bits += "0" * min(4, capacity * 8 - len(bits))
    bits += "0" * (8 - len(bits) % 8)
    data = int(bits, 2).to_bytes(len(bits) // 8, "big")
    return (data + b"\xec\x11" * capacity)[:capacity]


def _interleaved(data: bytes, blocks: Iterable[tuple[int, int]]) -> bytes:
    parts, checks, start = [], [], 0
    for length, check in blocks:
        parts.append(data[start : start + length])
        checks.append(_check_bytes(parts[-1], check))
        start += length
    return _in_turns(parts) + _in_turns(checks)


def _in_turns(parts: Sequence[bytes]) -> bytes:
    return bytes(byte for row in zip_longest(*parts) for byte in row if byte is not None)


def _check_bytes(block: bytes, length: int) -> bytes:
    """Divide by the generator, one whole row of its multiples a step."""
    rows, shift = _multiples(length), 8 * (length - 1)
    kept, rest = (1 << shift) - 1, 0
    for byte in block:
        rest = (rest & kept) << 8 ^ rows[byte ^ rest >> shift]
    return rest.to_bytes(length, "big")


@functools.cache
def _multiples(length: int) -> tuple[int, ...]:
    powers = consts.GEN_POLY[length]
    rows = [
        bytes(consts.GALIOS_EXP[consts.GALIOS_LOG[factor] + power] for power in powers[:length])
        for factor in range(1, 256)
    ]
    return (0, *(int.from_bytes(row, "big") for row in rows))


@functools.cache
def _mould(version: int) -> _Mould:
    size = encoder.calc_matrix_size(version)
    matrix = encoder.make_matrix(size, size)
    encoder.add_finder_patterns(matrix, size, size)
    encoder.add_alignment_patterns(matrix, size, size)
    encoder.add_format_info(matrix, version, _LEVEL, MASK)
    encoder.add_version_info(matrix, version)
    cells = [list(row) for row in matrix]
    bits = sum(row.count(2) for row in cells)
    encoder.add_codewords(cells, range(_FIRST, _FIRST + bits), version)
    flat = [cell for row in cells for cell in row]
    is_masked = encoder.get_data_mask_functions(False)[MASK]
    masked = ["0"] * bits
    for at, cell in enumerate(flat):
        if cell >= _FIRST:
            masked[cell - _FIRST] = str(int(is_masked(*divmod(at, size))))
    blocks = tuple(
        (each.num_data, each.num_total - each.num_data)
        for each in consts.ECC[version][_LEVEL]
        for _ in range(each.num_blocks)
    )
    return _Mould(
        size=size,
        capacity=sum(length for length, _ in blocks),
        blocks=blocks,
        bits=bits,
        mask=int("".join(masked), 2),
        pick=itemgetter(*(cell - _FIRST if cell >= _FIRST else bits + cell for cell in flat)),
    )
