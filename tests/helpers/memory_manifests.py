"""Bookings against manifests in the store in memory."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.manifest import ManifestBalance, ManifestUse, balance_of
from tests.helpers.memory_repositories import Part


class Manifests(Part):
    """Follows `app.interfaces.ManifestRepository`."""

    def add(self, uses: Sequence[ManifestUse]) -> None:
        self._rows.manifest_uses.extend(uses)

    def balance(self, manifest: str) -> ManifestBalance:
        return balance_of(self.uses(manifest))

    def uses(self, manifest: str) -> tuple[ManifestUse, ...]:
        return tuple(use for use in self._rows.manifest_uses if use.manifest == manifest)
