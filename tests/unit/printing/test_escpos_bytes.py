"""The commands of a slip, byte by byte after Epson's reference, and what a printer's answers mean."""

from __future__ import annotations

import pytest

from app.domain.bitmap import Bitmap
from app.domain.slip_printer import Connection, SlipPrinter, check_slip_printer, network_address
from app.printing import escpos


def test_commands_are_those_of_the_reference_when_a_small_picture_is_sent() -> None:
    bitmap = Bitmap(16, 2, bytes([0x80, 0x01, 0xFF, 0x00]))
    sent = b"".join(escpos.job(bitmap, cut=True))
    assert sent == bytes.fromhex("1b40 1d763000 0200 0200 8001ff00 1b6405 1d564200".replace(" ", ""))
    assert not b"".join(escpos.job(bitmap, cut=False)).endswith(b"\x1dVB\x00")


def test_rows_come_in_bands_when_a_slip_is_long() -> None:
    bitmap = Bitmap(576, 300, bytes(72 * 300))
    bands = [part for part in escpos.job(bitmap, cut=True) if part.startswith(b"\x1dv0")]
    assert [int.from_bytes(band[6:8], "little") for band in bands] == [128, 128, 44]
    assert sum(len(band) - 8 for band in bands) == len(bitmap.rows)


@pytest.mark.parametrize(
    ("answer", "code"),
    [(0x12, ""), (0x16, "slip.cover_open"), (0x32, "slip.no_paper"), (0x52, "slip.printer_error"), (0x1A, "")],
)
def test_offline_answer_is_named_when_read(answer: int, code: str) -> None:
    assert escpos.is_answer(answer)
    assert escpos.offline_fault(answer) == code


@pytest.mark.parametrize(("answer", "code"), [(0x12, ""), (0x1E, ""), (0x72, "slip.no_paper")])
def test_paper_answer_is_named_when_read(answer: int, code: str) -> None:
    assert escpos.is_answer(answer)
    assert escpos.paper_fault(answer) == code


def test_noise_is_no_answer_when_it_comes() -> None:
    assert [byte for byte in (0x00, 0xFF, 0x11, 0x13, 0x41) if escpos.is_answer(byte)] == []


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("192.168.1.40", ("192.168.1.40", 9100)),
        ("127.0.0.1:9101", ("127.0.0.1", 9101)),
        ("[fe80::1]:9100", ("fe80::1", 9100)),
        ("[fe80::1]", ("fe80::1", 9100)),
    ],
)
def test_network_address_is_read_when_typed(typed: str, read: tuple[str, int]) -> None:
    assert network_address(typed) == read


@pytest.mark.parametrize(
    "typed",
    [
        "",
        ":9100",
        "a b",
        "10.0.0.1:0",
        "10.0.0.1:99999",
        "10.0.0.1:9100x",
        "http://10.0.0.1",
        "printer.local",
        "8.8.8.8",
        "0.0.0.0",
    ],
)
def test_network_address_is_refused_when_it_is_none(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        network_address(typed)


@pytest.mark.parametrize(
    ("connection", "address", "codes"),
    [
        (Connection.NONE, "", []),
        (Connection.SYSTEM, "", []),
        (Connection.SYSTEM, "练习打印机", []),
        (Connection.USB, "/dev/usb/lp0", []),
        (Connection.USB, "lp0", ["slip.address_form"]),
        (Connection.USB, "", ["slip.address_missing"]),
        (Connection.SERIAL, "COM3", []),
        (Connection.SERIAL, "/dev/ttyUSB0", []),
        (Connection.SERIAL, "/etc/passwd", ["slip.address_form"]),
        (Connection.NETWORK, "10.0.0.7:9100", []),
        (Connection.NETWORK, "printer.example:9100", ["slip.address_form"]),
        (Connection.NETWORK, "ftp://host", ["slip.address_form"]),
    ],
)
def test_address_is_judged_by_its_connection_when_typed(connection: Connection, address: str, codes: list[str]) -> None:
    found = check_slip_printer(SlipPrinter(connection, 58, address))
    assert [each.code for each in found] == codes


def test_width_and_speed_are_refused_when_nothing_has_them() -> None:
    found = check_slip_printer(SlipPrinter(width_mm=76, speed=1200))
    assert [each.code for each in found] == ["slip.width", "slip.speed"]
