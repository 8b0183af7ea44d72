"""Saving, syncing, failing, dying and restoring in any order: the port has each message once, nothing waits for ever.

Left out on purpose: a port restored without saying so that lost a message below its own high-water. The greeting
has nothing that would show it (see docs/decisions/0005-sync.md).
"""

from __future__ import annotations

import contextlib

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.delivery import DeliveryState, Verdict
from app.domain.ledger import first_break
from tests.helpers.delivery_store import KilledError
from tests.helpers.gateway_stub import FAULTS, Books
from tests.helpers.sync_bench import SyncBench

LINE = st.lists(st.sampled_from(["ok", "ok", "twice", *sorted(FAULTS)]), max_size=8)
CYCLES_TO_HEAL = 8


class SyncMachine(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.bench = SyncBench()
        self.count = 0
        self.backups: list[Books] = [self.bench.port.backup()]
        self.silent = False

    @rule(persons=st.lists(st.integers(0, 3), min_size=1, max_size=6))
    def save(self, persons: list[int]) -> None:
        for person in persons:
            self.count += 1
            self.bench.save(self.count, person=f"p{person}")

    @precondition(lambda self: self.count > 0)
    @rule(data=st.data())
    def save_amendment(self, data: st.DataObject) -> None:
        original = data.draw(st.integers(1, self.count))
        self.count += 1
        person = self.bench.rows.messages[f"m{original}"].person_id
        self.bench.save(self.count, person=person, kind="amend", waits_for=f"m{original}")

    @rule(line=LINE)
    def sync(self, line: list[str]) -> None:
        self.bench.cycle(*line)

    @rule(line=LINE, commits=st.integers(0, 8))
    def sync_and_die_at_a_commit(self, line: list[str], commits: int) -> None:
        self.bench.store.commits_until_death = commits
        self._cycle_until_death(line)

    @rule(line=LINE, calls=st.integers(0, 6), answered=st.booleans())
    def sync_and_die_during_a_call(self, line: list[str], calls: int, answered: bool) -> None:
        real_call, start = self.bench.port._called, len(self.bench.port.calls)

        def killing_call(call, ids, act):
            if len(self.bench.port.calls) - start < calls or self.bench.store.dead:
                return real_call(call, ids, act)
            if answered:
                act()
            self.bench.store.dead = True
            raise KilledError

        self.bench.port._called = killing_call
        self._cycle_until_death(line)
        self.bench.port._called = real_call

    def _cycle_until_death(self, line: list[str]) -> None:
        with contextlib.suppress(KilledError):
            self.bench.cycle(*line)
        self.bench.start()

    @precondition(lambda self: self.bench.port.books.first)
    @rule(data=st.data(), verdict=st.sampled_from([each for each in Verdict if each is not Verdict.NONE]))
    def decide(self, data: st.DataObject, verdict: Verdict) -> None:
        self.bench.port.decide(data.draw(st.sampled_from(sorted(self.bench.port.books.first))), verdict)

    @rule()
    def back_the_port_up(self) -> None:
        self.backups.append(self.bench.port.backup())

    @rule(data=st.data(), says_so=st.booleans())
    def restore_the_port(self, data: st.DataObject, says_so: bool) -> None:
        backup = data.draw(st.sampled_from(self.backups))
        kept = max((number for _, number in backup.sequences.values()), default=0)
        lost = [number for key, (_, number) in self.bench.port.books.sequences.items() if key not in backup.sequences]
        if not says_so and any(number < kept for number in lost):
            return
        self.silent = self.silent or not says_so
        self.bench.port.restore(backup, says_so=says_so)

    @rule()
    def begin_new_books(self) -> None:
        self.bench.port.books = Books()
        self.bench.port.instance_id += "x"
        self.backups = [self.bench.port.backup()]

    @rule(data=st.data())
    def withdraw_or_release(self, data: st.DataObject) -> None:
        movable = {DeliveryState.QUEUED: DeliveryState.HELD, DeliveryState.HELD: DeliveryState.QUEUED}
        fitting = [key for key, each in self.bench.rows.messages.items() if each.state in movable]
        if fitting:
            key = data.draw(st.sampled_from(sorted(fitting)))
            self.bench.move(key, movable[self.bench.state(key)])

    @rule(data=st.data(), poisoned=st.booleans(), asked_too=st.booleans())
    def disturb_one(self, data: st.DataObject, poisoned: bool, asked_too: bool) -> None:
        if self.count:
            key = f"m{data.draw(st.integers(1, self.count))}"
            if poisoned:
                self.bench.port.poison.add(key)
            else:
                self.bench.port.refusals[key] = "message.unreadable"
            if asked_too:
                self.bench.port.poison_asked.add(key)

    @rule(size=st.integers(1, 4))
    def take_only_small_batches(self, size: int) -> None:
        self.bench.port.largest_batch = size

    @rule(minutes=st.integers(-30, 120))
    def let_time_pass(self, minutes: int) -> None:
        self.bench.clock.advance(minutes=minutes)

    @invariant()
    def port_has_only_what_was_saved(self) -> None:
        for key, kept in self.bench.port.books.first.items():
            assert kept.content_hash == self.bench.rows.messages[key].content_hash

    @invariant()
    def no_message_is_lost(self) -> None:
        assert len(self.bench.rows.messages) == self.count

    @invariant()
    def no_verdict_stands_without_its_receipt(self) -> None:
        proofs = {(self.bench.rows.messages[each.message_id].record_ref, each.verdict) for each in self._receipts()}
        assert set(self.bench.rows.verdicts.items()) <= proofs

    @invariant()
    def delivered_means_a_receipt_over_our_bytes(self) -> None:
        proven = {(each.message_id, each.content_hash) for each in self._receipts()}
        for each in self.bench.rows.messages.values():
            assert each.state is not DeliveryState.DELIVERED or (each.message_id, each.content_hash) in proven

    @invariant()
    def chain_holds(self) -> None:
        assert first_break(self.bench.rows.ledger) is None

    def _receipts(self):
        return self.bench.rows.receipts.values()

    def teardown(self) -> None:
        if not hasattr(self, "bench"):
            return
        port = self.bench.port
        for disturbed in (port.poison, port.poison_asked, port.refusals, port.script):
            disturbed.clear()
        for key, each in list(self.bench.rows.messages.items()):
            if each.state is DeliveryState.HELD:
                self.bench.move(key, DeliveryState.QUEUED)
        # A clock that was set back far makes what is put aside wait until it has caught up.
        for _ in range(CYCLES_TO_HEAL):
            self.bench.clock.advance(days=1)
            report = self.bench.cycle()
            assert report.problem_code == ""
        assert self.bench.states() <= {DeliveryState.DELIVERED}
        assert set(port.books.first) == set(self.bench.rows.messages)
        if not self.silent:
            assert {each.receipt_id for each in port.books.log} <= set(self.bench.rows.receipts)


SyncMachine.TestCase.settings = settings(
    stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)
TestSync = SyncMachine.TestCase
