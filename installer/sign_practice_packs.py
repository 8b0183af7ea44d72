"""Sign the shipped practice rule packs with a new practice office key, whose private half is then forgotten.

Run as ``python -m installer.sign_practice_packs`` after a change to a pack in ``resources/reference/rules``.
Writes ``*.signed.json`` beside each pack and ``resources/reference/office_keys.json`` with the public key only, so
no secret is ever in the tree and every shipped pack is marked practice.
"""

from __future__ import annotations

import json
from pathlib import Path

from app.sealing import generate_key, sign_pack

RULES = Path(__file__).resolve().parent.parent / "resources" / "reference" / "rules"


def main() -> None:
    """Sign every pack anew and ship the public key."""
    key = generate_key()
    for body in sorted(RULES.glob("*.json")):
        if body.name.endswith(".signed.json"):
            continue
        pack = json.loads(body.read_text(encoding="utf-8"))
        if not pack["practice"]:
            raise SystemExit(f"{body.name} is not a practice pack")
        body.with_suffix(".signed.json").write_bytes(sign_pack(pack, key) + b"\n")
    known = {"practice": True, "keys": {key.key_id: key.public_b64}}
    (RULES.parent / "office_keys.json").write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
