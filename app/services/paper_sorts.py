"""A kind of paper as the services see it: what it is about, and how its content is made from the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from app.domain.paper_content import PaperContent
from app.interfaces import ReadQueries, UnitOfWork
from app.services.context import ServiceContext

#: What a paper is about: its ``ref`` is a lot's or record's own reference, an id, a day (ISO) or nothing (market).
Subject = Literal["lot", "record", "person", "group", "day", "market"]


@dataclass(frozen=True, slots=True)
class PaperSource:
    """What a content is made from. ``ref`` belongs to the paper's subject; ``made_at`` is now, once for all."""

    context: ServiceContext
    uow: UnitOfWork
    read: ReadQueries
    ref: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PaperSort:
    """One kind of paper. ``build`` raises UserError ``paper.ref_unknown``, ``paper.not_committed`` or
    ``paper.not_for_this`` when the record has no such paper; ``fits`` answers that beforehand, cheaply.
    """

    kind: str
    subject: Subject
    build: Callable[[PaperSource], PaperContent]
    fits: Callable[[PaperSource], bool]
