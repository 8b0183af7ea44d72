"""Signatures: keys, signed plain values, the port's receipts and an office's rule packs.

One algorithm is known, Ed25519. What is signed is the RFC 8785 form of a JSON value, so the bytes on the wire
may be spaced or ordered in any way. Private keys here are those of the practice office and practice port only.
"""

from __future__ import annotations

from app.sealing.keys import (
    ALGORITHM,
    SealingKey,
    canonical_bytes,
    generate_key,
    key_id_of,
    load_private_key,
    save_private_key,
)
from app.sealing.packs import SignedPacks, sign_pack
from app.sealing.receipts import ReceiptVerifier
from app.sealing.values import Signature, SignatureFault, sign_value, verify_value

__all__ = [
    "ALGORITHM",
    "ReceiptVerifier",
    "SealingKey",
    "Signature",
    "SignatureFault",
    "SignedPacks",
    "canonical_bytes",
    "generate_key",
    "key_id_of",
    "load_private_key",
    "save_private_key",
    "sign_pack",
    "sign_value",
    "verify_value",
]
