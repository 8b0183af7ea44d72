"""Reference values as read from the shipped tables or an office's import: goods, crossings, and their trust."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.localized_text import LocalizedText

#: Trust marks; everything but ``official_seen`` and ``public_copy`` is shown as "example, confirm".
TRUSTED = frozenset({"official_seen", "public_copy"})
#: Trust of every line of the two long tariff lists: they are public copies as a whole.
TARIFF_LISTS_TRUST = "public_copy"


@dataclass(frozen=True, slots=True)
class Goods:
    """An entry of the goods register. ``unit`` is ``g`` (sold by mass) or ``piece``; ``unit_code`` is UN/ECE."""

    goods_id: str
    name: LocalizedText
    direction: str
    group: str
    hs6: str
    cn_hs8: str
    vn_hs8: str
    unit: str
    unit_code: str
    origin: str
    limit_group: str | None
    controls: str
    trust: str
    source: str


@dataclass(frozen=True, slots=True)
class Crossing:
    """A crossing or lane. ``status``: ``named_in_plan``, ``open_seen`` or ``unknown``; never open without a source."""

    crossing_id: str
    name: LocalizedText
    parent: str
    kind: str
    county: str
    vn_province: str
    cn_customs_code: str
    vn_customs_code: str
    status: str
    trust: str
    source: str


@dataclass(frozen=True, slots=True)
class TariffLine:
    """A line of the 6-digit HS or the Vietnamese 8-digit list, for looking up."""

    list_id: str
    code: str
    name: LocalizedText
