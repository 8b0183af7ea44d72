"""A server on loopback that answers by script, down to the bytes and the manner of hanging up."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Manner = Callable[[socket.socket], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came in."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


def reply(
    status: int, plain: Any = None, *, text: bytes | None = None, headers: Mapping[str, str] | None = None
) -> bytes:
    """The bytes of an answer; JSON unless `text` is given."""
    body = json.dumps(plain).encode() if text is None else text
    lines = {"Content-Type": "application/json", "Content-Length": str(len(body)), "Connection": "close"}
    lines.update(headers or {})
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
    return f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + body


def says(answer: bytes) -> Manner:
    """Send these bytes and hang up."""
    return lambda line: line.sendall(answer)


def resets(line: socket.socket) -> None:
    """Hang up with a reset."""
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hangs_up(line: socket.socket) -> None:
    """Close without a word."""
    line.shutdown(socket.SHUT_RDWR)


class ScriptedPort:
    """Serves one scripted manner after another; `asked` keeps the requests."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self._script: deque[Manner] = deque()
        self._over = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._serve)]
        self._threads[0].start()

    def will(self, *manners: Manner) -> None:
        """Add to the script."""
        self._script.extend(manners)

    def stalls(self, after: bytes = b"") -> Manner:
        """Send the beginning, then nothing until the test is over."""

        def manner(line: socket.socket) -> None:
            line.sendall(after)
            self._over.wait(30)

        return manner

    def stop(self) -> None:
        """Stop listening and end every thread; a second call does nothing."""
        if self._over.is_set():
            return
        self._over.set()
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for thread in self._threads:
            thread.join(10)

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            self._threads.append(threading.Thread(target=self._answer, args=(line,)))
            self._threads[-1].start()

    def _answer(self, line: socket.socket) -> None:
        with line, line.makefile("rb") as reader:
            try:
                self.asked.append(_read(reader))
                self._script.popleft()(line)
            except (OSError, ValueError):
                return


def _read(reader: Any) -> Asked:
    method, path, _ = reader.readline().decode().split(" ")
    headers: dict[str, str] = {}
    while text := reader.readline().decode().strip():
        name, _, value = text.partition(":")
        headers[name.lower()] = value.strip()
    return Asked(method, path, headers, reader.read(int(headers.get("content-length", "0"))))
