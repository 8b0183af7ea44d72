"""The encrypted store of a market behind the protocols of :mod:`app.interfaces`."""

from __future__ import annotations

from offline_store.store import SqlStore, create_store, open_store, store_exists

__all__ = ["SqlStore", "create_store", "open_store", "store_exists"]
