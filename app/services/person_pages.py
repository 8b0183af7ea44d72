"""A person on one page (F-05): quota, shares, income, papers that end, groups, proof. Figures are sums of records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app import read_models as rm
from app.domain.groups import Presence
from app.domain.merges import Merge
from app.domain.person_checks import notice_days, paper_ends
from app.services.context import ServiceContext
from app.services.incomes import IncomeSums, summed
from app.services.people import PeopleService, PersonCard

#: "Lately" on the page: this many days before today, and today.
LATELY_DAYS = 30


@dataclass(frozen=True, slots=True)
class EndingPaper:
    """A paper that ends soon or has ended: ``document``, ``registration``, ``residence`` or ``entrustment``."""

    paper: str
    until: date
    days: int


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All of the page. ``card`` has person, groups, quota, standing and leave; ``ending`` is sorted by day."""

    card: PersonCard
    presence: Presence | None
    today: rm.ShareSums
    lately: rm.ShareSums
    ever: rm.ShareSums
    goods: tuple[rm.GoodsTotal, ...]
    income: IncomeSums
    ending: tuple[EndingPaper, ...]
    merged: tuple[Merge, ...]
    merged_into: str
    today_on: date


class PersonPages:
    """Reads the page of a person."""

    def __init__(self, context: ServiceContext, people: PeopleService) -> None:
        self._context, self._people = context, people

    def page(self, person_id: str) -> PersonPage:
        """Return the page of a person (of the kept one for somebody merged). Raises UserError ``person.unknown``."""
        card = self._people.card(person_id)
        who = card.person.person_id
        with self._context.store.unit_of_work() as uow:
            today = self._context.today(uow)
            presence = uow.presence.find(today, who)
            income = summed(uow.income.of_person(who))
            merged = uow.merges.of(who)
            notice = notice_days(uow.rules.in_force(today), today)
        read, since = self._context.store.reading(), today - timedelta(days=LATELY_DAYS)
        return PersonPage(
            card=card,
            presence=presence,
            today=read.person_sums(who, today, today),
            lately=read.person_sums(who, since, today),
            ever=read.person_sums(who, None, today),
            goods=read.person_goods(who, since, today),
            income=income,
            ending=ending_papers(card, today, notice),
            merged=merged,
            merged_into=who if who != person_id else "",
            today_on=today,
        )

    def names(self, person_ids: Iterable[str]) -> dict[str, str]:
        """Return the names of persons; ids nobody has are left out."""
        with self._context.store.unit_of_work() as uow:
            return {person_id: person.name for person_id, person in uow.people.get_many(tuple(person_ids)).items()}


def ending_papers(card: PersonCard, today: date, notice: int) -> tuple[EndingPaper, ...]:
    """Return papers that have ended or end within the notice, the soonest first."""
    ends = paper_ends(card.person)
    if card.entrustment is not None:
        ends["entrustment"] = card.entrustment.valid_until
    found = [EndingPaper(paper, until, (until - today).days) for paper, until in ends.items()]
    return tuple(sorted((each for each in found if each.days <= notice), key=lambda each: (each.until, each.paper)))
