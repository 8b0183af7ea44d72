"""500 declaration sheets by one process and by two, in turns in one process: `two_cores` answers JSON."""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Iterator

from app.documents import record_papers
from app.documents.renderer import PdfRenderer
from app.domain.paper_seal import Seals
from tests.benchmarks.measuring import Line, child
from tests.benchmarks.paper_child import facts_of, seal_text
from tests.benchmarks.peers import content
from tests.benchmarks.stores import Stores

SHEETS = 500
TURNS = 7
_SEAL = 230


def measure(stores: Stores) -> Iterator[Line]:
    """Wall time: what counts is when the paper is there. On a busy machine the second core is not free to be used."""
    del stores
    if record_papers.cores() < 2:
        return
    told = child("two_cores")
    wall, busy = told["wall"], told["busy"]
    name = f"{SHEETS} declaration sheets, two cores"
    yield Line(name, SHEETS / wall[1], "pages/s", SHEETS / wall[0], "one core, wall time", "≥ 1.8×")
    peer = "one core; processor time of the busier process of the two"
    yield Line(f"{name}, work", SHEETS / busy[1], "pages/s", SHEETS / busy[0], peer)


def main() -> None:
    """Each way once without counting, then in turns; medians of seconds on one core and on two."""
    renderer = PdfRenderer()
    facts = facts_of("D08", SHEETS)
    seals = Seals(tuple(seal_text(place)[:_SEAL] for place in range(SHEETS)), b"{}")
    allowed = os.sched_getaffinity(0)
    times: dict[int, list[tuple[float, float]]] = {1: [], 2: []}
    for _ in range(TURNS + 2):
        for cores, used in ((2, allowed), (1, {min(allowed)})):
            os.sched_setaffinity(0, used)
            begun, busy, beside = time.perf_counter(), time.process_time(), _busy_beside()
            renderer.record_paper("D08", facts, content.LANGUAGES, seals=seals)
            worked = max(time.process_time() - busy, _busy_beside() - beside)
            times[cores].append((time.perf_counter() - begun, worked))
    wall, work = ([statistics.median(each[which] for each in times[cores][2:]) for cores in (1, 2)] for which in (0, 1))
    print(json.dumps({"wall": wall, "busy": work}))


def _busy_beside() -> float:
    """Processor seconds of the second process until now."""
    number = record_papers.second_process()
    if number is None:
        return 0.0
    with open(f"/proc/{number}/stat", encoding="ascii") as file:
        ticks = file.read().rsplit(")", 1)[1].split()[11:13]
    return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
