"""An office of the tests' own: packs and lists changed at will and signed, and services that trust it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import resources
from app.sealing import SignedPacks, generate_key, sign_pack
from app.services.bundle import Services
from app.services.rule_packs import RulePackService

KEY = generate_key(b"\x07" * 32)
EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
Change = Callable[[dict[str, Any]], None]


def rules_of(services: Services) -> RulePackService:
    """The rules of a real market, by an office whose key the tests hold."""
    trusted = {**_shipped_keys(), KEY.key_id: KEY.public_b64}
    return RulePackService(replace(services.context, verifier=SignedPacks(trusted)))


def signed(change: Change = lambda _pack: None, side: str = "gx", **head: Any) -> bytes:
    """The shipped pack of a side, changed, signed by the tests' office."""
    pack = json.loads(resources.path(f"reference/rules/{side}-practice-2026.json").read_text(encoding="utf-8"))
    pack |= {"version": 5, **head}
    change(pack)
    return sign_pack(pack, KEY)


def with_value(code: str, value: Any, **fields: Any) -> Change:
    """Give every rule of a code another value."""

    def change(pack: dict[str, Any]) -> None:
        for rule in pack["rules"]:
            if rule["code"] == code and rule["valid_to"] is None:
                rule |= {"value": value, **fields}

    return change


def watch_list(*entries: dict[str, Any], version: int = 1, side: str = "CN") -> bytes:
    """A signed stop and recall list; each entry completes a plain one."""
    usual = {
        "kind": "recall",
        "enforce": "warn",
        "rule_id": "R-PORT-09",
        "valid_from": "2026-01-01",
        "valid_to": None,
        "legal_basis": "练习召回通知",
        "source": "练习办公室",
        "trust": "unverified",
        "example": True,
        "text": {"zh": "练习召回", "vi": "Luyện tập: thu hồi", "en": "Practice recall"},
    }
    rows = [{**usual, "item": f"E{number}", **entry} for number, entry in enumerate(entries, start=1)]
    head = {"format": "bianmao-watch-1", "pack_id": "TEST-WATCH", "version": version, "issued_by": "练习办公室"}
    scope = {"scope": {"country": side}, "issued_on": "2026-11-01", "practice": True}
    return sign_pack({**head, **scope, "watch": rows}, KEY)


def _shipped_keys() -> dict[str, str]:
    keys: dict[str, str] = resources.read_json("reference/office_keys.json")["keys"]
    return keys
