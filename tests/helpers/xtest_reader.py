"""A reader that types by XTEST at an even pace: one program for a whole scan with its end key, ahead of others in line.

Run as a program. Each line on standard input is a JSON object ``{"keys": ["a", "B", "Return"], "pace_ms": 8}``; it
answers with an empty line once the X server has had all of them. The key goes up half a pace after it went down.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import sys
import time

_SYMBOLS = {"Return": 0xFF0D, "Tab": 0xFF09, "space": 0x20, "Shift": 0xFFE1}
_PRIORITY = 10


class Keyboard:
    """XTEST by ctypes. Raises OSError when its library or the X server is missing."""

    def __init__(self) -> None:
        self._xlib, self._xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        pointer, number = ctypes.c_void_p, ctypes.c_uint
        self._xlib.XOpenDisplay.restype = pointer
        self._xlib.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._xlib.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._xlib.XKeysymToKeycode.argtypes = [pointer, ctypes.c_ulong]
        self._xlib.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self._xlib.XkbKeycodeToKeysym.argtypes = [pointer, ctypes.c_ubyte, ctypes.c_int, ctypes.c_int]
        self._xlib.XSync.argtypes = [pointer, ctypes.c_int]
        self._xlib.XFlush.argtypes = [pointer]
        self._xtest.XTestFakeKeyEvent.argtypes = [pointer, number, ctypes.c_int, ctypes.c_ulong]
        self._display = self._xlib.XOpenDisplay(None)
        if not self._display:
            raise OSError("no X display")
        self._shift = self._code("Shift")[0]

    def _code(self, name: str) -> tuple[int, bool]:
        symbol = _SYMBOLS.get(name) or ord(name)
        code: int = self._xlib.XKeysymToKeycode(self._display, symbol)
        return code, self._xlib.XkbKeycodeToKeysym(self._display, code, 0, 0) != symbol

    def type(self, names: list[str], pace_ms: float) -> None:
        """Type keys, each so long after the one before; a pace missed is not made up for.

        Before it returns the server has had the last key for a pace at least: whatever comes next is no part of these.
        """
        codes = [self._code(name) for name in names]
        for code, is_shifted in codes:
            begun = time.monotonic()
            for each in [self._shift, code] if is_shifted else [code]:
                self._xtest.XTestFakeKeyEvent(self._display, each, 1, 0)
            self._xlib.XFlush(self._display)
            _wait_until(begun + pace_ms / 2000)
            for each in [code, self._shift] if is_shifted else [code]:
                self._xtest.XTestFakeKeyEvent(self._display, each, 0, 0)
            self._xlib.XFlush(self._display)
            _wait_until(begun + pace_ms / 1000)
        self._xlib.XSync(self._display, 0)
        _wait_until(time.monotonic() + pace_ms / 1000)


def _wait_until(moment: float) -> None:
    time.sleep(max(0.0, moment - time.monotonic()))


def main() -> int:
    """Type what is asked until the input ends."""
    with contextlib.suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(_PRIORITY))
    keyboard = Keyboard()
    for line in sys.stdin:
        asked = json.loads(line)
        keyboard.type(asked["keys"], asked["pace_ms"])
        print(flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
