"""Shipped rows and an office's own goods list."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.reference_rows import crossing_from_row, goods_from_row, tariff_line_from_row
from app.errors import ImportRejectedError
from tests.unit.services.register_world import ROOT, World

SHIPPED = ROOT / "resources" / "reference"
HEADS = "商品代号,商品名称,越文名称,商品编码,中国税号,计量单位,进出口"


@pytest.fixture
def world() -> World:
    return World()


def rows(name: str) -> list[dict]:
    return json.loads((SHIPPED / f"{name}.json").read_text(encoding="utf-8"))


def test_every_shipped_row_becomes_a_value() -> None:
    goods = {each.goods_id: each for each in map(goods_from_row, rows("goods"))}
    assert len(goods) == len(rows("goods"))
    assert (goods["RICE"].unit, goods["RICE"].limit_group, goods["RICE"].hs6) == ("g", "RICE", "100630")
    assert goods["RICECOOK"].unit == "piece"
    crossings = {each.crossing_id: each for each in map(crossing_from_row, rows("crossings"))}
    assert crossings["YYG"].name.zh
    assert all(each.status in {"named_in_plan", "open_seen", "unknown"} for each in crossings.values())
    line = tariff_line_from_row("HS6", {"code": "0101", "en": "Horses", "vi": None, "zh": None})
    assert (line.list_id, line.code, line.name.en, line.name.zh) == ("HS6", "0101", "Horses", "")


def test_shipped_rows_are_found_when_loaded(world: World) -> None:
    world.reference.load([goods_from_row(row) for row in rows("goods")], [], [])
    with world.store.unit_of_work() as uow:
        found = uow.reference.goods("DRAGON")
    assert found is not None
    assert found.name.vi == "Quả thanh long tươi"


def test_good_rows_are_taken_and_bad_ones_told(world: World, tmp_path: Path) -> None:
    path = tmp_path / "goods.csv"
    lines = [
        "MANGO-1,练习芒果,Xoài tập,080450,08045020,千克,进口",
        ",练习电饭锅,,851660,,台,Xuất",
        ",,,080450,,千克,",
        ",练习货,,08045,,千克,",
        ",练习货,,080450,10063010,千克,",
        ",练习货,,080450,,筐,",
        ",练习货,,080450,,千克,过境",
        "mango-1,练习货,,080450,,千克,",
        "我,练习货,,080450,,千克,",
    ]
    path.write_text("\n".join([HEADS, *lines]), encoding="utf-8")
    report = world.reference.import_goods(str(path))
    assert (report.rows, report.taken) == (9, 2)
    assert [(each.row_number, each.field, each.problem.code) for each in report.refused] == [
        (4, "zh", "goods.name_missing"),
        (5, "hs6", "goods.hs_form"),
        (6, "cn_hs8", "goods.hs_form"),
        (7, "unit_code", "goods.unit_unknown"),
        (8, "direction", "goods.direction_unknown"),
        (9, "goods_id", "goods.double"),
        (10, "goods_id", "goods.id_form"),
    ]
    with world.store.unit_of_work() as uow:
        mango, cooker = uow.reference.goods("MANGO-1"), uow.reference.goods("E-851660")
    assert mango is not None
    assert cooker is not None
    assert (mango.unit, mango.origin, mango.trust, mango.direction) == ("g", "VN", "unverified", "import")
    assert (cooker.unit, cooker.unit_code, cooker.origin) == ("piece", "H87", "CN")
    assert world.ledger()[-1][0] == "goods.imported"


def test_members_file_is_refused_as_goods(world: World) -> None:
    with pytest.raises(ImportRejectedError) as caught:
        world.reference.import_goods(str(ROOT / "examples" / "members.xlsx"))
    assert caught.value.code == "sheet.wrong_sheet"
