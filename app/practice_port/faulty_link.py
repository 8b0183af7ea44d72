"""The link between the wire and the port, which spoils answers as the fault plan says."""

from __future__ import annotations

import asyncio
import json
import logging
import zlib
from typing import Any

from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.practice_port.faults import FaultPlan, SwitchedFault, changed_answer, changes_answer

LOG = logging.getLogger(__name__)
TRANSPORT = "transport"
JSON = "application/json"
REQUEST_MAX_BYTES = 32 * 1024 * 1024
_CAPTIVE_PAGE = "<!doctype html><title>Wi-Fi</title><p>请登录 · Vui lòng đăng nhập · Please sign in</p>"


class _RequestTooLarge(Exception):
    """The request has more bytes than anyone may send."""


class FaultyLink:
    """Reads a whole request, asks the plan, and passes request and answer on, spoiled or not."""

    def __init__(self, app: ASGIApp, plan: FaultPlan) -> None:
        self._app = app
        self._plan = plan

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            body = _unpacked(await _whole_body(receive), scope)
        except _RequestTooLarge:
            await _refusal(413, "batch.too_large")(scope, receive, send)
            return
        except zlib.error:
            await _refusal(400, "request.unreadable")(scope, receive, send)
            return
        fault = self._plan.take(scope["path"], lambda: _batch_size(body))
        if fault is None:
            await self._app(scope, _replay(body, receive), send)
        else:
            LOG.info("fault %s on %s", fault.kind, scope["path"])
            await self._spoil(fault, body, scope, receive, send)

    async def _spoil(self, fault: SwitchedFault, body: bytes, scope: Scope, receive: Receive, send: Send) -> None:
        instead = _instead_of_taking_in(fault)
        if fault.kind == "drop_before":
            await _cut(scope, receive)
        elif instead is not None:
            await instead(scope, receive, send)
        else:
            answer = await self._taken_in(body, scope, receive)
            if fault.kind == "duplicate":
                answer = await self._taken_in(body, scope, receive)
            await _after(fault, answer, scope, receive, send)

    async def _taken_in(self, body: bytes, scope: Scope, receive: Receive) -> Response:
        start: dict[str, Any] = {}
        parts: list[bytes] = []

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            else:
                parts.append(message.get("body", b""))

        await self._app(dict(scope), _replay(body, receive), keep)
        kind = dict(start["headers"]).get(b"content-type", b"").decode("latin-1")
        return Response(b"".join(parts), status_code=start["status"], headers={"content-type": kind})


def _instead_of_taking_in(fault: SwitchedFault) -> Response | None:
    answers: dict[str, Response] = {
        "server_error": _refusal(500, "port.failed"),
        "too_many": _refusal(429, "port.busy", {"Retry-After": str(fault.number)}),
        "sign_in": _refusal(401, "port.sign_in"),
        "too_old": _refusal(426, "profile.unknown"),
        "too_large": _refusal(413, "batch.too_large"),
        "captive": HTMLResponse(_CAPTIVE_PAGE),
        "redirect": RedirectResponse("http://captive.invalid/login", status_code=302),
    }
    return answers.get(fault.kind)


async def _after(fault: SwitchedFault, answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
    if fault.kind == "drop_first_reply":
        await _cut(scope, receive)
        return
    if fault.kind == "truncated":
        await _half(answer, scope, receive, send)
        return
    if fault.kind == "delay":
        await asyncio.sleep(fault.number / 1000)
    if fault.kind == "server_error_after":
        answer = _refusal(500, "port.failed")
    elif changes_answer(fault.kind) and answer.headers["content-type"] == JSON:
        answer = Response(changed_answer(fault.kind, bytes(answer.body)), answer.status_code, media_type=JSON)
    await answer(scope, receive, send)


async def _half(answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": answer.status_code, "headers": answer.raw_headers})
    half = bytes(answer.body)[: len(answer.body) // 2]
    await send({"type": "http.response.body", "body": half, "more_body": True})
    scope["state"][TRANSPORT].close()
    await _gone(receive)


async def _cut(scope: Scope, receive: Receive) -> None:
    scope["state"][TRANSPORT].abort()
    await _gone(receive)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _whole_body(receive: Receive) -> bytes:
    parts: list[bytes] = []
    more = True
    while more:
        message = await receive()
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
        if sum(map(len, parts)) > REQUEST_MAX_BYTES:
            raise _RequestTooLarge
    return b"".join(parts)


def _unpacked(body: bytes, scope: Scope) -> bytes:
    """Unpack a gzip body, bounded as a plain one. Raises zlib.error when it is none or ends early."""
    if (b"content-encoding", b"gzip") not in scope["headers"]:
        return body
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    whole = unpacker.decompress(body, REQUEST_MAX_BYTES)
    if unpacker.unconsumed_tail:
        raise _RequestTooLarge
    if not unpacker.eof:
        raise zlib.error("ends early")
    return whole


def _replay(body: bytes, receive: Receive) -> Receive:
    parts = [body]

    async def replay() -> Message:
        if parts:
            return {"type": "http.request", "body": parts.pop(), "more_body": False}
        return await receive()

    return replay


def _batch_size(body: bytes) -> int:
    try:
        plain = json.loads(body)
    except (ValueError, RecursionError):
        return 0
    messages = plain.get("messages") if isinstance(plain, dict) else None
    return len(messages) if isinstance(messages, list) else 0


def _refusal(status: int, code: str, headers: dict[str, str] | None = None) -> Response:
    return JSONResponse({"error": {"code": code, "params": {}}}, status_code=status, headers=headers)
