"""Every paper there is: those made from contents by the one form engine, and those with a layout of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.domain.paper_content import PaperContent
from app.errors import UserError
from app.interfaces import UnitOfWork
from app.services.paper_contents import after, people, slip, trade
from app.services.paper_contents.d27 import WALLS
from app.services.paper_sorts import PaperSort, PaperSource, Subject
from app.services.papers import ALLOCATION, DAY_END, DECLARATION, GOODS_LIST


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """One kind of paper about one sort of subject; ``build`` is None for a paper with a layout of its own."""

    kind: str
    subject: Subject
    fits: Callable[[PaperSource], bool]
    build: Callable[[PaperSource], PaperContent] | None = None


def _has_allocation(source: PaperSource) -> bool:
    """The sheet for signatures is there as soon as a draft is split; all else waits for the finished lot."""
    lot = source.uow.lots.get(source.ref)
    return lot is not None and (lot.state != "draft" or bool(lot.shares))


def _is_finished(source: PaperSource) -> bool:
    lot = source.uow.lots.get(source.ref)
    return lot is not None and lot.state != "draft"


def _is_record(source: PaperSource) -> bool:
    return source.uow.records.get(source.ref) is not None


def _is_day(source: PaperSource) -> bool:
    return _day(source.ref) is not None


_OWN_LAYOUTS = (
    CatalogEntry(DECLARATION, "lot", _is_finished),
    CatalogEntry(DECLARATION, "record", _is_record),
    CatalogEntry(ALLOCATION, "lot", _has_allocation),
    CatalogEntry(GOODS_LIST, "lot", _is_finished),
    CatalogEntry(DAY_END, "day", _is_day),
)


def _entry(sort: PaperSort) -> CatalogEntry:
    return CatalogEntry(sort.kind, sort.subject, sort.fits, sort.build)


#: Every paper, in the order of the document table.
CATALOG: tuple[CatalogEntry, ...] = tuple(
    sorted(
        (
            *_OWN_LAYOUTS,
            *(_entry(sort) for sorts in (people, trade, after, slip) for sort in sorts.SORTS),
        ),
        key=lambda entry: (entry.kind, entry.subject),
    )
)
KINDS: tuple[str, ...] = tuple(dict.fromkeys(entry.kind for entry in CATALOG))


def entry_of(kind: str, subject: Subject, ref: str) -> CatalogEntry:
    """Return the paper of a kind about a subject, which ``ref`` names.

    Raises:
        UserError: ``paper.kind_unknown``; ``paper.not_for_this`` when the kind is about something else.

    """
    of_kind = [entry for entry in CATALOG if entry.kind == kind]
    if not of_kind:
        raise UserError("paper.kind_unknown", kind=kind)
    for entry in of_kind:
        if entry.subject == subject:
            return entry
    raise UserError("paper.not_for_this", kind=kind, ref=ref)


def subject_of(uow: UnitOfWork, ref: str) -> Subject | None:
    """Return what a reference names: a lot, record, person, group, day; none or a wall sheet: the market; else None."""
    if ref in WALLS:
        return "market"
    if uow.lots.get(ref) is not None:
        return "lot"
    if uow.records.get(ref) is not None:
        return "record"
    if uow.people.get(ref) is not None:
        return "person"
    if uow.groups.get(ref) is not None:
        return "group"
    return "day" if _day(ref) is not None else None


def _day(ref: str) -> date | None:
    try:
        return date.fromisoformat(ref)
    except ValueError:
        return None
