"""The server process: one uvicorn on one socket, stopped cleanly by SIGTERM or SIGINT."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import uvicorn
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import Response
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.errors import EnvironmentProblem
from app.practice_port.faulty_link import TRANSPORT, FaultyLink
from app.practice_port.office_routes import office_routes
from app.practice_port.port import Port, PortClock, open_port, utc_now
from app.practice_port.practice_routes import practice_routes
from app.practice_port.reading import LABEL, PROFILE
from app.practice_port.wire_routes import refusal, wire_routes

_BACKLOG = 128
_STOP_WITHIN_S = 3


def run(data_dir: Path, host: str, port: int, ready: Callable[[str], None], clock: PortClock = utc_now) -> None:
    """Serve until told to stop; ``port`` 0 takes a free one, ``ready`` is called with ``host:port`` once it answers.

    Prints nothing. Signals are taken only when called in the main thread.

    Raises:
        EnvironmentProblem: ``port.address_in_use`` when the address cannot be had, ``key.unreadable``.

    """
    with contextlib.closing(_listening(host, port)) as listener:
        opened = open_port(data_dir, clock)
        with contextlib.closing(opened.books):
            address = listener.getsockname()
            server = _Server(_config(opened), lambda: ready(f"{address[0]}:{address[1]}"))
            server.run(sockets=[listener])


def create_app(port: Port) -> FastAPI:
    """Build the application over an opened port, without the faulty link that :func:`run` puts before it."""
    app = FastAPI(title=f"Practice port ({PROFILE})", description=LABEL, version="0", docs_url=None, redoc_url=None)
    app.include_router(wire_routes(port))
    app.include_router(practice_routes(port))
    app.include_router(office_routes(port))
    # A page on another host name that points here must not reach the books.
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost", "[::1]"])

    @app.exception_handler(RequestValidationError)
    def _unreadable(_request: Request, error: RequestValidationError) -> Response:
        field = ".".join(str(part) for part in error.errors()[0]["loc"])
        return refusal(400, "request.unreadable", field=field[:120])

    return app


class _CuttableProtocol(H11Protocol):
    """Shows its connection to the request, so that a fault can cut it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, TRANSPORT: transport}


class _Server(uvicorn.Server):
    """Says when it answers, and ends normally after a signal instead of dying of it."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to answer, then say so."""
        await super().startup(sockets)
        if self.started:
            self._ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take SIGINT and SIGTERM while serving; put the old handlers back after."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _config(port: Port) -> uvicorn.Config:
    return uvicorn.Config(
        FaultyLink(create_app(port), port.plan),
        http=_CuttableProtocol,
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_STOP_WITHIN_S,
    )


def _listening(host: str, port: int) -> socket.socket:
    try:
        listener = socket.create_server((host, port), backlog=_BACKLOG)
        # Accepted sockets inherit it; without it every answer waits 40 ms for an acknowledgement.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return listener
    except OSError as problem:
        raise EnvironmentProblem("port.address_in_use", host=host, port=port) from problem
