"""Profile ``bmhs-practice-0``: our own stand-in, labelled as ours; not the real mutual-trade message.

Element names follow the public resident record and the manifest write-off message; its values are those of
``resources/profiles/bmhs-practice-0.json``. Customs codes are those of the shipped crossings, each with its trust
mark there; a crossing whose code nobody has seen sends the district's code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import resources


@cache
def shipped_customs_codes() -> Mapping[str, str]:
    """Return the Chinese customs code of each shipped crossing that has one, by crossing id."""
    rows = resources.read_json("reference/crossings.json")
    return {row["id"]: row["cn_customs_code"] for row in rows if row["cn_customs_code"]}


@dataclass(frozen=True, slots=True)
class WireProfile:
    """Values of one profile: name and label, direction flags, traffic mode; ``customs_codes`` is asked when needed."""

    name: str
    label: str
    traffic_mode: str
    direction_flags: Mapping[str, str]
    district_code: str
    customs_codes: Callable[[], Mapping[str, str]] = shipped_customs_codes

    def customs_code(self, crossing_id: str) -> str:
        """Return the customs code of a crossing, or the district's when none is known."""
        return self.customs_codes().get(crossing_id, self.district_code)


PROFILE = WireProfile(**resources.read_json("profiles/bmhs-practice-0.json"))
