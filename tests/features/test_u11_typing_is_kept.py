"""U11: what a person types arrives as typed, whatever the times between keys, unless it is a whole scan by its pace.

And a scan is a scan however late the program reads its keys: their own times decide, a timer never does.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.scan_profile import GAP_MS, SHORTEST
from tests.helpers.gate_desk import BACKSPACE, CODES, RETURN, TAB, Desk
from tests.helpers.reader_hands import HandPause, ReaderHands
from ui.scanner import ScanCatcher
from ui.scanning.pause import TimerPause
from ui.scanning.x11_keys import PRESS, RELEASE
from ui.widgets.field import TextField

BACK = "\b"
KEYS = st.sampled_from("abcdefg0123456789AB" + BACK)
HUMAN_GAPS = st.one_of(st.integers(15, 60), st.integers(60, 90), st.integers(90, 400))


@dataclass(frozen=True)
class Press:
    """One key: so long after the one before, held so long (the next may go down before); what the program reads."""

    letter: str
    gap_ms: int
    hold_ms: int
    stalls: bool
    reads: int


PRESSES = st.lists(
    st.builds(Press, KEYS, HUMAN_GAPS, st.integers(5, 150), st.booleans(), st.integers(0, 4)), max_size=40
)
BURSTS = st.lists(
    st.tuples(st.lists(st.sampled_from("nihaovab123" + BACK), min_size=1, max_size=5), st.integers(76, 500)),
    max_size=10,
)


def edited(letters: str) -> str:
    """What stands in a field after these keys."""
    text = ""
    for letter in letters:
        text = text[:-1] if letter == BACK else text + letter
    return text


def expected(pairs: list[tuple[str, int]]) -> tuple[list[str], str]:
    """Scans and text by the rule in its plain words: a run in pace, long enough, not one key over and over."""
    runs: list[str] = []
    for letter, gap_ms in pairs:
        if runs and gap_ms <= GAP_MS and letter != BACK and not runs[-1].endswith(BACK):
            runs[-1] += letter
        else:
            runs.append(letter)
    is_scan = [len(run) >= SHORTEST and len(set(run)) > 1 for run in runs]
    scans = [run for run, so in zip(runs, is_scan, strict=True) if so]
    return scans, edited("".join(run for run, so in zip(runs, is_scan, strict=True) if not so))


def play(desk: Desk, presses: list[Press]) -> None:
    """Keys go down and up on one clock, the second before the first is up where a person rolls over."""
    now, events = 0, []
    for press in presses:
        now += press.gap_ms
        events.append((now, 1, press))
    for at, (begun, _, press) in enumerate(events[:]):
        again = next(
            (t for t, _, p in events[at + 1 : len(presses)] if p.letter.lower() == press.letter.lower()), 10**9
        )
        events.append((min(begun + press.hold_ms, again), 0, press))
    before = 0
    for time_ms, is_press, press in sorted(events, key=lambda event: event[:2]):
        desk.wait(time_ms - before)
        before = time_ms
        code = BACKSPACE if press.letter == BACK else CODES[press.letter.lower()]
        if is_press:
            desk.is_stalled = press.stalls
            desk.read(press.reads)
        desk.event(PRESS if is_press else RELEASE, code, 1 if press.letter.isupper() else 0)
    desk.rest()


@given(PRESSES)
def test_text_out_is_text_in_when_keys_roll_over_and_the_program_stalls(presses):
    desk = Desk()
    desk.pinyin.is_chinese = False
    play(desk, presses)
    scans, text = expected([(press.letter, press.gap_ms) for press in presses])
    assert (desk.scans, desk.pinyin.text) == (scans, text)


@given(BURSTS, st.integers(20, 45))
def test_text_is_typed_when_a_person_is_fast_in_short_bursts(bursts, pace_ms):
    desk = Desk()
    desk.pinyin.is_chinese = False
    typed = ""
    for letters, gap_ms in bursts:
        desk.wait(gap_ms)
        for letter in letters:
            desk.wait(pace_ms)
            desk.key(letter, BACKSPACE if letter == BACK else 0)
            typed += letter
    desk.rest()
    assert (desk.scans, desk.pinyin.text) == ([], edited(typed))


def test_300_scans_are_told_when_the_program_stalls_at_any_moment():
    desk, dice, sent = Desk(), random.Random(7), []
    for at in range(300):
        composes = at % 2 == 0
        if composes:
            desk.type("nihao", 140)
            desk.wait(200)
        code = f"4500001990{dice.randrange(10**8):08d}" if at % 3 else "BM1" + "".join(dice.choices("aBcX09-+", k=60))
        for letter in code:
            desk.wait(dice.randrange(5, 51))
            desk.is_stalled = dice.random() < 0.8
            desk.read(dice.randrange(3))
            desk.key(letter)
        if at % 4:
            desk.wait(20)
            desk.key("", RETURN if at % 4 == 1 else TAB)
        desk.wait(dice.choice((0, 30, 90, 400)))
        desk.rest()
        sent.append(code)
        if composes:
            desk.key(" ")
            desk.rest()
    assert desk.scans == sent
    assert desk.pinyin.text == "你好" * 150


def test_held_keys_are_given_on_when_the_server_never_answers(monkeypatch):
    desk = Desk()
    desk.pinyin.is_chinese = False
    monkeypatch.setattr(desk, "ask_time", lambda _window: None)
    desk.key("a")
    desk.wait(100)
    assert desk.pinyin.text == ""
    desk.wait(6000)
    assert desk.pinyin.text == "a"


def test_one_letter_waits_no_longer_than_the_pace_when_a_person_types():
    desk = Desk()
    desk.pinyin.is_chinese = False
    desk.key("a")
    desk.wait(GAP_MS)
    assert desk.pinyin.text == ""
    desk.wait(3)
    assert desk.pinyin.text == "a"


@pytest.fixture
def bench(shown, qapp):
    field = TextField("N")
    pause = HandPause()
    catcher = ScanCatcher(qapp, field.window(), clock=lambda: hands.clock(), pause=pause)
    hands = ReaderHands(field, pause, catcher)
    scans: list[str] = []
    catcher.scanned.connect(scans.append)
    shown(field, 400, 100)
    field.editor.setFocus()
    yield field, hands, scans
    catcher.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs=st.lists(st.tuples(st.sampled_from("abc123AB" + BACK), HUMAN_GAPS), max_size=30))
def test_a_field_holds_what_was_typed_when_no_gate_stands_before_it(bench, pairs):
    field, hands, scans = bench
    field.editor.clear()
    scans.clear()
    hands.wait(500)
    for letter, gap_ms in pairs:
        hands.wait(gap_ms)
        hands.key(letter)
    hands.wait(500)
    assert (scans, field.editor.text()) == expected(pairs)


def test_order_is_kept_when_arrows_and_shortcuts_follow_letters_at_once(bench):
    field, hands, _ = bench
    for letter in "ab←c":
        hands.wait(30)
        hands.key(letter)
    hands.wait(200)
    assert field.editor.text() == "acb"
    for typed, left in (("x\x01y", "y"), ("rstu\x01vw", "vw")):
        for letter in typed:
            hands.wait(30)
            hands.key(letter)
        hands.wait(200)
        assert field.editor.text() == left, "Ctrl A takes all that stands there, the letters before it too"


def test_keys_get_more_time_when_the_timer_is_late(qapp, qtbot):
    seconds, ended = [0.0], []
    pause = TimerPause(qapp, lambda: seconds[0])
    pause.begin(0, lambda: ended.append("first"))
    seconds[0] = 1.0
    pause._is_over()
    qapp.sendPostedEvents()
    assert ended == []
    pause.begin(0, lambda: ended.append("second"))
    qtbot.waitUntil(lambda: ended == ["second"])
