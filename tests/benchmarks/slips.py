"""A trade slip made, counted, sealed and sent to a printer that swallows it (U39: three seconds at most)."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from app.domain.slip_printer import Connection, SlipPrinter
from app.services.bundle import Services
from tests.benchmarks.measuring import Line, milliseconds
from tests.benchmarks.stores import Stores
from tests.helpers.market_fixture import open_quick
from tests.helpers.printer_stub import network_printer

SLIPS = 9
GOAL = "≤ 3000 ms"


def measure(stores: Stores) -> Iterator[Line]:
    """The first slip of a start reads the faces; the others are what a queue of residents waits for."""
    with open_quick(stores.day_copy("slips")) as services, network_printer() as printer:
        refs = iter(services.lots.finalise(services.lots.open_draft().lot_ref).record_refs)
        for width_mm in (80, 58):
            services.slips.save_printer(SlipPrinter(Connection.NETWORK, width_mm, printer.address))
            if width_mm == 80:
                yield Line(
                    "First slip of a start, 80 mm, made and sent", _slip_ms(services, next(refs)), "ms", goal=GOAL
                )
            made = statistics.median(_slip_ms(services, next(refs)) for _ in range(SLIPS))
            yield Line(f"One slip, {width_mm} mm, made and sent", made, "ms", goal=GOAL)


def _slip_ms(services: Services, ref: str) -> float:
    return milliseconds(lambda: services.slips.send(services.slips.slip("D24", ref)))
