"""The data key and its wraps: by a passphrase (Argon2id) and by a recovery key.

The random 256-bit data key encrypts the store and is never written in the clear. Each wrap is AES-256-GCM with its
own header (format, store, kind, cost, salt) as associated data. The file is kept twice and replaced atomically; a
check sum tells a damaged file from a wrong passphrase.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import StoreDamagedProblem, StoreLockedProblem, UserError
from app.interfaces import KdfSettings
from offline_store.files import KEY_COPY, KEY_FILE, replace_file

FORMAT = "bianmao-keys-1"
KEY_SIZE = 32
_RECOVERY_BYTES = 20
_GROUP = 4
_RECOVERY_GROUPS = 8
#: What people read for what: base32 has neither 0, 1 nor 8.
_MISREAD = str.maketrans("018", "OIB")


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Unlock by what a person remembers."""

    text: str


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """Unlock by the printed key."""

    text: str


Unlock = Passphrase | RecoveryKey


def new_data_key() -> bytes:
    """Make a data key from the machine's own randomness (never from a seed)."""
    return secrets.token_bytes(KEY_SIZE)


def new_recovery_key() -> str:
    """Make a recovery key: 160 bits as eight groups of four letters, and a ninth to catch slips of the pen."""
    return _printed(secrets.token_bytes(_RECOVERY_BYTES))


def _printed(secret: bytes) -> str:
    letters = base64.b32encode(secret).decode("ascii")
    groups = [letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP)]
    return "-".join([*groups, _check_group(secret)])


def _check_group(secret: bytes) -> str:
    return base64.b32encode(hashlib.sha256(b"bianmao recovery" + secret).digest()).decode("ascii")[:_GROUP]


def read_recovery_key(text: str) -> bytes:
    """Return the secret of a typed recovery key; spaces, dashes and small letters do not matter.

    Raises UserError ``store.recovery_key_form`` (wrong length or letters) or ``store.recovery_key_mistyped``.
    """
    letters = "".join(text.split()).replace("-", "").upper().translate(_MISREAD)
    if len(letters) != (_RECOVERY_GROUPS + 1) * _GROUP:
        raise UserError("store.recovery_key_form", length=len(letters))
    try:
        secret = base64.b32decode(letters[:-_GROUP])
    except ValueError as error:
        raise UserError("store.recovery_key_form", length=len(letters)) from error
    if _check_group(secret) != letters[-_GROUP:]:
        raise UserError("store.recovery_key_mistyped")
    return secret


def write_keys(folder: Path, store_id: str, data_key: bytes, passphrase: str, recovery: str, kdf: KdfSettings) -> None:
    """Wrap the data key both ways and write both copies of the key file, durably."""
    wraps = [
        _wrap(store_id, _passphrase_header(kdf), _from_passphrase, passphrase, data_key),
        _wrap(store_id, {"kind": "recovery", "kdf": "hkdf-sha256"}, _from_recovery, recovery, data_key),
    ]
    _save(folder, {"format": FORMAT, "store_id": store_id, "wraps": wraps})


def change_passphrase(folder: Path, data_key: bytes, passphrase: str, kdf: KdfSettings) -> None:
    """Replace the passphrase's wrap; the recovery key stays good."""
    content = load_keys(folder)
    others = [wrap for wrap in content["wraps"] if wrap["header"]["kind"] != "passphrase"]
    new = _wrap(content["store_id"], _passphrase_header(kdf), _from_passphrase, passphrase, data_key)
    _save(folder, {**content, "wraps": [new, *others]})


def unlock(content: Mapping[str, Any], by: Unlock) -> bytes:
    """Return the data key.

    Raises StoreLockedProblem ``store.wrong_passphrase`` or ``store.wrong_recovery_key``; nothing is changed.
    """
    kind = "passphrase" if isinstance(by, Passphrase) else "recovery"
    for wrap in content["wraps"]:
        if wrap["header"]["kind"] != kind:
            continue
        try:
            return _unwrap(content["store_id"], wrap, by)
        except InvalidTag:
            continue
        except (HashingError, OverflowError, ValueError, KeyError, TypeError) as error:
            raise StoreDamagedProblem("store.keys_damaged") from error
    raise StoreLockedProblem("store.wrong_passphrase" if kind == "passphrase" else "store.wrong_recovery_key")


def load_keys(folder: Path) -> dict[str, Any]:
    """Read the key file, or its copy when the first is damaged. Raises StoreDamagedProblem ``store.keys_damaged``."""
    for name in (KEY_FILE, KEY_COPY):
        content = _read(folder / name)
        if content is not None:
            return content
    raise StoreDamagedProblem("store.keys_damaged")


def mend_copies(folder: Path) -> bool:
    """Write a missing or damaged copy of the key file anew from the good one; True when there was need."""
    if _read(folder / KEY_FILE) is not None and _read(folder / KEY_COPY) is not None:
        return False
    _save(folder, load_keys(folder))
    return True


def _passphrase_header(kdf: KdfSettings) -> dict[str, Any]:
    cost = {"memory_kib": kdf.memory_kib, "passes": kdf.passes, "lanes": kdf.lanes}
    return {"kind": "passphrase", "kdf": "argon2id", **cost}


def _from_passphrase(text: str, header: Mapping[str, Any]) -> bytes:
    return hash_secret_raw(
        unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass"),
        base64.b64decode(header["salt"]),
        time_cost=header["passes"],
        memory_cost=header["memory_kib"],
        parallelism=header["lanes"],
        hash_len=KEY_SIZE,
        type=Type.ID,
    )


def _from_recovery(text: str, header: Mapping[str, Any]) -> bytes:
    salt = base64.b64decode(header["salt"])
    derived = HKDF(hashes.SHA256(), KEY_SIZE, salt, b"bianmao recovery wrap")
    return derived.derive(read_recovery_key(text))


def _wrap(store_id: str, header: dict[str, Any], derive: Any, secret: str, data_key: bytes) -> dict[str, Any]:  # noqa: ANN401
    header = {**header, "salt": _text(os.urandom(16))}
    nonce = os.urandom(12)
    sealed = AESGCM(derive(secret, header)).encrypt(nonce, data_key, _associated(store_id, header))
    return {"header": header, "nonce": _text(nonce), "sealed": _text(sealed)}


def _unwrap(store_id: str, wrap: Mapping[str, Any], by: Unlock) -> bytes:
    header = wrap["header"]
    derive = _from_passphrase if isinstance(by, Passphrase) else _from_recovery
    cipher = AESGCM(derive(by.text, header))
    return cipher.decrypt(
        base64.b64decode(wrap["nonce"]), base64.b64decode(wrap["sealed"]), _associated(store_id, header)
    )


def _associated(store_id: str, header: Mapping[str, Any]) -> bytes:
    return _canonical({"format": FORMAT, "store_id": store_id, "header": header})


def _canonical(content: Mapping[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode("utf-8")


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _save(folder: Path, content: Mapping[str, Any]) -> None:
    whole = {**content, "check": hashlib.sha256(_canonical(content)).hexdigest()}
    text = json.dumps(whole, indent=1).encode("utf-8")
    for name in (KEY_COPY, KEY_FILE):
        replace_file(folder / name, text)


def _read(path: Path) -> dict[str, Any] | None:
    """Return a key file's content without its check sum; None when it is missing or damaged."""
    try:
        whole = json.loads(path.read_bytes())
        check = whole.pop("check")
        whole_again: dict[str, Any] = whole
        sound = check == hashlib.sha256(_canonical(whole_again)).hexdigest() and whole["format"] == FORMAT
    except (OSError, ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return None
    return whole_again if sound else None
