"""One cycle with the port, step by step: greet, ask, send, fetch. Each step has its own units of work.

No unit of work is open while a request is under way, and ``sent_unknown`` is committed before the first byte
leaves: a crash at any place can only make us ask once more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from app.domain.delivery import BATCH_MAX, QUARANTINE_AFTER, DeliveryState, OutboxMessage, Receipt
from app.domain.numbering import DeviceIdentity
from app.errors import (
    BatchRefusedProblem,
    BatchTooLargeProblem,
    CancelledError,
    ClientTooOldProblem,
    GatewayUnavailableProblem,
    LinkNotRealProblem,
    ServerFailedProblem,
    SignInNeededProblem,
)
from app.events import DeliveryChanged
from app.interfaces import CancelFlag, Gateway, Greeting, Progress, SubmitAnswer, UnitOfWork
from app.services.clock_watch import hear_port_time
from app.services.context import ServiceContext
from app.services.person_days import ask_person_days
from app.services.receipts import SAME_ID_OTHER_BYTES, apply_receipt, quarantine
from app.services.sync_count import FailureTolerance, Tally
from app.services.sync_memory import SyncMemory, recall, remember

ASK_CHUNK = 50
LOOK_BACK_CHUNK = 500
RETRY_CHUNK = 20
ANSWER_MISSING = "gateway.answer_missing"
MESSAGE_TOO_LARGE = "message.too_large"
#: Reason of an epoch that began because the port knows later numbers than the store.
PORT_AHEAD = "port.ahead"

#: What ends a cycle without being a bug: the port or the way to it. Trouble of the store is not among them.
STOPS_THE_CYCLE = (
    GatewayUnavailableProblem,
    LinkNotRealProblem,
    SignInNeededProblem,
    ClientTooOldProblem,
    BatchTooLargeProblem,
    BatchRefusedProblem,
)


class SyncCycle:
    """The steps of one cycle. Made for one cycle and thrown away."""

    def __init__(
        self, context: ServiceContext, gateway: Gateway, cancel: CancelFlag | None, progress: Progress | None
    ) -> None:
        self._context = context
        self._gateway = gateway
        self._cancel = cancel
        self._progress = progress
        self._batch_limit = BATCH_MAX
        self._identity = DeviceIdentity("", "", "")
        self._high_water = 0
        self._looked_back = False
        self._of = 0
        self._asking = FailureTolerance()
        self._sending = FailureTolerance()
        self.tally = Tally()

    def run(self) -> None:
        """Do the whole cycle. Raises one of :data:`STOPS_THE_CYCLE`, or CancelledError between two batches."""
        badge = self._context.store.reading().badge(self._context.clock.now())
        self._of = badge.waiting + badge.sent_unknown
        with self._uow() as uow:
            self._identity = uow.numbers.identity()
        greeting = self._gateway.greet(self._identity)
        if self._is_behind(greeting):
            greeting = self._gateway.greet(self._identity)
        with self._uow() as uow:
            hear_port_time(uow, self._context, greeting.now)
            uow.commit()
        self._look_back(greeting)
        try:
            self._exchange()
            ask_person_days(self._context, self._gateway, self._identity)
        finally:
            self._settle()

    def _is_behind(self, greeting: Greeting) -> bool:
        """Begin a new epoch when the port knows later numbers of this one than we ever gave.

        Then the store went back to an older state that the note of its place went back with (a machine's snapshot):
        the numbers in between would be given a second time.
        """
        with self._uow() as uow:
            given = uow.numbers.next_sequence(0).stop - 1
            if greeting.high_water <= given:
                return False
            us = self._identity
            actor, now = self._context.actor.name, self._context.clock.now()
            self._identity = uow.numbers.start_epoch(us.point, us.device, PORT_AHEAD, actor, now)
            uow.commit()
        return True

    def _exchange(self) -> None:
        self._ask_unknown()
        memory = self._recall()
        if memory.singly:
            self._send_singly()
        else:
            self._send_batches()
        self._retry_quarantined()
        self._fetch_receipts(memory.books)
        if self._asking.gave_up is not None and not (self._asking.any_passed or self._sending.any_passed):
            raise self._asking.gave_up

    def _look_back(self, greeting: Greeting) -> None:
        """Put back to "unknown" what the port should have and may have lost; asking will tell."""
        before, epoch = self._recall(), self._identity.epoch
        new_books = bool(before.instance_id) and not before.knows(greeting)
        after = before.greeted(greeting, epoch)
        self._high_water = greeting.high_water
        while self._look_back_chunk(None if new_books else max(greeting.high_water, after.explained)):
            self._looked_back = True
        if after != before:
            with self._uow() as uow:
                remember(uow, after)
                if before.fell_back(greeting, epoch):
                    uow.receipts.set_cursor(after.books, 0)
                uow.commit()

    def _look_back_chunk(self, above: int | None) -> bool:
        with self._uow() as uow:
            lost = uow.outbox.delivered(LOOK_BACK_CHUNK, above)
            if lost:
                uow.outbox.move([each.message_id for each in lost], DeliveryState.SENT_UNKNOWN)
                uow.commit()
        return bool(lost)

    def _ask_unknown(self) -> None:
        """Ask about every message whose fate is open before anything is sent again.

        After three failures in a row the rest is asked next time; what is queued may go on all the same.
        """
        asked: set[str] = set()
        while chunk := self._unknown(asked):
            self._stop_if_cancelled()
            asked.update(each.message_id for each in chunk)
            if not self._ask_chunk(chunk):
                return

    def _unknown(self, asked: set[str]) -> list[OutboxMessage]:
        with self._uow() as uow:
            open_ones = uow.outbox.unknown(BATCH_MAX + len(self._asking.failed))
        fresh = [each for each in open_ones if each.message_id not in asked]
        return sorted(fresh, key=lambda each: each.equal_refusals)[:ASK_CHUNK]

    def _ask_chunk(self, chunk: Sequence[OutboxMessage]) -> bool:
        """Ask about some; what was heard is kept even when a later question fails. False: time to give up."""
        heard: list[tuple[OutboxMessage, Receipt | None]] = []
        try:
            for message in chunk:
                try:
                    heard.append((message, self._gateway.inquire(message)))
                    self._asking.passed()
                except (ServerFailedProblem, LinkNotRealProblem) as problem:
                    if self._asking.note(message, problem):
                        return False
        finally:
            self._apply_inquiries(heard)
        return True

    def _apply_inquiries(self, heard: Sequence[tuple[OutboxMessage, Receipt | None]]) -> None:
        explained = 0
        with self._uow() as uow:
            for message, receipt in heard:
                if receipt is None:
                    self._queue_again(uow, message)
                    continue
                self._apply(uow, message, receipt)
                if self._is_above_water(message):
                    explained = max(explained, message.sequence)
            if explained:
                memory = recall(uow)
                remember(uow, replace(memory, explained=max(memory.explained, explained)))
            uow.commit()
        self._tell([message for message, _ in heard])

    def _queue_again(self, uow: UnitOfWork, message: OutboxMessage) -> None:
        uow.outbox.move([message.message_id], DeliveryState.QUEUED)
        if self._looked_back:
            # The port has lost messages, so it gives its sequence numbers a second time: read them all again.
            uow.receipts.set_cursor(recall(uow).books, 0)

    def _is_above_water(self, message: OutboxMessage) -> bool:
        mine = f"-{self._identity.device}+{self._identity.epoch}-"
        return mine in message.business_key and message.sequence > self._high_water

    def _send_batches(self) -> None:
        while True:
            self._stop_if_cancelled()
            with self._uow() as uow:
                batch = self._claim(uow, uow.outbox.due(self._context.clock.now(), self._batch_limit))
            if not batch:
                return
            try:
                self._submit(batch)
                self._sending.passed()
            except ServerFailedProblem:
                self._suspect_singly(True)
                raise

    def _claim(self, uow: UnitOfWork, messages: Sequence[OutboxMessage]) -> list[OutboxMessage]:
        """Write that these are on their way, and make it durable, before the first byte leaves."""
        if messages:
            uow.outbox.move([each.message_id for each in messages], DeliveryState.SENT_UNKNOWN, count_try=True)
            uow.commit()
        return [replace(each, state=DeliveryState.SENT_UNKNOWN) for each in messages]

    def _submit(self, batch: Sequence[OutboxMessage]) -> None:
        """Send a batch; one too large is halved, one refused as a whole is sent message by message."""
        try:
            answers = self._gateway.submit(batch)
        except BatchTooLargeProblem:
            if len(batch) > 1:
                half = self._batch_limit = len(batch) // 2
                self._submit(batch[:half])
                self._submit(batch[half:])
                return
            answers = (SubmitAnswer(batch[0].message_id, None, MESSAGE_TOO_LARGE),)
        except BatchRefusedProblem as refusal:
            if len(batch) > 1:
                for message in batch:
                    self._submit([message])
                return
            answers = (SubmitAnswer(batch[0].message_id, None, refusal.code),)
        self._apply_answers(batch, answers)

    def _apply_answers(self, batch: Sequence[OutboxMessage], answers: Sequence[SubmitAnswer]) -> None:
        by_id = {each.message_id: each for each in answers}
        with self._uow() as uow:
            for message in batch:
                answer = by_id.get(message.message_id)
                if answer is not None and answer.receipt is not None:
                    self._apply(uow, message, answer.receipt)
                else:
                    self._refuse(uow, message, answer.code if answer else ANSWER_MISSING)
            uow.commit()
        self._tell(batch)

    def _apply(self, uow: UnitOfWork, message: OutboxMessage, receipt: Receipt) -> None:
        applied = apply_receipt(uow, receipt, message, self._context.actor.name, self._context.clock.now())
        self.tally.sent += 1
        self.tally.received += applied.is_new
        self.tally.count(applied.verdict)

    def _refuse(self, uow: UnitOfWork, message: OutboxMessage, code: str, *, final: bool = True) -> None:
        """Note an unsigned refusal: unknown as before; aside after three equal ones, at once for other bytes."""
        times = message.equal_refusals + 1 if message.last_code == code else 1
        if code == SAME_ID_OTHER_BYTES or (final and times >= QUARANTINE_AFTER):
            quarantine(uow, message, code, self._context.clock.now())
            return
        uow.outbox.move([message.message_id], DeliveryState.SENT_UNKNOWN, code=code)
        self.tally.left += 1

    def _send_singly(self) -> None:
        """Send one by one to find the message on which the port fails; what failed before goes last."""
        tried: set[str] = set()
        while candidates := self._candidates(tried):
            blocked: set[str] = set()
            for message in candidates:
                self._stop_if_cancelled()
                tried.add(message.message_id)
                if message.person_id not in blocked and not self._send_one(message):
                    blocked.add(message.person_id)
        self._suspect_singly(bool(self._sending.failed))

    def _candidates(self, tried: set[str]) -> list[OutboxMessage]:
        with self._uow() as uow:
            due = uow.outbox.due(self._context.clock.now(), BATCH_MAX)
        ordered = sorted((each for each in due if each.message_id not in tried), key=lambda each: each.person_id)
        by_person = [list(group) for _, group in groupby(ordered, key=lambda each: each.person_id)]
        by_person.sort(key=lambda group: (group[0].equal_refusals, group[0].sequence))
        return [message for group in by_person for message in group]

    def _send_one(self, message: OutboxMessage) -> bool:
        """Claim and send one message that is still queued; False when the port failed on it."""
        with self._uow() as uow:
            now_stored = uow.outbox.get(message.message_id)
            ready = now_stored is not None and now_stored.state is DeliveryState.QUEUED
            claimed = self._claim(uow, [now_stored] if now_stored is not None and ready else [])
        try:
            for each in claimed:
                self._submit([each])
                self._sending.passed()
        except (ServerFailedProblem, LinkNotRealProblem) as problem:
            if self._sending.note(message, problem):
                raise
            return False
        return True

    def _settle(self) -> None:
        """Count the failures; a message that failed three times while others passed is put aside."""
        failed, memory = [*self._asking.failed, *self._sending.failed], self._recall()
        others_sent = bool(failed) and (self._sending.any_passed or memory.others_passed)
        if not failed and others_sent == memory.others_passed:
            return
        with self._uow() as uow:
            self._count_failures(uow, self._asking, others_sent or self._asking.any_passed)
            self._count_failures(uow, self._sending, others_sent)
            remember(uow, replace(recall(uow), others_passed=others_sent))
            uow.commit()
        self._tell([message for message, _ in failed])

    def _count_failures(self, uow: UnitOfWork, tolerance: FailureTolerance, others_passed: bool) -> None:
        for message, code in tolerance.failed:
            now_stored = uow.outbox.get(message.message_id)
            if now_stored is not None and now_stored.state is DeliveryState.SENT_UNKNOWN:
                self._refuse(uow, now_stored, code, final=others_passed)

    def _retry_quarantined(self) -> None:
        """Try again what was put aside long enough ago: ask first, then send it alone."""
        with self._uow() as uow:
            aside = uow.outbox.quarantined_due(self._context.clock.now(), RETRY_CHUNK)
        tolerance = FailureTolerance()
        for message in aside:
            self._stop_if_cancelled()
            try:
                self._retry_one(message)
                tolerance.passed()
            except (ServerFailedProblem, LinkNotRealProblem) as problem:
                gave_up = tolerance.note(message, problem)
                self._put_aside(message, problem.code)
                if gave_up:
                    return

    def _put_aside(self, message: OutboxMessage, code: str) -> None:
        with self._uow() as uow:
            quarantine(uow, message, code, self._context.clock.now())
            uow.commit()

    def _retry_one(self, message: OutboxMessage) -> None:
        with self._uow() as uow:
            claimed = self._claim(uow, [message])
        receipt = self._gateway.inquire(message)
        if receipt is None:
            self._submit(claimed)
        else:
            self._apply_inquiries([(claimed[0], receipt)])

    def _fetch_receipts(self, books: str) -> None:
        """Fetch what was decided since: apply, and only then move the cursor."""
        while True:
            self._stop_if_cancelled()
            with self._uow() as uow:
                cursor = uow.receipts.cursor(books)
            receipts = self._gateway.receipts_after(self._identity, cursor, BATCH_MAX)
            if not receipts:
                return
            with self._uow() as uow:
                touched = [self._apply_fetched(uow, receipt) for receipt in receipts]
                uow.receipts.set_cursor(books, receipts[-1].port_sequence)
                uow.commit()
            self._tell([message for message in touched if message is not None])

    def _apply_fetched(self, uow: UnitOfWork, receipt: Receipt) -> OutboxMessage | None:
        message = uow.outbox.get(receipt.message_id)
        applied = apply_receipt(uow, receipt, message, self._context.actor.name, self._context.clock.now())
        self.tally.received += applied.is_new
        self.tally.count(applied.verdict)
        return message if applied.is_new else None

    def _recall(self) -> SyncMemory:
        with self._uow() as uow:
            return recall(uow)

    def _suspect_singly(self, singly: bool) -> None:
        with self._uow() as uow:
            remember(uow, replace(recall(uow), singly=singly))
            uow.commit()

    def _tell(self, messages: Sequence[OutboxMessage]) -> None:
        if messages:
            self._context.events.publish(DeliveryChanged(tuple(each.record_ref for each in messages)))
        if self._progress is not None:
            self._progress(min(self.tally.sent, self._of), self._of)

    def _stop_if_cancelled(self) -> None:
        if self._cancel is not None and self._cancel.is_set():
            raise CancelledError("sync.cancelled")

    def _uow(self) -> UnitOfWork:
        return self._context.store.unit_of_work()
