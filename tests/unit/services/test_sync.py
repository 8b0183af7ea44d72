"""The table of what happened and what follows, row by row, and every place where a cycle can be cut short."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.delivery import DeliveryState, Verdict
from app.domain.ledger import first_break
from app.errors import StoreDamagedProblem
from app.events import ConnectionChanged, DeliveryChanged
from app.services.sync import SyncReport
from tests.helpers.delivery_store import KilledError
from tests.helpers.messages import DAY, message, receipt
from tests.helpers.sync_bench import SyncBench

QUEUED, HELD, UNKNOWN, DELIVERED, ASIDE = (
    DeliveryState.QUEUED,
    DeliveryState.HELD,
    DeliveryState.SENT_UNKNOWN,
    DeliveryState.DELIVERED,
    DeliveryState.QUARANTINED,
)


@pytest.fixture
def bench() -> SyncBench:
    return SyncBench()


def test_messages_are_delivered_and_judged_when_all_goes_well(bench: SyncBench) -> None:
    bench.save(*range(1, 451))
    report = bench.cycle()
    assert report == SyncReport(sent=450, received=450, accepted=450)
    assert bench.states() == {DELIVERED}
    assert [len(ids) for ids in bench.submitted()] == [200, 200, 50]
    assert set(bench.rows.verdicts.values()) == {Verdict.ACCEPTED}
    assert len(bench.rows.ledger) == 450
    assert first_break(bench.rows.ledger) is None
    assert bench.rows.ledger[0].actor == "练习员"


def test_nothing_is_sent_twice_when_cycles_repeat(bench: SyncBench) -> None:
    bench.save(1, 2)
    bench.cycle()
    assert bench.cycle() == SyncReport()
    assert bench.submitted() == [("m1", "m2")]


def test_report_says_so_when_no_port_is_connected(bench: SyncBench) -> None:
    bench.context.gateway.current = None
    assert bench.cycle() == SyncReport(problem_code="gateway.not_connected")
    assert bench.rows.contacts == []


def test_second_cycle_does_nothing_when_one_is_running(bench: SyncBench) -> None:
    beside: list[SyncReport] = []

    def run_beside(call: str) -> None:
        thread = threading.Thread(target=lambda: beside.append(bench.sync.run_cycle()))
        thread.start()
        thread.join()

    bench.port.watch = run_beside
    bench.cycle()
    assert beside
    assert set(beside) == {SyncReport(problem_code="sync.running")}


def test_events_and_contact_are_told_when_a_cycle_ends(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle()
    assert DeliveryChanged((message(1).record_ref,)) in bench.told
    assert bench.told[-1] == ConnectionChanged(bench.clock.now(), "")
    (contact,) = bench.rows.contacts
    assert (contact.at, contact.problem_code, contact.sent, contact.received) == (bench.clock.now(), "", 1, 1)


def test_progress_grows_to_its_end_when_messages_go(bench: SyncBench) -> None:
    bench.save(*range(1, 301))
    steps: list[tuple[int, int]] = []
    bench.cycle(progress=lambda done, of: steps.append((done, of)))
    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == ((200, 300), (300, 300))


# What ends a cycle


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("timeout_before", "gateway.timeout"),
        ("timeout_after", "gateway.timeout"),
        ("error_before", "gateway.server_error"),
        ("error_after", "gateway.server_error"),
        ("too_many_before", "gateway.too_many_requests"),
        ("html_before", "gateway.not_the_port"),
        ("html_after", "gateway.not_the_port"),
        ("redirect_before", "gateway.redirected"),
        ("sign_in_before", "gateway.sign_in_needed"),
        ("too_old_before", "gateway.client_too_old"),
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_nothing_is_lost_or_doubled_when_a_call_fails(bench: SyncBench, fault: str, code: str, place: int) -> None:
    bench.save(1, 2, 3)
    report = bench.cycle(*["ok"] * place, fault)
    assert report.problem_code == code
    assert report.retry_in_s >= 5
    assert bench.states() == [{QUEUED}, {UNKNOWN}, {DELIVERED}][place]
    assert bench.told[-1] == ConnectionChanged(bench.clock.now(), code)
    assert bench.rows.contacts[-1].problem_code == code
    healed = bench.cycle()
    assert (healed.problem_code, healed.retry_in_s) == ("", 0)
    assert bench.states() == {DELIVERED}
    assert set(bench.port.books.first) == {"m1", "m2", "m3"}
    assert len(bench.rows.receipts) == 3


def test_port_is_asked_first_when_a_reply_was_lost(bench: SyncBench) -> None:
    bench.save(1, 2)
    bench.cycle("ok", "timeout_after")
    assert bench.states() == {UNKNOWN}
    report = bench.cycle()
    assert bench.submitted() == [("m1", "m2")]
    assert report == SyncReport(sent=2, received=2, accepted=2)


def test_same_bytes_go_again_when_the_port_signs_not_found(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle("ok", "timeout_before")
    bench.cycle()
    assert bench.submitted() == [("m1",), ("m1",)]
    assert bench.rows.messages["m1"].tries == 2
    assert bench.state("m1") is DELIVERED


def test_answers_heard_before_are_kept_when_a_later_inquiry_fails(bench: SyncBench) -> None:
    bench.save(1, 2, 3)
    bench.cycle("ok", "timeout_after")
    bench.cycle("ok", "ok", "ok", "timeout_before")
    assert [bench.state(each) for each in ("m1", "m2", "m3")] == [DELIVERED, DELIVERED, UNKNOWN]


def test_duplicate_on_the_line_changes_nothing_when_the_port_knows_ids(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle("ok", "twice", "twice")
    assert len(bench.port.books.log) == 1
    assert len(bench.rows.receipts) == 1


# Back-off


def test_delay_doubles_and_falls_back_to_zero_when_failures_end(bench: SyncBench) -> None:
    waits = [bench.cycle("timeout_before").retry_in_s for _ in range(10)]
    assert waits == [5, 10, 20, 40, 80, 160, 320, 640, 900, 900]
    assert bench.cycle().retry_in_s == 0
    assert bench.cycle("timeout_before").retry_in_s == 5


def test_wait_is_kept_when_the_program_starts_again(bench: SyncBench) -> None:
    assert bench.sync.wait_s() == 0
    bench.cycle("timeout_before")
    bench.cycle("timeout_before")
    bench.start()
    bench.clock.advance(seconds=4)
    assert bench.sync.wait_s() == 6
    bench.clock.advance(seconds=60)
    assert bench.sync.wait_s() == 0


def test_wait_has_an_end_when_the_clock_is_set_back(bench: SyncBench) -> None:
    bench.cycle("timeout_before")
    bench.clock.advance(days=-400)
    assert bench.sync.wait_s() <= 3600


def test_port_decides_the_wait_when_it_asks_for_a_longer_one(bench: SyncBench) -> None:
    assert bench.cycle("too_many_before").retry_in_s == 120


# Refusals


def test_message_is_put_aside_when_refused_three_times_alike(bench: SyncBench) -> None:
    bench.save(1, 2)
    bench.port.refusals["m1"] = "message.unreadable"
    reports = [bench.cycle() for _ in range(3)]
    assert [each.retry_in_s for each in reports] == [5, 10, 0]
    assert bench.state("m1") is ASIDE
    assert bench.rows.messages["m1"].last_code == "message.unreadable"
    assert bench.state("m2") is DELIVERED


def test_count_begins_anew_when_the_refusal_is_another(bench: SyncBench) -> None:
    bench.save(1)
    for code in ("message.unreadable", "message.unreadable", "message.refused", "message.refused"):
        bench.port.refusals["m1"] = code
        bench.cycle()
        assert bench.state("m1") is UNKNOWN
    bench.cycle()
    assert bench.state("m1") is ASIDE


def test_message_is_put_aside_at_once_when_the_port_has_other_bytes(bench: SyncBench) -> None:
    bench.save(1, 2)
    bench.port.refusals["m1"] = "message.same_id_other_bytes"
    report = bench.cycle()
    assert (bench.state("m1"), bench.state("m2")) == (ASIDE, DELIVERED)
    assert report.problem_code == ""


def test_message_stays_open_when_the_answer_leaves_it_out(bench: SyncBench) -> None:
    bench.save(1, 2)
    bench.port.silent_about.add("m1")
    assert bench.cycle().sent == 1
    assert bench.state("m1") is UNKNOWN
    assert bench.rows.messages["m1"].last_code == "gateway.answer_missing"
    bench.port.silent_about.clear()
    bench.cycle()
    assert bench.state("m1") is DELIVERED


def test_message_put_aside_is_tried_again_when_the_longest_delay_is_over(bench: SyncBench) -> None:
    bench.save(1)
    bench.port.refusals["m1"] = "message.same_id_other_bytes"
    bench.cycle()
    bench.port.refusals.clear()
    bench.clock.advance(minutes=14)
    bench.cycle()
    assert bench.state("m1") is ASIDE
    bench.clock.advance(minutes=1)
    assert bench.cycle().accepted == 1
    assert bench.state("m1") is DELIVERED


def test_message_put_aside_is_delivered_when_the_port_has_it_after_all(bench: SyncBench) -> None:
    (one,) = bench.save(1)
    bench.port.refusals["m1"] = "message.same_id_other_bytes"
    bench.cycle()
    bench.port.refusals.clear()
    bench.port._judge(one)
    bench.clock.advance(minutes=15)
    bench.cycle()
    assert bench.submitted() == [("m1",)]
    assert bench.state("m1") is DELIVERED


def test_batch_is_halved_when_it_is_too_large(bench: SyncBench) -> None:
    bench.save(*range(1, 11))
    bench.port.largest_batch = 3
    assert bench.cycle().accepted == 10
    sizes = [len(ids) for ids in bench.submitted()]
    assert sizes[0] == 10
    assert max(sizes[2:]) <= 5
    assert bench.states() == {DELIVERED}


def test_single_message_is_put_aside_when_it_alone_is_too_large(bench: SyncBench) -> None:
    bench.save(1)
    bench.port.largest_batch = 0
    for _ in range(3):
        bench.cycle()
    assert bench.state("m1") is ASIDE
    assert bench.rows.messages["m1"].last_code == "message.too_large"


def test_refusal_is_counted_when_it_is_raised_for_a_single_message(bench: SyncBench) -> None:
    bench.save(1)
    bench.port.raises_refusals = True
    bench.port.refusals["m1"] = "message.same_id_other_bytes"
    assert bench.cycle().problem_code == ""
    assert bench.state("m1") is ASIDE


def test_messages_go_one_by_one_when_a_batch_is_refused_whole(bench: SyncBench) -> None:
    bench.save(1, 2, 3)
    bench.port.refuses_batches = True
    bench.port.refusals["m2"] = "message.refused"
    assert bench.cycle().accepted == 2
    assert [bench.state(each) for each in ("m1", "m2", "m3")] == [DELIVERED, UNKNOWN, DELIVERED]


# A message on which the port fails


def poison(bench: SyncBench, numbers: Iterable[int], asked_too: bool) -> None:
    """Make the port fail on these messages when they are sent, and maybe also when it is asked about them."""
    bench.port.poison.update(f"m{number}" for number in numbers)
    if asked_too:
        bench.port.poison_asked.update(bench.port.poison)


@pytest.mark.parametrize("asked_too", [False, True])
def test_poisoned_message_is_found_and_put_aside_when_others_pass(bench: SyncBench, asked_too: bool) -> None:
    bench.save(*range(1, 9))
    poison(bench, [4], asked_too)
    for _ in range(8):
        bench.cycle()
    assert bench.state("m4") is ASIDE
    assert bench.rows.messages["m4"].last_code == "gateway.server_error"
    assert {bench.state(f"m{n}") for n in (1, 2, 3, 5, 6, 7, 8)} == {DELIVERED}
    bench.save(9, 10)
    bench.cycle()
    assert bench.submitted()[-1] == ("m9", "m10")


@pytest.mark.parametrize("asked_too", [False, True])
def test_many_poisoned_messages_at_the_head_do_not_stop_the_post_when_others_wait(
    bench: SyncBench, asked_too: bool
) -> None:
    bench.save(*range(1, 21))
    poison(bench, range(1, 9), asked_too)
    for _ in range(20):
        bench.cycle()
    assert {bench.state(f"m{number}") for number in range(1, 9)} == {ASIDE}
    assert {bench.state(f"m{number}") for number in range(9, 21)} == {DELIVERED}


@pytest.mark.parametrize("asked_too", [False, True])
def test_nothing_is_put_aside_when_the_port_fails_on_everything(bench: SyncBench, asked_too: bool) -> None:
    bench.save(1, 2, 3, 4)
    poison(bench, range(1, 5), asked_too)
    for _ in range(12):
        assert bench.cycle().problem_code == "gateway.server_error"
    assert ASIDE not in bench.states()
    bench.port.poison.clear()
    bench.port.poison_asked.clear()
    bench.cycle()
    assert bench.states() == {DELIVERED}


def test_later_message_of_a_person_waits_when_an_earlier_one_fails(bench: SyncBench) -> None:
    bench.save(1, 2, person="p")
    bench.save(3, person="q")
    bench.port.poison.add("m1")
    bench.cycle()
    bench.cycle()
    bench.cycle()
    assert bench.state("m3") is DELIVERED
    assert ("m2",) not in bench.submitted()


def test_message_is_left_alone_when_withdrawn_while_others_go_singly(bench: SyncBench) -> None:
    bench.save(1, 2)
    bench.cycle("ok", "error_before")
    bench.cycle("timeout_before")

    def withdraw(call: str) -> None:
        if call == "submit" and bench.state("m2") is QUEUED:
            bench.move("m2", HELD)

    bench.port.watch = withdraw
    bench.cycle()
    assert (bench.state("m1"), bench.state("m2")) == (DELIVERED, HELD)


def test_poisoned_message_is_put_aside_again_when_its_new_try_fails(bench: SyncBench) -> None:
    bench.save(1)
    bench.port.refusals["m1"] = "message.same_id_other_bytes"
    bench.cycle()
    bench.port.poison.add("m1")
    bench.clock.advance(minutes=15)
    assert bench.cycle().problem_code == ""
    assert bench.state("m1") is ASIDE
    assert bench.rows.messages["m1"].next_try_at == bench.clock.now() + timedelta(minutes=15)


def test_new_tries_stop_when_the_port_fails_three_times_in_a_row(bench: SyncBench) -> None:
    bench.save(*range(1, 6))
    bench.port.refusals.update({f"m{number}": "message.same_id_other_bytes" for number in range(1, 6)})
    bench.cycle()
    bench.port.refusals.clear()
    poison(bench, range(1, 6), False)
    bench.clock.advance(minutes=15)
    assert bench.cycle().problem_code == ""
    assert bench.states() == {ASIDE}
    assert bench.port.count("submit") == 1 + 3


def test_link_is_not_real_when_a_stranger_answers_to_a_new_try(bench: SyncBench) -> None:
    bench.save(1)
    bench.port.refusals["m1"] = "message.same_id_other_bytes"
    bench.cycle()
    bench.port.refusals.clear()
    bench.clock.advance(minutes=15)
    assert bench.cycle("ok", "html_before").problem_code == "gateway.not_the_port"
    bench.cycle()
    assert bench.state("m1") is DELIVERED


def test_sending_singly_stops_when_the_port_fails_three_times_in_a_row(bench: SyncBench) -> None:
    bench.save(*range(1, 8))
    bench.cycle("ok", "error_before")
    report = bench.cycle(*["ok"] * 8, *["error_before"] * 3)
    assert report.problem_code == "gateway.server_error"
    assert bench.port.count("submit") == 1 + 3
    bench.cycle()
    assert bench.states() == {DELIVERED}


def test_cycle_goes_on_when_the_port_answers_about_another_message(bench: SyncBench) -> None:
    bench.save(1, 2)
    bench.cycle("ok", "timeout_before")
    bench.port.confused_about.add("m1")
    bench.save(3)
    for _ in range(3):
        assert bench.cycle().problem_code == ""
    assert [bench.state(each) for each in ("m1", "m2", "m3")] == [ASIDE, DELIVERED, DELIVERED]


def test_inquiries_stop_when_the_port_fails_three_times_in_a_row(bench: SyncBench) -> None:
    bench.save(*range(1, 8))
    bench.cycle("ok", "timeout_after")
    bench.port.books.log.clear()
    report = bench.cycle("ok", "error_before", "error_before", "error_before")
    assert report.problem_code == "gateway.server_error"
    assert bench.port.count("inquire") == 3
    bench.cycle()
    assert bench.states() == {DELIVERED}


def test_message_that_failed_is_delivered_when_its_receipt_is_fetched_in_the_same_cycle(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle("ok", "timeout_after")
    assert bench.cycle("ok", "error_before").accepted == 1
    assert bench.state("m1") is DELIVERED


# Receipts


def test_verdict_follows_later_receipts_when_the_office_decides(bench: SyncBench) -> None:
    bench.save(1, 2)
    bench.port.verdict_of = lambda each: Verdict.RECEIVED
    first = bench.cycle()
    assert (first.sent, first.accepted) == (2, 0)
    bench.port.decide("m1", Verdict.ACCEPTED)
    bench.port.decide("m1", Verdict.RELEASED)
    bench.port.decide("m2", Verdict.RETURNED)
    report = bench.cycle()
    assert (report.received, report.accepted, report.released, report.returned) == (3, 1, 1, 1)
    assert (bench.verdict("m1"), bench.verdict("m2")) == (Verdict.RELEASED, Verdict.RETURNED)


def test_receipts_come_in_pages_and_once_when_there_are_many(bench: SyncBench) -> None:
    bench.save(*range(1, 451))
    bench.cycle()
    for number in range(1, 451):
        bench.port.decide(f"m{number}", Verdict.RELEASED)
    assert bench.cycle().released == 450
    assert bench.cycle().received == 0
    assert bench.rows.cursors == {"books-1#0": 900}


def test_verdict_does_not_move_back_when_an_old_receipt_comes_late(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle()
    bench.port.decide("m1", Verdict.RELEASED)
    bench.port.decide("m1", Verdict.RECEIVED)
    report = bench.cycle()
    assert (report.received, report.released) == (2, 1)
    assert bench.verdict("m1") is Verdict.RELEASED


def test_voided_record_is_deleted_at_the_port_when_the_void_is_accepted(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle()
    ref = message(1).record_ref
    bench.save(2, kind="void", record_ref=ref)
    bench.port.verdict_of = lambda each: Verdict.RECEIVED
    bench.cycle()
    assert bench.rows.verdicts[ref] is Verdict.ACCEPTED
    bench.port.decide("m2", Verdict.ACCEPTED)
    bench.cycle()
    assert bench.rows.verdicts[ref] is Verdict.DELETED


def test_person_day_is_heard_when_the_port_tells_it(bench: SyncBench) -> None:
    bench.save(1)
    bench.port.person_day = (900, 500)
    bench.cycle()
    assert bench.rows.heard[("p1", DAY)] == (500, 400, bench.clock.now())


def test_older_word_on_a_person_day_is_not_believed_when_a_newer_came(bench: SyncBench) -> None:
    bench.save(1)
    bench.port.person_day = (900, 500)
    bench.cycle()
    newer = bench.rows.heard[("p1", DAY)]
    bench.port.person_day = (100, 100)
    late = bench.port.decide("m1", Verdict.RELEASED)
    bench.port.books.log[-1] = replace(late, issued_at=late.issued_at - timedelta(hours=1))
    bench.cycle()
    assert bench.rows.heard[("p1", DAY)] == newer


def test_receipt_is_written_down_only_when_our_store_does_not_know_the_message(bench: SyncBench) -> None:
    bench.port._judge(message(77))
    report = bench.cycle()
    assert report.received == 0
    assert bench.rows.receipts == {}
    assert bench.rows.verdicts == {}
    assert '"applied":false' in bench.rows.ledger[-1].body


@pytest.mark.parametrize("way", [(), (HELD,), (UNKNOWN,)])
def test_message_is_put_aside_when_a_receipt_covers_other_bytes(
    bench: SyncBench, way: tuple[DeliveryState, ...]
) -> None:
    (one,) = bench.save(1)
    bench.port.books.log.append(receipt(one, content_hash="0" * 64))
    for state in way:
        bench.move("m1", state)
    bench.port.confused_about.add("m1")
    bench.port.refusals["m1"] = "message.unreadable"
    bench.cycle()
    assert bench.verdict("m1") is Verdict.NONE
    assert bench.state("m1") is (HELD if way == (HELD,) else ASIDE)


@pytest.mark.parametrize("way", [(), (HELD,), (UNKNOWN, ASIDE)])
def test_message_is_delivered_when_its_receipt_comes_while_it_waits(
    bench: SyncBench, way: tuple[DeliveryState, ...]
) -> None:
    (one,) = bench.save(1, next_try_at=bench.clock.now() + timedelta(days=1))
    for state in way:
        bench.move("m1", state, next_try_at=bench.clock.now() + timedelta(days=1))
    bench.port._judge(one)
    assert bench.cycle().accepted == 1
    assert bench.state("m1") is DELIVERED
    assert bench.verdict("m1") is Verdict.ACCEPTED


# A port that lost its memory


def test_everything_lost_goes_again_when_the_port_says_it_was_restored(bench: SyncBench) -> None:
    bench.save(1, 2)
    bench.cycle()
    backup = bench.port.backup()
    bench.save(3, 4)
    bench.cycle()
    bench.port.restore(backup)
    bench.save(5)
    report = bench.cycle()
    assert set(bench.port.books.first) == {"m1", "m2", "m3", "m4", "m5"}
    assert bench.states() == {DELIVERED}
    assert report.problem_code == ""
    bench.port.decide("m4", Verdict.RELEASED)
    bench.cycle()
    assert bench.verdict("m4") is Verdict.RELEASED


def test_everything_lost_goes_again_when_the_port_was_restored_in_silence(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle()
    backup = bench.port.backup()
    bench.save(2, 3)
    bench.cycle()
    bench.cycle()
    bench.port.restore(backup, says_so=False)
    bench.cycle()
    assert set(bench.port.books.first) == {"m1", "m2", "m3"}
    bench.port.decide("m3", Verdict.RELEASED)
    bench.cycle()
    assert bench.verdict("m3") is Verdict.RELEASED


def test_everything_lost_goes_again_when_restored_in_silence_before_the_next_greeting(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle()
    bench.cycle()
    backup = bench.port.backup()
    for _ in range(2):
        bench.save(*([2, 3] if "m2" not in bench.rows.messages else []))
        bench.cycle()
        bench.port.restore(backup, says_so=False)
    bench.cycle()
    bench.cycle()
    assert set(bench.port.books.first) == {"m1", "m2", "m3"}
    assert bench.rows.cursors["books-1#0"] == 3


def test_decision_is_heard_when_the_port_gives_its_numbers_again_after_losing_messages(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle()
    bench.cycle()
    backup = bench.port.backup()
    bench.save(2, 3)
    bench.cycle()
    bench.port.restore(backup, says_so=False)
    bench.port.decide("m1", Verdict.RELEASED)
    bench.cycle()
    assert bench.verdict("m1") is Verdict.RELEASED


def test_decision_is_heard_when_the_port_gives_its_numbers_again_after_losing_what_was_open(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle()
    backup = bench.port.backup()
    for _ in range(3):
        bench.port.decide("m1", Verdict.RECEIVED)
    bench.cycle()
    bench.save(2)
    bench.cycle("ok", "timeout_after")
    bench.cycle("ok", "timeout_before")
    bench.port.restore(backup, says_so=False)
    bench.port.decide("m1", Verdict.RELEASED)
    bench.cycle()
    assert bench.verdict("m1") is Verdict.RELEASED
    assert bench.state("m2") is DELIVERED


def test_everything_goes_again_when_the_books_are_new(bench: SyncBench) -> None:
    bench.save(1, 2, epoch="A111")
    bench.save(3)
    bench.cycle()
    bench.port.books = type(bench.port.books)()
    bench.port.instance_id = "books-2"
    bench.cycle()
    assert set(bench.port.books.first) == {"m1", "m2", "m3"}
    assert len(bench.port.books.log) == 3


def test_port_is_asked_only_once_when_it_counts_sequences_otherwise(bench: SyncBench) -> None:
    ref = message(1).record_ref
    bench.save(1)
    bench.save(9, kind="void", record_ref=ref)
    bench.cycle()
    epoch, _ = bench.port.books.sequences["m9"]
    bench.port.books.sequences["m9"] = (epoch, 1)
    bench.cycle()
    assert bench.port.count("inquire") == 1
    bench.cycle()
    assert bench.port.count("inquire") == 1
    assert bench.states() == {DELIVERED}


def test_everything_lost_goes_again_when_sequences_are_counted_otherwise_too(bench: SyncBench) -> None:
    bench.save(1)
    bench.save(9, kind="void", record_ref=message(1).record_ref)
    bench.cycle()
    epoch, _ = bench.port.books.sequences["m9"]
    bench.port.books.sequences["m9"] = (epoch, 1)
    bench.cycle()
    backup = bench.port.backup()
    bench.save(5)
    bench.cycle()
    bench.cycle()
    bench.port.restore(backup, says_so=False)
    bench.cycle()
    assert "m5" in bench.port.books.first


def test_nothing_is_asked_when_only_the_epoch_is_new(bench: SyncBench) -> None:
    bench.save(1)
    bench.cycle()
    bench.rows.identity = replace(bench.rows.identity, epoch="B222")
    bench.cycle()
    assert bench.port.count("inquire") == 0


# Cut short


class CancelAfter:
    """Asks to stop at the n-th question."""

    def __init__(self, questions: int) -> None:
        self.left = questions

    def is_set(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_cycle_stops_between_batches_when_cancelled(bench: SyncBench) -> None:
    bench.save(*range(1, 601))
    report = bench.cycle(cancel=CancelAfter(2))
    assert report.problem_code == ""
    assert report.sent == 400
    assert bench.states() == {DELIVERED, QUEUED}
    bench.cycle()
    assert bench.states() == {DELIVERED}


def test_trouble_of_the_store_gets_out_when_it_fails(bench: SyncBench) -> None:
    bench.save(1)

    def disk_full(call: str) -> None:
        raise StoreDamagedProblem("store.disk_full")

    bench.store.before_commit = lambda: disk_full("")
    with pytest.raises(StoreDamagedProblem):
        bench.cycle()


CALLS_OF_A_ROUGH_DAY = 10


@pytest.mark.parametrize("place", range(CALLS_OF_A_ROUGH_DAY))
@pytest.mark.parametrize("answered", [False, True])
def test_nothing_is_lost_or_doubled_when_killed_during_a_call(bench: SyncBench, place: int, answered: bool) -> None:
    rough_day(bench)
    bench.port.calls.clear()
    real_call = bench.port._called

    def killing_call(call: str, ids: tuple[str, ...], act):
        if len(bench.port.calls) == place and not bench.store.dead:
            if answered:
                act()
            bench.store.dead = True
            raise KilledError
        return real_call(call, ids, act)

    bench.port._called = killing_call
    try:
        bench.cycle()
    except KilledError:
        bench.start()
    bench.port._called = real_call
    check_all_arrive_once(bench)


def test_rough_day_is_cut_at_every_call_when_the_places_are_counted(bench: SyncBench) -> None:
    rough_day(bench)
    before = len(bench.port.calls)
    bench.cycle()
    assert len(bench.port.calls) - before == CALLS_OF_A_ROUGH_DAY


@pytest.mark.parametrize("commits", range(10))
def test_nothing_is_lost_or_doubled_when_killed_at_a_commit(bench: SyncBench, commits: int) -> None:
    rough_day(bench)
    bench.store.commits_until_death = commits
    try:
        bench.cycle()
    except KilledError:
        bench.start()
    bench.store.revive()
    check_all_arrive_once(bench)


@pytest.mark.parametrize("commits", range(6))
def test_no_decision_is_missed_when_killed_while_fetching(bench: SyncBench, commits: int) -> None:
    bench.save(*range(1, 251))
    bench.cycle()
    for number in range(1, 251):
        bench.port.decide(f"m{number}", Verdict.RELEASED)
    bench.store.commits_until_death = commits
    with contextlib.suppress(KilledError):
        bench.cycle()
    bench.start()
    bench.cycle()
    assert set(bench.rows.verdicts.values()) == {Verdict.RELEASED}


def rough_day(bench: SyncBench) -> None:
    """Delivered, unknown, put aside and queued messages, and a port that forgot the first ones."""
    backup = bench.port.backup()
    bench.save(1, 2)
    bench.cycle()
    bench.port.restore(backup)
    bench.save(3)
    bench.port.refusals["m3"] = "message.same_id_other_bytes"
    bench.cycle()
    bench.port.refusals.clear()
    bench.save(4, 5)
    bench.cycle("ok", "timeout_after")
    bench.save(6, 7)
    bench.port.restore(backup)
    bench.clock.advance(minutes=20)


def check_all_arrive_once(bench: SyncBench) -> None:
    for _ in range(4):
        bench.clock.advance(minutes=20)
        bench.cycle()
    assert bench.states() == {DELIVERED}
    assert set(bench.port.books.first) == set(bench.rows.messages)
    assert set(bench.rows.verdicts.values()) == {Verdict.ACCEPTED}
    assert len(bench.rows.verdicts) == 7
    assert first_break(bench.rows.ledger) is None
