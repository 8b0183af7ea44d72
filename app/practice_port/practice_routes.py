"""Handles that only a practice port has: uses elsewhere, faults, verdict script, release, restore, the books."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from fastapi import APIRouter
from starlette.responses import Response

from app.practice_port.books import RULES
from app.practice_port.books_dump import dump
from app.practice_port.faults import SwitchedFault
from app.practice_port.port import Port
from app.practice_port.wire_models import (
    ElsewhereModel,
    FaultModel,
    FaultsModel,
    PublishModel,
    RefusalModel,
    ReleasedModel,
    ReleaseModel,
    ScriptModel,
)
from app.practice_port.wire_routes import refusal


def practice_routes(port: Port) -> APIRouter:
    """Return the routes under ``/practice``."""
    routes = APIRouter(prefix="/practice", tags=["practice only"])
    _scripted(routes, port)

    @routes.post("/elsewhere", status_code=204, responses={400: {"model": RefusalModel}})
    def elsewhere(use: ElsewhereModel) -> Response:
        """Book a use of a person's day at another point."""
        try:
            day_on = date.fromisoformat(use.day_on)
        except ValueError:
            return refusal(400, "request.unreadable", field="day_on")
        with port.books.writing() as connection:
            for what, amount in use.uses().items():
                port.rulings.days.book_elsewhere(connection, use.document_number.upper(), day_on, what, amount)
        return Response(status_code=204)

    @routes.post("/rules", status_code=204)
    def publish(pack: PublishModel) -> Response:
        """Publish a signed rule pack or watch list to every device that asks."""
        with port.books.writing() as connection:
            connection.execute(sa.insert(RULES).values(envelope=pack.envelope))
        return Response(status_code=204)

    @routes.post("/release")
    def release(wanted: ReleaseModel) -> ReleasedModel:
        """Release one accepted message, or all."""
        if wanted.business_key is None and not wanted.all:
            return ReleasedModel(released=0)
        with port.books.writing() as connection:
            return ReleasedModel(released=port.rulings.release(connection, wanted.business_key))

    @routes.post("/anew", status_code=204)
    def anew() -> Response:
        """Begin with empty books, no script and no faults; the key stays."""
        port.plan.switch([])
        port.books.begin_anew()
        return Response(status_code=204)

    @routes.post("/restored", status_code=204)
    def restored() -> Response:
        """Say that the books were put back from a backup: the greeting's counter goes up."""
        with port.books.writing() as connection:
            counter = int(port.books.setting(connection, "restore_counter"))
            port.books.put_setting(connection, "restore_counter", counter + 1)
        return Response(status_code=204)

    @routes.get("/books")
    def books() -> dict[str, Any]:
        """Show the books as plain values."""
        with port.books.writing() as connection:
            return dump(connection)

    return routes


def _scripted(routes: APIRouter, port: Port) -> None:
    @routes.post("/script", status_code=204)
    def script(wanted: ScriptModel) -> Response:
        """Use another verdict script for messages that come from now on."""
        port.desk.set_script(wanted.script())
        return Response(status_code=204)

    @routes.post("/faults", status_code=204, responses={400: {"model": RefusalModel}})
    def faults(wanted: FaultsModel) -> Response:
        """Replace the plan of faults; an empty list heals the link."""
        try:
            port.plan.switch([SwitchedFault(**dict(each)) for each in wanted.faults])
        except ValueError as problem:
            return refusal(400, "fault.unknown", kind=str(problem))
        return Response(status_code=204)

    @routes.get("/faults")
    def faults_waiting() -> FaultsModel:
        """Show the faults still to come."""
        waiting = port.plan.waiting()
        return FaultsModel(
            faults=[FaultModel(kind=f.kind, count=f.count, path=f.path, number=f.number) for f in waiting]
        )
