"""The officer's page: lists what arrived, and lets one accept, return, inspect and release. No script is needed."""

from __future__ import annotations

import hmac
import secrets
from typing import Annotated
from urllib.parse import urlencode, urlsplit

import jinja2
from fastapi import APIRouter, Form, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from app.practice_port.office_list import PAGE_SIZE, STATES, OfficeQuery, office_rows
from app.practice_port.office_words import LANGUAGE_NAMES, words_in
from app.practice_port.port import Port
from app.practice_port.rulings import MAY_FOLLOW, REFUSAL_CODES, REFUSE

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
_Short = Annotated[str, Query(max_length=60)]
_Field = Annotated[str, Form(max_length=100)]


def office_routes(port: Port) -> APIRouter:
    """Return the routes under ``/office``. Forms carry a token made at start and must come from this very page."""
    routes = APIRouter(prefix="/office", include_in_schema=False)
    token = secrets.token_urlsafe(24)
    page = _template()

    @routes.get("")
    def office(
        lang: _Short = "zh",
        state: _Short = "",
        text: _Short = "",
        skip: Annotated[int, Query(ge=0, le=10**9)] = 0,
        told: _Short = "",
    ) -> Response:
        query = OfficeQuery(state, text.strip(), skip)
        with port.books.writing() as connection:
            rows, total = office_rows(connection, query)
        known = lang if lang in LANGUAGE_NAMES else "zh"
        older = skip + PAGE_SIZE
        html = page.render(
            lang=known,
            words=words_in(known),
            languages=LANGUAGE_NAMES,
            query=query,
            states=STATES,
            rows=rows,
            total=total,
            older=_link(known, query, skip=older) if older < total else "",
            links={name: _link(name, query) for name in LANGUAGE_NAMES},
            refusal_codes=REFUSAL_CODES,
            token=token,
            told=told if told in ("done", "not_possible") else "",
        )
        return HTMLResponse(html, headers=_HEADERS)

    @routes.post("/act")
    def act(
        request: Request,
        given: Annotated[str, Form(alias="token", max_length=100)],
        action: _Field,
        message_id: _Field = "",
        reason: _Field = "",
        back: Annotated[str, Form(max_length=400)] = "",
    ) -> Response:
        if not hmac.compare_digest(given.encode(), token.encode()) or not _is_own_page(request):
            return HTMLResponse("403", status_code=403, headers=_HEADERS)
        told = "done" if _done(port, action, message_id, reason) else "not_possible"
        return RedirectResponse(f"/office?{_back(back)}{urlencode({'told': told})}", status_code=303, headers=_HEADERS)

    return routes


def _done(port: Port, action: str, message_id: str, reason: str) -> bool:
    """Do what the officer asks; False when it cannot be done."""
    with port.books.writing() as connection:
        if action == "release_all":
            return port.rulings.release(connection, None) > 0
        row = port.rulings.message(connection, message_id)
        if row is None or action not in MAY_FOLLOW or (action == REFUSE and reason not in REFUSAL_CODES):
            return False
        return port.rulings.act(connection, row, action, reason)


def _is_own_page(request: Request) -> bool:
    """A browser names the page that posts; one that names another is refused. Programs may name none."""
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def _link(language: str, query: OfficeQuery, skip: int = 0) -> str:
    return "/office?" + urlencode({"lang": language, "state": query.state, "text": query.text, "skip": skip})


def _back(back: str) -> str:
    """The page's own query, to come back to the same list."""
    parts = urlsplit(back)
    return f"{parts.query}&" if parts.path == "/office" and not parts.netloc and parts.query else ""


def _template() -> jinja2.Template:
    loader = jinja2.PackageLoader("app.practice_port")
    made = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    return made.get_template("office.html")
