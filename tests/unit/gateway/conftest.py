"""A port that signs, a script for it, and a gateway that knows its key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.gateway.client import HttpGateway
from app.sealing import ReceiptVerifier, SealingKey, generate_key
from tests.helpers.scripted_port import ScriptedPort


@pytest.fixture
def key() -> SealingKey:
    return generate_key(b"7" * 32)


@pytest.fixture
def port() -> Iterator[ScriptedPort]:
    server = ScriptedPort()
    yield server
    server.stop()


@pytest.fixture
def gateway(port: ScriptedPort, key: SealingKey) -> Iterator[HttpGateway]:
    client = HttpGateway(port.url, ReceiptVerifier({key.key_id: key.public_b64}), stall_timeout_s=0.4)
    yield client
    client.close()
