"""Bookings of gross mass against road manifests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import insert, select

from app.domain.manifest import ManifestBalance, ManifestUse, balance_of
from offline_store import tables as t
from offline_store.repositories.session import Session


class SqlManifests:
    """See :class:`app.interfaces.ManifestRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, uses: Sequence[ManifestUse]) -> None:
        """Book uses (negative to give back)."""
        if uses:
            self._session.run(
                insert(t.manifest_uses),
                [
                    {
                        "manifest": use.manifest,
                        "record_ref": use.record_ref,
                        "lot_ref": use.lot_ref,
                        "day_on": use.day_on.isoformat(),
                        "device": use.device,
                        "gross_g": use.gross_g,
                        "mass_g": use.mass_g,
                    }
                    for use in uses
                ],
            )

    def balance(self, manifest: str) -> ManifestBalance:
        """What is declared against a manifest, and its mass as the newest record still standing says."""
        return balance_of(self.uses(manifest))

    def uses(self, manifest: str) -> tuple[ManifestUse, ...]:
        """All bookings of a manifest, oldest first."""
        m = t.manifest_uses.c
        rows = self._session.rows(select(t.manifest_uses).where(m.manifest == manifest).order_by(m.use_key))
        return tuple(
            ManifestUse(
                row["manifest"],
                row["record_ref"],
                row["lot_ref"],
                date.fromisoformat(row["day_on"]),
                row["device"],
                row["gross_g"],
                row["mass_g"],
            )
            for row in rows
        )
