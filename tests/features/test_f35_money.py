"""F-35: money and mass are whole numbers of their smallest unit everywhere, rounded in one place; what the screen
shows, the paper prints and a saved list holds is the same figure."""

from __future__ import annotations

import ast
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from app.cli.demo import three_goods
from app.documents import numbers
from app.domain.figure_text import plain_kilograms, plain_money
from app.domain.quantities import MINOR_DIGITS, Rate, line_amount_fen, round_half_up
from app.read_models import RecordsQuery
from tests.helpers.clock import MARKET_MORNING
from tests.unit.documents.pdf_reading import whole_text
from ui import formats

ROOT = Path(__file__).resolve().parents[2]
#: Rooms whose figures are neither money nor mass: places on paper, the tried-out port, processes and their waiting.
OTHER_ROOMS = ("app/documents/", "app/practice_port/", "app/bootstrap/", "app/cli/", "app/gateway/", "app/printing/")
#: Modules of time, where seconds are fractions.
OF_TIME = {
    "app/domain/clock_trust.py",
    "app/domain/delivery.py",
    "app/imports/one_answer.py",
    "app/imports/reader.py",
    "app/machine.py",
    "app/paths.py",
    "app/services/clock_memory.py",
    "app/services/clock_watch.py",
    "app/services/sync_memory.py",
}
#: A spreadsheet's own figures are read here, to be told as text, and written here, from whole numbers of digits.
OF_SHEETS = {"app/exports/xlsx_goods_list.py", "app/imports/xlsx_rows.py"}
#: Where exact fractions are divided.
OF_FRACTIONS = {
    "app/domain/quantities.py",
    "app/domain/quota_value.py",
    "app/domain/split_market.py",
    "app/services/basket_fit.py",
}
ROUNDERS = {"round", "floor", "ceil", "trunc", "quantize", "to_integral_value"}


def modules():
    for path in sorted((ROOT / "app").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(OTHER_ROOMS) and name not in OF_TIME | OF_SHEETS:
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def called(node):
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def test_no_float_is_written_made_or_divided_into_being_when_app_is_read():
    found = []
    for name, tree in modules():
        for node in ast.walk(tree):
            is_float = isinstance(node, ast.Constant) and isinstance(node.value, float)
            makes_one = isinstance(node, ast.Call) and called(node) in {"float", "Decimal", "fsum", "sqrt"}
            divides = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and name not in OF_FRACTIONS
            if is_float or makes_one or divides:
                found.append(f"{name}:{node.lineno}: {ast.unparse(node)}")
    assert found == []


def test_rounding_is_done_in_one_module_when_app_is_read():
    found = [
        f"{name}:{node.lineno}"
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called(node) in ROUNDERS
    ]
    assert found == []
    defined = [
        name
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("round")
    ]
    assert defined == ["app/domain/quantities.py"]


@pytest.mark.parametrize("name", ["ui/formats.py", "ui/viewmodels/lot_form.py", "ui/viewmodels/lot_reading.py"])
def test_screens_round_nothing_when_their_figures_are_read(name):
    tree = ast.parse((ROOT / name).read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert [ast.unparse(call) for call in calls if called(call) in {*ROUNDERS, "float"}] == []


@given(st.fractions(min_value=0, max_value=10**15))
def test_halves_go_up_and_nothing_moves_further_than_a_half_when_rounded(value):
    rounded = round_half_up(value)
    assert type(rounded) is int
    assert -Fraction(1, 2) < rounded - value <= Fraction(1, 2)


@given(
    st.integers(1, 2**53),
    st.integers(1, 2**40),
    st.sampled_from(sorted(MINOR_DIGITS)),
    st.fractions(min_value=Fraction(1, 1000), max_value=10**5),
)
def test_a_line_is_worth_its_exact_value_rounded_once_when_priced_in_any_currency(quantity, price, currency, per_cny):
    rate = None if currency == "CNY" else Rate(currency, per_cny, MARKET_MORNING.date(), "t")
    digits = MINOR_DIGITS[currency]
    exact = Fraction(quantity, 1000) * Fraction(price, 10**digits) / (1 if rate is None else per_cny) * 100
    fen = line_amount_fen(quantity, 1000, price, digits, rate)
    assert type(fen) is int
    assert fen == round_half_up(exact)


def bare(text):
    """A figure without the spaces that group it."""
    return "".join(text.split())


HARD = (0, 1, 9, 10, 99, 100, 101, 999, 1_000, 1_001, 123_456, 99_999_999, 10**12 + 7, 2**53 - 1)


@pytest.mark.parametrize("units", HARD)
def test_screen_print_and_file_write_the_same_figure_when_it_is_hard(units):
    for currency in MINOR_DIGITS:
        saved = f"{plain_money(units, currency)}{currency}"
        assert {bare(formats.money(units, currency)), bare(numbers.money(units, currency))} == {saved}
        assert bare(formats.amount(units, currency)) == plain_money(units, currency)
    saved = f"{plain_kilograms(units)}kg"
    assert {bare(formats.mass(units)), bare(numbers.kilograms(units))} == {saved}


def test_a_real_record_has_one_figure_on_screen_on_paper_and_in_the_file(market, tmp_path):
    group = market.read.groups(market.context.today())[0]
    for member in market.read.members(group.group_id, market.context.today())[:7]:
        market.presence.mark(member.document_number, "card")
    draft = three_goods(market, group.group_id, 7)
    hard = tuple(replace(each, unit_price_minor=(each.unit_price_minor or 0) + 1) for each in draft.lines)
    lot = market.lots.save(replace(draft, lines=hard))
    market.lots.split(lot.lot_ref)
    market.lots.confirm(lot.lot_ref, "card")
    market.lots.finalise(lot.lot_ref)
    path = str(tmp_path / "records.xlsx")
    market.exports.records(path, RecordsQuery(lot_ref=lot.lot_ref), str)
    saved = {row[0].value: (row[8].value, row[9].value) for row in load_workbook(path).active.iter_rows(min_row=2)}
    for row in market.read.records(RecordsQuery(lot_ref=lot.lot_ref)):
        shown = (bare(formats.kilograms(row.net_g)), bare(formats.amount(row.amount_fen, "CNY")))
        assert saved[row.local_reference] == shown
        paper = bare(whole_text(market.documents.paper("D08", row.local_reference).pdf))
        assert shown[0] in paper
        assert shown[1] in paper
