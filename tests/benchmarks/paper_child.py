"""One way to make papers, in a process of its own on one core: `paper_child WAY KIND COUNT [FILE]`, answers JSON."""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.peers import content
from tests.unit.documents import paper_facts

_OURS = "ours"
_SEAL = 230


def facts_of(kind: str, count: int) -> list[Any]:
    """A number of declaration sheets, or one list of that many rows."""
    if kind == "D08":
        return [paper_facts.record_facts(place) for place in range(1, count + 1)]
    return [paper_facts.lot_facts(count)]


def seal_text(place: int) -> str:
    """A code as long as a sealed paper's, of its alphabet; each another."""
    return f"BMT1:{place:05d}" + "9F3AC01BE47D52886F0D1C2B3A4958677889900AABBCCDDEEFF0011223344556"[place % 7 :] * 4


def _ours(kind: str, facts: list[Any], codes: list[str]) -> Callable[[], bytes]:
    from app.documents.renderer import PdfRenderer
    from app.domain.paper_seal import Seals

    renderer = PdfRenderer()
    seals = Seals(tuple(codes), b"{}")
    if kind == "D08":
        return lambda: renderer.record_paper(kind, facts, content.LANGUAGES, seals=seals)
    return lambda: renderer.lot_paper(kind, facts[0], content.LANGUAGES, seals=seals)


def _peer(way: str, kind: str, facts: list[Any], codes: list[str]) -> Callable[[], bytes]:
    module = importlib.import_module(f"tests.benchmarks.peers.{way}")
    module.start()
    papers = [content.taken(kind, each, code) for each, code in zip(facts, codes, strict=True)]
    return lambda: module.render(papers)


def main() -> None:
    """Warm up with a small document, then make the real one."""
    way, kind, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    facts = facts_of(kind, count)
    codes = [seal_text(place)[:_SEAL] for place in range(len(facts))]
    make = _ours if way == _OURS else lambda *given: _peer(way, *given)
    small = facts_of(kind, 3)
    make(kind, small, (codes * 3)[: len(small)])()
    work = make(kind, facts, codes)
    begun, busy = time.perf_counter(), time.process_time()
    pdf = work()
    seconds, busy = time.perf_counter() - begun, time.process_time() - busy
    if len(sys.argv) > 4:
        Path(sys.argv[4]).write_bytes(pdf)
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    print(json.dumps({"seconds": seconds, "busy": busy, "bytes": len(pdf), "pages": len(document)}))
    document.close()


if __name__ == "__main__":
    main()
