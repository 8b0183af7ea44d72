"""Baskets at the real practice port: declared, accepted, corrected, released."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from app.domain.delivery import Verdict
from app.services.findings import Refused
from app.services.records import AmendDraft, LineChange
from tests.helpers.baskets import CARD, SELLER, basket, numbers
from tests.helpers.clock import FakeClock
from tests.helpers.clocked_market import clocked_market
from tests.helpers.port_process import PORT_MORNING

REASON = "单价录错"


@pytest.fixture
def market(tmp_path):
    """A market in whose morning the port began too: whatever day the machine has."""
    with clocked_market(tmp_path / "store", FakeClock(datetime.fromisoformat(PORT_MORNING))) as services:
        yield services


@pytest.fixture
def connected(market, port):
    market.market.connect_port(port.url, port.key["public"], port.key["key_id"])
    return market


def saved(services, at=0):
    person = services.baskets.meet(numbers(services)[at], "card").answer.person
    return services.baskets.save(person.person_id, basket(services), CARD).record


def synced(services):
    for _ in range(4):
        report = services.sync.run_cycle()
        assert report.problem_code == ""


def verdict(services, ref):
    with services.context.store.unit_of_work() as uow:
        return uow.records.verdict(ref)


def test_basket_is_accepted_and_released_when_the_port_gets_it(connected, port):
    records = [saved(connected, at) for at in range(3)]
    synced(connected)
    assert {verdict(connected, each.local_reference) for each in records} == {Verdict.ACCEPTED}
    port.release()
    synced(connected)
    assert {verdict(connected, each.local_reference) for each in records} == {Verdict.RELEASED}


def test_basket_without_plate_is_corrected_when_the_port_holds_it(connected, port):
    old = saved(connected)
    synced(connected)
    changes = AmendDraft(counterpart=replace(SELLER, name="Tập Văn Sửa"), lines={1: LineChange(unit_price_minor=620)})
    new = connected.records.amend(old.local_reference, changes, REASON)
    assert (new.truck.plate_cn, new.counterpart.name, new.amount_fen) == ("", "Tập Văn Sửa", 12_400)
    synced(connected)
    assert verdict(connected, new.local_reference) is Verdict.ACCEPTED
    port.release()
    synced(connected)
    assert verdict(connected, new.local_reference) is Verdict.RELEASED
    assert connected.reports.check(None).findings == ()


def test_wrong_plate_is_still_refused_when_a_basket_is_corrected(market):
    old = saved(market)
    with pytest.raises(Refused) as refused:
        market.records.amend(old.local_reference, AmendDraft(plate_cn="<script>"), REASON)
    assert refused.value.code == "plate.cn_form"
