"""A store put back to an older state never gives a number twice."""

from __future__ import annotations

import pytest
import requests

from app.bootstrap.practice import connect_practice_port, start_practice_port
from tests.helpers.market_fixture import open_quick
from tests.integration.test_attack_lots import split_lot

PUT_BACK = ("market.db", "place.json")


def put_back(store, kept):
    """Bring the bytes back into the same files, as a snapshot of the machine would: nothing on the disk tells."""
    for name, content in kept.items():
        with (store / name).open("r+b") as file:
            file.write(content)
            file.truncate()


@pytest.fixture
def practice_port(tmp_path):
    """A practice port on the machine's own clock."""
    with start_practice_port(tmp_path / "port") as running:
        yield running


def test_new_epoch_begins_when_the_port_knows_later_numbers_than_the_store(filled_store, practice_port):
    with open_quick(filled_store) as market:
        connect_practice_port(market, practice_port)
        lot_ref = split_lot(market)
    kept = {name: (filled_store / name).read_bytes() for name in PUT_BACK}
    with open_quick(filled_store) as market:
        before = market.market.profile().epoch
        first = market.lots.finalise(lot_ref).record_refs
        assert market.sync.run_cycle().accepted == 3
    put_back(filled_store, kept)
    with open_quick(filled_store) as market:
        assert market.market.profile().epoch == before
        assert market.sync.run_cycle().problem_code == ""
        assert market.market.profile().epoch != before
        again = market.lots.finalise(lot_ref).record_refs
        assert not set(first) & set(again)
        assert market.sync.run_cycle().accepted == 3
        assert market.reports.check(None).findings == ()


def test_port_refuses_when_a_number_is_larger_than_its_books_hold(practice_port):
    asked = {"point": "GX01", "device": "07", "epoch": "K3QX", "after": str(2**80)}
    assert requests.get(f"{practice_port.url}/v0/receipts", params=asked, timeout=10).status_code == 400
