"""One market for tests of register, presence and market services: memory store, real reader, real signatures."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, cast

from app.events import Event, Events
from app.imports.reader import ChildReader
from app.sealing import SealingKey, SignedPacks, generate_key, sign_pack
from app.sealing.short_codes import ShortCodes
from app.services.context import MARKET_SETTING, ServiceContext
from app.services.market import MarketService
from app.services.member_import import MemberImport
from app.services.people import GroupDraft, PeopleService, PersonDraft
from app.services.presence import PresenceService
from app.services.reference_data import ReferenceService
from tests.helpers.clock import FakeClock
from tests.helpers.memory_store import MemoryStore

ROOT = Path(__file__).resolve().parents[3]
TODAY = date(2026, 11, 23)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def number(order: int, born_on: date = date(1990, 1, 1)) -> str:
    """A right number of the area never issued."""
    body = f"450000{born_on:%Y%m%d}{order:03d}"
    return body + "10X98765432"[sum(w * int(d) for w, d in zip(WEIGHTS, body, strict=True)) % 11]


class Counting:
    """Random bytes that only count: every id is different and the same in each run."""

    def __init__(self) -> None:
        self._given = 0

    def token(self, size: int) -> bytes:
        self._given += 1
        return self._given.to_bytes(size, "big")


@dataclass
class World:
    """Services over one store, and what they told."""

    store: MemoryStore = field(default_factory=MemoryStore)
    clock: FakeClock = field(default_factory=FakeClock)
    told: list[Event] = field(default_factory=list)
    key: SealingKey = field(default_factory=lambda: generate_key(bytes(32)))
    gateway_calls: list[tuple[str, str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        events = Events()
        events.subscribe(self.told.append)
        no_edge = cast("Any", None)
        self.context = ServiceContext(
            self.store,
            self.clock,
            Counting(),
            events,
            no_edge,
            SignedPacks({self.key.key_id: self.key.public_b64}),
            no_edge,
            ChildReader(),
            ShortCodes(),
        )
        self.people = PeopleService(self.context)
        self.members = MemberImport(self.context)
        self.presence = PresenceService(self.context)
        self.reference = ReferenceService(self.context)
        self.market = MarketService(self.context, self._gateway)
        with self.store.unit_of_work() as uow:
            uow.settings.put(MARKET_SETTING, {"side": "CN", "point_name": "练习互市点", "language": "zh"})
            uow.commit()
            made = uow.ledger.entries(0, 10)
        self._before = made[-1].sequence if made else 0

    def _gateway(self, url: str, key: str, key_id: str) -> Any:
        self.gateway_calls.append((url, key, key_id))
        return object()

    def take_rules(self, change: Callable[[dict[str, Any]], None] = lambda _pack: None) -> None:
        """Take the shipped practice pack, changed and signed by this world's office."""
        text = (ROOT / "resources/reference/rules/gx-practice-2026.json").read_text(encoding="utf-8")
        pack = json.loads(text)
        change(pack)
        self.market.import_rules(sign_pack(pack, self.key))

    def set_rule(self, code: str, value: Any) -> Callable[[dict[str, Any]], None]:
        """A change of one rule's value for :meth:`take_rules`."""

        def change(pack: dict[str, Any]) -> None:
            for rule in pack["rules"]:
                if rule["code"] == code:
                    rule["value"] = value
            if code in pack.get("switches", {}):
                pack["switches"][code] = value

        return change

    def group(self, code: str = "G01") -> str:
        """A new group; returns its id."""
        return self.people.save_group(GroupDraft(code=code, name=f"练习{code}组")).group_id

    def person(self, order: int, **change: Any) -> str:
        """A new person without a group; returns the id."""
        draft = PersonDraft(name="练习甲", document_number=number(order), document_until=date(2035, 1, 1))
        return self.people.save_person(replace(draft, **change)).person_id

    def ledger(self) -> list[tuple[str, dict[str, Any]]]:
        """Kinds and bodies of the links since this world was made, in order."""
        with self.store.unit_of_work() as uow:
            return [(each.kind, json.loads(each.body)) for each in uow.ledger.entries(self._before, 10_000)]
