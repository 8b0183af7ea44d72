"""Prints a slip: asks the printer how it is where it can answer, sends band by band, and says what went wrong."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import serial

from app.domain.bitmap import Bitmap
from app.domain.slip_printer import SlipPrinter
from app.errors import CancelledError, EnvironmentProblem, UserError
from app.interfaces import CancelFlag
from app.printing import escpos
from app.printing.lines import Line, open_line

_PIECE = 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds: how long a printer may take nothing, and how long an answer about its state is waited for."""

    stall_s: float = 8.0
    answer_s: float = 0.4


class RawSlipSender:
    """See :class:`app.interfaces.SlipSender`; one slip at a time, one line per slip, closed whatever happens."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._turn = threading.Lock()

    def send(self, bitmap: Bitmap, printer: SlipPrinter, cancel: CancelFlag | None = None) -> None:
        """Print one slip.

        Raises:
            UserError: ``slip.no_printer`` when the connection takes no raw dots.
            EnvironmentProblem: ``slip.unreachable``, ``slip.not_plugged``, ``slip.not_allowed``, ``slip.busy``,
                ``slip.not_a_printer``, ``slip.cover_open``, ``slip.no_paper``, ``slip.printer_error``,
                ``slip.stalled``, ``slip.half_sent``.
            CancelledError: stopped between two bands; the paper that came out is no slip.

        """
        if not printer.takes_raw:
            raise UserError("slip.no_printer")
        with self._turn:
            line = open_line(printer)
            try:
                answers = self._refuse_faults(line, printer)
                self._write(line, bitmap, printer, cancel)
                if answers:
                    self._refuse_faults(line, printer)
            finally:
                line.close()

    def _write(self, line: Line, bitmap: Bitmap, printer: SlipPrinter, cancel: CancelFlag | None) -> None:
        for part in escpos.job(bitmap, cut=printer.cut):
            if cancel is not None and cancel.is_set():
                raise CancelledError("slip.cancelled")
            for at in range(0, len(part), _PIECE):
                piece = part[at : at + _PIECE]
                self._guarded(printer, partial(line.write, piece, self._limits.stall_s))

    def _refuse_faults(self, line: Line, printer: SlipPrinter) -> bool:
        """Ask how the printer is; a printer that says nothing is taken at its silence. Tell whether it answered."""
        answered = False
        for question, fault in (
            (escpos.ASK_OFFLINE, escpos.offline_fault),
            (escpos.ASK_PAPER, escpos.paper_fault),
        ):
            answer = self._ask(line, printer, question)
            if answer is None:
                break
            answered = True
            if code := fault(answer):
                raise EnvironmentProblem(code, address=printer.address)
        return answered

    def _ask(self, line: Line, printer: SlipPrinter, question: bytes) -> int | None:
        found: list[int] = []

        def ask() -> None:
            line.write(question, self._limits.stall_s)
            found.extend(byte for byte in line.read(self._limits.answer_s) if escpos.is_answer(byte))

        self._guarded(printer, ask)
        return found[-1] if found else None

    def _guarded(self, printer: SlipPrinter, act: Callable[[], None]) -> None:
        try:
            act()
        except TimeoutError as error:
            raise EnvironmentProblem("slip.stalled", address=printer.address) from error
        except (OSError, serial.SerialException) as error:
            code = "slip.no_paper" if getattr(error, "errno", None) == errno.ENOSPC else "slip.half_sent"
            raise EnvironmentProblem(code, address=printer.address) from error
