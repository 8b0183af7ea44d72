"""Profile ``bmhs-practice-0``: our own stand-in, labelled as ours; not the real mutual-trade message.

Element names follow the public resident record and the manifest write-off message. Customs codes are those of the
crossing table in ``resources/sources``; a crossing whose code nobody has seen sends the district's code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class WireProfile:
    """Codes of one profile: its name and label, direction flags, traffic mode, customs codes by crossing."""

    name: str
    label: str
    traffic_mode: str
    direction_flags: Mapping[str, str]
    district_code: str
    customs_codes: Mapping[str, str] = field(default_factory=dict)

    def customs_code(self, crossing_id: str) -> str:
        """Return the customs code of a crossing, or the district's when none is known."""
        return self.customs_codes.get(crossing_id, self.district_code)


PROFILE = WireProfile(
    name="bmhs-practice-0",
    label="practice profile, not an official message",
    traffic_mode="4",
    direction_flags={"import": "I", "export": "E"},
    district_code="7200",
    customs_codes={
        "YYG": "7208",
        "YYG-FREIGHT": "7208",
        "PZ": "7208",
        "PZ-FREIGHT": "7208",
        "NY": "7208",
        "SK": "7210",
        "SK2": "7210",
        "LB": "7211",
        "NX": "7211",
        "DX": "7207",
        "DX2": "7207",
        "DX-HS": "7207",
        "LH": "7207",
        "DZ": "7206",
    },
)
