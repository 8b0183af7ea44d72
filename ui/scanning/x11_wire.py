"""The X server as the key gate needs it: key symbols by Xlib, sending events by xcb. Qt loads both libraries anyway.

Both use connections of their own, so that Qt's is never touched. Answers and errors to what is sent are never awaited.
"""

from __future__ import annotations

import ctypes
import struct

from ui.scanning.x11_keys import MESSAGE_BYTES

#: A property of the window that never holds anything; its changes carry the server's time.
_MARK_NAME = b"_BIANMAO_TIME"
_APPEND, _BYTES = 2, 8


class X11Wire:
    """Raises OSError when there is no X server, or its libraries are missing."""

    def __init__(self) -> None:
        self._xlib, self._xcb = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libxcb.so.1")
        self._declare()
        self._display: int | None = None
        self._line: int = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._line):
            self.close()
            raise OSError("no X server")
        self.refresh()
        self.mark: int = self._xlib.XInternAtom(self._display, _MARK_NAME, 0)

    def _declare(self) -> None:
        pointer, number = ctypes.c_void_p, ctypes.c_uint
        self._xlib.XOpenDisplay.restype = pointer
        self._xlib.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._xlib.XCloseDisplay.argtypes = [pointer]
        self._xlib.XkbLookupKeySym.argtypes = [pointer, ctypes.c_ubyte, number, pointer, pointer]
        self._xlib.XInternAtom.restype = ctypes.c_ulong
        self._xlib.XInternAtom.argtypes = [pointer, ctypes.c_char_p, ctypes.c_int]
        self._xcb.xcb_connect.restype = pointer
        self._xcb.xcb_connect.argtypes = [ctypes.c_char_p, pointer]
        self._xcb.xcb_connection_has_error.argtypes = [pointer]
        self._xcb.xcb_disconnect.argtypes = [pointer]
        self._xcb.xcb_flush.argtypes = [pointer]
        # The answer, a structure of one number, fits a register and is not looked at.
        self._xcb.xcb_send_event.argtypes = [pointer, ctypes.c_ubyte, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_char_p]
        byte, word = ctypes.c_ubyte, ctypes.c_uint32
        self._xcb.xcb_change_property.argtypes = [pointer, byte, word, word, word, byte, word, ctypes.c_char_p]

    def refresh(self) -> None:
        """Read the keyboard map anew."""
        if self._display:
            self._xlib.XCloseDisplay(self._display)
        self._display = self._xlib.XOpenDisplay(None)
        if not self._display:
            raise OSError("no X display")

    def symbol(self, keycode: int, state: int) -> int:
        """Return the key symbol of a key with the modifiers held, 0 for none."""
        symbol, used = ctypes.c_ulong(0), ctypes.c_uint(0)
        found = self._xlib.XkbLookupKeySym(self._display, keycode, state, ctypes.byref(used), ctypes.byref(symbol))
        return symbol.value if found else 0

    def send(self, raw: bytes) -> None:
        """Send an event to the window it was meant for (mask 0: to the program that made the window)."""
        window = struct.unpack_from("<I", raw, 12)[0]
        self._xcb.xcb_send_event(self._line, 0, window, 0, ctypes.create_string_buffer(raw, MESSAGE_BYTES))
        self._xcb.xcb_flush(self._line)

    def ask_time(self, window: int) -> None:
        """Add nothing to a property of the window: the server tells Qt's connection the time of the change."""
        self._xcb.xcb_change_property(self._line, _APPEND, window, self.mark, self.mark, _BYTES, 0, b"")
        self._xcb.xcb_flush(self._line)

    def close(self) -> None:
        """Leave the server."""
        if self._display:
            self._xlib.XCloseDisplay(self._display)
        self._display = None
        self._xcb.xcb_disconnect(self._line)
