"""Signed short codes: ``BM1``, a kind letter, base32 of version, key id, facts and signature, four check signs.

Only A–Z and 2–7 after the prefix: any scanner types it whatever the keyboard, and a square code takes it in its
compact mode. The check signs are for fingers: a mistyped code is told as such before any key is looked at.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.code_kinds import CODE_PREFIX, LAPTOP_CARD
from app.domain.laptops import DeviceKey, KnownKey, laptop_id
from app.errors import UserError
from app.interfaces.codes import Fact, SignedCode
from app.sealing.fact_layouts import LAYOUTS, read_facts, write_facts
from app.sealing.keys import generate_key, key_id_of, public_key

FORMAT_VERSION = 1
#: No code is longer than this; what is, is no code.
LONGEST_TEXT = 700
_KEY_ID_BYTES = 8
_SIGNATURE_BYTES = 64
_CHECK_SIGNS = 4
_FORM = re.compile(rf"{CODE_PREFIX}[A-Z][A-Z2-7]+")
_BETWEEN = re.compile(r"[\s-]+")
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


class ShortCodes:
    """See :class:`app.interfaces.CodeSealer`."""

    def make_key(self) -> DeviceKey:
        """Make a new signing key from the machine's own randomness."""
        key = generate_key()
        return DeviceKey(key.key_id, key.public_b64, key.private_b64)

    def seal(self, kind: str, facts: Mapping[str, Fact], key: DeviceKey) -> str:
        """Return the code's text. Raises ValueError for facts that this kind does not have."""
        content = bytes([FORMAT_VERSION]) + bytes.fromhex(key.key_id) + write_facts(kind, facts)
        private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(key.private_b64))
        text = _text(kind, content + private.sign(_signed(kind, content)))
        if len(text) > LONGEST_TEXT:
            raise ValueError("too long for a short code", len(text))
        return text

    def open(self, text: str, known: Mapping[str, KnownKey]) -> SignedCode:
        """Read a code. Raises UserError ``code.…`` as the protocol names them, and nothing else."""
        kind, raw = _taken_apart(text)
        content, signature = raw[:-_SIGNATURE_BYTES], raw[-_SIGNATURE_BYTES:]
        key_id, facts_raw = content[1 : 1 + _KEY_ID_BYTES].hex(), content[1 + _KEY_ID_BYTES :]
        if kind == LAPTOP_CARD:
            key = _card_key(key_id, facts_raw)
        elif key_id not in known:
            raise UserError("code.key_unknown", key_id=key_id)
        else:
            key = known[key_id]
        if key.withdrawn:
            raise UserError("code.key_withdrawn", laptop=key.laptop_id, key_id=key_id)
        try:
            if key_id_of(key.public_b64) != key_id:
                raise ValueError("a key under the id of another")
            public_key(key.public_b64).verify(signature, _signed(kind, content))
            facts = read_facts(kind, facts_raw)
        except (InvalidSignature, ValueError) as problem:
            raise UserError("code.signature_wrong", key_id=key_id) from problem
        return SignedCode(kind, key_id, key.laptop_id, facts)

    def fingerprint(self, public_b64: str) -> str:
        """Return the first eight signs of the key's id, in two groups."""
        start = key_id_of(public_b64)[:8].upper()
        return f"{start[:4]}-{start[4:]}"


def _signed(kind: str, content: bytes) -> bytes:
    return f"{CODE_PREFIX}{kind}".encode("ascii") + content


def _text(kind: str, raw: bytes) -> str:
    body = CODE_PREFIX + kind + base64.b32encode(raw).decode("ascii").rstrip("=")
    return body + _check(body)


def _check(body: str) -> str:
    number = int.from_bytes(hashlib.sha256(body.encode("ascii")).digest()[:3], "big")
    return "".join(_ALPHABET[(number >> shift) & 31] for shift in (0, 5, 10, 15))


def _taken_apart(text: str) -> tuple[str, bytes]:
    """Return kind letter and bytes of a text whose check signs hold and whose format version is ours."""
    if len(text) > LONGEST_TEXT * 4:
        raise UserError("code.not_a_code")
    plain = _BETWEEN.sub("", text).upper()
    if not plain.startswith(CODE_PREFIX) or len(plain) > LONGEST_TEXT:
        raise UserError("code.not_a_code")
    body, check = plain[:-_CHECK_SIGNS], plain[-_CHECK_SIGNS:]
    if not _FORM.fullmatch(plain) or len(body) <= len(CODE_PREFIX) + 1 or _check(body) != check:
        raise UserError("code.damaged")
    kind, coded = body[len(CODE_PREFIX)], body[len(CODE_PREFIX) + 1 :]
    try:
        raw = base64.b32decode(coded + "=" * (-len(coded) % 8))
    except binascii.Error as problem:
        raise UserError("code.damaged") from problem
    if base64.b32encode(raw).decode("ascii").rstrip("=") != coded:
        # The last sign has bits that say nothing; one code has one spelling.
        raise UserError("code.damaged")
    if not raw or raw[0] != FORMAT_VERSION or kind not in LAYOUTS:
        raise UserError("code.version_unknown", version=raw[0] if raw else 0, kind=kind)
    if len(raw) < 1 + _KEY_ID_BYTES + _SIGNATURE_BYTES:
        raise UserError("code.damaged")
    return kind, raw


def _card_key(key_id: str, facts_raw: bytes) -> KnownKey:
    """Return the key that a laptop card brings with it. Raises UserError when it is not the one that is named."""
    try:
        facts = read_facts(LAPTOP_CARD, facts_raw)
        public_b64 = str(facts["public"])
        fits = key_id_of(public_b64) == key_id
    except ValueError as problem:
        raise UserError("code.signature_wrong", key_id=key_id) from problem
    if not fits:
        raise UserError("code.signature_wrong", key_id=key_id)
    return KnownKey(key_id, public_b64, laptop_id(str(facts["point"]), str(facts["device"])))
