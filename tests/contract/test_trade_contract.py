"""Lots, records, quota: content that never changes, and the state that moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.delivery import DeliveryState, Reason, Verdict
from app.domain.groups import Presence
from app.domain.quota import QuotaUse
from app.domain.reference import Goods
from app.domain.trade import Direction, RecordState
from app.errors import UserError
from app.read_models import RecordsQuery, ShareTurns
from tests.helpers.clock import MARKET_MORNING
from tests.helpers.messages import receipt
from tests.helpers.store_values import DAY, DRAGON, RICE, goods_line, lot, message_of, person, record

TOMORROW = date(2026, 11, 24)


def test_lot_comes_back_whole_and_may_change_while_it_is_a_draft(world: Any) -> None:
    world.write(lambda uow: uow.lots.save(lot()))
    assert world.ask(lambda uow: uow.lots.get("LOT-1")) == lot()
    changed = replace(lot(), rate=None, shares=(), rest=(), created_at=None, group_id=None, lane="")
    world.write(lambda uow: uow.lots.save(changed))
    assert world.ask(lambda uow: uow.lots.get("LOT-1")) == changed
    assert world.ask(lambda uow: uow.lots.get("LOT-2")) is None


def test_lot_is_refused_when_it_is_no_draft_any_more(world: Any) -> None:
    done = lot(state="finalised")
    world.write(lambda uow: uow.lots.save(lot()))
    world.write(lambda uow: uow.lots.finalise(done))
    for act in (lambda uow: uow.lots.save(lot()), lambda uow: uow.lots.finalise(done)):
        with pytest.raises(UserError, match=r"lot\.not_draft"):
            world.write(act)
    world.write(lambda uow: uow.lots.set_state("LOT-1", "draft"))
    world.write(lambda uow: uow.lots.save(lot(lane="7")))
    assert world.ask(lambda uow: uow.lots.get("LOT-1")) == lot(lane="7")
    with pytest.raises(ValueError, match="no such lot"):
        world.write(lambda uow: uow.lots.set_state("LOT-9", "voided"))


def test_record_comes_back_whole_when_stored(world: Any) -> None:
    us = world.ask(lambda uow: uow.numbers.identity())
    full = record(us, 1)
    bare = record(us, 2, consent=None, entrustment_id=None, rate=None, group_id=None, value_left_before_fen=None)
    bare = replace(bare, limits_before={}, direction=Direction.EXPORT, lines=full.lines[:1])
    world.write(lambda uow: uow.records.add([full, bare]))
    assert world.ask(lambda uow: uow.records.get(full.local_reference)) == full
    assert world.ask(lambda uow: uow.records.of_lot("LOT-1")) == (full, bare)
    assert world.ask(lambda uow: (uow.records.get("X"), uow.records.of_lot("X"))) == (None, ())


def test_standing_records_of_many_are_counted_with_one_question_when_asked_for_their_turns(world: Any) -> None:
    one, two, _ = world.records(1, 2, 3, person_id="p-a")
    world.records(4, person_id="p-b", day_on=TOMORROW)
    world.write(lambda uow: uow.records.set_state(one.local_reference, RecordState.AMENDED, two.local_reference))
    people = ["p-a", "p-b", "p-none"]
    assert world.read.share_turns(people, DAY, DAY) == {"p-a": ShareTurns(2, 2)}
    assert world.read.share_turns(people, TOMORROW, TOMORROW) == {"p-a": ShareTurns(0, 2), "p-b": ShareTurns(1, 1)}
    assert world.read.share_turns([], DAY, TOMORROW) == {}


def test_record_moves_once_and_never_back(world: Any) -> None:
    one, two, _ = world.records(1, 2, 3)
    world.write(lambda uow: uow.records.set_state(one.local_reference, RecordState.AMENDED, two.local_reference))
    moved = world.ask(lambda uow: uow.records.get(one.local_reference))
    assert moved == replace(one, state=RecordState.AMENDED, amended_by=two.local_reference)
    for ref, state in ((one.local_reference, RecordState.VOIDED), ("X", RecordState.VOIDED)):
        with pytest.raises(ValueError, match="allowed move"):
            world.write(lambda uow, ref=ref, state=state: uow.records.set_state(ref, state))
    with pytest.raises(ValueError, match="allowed move"):
        world.write(lambda uow: uow.records.set_state(two.local_reference, RecordState.FINALISED))


def test_verdict_is_kept_with_reasons_and_reference(world: Any) -> None:
    (message,) = world.sent(1)
    reason = Reason("quota.used_elsewhere", {"left_fen": 12, "point": "GX02", "note": None})
    said = receipt(message, 1, Verdict.RETURNED, reasons=(reason,), remote_reference="P-1")
    ref = message.record_ref
    assert world.ask(lambda uow: uow.records.verdict(ref)) is Verdict.NONE
    world.write(lambda uow: uow.records.set_verdict(ref, Verdict.RETURNED, said))
    assert world.ask(lambda uow: uow.records.verdict(ref)) is Verdict.RETURNED
    row = world.read.records(RecordsQuery())[0]
    assert (row.verdict, row.reasons, row.remote_reference) == (Verdict.RETURNED, (reason,), "P-1")
    later = replace(said, reasons=(), remote_reference="")
    world.write(lambda uow: uow.records.set_verdict(ref, Verdict.DELETED, later))
    row = world.read.records(RecordsQuery())[0]
    assert (row.reasons, row.remote_reference, row.status) == ((), "P-1", "deleted")
    with pytest.raises(ValueError, match="no such record"):
        world.write(lambda uow: uow.records.set_verdict("X", Verdict.ACCEPTED, said))


def test_shown_status_follows_the_three_axes(world: Any) -> None:
    made = world.records(1)[0]
    ref, message = made.local_reference, message_of(made)

    def status() -> str:
        row = world.read.records(RecordsQuery())[0]
        assert world.read.record_counts(RecordsQuery()) == {row.status: 1, "total": 1}
        assert world.read.record_counts(RecordsQuery(status=row.status, day_on=DAY))["total"] == 1
        return row.status

    assert status() == "saved"
    world.write(lambda uow: uow.outbox.add([message]))
    assert status() == "packed"
    world.move(DeliveryState.HELD, message)
    assert status() == "held"
    world.move(DeliveryState.QUEUED, message)
    world.move(DeliveryState.SENT_UNKNOWN, message)
    assert status() == "sent"
    world.move(DeliveryState.DELIVERED, message)
    assert status() == "received"
    world.write(lambda uow: uow.records.set_verdict(ref, Verdict.ACCEPTED, receipt(message)))
    assert status() == "accepted"
    world.write(lambda uow: uow.records.set_state(ref, RecordState.VOIDED))
    assert status() == "voided"


def test_records_come_newest_first_in_keyset_pages(world: Any) -> None:
    made = world.records(*range(1, 8))
    refs = [each.local_reference for each in reversed(made)]
    first = world.read.records(RecordsQuery(limit=3))
    rest = world.read.records(RecordsQuery(limit=10, after=first[-1].order_key))
    assert [row.local_reference for row in (*first, *rest)] == refs
    pages = [world.read.record_page(RecordsQuery(), page, 3) for page in (2, 0, 1, 3)]
    assert [[row.local_reference for row in page] for page in pages] == [refs[6:], refs[:3], refs[3:6], []]
    world.records(8)
    newest = world.read.record_page(RecordsQuery(), 0, 3)
    assert [row.local_reference[-4:] for row in newest] == ["0008", "0007", "0006"]


def test_pages_of_a_filter_follow_when_records_leave_it(world: Any) -> None:
    messages = world.sent(*range(1, 10))
    query = RecordsQuery(status="packed")

    def page(number: int) -> list[str]:
        return [row.local_reference[-4:] for row in world.read.record_page(query, number, 2)]

    assert [page(3), page(1)] == [["0003", "0002"], ["0007", "0006"]]
    world.move(DeliveryState.HELD, messages[8], messages[6])
    assert [page(0), page(1), page(3)] == [["0008", "0006"], ["0005", "0004"], ["0001"]]
    assert world.read.record_count(query) == 7


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0002", [2]),
        ("2", [2]),
        ("GX01-07", [3, 2, 1]),
        ("gx01-07+", [3, 2, 1]),
        ("LOT-2", [3]),
        ("桂F99999", [3]),
        ("黄秋", [2]),
        ("hq", [2]),
        ("thanh long", [3, 2, 1]),
        ("大米", [2, 1]),
        ("450000199001010003", [3]),
        ("没有", []),
        ("%", []),
        ("   ", [3, 2, 1]),
    ],
)
def test_records_are_found_by_what_people_type(world: Any, text: str, numbers: list[int]) -> None:
    def entry(goods_id: str, name: Any) -> Goods:
        return Goods(goods_id, name, "import", "", "", "", "", "g", "KGM", "VN", None, "", "t", "s")

    def act(uow: Any) -> None:
        uow.reference.load([entry("DRAGON", DRAGON), entry("RICE", RICE)], [], [])
        for number, name in ((1, "练习王一"), (2, "练习黄秋"), (3, "练习王三")):
            uow.people.add(person(number, name=name))
        uow.lots.save(lot())
        uow.lots.save(lot("LOT-2", truck=replace(lot().truck, plate_cn="桂F99999")))

    world.write(act)
    us = world.ask(lambda uow: uow.numbers.identity())
    rice_free = record(us, 3, lot_ref="LOT-2", lines=record(us, 3).lines[:1])
    world.write(lambda uow: uow.records.add([record(us, 1), record(us, 2), rice_free]))
    query = RecordsQuery(text=text)
    found = [int(row.local_reference[-4:]) for row in world.read.records(query)]
    assert found == numbers
    assert world.read.record_counts(query)["total"] == len(numbers)
    of_the_day = world.read.records(replace(query, day_on=DAY))
    assert [int(row.local_reference[-4:]) for row in of_the_day] == numbers
    assert world.read.record_counts(replace(query, day_on=DAY))["total"] == len(numbers)
    assert world.read.records(replace(query, day_on=TOMORROW)) == ()


def test_pages_of_a_search_follow_each_other_when_most_rows_or_few_rows_hold_the_text(world: Any) -> None:
    def act(uow: Any) -> None:
        for number in range(1, 61):
            uow.people.add(person(number, name="练习甲" if number % 30 == 1 else "练习乙"))

    world.write(act)
    world.records(*range(1, 61))
    for text, numbers in (("练习", list(range(60, 0, -1))), ("练习甲", [31, 1])):
        found: list[int] = []
        after = None
        while rows := world.read.records(RecordsQuery(text=text, after=after, limit=1)):
            assert len(rows) == 1
            found.append(int(rows[0].local_reference[-4:]))
            after = rows[0].order_key
        assert found == numbers


def test_records_are_filtered_by_lot_person_and_day_together(world: Any) -> None:
    world.records(1, 2)
    world.records(3, lot_ref="LOT-2", day_on=TOMORROW)
    numbers = {
        RecordsQuery(lot_ref="LOT-1"): [2, 1],
        RecordsQuery(person_id="p-3"): [3],
        RecordsQuery(day_on=DAY, person_id="p-2"): [2],
        RecordsQuery(day_on=TOMORROW, status="saved"): [3],
        RecordsQuery(day_on=TOMORROW, lot_ref="LOT-1"): [],
        RecordsQuery(status="accepted"): [],
    }
    for query, expected in numbers.items():
        assert [int(row.local_reference[-4:]) for row in world.read.records(query)] == expected
        assert world.read.record_count(query) == len(expected)


def test_detail_shows_the_whole_chain_of_versions(world: Any) -> None:
    us = world.ask(lambda uow: uow.numbers.identity())
    (message,) = world.sent(1)
    old = message.record_ref
    new = record(us, 2, amends=old, version=2, reason="moved")
    world.move(DeliveryState.SENT_UNKNOWN, message, count_try=True)
    world.write(lambda uow: uow.receipts.add(receipt(message, 1, Verdict.RETURNED)))

    def mend(uow: Any) -> None:
        uow.records.add([new])
        uow.records.set_state(old, RecordState.AMENDED, new.local_reference)
        body = {"record_ref": new.local_reference, "amends": old, "goods": ["x"]}
        uow.ledger.append("record.amended", body, "练习员", world.clock.now())

    world.write(mend)
    for ref in (old, new.local_reference):
        detail = world.read.record_detail(ref)
        assert detail.record.local_reference == detail.row.local_reference == ref
        assert [each.version for each in detail.versions] == [1, 2]
        assert [each.message_id for each in detail.messages] == [message.message_id]
        assert [each.verdict for each in detail.receipts] == [Verdict.RETURNED]
        codes = sorted(item.code for item in detail.history)
        assert codes == ["message.tried", "record.amended", "record.finalised"]
        assert detail.chain_ok
        amended = next(item for item in detail.history if item.code == "record.amended")
        assert (amended.actor, dict(amended.params)) == ("练习员", {"record_ref": new.local_reference, "amends": old})
    assert world.read.record_detail("X") is None


def test_quota_is_summed_per_person_and_day(world: Any) -> None:
    uses = [
        QuotaUse("p-1", DAY, "r1", 500, {"RICE": 10_000}),
        QuotaUse("p-1", DAY, "r2", 300, {"RICE": 5_000, "SUGAR": 1}),
        QuotaUse("p-1", DAY, "r2", -300, {"RICE": -5_000, "SUGAR": -1}),
        QuotaUse("p-1", TOMORROW, "r3", 7),
        QuotaUse("p-2", DAY, "r4", 9),
    ]
    world.write(lambda uow: uow.quota.add(uses))
    sums = world.ask(lambda uow: uow.quota.used(["p-1", "p-2", "p-3"], DAY))
    assert sums == {
        "p-1": QuotaUse("p-1", DAY, "", 500, {"RICE": 10_000, "SUGAR": 0}),
        "p-2": QuotaUse("p-2", DAY, "", 9, {}),
    }


def test_what_the_port_said_of_a_day_is_replaced_by_the_newer(world: Any) -> None:
    world.write(lambda uow: uow.quota.set_heard("p-1", DAY, 1, 2, MARKET_MORNING))
    later = world.clock.advance(hours=1)
    world.write(lambda uow: uow.quota.set_heard("p-1", DAY, 3, 4, later))
    assert world.ask(lambda uow: uow.quota.heard(["p-1", "p-2"], DAY)) == {"p-1": (3, 4, later)}


def test_lots_are_listed_with_the_status_of_their_shares(world: Any) -> None:
    one_kind = (goods_line(1, "DRAGON", DRAGON),)
    world.write(lambda uow: [uow.lots.save(lot()), uow.lots.save(lot("LOT-2", day_on=TOMORROW, lines=one_kind))])
    world.sent(1, 2)
    rows = world.read.lots(None)
    assert [(row.lot_ref, row.counts) for row in rows] == [("LOT-2", {}), ("LOT-1", {"packed": 2})]
    row = rows[1]
    assert (row.goods.zh, row.goods.en, row.net_g, row.amount_fen, row.shares, row.state) == (
        "鲜火龙果、大米",
        "Fresh dragon fruit, Milled rice",
        1_200_000,
        600_000,
        1,
        "draft",
    )
    assert [each.lot_ref for each in world.read.lots(TOMORROW)] == ["LOT-2"]
    assert [each.lot_ref for each in world.read.lots(None, limit=1)] == ["LOT-2"]


def test_day_adds_up_and_names_what_waits_and_what_came_back(world: Any) -> None:
    world.write(lambda uow: [uow.lots.finalise(lot(state="finalised")), uow.people.add(person(1))])
    world.write(lambda uow: uow.presence.add(Presence(DAY, "p-1", 1, "2026-11-23T01:00:00Z", "card")))
    messages = world.sent(1, 2, 3, 4, 5)
    us = world.ask(lambda uow: uow.numbers.identity())
    accepted, returned, released, voided, amended = messages
    verdicts = [(accepted, Verdict.ACCEPTED), (returned, Verdict.RETURNED), (released, Verdict.RELEASED)]
    for number, (message, verdict) in enumerate([*verdicts, (amended, Verdict.RETURNED)], start=1):
        world.move(DeliveryState.SENT_UNKNOWN, message)
        world.move(DeliveryState.DELIVERED, message)
        said = receipt(message, number, verdict)
        world.write(lambda uow, m=message, v=verdict, s=said: uow.records.set_verdict(m.record_ref, v, s))
    newer = record(us, 6, amends=amended.record_ref, version=2)
    world.write(lambda uow: uow.records.add([newer]))
    world.write(lambda uow: uow.records.set_state(amended.record_ref, RecordState.AMENDED, newer.local_reference))
    world.write(lambda uow: uow.records.set_state(voided.record_ref, RecordState.VOIDED))
    world.records(7, day_on=TOMORROW)
    day = world.read.day_summary(DAY)
    assert (day.made, day.accepted, day.released, day.waiting, day.to_mend, day.voided) == (5, 1, 1, 1, 1, 1)
    assert (day.mended, day.lots, day.present) == (1, 1, 1)
    assert (day.value_fen, day.net_g) == (4 * 10_000, 4 * 20_000)
    assert [(g.goods_id, g.net_g, g.amount_fen, g.records) for g in day.goods] == [
        ("DRAGON", 40_000, 20_000, 4),
        ("RICE", 40_000, 20_000, 4),
    ]
    assert (day.unsent, day.returned) == ((newer.local_reference,), (returned.record_ref,))
    assert len(day.ledger_head) == 64
    assert [row.local_reference for row in world.read.to_mend()] == [returned.record_ref]
    assert world.read.day_summary(date(2026, 1, 1)).made == 0
