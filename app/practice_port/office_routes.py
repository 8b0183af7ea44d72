"""The officer's page."""

from __future__ import annotations

from fastapi import APIRouter

from app.practice_port.port import Port


def office_routes(port: Port) -> APIRouter:
    """Return the routes under ``/office``."""
    return APIRouter(prefix="/office")
