"""The Vietnamese side's list of goods in a spreadsheet program: LibreOffice opens it, saves it anew in its own format
and back, and as plain text; numbers of papers are still text with all their digits, figures are still figures."""

from __future__ import annotations

import csv
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.goods_list_sheet import HEADINGS
from app.exports.xlsx_list import XlsxListWriter
from app.services.exports import ExportService
from tests.helpers.builders import SELLER
from tests.unit.services.lot_world import new_market
from tests.unit.services.paper_contents.trade_lots import fruit_lot

PROGRAM = "soffice"
LONG = "450000198001010018"
FORMULA = "=1+1"
#: The text filter's own options: comma, double quotes, UTF-8, as shown, numbers as they are.
AS_TEXT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false"
WAIT_S = 300

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.timeout(2 * WAIT_S),
    pytest.mark.skipif(shutil.which(PROGRAM) is None, reason=f"needs {PROGRAM}; make campaign installs it"),
]


def convert(file: Path, wanted: str, folder: Path) -> Path:
    """Let LibreOffice, with a profile of its own, open a file and write it in another format."""
    profile = f"-env:UserInstallation={(folder.parent / 'profile').as_uri()}"
    folder.mkdir(exist_ok=True)
    command = [PROGRAM, profile, "--headless", "--convert-to", wanted, "--outdir", str(folder), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=WAIT_S)
    return folder / f"{file.stem}.{wanted.partition(':')[0]}"


@pytest.fixture(scope="module")
def saved(tmp_path_factory) -> Path:
    market = new_market()
    trader = replace(SELLER, name=FORMULA, document_kind="passport", document_number=LONG)
    path = tmp_path_factory.mktemp("list") / "bang-ke.xlsx"
    lot = fruit_lot(market, counterpart=trader)
    ExportService(market.context, market.lots, XlsxListWriter()).goods_list(str(path), [lot.lot_ref])
    return path


def cells(path: Path) -> dict[str, tuple[object, str]]:
    """Value and type by place."""
    (sheet,) = load_workbook(path).worksheets
    return {cell.coordinate: (cell.value, cell.data_type) for row in sheet.iter_rows() for cell in row if cell.value}


def test_every_cell_keeps_value_and_type_when_libreoffice_saves_the_list_anew(saved, tmp_path):
    own = convert(saved, "ods", tmp_path / "own")
    back = convert(own, "xlsx", tmp_path / "back")
    assert cells(back) == cells(saved)
    assert (LONG, "s") in cells(back).values()
    assert (FORMULA, "s") in cells(back).values()


def test_no_digit_is_lost_when_libreoffice_writes_the_list_as_text(saved, tmp_path):
    text = convert(saved, AS_TEXT, tmp_path / "text").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines()))
    assert any(LONG in row for row in rows)
    assert any(FORMULA in row for row in rows)
    at = rows.index(list(HEADINGS))
    assert [figure.replace(",", "") for figure in rows[at + 1][4:7]] == ["600.500", "17400", "10448700"]
