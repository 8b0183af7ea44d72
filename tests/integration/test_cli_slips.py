"""Slips on the command line: picture file, printing, the printer's setting, and what a failing printer leaves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.helpers.cli_run import Ctl
from tests.helpers.market_fixture import open_quick
from tests.helpers.printer_stub import Mood, network_printer
from tests.helpers.traded import trade_one_lot


@pytest.fixture
def record(filled_store: Path) -> str:
    """A finalised record of the store."""
    with open_quick(filled_store) as services:
        return services.slips.records_of(trade_one_lot(services, 3).lot_ref)[0]


@pytest.mark.parametrize(("width", "dots"), [("58", 384), ("80", 576)])
def test_picture_is_written_when_asked_for(
    filled_store: Path, record: str, width: str, dots: int, tmp_path: Path
) -> None:
    file = tmp_path / "slip.png"
    told = Ctl(filled_store)("slip", "make", "D24", record, "--width", width, "-o", str(file))
    with Image.open(file) as picture:
        assert picture.size == tuple(told["dots"])
        assert picture.mode == "1"
    assert (told["dots"][0], told["copy"], told["sent"]) == (dots, 1, False)


def test_slip_comes_out_when_it_is_sent(filled_store: Path, record: str) -> None:
    ctl = Ctl(filled_store)
    with network_printer() as printer:
        kept = ctl("slip", "printer", "--connection", "network", "--address", printer.address, "--width", "58")
        assert kept["printer"]["width_mm"] == 58
        ctl("slip", "try")
        told = ctl("slip", "make", "D24", record, "--send")
        assert [paper.bitmap().width for paper in printer.done()] == [384, 384]
    assert told["sent"]
    assert ctl("slip", "printer")["printer"] == kept["printer"]


def test_next_copy_is_printed_when_the_printer_was_out_of_paper(filled_store: Path, record: str) -> None:
    ctl = Ctl(filled_store)
    with network_printer(Mood(no_paper=True)) as printer:
        ctl("slip", "printer", "--connection", "network", "--address", printer.address)
        failed = ctl.run("slip", "make", "D24", record, "--send")
        assert (failed.code, failed.error["code"]) == (3, "slip.no_paper")
    with network_printer() as printer:
        ctl("slip", "printer", "--address", printer.address)
        assert ctl("slip", "make", "D24", record, "--send")["copy"] == 2


def test_use_is_refused_when_nothing_or_nonsense_is_asked_for(filled_store: Path, record: str) -> None:
    ctl = Ctl(filled_store)
    for code, args in (
        ("slip.nowhere", ("make", "D24", record)),
        ("slip.no_printer", ("make", "D24", record, "--send")),
        ("slip.no_printer", ("try",)),
        ("slip.address_form", ("printer", "--connection", "usb", "--address", "lp0")),
        ("slip.address_missing", ("printer", "--connection", "network")),
    ):
        assert ctl.refused("slip", *args)["code"] == code
    with open_quick(filled_store) as services:
        assert services.slips.slip("D24", record).copy_no == 1
