"""The encrypted store of a market behind the protocols of :mod:`app.interfaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offline_store.files import store_exists

if TYPE_CHECKING:
    from offline_store.store import SqlStore, create_store, discard_unfinished, open_store

__all__ = ["SqlStore", "create_store", "discard_unfinished", "open_store", "store_exists"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the store module has
    """Load the store with its libraries when it is first used: the first window asks only whether there is one."""
    if name not in __all__:
        raise AttributeError(name)
    from offline_store import store

    return getattr(store, name)
