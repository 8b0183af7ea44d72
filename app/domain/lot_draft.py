"""A truck lot as typed: parsed values only, anything may still be missing."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.people import Party
from app.domain.quantities import Rate
from app.domain.trade import Manifest


@dataclass(frozen=True, slots=True)
class LineDraft:
    """One goods line as typed. Masses in grams; of gross, tare and net one may be left out and follows.

    ``quantity`` counts pieces where goods are sold by the piece; ``unit_price_minor`` is per kg or per piece.
    ``ask_confirmed``: a person looked and said that these goods are not the part of the HS line that a list means.
    """

    goods_id: str
    gross_g: int | None = None
    tare_g: int | None = None
    net_g: int | None = None
    quantity: int | None = None
    unit_price_minor: int | None = None
    price_currency: str = "CNY"
    origin: str = "VN"
    step: int = 1
    packages: int = 0
    package_kind: str = ""
    ask_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class LotDraft:
    """A lot as typed. ``lot_ref`` is set when an existing draft is edited; ``group_id`` None means everyone present."""

    direction: str
    counterpart: Party
    lines: tuple[LineDraft, ...]
    plate_cn: str = ""
    plate_vn: str = ""
    crossing_id: str = ""
    lane: str = ""
    group_id: str | None = None
    rate: Rate | None = None
    payment: str = ""
    split_rule: str = ""
    dropped: tuple[str, ...] = ()
    lot_ref: str | None = None
    driver: str = ""
    manifest: Manifest | None = None
