"""Which papers there are for what was asked, and who makes each: the door from the paper screen to the services."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, get_args

from app.errors import UserError
from app.read_models import LotRow
from ui.viewmodels import wall_sheets
from ui.viewmodels.paper_job import Maker, Report
from ui.viewmodels.paper_view import Languages, Subject
from ui.viewmodels.runner import CancelToken

if TYPE_CHECKING:
    from app.domain.groups import Group
    from app.domain.people import Person
    from app.services.bundle import Services
    from app.services.paper_choices import PaperChoices
    from app.services.papers import Paper

DAY_END, DECLARATION, USED_TODAY = "D26", "D08", "USED"
MARKET: Literal["market"] = "market"
SHOWN_FIRST = {"lot": "D12", "record": DECLARATION, "person": USED_TODAY}
"""What is shown of a subject as long as nothing was ticked."""
_KIND = re.compile(r"D\d\d|USED")
_OWN_SUBJECT: dict[str, Subject] = {
    DAY_END: "day",
    USED_TODAY: "person",
    "D01": "person",
    "D02": "group",
    "D27": MARKET,
}
"""Kinds that belong to one subject only, so that the kind and a reference are enough."""
_SUBJECTS = frozenset(get_args(Subject)) - {""}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a screen asked for: ``[SUBJECT] [KIND] [REF]``, each word optional."""

    subject: Subject
    kind: str
    ref: str


@dataclass(frozen=True, slots=True)
class Found:
    """What there is. ``lots`` are those of today, offered when nothing was asked for."""

    subject: Subject
    ref: str
    kinds: tuple[str, ...]
    kind: str
    choices: PaperChoices
    lots: tuple[LotRow, ...] = ()
    name: str = ""
    is_paperless: bool = False


def asked(argument: str) -> Asked:
    """Read the words a screen hands over: ``person p-1``, ``D12 LOT``, ``D08 RECORD``, ``day 2026-11-23``, ``LOT``."""
    words = argument.split()
    subject = words.pop(0) if words and words[0] in _SUBJECTS else ""
    kind = words.pop(0) if words and (_KIND.fullmatch(words[0]) or len(words) > 1) else ""
    ref = words[0] if words else ""
    return Asked(subject or _OWN_SUBJECT.get(kind, ""), kind, ref)  # type: ignore[arg-type]


def find(services: Services, wish: Asked) -> Found:
    """Look up which papers there are. Raises UserError ``paper.ref_unknown`` or ``paper.kind_unknown``."""
    choices = services.paper_choices.kept()
    lots = services.read.lots(services.context.today())
    if not wish.ref and wish.subject != MARKET:
        return Found("", "", (), "", choices, lots)
    by_id = wish.subject not in ("", "lot", "record")
    subject = wish.subject if by_id else _subject_of(services, wish.ref)
    kinds = _kinds(services, subject, wish.ref)
    kind = wall_sheets.line_of(wish.kind, wish.ref)
    if kind and kind not in kinds:
        raise UserError("paper.kind_unknown", kind=kind)
    spared = services.attachments.prints_nothing(subject, wish.ref)
    return Found(subject, wish.ref, kinds, kind, choices, lots, _name(services, subject, wish.ref), spared)


def maker(services: Services, view_of: tuple[Subject, str, Languages], kind: str, *, counted: bool) -> Maker:
    """Who makes a paper of a subject in two languages, as a counted copy or only to be looked at."""
    subject, ref, languages = view_of

    def make(token: CancelToken, report: Report) -> Paper:
        if kind == USED_TODAY:
            return services.evidence.slip(ref, languages, record=counted)
        if kind in wall_sheets.KINDS:
            return wall_sheets.wall_sheet(services, kind, languages, counted=counted)
        if kind == DECLARATION and subject == "lot":
            return services.documents.declarations(ref, languages, report, token, record=counted)
        about = subject or None
        return services.documents.paper(kind, ref, languages, record=counted, subject=about)

    return make


def last_made(services: Services, kind: str, ref: str) -> datetime | None:
    """When the newest copy was made; the slip of a person's day is counted by day."""
    of_day = f"{ref} {services.context.today().isoformat()}"
    return services.documents.last_made(kind, of_day if kind == USED_TODAY else ref)


def _subject_of(services: Services, ref: str) -> Subject:
    from app.services.paper_catalog import subject_of  # late: a window that prints nothing loads no papers

    with services.context.store.unit_of_work() as uow:
        found = subject_of(uow, ref)
    if found is None:
        raise UserError("paper.ref_unknown", ref=ref)
    return found


def _kinds(services: Services, subject: Subject, ref: str) -> tuple[str, ...]:
    if subject == "day":
        _check_day(ref)
    made = services.documents.papers_of(subject or MARKET, ref)
    if subject == MARKET:
        return wall_sheets.with_sheets(made)
    return (*made, USED_TODAY) if subject == "person" else made


def _check_day(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise UserError("paper.ref_unknown", ref=text) from None


def _name(services: Services, subject: Subject, ref: str) -> str:
    """The name of a person or group; other papers are about a number."""
    with services.context.store.unit_of_work() as uow:
        if subject == "person":
            found: Person | Group | None = uow.people.get(ref)
        elif subject == "group":
            found = uow.groups.get(ref)
        else:
            return ""
    if found is None:
        raise UserError("paper.ref_unknown", ref=ref)
    return found.name
