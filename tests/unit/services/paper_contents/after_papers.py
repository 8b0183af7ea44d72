"""What the papers after the crossing say about lots and records of the memory market."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.domain.paper_content import PaperContent
from app.domain.rule_reading import pack_from_plain
from app.services.paper_contents import after
from app.services.paper_sorts import PaperSort, PaperSource
from tests.helpers.builders import Market

ROOT = Path(__file__).resolve().parents[4]
SORTS: dict[str, PaperSort] = {sort.kind: sort for sort in after.SORTS}


def said(market: Market, kind: str, ref: str) -> PaperContent:
    """What a paper says."""
    with market.store.unit_of_work() as uow:
        return SORTS[kind].build(_source(market, uow, ref))


def has(market: Market, kind: str, ref: str) -> bool:
    """Whether there is such a paper."""
    with market.store.unit_of_work() as uow:
        return SORTS[kind].fits(_source(market, uow, ref))


def records_of(market: Market, lot_ref: str) -> tuple[Any, ...]:
    """A lot's records in order."""
    with market.store.unit_of_work() as uow:
        return uow.records.of_lot(lot_ref)


def take_shipped_rules(market: Market, *more: dict[str, Any]) -> None:
    """Take the shipped practice pack of the Chinese side, with rules added."""
    plain = json.loads((ROOT / "resources/reference/rules/gx-practice-2026.json").read_text(encoding="utf-8"))
    plain["rules"] += more
    with market.store.unit_of_work() as uow:
        uow.rules.add(pack_from_plain(plain), b"{}", "key", market.clock.now())
        uow.commit()


def _source(market: Market, uow: Any, ref: str) -> PaperSource:
    return PaperSource(market.context, uow, market.store.reading(), ref, market.clock.now())
