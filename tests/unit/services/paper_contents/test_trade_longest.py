"""Papers of the trade with the longest data: long names, twelve digits before the point, hundreds of records."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.documents.renderer import PdfRenderer
from app.domain.localized_text import LocalizedText
from app.domain.paper_content import (
    Count,
    InWords,
    Mass,
    Money,
    Name,
    PaperContent,
    Several,
    Single,
    Text,
    Value,
    Words,
)
from app.domain.people import Party
from app.domain.reference_runs import runs
from tests.helpers.builders import VND
from tests.helpers.paper_geometry import faults
from tests.unit.services.lot_world import new_market
from tests.unit.services.paper_contents.trade_lots import ALL_KINDS, content, crate_lot, fruit_lot

SELLER = Party(
    "Tập Nguyễn Thị Hoàng Phương Thảo Ưỡn Nghị Đặng Hữu Trần Đức Lê",
    "vn_cccd",
    "020085000123",
    "Số 1234 đường Trần Hưng Đạo, thôn Nà Nưa, xã Đồng Đăng, tỉnh Lạng Sơn",
    "VN",
)
GOODS = LocalizedText(
    "去壳腰果（规格WW320，真空包装，每箱二十二点六八千克，练习用超长品名甲乙丙丁戊己庚辛）",
    "Nhân hạt điều đã bóc vỏ lụa loại WW320 đóng gói hút chân không mỗi thùng 22,68 kg dùng để tập",
    "Cashew kernels, shelled, grade WW320, vacuum packed in cartons of 22.68 kg, practice entry only",
)
MOST_MINOR = 99_999_999_999_999
REFERENCES = runs(f"GX01-07+K3QX-20261123-{number:04d}" for number in range(1, 600) if number % 3)[0]


@pytest.fixture(scope="module")
def market():
    return new_market()


@pytest.fixture(scope="module")
def refs(market):
    inward = fruit_lot(market, counterpart=SELLER, driver="Tập Nguyễn Thị Hoàng Phương Thảo Ưỡn Nghị Đặng Hữu Trần")
    outward = crate_lot(market, counterpart=SELLER, rate=VND)
    return {kind: outward.lot_ref if kind == "D11" else inward.lot_ref for kind in ALL_KINDS}


@pytest.mark.parametrize("pair", [("zh", "vi"), ("vi", "zh"), ("vi", "en"), ("en", "zh")], ids="-".join)
@pytest.mark.parametrize("kind", ALL_KINDS)
def test_nothing_is_cut_or_covered_when_the_data_are_the_longest(market, refs, kind, pair):
    pdf = PdfRenderer().form_paper(_grown(content(market, kind, refs[kind])), pair)
    assert faults(pdf) == []


def _grown(paper: PaperContent) -> PaperContent:
    """The same paper with everything as long as it may be, and forty lines."""
    grown = {name: {number: _value(value) for number, value in getattr(paper, name).items()} for name in _MAPS}
    lines = tuple({number: _value(value) for number, value in line.items()} for line in paper.lines)
    return replace(paper, **grown, lines=(lines * 40)[:40])


_MAPS = ("head", "totals", "foot")


def _value(value: Value) -> Value:
    return Several(tuple(_single(each) for each in value.values)) if isinstance(value, Several) else _single(value)


def _single(value: Single) -> Single:
    if isinstance(value, Name) and value.name.en:
        return Name(GOODS)
    if isinstance(value, Money | InWords):
        return replace(value, minor=MOST_MINOR)
    if isinstance(value, Mass):
        return Mass(99_999_999_999)
    if isinstance(value, Count) and value.unit_key:
        return replace(value, number=999_999_999)
    if isinstance(value, Words) and value.key.startswith("paper.package."):
        return Words("paper.package.23")
    if isinstance(value, Text) and "-0001" in value.text:
        return Text(REFERENCES)
    return value
