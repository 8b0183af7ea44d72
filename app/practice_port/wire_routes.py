"""The wire of profile ``bmhs-practice-0``: greeting, messages, receipts."""

from __future__ import annotations

import json
from typing import Annotated, Any

import sqlalchemy as sa
from fastapi import APIRouter, Query
from starlette.responses import JSONResponse, Response

from app.practice_port.books import MESSAGES, RULES
from app.practice_port.person_days import PersonAsked
from app.practice_port.port import Port
from app.practice_port.reading import PROFILE, Incoming
from app.practice_port.receipts import instant_text, signed_bytes
from app.practice_port.wire_models import (
    BATCH_MAX,
    AskPersonDayModel,
    BatchModel,
    GreetingModel,
    NotFoundModel,
    PublishedModel,
    PublishedPackModel,
    ReceiptsModel,
    RefusalModel,
    ResultsModel,
    SignedPersonDayModel,
    SignedReceiptModel,
)

_Code = Annotated[str, Query(max_length=20)]
_REFUSED: dict[str, Any] = {"model": RefusalModel}
#: Largest number its books can hold.
LARGEST_SEQUENCE = 2**63 - 1
_SAME_ID = "message.same_id_other_bytes"


def wire_routes(port: Port) -> APIRouter:
    """Return the routes under ``/v0``. They run in worker threads; the books let one in at a time."""
    routes = APIRouter(prefix="/v0", tags=["wire"])

    @routes.get("/greeting", response_model=GreetingModel)
    def greeting(point: _Code, device: _Code, epoch: _Code) -> Response:
        """Say who the port is; signed."""
        with port.books.writing() as connection:
            value = port.greeting(connection, point, device, epoch)
        return _json(signed_bytes("greeting", value, port.key))

    @routes.post(
        "/messages",
        response_model=ResultsModel,
        responses={400: _REFUSED, 409: {"model": ResultsModel}, 413: _REFUSED, 426: _REFUSED},
    )
    def messages(batch: BatchModel) -> Response:
        """Take in 1 to 200 messages; a known id with the same bytes gets its first answer again."""
        if batch.profile != PROFILE:
            return refusal(426, "profile.unknown", served=PROFILE)
        if len(batch.messages) > BATCH_MAX:
            return refusal(413, "batch.too_large", limit=BATCH_MAX)
        results = port.desk.take_in([Incoming(**dict(each)) for each in batch.messages])
        return _json(b'{"results":[%s]}' % b",".join(results), 409 if _is_conflict(results) else 200)

    @routes.get("/messages/{message_id}", response_model=SignedReceiptModel, responses={404: {"model": NotFoundModel}})
    def message(message_id: str, business_key: Annotated[str, Query(max_length=80)] = "") -> Response:
        """Answer an inquiry: the first answer, or a signed "not found"."""
        with port.books.writing() as connection:
            row = port.rulings.message(connection, message_id)
        if row is not None and row[MESSAGES.c.business_key.name] == business_key:
            return _json(row[MESSAGES.c.first_answer.name])
        value = {"message_id": message_id, "business_key": business_key, "now": instant_text(port.clock())}
        return _json(signed_bytes("not_found", value, port.key), 404)

    @routes.get("/receipts", response_model=ReceiptsModel)
    def receipts(
        point: _Code,
        device: _Code,
        epoch: _Code = "",
        after: Annotated[int, Query(ge=0, le=LARGEST_SEQUENCE)] = 0,
        limit: Annotated[int, Query(ge=1, le=BATCH_MAX)] = BATCH_MAX,
    ) -> Response:
        """Give a device's receipts of all its epochs after a number; the verdict script takes a step first."""
        with port.books.writing() as connection:
            port.rulings.advance(connection, point, device)
            found, more = port.receipts.after(connection, point, device, after, limit)
        return _json(b'{"receipts":[%s],"more":%s}' % (b",".join(found), b"true" if more else b"false"))

    @routes.get("/rules", response_model=PublishedModel)
    def rules(since: Annotated[int, Query(ge=0, le=LARGEST_SEQUENCE)] = 0) -> PublishedModel:
        """Give the rule packs and watch lists published after a number; each is signed by its office."""
        with port.books.writing() as connection:
            found = connection.execute(sa.select(RULES).where(RULES.c.number > since).order_by(RULES.c.number))
            return PublishedModel(packs=[PublishedPackModel(**dict(row)) for row in found.mappings()])

    _person_day_route(routes, port)
    return routes


def _person_day_route(routes: APIRouter, port: Port) -> None:
    @routes.post("/person-day", response_model=SignedPersonDayModel)
    def person_day(asked: AskPersonDayModel) -> Response:
        """Answer what a person's day holds over all points; signed."""
        person = PersonAsked(asked.point, asked.device, asked.document_number.upper(), asked.day_on)
        with port.books.writing() as connection:
            sums = port.rulings.days.standing(connection, person)
        value = {**asked.model_dump(), **sums, "now": instant_text(port.clock())}
        return _json(signed_bytes("person_day", value, port.key))


def refusal(status: int, code: str, **params: str | int | None) -> Response:
    """Refuse a request as a whole, unsigned."""
    return JSONResponse({"error": {"code": code, "params": params}}, status_code=status)


def _json(body: bytes, status: int = 200) -> Response:
    return Response(body, status_code=status, media_type="application/json")


def _is_conflict(results: list[bytes]) -> bool:
    return len(results) == 1 and json.loads(results[0]).get("error", {}).get("code") == _SAME_ID
