"""Scans typed by XTEST into the running program while ibus-libpinyin is on, beside people who type Chinese."""

from __future__ import annotations

import random
import statistics
import time
from dataclasses import dataclass, field

import pytest

from app.domain.identifiers import check_number
from app.domain.people import DocumentKind
from tests.helpers.input_method_session import NEEDED, InputMethodSession, Program, missing_programs

SCANS = 200
PACES_MS = (5, 8, 12, 20, 30, 40, 50)
ENDS = ("Return", "Tab", "")
NIHAO = "你好"
TYPED_PACE_MS = 140

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.timeout(3000),
    pytest.mark.skipif(bool(missing_programs()), reason=f"needs {', '.join(NEEDED)}; make campaign installs them"),
]


@dataclass(slots=True)
class Figures:
    """What the campaign found."""

    sent: int = 0
    lost: list[str] = field(default_factory=list)
    in_wrong_field: list[str] = field(default_factory=list)
    damaged_compositions: list[str] = field(default_factory=list)
    gaps_ms: list[int] = field(default_factory=list)

    def told(self) -> str:
        gaps = sorted(self.gaps_ms) or [0]
        return (
            f"scans {self.sent}, lost {len(self.lost)}, in a wrong field {len(self.in_wrong_field)}, compositions"
            f" damaged {len(self.damaged_compositions)}; time between keys as they came: least {gaps[0]} ms,"
            f" median {statistics.median(gaps):.0f} ms, 99 % {gaps[int(len(gaps) * 0.99)]} ms, most {gaps[-1]} ms"
        )


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan to type: where the lamp is, how fast, how it ends, and whether a composition stands there."""

    code: str
    lamp: str
    pace_ms: int
    end: str
    composing: bool


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


def test_no_scan_is_lost_or_typed_when_a_chinese_input_method_is_on(filled_store, tmp_path):
    desk = tmp_path / "desk"
    desk.mkdir()
    figures = Figures()
    with InputMethodSession(desk) as session:
        program = session.program("-m", "tests.helpers.scan_child", str(filled_store))
        state = program.heard()
        assert state["gated"]
        session.use_engine("libpinyin")
        session.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Biên Mậu", "windowactivate", "--sync")
        type_nihao(session, program)
        for scan in plan():
            one_scan(session, program, scan, figures)
        print("\n" + figures.told())
        type_nihao(session, program)
    assert (figures.lost, figures.in_wrong_field, figures.damaged_compositions) == ([], [], [])
    assert figures.sent == SCANS


def type_nihao(session: InputMethodSession, program: Program) -> None:
    """A person writes 你好 into the name, at a person's pace."""
    program.ask("clear")
    program.ask("lamp", "name")
    session.type("nihao", TYPED_PACE_MS)
    session.key("space")
    state = settled(program, lambda state: state["name"] == NIHAO)
    assert state["name"] == NIHAO, state


def one_scan(session: InputMethodSession, program: Program, scan: Scan, figures: Figures) -> None:
    program.ask("clear")
    program.ask("lamp", scan.lamp)
    if scan.composing:
        session.type("nihao", TYPED_PACE_MS)
        settled(program, lambda state: state["composing"])
    session.type(scan.code, scan.pace_ms)
    if scan.end:
        session.key(scan.end)
    state = settled(program, lambda state: bool(state["scans"]))
    figures.sent += 1
    figures.gaps_ms += state["gaps_ms"]
    if state["scans"] != [scan.code]:
        figures.lost.append(f"{scan}: {state}")
    if scan.composing:
        session.key("space")
        state = settled(program, lambda state: state["name"] == NIHAO)
        if state["name"] != NIHAO:
            figures.damaged_compositions.append(f"{scan}: {state}")
    wanted = NIHAO if scan.composing else ""
    if (state["name"], state["number"], state["elsewhere"]) != (wanted, "", ""):
        figures.in_wrong_field.append(f"{scan}: {state}")


def settled(program: Program, is_so, within_s: float = 10.0):
    """Ask until it is so, or the time is over; what was scanned in between is put together."""
    until = time.monotonic() + within_s
    scans, gaps = [], []
    while True:
        state = program.ask("state")
        scans += state["scans"]
        gaps += state["gaps_ms"]
        state |= {"scans": scans, "gaps_ms": gaps}
        if is_so(state) or time.monotonic() > until:
            return state
        time.sleep(0.05)
