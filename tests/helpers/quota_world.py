"""Several laptops of one market point, other points, and a port that answers late, twice, in any order, or not at all.

Real services over the memory store; the truth is read from the stored rows, never from a quota view.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from app.domain.delivery import DeliveryState, Reason, Receipt, Verdict
from app.domain.quota import MoveKind, QuotaView, takes_quota
from app.domain.trade import Consent, RecordState, TradeRecord
from app.gateway.wire import PracticeEncoder
from app.interfaces import UnitOfWork
from app.services.baskets import BasketService
from app.services.context import ActorBox
from app.services.hand_over import HandOverService
from app.services.laptops import LaptopService
from app.services.lots import LotService
from app.services.market import MarketService
from app.services.presence import PresenceService
from app.services.quota import QuotaService
from app.services.quota_exceptions import ExceptionService
from app.services.receipts import apply_receipt
from app.services.records import RecordService
from tests.helpers.builders import TODAY, Market, line, lot_draft, market_in
from tests.helpers.clock import FakeClock
from tests.helpers.memory_store import MemoryStore

LIMIT = 800_000
PIN = "135790"
SUPERVISOR = "练习主管"


class CrashError(BaseException):
    """The program ends before a commit."""


class CrashingStore(MemoryStore):
    """Ends the program at a commit when told to: what was not committed is gone."""

    commits_until_crash: int | None = None

    def unit_of_work(self) -> Any:
        uow = super().unit_of_work()
        commit = uow.commit

        def counted() -> None:
            if self.commits_until_crash is not None:
                if self.commits_until_crash == 0:
                    self.commits_until_crash = None
                    raise CrashError
                self.commits_until_crash -= 1
            commit()

        uow.commit = counted  # type: ignore[method-assign]
        return uow


class OwnRandom:
    """Bytes that differ from laptop to laptop and are the same in every run."""

    def __init__(self, device: str) -> None:
        self._device, self._count = device, 0

    def token(self, size: int) -> bytes:
        self._count += 1
        return hashlib.sha512(f"{self._device}/{self._count}".encode()).digest()[:size]


@dataclass
class Laptop:
    """One laptop with its services."""

    market: Market
    device: str

    def __post_init__(self) -> None:
        context = replace(self.market.context, random=OwnRandom(self.device), actor=ActorBox(f"练习员{self.device}"))
        self.context, self.store = context, context.store
        self.presence = PresenceService(context)
        self.baskets = BasketService(context, self.presence)
        self.lots, self.records = LotService(context), RecordService(context)
        self.hand_over, self.exceptions = HandOverService(context), ExceptionService(context)
        self.laptops, self.quota = LaptopService(context), QuotaService(context)

    @property
    def rows(self) -> Any:
        return self.store.rows  # type: ignore[attr-defined]

    def person_id(self, number: int) -> str:
        return self.market.people[number - 1].person_id

    def view(self, person: int, day_on: date | None = None) -> QuotaView:
        return self.quota.view(self.person_id(person), day_on)

    def spend(self, person: int, fen: int, goods: str = "DRAGON") -> TradeRecord:
        """Save a basket: 1 fen is 1 gram at ten yuan a kilogram."""
        draft = lot_draft(line(goods, net_g=fen, price=1000), group_id=None)
        card = self.presence.mark(self.market.people[person - 1].document.number, "card")
        assert card.person is not None
        return self.baskets.save(card.person.person_id, draft, Consent("card", "2026-11-23T01:41:07+00:00")).record

    def standing(self) -> list[TradeRecord]:
        """Records that hold quota, as stored."""
        return [r for r in self.rows.records.values() if r.state is RecordState.FINALISED and takes_quota(r)]

    def used(self, person: int, day_on: date) -> int:
        mine = self.person_id(person)
        return sum(r.counted_fen for r in self.standing() if (r.person_id, r.day_on) == (mine, day_on))

    def moved(self, kind: MoveKind, person: int, day_on: date) -> int:
        """Sum of moves as stored."""
        mine = self.person_id(person)
        moves = [m for m in self.rows.quota_moves.values() if m.kind is kind]
        return sum(m.value_fen for m in moves if (m.person_id, m.day_on) == (mine, day_on))

    def has_exception(self, person: int, day_on: date) -> bool:
        return (MoveKind.EXCEPTION, f"{self.person_id(person)}/{day_on.isoformat()}") in self.rows.quota_moves

    def act(self, work: Any) -> None:
        with self.store.unit_of_work() as uow:
            work(uow)
            uow.commit()


@dataclass
class Port:
    """Holds what was accepted; answers are put on their way and may come late, twice or in another order."""

    held: dict[str, tuple[str, str, date, int]] = field(default_factory=dict)
    elsewhere: dict[tuple[str, date], int] = field(default_factory=dict)
    answers: dict[str, list[Receipt]] = field(default_factory=dict)
    first: dict[str, Receipt] = field(default_factory=dict)
    number: int = 0

    def total(self, number: str, day_on: date) -> int:
        held = sum(value for _, who, day, value in self.held.values() if (who, day) == (number, day_on))
        return held + self.elsewhere.get((number, day_on), 0)

    def ours(self, device: str, number: str, day_on: date) -> int:
        return sum(value for of, who, day, value in self.held.values() if (of, who, day) == (device, number, day_on))

    def take(self, device: str, message: Any, now: Any) -> Receipt:
        """Judge a message once; the same one again gets the same answer."""
        if message.message_id not in self.first:
            body = json.loads(message.body)
            self.first[message.message_id] = self._judge(device, message, body, now)
        receipt = self.first[message.message_id]
        self.answers.setdefault(device, []).append(receipt)
        return receipt

    def refuse(self, device: str, ref: str, message: Any, now: Any) -> None:
        """The officer refuses what was accepted."""
        _, number, day_on, _ = self.held.pop(ref)
        self.answers.setdefault(device, []).append(
            self._receipt(device, message, Verdict.RETURNED, "officer.goods_differ", number, day_on, now)
        )

    def _judge(self, device: str, message: Any, body: Any, now: Any) -> Receipt:
        number, day_on = body["resident"]["idNo"], date.fromisoformat(body["day_on"])
        replaced = body["amends"] if body["kind"] == "amend" else body["form_id"] if body["kind"] == "void" else None
        before = self.held.pop(replaced, None) if replaced else None
        if body["kind"] == "void":
            return self._receipt(device, message, Verdict.ACCEPTED, "", number, day_on, now)
        if self.total(number, day_on) + body["amount_fen"] > LIMIT:
            if before is not None:
                self.held[replaced] = before
            return self._receipt(device, message, Verdict.RETURNED, "quota.value_exceeded", number, day_on, now)
        self.held[body["form_id"]] = (device, number, day_on, body["amount_fen"])
        return self._receipt(device, message, Verdict.ACCEPTED, "", number, day_on, now)

    def _receipt(
        self, device: str, message: Any, verdict: Verdict, code: str, number: str, day_on: date, now: Any
    ) -> Receipt:
        self.number += 1
        return Receipt(
            receipt_id=f"r{self.number}",
            port_sequence=self.number,
            message_id=message.message_id,
            business_key=message.business_key,
            content_hash=message.content_hash,
            verdict=verdict,
            reasons=(Reason(code),) if code else (),
            remote_reference=f"P{self.number}",
            issued_at=now,
            key_id="k",
            raw=b"{}",
            person_day_on=day_on,
            person_day_total_fen=self.total(number, day_on),
            person_day_ours_fen=self.ours(device, number, day_on),
        )


class QuotaWorld:
    """Laptops ``07``, ``08`` … that know each other's cards, one clock, one port."""

    def __init__(self, laptops: int = 3, persons: int = 3) -> None:
        self.clock, self.port = FakeClock(), Port()
        self.laptops: dict[str, Laptop] = {}
        for number in range(laptops):
            device = f"{7 + number:02d}"
            market = market_in(CrashingStore(device=device, clock=self.clock), PracticeEncoder(), persons, persons)
            laptop = Laptop(
                replace(market, context=replace(market.context, clock=self.clock), clock=self.clock), device
            )
            MarketService(laptop.context).add_clerk(SUPERVISOR, PIN, "supervisor")
            self.laptops[device] = laptop
        self._introduce()

    def _introduce(self) -> None:
        for one in self.laptops.values():
            for other in self.laptops.values():
                if one is not other:
                    card = one.laptops.read_card(other.laptops.own_card())
                    one.laptops.take_card(other.laptops.own_card(), card.fingerprint)
                    one.laptops.set_active(card.laptop.laptop_id, True, "开市前登记")

    @property
    def today(self) -> date:
        return next(iter(self.laptops.values())).context.today()

    def send(self, device: str, *, lose_answers: bool = False) -> None:
        """Send what is due; the answers go on their way, or are lost (they can be asked for again)."""
        laptop = self.laptops[device]
        with laptop.store.unit_of_work() as uow:
            due = uow.outbox.due(self.clock.now(), 200)
            uow.outbox.move([m.message_id for m in due], DeliveryState.SENT_UNKNOWN, count_try=True)
            uow.commit()
        for message in due:
            self.port.take(device, message, self.clock.now())
            if lose_answers:
                self.port.answers[device].pop()

    def ask_again(self, device: str) -> None:
        """Ask about everything whose fate is open."""
        for message in self.laptops[device].rows.messages.values():
            if message.state is DeliveryState.SENT_UNKNOWN:
                self.port.take(device, message, self.clock.now())

    def hear(self, device: str, at: int, *, keep: bool = False) -> None:
        """One answer on its way arrives; kept, it will arrive again."""
        waiting = self.port.answers.get(device, [])
        if waiting:
            receipt = waiting[at % len(waiting)]
            if not keep:
                waiting.remove(receipt)
            self.laptops[device].act(lambda uow: _apply(uow, receipt, self.clock))

    def meet(self) -> None:
        """All histories meet at the port: everything is sent, asked for and heard, until nothing moves."""
        for _ in range(4):
            for device in self.laptops:
                self.send(device)
                self.ask_again(device)
                while self.port.answers.get(device):
                    self.hear(device, 0)

    def used_at_point(self, person: int, day_on: date) -> int:
        return sum(laptop.used(person, day_on) for laptop in self.laptops.values())

    def used_everywhere(self, person: int, day_on: date) -> int:
        number = next(iter(self.laptops.values())).market.people[person - 1].document.number
        return self.used_at_point(person, day_on) + self.port.elsewhere.get((number, day_on), 0)


def _apply(uow: UnitOfWork, receipt: Receipt, clock: FakeClock) -> None:
    apply_receipt(uow, receipt, uow.outbox.get(receipt.message_id), "-", clock.now())


__all__ = ["LIMIT", "PIN", "SUPERVISOR", "TODAY", "CrashError", "Laptop", "Port", "QuotaWorld"]
