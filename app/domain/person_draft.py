"""A person as typed or read from a file, in stored form, and as the person that is kept."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain import identifiers
from app.domain.people import DocumentKind, IdentityDocument, Person, Registration, Residence

#: Texts that are stored as normalised numbers, not as words.
NUMBER_FIELDS = (
    "document_number",
    "phone",
    "registration_number",
    "basic_number",
    "office_code",
    "site_number",
    "card_number",
    "card_maker",
    "identity_type",
)
WORD_FIELDS = (
    "name",
    "township",
    "address",
    "document_authority",
    "review_opinion",
    "native_place",
    "ethnic_group",
)
TEXT_FIELDS = (*WORD_FIELDS, *NUMBER_FIELDS)
CHOICE_FIELDS = ("document_kind", "sex", "registration_state", "review_status", "residence_basis")
DAY_FIELDS = (
    "document_until",
    "document_from",
    "born_on",
    "registration_until",
    "declared_on",
    "registered_on",
    "residence_until",
)


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person as typed or read from a file; ``person_id`` None means new, ``document_until`` None "for life".

    The fields after ``registration_state`` are those of the office's register (R-CN-31, R-CN-04); a form or file that
    does not know them leaves them empty.
    """

    person_id: str | None = None
    name: str = ""
    document_kind: str = DocumentKind.PRC_ID
    document_number: str = ""
    document_until: date | None = None
    sex: str = ""
    born_on: date | None = None
    phone: str = ""
    township: str = ""
    address: str = ""
    registration_number: str = ""
    registration_until: date | None = None
    registration_state: str = "active"
    document_from: date | None = None
    document_authority: str = ""
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
    residence_basis: str = ""
    residence_until: date | None = None
    native_place: str = ""
    ethnic_group: str = ""
    identity_type: str = ""


def tidy_text(text: str) -> str:
    """Return a text as it is stored: NFC, trimmed, one space where there were several."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def tidied(draft: PersonDraft) -> PersonDraft:
    """Return the draft with every text in stored form, birth and sex filled in from the number where it has them."""
    words: dict[str, Any] = {field: tidy_text(getattr(draft, field)) for field in WORD_FIELDS}
    numbers: dict[str, Any] = {field: identifiers.normalise_number(getattr(draft, field)) for field in NUMBER_FIELDS}
    plain = replace(draft, **words, **numbers)
    number = plain.document_number
    if draft.document_kind == DocumentKind.PRC_ID and identifiers.check_prc_id(number) is None:
        return replace(
            plain,
            sex=plain.sex or identifiers.prc_sex(number),
            born_on=plain.born_on or identifiers.prc_birth_date(number),
        )
    if draft.document_kind == DocumentKind.VN_CCCD and identifiers.check_vn_cccd(number) is None:
        return replace(plain, sex=plain.sex or identifiers.cccd_sex(number))
    return plain


def person_of(draft: PersonDraft, person_id: str, version: int) -> Person:
    """Turn a checked draft into the person that is stored."""
    return Person(
        person_id=person_id,
        name=draft.name,
        document=IdentityDocument(
            DocumentKind(draft.document_kind),
            draft.document_number,
            draft.document_until,
            draft.document_from,
            draft.document_authority,
        ),
        registration=_registration(draft),
        sex=draft.sex,
        born_on=draft.born_on,
        phone=draft.phone,
        township=draft.township,
        address=draft.address,
        version=version,
        residence=Residence(
            draft.residence_basis, draft.residence_until, draft.native_place, draft.ethnic_group, draft.identity_type
        ),
    )


def _registration(draft: PersonDraft) -> Registration:
    return Registration(
        number=draft.registration_number,
        valid_until=draft.registration_until,
        state=draft.registration_state,
        basic_number=draft.basic_number,
        declared_on=draft.declared_on,
        registered_on=draft.registered_on,
        is_extended=draft.is_extended,
        office_code=draft.office_code,
        site_number=draft.site_number,
        card_number=draft.card_number,
        card_maker=draft.card_maker,
        review_status=draft.review_status,
        review_opinion=draft.review_opinion,
    )


def draft_of_person(person: Person) -> PersonDraft:
    """Return the draft that would store a person as they are."""
    document, registration, residence = person.document, person.registration, person.residence
    return PersonDraft(
        person_id=person.person_id,
        name=person.name,
        document_kind=document.kind,
        document_number=document.number,
        document_until=document.valid_until,
        sex=person.sex,
        born_on=person.born_on,
        phone=person.phone,
        township=person.township,
        address=person.address,
        registration_number=registration.number,
        registration_until=registration.valid_until,
        registration_state=registration.state,
        document_from=document.valid_from,
        document_authority=document.authority,
        basic_number=registration.basic_number,
        declared_on=registration.declared_on,
        registered_on=registration.registered_on,
        is_extended=registration.is_extended,
        office_code=registration.office_code,
        site_number=registration.site_number,
        card_number=registration.card_number,
        card_maker=registration.card_maker,
        review_status=registration.review_status,
        review_opinion=registration.review_opinion,
        residence_basis=residence.basis,
        residence_until=residence.valid_until,
        native_place=residence.native_place,
        ethnic_group=residence.ethnic_group,
        identity_type=residence.identity_type,
    )
