"""How a machine's receipt printer is reached, and what can be wrong with that; kept among the store's settings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address

from app.domain.bitmap import Bitmap
from app.domain.problems import Problem

#: Widths of the paper in millimetres and what a print head of 203 dpi has on it, in dots.
DOTS_OF = {58: 384, 80: 576}
DOTS_PER_INCH = 203
RAW_PORT = 9100
SPEEDS = (9600, 19200, 38400, 57600, 115200)
_USB_DEVICE = re.compile(r"/dev/\S+")
_SERIAL_DEVICE = re.compile(r"/dev/\S+|COM[0-9]{1,3}")


class Connection(StrEnum):
    """How dots get to the printer. ``system``: the desktop's own printing; the others take raw ESC/POS."""

    NONE = "none"
    SYSTEM = "system"
    USB = "usb"
    NETWORK = "network"
    SERIAL = "serial"


@dataclass(frozen=True, slots=True)
class SlipPrinter:
    """``address``: name of the system's printer, device file of USB, a host's number with ``:port``, or serial port.

    ``speed`` in bits a second is for serial lines. ``cut``: cut the paper after each slip. ``after_basket``: a slip is
    printed by itself after each saved basket; saving never waits for it.
    """

    connection: Connection = Connection.NONE
    width_mm: int = 80
    address: str = ""
    speed: int = 115200
    cut: bool = True
    after_basket: bool = False

    @property
    def dots(self) -> int:
        """Dots across the paper."""
        return DOTS_OF[self.width_mm]

    @property
    def is_set(self) -> bool:
        """Whether there is a printer at all."""
        return self.connection is not Connection.NONE

    @property
    def takes_raw(self) -> bool:
        """Whether dots are sent as raw commands, without the desktop's printing."""
        return self.connection in (Connection.USB, Connection.NETWORK, Connection.SERIAL)


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip as made: its dots, and which copy it is. ``copy_no`` 0 was only looked at."""

    kind: str
    ref: str
    bitmap: Bitmap
    copy_no: int


def network_address(address: str) -> tuple[str, int]:
    """Return host and port of a typed address. Raises ValueError when it is none.

    Only numbers of the own network are taken: a name would be asked for elsewhere, and slips stay in the house.
    """
    host, port = address, str(RAW_PORT)
    if address.startswith("["):
        host, _, rest = address.partition("]")
        host, port = f"{host}]", rest.removeprefix(":") or port
    elif ":" in address:
        host, _, port = address.rpartition(":")
    if not re.fullmatch(r"[0-9]{1,5}", port) or not 0 < int(port) < 65_536:
        raise ValueError(address)
    number = ip_address(host.strip("[]"))
    if not number.is_private or number.is_unspecified:
        raise ValueError(address)
    return str(number), int(port)


def check_slip_printer(printer: SlipPrinter) -> tuple[Problem, ...]:
    """Return what cannot be: a width no roll has, an address of another form than the connection needs."""
    found = []
    if printer.width_mm not in DOTS_OF:
        found.append(Problem("slip.width", "width_mm", {"width": printer.width_mm}))
    if printer.speed not in SPEEDS:
        found.append(Problem("slip.speed", "speed", {"speed": printer.speed}))
    if not _address_fits(printer):
        code = "slip.address_form" if printer.address else "slip.address_missing"
        found.append(Problem(code, "address", {"address": printer.address}))
    return tuple(found)


def _address_fits(printer: SlipPrinter) -> bool:
    match printer.connection:
        case Connection.NETWORK:
            try:
                network_address(printer.address)
            except ValueError:
                return False
            return True
        case Connection.USB:
            return _USB_DEVICE.fullmatch(printer.address) is not None
        case Connection.SERIAL:
            return _SERIAL_DEVICE.fullmatch(printer.address) is not None
    return True
