"""Ed25519 keys: made, kept in a file that only the owner reads, named by a short id."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.errors import EnvironmentProblem

ALGORITHM = "Ed25519"
KEY_ID_LENGTH = 16
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class SealingKey:
    """A private signing key with its public half; ``public_b64`` is the base64 of the 32 public bytes."""

    private: Ed25519PrivateKey = field(repr=False)
    public_b64: str
    key_id: str

    @property
    def private_b64(self) -> str:
        """Base64 of the 32 private bytes. For key files only, never for logs."""
        return base64.b64encode(self.private.private_bytes_raw()).decode("ascii")


def generate_key(seed: bytes | None = None) -> SealingKey:
    """Make a new key, or the key of 32 given bytes (published test keys, seeded practice markets)."""
    private = Ed25519PrivateKey.generate() if seed is None else Ed25519PrivateKey.from_private_bytes(seed)
    public_b64 = base64.b64encode(private.public_key().public_bytes_raw()).decode("ascii")
    return SealingKey(private, public_b64, key_id_of(public_b64))


def key_id_of(public_b64: str) -> str:
    """Return a public key's id: the first 16 hex digits of the SHA-256 of its 32 bytes.

    Raises:
        ValueError: when the text is not the base64 of 32 bytes.

    """
    return hashlib.sha256(_key_bytes(public_b64)).hexdigest()[:KEY_ID_LENGTH]


def public_key(public_b64: str) -> Ed25519PublicKey:
    """Read a public key from base64. Raises ValueError when it is none."""
    return Ed25519PublicKey.from_public_bytes(_key_bytes(public_b64))


def save_private_key(key: SealingKey, path: Path) -> None:
    """Write the private key as one line of base64, readable by the owner only, whole or not at all."""
    write_private_file(path, key.private_b64 + "\n")


def load_private_key(path: Path) -> SealingKey:
    """Read a key file. Raises EnvironmentProblem ``key.unreadable`` when it is missing or not a key."""
    try:
        return generate_key(_key_bytes(path.read_text(encoding="ascii").strip()))
    except (OSError, ValueError) as problem:
        raise EnvironmentProblem("key.unreadable", file=path.name) from problem


def write_private_file(path: Path, text: str) -> None:
    """Replace a file atomically by one of mode 0600; it is on disk when this returns."""
    half = path.with_name(path.name + ".part")
    half.unlink(missing_ok=True)
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)


def canonical_bytes(value: Any) -> bytes:  # noqa: ANN401 - plain JSON values
    """Return the RFC 8785 form of a JSON value. Raises ValueError for what JSON cannot say exactly."""
    return rfc8785.dumps(value)


def _key_bytes(text: str) -> bytes:
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error as problem:
        raise ValueError("not base64") from problem
    if len(raw) != _KEY_BYTES:
        raise ValueError("not 32 bytes")
    return raw
