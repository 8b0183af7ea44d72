"""The electronic port: messages in its words, requests over a bad line, failures named once at the edge."""

from __future__ import annotations

from app.gateway.client import HttpGateway
from app.gateway.wire import PracticeEncoder

__all__ = ["HttpGateway", "PracticeEncoder"]
