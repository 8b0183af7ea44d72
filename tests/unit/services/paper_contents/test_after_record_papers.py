"""D20 and D21: the declared side is filled in, what customs finds or says is theirs."""

from __future__ import annotations

import pytest

from app.domain.delivery import Verdict
from app.domain.paper_content import Blank, Choice, Count, Instant, Mass, Name, Several, Text, Words
from app.errors import UserError
from tests.helpers.builders import Market
from tests.unit.services.lot_world import answer, leave, new_market
from tests.unit.services.paper_contents.after_papers import has, records_of, said
from tests.unit.services.paper_contents.trade_lots import crate_lot, fruit_lot


@pytest.fixture
def market() -> Market:
    return new_market(here=3)


@pytest.fixture
def record(market: Market) -> str:
    return records_of(market, fruit_lot(market).lot_ref)[0].local_reference


def answered(market: Market, ref: str, *verdicts: Verdict) -> None:
    leave(market, ref)
    for verdict in verdicts:
        answer(market, ref, verdict)


def test_report_has_the_declared_figures_and_blanks_beside_them_when_goods_are_inspected(
    market: Market, record: str
) -> None:
    content = said(market, "D20", record)
    kept = next(each for each in records_of(market, content_lot(market, record)) if each.local_reference == record)
    assert [(line[6], line[7], line[8]) for line in content.lines] == [
        (Name(each.name), Mass(each.net_g), Blank()) for each in kept.lines
    ]
    assert (content.head[1], content.head[2]) == (Blank(), Text(record))
    for field in (9, 10):
        choice = content.foot[field]
        assert isinstance(choice, Choice)
        assert choice.chosen == ""
    assert has(market, "D20", record)


def test_report_sums_what_is_declared_when_a_whole_lot_is_inspected(market: Market) -> None:
    lot = crate_lot(market).lot_ref
    content = said(market, "D20", lot)
    records = records_of(market, lot)
    assert content.head[2] == Words("paper.d20.of_lot", {"lot": lot, "records": len(records)})
    assert len(content.lines) == 1
    declared = content.lines[0][7]
    assert isinstance(declared, Several)
    pieces = sum(line.quantity for each in records for line in each.lines)
    assert declared.values == (Count(pieces, "paper.piece"), Mass(sum(each.net_g for each in records)))


def test_release_sheet_is_refused_when_the_port_has_not_released(market: Market, record: str) -> None:
    answered(market, record, Verdict.ACCEPTED)
    assert not has(market, "D21", record)
    with pytest.raises(UserError) as caught:
        said(market, "D21", record)
    assert (caught.value.code, caught.value.params["kind"]) == ("paper.not_for_this", "D21")


def test_release_sheet_has_the_time_of_the_ports_receipt_when_released(market: Market, record: str) -> None:
    answered(market, record, Verdict.ACCEPTED, Verdict.RELEASED)
    content = said(market, "D21", record)
    at = market.clock.now()
    assert (content.foot[7], content.foot[8]) == (Instant(at), Blank(2))
    assert content.data_sheet
    assert content.state == "released"
    assert content.head[1] == Blank()
    number = content.head[2]
    assert isinstance(number, Text)
    assert number.text.startswith("P-")
    assert has(market, "D21", record)


def test_release_sheet_is_refused_when_the_record_is_unknown(market: Market) -> None:
    assert not has(market, "D21", "nothing")
    with pytest.raises(UserError) as caught:
        said(market, "D21", "nothing")
    assert caught.value.code == "paper.ref_unknown"


def content_lot(market: Market, record: str) -> str:
    with market.store.unit_of_work() as uow:
        kept = uow.records.get(record)
        assert kept is not None
        return kept.lot_ref
