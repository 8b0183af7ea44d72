"""Commands about slips: made as dots, as a picture file or sent to the receipt printer; and how that is reached."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.cli.record_commands import write_whole
from app.domain.slip_printer import DOTS_OF, SPEEDS, Connection, Slip, SlipPrinter
from app.errors import UserError
from app.services.bundle import Services
from app.services.slips import KINDS


def slip_make(services: Services, args: Namespace) -> dict[str, Any]:
    """``slip make KIND REF``: make a slip, counted; write its picture, send it, or both."""
    if args.out is None and not args.send:
        raise UserError("slip.nowhere")
    if args.send and not services.slips.printer().takes_raw:
        raise UserError("slip.no_printer")
    made = services.slips.slip(args.kind, args.ref, _languages(args), args.width)
    if args.out is not None:
        write_whole(args.out, services.slips.png(made))
    if args.send:
        _send(services, made, args.width)
    return {**_told(made), "file": None if args.out is None else str(args.out), "sent": args.send}


def slip_try(services: Services, args: Namespace) -> dict[str, Any]:
    """``slip try``: print the slip that shows whether the printer is set up right; it is not counted."""
    trial = services.slips.trial(_languages(args))
    services.slips.send(trial)
    return {"dots": [trial.bitmap.width, trial.bitmap.height], "sent": True}


def slip_printer(services: Services, args: Namespace) -> dict[str, Any]:
    """``slip printer``: show how the receipt printer is reached; what is given is kept."""
    printer = services.slips.printer()
    given = {
        "connection": None if args.connection is None else Connection(args.connection),
        "width_mm": args.width,
        "address": args.address,
        "speed": args.speed,
        "cut": _switched(args.cut),
        "after_basket": _switched(args.after_basket),
    }
    changes = {name: value for name, value in given.items() if value is not None}
    if changes:
        printer = replace(printer, **changes)
        services.slips.save_printer(printer)
    return {"printer": printer}


def grammar(parts: _SubParsersAction[Any], opened: Callable[[_SubParsersAction[Any], str, str], Any]) -> None:
    """Add the commands; ``opened`` adds one that works on an open store."""
    make = opened(parts, "make", "make a slip: a picture file, or on paper")
    make.add_argument("kind", metavar="KIND", choices=KINDS, help=", ".join(KINDS))
    make.add_argument("ref", metavar="REF")
    make.add_argument("-o", "--out", type=Path, default=None, metavar="FILE.png")
    make.add_argument("--width", type=int, choices=sorted(DOTS_OF), default=None, help="paper in mm")
    make.add_argument("--languages", default="zh,vi")
    make.add_argument("--send", action="store_true", help="print it")
    make.set_defaults(run=slip_make)
    trial = opened(parts, "try", "print the slip that tries the printer")
    trial.add_argument("--languages", default="zh,vi")
    trial.set_defaults(run=slip_try)
    printer = opened(parts, "printer", "how the receipt printer is reached")
    printer.add_argument("--connection", choices=[each.value for each in Connection], default=None)
    printer.add_argument("--address", default=None, metavar="ADDRESS")
    printer.add_argument("--width", type=int, choices=sorted(DOTS_OF), default=None, help="paper in mm")
    printer.add_argument("--speed", type=int, choices=SPEEDS, default=None, help="of a serial line")
    printer.add_argument("--cut", choices=("on", "off"), default=None)
    printer.add_argument("--after-basket", choices=("on", "off"), default=None)
    printer.set_defaults(run=slip_printer)


def _send(services: Services, slip: Slip, width_mm: int | None) -> None:
    printer: SlipPrinter = services.slips.printer()
    services.slips.send(slip, printer if width_mm is None else replace(printer, width_mm=width_mm))


def _told(slip: Slip) -> dict[str, Any]:
    return {
        "kind": slip.kind,
        "ref": slip.ref,
        "copy": slip.copy_no,
        "dots": [slip.bitmap.width, slip.bitmap.height],
    }


def _languages(args: Namespace) -> tuple[str, str]:
    first, _, second = args.languages.partition(",")
    if not second:
        raise UserError("paper.languages", value=args.languages)
    return first, second


def _switched(word: str | None) -> bool | None:
    return None if word is None else word == "on"
