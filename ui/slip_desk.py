"""Printing a slip from any screen: made beside the store, sent beside everything, told when it is out or failed.

Nothing waits for it. A slip that did not come out was still made and counted; printing again gives the next copy.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter

from app.domain.slip_printer import Connection, Slip, SlipPrinter
from app.errors import BianmaoError, UserError
from app.services.slips import TRADE_SLIP
from ui.context import UiContext
from ui.slip_paint import paint_slip, roll_printer
from ui.viewmodels.runner import CancelToken


class SlipDesk(QObject):
    """One screen's way to the receipt printer."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def print_slip(self, kind: str, ref: str, languages: tuple[str, str] | None = None) -> None:
        """Make one slip and print it; a lot's reference prints the slip of each of its records."""
        make = partial(self._make, kind, ref, languages or self.languages())
        self._context.runner.run(make, self._send, self._context.frame.tell)

    def after_basket(self, record_ref: str) -> None:
        """Print a saved basket's slip if the setting wants one."""
        make = partial(self._make_if_wanted, record_ref, self.languages())
        self._context.runner.run(make, self._send, self._context.frame.tell)

    def print_made(self, slip: Slip, printer: SlipPrinter) -> None:
        """Print a slip that was made already."""
        self._send((printer, (slip,)))

    def languages(self) -> tuple[str, str]:
        """The two languages of slips: the screen's first."""
        return ("vi", "zh") if self._context.language == "vi" else ("zh", "vi")

    def _make(
        self, kind: str, ref: str, languages: tuple[str, str], token: CancelToken
    ) -> tuple[SlipPrinter, tuple[Slip, ...]]:
        slips = self._context.open_services.slips
        printer = slips.printer()
        if not printer.is_set:
            raise UserError("slip.no_printer")
        refs: Sequence[str] = slips.records_of(ref) if kind == TRADE_SLIP else (ref,)
        made = []
        for each in refs:
            if token.is_cancelled:
                break
            made.append(slips.slip(kind, each, languages))
        return printer, tuple(made)

    def _make_if_wanted(
        self, record_ref: str, languages: tuple[str, str], token: CancelToken
    ) -> tuple[SlipPrinter, tuple[Slip, ...]]:
        printer = self._context.open_services.slips.printer()
        if not printer.is_set or not printer.after_basket:
            return printer, ()
        return self._make(TRADE_SLIP, record_ref, languages, token)

    def _send(self, made: tuple[SlipPrinter, tuple[Slip, ...]]) -> None:
        printer, slips = made
        if not slips:
            return
        try:
            work = self._painting(printer, slips) if printer.connection is Connection.SYSTEM else None
        except BianmaoError as error:
            self._context.frame.tell(error)
            return
        send = work or partial(self._send_raw, printer, slips)
        self._context.runner.run(send, lambda _done: self._say(slips), self._context.frame.tell, lane="network")

    def _painting(self, printer: SlipPrinter, slips: tuple[Slip, ...]) -> partial[None]:
        """Printers are made here, on the window's thread, and painted on beside it."""
        ready = [roll_printer(printer, f"{each.kind} {each.ref}", each.bitmap.height) for each in slips]
        return partial(_paint_all, list(zip(ready, slips, strict=True)))

    def _send_raw(self, printer: SlipPrinter, slips: tuple[Slip, ...], token: CancelToken) -> None:
        for each in slips:
            self._context.open_services.slips.send(each, printer, token)

    def _say(self, slips: tuple[Slip, ...]) -> None:
        copies = max(each.copy_no for each in slips)
        if len(slips) == 1 and copies > 1:
            words = self.tr("Slip printed: copy {copy}").format(copy=copies)
        else:
            words = self.tr("%n slip(s) printed", "", len(slips))
        self._context.frame.say_saved(words)


def _paint_all(ready: list[tuple[QPrinter, Slip]]) -> None:
    for printer, slip in ready:
        paint_slip(printer, slip.bitmap)
