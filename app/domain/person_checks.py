"""What must hold of a resident before the register takes them: name, paper, dates, registration.

Pure: the day and the rule pack's age come in, findings go out. Source of the fields: R-CN-31; of expiry: D18.4.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date

from app.domain import identifiers
from app.domain.people import DocumentKind, Person
from app.domain.person_draft import TEXT_FIELDS, PersonDraft, person_of, tidied, tidy_text
from app.domain.problems import Problem
from app.domain.rules import RulePack

__all__ = [
    "PersonDraft",
    "check_person",
    "expiring_days",
    "person_of",
    "standing",
    "text_problem",
    "tidied",
    "tidy_text",
]

NAME_LENGTH = 60
TEXT_LENGTH = 120
OLDEST_AGE = 120
#: The longest validity that any paper has is twenty years; "for life" is an empty date.
LONGEST_VALIDITY_YEARS = 60
#: Code of the rule that says within how many days an ending paper is told; it is still counted.
EXPIRY_NOTICE_RULE = "expiry_notice_days"
#: What is told while no rule pack says otherwise; it blocks nothing.
USUAL_NOTICE_DAYS = 30
EXPIRED_RULE = "D18.4"
#: What the rule stands on; cited with every block of a person.
EXPIRED_SOURCE = "桂政发〔2015〕66号"
AGE_RULE = "R-CN-04"
SEXES = ("", "M", "F")
REGISTRATION_STATES = ("active", "suspended")
REVIEW_STATUSES = ("", "pending", "approved", "refused")
RESIDENCE_BASES = ("", "household", "long_term", "other")
PERSONAL_KINDS = (
    DocumentKind.PRC_ID,
    DocumentKind.VN_CCCD,
    DocumentKind.BORDER_PASS,
    DocumentKind.PASSPORT,
)


def check_person(draft: PersonDraft, today: date, youngest: int | None = None) -> tuple[Problem, ...]:
    """Check a tidied draft on a day; ``youngest`` is the pack's least age (R-CN-04), None when it has none."""
    found = [
        *_name(draft.name),
        *_document(draft, today),
        *_birth(draft, today, youngest),
        *_registration(draft, today),
        *_filing(draft, today),
        *_texts(draft),
    ]
    return tuple(found)


def cited(params: Mapping[str, str | int | None]) -> dict[str, str | int | None]:
    """Return the figures of a block with the rule and the paper it stands on."""
    return {**params, "rule": EXPIRED_RULE, "source": EXPIRED_SOURCE}


def standing_problems(person: Person, today: date) -> tuple[Problem, ...]:
    """Return everything that keeps a person from trading on a day: suspended, review refused, paper ended (D18.4)."""
    found = []
    if person.registration.state != "active":
        found.append(Problem("person.suspended", "registration_state", cited({}), EXPIRED_RULE))
    if person.registration.review_status == "refused":
        params: dict[str, str | int | None] = {"opinion": person.registration.review_opinion or "–"}
        found.append(Problem("person.review_refused", "review_status", cited(params), EXPIRED_RULE))
    ends = (
        ("person.document_expired", "document_until", person.document.valid_until),
        ("person.registration_expired", "registration_until", person.registration.valid_until),
    )
    for code, field, until in ends:
        if until is not None and until < today:
            found.append(Problem(code, field, cited({"until": until.isoformat()}), EXPIRED_RULE))
    return tuple(found)


def standing(person: Person, today: date) -> Problem | None:
    """Tell why a person may not trade on a day, or None (D18.4). An officer's leave is not looked at here."""
    return next(iter(standing_problems(person, today)), None)


def notice_days(pack: RulePack | None, today: date) -> int:
    """Within how many days an ending paper is told: rule data, else the usual."""
    told = None if pack is None else pack.number(EXPIRY_NOTICE_RULE, today)
    return USUAL_NOTICE_DAYS if told is None else told


def paper_ends(person: Person) -> dict[str, date]:
    """Return the last days of a person's papers that have one: document, registration, residence."""
    ends = {
        "document": person.document.valid_until,
        "registration": person.registration.valid_until,
        "residence": person.residence.valid_until,
    }
    return {paper: until for paper, until in ends.items() if until is not None}


def expiring_days(person: Person, today: date, notice: int = USUAL_NOTICE_DAYS) -> int | None:
    """Days until the first paper of a person ends, when that is within the notice; else None."""
    left = [(until - today).days for until in paper_ends(person).values()]
    soonest = min((days for days in left if days >= 0), default=None)
    return soonest if soonest is not None and soonest <= notice else None


def list_state(person: Person, today: date, notice: int = USUAL_NOTICE_DAYS) -> str:
    """Return the word a list shows: ``suspended``, ``refused``, ``expired``, ``expiring`` or ``ok``."""
    words = {"person.suspended": "suspended", "person.review_refused": "refused"}
    against = standing(person, today)
    if against is not None:
        return words.get(against.code, "expired")
    return "ok" if expiring_days(person, today, notice) is None else "expiring"


def text_problem(text: str, field: str, longest: int = TEXT_LENGTH) -> Problem | None:
    """Refuse control, format (bidi, zero-width) and unassigned characters, and texts that are too long."""
    for place, letter in enumerate(text, 1):
        if unicodedata.category(letter) in {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}:
            shown = f"U+{ord(letter):04X}"
            return Problem("text.character_not_allowed", field, {"position": place, "character": shown})
    if len(text) > longest:
        return Problem("text.too_long", field, {"longest": longest, "found": len(text)})
    return None


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
        return [Problem("person.document_expired", "document_until", cited(params), EXPIRED_RULE)]
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
        return [Problem("person.registration_expired", "registration_until", cited(params), EXPIRED_RULE)]
    return _too_far("registration_until", until, today)


def _filing(draft: PersonDraft, today: date) -> list[Problem]:
    """Order of days, and words that must come from a list (R-CN-31, R-CN-04)."""
    found = []
    if draft.review_status not in REVIEW_STATUSES:
        found.append(Problem("person.review_status", "review_status", {"found": draft.review_status}))
    if draft.residence_basis not in RESIDENCE_BASES:
        found.append(Problem("person.residence_basis", "residence_basis", {"found": draft.residence_basis}, AGE_RULE))
    for start, end in (("document_from", "document_until"), ("registered_on", "registration_until")):
        first, last = getattr(draft, start), getattr(draft, end)
        if first is not None and last is not None and last < first:
            params: dict[str, str | int | None] = {"start": first.isoformat(), "until": last.isoformat()}
            found.append(Problem("person.dates_reversed", end, params))
    for field in ("document_from", "declared_on", "registered_on"):
        day = getattr(draft, field)
        if day is not None and (day > today or day.year < identifiers.OLDEST_BIRTH_YEAR):
            found.append(Problem("person.date_implausible", field, {"value": day.isoformat()}))
    if draft.residence_until is not None:
        found += _too_far("residence_until", draft.residence_until, today)
    return found


def _texts(draft: PersonDraft) -> list[Problem]:
    fields = [field for field in TEXT_FIELDS if field not in ("name", "document_number")]
    found = [text_problem(getattr(draft, field), field) for field in fields]
    return [each for each in found if each is not None]
