"""Step 2: laptops and codes, quota of several laptops, people's proofs and income, watch lists, repeat entry."""

from __future__ import annotations

from offline_store.migrations.step import Step

_CODES: tuple[str, ...] = ()
_QUOTA: tuple[str, ...] = ()
_PEOPLE: tuple[str, ...] = ()
_RULES: tuple[str, ...] = ()
_ENTRY: tuple[str, ...] = ()
_LOTS: tuple[str, ...] = ()

STEP = Step(2, _CODES + _QUOTA + _PEOPLE + _RULES + _ENTRY + _LOTS)
