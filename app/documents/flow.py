"""Blocks one under the other, broken into pages; a block that belongs to a table brings the table's head along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.documents.pen import Pen

Draw = Callable[[Pen, float], None]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of paper of known height; ``draw`` gets the pen and the y of its top.

    ``head`` is drawn before the first such block on each page. ``with_next`` keeps a block with the next one;
    ``new_page`` begins a page with it.
    """

    height: float
    draw: Draw
    head: Block | None = None
    with_next: bool = False
    new_page: bool = False


Page = list[tuple[float, Block]]


def gap(height: float) -> Block:
    """Return white space; it never opens a page."""
    return Block(height, lambda _pen, _y: None)


def paginate(blocks: Sequence[Block], first_top: float, next_top: float, bottom: float) -> list[Page]:
    """Place blocks on pages; a block taller than a page gets one of its own. There is always one page."""
    pages: list[Page] = [[]]
    y, head = first_top, None
    for index, block in enumerate(blocks):
        needed = _needed(blocks, index, head)
        if (y + needed > bottom or block.new_page) and pages[-1]:
            pages.append([])
            y, head = next_top, None
        if block.head is not None and block.head is not head:
            pages[-1].append((y, block.head))
            y += block.head.height
        head = block.head
        pages[-1].append((y, block))
        y += block.height
    return pages


def _needed(blocks: Sequence[Block], index: int, head: Block | None) -> float:
    """Height this block needs at least, with its head and with what it must not be parted from."""
    total = 0.0
    for block in blocks[index:]:
        if block.head is not None and block.head is not head:
            total += block.head.height
        head = block.head
        total += block.height
        if not block.with_next:
            break
    return total
