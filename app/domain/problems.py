"""What a check found: a code, the field it belongs to, and the figures for the sentence."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding of a check. ``code`` is dotted and translated; ``field`` names the input; ``rule_id`` its source.

    ``severity`` is ``stop`` (cannot go on) or ``warn`` (shown, does not block).
    """

    code: str
    field: str = ""
    params: Mapping[str, str | int | None] = dataclasses.field(default_factory=dict)
    rule_id: str | None = None
    severity: str = "stop"
