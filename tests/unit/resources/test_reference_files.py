"""The shipped reference files: made from the tables, coded, trusted, and honest about what is open."""

from __future__ import annotations

import pytest

from app.domain.quantities import MINOR_DIGITS
from resources import path, read_json
from resources.build_reference import build, build_tables, differing, lines_of, main, table_problems
from resources.reference_build import checks
from resources.reference_build.trust import MARKS, trust_of, weakest

TABLES = (
    "crossings",
    "customs_districts",
    "countries",
    "goods",
    "units",
    "currencies",
    "limits",
    "documents",
    "ui_words",
    "glossary",
)
PLAN_PLACES = [
    "友谊关",
    "浦寨",
    "弄尧",
    "友谊关新货物运输专用通道",
    "东兴",
    "东兴北仑河二桥",
    "水口",
    "水口二桥",
    "硕龙",
    "德天",
    "岩应",
    "龙邦",
    "那西",
    "峒中",
    "里火",
    "滩散",
    "凭祥铁路口岸",
    "南宁铁路口岸",
    "平而关",
    "科甲",
    "岳圩",
    "爱店",
    "弄平",
]


def rows_of(name: str) -> list[dict]:
    return read_json(f"reference/{name}.json")


def test_check_passes_when_committed_files_are_what_the_tables_give(capsys):
    assert main(["--check"]) == 0
    assert capsys.readouterr().err == ""


def test_check_names_the_file_when_a_committed_file_was_edited(tmp_path):
    files, problems = build(path("sources"))
    assert problems == []
    for name, text in files.items():
        if name.endswith(".json"):
            target = tmp_path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    edited = tmp_path / "reference/goods.json"
    edited.write_text(edited.read_text("utf-8").replace('"100630"', '"100640"'), encoding="utf-8")
    assert set(differing(files, tmp_path)) == {
        "reference/goods.json",
        "reference/hs6.json.gz",
        "reference/ahtn8.json.gz",
    }


@pytest.mark.parametrize("name", TABLES)
def test_each_row_carries_trust_and_source_when_read(name):
    rows = rows_of(name)
    assert rows
    assert all(row["trust"] in MARKS and row["source"] for row in rows)


def test_long_lists_are_whole_when_unpacked():
    hs6, ahtn8 = read_json("reference/hs6.json.gz"), read_json("reference/ahtn8.json.gz")
    assert sum(row["level"] == 6 for row in hs6) == 5613
    assert len(ahtn8) == 11871
    dragon_fruit = next(row for row in ahtn8 if row["code"] == "08109092")
    assert dragon_fruit["hs6"] == "081090"
    assert "thanh long" in dragon_fruit["vi"].lower()
    assert not any(row["vi"].startswith(("-", " ")) for row in ahtn8)


def test_each_place_of_the_plan_is_there_when_the_register_is_read():
    by_name = {row["zh"]: row for row in rows_of("crossings")}
    assert [name for name in PLAN_PLACES if name not in by_name] == []
    assert [name for name in PLAN_PLACES if not by_name[name]["named_in_plan"]] == []


def test_lanes_belong_to_their_port_when_the_register_is_read():
    by_id = {row["id"]: row for row in rows_of("crossings")}
    lanes = {"PZ": "YYG", "NY": "YYG", "YYG-FREIGHT": "YYG", "DX2": "DX", "SK2": "SK", "DT": "SL", "YYING": "SL"}
    lanes |= {"NX": "LB", "LH": "DZ", "TS": "DZ", "YYG": None}
    assert {name: by_id[name]["parent"] for name in lanes} == lanes


def test_nothing_is_open_when_no_source_says_so():
    rows = rows_of("crossings")
    opened = [row for row in rows if row["status"] == "open_seen"]
    assert opened
    assert all(row["status_source"] and row["status_on"] for row in opened)
    assert {row["status"] for row in rows} == {"open_seen", "named_in_plan", "unknown"}
    assert not any(row["doubtful"] for row in opened)


def test_rice_is_limited_and_by_mass_when_imported():
    goods = {row["goods_id"]: row for row in rows_of("goods")}
    assert goods["RICE"]["limit_group"] == "RICE"
    assert goods["RICE"]["unit"] == "KGM"
    assert goods["DRAGON"]["limit_group"] is None
    assert goods["RICECOOK"]["unit"] == "H87"
    assert {row["origin"] for row in goods.values() if row["direction"] == "import"} == {"VN"}


def test_old_limits_stay_with_their_dates_when_limits_are_read():
    rows = {row["code"]: row for row in rows_of("limits")}
    assert len(rows) == 39
    assert (rows["CN-VAL-OLD2"]["valid_from"], rows["CN-VAL-OLD2"]["dates_certain"]) == ("1999-01-01", False)
    assert rows["CN-VAL-8000"]["value"] == 8000
    assert rows["CN-NE-08"]["limit_g"] == 50_000
    assert rows["CN-2024-LIST"]["trust"] == "unverified"


@pytest.mark.parametrize(
    ("remark", "mark"),
    [
        ("seen in stored page (annex copy)", "public_copy"),
        ("seen in stored page (values); end date own knowledge", "own_knowledge"),
        ("own knowledge, unverified", "unverified"),
        ("own knowledge, low", "unverified"),
        ("own knowledge, high", "own_knowledge"),
        ("NOT verified: only an undated page", "unverified"),
        ("inferred from parent", "inferred"),
        ("2+ public sources", "public_copy"),
        ("", "unverified"),
    ],
)
def test_weakest_word_decides_when_a_remark_is_mixed(remark, mark):
    assert trust_of(remark) == mark


def test_build_stops_when_a_remark_fits_no_mark():
    with pytest.raises(ValueError, match="heard at the market"):
        trust_of("heard at the market")
    assert weakest("public_copy", "inferred", "own_knowledge") == "inferred"


@pytest.mark.parametrize(
    "text",
    ["Thuốc 烟", "Tờ khai（TQ）", "ĐM còn lại", "Hoá đơn", "Huỷ hồ sơ", "Qua CK", "Thoả thuận"],
)
def test_vietnamese_is_refused_when_it_breaks_the_language_rules(text):
    assert checks.vietnamese_problems("table", [text])


@pytest.mark.parametrize("text", ["Hóa đơn", "Đã hủy", "quý khách", "hoàn tác", "Tỷ giá", None])
def test_vietnamese_passes_when_it_keeps_the_language_rules(text):
    assert checks.vietnamese_problems("table", [text]) == []


def test_short_form_is_refused_when_long_beside_a_long_form():
    assert checks.short_problems("table", [("Đường chuyên dụng vận chuyển", "Đường chuyên dụng")])
    assert checks.short_problems("table", [("Số lượng phân bổ", "Số lượng phân bổ"), ("x" * 40, None)]) == []


def test_invoice_is_refused_when_written_like_a_contract():
    assert checks.misread_problems("table", [("发票号", "Số HĐ")])
    assert checks.misread_problems("table", [("合同号", "Số HĐ")]) == []


def test_placeholders_are_compared_when_languages_differ():
    assert checks.placeholder_problems("table", {"a": ["{time} 以后", "từ {gio}"]})
    assert checks.placeholder_problems("table", {"a": ["%n {x}", "{x} %n"]}) == []


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("goods", "hs6", "999999"),
        ("goods", "vn_hs8", "10063098"),
        ("goods", "cn_hs8", "20000000"),
        ("goods", "unit", "ZZZ"),
        ("crossings", "parent", "NOWHERE"),
        ("crossings", "status", "open"),
        ("currencies", "code", "yuan"),
        ("glossary", "vi", "cư dân 边民"),
        ("units", "trust", "sure"),
    ],
)
def test_tables_are_refused_when_a_value_is_wrong(table, column, value):
    tables = build_tables(path("sources"))
    tables[table][0][column] = value
    assert table_problems(tables)


def test_open_crossing_is_refused_when_its_source_is_taken_away():
    rows = rows_of("crossings")
    next(row for row in rows if row["id"] == "PZ")["status_source"] = None
    assert checks.crossing_problems(rows) == ["crossing PZ: open without source or date"]


def test_double_id_is_refused_when_a_row_occurs_twice():
    rows = rows_of("goods")
    assert checks.id_problems("goods", [*rows, rows[0]], "goods_id")


def test_one_row_stands_on_one_line_when_written():
    assert lines_of([{"b": 1, "a": "中"}, {"a": None}]) == '[\n{"a":"中","b":1},\n{"a":null}\n]\n'


def test_minor_digits_are_those_of_the_reference_data_when_a_price_may_be_in_the_currency() -> None:
    shipped = {row["code"]: row["minor_digits"] for row in read_json("reference/currencies.json")}
    assert {currency: shipped[currency] for currency in MINOR_DIGITS} == MINOR_DIGITS
