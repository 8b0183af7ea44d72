"""Lots and records under odd use, on the real store: nothing absurd is stored, nothing gets stuck."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.bootstrap import open_market
from app.domain.people import Party
from app.errors import UserError
from app.services.bundle import Services
from app.services.findings import Refused
from app.services.lots import LineDraft, LotDraft, draft_of
from app.services.records import AmendDraft
from tests.helpers.clock import FakeClock
from tests.helpers.market_fixture import PRACTICE_PASSPHRASE, quick

SELLER = Party("Tập Văn Bán", "vn_cccd", "020085000123", "Đồng Đăng", "VN")
LARGEST = 2**53 - 1


def members(market: Services) -> tuple[str, tuple[str, ...]]:
    group = market.read.groups(market.context.today())[0]
    with market.context.store.unit_of_work() as uow:
        return group.group_id, uow.groups.members_on(group.group_id, market.context.today(uow))


def draft(market: Services, *lines: LineDraft, **changes: object) -> LotDraft:
    line = LineDraft("DRAGON", net_g=600_000, unit_price_minor=500)
    made = LotDraft("import", SELLER, lines or (line,), plate_cn="桂F00001", crossing_id="YYG")
    return replace(made, group_id=members(market)[0], **changes)


def split_lot(market: Services, count: int = 3, *lines: LineDraft) -> str:
    for person_id in members(market)[1][:count]:
        market.presence.mark(person_id, "card")
    lot = market.lots.save(draft(market, *lines))
    market.lots.split(lot.lot_ref)
    market.lots.confirm(lot.lot_ref, "card")
    return lot.lot_ref


@pytest.mark.parametrize(
    "lines",
    [
        (LineDraft("DRAGON", net_g=LARGEST, unit_price_minor=LARGEST),),
        (LineDraft("DRAGON", net_g=LARGEST, tare_g=LARGEST, unit_price_minor=1),),
        (LineDraft("DRAGON", net_g=LARGEST, unit_price_minor=1),) * 2,
    ],
)
def test_lot_is_refused_when_its_sums_pass_what_can_be_stored(market, lines):
    with pytest.raises(Refused) as refused:
        market.lots.save(draft(market, *lines))
    assert refused.value.code == "lot.too_large"
    assert market.lots.open_draft() is None


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"counterpart": replace(SELLER, name="Tập\u202eBán")}, "counterpart.name"),
        ({"counterpart": replace(SELLER, name="x" * 1000)}, "counterpart.name"),
        ({"counterpart": replace(SELLER, address="\x00")}, "counterpart.address"),
        ({"lane": "\u200b"}, "lane"),
        ({"payment": "a\x07"}, "payment"),
    ],
)
def test_lot_is_refused_when_a_text_hides_something(market, changes, field):
    with pytest.raises(Refused) as refused:
        market.lots.save(draft(market, **changes))
    assert [problem.field for problem in refused.value.problems] == [field]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        (AmendDraft(plate_cn="<script>"), "plate.cn_form"),
        (AmendDraft(plate_cn=""), "lot.plate_missing"),
        (AmendDraft(counterpart=Party("")), "lot.counterpart_name_missing"),
        (AmendDraft(lane="\u202e"), "text.character_not_allowed"),
    ],
)
def test_amendment_is_refused_when_the_lot_would_have_been(market, changes, code):
    ref = market.lots.finalise(split_lot(market)).record_refs[0]
    with pytest.raises(UserError) as refused:
        market.records.amend(ref, changes, "typed wrong")
    assert refused.value.code == code


def test_reason_is_refused_when_it_hides_something(market):
    ref = market.lots.finalise(split_lot(market)).record_refs[0]
    with pytest.raises(UserError) as refused:
        market.records.void(ref, "wrong\u202e truck")
    assert refused.value.code == "text.character_not_allowed"


def test_both_versions_can_go_when_a_held_record_was_amended(market):
    ref = market.lots.finalise(split_lot(market)).record_refs[0]
    market.records.hold(ref)
    new = market.records.amend(ref, AmendDraft(lane="2"), "lane")
    with market.context.store.unit_of_work() as uow:
        assert [m.state for m in uow.outbox.of_record(new.local_reference)] == ["held"]
    market.records.unhold(new.local_reference)
    with market.context.store.unit_of_work() as uow:
        states = [m.state for each in (ref, new.local_reference) for m in uow.outbox.of_record(each)]
    assert states == ["queued", "queued"]


def test_share_is_refused_when_a_new_rule_pack_limits_its_goods_after_the_split(market):
    lot_ref = split_lot(market)
    with market.context.store.unit_of_work() as uow:
        pack = uow.rules.in_force(market.context.today(uow))
        limit = replace(pack.limits[0], limit_group="FRUIT", hs_prefixes=("0810",), limit_g=10_000)
        stricter = replace(pack, pack_id="STRICTER", version=1, limits=(*pack.limits, limit))
        uow.rules.add(stricter, b"", "key", market.context.clock.now())
        uow.commit()
    assert {problem.code for problem in market.lots.view(lot_ref).problems} == {"share.over_limit"}
    with pytest.raises(Refused) as refused:
        market.lots.finalise(lot_ref)
    assert refused.value.code == "share.over_limit"
    again = market.lots.split(lot_ref)
    assert [line.quantity for share in again.shares for line in share.lines] == [10_000] * 3


@pytest.mark.parametrize("again", ["split", "save"])
def test_consent_is_asked_again_when_the_day_has_changed(filled_store, again):
    tomorrow = datetime.now(UTC).replace(hour=15, minute=59, second=59) + timedelta(days=2)
    clock = FakeClock(tomorrow)
    with open_market(quick(filled_store), PRACTICE_PASSPHRASE, clock=clock) as market:
        lot_ref = split_lot(market)
        clock.advance(seconds=1)
        for person_id in members(market)[1][:3]:
            market.presence.mark(person_id, "card")
        if again == "split":
            market.lots.split(lot_ref)
        else:
            market.lots.save(replace(draft_of(market.lots.view(lot_ref).lot), lane="2"))
        with pytest.raises(Refused) as refused:
            market.lots.finalise(lot_ref)
        assert {problem.code for problem in refused.value.problems} == {"share.consent_missing"}


def test_badge_counts_no_held_message_when_the_lot_was_undone(market):
    lot_ref = split_lot(market)
    refs = market.lots.finalise(lot_ref).record_refs
    market.records.hold(refs[0])
    assert market.read.badge(market.context.clock.now()).held == 1
    market.records.unhold(refs[0])
    market.lots.undo_finalise(lot_ref)
    assert market.read.badge(market.context.clock.now()).held == 0
