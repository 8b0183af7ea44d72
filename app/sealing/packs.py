"""Rule packs as an office signs them: ``{"pack": …, "signature": …}``. Nothing unsigned or unsourced gets in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.rules import RulePack, pack_from_plain
from app.errors import UserError
from app.sealing.keys import SealingKey, canonical_bytes
from app.sealing.values import SignatureFault, sign_value, verify_value

_FAULT_CODES = {
    "missing": "rules.unsigned",
    "key_unknown": "rules.key_unknown",
    "wrong": "rules.signature_wrong",
    "value_unreadable": "rules.not_json",
}


@dataclass(frozen=True, slots=True)
class SignedPacks:
    """Opens rule packs signed by one of the trusted offices (key id → base64 public key)."""

    trusted: Mapping[str, str]

    def open_pack(self, envelope: bytes) -> tuple[RulePack, str]:
        """Return the pack and the id of the key that signed it.

        Raises:
            UserError: ``rules.not_json``, ``rules.unsigned``, ``rules.key_unknown``, ``rules.signature_wrong``,
                ``rules.format_unknown``, ``rules.source_missing``, ``rules.date_missing``,
                ``rules.field_missing`` or ``rules.value_wrong`` (params ``place``).

        """
        whole = _read(envelope)
        if "pack" not in whole or "signature" not in whole:
            raise UserError("rules.unsigned")
        try:
            key_id = verify_value(whole["pack"], whole["signature"], self.trusted)
        except SignatureFault as fault:
            raise UserError(_FAULT_CODES[fault.kind], key_id=fault.key_id) from fault
        return _pack(whole["pack"]), key_id


def sign_pack(pack_plain: Mapping[str, Any], key: SealingKey) -> bytes:
    """Return the signed envelope of a pack's plain value. Raises ValueError when it has no RFC 8785 form."""
    return canonical_bytes({"pack": dict(pack_plain), "signature": sign_value(dict(pack_plain), key)})


def _read(envelope: bytes) -> dict[str, Any]:
    try:
        whole = json.loads(envelope.decode("utf-8"), object_pairs_hook=_each_key_once)
    except (ValueError, RecursionError) as problem:
        raise UserError("rules.not_json") from problem
    if not isinstance(whole, dict):
        raise UserError("rules.not_json")
    return whole


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _pack(plain: object) -> RulePack:
    if not isinstance(plain, dict):
        raise UserError("rules.not_json")
    try:
        return pack_from_plain(plain)
    except ValueError as problem:
        code = str(problem.args[0])
        if not code.startswith("rules."):
            raise UserError("rules.value_wrong", place=code) from problem
        raise UserError(code, place=str(problem.args[1])) from problem
    except (AttributeError, ZeroDivisionError) as problem:
        raise UserError("rules.value_wrong", place=str(problem)) from problem
