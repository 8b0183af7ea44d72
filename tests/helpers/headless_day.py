"""A market day in steps, headless, each step acknowledged after the service call has returned.

Used by the kill test: a forked child plays, the parent kills it at a random moment and looks at what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.bootstrap import open_market
from app.cli.demo import three_goods
from app.domain.invented import InventedResident, residents
from app.services.bundle import Services
from app.services.people import GroupDraft, PersonDraft
from tests.helpers.market_fixture import quick

Acknowledge = Callable[[str, Any], None]
MEMBERS = 8


@dataclass(frozen=True, slots=True)
class Pinned:
    """A running port as the day needs it."""

    url: str
    public: str
    key_id: str


def play(store_dir: Path, passphrase: str, seed: int, port: Pinned, acknowledge: Acknowledge) -> None:
    """Play people, presence, lot, split, finalise, paper, sync, void and day end."""
    with open_market(quick(store_dir), passphrase) as services:
        people = residents(seed, MEMBERS, services.context.today())
        group_id = _people(services, people, seed, acknowledge)
        for person in people:
            services.presence.mark(person.number, "card")
            acknowledge("present", person.number)
        for _ in range(2):
            _one_lot(services, group_id, acknowledge)
        services.market.connect_port(port.url, port.public, port.key_id)
        for _ in range(3):
            services.sync.run_cycle(None, None)
            acknowledge("synced", None)
        services.reports.day_end()


def _people(services: Services, people: Sequence[InventedResident], seed: int, acknowledge: Acknowledge) -> str:
    today = services.context.today()
    group = services.people.save_group(GroupDraft(code=f"G{seed}", name="练习互助组"))
    acknowledge("group", group.group_id)
    for resident in people:
        draft = PersonDraft(name=resident.name, document_number=resident.number, document_until=resident.document_until)
        person = services.people.save_person(draft)
        acknowledge("person", person.person_id)
        until = today + timedelta(days=30)
        services.people.add_member(group.group_id, person.person_id, today, today, until)
    return group.group_id


def _one_lot(services: Services, group_id: str, acknowledge: Acknowledge) -> None:
    lot = services.lots.save(three_goods(services, group_id, MEMBERS // 2))
    acknowledge("lot", lot.lot_ref)
    services.lots.split(lot.lot_ref)
    services.lots.confirm(lot.lot_ref, "card")
    result = services.lots.finalise(lot.lot_ref)
    acknowledge("finalised", [lot.lot_ref, list(result.record_refs)])
    services.documents.paper("D09", lot.lot_ref)
    acknowledge("paper", lot.lot_ref)
