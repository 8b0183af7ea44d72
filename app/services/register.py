"""What belongs to the register of persons besides editing it, in one value."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.context import ServiceContext
from app.services.incomes import IncomeService
from app.services.merging import MergeService
from app.services.officers import OfficerService
from app.services.people import PeopleService
from app.services.person_pages import PersonPages
from app.services.photos import PhotoService, PhotoShrinker
from app.services.proofs import ProofService
from app.services.undoing import Taker


@dataclass(frozen=True, slots=True)
class Register:
    """Pages, leave of officers, merges, income, levels of proof, photos."""

    pages: PersonPages
    officers: OfficerService
    merges: MergeService
    incomes: IncomeService
    proofs: ProofService
    photos: PhotoService


def register_takers(register: Register, people: PeopleService) -> dict[str, Taker]:
    """Say how leave, merges, income and changes of groups are taken back (U34)."""
    return {
        "override": lambda step: register.officers.take_back(step.ref),
        "merge": lambda step: register.merges.unmerge(step.ref),
        "income": lambda step: register.incomes.undo(step.ref),
        "group_change": lambda step: people.undo_change(
            step.ref, str(step.body.get("change", "")), str(step.body.get("person_id", ""))
        ),
    }


def register_of(context: ServiceContext, people: PeopleService, shrinker: PhotoShrinker) -> Register:
    """Build all of it."""
    return Register(
        pages=PersonPages(context, people),
        officers=OfficerService(context),
        merges=MergeService(context),
        incomes=IncomeService(context),
        proofs=ProofService(context),
        photos=PhotoService(context, shrinker),
    )
