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
    """A paper with its number as text (never a number), first and last valid day, and who issued it, if known."""

    kind: DocumentKind
    number: str
    valid_until: date | None = None
    valid_from: date | None = None
    authority: str = ""


@dataclass(frozen=True, slots=True)
class Registration:
    """Registration as border resident (备案), the fields of R-CN-31.

    ``state`` is ``active`` or ``suspended``; ``review_status`` is empty (nothing heard), ``pending``, ``approved`` or
    ``refused``, ``review_opinion`` the office's words. ``card_number`` and ``card_maker`` are those of the IC card.
    """

    number: str = ""
    valid_until: date | None = None
    state: str = "active"
    basic_number: str = ""
    declared_on: date | None = None
    registered_on: date | None = None
    is_extended: bool = False
    office_code: str = ""
    site_number: str = ""
    card_number: str = ""
    card_maker: str = ""
    review_status: str = ""
    review_opinion: str = ""


@dataclass(frozen=True, slots=True)
class Residence:
    """Why the person counts as a border resident (R-CN-04): the basis and its last valid day, origin, kind.

    ``basis`` is empty (not known), ``household`` (household registration), ``long_term`` (long-term residence) or
    ``other``; ``identity_type`` is the office's own code for the kind of resident.
    """

    basis: str = ""
    valid_until: date | None = None
    native_place: str = ""
    ethnic_group: str = ""
    identity_type: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A border resident. ``person_id`` is made on the device and never changes; ``version`` counts edits.

    ``phone`` is the mobile, ``township`` the township of residence.
    """

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
    residence: Residence = Residence()


@dataclass(frozen=True, slots=True)
class Party:
    """Seller or buyer on the other side of the border, as typed on a lot."""

    name: str
    document_kind: str = ""
    document_number: str = ""
    address: str = ""
    country: str = "VN"
