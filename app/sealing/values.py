"""Signing and checking one plain JSON value; the signature travels beside it."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any, TypedDict

from cryptography.exceptions import InvalidSignature

from app.sealing.keys import ALGORITHM, SealingKey, canonical_bytes, public_key


class Signature(TypedDict):
    """How a signature is written: algorithm, id of the public key, base64 of the 64 bytes."""

    alg: str
    key_id: str
    value: str


class SignatureFault(Exception):
    """A signature does not hold. ``kind``: ``missing``, ``algorithm_unknown``, ``key_unknown``, ``wrong``
    or ``value_unreadable``."""

    def __init__(self, kind: str, key_id: str = "") -> None:
        super().__init__(kind)
        self.kind = kind
        self.key_id = key_id


def sign_value(value: Any, key: SealingKey) -> Signature:  # noqa: ANN401 - plain JSON values
    """Sign the RFC 8785 bytes of a value. Raises ValueError when it has no such form."""
    raw = key.private.sign(canonical_bytes(value))
    return {"alg": ALGORITHM, "key_id": key.key_id, "value": base64.b64encode(raw).decode("ascii")}


def verify_value(value: Any, signature: object, pinned: Mapping[str, str]) -> str:  # noqa: ANN401 - plain JSON
    """Check a value against the pinned public keys (key id → base64) and return the key id that signed.

    Raises:
        SignatureFault: when there is no signature, its key is not pinned, its algorithm is another one,
            or it is not over this value.

    """
    if not isinstance(signature, Mapping):
        raise SignatureFault("missing")
    if signature.get("alg") != ALGORITHM:
        raise SignatureFault("algorithm_unknown", str(signature.get("alg", ""))[:40])
    key_id = signature.get("key_id")
    if not isinstance(key_id, str) or key_id not in pinned:
        raise SignatureFault("key_unknown", key_id if isinstance(key_id, str) else "")
    try:
        raw = base64.b64decode(str(signature.get("value", "")), validate=True)
        public_key(pinned[key_id]).verify(raw, canonical_bytes(value))
    except (InvalidSignature, binascii.Error) as problem:
        raise SignatureFault("wrong", key_id) from problem
    except (ValueError, RecursionError) as problem:
        raise SignatureFault("value_unreadable", key_id) from problem
    return key_id
