"""Lines to a receipt printer: a TCP connection, a device file, a serial port; each writes and reads with a limit."""

from __future__ import annotations

import errno
import os
import select
import socket
import stat
from typing import Protocol

import serial

from app.domain.slip_printer import Connection, SlipPrinter, network_address
from app.errors import EnvironmentProblem

CONNECT_S = 3.0
#: Linux's number for ``/dev/mem``, ``/dev/port``, ``/dev/null`` and their like, which are no printers.
_MEMORY_MAJOR = 1
_CLOSING = (OSError, serial.SerialException)


class Line(Protocol):
    """An open line. ``write`` raises TimeoutError when nothing moves, OSError when the line is gone."""

    def write(self, part: bytes, wait_s: float) -> None:
        """Write all of a part."""

    def read(self, wait_s: float) -> bytes:
        """Return what has come, or nothing after ``wait_s``."""

    def close(self) -> None:
        """Let go of the line."""


class NetworkLine:
    """Raw TCP, usually port 9100."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), timeout=CONNECT_S)

    def write(self, part: bytes, wait_s: float) -> None:
        """See :class:`Line`; the limit holds for each piece that moves, not for the whole part."""
        self._socket.settimeout(wait_s)
        left = memoryview(part)
        while left:
            left = left[self._socket.send(left) :]

    def read(self, wait_s: float) -> bytes:
        """See :class:`Line`."""
        self._socket.settimeout(wait_s)
        try:
            come = self._socket.recv(64)
        except TimeoutError:
            return b""
        if not come:
            raise ConnectionResetError(errno.ECONNRESET, "closed by the printer")
        return come

    def close(self) -> None:
        """See :class:`Line`."""
        self._socket.close()


class DeviceLine:
    """A USB printer's device file (``/dev/usb/lp0``); a file that is no device is never written to."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        found = os.fstat(self._file)
        if not stat.S_ISCHR(found.st_mode) or os.major(found.st_rdev) == _MEMORY_MAJOR:
            os.close(self._file)
            raise EnvironmentProblem("slip.not_a_printer", address=path)

    def write(self, part: bytes, wait_s: float) -> None:
        """See :class:`Line`."""
        left = memoryview(part)
        while left:
            if not select.select((), (self._file,), (), wait_s)[1]:
                raise TimeoutError
            try:
                left = left[os.write(self._file, left) :]
            except BlockingIOError:
                continue

    def read(self, wait_s: float) -> bytes:
        """See :class:`Line`; a device that cannot be read says nothing."""
        if not select.select((self._file,), (), (), wait_s)[0]:
            return b""
        try:
            return os.read(self._file, 64)
        except BlockingIOError:
            return b""

    def close(self) -> None:
        """See :class:`Line`."""
        os.close(self._file)


class SerialLine:
    """A serial port, also of another system (``COM3``)."""

    def __init__(self, port: str, speed: int) -> None:
        self._port = serial.Serial(port, speed, timeout=0, exclusive=True)

    def write(self, part: bytes, wait_s: float) -> None:
        """See :class:`Line`."""
        self._port.write_timeout = wait_s
        try:
            self._port.write(part)
        except serial.SerialTimeoutException:
            raise TimeoutError from None

    def read(self, wait_s: float) -> bytes:
        """See :class:`Line`."""
        self._port.timeout = wait_s
        first: bytes = self._port.read(1)
        return first + self._port.read(self._port.in_waiting) if first else b""

    def close(self) -> None:
        """See :class:`Line`."""
        self._port.close()


def open_line(printer: SlipPrinter) -> Line:
    """Open the line to a printer.

    Raises EnvironmentProblem ``slip.unreachable``, ``slip.not_plugged``, ``slip.not_allowed``, ``slip.busy``,
    ``slip.not_a_printer``.
    """
    try:
        return _opened(printer)
    except _CLOSING as error:
        raise EnvironmentProblem(_why_closed(printer, error), address=printer.address) from error


def _opened(printer: SlipPrinter) -> Line:
    if printer.connection is Connection.NETWORK:
        return NetworkLine(*network_address(printer.address))
    if printer.connection is Connection.USB:
        return DeviceLine(printer.address)
    return SerialLine(printer.address, printer.speed)


def _why_closed(printer: SlipPrinter, error: Exception) -> str:
    if printer.connection is Connection.NETWORK:
        return "slip.unreachable"
    number = getattr(error, "errno", None)
    if number in (errno.EACCES, errno.EPERM):
        return "slip.not_allowed"
    return "slip.busy" if number in (errno.EBUSY, errno.EAGAIN) else "slip.not_plugged"
