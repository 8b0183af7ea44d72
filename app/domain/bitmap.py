"""A picture of two values, as receipt printers take it: one bit a dot."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bitmap:
    """``rows`` holds the dots row by row, eight to a byte, leftmost first, 1 is black; each row begins a new byte."""

    width: int
    height: int
    rows: bytes

    @property
    def stride(self) -> int:
        """Bytes of one row."""
        return (self.width + 7) // 8

    def __post_init__(self) -> None:
        if len(self.rows) != self.stride * self.height:
            raise ValueError("a bitmap's rows must fill its size")
