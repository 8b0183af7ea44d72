"""`bianmaoctl goods-list` on a real store: a file that opens again, or a refusal and no file."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.goods_list_sheet import HEADINGS, TITLE
from app.domain.trade import Lot
from tests.helpers.cli_run import Ctl
from tests.helpers.market_fixture import open_quick
from tests.helpers.traded import trade_one_lot


@pytest.fixture
def traded(filled_store: Path) -> tuple[Ctl, Lot]:
    with open_quick(filled_store) as services:
        lot = trade_one_lot(services, here=4)
    return Ctl(filled_store), lot


@pytest.mark.parametrize("by_day", [False, True])
def test_the_list_opens_again_when_it_is_saved_of_a_lot_or_a_day(traded, tmp_path, by_day):
    ctl, lot = traded
    file = tmp_path / "bang-ke.xlsx"
    chosen = ("--date", lot.day_on.isoformat()) if by_day else (lot.lot_ref,)
    assert ctl("goods-list", *chosen, "-o", file) == {"file": str(file), "rows": len(lot.lines)}
    (sheet,) = load_workbook(file).worksheets
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][0] == TITLE
    at = rows.index(HEADINGS)
    assert [row[0] for row in rows[at + 1 : at + 1 + len(lot.lines)]] == [1, 2, 3]
    assert round(rows[-1][6] * 100) == lot.amount_fen


def test_nothing_is_saved_when_there_is_nothing_to_list_or_nowhere_to_write(traded, tmp_path):
    ctl, lot = traded
    file = tmp_path / "bang-ke.xlsx"
    assert ctl.refused("goods-list", "nothing", "-o", file)["code"] == "paper.ref_unknown"
    assert ctl.refused("goods-list", "--date", "2020-01-01", "-o", file)["code"] == "paper.nothing_to_print"
    nowhere = tmp_path / "no" / "folder" / "x.xlsx"
    assert ctl.refused("goods-list", lot.lot_ref, "-o", nowhere)["code"] == "export.not_writable"
    assert list(tmp_path.glob("*.xlsx")) == []


@pytest.mark.parametrize("given", [(), ("REF", "--date", "2026-11-23")])
def test_use_is_explained_when_neither_or_both_are_named(traded, tmp_path, given):
    run = traded[0].run("goods-list", *given, "-o", tmp_path / "x.xlsx")
    assert (run.code, run.error["code"]) == (2, "use.wrong")
