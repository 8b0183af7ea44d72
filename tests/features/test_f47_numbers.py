"""F-47: every laptop numbers its own records, offline for as long as it takes; no two are ever equal, and the official
number a receipt brings later is shown beside ours without taking its place."""

from __future__ import annotations

from collections import Counter

import pytest

from app.domain.delivery import Verdict
from app.domain.numbering import is_local_reference
from app.gateway.wire import PracticeEncoder
from app.read_models import RecordsQuery
from app.services.records import AmendDraft
from offline_store import create_store, open_store
from tests.helpers.builders import line, market_in, rule_row
from tests.helpers.clock import MARKET_MORNING, FakeClock
from tests.helpers.store_values import CHEAP, PASSPHRASE, Bytes
from tests.unit.services.lot_world import answer, leave

DEVICES, DAYS, RESIDENTS = ("01", "02", "03"), 30, 3


def laptop(folder, device):
    """A laptop of the point, with the same chance as the others: nothing but its own device tells them apart."""
    store = create_store(folder / device, "GX01", device, PASSPHRASE, CHEAP, FakeClock(), Bytes())[0]
    market = market_in(store, PracticeEncoder(), RESIDENTS, 0, MARKET_MORNING)
    market.take_rules(rule_row("entrustment_required", False, "R-CN-35"))
    return market


def one_day(market, kilograms):
    market.arrive(*range(1, RESIDENTS + 1))
    return market.finalised(line(net_g=kilograms * 1_000))


def test_no_number_is_given_twice_when_three_laptops_are_offline_for_thirty_days(tmp_path):
    markets = [laptop(tmp_path, device) for device in DEVICES]
    numbers = Counter()
    for day in range(DAYS):
        for at, market in enumerate(markets):
            refs = one_day(market, 30 + at)
            if (day + at) % 7 == 0:
                void = market.records.void(refs[0], "typed twice")
                assert void.local_reference == refs[0]
            if (day + at) % 5 == 0:
                refs = (*refs, market.records.amend(refs[1], amended(day), "wrong plate").local_reference)
            numbers.update(refs)
            market.clock.advance(days=1)
    assert max(numbers.values()) == 1
    assert len(numbers) >= DAYS * len(DEVICES) * RESIDENTS
    assert all(is_local_reference(number) for number in numbers)
    lots = [row.lot_ref for market in markets for row in market.store.reading().lots(None, 1_000)]
    assert len(set(lots)) == len(lots) == DAYS * len(DEVICES)
    for market in markets:
        market.store.close()


def amended(day):
    return AmendDraft(plate_cn=f"桂F{day:05d}")


def test_numbers_go_on_when_the_store_is_opened_again(tmp_path):
    market = laptop(tmp_path, "01")
    first = one_day(market, 30)
    market.store.close()
    store = open_store(tmp_path / "01", PASSPHRASE, CHEAP, FakeClock(), Bytes())
    with store.unit_of_work() as uow:
        counter = uow.numbers.take(MARKET_MORNING.date(), 1)[0]
    assert counter == len(first) + 1
    store.close()


@pytest.fixture
def one(tmp_path):
    market = laptop(tmp_path, "01")
    yield market
    market.store.close()


def test_the_official_number_stands_beside_ours_when_its_receipt_came(one):
    refs = one_day(one, 30)
    leave(one, refs[0])
    before = one.store.reading().record_detail(refs[0])
    assert before.row.remote_reference == ""
    answer(one, refs[0], Verdict.ACCEPTED)
    after = one.store.reading().record_detail(refs[0])
    assert after.record == before.record
    assert after.row.remote_reference.startswith("P-")
    rows = {row.local_reference: row.remote_reference for row in one.store.reading().records(RecordsQuery())}
    assert rows[refs[0]] == after.row.remote_reference
    assert [ref for ref, official in rows.items() if official] == [refs[0]]
