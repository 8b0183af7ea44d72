"""The port's signing key, made at its first start, and the public half for pinning."""

from __future__ import annotations

import base64
import json
from pathlib import Path

from app.errors import EnvironmentProblem
from app.sealing import ALGORITHM, SealingKey, generate_key
from app.sealing.keys import write_private_file

PRIVATE_FILE = "port-key.json"
PUBLIC_FILE = "port-public.json"


def port_key(data_dir: Path) -> SealingKey:
    """Load the port's key or make one; ``port-public.json`` always stands beside it.

    Raises:
        EnvironmentProblem: ``key.unreadable`` when the key file is there but damaged. It is never replaced:
            every client that pinned the old key would take the port for a forger.

    """
    path = data_dir / PRIVATE_FILE
    key = _load(path) if path.exists() else _make(path)
    public = {"alg": ALGORITHM, "key_id": key.key_id, "public": key.public_b64}
    (data_dir / PUBLIC_FILE).write_text(json.dumps(public) + "\n", encoding="utf-8")
    return key


def _load(path: Path) -> SealingKey:
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
        return generate_key(base64.b64decode(plain["private"], validate=True))
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise EnvironmentProblem("key.unreadable", file=path.name) from problem


def _make(path: Path) -> SealingKey:
    key = generate_key()
    plain = {"alg": ALGORITHM, "key_id": key.key_id, "private": key.private_b64}
    write_private_file(path, json.dumps(plain) + "\n")
    return key
