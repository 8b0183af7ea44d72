"""The real gateway against the real practice port over a bad line: each message once, nothing believed unproven."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from app.domain.delivery import DeliveryState, OutboxMessage, Receipt, Verdict
from app.domain.numbering import DeviceIdentity
from app.gateway.client import HttpGateway
from app.interfaces import Greeting, SubmitAnswer
from app.sealing import ReceiptVerifier
from tests.helpers.port_process import PortProcess
from tests.helpers.practice_records import PUZHAI, declaration
from tests.helpers.sync_bench import SyncBench

PATHS = {"greet": "/v0/greeting", "submit": "/v0/messages", "inquire": "/v0/messages/", "receipts": "/v0/receipts"}
FAULTS = {
    "drop_before": "gateway.reset",
    "drop_first_reply": "gateway.reset",
    "truncated": "gateway.reset",
    "server_error": "gateway.server_error",
    "server_error_after": "gateway.server_error",
    "too_many": "gateway.too_many_requests",
    "sign_in": "gateway.sign_in_needed",
    "too_old": "gateway.client_too_old",
    "captive": "gateway.not_the_port",
    "redirect": "gateway.redirected",
    "wrong_signature": "receipt.signature_wrong",
    "other_key": "receipt.key_unknown",
    "no_signature": "receipt.malformed",
}
FORGERIES = ("wrong_signature", "other_key", "no_signature")


class WatchedGateway:
    """Hands every call on to the real gateway after looking at it."""

    def __init__(self, real: HttpGateway, bench: SyncBench) -> None:
        self._real = real
        self._bench = bench
        self.submitted: Counter[str] = Counter()
        self.before_submit: Callable[[Sequence[OutboxMessage]], None] = lambda batch: None

    def _look(self) -> HttpGateway:
        assert not self._bench.store.is_open
        return self._real

    def greet(self, identity: DeviceIdentity) -> Greeting:
        return self._look().greet(identity)

    def submit(self, messages: Sequence[OutboxMessage]) -> tuple[SubmitAnswer, ...]:
        self.before_submit(messages)
        self.submitted.update(each.message_id for each in messages)
        return self._look().submit(messages)

    def inquire(self, message: OutboxMessage) -> Receipt | None:
        return self._look().inquire(message)

    def receipts_after(self, identity: DeviceIdentity, port_sequence: int, limit: int) -> tuple[Receipt, ...]:
        return self._look().receipts_after(identity, port_sequence, limit)

    def rules_after(self, number: int) -> tuple[tuple[int, bytes], ...]:
        return self._look().rules_after(number)


@pytest.fixture
def bench() -> SyncBench:
    made = SyncBench()
    made.rows.identity = PUZHAI
    return made


@pytest.fixture
def gateway(port: PortProcess, bench: SyncBench) -> Iterator[WatchedGateway]:
    real = HttpGateway(port.url, ReceiptVerifier(port.pinned), stall_timeout_s=20)
    bench.context.gateway.current = WatchedGateway(real, bench)
    yield bench.context.gateway.current
    real.close()


def save(bench: SyncBench, *numbers: int) -> None:
    with bench.store.unit_of_work() as uow:
        uow.outbox.add([declaration(number) for number in numbers])
        uow.commit()


def check_each_accepted_once(bench: SyncBench, port: PortProcess, count: int) -> None:
    books = port.books()
    keys = [each["business_key"] for each in books["messages"]]
    assert len(keys) == len(set(keys)) == count
    assert {each["state"] for each in books["messages"]} == {"accepted"}
    assert bench.states() == {DeliveryState.DELIVERED}
    assert set(bench.rows.verdicts.values()) == {Verdict.ACCEPTED}
    assert len(bench.rows.verdicts) == count


def test_every_message_is_accepted_once_when_the_first_reply_to_each_batch_is_lost(
    bench: SyncBench, port: PortProcess, gateway: WatchedGateway
) -> None:
    lost: set[str] = set()

    def lose_the_first_reply(batch: Sequence[OutboxMessage]) -> None:
        if not lost.intersection(each.message_id for each in batch):
            lost.update(each.message_id for each in batch)
            port.faults({"kind": "drop_first_reply", "path": "/v0/messages", "count": 1})

    gateway.before_submit = lose_the_first_reply
    save(bench, *range(1, 501))
    reports = [bench.sync.run_cycle() for _ in range(4)]
    assert [each.problem_code for each in reports] == ["gateway.reset"] * 3 + [""]
    assert sum(each.sent for each in reports) == sum(each.accepted for each in reports) == 500
    assert len(lost) == 500
    assert set(gateway.submitted.values()) == {1}
    check_each_accepted_once(bench, port, 500)


def test_every_message_is_accepted_once_when_each_batch_is_cut_before_it_arrives(
    bench: SyncBench, port: PortProcess, gateway: WatchedGateway
) -> None:
    lost: set[str] = set()

    def cut(batch: Sequence[OutboxMessage]) -> None:
        if not lost.intersection(each.message_id for each in batch):
            lost.update(each.message_id for each in batch)
            port.faults({"kind": "drop_before", "path": "/v0/messages", "count": 1})

    gateway.before_submit = cut
    save(bench, *range(1, 251))
    for _ in range(4):
        bench.sync.run_cycle()
    check_each_accepted_once(bench, port, 250)


@pytest.mark.parametrize("call", PATHS)
@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.usefixtures("gateway")
def test_nothing_is_lost_or_doubled_when_the_line_fails(
    bench: SyncBench, port: PortProcess, call: str, kind: str
) -> None:
    save(bench, 1, 2, 3)
    if call == "inquire":
        port.faults({"kind": "drop_first_reply", "path": "/v0/messages", "count": 1})
        bench.sync.run_cycle()
    port.faults({"kind": kind, "path": PATHS[call], "count": 3, "number": 7})
    report = bench.sync.run_cycle()
    assert report.problem_code == FAULTS[kind]
    assert report.retry_in_s >= (7 if kind == "too_many" else 5)
    if kind in FORGERIES and call != "receipts":
        assert bench.rows.verdicts == {}
    port.faults()
    for _ in range(3):
        report = bench.sync.run_cycle()
    assert report.problem_code == ""
    check_each_accepted_once(bench, port, 3)


@pytest.mark.parametrize("kind", ["duplicate", "reorder", "delay"])
@pytest.mark.usefixtures("gateway")
def test_cycle_goes_through_when_the_line_is_only_odd(bench: SyncBench, port: PortProcess, kind: str) -> None:
    save(bench, 1, 2, 3)
    port.faults({"kind": kind, "path": "/v0/", "count": 10, "number": 20})
    assert bench.sync.run_cycle().problem_code == ""
    check_each_accepted_once(bench, port, 3)


@pytest.mark.usefixtures("gateway")
def test_no_receipt_of_another_is_believed_when_the_port_mixes_them_up(bench: SyncBench, port: PortProcess) -> None:
    save(bench, 1, 2, 3)
    port.faults({"kind": "not_ours", "path": "/v0/messages", "count": 1})
    assert bench.sync.run_cycle().problem_code == "receipt.other_message"
    assert bench.states() == {DeliveryState.SENT_UNKNOWN}
    bench.sync.run_cycle()
    check_each_accepted_once(bench, port, 3)


@pytest.mark.usefixtures("gateway")
def test_batches_shrink_when_the_port_takes_only_small_ones(bench: SyncBench, port: PortProcess) -> None:
    save(bench, *range(1, 31))
    port.faults({"kind": "too_large", "path": "/v0/messages", "count": 99, "number": 4})
    assert bench.sync.run_cycle().accepted == 30
    check_each_accepted_once(bench, port, 30)


@pytest.mark.usefixtures("gateway")
def test_release_arrives_when_the_office_releases(bench: SyncBench, port: PortProcess) -> None:
    save(bench, 1, 2)
    bench.sync.run_cycle()
    assert port.release() == 2
    assert bench.sync.run_cycle().released == 2
    assert set(bench.rows.verdicts.values()) == {Verdict.RELEASED}


@pytest.mark.usefixtures("gateway")
def test_share_is_returned_with_figures_when_the_quota_was_used_elsewhere(bench: SyncBench, port: PortProcess) -> None:
    one = declaration(1)
    number = one.body.decode().split('"idNo":"')[1][:18]
    port.elsewhere(number, "2026-11-23", 790_000)
    save(bench, 1, 2)
    report = bench.sync.run_cycle()
    assert (report.accepted, report.returned) == (1, 1)
    assert bench.verdict(one.message_id) is Verdict.RETURNED
    (returned,) = [each for each in bench.rows.receipts.values() if each.message_id == one.message_id]
    assert returned.reasons[0].code == "quota.value_exceeded"
    ((_, heard),) = [item for item in bench.rows.heard.items() if item[0][0] == "p1"]
    assert heard[:2] == (0, 790_000)


@pytest.mark.usefixtures("gateway")
def test_queue_empties_when_the_port_is_killed_and_comes_back(bench: SyncBench, port: PortProcess) -> None:
    save(bench, *range(1, 21))
    port.faults({"kind": "drop_first_reply", "path": "/v0/messages", "count": 1})
    bench.sync.run_cycle()
    port.kill()
    assert bench.sync.run_cycle().problem_code == "gateway.unreachable"
    port.start()
    bench.sync.run_cycle()
    check_each_accepted_once(bench, port, 20)


@pytest.mark.parametrize("says_so", [False, True])
@pytest.mark.usefixtures("gateway")
def test_everything_lost_goes_again_when_the_port_is_restored_from_an_older_backup(
    bench: SyncBench, port: PortProcess, tmp_path: Path, says_so: bool
) -> None:
    save(bench, 1, 2)
    bench.sync.run_cycle()
    port.stop()
    shutil.copytree(port.folder, tmp_path / "backup")
    port.start()
    save(bench, 3, 4)
    bench.sync.run_cycle()
    port.stop()
    shutil.rmtree(port.folder)
    shutil.copytree(tmp_path / "backup", port.folder)
    port.start()
    if says_so:
        port.post("/practice/restored", {})
    save(bench, 5)
    bench.sync.run_cycle()
    check_each_accepted_once(bench, port, 5)
