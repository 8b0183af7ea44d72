"""Stop and recall lists: which goods, lots, producers or plates must not pass, or are called back (F-24, D25.6).

An entry names any of goods id, HS prefix, lot reference, plate, producer and days; every part it names must fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.localized_text import LocalizedText
from app.domain.problems import Problem

STOP = "stop"
RECALL = "recall"
KINDS = (STOP, RECALL)
#: Code of the finding of each kind at the entry of a lot.
ENTRY_CODES: Mapping[str, str] = {STOP: "watch.stopped", RECALL: "watch.recalled"}


@dataclass(frozen=True, slots=True)
class WatchEntry:
    """One entry. Empty parts fit everything; ``lot_from`` and ``lot_to`` bound the day of the lot (both included).

    ``producer`` is looked for in the counterpart's name; ``enforce`` is ``stop`` or ``warn`` at the entry of a lot.
    """

    entry_id: str
    kind: str
    enforce: str
    rule_id: str
    valid_from: date
    valid_to: date | None
    legal_basis: str
    source: str
    trust: str
    example: bool
    text: LocalizedText
    hs_prefixes: tuple[str, ...] = ()
    goods_ids: tuple[str, ...] = ()
    lot_refs: tuple[str, ...] = ()
    plates: tuple[str, ...] = ()
    producer: str = ""
    lot_from: date | None = None
    lot_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether the entry is in force on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class WatchList:
    """A list file of an office, newest version of its id in force; packs may carry entries of their own."""

    list_id: str
    version: int
    side: str
    issued_by: str
    issued_on: date | None
    practice: bool
    entries: tuple[WatchEntry, ...]


@dataclass(frozen=True, slots=True)
class Watched:
    """What is compared with the lists: a lot being typed, or one record."""

    day_on: date
    counterpart: str
    plates: tuple[str, ...]
    goods: tuple[tuple[str, str], ...]
    lot_ref: str = ""


def hits(entries: Iterable[WatchEntry], watched: Watched, today: date) -> tuple[WatchEntry, ...]:
    """Return the entries in force on ``today`` that fit, each once, in their order."""
    return tuple(entry for entry in entries if entry.holds_on(today) and _fits(entry, watched))


def entry_problems(entries: Iterable[WatchEntry], watched: Watched, today: date) -> tuple[Problem, ...]:
    """Return a finding for each entry that a lot being typed runs into."""
    return tuple(watch_problem(entry) for entry in hits(entries, watched, today))


def watch_problem(entry: WatchEntry) -> Problem:
    """Return the finding of one entry, with the text of its list in both languages of the border."""
    figures: dict[str, str | int | None] = {
        "entry": entry.entry_id,
        "text_zh": entry.text.zh,
        "text_vi": entry.text.vi,
        "text_en": entry.text.en,
        "source": entry.source,
        "since": entry.valid_from.isoformat(),
    }
    return Problem(ENTRY_CODES[entry.kind], "lines", figures, entry.rule_id, entry.enforce)


def _fits(entry: WatchEntry, watched: Watched) -> bool:
    after = entry.lot_from is None or watched.day_on >= entry.lot_from
    before = entry.lot_to is None or watched.day_on <= entry.lot_to
    named = not entry.lot_refs or watched.lot_ref in entry.lot_refs
    plated = not entry.plates or any(plate in entry.plates for plate in watched.plates if plate)
    made = not entry.producer or entry.producer.casefold() in watched.counterpart.casefold()
    return after and before and named and plated and made and _fits_goods(entry, watched.goods)


def _fits_goods(entry: WatchEntry, goods: Sequence[tuple[str, str]]) -> bool:
    if not entry.goods_ids and not entry.hs_prefixes:
        return True
    return any(goods_id in entry.goods_ids or hs6.startswith(entry.hs_prefixes or ("-",)) for goods_id, hs6 in goods)


def version_from_plain(value: object) -> int:
    """Return a pack's or list's version. Raises ValueError ``("rules.value_wrong", "version")`` for no whole number."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("rules.value_wrong", "version")
    return value


def watch_list_from_plain(plain: Mapping[str, Any]) -> WatchList:
    """Read a list. Raises KeyError, TypeError or ValueError where it is not one."""
    issued = plain.get("issued_on")
    return WatchList(
        list_id=str(plain["pack_id"]),
        version=version_from_plain(plain["version"]),
        side=str((plain.get("scope") or {}).get("country", "CN")),
        issued_by=str(plain["issued_by"]),
        issued_on=date.fromisoformat(issued) if issued else None,
        practice=bool(plain["practice"]),
        entries=tuple(watch_entry_from_plain(row) for row in plain["watch"]),
    )


def watch_entry_from_plain(row: Mapping[str, Any]) -> WatchEntry:
    """Read one entry. Raises KeyError, TypeError or ValueError ``("rules.value_wrong", place)``."""
    place = str(row.get("item", row.get("rule_id", "?")))
    if row["kind"] not in KINDS or row["enforce"] not in ("stop", "warn"):
        raise ValueError("rules.value_wrong", place)
    wanted = ("hs_prefixes", "goods_ids", "lot_refs", "plates", "producer")
    if not any(row.get(name) for name in wanted):
        raise ValueError("rules.value_wrong", place)
    text = row["text"]
    return WatchEntry(
        entry_id=str(row["item"]),
        kind=str(row["kind"]),
        enforce=str(row["enforce"]),
        rule_id=str(row["rule_id"]),
        valid_from=date.fromisoformat(row["valid_from"]),
        valid_to=_day(row.get("valid_to")),
        legal_basis=str(row["legal_basis"]),
        source=str(row["source"]),
        trust=str(row.get("trust", "unverified")),
        example=bool(row.get("example", True)),
        text=LocalizedText(text.get("zh", ""), text.get("vi", ""), text.get("en", "")),
        hs_prefixes=tuple(row.get("hs_prefixes", ())),
        goods_ids=tuple(row.get("goods_ids", ())),
        lot_refs=tuple(row.get("lot_refs", ())),
        plates=tuple(row.get("plates", ())),
        producer=str(row.get("producer", "")),
        lot_from=_day(row.get("lot_from")),
        lot_to=_day(row.get("lot_to")),
    )


def watch_entry_plain(entry: WatchEntry) -> dict[str, Any]:
    """Write an entry in the form that :func:`watch_entry_from_plain` reads."""
    return {
        "item": entry.entry_id,
        "kind": entry.kind,
        "enforce": entry.enforce,
        "rule_id": entry.rule_id,
        "valid_from": entry.valid_from.isoformat(),
        "valid_to": None if entry.valid_to is None else entry.valid_to.isoformat(),
        "legal_basis": entry.legal_basis,
        "source": entry.source,
        "trust": entry.trust,
        "example": entry.example,
        "text": {"zh": entry.text.zh, "vi": entry.text.vi, "en": entry.text.en},
        "hs_prefixes": list(entry.hs_prefixes),
        "goods_ids": list(entry.goods_ids),
        "lot_refs": list(entry.lot_refs),
        "plates": list(entry.plates),
        "producer": entry.producer,
        "lot_from": None if entry.lot_from is None else entry.lot_from.isoformat(),
        "lot_to": None if entry.lot_to is None else entry.lot_to.isoformat(),
    }


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
