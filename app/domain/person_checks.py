"""What must hold of a resident before the register takes them: name, paper, dates, registration.

Pure: the day and the rule pack's age come in, findings go out. Source of the fields: R-CN-31; of expiry: D18.4.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date

from app.domain import identifiers
from app.domain.people import DocumentKind, IdentityDocument, Person, Registration
from app.domain.problems import Problem

NAME_LENGTH = 60
TEXT_LENGTH = 120
OLDEST_AGE = 120
#: The longest validity that any paper has is twenty years; "for life" is an empty date.
LONGEST_VALIDITY_YEARS = 60
#: A paper that ends within this many days is told and still counted.
EXPIRY_NOTICE_DAYS = 30
EXPIRED_RULE = "D18.4"
AGE_RULE = "R-CN-04"
SEXES = ("", "M", "F")
REGISTRATION_STATES = ("active", "suspended")
PERSONAL_KINDS = (
    DocumentKind.PRC_ID,
    DocumentKind.VN_CCCD,
    DocumentKind.BORDER_PASS,
    DocumentKind.PASSPORT,
)


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person as typed or read from a file; ``person_id`` None means new, ``document_until`` None "for life"."""

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


def tidy_text(text: str) -> str:
    """Return a text as it is stored: NFC, trimmed, one space where there were several."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def tidied(draft: PersonDraft) -> PersonDraft:
    """Return the draft with every text in stored form, birth and sex filled in from the number where it has them."""
    number = identifiers.normalise_number(draft.document_number)
    plain = replace(
        draft,
        name=tidy_text(draft.name),
        document_number=number,
        phone=identifiers.normalise_number(draft.phone),
        township=tidy_text(draft.township),
        address=tidy_text(draft.address),
        registration_number=identifiers.normalise_number(draft.registration_number),
    )
    if draft.document_kind == DocumentKind.PRC_ID and identifiers.check_prc_id(number) is None:
        return replace(
            plain,
            sex=plain.sex or identifiers.prc_sex(number),
            born_on=plain.born_on or identifiers.prc_birth_date(number),
        )
    if draft.document_kind == DocumentKind.VN_CCCD and identifiers.check_vn_cccd(number) is None:
        return replace(plain, sex=plain.sex or identifiers.cccd_sex(number))
    return plain


def check_person(draft: PersonDraft, today: date, youngest: int | None = None) -> tuple[Problem, ...]:
    """Check a tidied draft on a day; ``youngest`` is the pack's least age (R-CN-04), None when it has none."""
    found = [
        *_name(draft.name),
        *_document(draft, today),
        *_birth(draft, today, youngest),
        *_registration(draft, today),
        *_texts(draft),
    ]
    return tuple(found)


def person_of(draft: PersonDraft, person_id: str, version: int) -> Person:
    """Turn a checked draft into the person that is stored."""
    return Person(
        person_id=person_id,
        name=draft.name,
        document=IdentityDocument(DocumentKind(draft.document_kind), draft.document_number, draft.document_until),
        registration=Registration(draft.registration_number, draft.registration_until, draft.registration_state),
        sex=draft.sex,
        born_on=draft.born_on,
        phone=draft.phone,
        township=draft.township,
        address=draft.address,
        version=version,
    )


def standing(person: Person, today: date) -> Problem | None:
    """Tell why a person may not trade on a day (expired paper or registration, suspended), or None (D18.4)."""
    if person.registration.state != "active":
        return Problem("person.suspended", "registration_state", rule_id=EXPIRED_RULE)
    for field, until in _ends(person):
        if until is not None and until < today:
            code = "person.document_expired" if field == "document_until" else "person.registration_expired"
            return Problem(code, field, {"until": until.isoformat()}, EXPIRED_RULE)
    return None


def expiring_days(person: Person, today: date) -> int | None:
    """Days until the first of paper and registration ends, when that is within the notice; else None."""
    ends = [(until - today).days for _, until in _ends(person) if until is not None]
    soonest = min(ends, default=None)
    return soonest if soonest is not None and 0 <= soonest <= EXPIRY_NOTICE_DAYS else None


def text_problem(text: str, field: str, longest: int = TEXT_LENGTH) -> Problem | None:
    """Refuse control, format (bidi, zero-width) and unassigned characters, and texts that are too long."""
    for place, letter in enumerate(text, 1):
        if unicodedata.category(letter) in {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}:
            shown = f"U+{ord(letter):04X}"
            return Problem("text.character_not_allowed", field, {"position": place, "character": shown})
    if len(text) > longest:
        return Problem("text.too_long", field, {"longest": longest, "found": len(text)})
    return None


def _ends(person: Person) -> tuple[tuple[str, date | None], ...]:
    return ("document_until", person.document.valid_until), ("registration_until", person.registration.valid_until)


def _name(name: str) -> list[Problem]:
    if not name:
        return [Problem("person.name_missing", "name")]
    if problem := text_problem(name, "name", NAME_LENGTH):
        return [problem]
    if not any(letter.isalpha() for letter in name) or any(letter.isdigit() for letter in name):
        return [Problem("person.name_form", "name")]
    return []


def _document(draft: PersonDraft, today: date) -> list[Problem]:
    if draft.document_kind not in PERSONAL_KINDS:
        return [Problem("person.document_kind", "document_kind", {"found": draft.document_kind})]
    kind = DocumentKind(draft.document_kind)
    if problem := identifiers.check_number(kind, draft.document_number, today):
        return [problem, *_document_end(draft.document_until, today)]
    area = identifiers.area_warning(draft.document_number) if kind is DocumentKind.PRC_ID else None
    return [*([area] if area else []), *_agreement(draft, kind), *_document_end(draft.document_until, today)]


def _document_end(until: date | None, today: date) -> list[Problem]:
    if until is None:
        return []
    if until < today:
        params = {"until": until.isoformat()}
        return [Problem("person.document_expired", "document_until", params, EXPIRED_RULE)]
    return _too_far("document_until", until, today)


def _too_far(field: str, until: date, today: date) -> list[Problem]:
    if until.year > today.year + LONGEST_VALIDITY_YEARS:
        return [Problem("person.date_implausible", field, {"value": until.isoformat()})]
    return []


def _agreement(draft: PersonDraft, kind: DocumentKind) -> list[Problem]:
    """Sex and birth as typed must be those inside the number."""
    number = draft.document_number
    found: list[Problem] = []
    if kind is DocumentKind.PRC_ID:
        sex, born = identifiers.prc_sex(number), identifiers.prc_birth_date(number)
        birth_differs = draft.born_on is not None and draft.born_on != born
    elif kind is DocumentKind.VN_CCCD:
        sex, year = identifiers.cccd_sex(number), identifiers.cccd_birth_year(number)
        birth_differs = draft.born_on is not None and draft.born_on.year != year
    else:
        return []
    if draft.sex in SEXES and draft.sex not in ("", sex):
        found.append(Problem("person.sex_differs", "sex", {"typed": draft.sex, "number": sex}))
    if birth_differs and draft.born_on is not None:
        found.append(Problem("person.birth_differs", "born_on", {"typed": draft.born_on.isoformat()}))
    return found


def _birth(draft: PersonDraft, today: date, youngest: int | None) -> list[Problem]:
    born_on = draft.born_on
    if draft.sex not in SEXES:
        return [Problem("person.sex_unknown", "sex", {"found": draft.sex})]
    if born_on is None:
        return []
    age = today.year - born_on.year - ((today.month, today.day) < (born_on.month, born_on.day))
    if not 0 <= age <= OLDEST_AGE:
        return [Problem("person.date_implausible", "born_on", {"value": born_on.isoformat()})]
    if youngest is not None and age < youngest:
        return [Problem("person.too_young", "born_on", {"age": age, "least": youngest}, AGE_RULE)]
    return []


def _registration(draft: PersonDraft, today: date) -> list[Problem]:
    if draft.registration_state not in REGISTRATION_STATES:
        return [Problem("person.registration_state", "registration_state", {"found": draft.registration_state})]
    until = draft.registration_until
    if until is None:
        return []
    if until < today:
        params = {"until": until.isoformat()}
        return [Problem("person.registration_expired", "registration_until", params, EXPIRED_RULE)]
    return _too_far("registration_until", until, today)


def _texts(draft: PersonDraft) -> list[Problem]:
    fields = ("phone", "township", "address", "registration_number")
    found = [text_problem(getattr(draft, field), field) for field in fields]
    return [each for each in found if each is not None]
