"""Manifest mass spent and given back by records, inside the caller's unit of work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.manifest import ManifestUse, use_of_manifest
from app.domain.trade import TradeRecord
from app.interfaces import UnitOfWork


def spend(uow: UnitOfWork, records: Iterable[TradeRecord]) -> None:
    """Book the gross mass of records against their manifests."""
    uow.manifests.add([use for record in records if (use := use_of_manifest(record)) is not None])


def restore(uow: UnitOfWork, records: Sequence[TradeRecord]) -> None:
    """Give manifest mass back on the day and laptop that spent it; what was given back already is left alone."""
    uses = [use for record in records if (use := use_of_manifest(record)) is not None]
    standing: dict[str, int] = {}
    for key in dict.fromkeys(use.manifest for use in uses):
        for booked in uow.manifests.uses(key):
            standing[booked.record_ref] = standing.get(booked.record_ref, 0) + booked.gross_g
    uow.manifests.add([_back(use, standing[use.record_ref]) for use in uses if standing.get(use.record_ref, 0) > 0])


def _back(use: ManifestUse, grams: int) -> ManifestUse:
    return replace(use, gross_g=-grams)
