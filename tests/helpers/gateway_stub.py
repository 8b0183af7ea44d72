"""A port in memory behind the Gateway protocol: books, receipts, faults by script, restore from an older backup."""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain.delivery import OutboxMessage, Receipt, Verdict
from app.domain.numbering import DeviceIdentity
from app.errors import (
    BatchRefusedProblem,
    BatchTooLargeProblem,
    ClientTooOldProblem,
    GatewayUnavailableProblem,
    LinkNotRealProblem,
    ServerFailedProblem,
    SignInNeededProblem,
)
from app.interfaces import Greeting, SubmitAnswer
from tests.helpers.clock import FakeClock
from tests.helpers.messages import receipt

#: Faults that may stand in the script. ``before``: the port never saw the call. ``after``: only the answer is lost.
FAULTS: dict[str, Callable[[], Exception]] = {
    "timeout_before": lambda: GatewayUnavailableProblem("gateway.timeout"),
    "timeout_after": lambda: GatewayUnavailableProblem("gateway.timeout"),
    "reset_after": lambda: GatewayUnavailableProblem("gateway.reset"),
    "error_before": lambda: ServerFailedProblem("gateway.server_error", status=500),
    "error_after": lambda: ServerFailedProblem("gateway.server_error", status=500),
    "too_many_before": lambda: GatewayUnavailableProblem("gateway.too_many_requests", retry_after_s=120),
    "html_before": lambda: LinkNotRealProblem("gateway.not_the_port"),
    "html_after": lambda: LinkNotRealProblem("gateway.not_the_port"),
    "redirect_before": lambda: LinkNotRealProblem("gateway.redirected", host="login.example"),
    "sign_in_before": lambda: SignInNeededProblem("gateway.sign_in_needed"),
    "too_old_before": lambda: ClientTooOldProblem("gateway.client_too_old"),
}
OK = "ok"
TWICE = "twice"


@dataclass
class Books:
    """What the port keeps for ever: first answer by message id, every receipt in order."""

    first: dict[str, Receipt] = field(default_factory=dict)
    sequences: dict[str, tuple[str, int]] = field(default_factory=dict)
    log: list[Receipt] = field(default_factory=list)
    next_sequence: int = 1


class FakeGateway:
    """Follows `app.interfaces.Gateway`. Checks what a port checks: ids, keys and hashes, each once."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.books = Books()
        self.packs: list[bytes] = []
        self.instance_id = "books-1"
        self.restore_counter = 0
        self.script: deque[str] = deque()
        self.calls: list[tuple[str, tuple[str, ...]]] = []
        self.watch: Callable[[str], None] = lambda call: None
        self.verdict_of: Callable[[OutboxMessage], Verdict] = lambda message: Verdict.ACCEPTED
        self.person_day: tuple[int, int] | None = None
        self.poison: set[str] = set()
        self.poison_asked: set[str] = set()
        self.refusals: dict[str, str] = {}
        self.refuses_batches = False
        self.raises_refusals = False
        self.largest_batch = 200
        self.silent_about: set[str] = set()
        self.confused_about: set[str] = set()
        self._made = 0

    # The protocol

    def greet(self, identity: DeviceIdentity) -> Greeting:
        return self._called("greet", (), lambda: self._greeting(identity))

    def submit(self, messages: Sequence[OutboxMessage]) -> tuple[SubmitAnswer, ...]:
        assert 1 <= len(messages) <= 200
        return self._called("submit", tuple(each.message_id for each in messages), lambda: self._take(messages))

    def inquire(self, message: OutboxMessage) -> Receipt | None:
        return self._called("inquire", (message.message_id,), lambda: self._look_up(message))

    def receipts_after(self, identity: DeviceIdentity, port_sequence: int, limit: int) -> tuple[Receipt, ...]:
        later = [each for each in self.books.log if each.port_sequence > port_sequence]
        return self._called("receipts", (), lambda: tuple(later[:limit]))

    def rules_after(self, number: int) -> tuple[tuple[int, bytes], ...]:
        return tuple((each, envelope) for each, envelope in enumerate(self.packs, start=1) if each > number)

    # What tests do to it

    def backup(self) -> Books:
        return copy.deepcopy(self.books)

    def restore(self, backup: Books, *, says_so: bool = True) -> None:
        self.books = copy.deepcopy(backup)
        self.restore_counter += says_so

    def decide(self, message_id: str, verdict: Verdict) -> Receipt:
        """An officer decides about a message that arrived."""
        return self._issue(self.books.first[message_id], verdict)

    def count(self, call: str) -> int:
        return sum(name == call for name, _ in self.calls)

    # Inside

    def _called(self, call: str, ids: tuple[str, ...], act: Callable[[], Any]) -> Any:
        self.calls.append((call, ids))
        self.watch(call)
        fault = self.script.popleft() if self.script else OK
        if fault.endswith("_before"):
            raise FAULTS[fault]()
        answer = act()
        if fault == TWICE:
            answer = act()
        if fault.endswith("_after"):
            raise FAULTS[fault]()
        return answer

    def _greeting(self, identity: DeviceIdentity) -> Greeting:
        mine = [number for epoch, number in self.books.sequences.values() if epoch == identity.epoch]
        now: datetime = self._clock.now()
        return Greeting("bmhs-practice-0", self.instance_id, self.restore_counter, max(mine, default=0), now, "练习")

    def _take(self, messages: Sequence[OutboxMessage]) -> tuple[SubmitAnswer, ...]:
        if len(messages) > self.largest_batch:
            raise BatchTooLargeProblem("message.too_large")
        if any(each.message_id in self.poison for each in messages):
            raise ServerFailedProblem("gateway.server_error", status=500)
        if self.refuses_batches and len(messages) > 1:
            raise BatchRefusedProblem("message.refused")
        if self.raises_refusals and messages[0].message_id in self.refusals:
            raise BatchRefusedProblem(self.refusals[messages[0].message_id])
        answers = [self._judge(each) for each in reversed(messages) if each.message_id not in self.silent_about]
        return tuple(answers)

    def _judge(self, message: OutboxMessage) -> SubmitAnswer:
        if message.message_id in self.refusals:
            return SubmitAnswer(message.message_id, None, self.refusals[message.message_id])
        known = self.books.first.get(message.message_id)
        if known is not None and known.content_hash != message.content_hash:
            return SubmitAnswer(message.message_id, None, "message.same_id_other_bytes")
        if known is None:
            assert all(each.business_key != message.business_key for each in self.books.first.values()), "made twice"
            known = self._issue(receipt(message), self.verdict_of(message))
            self.books.first[message.message_id] = known
            epoch = message.record_ref.split("+")[1][:4]
            self.books.sequences[message.message_id] = (epoch, message.sequence)
        return SubmitAnswer(message.message_id, known)

    def _look_up(self, message: OutboxMessage) -> Receipt | None:
        if message.message_id in self.poison_asked:
            raise ServerFailedProblem("gateway.server_error", status=500)
        if message.message_id in self.confused_about:
            raise LinkNotRealProblem("receipt.other_message")
        return self.books.first.get(message.message_id)

    def _issue(self, like: Receipt, verdict: Verdict) -> Receipt:
        self._made += 1
        total, ours = self.person_day or (None, None)
        made = Receipt(
            receipt_id=f"r{self._made}",
            port_sequence=self.books.next_sequence,
            message_id=like.message_id,
            business_key=like.business_key,
            content_hash=like.content_hash,
            verdict=verdict,
            reasons=(),
            remote_reference=f"P{self._made:06d}",
            issued_at=self._clock.now(),
            key_id="practice",
            raw=b"{}",
            person_day_on=self._clock.now().date(),
            person_day_total_fen=total,
            person_day_ours_fen=ours,
        )
        self.books.next_sequence += 1
        self.books.log.append(made)
        return made
