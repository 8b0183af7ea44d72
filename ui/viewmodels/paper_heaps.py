"""The heaps in which papers lie in the list: ours, for the other side, data sheets for filling, after the trade."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

Heap = Literal["ours", "theirs", "data", "after"]
HEAPS: tuple[Heap, ...] = ("ours", "theirs", "data", "after")
_KINDS: dict[Heap, tuple[str, ...]] = {
    "theirs": ("D05", "D06", "D07", "D12"),
    "data": ("D08", "D10", "D11", "D16", "D17"),
    "after": ("D18", "D19", "D20", "D21", "D22"),
}


def heap_of(kind: str) -> Heap:
    """Where a paper lies; what is in no other heap is ours."""
    return next((heap for heap, kinds in _KINDS.items() if kind in kinds), "ours")


def in_heaps(kinds: Sequence[str]) -> tuple[str, ...]:
    """The papers in the order of the list: heap after heap, each in the order given."""
    return tuple(sorted(kinds, key=lambda kind: HEAPS.index(heap_of(kind))))
