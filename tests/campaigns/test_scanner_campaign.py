"""Scans typed by XTEST into the running program while ibus-libpinyin is on, beside people who type Chinese."""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest

from app.domain.identifiers import check_number
from app.domain.people import DocumentKind
from app.domain.scan_profile import GAP_MS
from tests.helpers.input_method_session import NEEDED, InputMethodSession, Program, missing_programs

SCANS = 200
PACES_MS = (5, 8, 12, 20, 30, 40, 50)
ENDS = ("Return", "Tab", "")
NIHAO = "你好"
TYPED_PACE_MS = 140
#: What a reader keeps to, in ms a character; the program allows more (GAP_MS).
PROMISED_MS = 50
MOST_TRIES = 10

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.timeout(3000),
    pytest.mark.skipif(bool(missing_programs()), reason=f"needs {', '.join(NEEDED)}; make campaign installs them"),
]


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan to type: where the lamp is, how fast, how it ends, and whether a composition stands there."""

    code: str
    lamp: str
    pace_ms: int
    end: str
    composing: bool


@dataclass(frozen=True, slots=True)
class Try:
    """One scan as the program saw it: its keys' own times, how late they were seen, and what became of it."""

    scan: Scan
    state: dict[str, Any]
    is_told: bool
    is_elsewhere: bool
    is_damaged: bool

    @property
    def is_right(self) -> bool:
        return self.is_told and not self.is_elsewhere and not self.is_damaged

    @property
    def gaps_ms(self) -> list[int]:
        times = [at_ms for letter, at_ms, _late in self.state["keys"] if letter]
        return [later - earlier for earlier, later in pairwise(times)]

    @property
    def is_stretched(self) -> bool:
        """The typist or the X server stood still: two keys of it carry times further apart than any reader's."""
        return max(self.gaps_ms, default=0) > GAP_MS


@dataclass(slots=True)
class Figures:
    """What the campaign found: scans typed as readers type, and apart from them those that came stretched."""

    kept: list[Try] = field(default_factory=list)
    stretched: list[Try] = field(default_factory=list)

    def told(self) -> str:
        gaps = sorted(gap for each in self.kept for gap in each.gaps_ms) or [0]
        late = sorted(key[2] for each in self.kept for key in each.state["keys"]) or [0]
        above = sum(max(each.gaps_ms, default=0) > PROMISED_MS for each in self.kept)
        broken = sum(not each.is_right for each in self.stretched)
        return (
            f"scans {len(self.kept)}, lost {sum(not each.is_told for each in self.kept)},"
            f" in a wrong field {sum(each.is_elsewhere for each in self.kept)},"
            f" compositions damaged {sum(each.is_damaged for each in self.kept)};"
            f" with a gap of {PROMISED_MS + 1} to {GAP_MS} ms {above};"
            f" stretched beyond and repeated {len(self.stretched)}, of them broken {broken};"
            f" time between keys: least {gaps[0]} ms, median {statistics.median(gaps):.0f} ms,"
            f" 99 % {gaps[int(len(gaps) * 0.99)]} ms, most {gaps[-1]} ms;"
            f" keys seen late: median {statistics.median(late):.0f} ms, 99 % {late[int(len(late) * 0.99)]} ms,"
            f" most {late[-1]} ms, {sum(each > GAP_MS for each in late)} of {len(late)} above {GAP_MS} ms"
        )


def codes(dice: random.Random) -> list[str]:
    """What readers read: IDs, citizen numbers, local references, signed codes with capitals and small letters."""
    found = []
    for at in range(SCANS):
        kind = at % 4
        if kind == 0:
            found.append(resident_id(dice))
        elif kind == 1:
            found.append(f"045{dice.choice('0123')}{dice.randrange(10**8):08d}")
        elif kind == 2:
            found.append(f"GX01-07+K3QX-20261123-{at:04d}")
        else:
            length = 300 if at % 40 == 3 else dice.randrange(12, 60)
            found.append("BM1" + "".join(dice.choices("ABCDEFabcdefghijklmnoXYZ0123456789-_", k=length)))
    return found


def resident_id(dice: random.Random) -> str:
    front = f"450000{dice.randrange(1950, 2005)}{dice.randrange(1, 13):02d}{dice.randrange(1, 29):02d}"
    front += f"{dice.randrange(1000):03d}"
    return next(front + last for last in "0123456789X" if check_number(DocumentKind.PRC_ID, front + last) is None)


def plan() -> list[Scan]:
    dice = random.Random(20261123)
    return [
        Scan(
            code=code,
            lamp="name" if at % 2 else "number",
            pace_ms=5 if len(code) > 100 else PACES_MS[at % len(PACES_MS)],
            end=ENDS[(at // 2) % len(ENDS)],
            composing=at % 4 == 1 or at % 8 == 3,
        )
        for at, code in enumerate(codes(dice))
    ]


@pytest.mark.parametrize("busy", [0, 2])
def test_no_scan_is_lost_or_typed_when_a_chinese_input_method_is_on(filled_store, tmp_path, busy):
    desk = tmp_path / "desk"
    desk.mkdir()
    figures = Figures()
    with InputMethodSession(desk) as session:
        program = session.program("-m", "tests.helpers.scan_child", str(filled_store))
        assert program.heard()["gated"]
        session.use_engine("libpinyin")
        session.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Biên Mậu", "windowactivate", "--sync")
        session.keep_busy(busy)
        type_nihao(session, program)
        for scan in plan():
            figures.kept.append(tried(session, program, scan, figures))
        print(f"\n{busy} programs beside: {figures.told()}; load {os.getloadavg()[0]:.1f}")
        type_nihao(session, program)
    assert [each for each in figures.kept if not each.is_right] == []
    assert len(figures.kept) == SCANS


def type_nihao(session: InputMethodSession, program: Program) -> None:
    """A person writes 你好 into the name, at a person's pace."""
    program.ask("clear")
    program.ask("lamp", "name")
    session.type([*"nihao", "space"], TYPED_PACE_MS)
    state = settled(program, lambda state: state["name"] == NIHAO)
    assert state["name"] == NIHAO, state


def tried(session: InputMethodSession, program: Program, scan: Scan, figures: Figures) -> Try:
    """Type a scan until its keys carry the times of a reader; the others are kept apart."""
    for _ in range(MOST_TRIES):
        found = one_scan(session, program, scan)
        if not found.is_right:
            print(f"\n{'stretched' if found.is_stretched else 'FAILED'}: {found}")
            program.ask("fresh")
        if not found.is_stretched:
            return found
        figures.stretched.append(found)
    raise AssertionError(f"not typed at a reader's pace in {MOST_TRIES} tries: {scan}")


def one_scan(session: InputMethodSession, program: Program, scan: Scan) -> Try:
    program.ask("clear")
    program.ask("lamp", scan.lamp)
    if scan.composing:
        session.type("nihao", TYPED_PACE_MS)
        settled(program, lambda state: state["composing"])
    ends = [scan.end] if scan.end else []
    session.type([*scan.code, *ends], scan.pace_ms)
    state = settled(program, lambda state: state["scans"] and len(state["keys"]) >= len(scan.code) + len(ends))
    last = state
    if scan.composing:
        session.type(["space"], TYPED_PACE_MS)
        last = settled(program, lambda state: state["name"] == NIHAO)
    wanted = NIHAO if scan.composing else ""
    return Try(
        scan,
        last | {"scans": state["scans"], "keys": state["keys"]},
        is_told=state["scans"] == [scan.code] and not (last is not state and last["scans"]),
        is_elsewhere=(last["name"], last["number"], last["elsewhere"]) != (wanted, "", ""),
        is_damaged=last["name"] != wanted,
    )


def settled(program: Program, is_so: Callable[[dict[str, Any]], object], within_s: float = 10.0) -> dict[str, Any]:
    """Ask until it is so, or the time is over; what was scanned and seen in between is put together."""
    until = time.monotonic() + within_s
    scans, keys = [], []
    while True:
        state = program.ask("state")
        scans += state["scans"]
        keys += state["keys"]
        state |= {"scans": scans, "keys": keys}
        if is_so(state) or time.monotonic() > until:
            return state
        time.sleep(0.05)
