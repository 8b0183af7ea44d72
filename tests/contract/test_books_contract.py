"""Ledger, numbers, settings, rule packs, reference data, paper copies, check."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

import pytest

from app.domain.ledger import GENESIS, first_break
from app.domain.localized_text import LocalizedText
from app.domain.quantities import Rate
from app.domain.reference import Crossing, Goods, TariffLine
from app.domain.rules import BAN_KINDS, GoodsBan, QuantityLimit, Rule, RulePack
from app.domain.watch_list import WatchEntry, WatchList
from app.errors import UserError
from app.read_models import RuleOffer, WatchHit
from tests.helpers.store_values import DAY, DRAGON, message_of, person, record

NAME = LocalizedText("规", "Quy tắc", "Rule")


def pack(version: int = 1, pack_id: str = "TEST", start: date = date(2026, 1, 1), end: date | None = None) -> RulePack:
    rule = Rule("R-1", "value_limit", 800_000, "fen", start, end, "law", "src", "official_seen", False, NAME)
    return RulePack(
        pack_id=pack_id,
        version=version,
        issued_by="练习办",
        practice=True,
        valid_from=start,
        valid_to=end,
        rules=(rule, replace(rule, code="origins", value=("VN", "LA")), replace(rule, code="none", value=None)),
        limits=(QuantityLimit("RICE", 50_000, ("1006",), NAME, "R-2", start, end, "src"),),
        bans=tuple(GoodsBan(kind, ("2402", "24"), NAME, "R-3", start, end, "src", "import") for kind in BAN_KINDS),
        rates=(Rate("VND", Fraction(10441, 3), start, "src", "customs"),),
    )


def watch_entry(entry_id: str, **changes: Any) -> WatchEntry:
    start = date(2026, 1, 1)
    usual = {"producer": "练习厂商", "lot_to": date(2026, 12, 31)}
    return WatchEntry(
        entry_id, "recall", "warn", "R-1", start, None, "law", "src", "unverified", True, NAME, **{**usual, **changes}
    )


def watch_list(list_id: str, version: int, side: str, *entries: WatchEntry) -> WatchList:
    return WatchList(list_id, version, side, "练习办", date(2026, 1, 1), True, entries)


def goods(goods_id: str, name: LocalizedText, direction: str = "import", **changes: Any) -> Goods:
    made = Goods(goods_id, name, direction, "fruit", "081090", "", "", "g", "KGM", "VN", None, "", "unverified", "src")
    return replace(made, **changes)


def test_chain_goes_on_from_link_to_link(world: Any) -> None:
    before = len(world.ask(lambda uow: uow.ledger.entries(0, 100)))
    body = {"ref": "练习 Tập", "n": 5, "flag": True, "nothing": None, "list": ["a", 1]}
    made = [
        world.write(lambda uow, n=n: uow.ledger.append(f"kind.{n}", body, "练习员", world.clock.now())) for n in "ab"
    ]
    entries = world.ask(lambda uow: uow.ledger.entries(0, 100))
    assert entries[before:] == tuple(made)
    assert entries[0].prev_hash == GENESIS
    assert first_break(entries) is None
    assert [e.sequence for e in entries] == list(range(1, before + 3))
    assert made[1].prev_hash == made[0].hash
    assert world.ask(lambda uow: uow.ledger.entries(before + 1, 100)) == (made[1],)
    assert len(world.ask(lambda uow: uow.ledger.entries(0, 1))) == 1


def test_link_is_not_kept_when_the_unit_of_work_is_dropped(world: Any) -> None:
    before = world.ask(lambda uow: uow.ledger.entries(0, 100))
    world.ask(lambda uow: uow.ledger.append("lost", {}, "-", world.clock.now()))
    assert world.ask(lambda uow: uow.ledger.entries(0, 100)) == before


def test_number_is_never_given_twice(world: Any) -> None:
    assert world.write(lambda uow: list(uow.numbers.take(DAY, 3))) == [1, 2, 3]
    assert world.write(lambda uow: list(uow.numbers.take(DAY, 0))) == []
    assert world.write(lambda uow: list(uow.numbers.take(DAY, 1))) == [4]
    assert world.write(lambda uow: list(uow.numbers.take(date(2026, 11, 24), 1))) == [1]
    assert world.write(lambda uow: [*uow.numbers.next_sequence(), *uow.numbers.next_sequence(2)]) == [1, 2, 3]
    assert world.ask(lambda uow: list(uow.numbers.take(DAY, 2))) == [5, 6]
    assert world.write(lambda uow: list(uow.numbers.take(DAY, 1))) == [5]


def test_new_epoch_counts_anew_and_names_where_the_old_chain_ended(world: Any) -> None:
    old = world.ask(lambda uow: uow.numbers.identity())
    last = world.write(lambda uow: uow.ledger.append("x", {}, "-", world.clock.now()))
    world.write(lambda uow: [uow.numbers.take(DAY, 5), uow.numbers.next_sequence(5)])
    new = world.write(lambda uow: uow.numbers.start_epoch("GX02", "08", "moved", "练习员", world.clock.now()))
    assert (new.point, new.device, new.epoch != old.epoch) == ("GX02", "08", True)
    assert world.ask(lambda uow: uow.numbers.identity()) == new
    (first,) = world.ask(lambda uow: uow.ledger.entries(0, 100))
    assert (first.kind, first.sequence, first.prev_hash, first.epoch) == ("epoch.started", 1, GENESIS, new.epoch)
    assert f'"from_hash":"{last.hash}"' in first.body
    assert f'"from_sequence":{last.sequence}' in first.body
    assert world.write(lambda uow: [*uow.numbers.take(DAY, 1), *uow.numbers.next_sequence()]) == [1, 1]
    assert world.read.check().ledger_ok


def test_setting_is_any_plain_value_and_none_removes_it(world: Any) -> None:
    for value in ({"a": [1, "二", None, True]}, "text", 0, False, []):
        world.write(lambda uow, value=value: uow.settings.put("name", value))
        assert world.ask(lambda uow: uow.settings.get("name")) == value
    world.write(lambda uow: uow.settings.put("name", None))
    assert world.ask(lambda uow: uow.settings.get("name")) is None


def test_rule_pack_comes_back_whole_and_only_newer_ones_are_taken(world: Any) -> None:
    world.write(lambda uow: uow.rules.add(pack(2), b"envelope", "key", world.clock.now()))
    assert world.ask(lambda uow: uow.rules.get("TEST", 2)) == pack(2)
    for version, envelope, code in (
        (1, b"", r"rules\.version_not_newer"),
        (2, b"envelope", r"rules\.version_not_newer"),
        (2, b"other", r"rules\.version_other_bytes"),
    ):
        with pytest.raises(UserError, match=code):
            world.write(lambda uow, v=version, e=envelope: uow.rules.add(pack(v), e, "key", world.clock.now()))
    assert world.ask(lambda uow: uow.rules.get("TEST", 1)) is None


def test_each_side_has_its_own_pack_in_force(world: Any) -> None:
    theirs = replace(pack(1, "VN-TEST"), side="VN", currency="VND", issued_on=date(2026, 1, 1), title=NAME)
    world.write(lambda uow: [uow.rules.add(each, b"", "key", world.clock.now()) for each in (pack(1), theirs)])
    day = date(2026, 7, 1)
    asked = {side: world.ask(lambda uow, s=side: uow.rules.in_force(day, s)) for side in ("CN", "VN", None)}
    assert asked == {"CN": pack(1), "VN": theirs, None: pack(1)}
    world.write(lambda uow: uow.settings.put("market", {"side": "VN"}))
    assert world.read.rules_in_force(day) == theirs
    assert world.read.rules_in_force(day, "CN") == pack(1)
    assert {row.pack_id: row.side for row in world.read.rule_packs()} == {"TEST": "CN", "VN-TEST": "VN"}
    assert world.ask(lambda uow: [each.version for each in uow.rules.of_id("VN-TEST")]) == [1]
    assert world.read.rule_pack("VN-TEST", 1) == theirs
    assert world.ask(lambda uow: uow.rules.newest("NOBODY")) is None


def test_offer_waits_until_it_is_taken_or_left(world: Any) -> None:
    at = world.clock.now()
    offers = [RuleOffer("TEST", version, "rules", "练习办", "key", at) for version in (2, 3)]
    world.write(lambda uow: [uow.rules.offer(each, b"v%d" % each.version) for each in (*offers, offers[0])])
    assert world.read.rule_offers() == tuple(offers)
    assert world.ask(lambda uow: uow.rules.offered("TEST", 3)) == b"v3"
    world.write(lambda uow: uow.rules.add(pack(2), b"v2", "key", at))
    assert world.read.rule_offers() == (offers[1],)
    world.write(lambda uow: uow.rules.drop_offer("TEST", 3))
    assert world.read.rule_offers() == ()


def test_newest_watch_list_of_each_id_speaks_for_its_side(world: Any) -> None:
    at = world.clock.now()
    entry = watch_entry("E1")
    lists = [
        watch_list("L", 1, "CN", entry),
        watch_list("L", 2, "CN", replace(entry, entry_id="E2")),
        watch_list("V", 1, "VN", replace(entry, entry_id="E3")),
    ]
    world.write(lambda uow: [uow.watch.add(each, b"", "key", at) for each in lists])
    with pytest.raises(UserError, match=r"rules\.version_not_newer"):
        world.write(lambda uow: uow.watch.add(lists[0], b"", "key", at))
    names = {side: world.ask(lambda uow, s=side: [e.entry_id for e in uow.watch.entries(s)]) for side in ("CN", "VN")}
    assert names == {"CN": ["E2"], "VN": ["E3"]}
    assert world.ask(lambda uow: uow.watch.newest("L")) == lists[1]
    assert world.ask(lambda uow: uow.watch.newest("nothing")) is None


def test_shares_of_a_recalled_lot_are_found_whatever_names_them(world: Any) -> None:
    made, other = world.records(1, 2)
    entries = {
        "lot": watch_entry("E", lot_refs=(made.lot_ref,), producer=""),
        "goods": watch_entry("E", goods_ids=(made.lines[0].goods_id,), producer=""),
        "day": watch_entry("E", goods_ids=(made.lines[0].goods_id,), producer="", lot_to=date(2020, 1, 1)),
        "nobody": watch_entry("E", producer="nobody at all"),
    }
    found = {name: world.read.watch_shares(entry, limit=1) for name, entry in entries.items()}
    assert {name: shares.records for name, shares in found.items()} == {"lot": 2, "goods": 2, "day": 0, "nobody": 0}
    assert len(found["lot"].rows) == 1
    assert found["lot"].net_g == made.net_g + other.net_g
    hit = WatchHit(made.local_reference, "E", "recall", made.day_on, world.clock.now(), "R-1", "src", DAY, NAME)
    world.write(lambda uow: [uow.watch.note_hit(hit), uow.watch.note_hit(replace(hit, source="later"))])
    assert world.read.watch_hits(made.day_on) == (hit,)
    assert world.ask(lambda uow: uow.watch.hits_of(made.local_reference)) == (hit,)


def test_pack_in_force_is_the_newest_that_covers_the_day(world: Any) -> None:
    packs = [pack(1), pack(2, end=date(2026, 6, 30)), pack(1, "NEXT", date(2027, 1, 1))]
    world.write(lambda uow: [uow.rules.add(each, b"", "key", world.clock.now()) for each in packs])

    def in_force(day: date) -> Any:
        found = world.ask(lambda uow: uow.rules.in_force(day))
        return found and (found.pack_id, found.version)

    days = [date(2025, 12, 31), date(2026, 6, 30), date(2026, 7, 1), date(2027, 1, 1)]
    assert [in_force(day) for day in days] == [None, ("TEST", 2), ("TEST", 1), ("NEXT", 1)]
    rows = world.read.rule_packs()
    assert [(row.pack_id, row.version, row.key_id, row.added_at) for row in rows] == [
        ("NEXT", 1, "key", world.clock.now()),
        ("TEST", 2, "key", world.clock.now()),
        ("TEST", 1, "key", world.clock.now()),
    ]


def test_reference_rows_are_replaced_when_loaded_again(world: Any) -> None:
    crossing = Crossing("YYG", LocalizedText("友谊关"), "", "road", "凭祥", "LS", "7208", "", "unknown", "t", "s")
    lane = replace(crossing, crossing_id="YYG-1", name=LocalizedText("浦寨"), parent="YYG")
    line = TariffLine("HS6", "081090", LocalizedText("其他鲜果", "Quả khác", "Other fruit"))
    world.write(lambda uow: uow.reference.load([goods("D", DRAGON)], [lane, crossing], [line]))
    changed = replace(line, name=LocalizedText("改", "", "Changed"))
    renamed = goods("D", LocalizedText("红心火龙果"))
    world.write(lambda uow: uow.reference.load([renamed], [replace(crossing, status="open_seen")], [changed]))
    assert world.ask(lambda uow: uow.reference.goods("D")) == renamed
    assert world.ask(lambda uow: uow.reference.goods("X")) is None
    assert world.ask(lambda uow: uow.reference.crossing("YYG")).status == "open_seen"
    assert [each.crossing_id for each in world.ask(lambda uow: uow.reference.crossings())] == ["YYG", "YYG-1"]
    assert world.read.tariff_lines("0810", "HS6") == (changed,)
    assert world.read.tariff_lines("quả", "HS6") == ()
    assert world.read.tariff_lines("", "AHTN8") == ()
    assert [row.goods_id for row in world.read.goods("hxhlg", None)] == ["D"]
    assert world.read.goods("鲜火", None) == ()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("火龙", ["D"]),
        ("龙", ["D", "L"]),
        ("hlg", ["D"]),
        ("longguo", ["D"]),
        ("thanh long", ["D"]),
        ("long thanh", ["D"]),
        ("đậu", ["B", "O"]),
        ("dau", ["B", "O"]),
        ("DẦU", ["O", "B"]),
        ("beans", ["B"]),
        ("0810.90", ["B", "D", "L", "O"]),
        ("081090", ["B", "D", "L", "O"]),
        ("zzz", []),
        ("' OR 1", []),
        ("", ["B", "D", "L", "O"]),
    ],
)
def test_goods_are_found_in_every_way_people_type(world: Any, typed: str, found: list[str]) -> None:
    register = [
        goods("D", DRAGON),
        goods("L", LocalizedText("龙眼", "Quả nhãn", "Longan"), "export", trust="official_seen"),
        goods("B", LocalizedText("绿豆", "Hạt đậu xanh", "Mung beans"), "both"),
        goods("O", LocalizedText("食油", "Dầu ăn", "Oil")),
    ]
    world.write(lambda uow: uow.reference.load(register, [], []))
    rows = world.read.goods(typed, None)
    assert sorted(row.goods_id for row in rows) == sorted(found)
    if typed in ("đậu", "DẦU"):
        assert [row.goods_id for row in rows] == found
    assert {row.goods_id for row in world.read.goods(typed, "export")} == set(found) & {"L", "B"}
    assert all(row.example == (row.goods_id != "L") for row in rows)
    assert world.read.goods(typed, None, limit=1) == rows[:1]


def test_copies_of_a_paper_are_counted_each_by_itself(world: Any) -> None:
    counted = [world.write(lambda uow, k=k, r=r: uow.papers.next_copy(k, r)) for k, r in (("D08", "a"),) * 2]
    assert counted == [1, 2]
    assert world.ask(lambda uow: uow.papers.next_copy("D08", "a")) == 3
    assert world.write(lambda uow: (uow.papers.next_copy("D08", "a"), uow.papers.next_copy("D09", "a"))) == (3, 1)


def test_moment_of_the_newest_copy_is_remembered_by_paper(world: Any) -> None:
    assert world.ask(lambda uow: uow.papers.last_made("D08", "a")) is None
    for minute in (1, 2):
        at = datetime(2026, 11, 23, 1, minute, tzinfo=UTC)
        world.write(lambda uow: uow.papers.next_copy("D08", "a"))
        world.write(lambda uow, at=at: uow.papers.note_made("D08", "a", at))
    assert world.ask(lambda uow: uow.papers.last_made("D08", "a")) == datetime(2026, 11, 23, 1, 2, tzinfo=UTC)
    assert world.ask(lambda uow: uow.papers.last_made("D09", "a")) is None


def test_read_side_knows_what_was_committed_while_somebody_writes(world: Any) -> None:
    world.write(lambda uow: uow.settings.put("market", {"side": "VN"}))
    world.write(lambda uow: uow.rules.add(pack(1), b"", "key", world.clock.now()))
    assert world.read.setting("nothing") is None
    assert world.read.rules_in_force(date(2025, 12, 31), "CN") is None
    with world.store.unit_of_work() as uow:
        uow.settings.put("market", {"side": "CN"})
        uow.rules.add(pack(2), b"", "key", world.clock.now())
        assert world.read.setting("market") == {"side": "VN"}
        assert world.read.rules_in_force(date(2026, 7, 1), "CN") == pack(1)
        assert world.read.rules_in_force(date(2026, 7, 1)) is None


def test_rows_are_counted(world: Any) -> None:
    world.write(lambda uow: uow.people.add(person(1)))
    before = world.read.quantities()["ledger"]
    world.sent(1, 2)
    assert world.read.quantities() == {
        "people": 1,
        "groups": 0,
        "records": 2,
        "messages": 2,
        "receipts": 0,
        "ledger": before + 2,
    }


def test_check_finds_nothing_when_all_agrees_and_names_what_does_not(world: Any) -> None:
    world.sent(1, 2)
    report = world.read.check()
    assert (report.ledger_ok, report.first_break, report.findings) == (True, None, ())
    assert report.entries == world.read.quantities()["ledger"]
    us = world.ask(lambda uow: uow.numbers.identity())
    lone = record(us, 9)
    wrong = replace(message_of(lone), content_hash="0" * 64)
    world.write(lambda uow: [uow.records.add([lone]), uow.outbox.add([wrong])])
    found = {(finding.code, *finding.params.values()) for finding in world.read.check().findings}
    assert found >= {
        ("check.record_without_ledger", lone.local_reference),
        ("check.message_hash", wrong.message_id),
    }
