"""Rule packs and watch lists as an office signs them: ``{"pack": …, "signature": …}``.

Nothing unsigned, unsourced or signed by an unknown algorithm gets in; the envelope names its algorithm.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from app.domain.rule_gate import check_standing
from app.domain.rule_reading import pack_from_plain
from app.domain.rules import LARGEST_ENVELOPE, RulePack
from app.domain.watch_list import WatchList, watch_list_from_plain
from app.errors import UserError
from app.sealing.keys import SealingKey, canonical_bytes
from app.sealing.values import SignatureFault, sign_value, verify_value

#: Format of an envelope that holds a stop and recall list only, no rules.
WATCH_FORMAT = "bianmao-watch-1"
_Read = TypeVar("_Read")
_FAULT_CODES = {
    "missing": "rules.unsigned",
    "key_unknown": "rules.key_unknown",
    "wrong": "rules.signature_wrong",
    "algorithm_unknown": "rules.algorithm_unknown",
    "value_unreadable": "rules.not_json",
}


@dataclass(frozen=True, slots=True)
class SignedPacks:
    """Opens rule packs signed by one of the trusted offices (key id → base64 public key)."""

    trusted: Mapping[str, str]

    def open_pack(self, envelope: bytes) -> tuple[RulePack, str]:
        """Return the pack and the id of the key that signed it.

        Raises:
            UserError: ``rules.too_large``,
                ``rules.not_json``, ``rules.unsigned``, ``rules.key_unknown``, ``rules.signature_wrong``,
                ``rules.algorithm_unknown``, ``rules.format_unknown``, ``rules.field_missing``,
                ``rules.value_wrong`` or a fault of :mod:`app.domain.rule_gate` (params ``place``).

        """
        plain, key_id = self._opened(envelope)
        return _checked(pack_from_plain, plain), key_id

    def open_watch_list(self, envelope: bytes) -> tuple[WatchList, str]:
        """Return a stop and recall list and the id of the key that signed it. Raises as :meth:`open_pack`."""
        plain, key_id = self._opened(envelope)
        if plain.get("format") != WATCH_FORMAT:
            raise UserError("rules.format_unknown", place=str(plain.get("format", "")))
        return _checked(watch_list_from_plain, plain), key_id

    def is_watch_list(self, envelope: bytes) -> bool:
        """Tell whether an envelope says that it holds a list only; nothing is verified by this."""
        pack = _read(envelope).get("pack")
        return isinstance(pack, dict) and pack.get("format") == WATCH_FORMAT

    def _opened(self, envelope: bytes) -> tuple[dict[str, Any], str]:
        whole = _read(envelope)
        if "pack" not in whole or "signature" not in whole:
            raise UserError("rules.unsigned")
        try:
            key_id = verify_value(whole["pack"], whole["signature"], self.trusted)
        except SignatureFault as fault:
            raise UserError(_FAULT_CODES[fault.kind], key_id=fault.key_id) from fault
        if not isinstance(whole["pack"], dict):
            raise UserError("rules.not_json")
        return whole["pack"], key_id


def sign_pack(pack_plain: Mapping[str, Any], key: SealingKey) -> bytes:
    """Return the signed envelope of a pack's plain value. Raises ValueError when it has no RFC 8785 form."""
    return canonical_bytes({"pack": dict(pack_plain), "signature": sign_value(dict(pack_plain), key)})


def _read(envelope: bytes) -> dict[str, Any]:
    if len(envelope) > LARGEST_ENVELOPE:
        raise UserError("rules.too_large", limit=LARGEST_ENVELOPE)
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


def _checked(read: Callable[[dict[str, Any]], _Read], plain: dict[str, Any]) -> _Read:
    """Read a signed value; every value of it must have its standing (source, dates, trust, basis, words)."""
    try:
        made = read(plain)
        check_standing(plain)
    except KeyError as problem:
        raise UserError("rules.field_missing", place=str(problem)) from problem
    except ValueError as problem:
        code = str(problem.args[0])
        if not code.startswith("rules."):
            raise UserError("rules.value_wrong", place=code) from problem
        raise UserError(code, place=str(problem.args[1])) from problem
    except (AttributeError, TypeError, ZeroDivisionError) as problem:
        raise UserError("rules.value_wrong", place=str(problem)) from problem
    return made
