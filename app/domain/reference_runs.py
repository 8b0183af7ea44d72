"""Numbers of many records told shortly: neighbours as one run, so that a truck of 300 still fits one field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def runs(references: Iterable[str]) -> tuple[str, ...]:
    """Return one text for each laptop and day: ``GX01-07+K3QX-20261123-0001 – 0017, 0019``, in order."""
    counters: dict[str, list[str]] = {}
    for reference in sorted(references, key=_place):
        head, _, counter = reference.rpartition("-")
        counters.setdefault(head, []).append(counter)
    return tuple(f"{head}-{_told(found)}" if head else _told(found) for head, found in counters.items())


def _place(reference: str) -> tuple[str, int, str]:
    """Counters have four digits or more, so their own order is that of the numbers, not of the letters."""
    head, _, counter = reference.rpartition("-")
    return head, int(counter) if counter.isdecimal() else 0, counter


def _told(counters: Sequence[str]) -> str:
    parts: list[list[str]] = []
    for counter in counters:
        if parts and counter.isdecimal() and parts[-1][-1].isdecimal() and int(counter) == int(parts[-1][-1]) + 1:
            parts[-1].append(counter)
        else:
            parts.append([counter])
    return ", ".join(part[0] if len(part) == 1 else f"{part[0]} – {part[-1]}" for part in parts)
