"""U39, F-42: slips of 58 and 80 mm on real lines.

Every dot that comes out of a printer on the network, a serial line or a USB device file equals the preview; a slip is
made and sent in three seconds; the system's printer takes the same dots. Out of paper, open, unplugged amid the job,
deaf, slow, stalled, refused: named plainly, nothing is lost, the next slip says that it is the next copy.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw
import pytest
import zxingcpp
from PySide6.QtPrintSupport import QPrinter

from app.domain.bitmap import Bitmap
from app.domain.slip_printer import Connection, SlipPrinter
from app.errors import CancelledError, EnvironmentProblem, UserError
from app.printing.sender import Limits, RawSlipSender
from app.services.bundle import Services
from app.services.findings import Refused
from app.services.slips import TRADE_SLIP
from tests.helpers.printer_stub import Mood, Printer, network_printer, terminal_printer
from tests.helpers.slip_pictures import picture, squares
from tests.helpers.traded import trade_one_lot
from ui.slip_paint import paint_slip, set_roll

Plugged = Callable[..., AbstractContextManager[Printer]]
LINES = [
    (Connection.NETWORK, network_printer),
    (Connection.SERIAL, terminal_printer),
    (Connection.USB, terminal_printer),
]
GOAL_S = 3.0
HASTY = Limits(stall_s=0.3, answer_s=0.15)


@pytest.fixture
def record(market: Services) -> str:
    """A finalised record of a market."""
    return market.slips.records_of(trade_one_lot(market, 4).lot_ref)[0]


def send(printer: Printer, connection: Connection, bitmap: Bitmap, **changes: object) -> None:
    """Send with short limits."""
    setting = replace(SlipPrinter(connection, 80, printer.address), **changes)  # type: ignore[arg-type]
    RawSlipSender(HASTY).send(bitmap, setting)


@pytest.mark.parametrize(("connection", "plugged"), LINES)
@pytest.mark.parametrize("width_mm", [58, 80])
def test_dots_on_paper_are_those_of_the_preview_when_printed(
    market: Services, record: str, connection: Connection, plugged: Plugged, width_mm: int
) -> None:
    with plugged() as printer:
        market.slips.save_printer(SlipPrinter(connection, width_mm, printer.address))
        slip = market.slips.slip(TRADE_SLIP, record)
        market.slips.send(slip)
        (paper,) = printer.done()
    assert paper.bitmap() == slip.bitmap
    assert paper.bitmap().width == {58: 384, 80: 576}[width_mm]
    assert paper.cut
    assert printer.reader.strange == b""
    assert len(squares(paper.bitmap())) == 1


def test_slip_takes_three_seconds_at_most_when_made_and_sent(market: Services, record: str) -> None:
    with network_printer() as printer:
        market.slips.save_printer(SlipPrinter(Connection.NETWORK, 80, printer.address))
        begun = time.perf_counter()
        market.slips.send(market.slips.slip(TRADE_SLIP, record))
        assert time.perf_counter() - begun <= GOAL_S
        assert len(printer.done()) == 1


def test_paper_is_not_cut_when_the_setting_says_so(market: Services, record: str) -> None:
    slip = market.slips.slip(TRADE_SLIP, record)
    with network_printer() as printer:
        send(printer, Connection.NETWORK, slip.bitmap, cut=False)
        assert not printer.done()[0].cut


@pytest.mark.parametrize(("connection", "plugged"), LINES)
@pytest.mark.parametrize(
    ("mood", "code"),
    [
        (Mood(no_paper=True), "slip.no_paper"),
        (Mood(cover_open=True), "slip.cover_open"),
        (Mood(out_after=9_000), "slip.no_paper"),
        (Mood(gone_after=9_000), "slip.half_sent"),
    ],
)
def test_fault_is_named_and_the_next_copy_comes_out_when_the_printer_fails(
    market: Services, record: str, connection: Connection, plugged: Plugged, mood: Mood, code: str
) -> None:
    first = market.slips.slip(TRADE_SLIP, record)
    with plugged(replace(mood)) as printer, pytest.raises(EnvironmentProblem) as caught:
        send(printer, connection, first.bitmap)
    assert caught.value.code == code
    with plugged() as printer:
        again = market.slips.slip(TRADE_SLIP, record)
        send(printer, connection, again.bitmap)
        (paper,) = printer.done()
    assert (first.copy_no, again.copy_no) == (1, 2)
    assert paper.bitmap() == again.bitmap != first.bitmap
    assert market.reports.check().findings == ()


@pytest.mark.parametrize(("connection", "plugged"), LINES)
def test_slip_comes_out_when_the_printer_is_deaf(
    market: Services, record: str, connection: Connection, plugged: Plugged
) -> None:
    slip = market.slips.slip(TRADE_SLIP, record)
    with plugged(Mood(deaf=True)) as printer:
        send(printer, connection, slip.bitmap)
        assert printer.done()[0].bitmap() == slip.bitmap


def test_slip_comes_out_whole_when_the_printer_is_slow(market: Services, record: str) -> None:
    slip = market.slips.slip(TRADE_SLIP, record)
    with network_printer(Mood(slow=True)) as printer:
        send(printer, Connection.NETWORK, slip.bitmap)
        assert printer.done()[0].bitmap() == slip.bitmap


@pytest.mark.parametrize(("connection", "plugged"), LINES)
def test_stalled_printer_is_named_when_it_takes_nothing_more(connection: Connection, plugged: Plugged) -> None:
    mood = Mood(deaf=True)
    mood.reads.clear()
    endless = Bitmap(576, 200_000, bytes(72 * 200_000))
    with plugged(mood) as printer, pytest.raises(EnvironmentProblem) as caught:
        send(printer, connection, endless)
    assert caught.value.code == "slip.stalled"


def test_refusal_is_named_when_nothing_listens() -> None:
    with network_printer() as printer:
        address = printer.address
    with pytest.raises(EnvironmentProblem) as caught:
        RawSlipSender(HASTY).send(Bitmap(8, 1, b"\0"), SlipPrinter(Connection.NETWORK, 80, address))
    assert (caught.value.code, caught.value.params["address"]) == ("slip.unreachable", address)


@pytest.mark.parametrize("connection", [Connection.USB, Connection.SERIAL])
def test_missing_device_is_named_when_unplugged(connection: Connection) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        RawSlipSender(HASTY).send(Bitmap(8, 1, b"\0"), SlipPrinter(connection, 80, "/dev/usb/none-here"))
    assert caught.value.code == "slip.not_plugged"


def test_file_is_left_alone_when_it_is_typed_as_a_printer(tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("练习")
    with pytest.raises(EnvironmentProblem) as caught:
        RawSlipSender(HASTY).send(Bitmap(8, 1, b"\0"), SlipPrinter(Connection.USB, 80, str(file)))
    assert caught.value.code == "slip.not_a_printer"
    assert file.read_text() == "练习"


def test_memory_of_the_machine_is_no_printer_when_it_is_typed_as_one() -> None:
    # One family of devices with the machine's memory, which nobody wants a test to write to.
    with pytest.raises(EnvironmentProblem) as caught:
        RawSlipSender(HASTY).send(Bitmap(8, 1, b"\0"), SlipPrinter(Connection.USB, 80, "/dev/null"))
    assert caught.value.code == "slip.not_a_printer"


def test_sending_ends_between_bands_when_stopped(market: Services, record: str) -> None:
    class Stopped:
        def is_set(self) -> bool:
            return True

    slip = market.slips.slip(TRADE_SLIP, record)
    with network_printer() as printer:
        setting = SlipPrinter(Connection.NETWORK, 80, printer.address)
        with pytest.raises(CancelledError):
            market.slips.send(slip, setting, Stopped())
        assert printer.done() == []


def test_nothing_is_sent_when_no_printer_is_set(market: Services, record: str) -> None:
    slip = market.slips.slip(TRADE_SLIP, record)
    with pytest.raises(UserError) as caught:
        market.slips.send(slip)
    assert caught.value.code == "slip.no_printer"


def test_setting_is_refused_whole_when_one_part_is_wrong(market: Services) -> None:
    with pytest.raises(Refused) as caught:
        market.slips.save_printer(SlipPrinter(Connection.NETWORK, 76, "no host"))
    assert [each.code for each in caught.value.problems] == ["slip.width", "slip.address_form"]
    assert market.slips.printer() == SlipPrinter()


@pytest.mark.parametrize("width_mm", [58, 80])
def test_system_printer_gets_the_same_dots_when_painted(
    qapp: object, market: Services, record: str, width_mm: int, tmp_path: Path
) -> None:
    slip = market.slips.slip(TRADE_SLIP, record, width_mm=width_mm)
    printer, file = QPrinter(QPrinter.PrinterMode.HighResolution), tmp_path / "slip.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    set_roll(printer, width_mm, "D24", slip.bitmap.height)
    paint_slip(printer, slip.bitmap)
    document = pypdfium2.PdfDocument(file)
    page = document[0]
    wide, high = (round(side / 72 * 203) for side in page.get_size())
    (painted,) = page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,))
    dots = painted.get_bitmap().to_pil().convert("L")
    drawn = page.render(scale=203 / 72, grayscale=True).to_pil()
    document.close()
    assert abs(wide - width_mm / 25.4 * 203) < 3
    assert abs(high - slip.bitmap.height) < 3
    assert dots.tobytes() == picture(slip.bitmap).tobytes()
    assert [found.text for found in zxingcpp.read_barcodes(drawn)] == squares(slip.bitmap)
