"""Residents, their papers and their registration (superset of the customs-side record, R-CN-31)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DocumentKind(StrEnum):
    """Kinds of identity papers; the check rules differ (see identifiers)."""

    PRC_ID = "prc_id"
    VN_CCCD = "vn_cccd"
    BORDER_PASS = "border_pass"
    PASSPORT = "passport"
    USCC = "uscc"
    VN_MST = "vn_mst"


@dataclass(frozen=True, slots=True)
class IdentityDocument:
    """A paper with its number as text (never a number) and its last valid day, if known."""

    kind: DocumentKind
    number: str
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class Registration:
    """Registration as border resident (备案): number, last valid day, ``active`` or ``suspended``."""

    number: str = ""
    valid_until: date | None = None
    state: str = "active"


@dataclass(frozen=True, slots=True)
class Person:
    """A border resident. ``person_id`` is made on the device and never changes; ``version`` counts edits."""

    person_id: str
    name: str
    document: IdentityDocument
    registration: Registration = Registration()
    sex: str = ""
    born_on: date | None = None
    phone: str = ""
    township: str = ""
    address: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Party:
    """Seller or buyer on the other side of the border, as typed on a lot."""

    name: str
    document_kind: str = ""
    document_number: str = ""
    address: str = ""
    country: str = "VN"
