"""D01 border-resident registration form: one person's own sheet, with the whole number (R-CN-31)."""

from __future__ import annotations

from datetime import date

from app.domain.paper_content import Choice, PaperContent, PersonalNumber, SignPlace, Value, Words
from app.domain.people import DocumentKind, Person, Registration
from app.errors import UserError
from app.services.context import is_practice_market
from app.services.paper_contents.plain_values import as_typed, boxes, day, filled, several
from app.services.paper_sorts import PaperSource

KIND = "D01"
_PERSONAL = (DocumentKind.PRC_ID, DocumentKind.VN_CCCD, DocumentKind.BORDER_PASS, DocumentKind.PASSPORT)
_BASES = ("household", "long_term", "other")
_REVIEWS = ("pending", "approved", "refused")


def fits(source: PaperSource) -> bool:
    """Tell whether the person is known."""
    return person_of(source) is not None


def build(source: PaperSource) -> PaperContent:
    """Make the form of one person. Raises UserError ``paper.ref_unknown``."""
    person = person_of(source)
    if person is None:
        raise UserError("paper.ref_unknown", ref=source.ref)
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=f"{KIND}-{person.person_id[:8].upper()}-{person.version}",
        made_at=source.made_at,
        state="to_sign",
        practice=is_practice_market(source.uow),
        head=filled({**_person_fields(person), **_registration_fields(person, source.context.today(source.uow))}),
        foot=filled({22: Words("paper.d01.extended") if person.registration.is_extended else None}),
        signs=(
            SignPlace(Words("paper.d01.sign.person"), "sign", person.name),
            SignPlace(Words("paper.d01.sign.office"), "stamp"),
        ),
        clauses=(
            Words("paper.clause.truth"),
            Words("paper.d01.clause.personal"),
            Words("paper.d01.clause.changes"),
            Words("paper.d01.clause.use"),
        ),
        copies=(Words("paper.d01.copy.office"), Words("paper.d01.copy.person")),
    )


def person_of(source: PaperSource) -> Person | None:
    """Return the person a source is about, under the id they are kept under since a merge."""
    return source.uow.people.get(source.uow.merges.kept(source.ref))


def own_number(person: Person) -> Value | None:
    """Return the person's whole number, for their own sheet, after the kind of paper where it is no Chinese card."""
    document = person.document
    other = document.kind in _PERSONAL and document.kind is not DocumentKind.PRC_ID
    kind = Words(f"paper.d01.document.{document.kind.value}") if other else None
    return several(kind, PersonalNumber(document.number, whole=True))


def _person_fields(person: Person) -> dict[int, Value | None]:
    document, residence = person.document, person.residence
    basis = Words(f"paper.d01.basis.{residence.basis}") if residence.basis in _BASES else None
    return {
        3: as_typed(person.name),
        4: boxes("paper.d01.sex", ("m", "f"), person.sex.lower()),
        5: as_typed(residence.ethnic_group),
        6: own_number(person),
        7: day(document.valid_from),
        8: day(document.valid_until),
        9: as_typed(document.authority),
        10: as_typed(person.phone),
        11: as_typed(residence.native_place),
        12: several(as_typed(person.address), None if person.address else as_typed(person.township)),
        13: several(as_typed(residence.identity_type), basis),
    }


def _registration_fields(person: Person, today: date) -> dict[int, Value | None]:
    filed = person.registration
    return {
        1: as_typed(filed.number),
        2: day(filed.declared_on),
        14: as_typed(filed.office_code),
        15: as_typed(filed.site_number),
        16: as_typed(filed.card_number),
        17: day(filed.registered_on),
        18: day(filed.valid_until),
        19: boxes("paper.d01.review", _REVIEWS, filed.review_status),
        20: as_typed(filed.review_opinion),
        21: _validity(filed, today),
    }


def _validity(filed: Registration, today: date) -> Choice:
    """Ticked only where there is a registration: valid while it is active and its last day is not past."""
    ended = filed.state != "active" or (filed.valid_until is not None and filed.valid_until < today)
    chosen = "" if not filed.number else "no" if ended else "yes"
    return boxes("paper.d01.valid", ("yes", "no"), chosen)
