"""Commands about the register: a person's page, doubled persons, income, levels of identity proof."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from app.cli.input_files import day
from app.cli.people_commands import person_of
from app.errors import UserError
from app.services.bundle import Services
from app.services.incomes import IncomeDraft


def person_card(services: Services, args: Namespace) -> dict[str, Any]:
    """``person card ID``: the page of a person; figures are sums of records."""
    page = services.register.pages.page(person_of(services, args.person).person_id)
    return {"page": page}


def person_doubled(services: Services, args: Namespace) -> dict[str, Any]:
    """``person doubled``: pairs of persons who may be one."""
    return {"pairs": services.register.merges.candidates()}


def person_merge(services: Services, args: Namespace) -> dict[str, Any]:
    """``person merge KEPT MERGED``: let one person stand for another."""
    kept, merged = person_of(services, args.kept), person_of(services, args.merged)
    return {"merge": services.register.merges.merge(kept.person_id, merged.person_id, args.reason)}


def person_unmerge(services: Services, args: Namespace) -> dict[str, Any]:
    """``person unmerge ID``: take a merge back."""
    return {"merge": services.register.merges.unmerge(person_of(services, args.person).person_id)}


def income_enter(services: Services, args: Namespace) -> dict[str, Any]:
    """``income enter LOT``: one amount for every share of a lot."""
    draft = IncomeDraft(args.kind, args.way, args.note)
    entries = services.register.incomes.enter_lot(args.lot, draft, args.fen)
    return {"entries": entries, "amount_fen": sum(each.amount_fen for each in entries)}


def income_show(services: Services, args: Namespace) -> dict[str, Any]:
    """``income show``: the income of a lot or of a person."""
    incomes = services.register.incomes
    if "-L" in args.whose:
        with services.context.store.unit_of_work() as uow:
            if uow.lots.get(args.whose) is None:
                raise UserError("lot.unknown", lot=args.whose)
        return {"income": incomes.of_lot(args.whose)}
    return {"income": incomes.of_person(person_of(services, args.whose).person_id)}


def proofs(services: Services, args: Namespace) -> dict[str, Any]:
    """``proofs``: presences and records by level of identity proof, over some days."""
    today = services.context.today()
    first: date = day(args.first, "from") or today
    last: date = day(args.last, "to") or max(first, today)
    if first > last:
        raise UserError("proof.days_reversed", start=first.isoformat(), until=last.isoformat())
    return {"from": first, "to": last, "levels": services.register.proofs.report(first, last)}
