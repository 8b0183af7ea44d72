"""The program itself: its ready line, its refusals, its key file."""

from __future__ import annotations

import json
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import EnvironmentProblem
from app.practice_port.__main__ import clock_from, main
from app.practice_port.port_key import port_key
from app.sealing import key_id_of


def test_refusal_is_one_json_line_when_the_address_is_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        number = taken.getsockname()[1]
        assert main(["--data", str(tmp_path), "--listen", f"127.0.0.1:{number}"]) == 3
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "port.address_in_use"


def test_key_stays_the_same_when_it_is_loaded_again(tmp_path: Path) -> None:
    first = port_key(tmp_path)
    assert port_key(tmp_path).public_b64 == first.public_b64
    public = json.loads((tmp_path / "port-public.json").read_text(encoding="utf-8"))
    assert public == {"alg": "Ed25519", "key_id": key_id_of(first.public_b64), "public": first.public_b64}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"private": 1}', '{"private": "AAAA"}'])
def test_damaged_key_is_never_replaced_when_the_port_starts(tmp_path: Path, text: str) -> None:
    (tmp_path / "port-key.json").write_text(text, encoding="utf-8")
    with pytest.raises(EnvironmentProblem) as caught:
        port_key(tmp_path)
    assert caught.value.code == "key.unreadable"
    assert (tmp_path / "port-key.json").read_text(encoding="utf-8") == text


def test_clock_goes_on_from_the_given_instant_when_one_is_given() -> None:
    clock = clock_from("2026-11-23T03:00:00Z")
    assert (clock() - datetime(2026, 11, 23, 3, tzinfo=UTC)).total_seconds() < 5
    assert clock_from("")().tzinfo is UTC
