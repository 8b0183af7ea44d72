"""F-21: quota in three numbers, used here, confirmed by the port, unknown since when, and bounds that hold the truth.

Acceptance: several laptops of one point, another point and a port that answers late, twice, in any order or not at
all; at every step the truth lies in the bounds each laptop shows, and the three numbers are those stored and said.
"""

from __future__ import annotations

import contextlib
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.quota import MoveKind
from app.domain.trade import RecordState
from app.errors import UserError
from tests.helpers.quota_world import LIMIT, PIN, SUPERVISOR, CrashError, Laptop, QuotaWorld

DEVICES = ("07", "08", "09")
PERSONS = (1, 2)
VALUES = st.sampled_from([1, 100_000, 250_000, 399_999, 400_000, 799_999, 800_000])
DEVICE, PERSON = st.sampled_from(DEVICES), st.sampled_from(PERSONS)
CRASH = st.sampled_from([None, None, None, 0, 1])


class QuotaMachine(RuleBasedStateMachine):
    """Everything that may happen to a person's day, on every laptop. After a refusal nothing is stored."""

    vouchers: Bundle[str] = Bundle("vouchers")

    @initialize()
    def begin(self) -> None:
        self.world = QuotaWorld(len(DEVICES), len(PERSONS))
        self.day = self.world.today
        self.with_exceptions = False
        self.lists = dict.fromkeys(DEVICES, frozenset(DEVICES))

    def laptop(self, device: str) -> Laptop:
        return self.world.laptops[device]

    @contextlib.contextmanager
    def may_fail(self, device: str, crash: int | None = None):
        store = self.laptop(device).store
        store.commits_until_crash = crash
        try:
            yield
        except (UserError, CrashError):
            pass
        finally:
            store.commits_until_crash = None

    @rule(device=DEVICE, person=PERSON, fen=VALUES, crash=CRASH)
    def spend(self, device: str, person: int, fen: int, crash: int | None) -> None:
        with self.may_fail(device, crash):
            self.laptop(device).spend(person, fen)

    @rule(device=DEVICE, person=PERSON)
    def spend_all_that_is_left(self, device: str, person: int) -> None:
        left = self.laptop(device).view(person).left_fen or 0
        with self.may_fail(device):
            self.laptop(device).spend(person, left)

    @rule(device=DEVICE, data=st.data(), crash=CRASH)
    def void(self, device: str, data: st.DataObject, crash: int | None) -> None:
        records = [r for r in self.laptop(device).rows.records.values() if r.state is RecordState.FINALISED]
        if records:
            ref = data.draw(st.sampled_from(sorted(r.local_reference for r in records)))
            with self.may_fail(device, crash):
                self.laptop(device).records.void(ref, "货未到")

    @rule(device=DEVICE, lose=st.booleans())
    def send(self, device: str, lose: bool) -> None:
        self.world.send(device, lose_answers=lose)

    @rule(device=DEVICE, at=st.integers(0, 5), again=st.booleans())
    def hear(self, device: str, at: int, again: bool) -> None:
        self.world.hear(device, at, keep=again)

    @rule(device=DEVICE, person=PERSON, fen=st.sampled_from([100_000, 400_000]), other=st.sampled_from([0, 300_000]))
    def trade_and_hear(self, device: str, person: int, fen: int, other: int) -> None:
        """A whole exchange: another point was quicker; a share is recorded and sent, and all answers are heard."""
        self.other_point_spends(person, other)
        with self.may_fail(device):
            self.laptop(device).spend(person, fen)
        self.world.send(device)
        while self.world.port.answers.get(device):
            self.world.hear(device, 0)

    @rule(device=DEVICE)
    def ask_again(self, device: str) -> None:
        self.world.ask_again(device)

    @rule(device=DEVICE, data=st.data())
    def officer_refuses(self, device: str, data: st.DataObject) -> None:
        held = sorted(ref for ref, (of, *_) in self.world.port.held.items() if of == device)
        if held:
            ref = data.draw(st.sampled_from(held))
            message = next(m for m in self.laptop(device).rows.messages.values() if m.record_ref == ref)
            self.world.port.refuse(device, ref, message, self.world.clock.now())

    @rule(person=PERSON, fen=st.sampled_from([100_000, 500_000, 800_000]))
    def other_point_spends(self, person: int, fen: int) -> None:
        number = self.laptop("07").market.people[person - 1].document.number
        port, key = self.world.port, (number, self.world.today)
        if fen and port.total(*key) + fen <= LIMIT:
            port.elsewhere[key] = port.elsewhere.get(key, 0) + fen

    @rule(person=PERSON)
    def other_point_takes_back(self, person: int) -> None:
        number = self.laptop("07").market.people[person - 1].document.number
        self.world.port.elsewhere.pop((number, self.world.today), None)

    @rule(target=vouchers, device=DEVICE, to=DEVICE, person=PERSON, part=st.sampled_from([None, 1, 300_000]))
    def give(self, device: str, to: str, person: int, part: int | None) -> str:
        laptop = self.laptop(device)
        with self.may_fail(device):
            return laptop.hand_over.give(laptop.person_id(person), to, part).code
        return ""

    @rule(target=vouchers, device=DEVICE, to=DEVICE, person=PERSON, crash=st.sampled_from([0, 1]))
    def give_and_die(self, device: str, to: str, person: int, crash: int) -> str:
        """The right is gone, or it is not; its voucher can be shown again."""
        laptop = self.laptop(device)
        before = {move.move_id for move in laptop.rows.quota_moves.values()}
        with self.may_fail(device, crash):
            laptop.hand_over.give(laptop.person_id(person), to)
        fresh = [move.move_id for move in laptop.rows.quota_moves.values() if move.move_id not in before]
        return laptop.hand_over.voucher(fresh[0]).code if fresh else ""

    @rule(device=DEVICE, code=vouchers, crash=CRASH)
    def take(self, device: str, code: str, crash: int | None) -> None:
        with self.may_fail(device, crash):
            self.laptop(device).hand_over.take(code)

    @rule(device=DEVICE, person=PERSON)
    def make_exception(self, device: str, person: int) -> None:
        laptop = self.laptop(device)
        with self.may_fail(device):
            laptop.exceptions.grant(laptop.person_id(person), "原电脑故障", SUPERVISOR, PIN)
            self.with_exceptions = True

    @rule(on=DEVICE, about=DEVICE)
    def take_a_laptop_out_or_in(self, on: str, about: str) -> None:
        """One laptop after the other is told of a change of the list."""
        known = next(each for each in self.laptop(on).laptops.laptops() if each.device == about)
        with self.may_fail(on):
            self.laptop(on).laptops.set_active(known.laptop_id, not known.active, "换电脑")
            active = {each.device for each in self.laptop(on).laptops.laptops() if each.active}
            self.lists[on] = frozenset(active)

    @precondition(lambda self: len(set(self.lists.values())) == 1)
    @rule()
    def next_day(self) -> None:
        """The market opens again when all laptops have the same list."""
        self.world.clock.advance(days=1)
        self.day = self.world.today
        for laptop in self.world.laptops.values():
            laptop.market.arrive(*PERSONS)
        self.with_exceptions = False

    @rule(minutes=st.sampled_from([1, 30]))
    def time_passes(self, minutes: int) -> None:
        if self.world.today == (self.world.clock.now() + timedelta(hours=8, minutes=minutes)).date():
            self.world.clock.advance(minutes=minutes)

    @invariant()
    def truth_lies_in_the_bounds(self) -> None:
        for person in PERSONS:
            everywhere = self.world.used_everywhere(person, self.day)
            for laptop in self.world.laptops.values():
                view, used = laptop.view(person), laptop.used(person, self.day)
                assert view.used_here_fen == used
                moved = laptop.moved(MoveKind.TAKEN, person, self.day) - laptop.moved(MoveKind.GIVEN, person, self.day)
                own = LIMIT if view.at_home or laptop.has_exception(person, self.day) else 0
                right = min(LIMIT, max(0, own + moved))
                truth = max(0, min(LIMIT - everywhere, right - used))
                assert (view.low_fen or 0) <= truth <= (view.high_fen or 0)
                assert (view.left_fen or 0) <= (view.high_fen or 0)
                assert view.high_fen == max(0, right - used)

    @invariant()
    def each_person_is_at_home_once_at_most(self) -> None:
        for person in PERSONS:
            assert sum(laptop.view(person).at_home for laptop in self.world.laptops.values()) <= 1

    @invariant()
    def one_point_never_passes_the_limit_in_home_mode(self) -> None:
        most = LIMIT if not self.with_exceptions else LIMIT * len(DEVICES)
        for person in PERSONS:
            assert self.world.used_at_point(person, self.day) <= most

    @invariant()
    def rights_are_conserved(self) -> None:
        """Given = taken + on the way: no voucher was credited twice, or more than it was debited."""
        for person in PERSONS:
            given = sum(lap.moved(MoveKind.GIVEN, person, self.day) for lap in self.world.laptops.values())
            taken = sum(lap.moved(MoveKind.TAKEN, person, self.day) for lap in self.world.laptops.values())
            assert taken <= given

    @invariant()
    def what_the_port_said_last_is_shown(self) -> None:
        for person in PERSONS:
            for laptop in self.world.laptops.values():
                view, heard = laptop.view(person), laptop.rows.heard.get((laptop.person_id(person), self.day))
                if heard is None:
                    assert (view.known_at, view.unknown_since) == (None, view.day_began_at)
                else:
                    assert (view.confirmed_fen, view.elsewhere_fen, view.known_at) == heard
                    assert view.unknown_since == view.known_at

    def teardown(self) -> None:
        """First contact: what is beyond the limit is found, and nothing beyond it is declared."""
        if not hasattr(self, "world"):
            return
        self.world.meet()
        for person in PERSONS:
            number = self.laptop("07").market.people[person - 1].document.number
            assert self.world.port.total(number, self.day) <= LIMIT


QuotaMachine.TestCase.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)


class TestTruthInBounds(QuotaMachine.TestCase):
    """Truth lies in the bounds shown when anything happens in any order."""
