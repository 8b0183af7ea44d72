"""Sign the shipped practice rule packs with a new practice office key, whose private half is then forgotten.

Run as ``python -m installer.sign_practice_packs`` after a change to a pack in ``resources/reference/rules`` or to
the examples. Writes ``*.signed.json`` beside each pack, beside the examples (later versions of the shipped pack and a
watch list, to be imported) and beside the tests' bad pack, and ``resources/reference/office_keys.json`` with the public
key only, so no secret is ever in the tree and every shipped pack is marked practice.
"""

from __future__ import annotations

import json
from pathlib import Path

from app.sealing import SealingKey, generate_key, sign_pack

TOP = Path(__file__).resolve().parent.parent
RULES = TOP / "resources" / "reference" / "rules"
EXAMPLES = TOP / "examples"
OTHERS = (
    *(EXAMPLES / name for name in ("rules.json", "rules-2024.json", "watch-list.json")),
    TOP / "tests" / "data" / "rules" / "without-source.json",
)


def main() -> None:
    """Sign every pack anew with one key and ship the public key."""
    key = generate_key()
    bodies = [body for body in sorted(RULES.glob("*.json")) if not body.name.endswith(".signed.json")]
    for body in [*bodies, *OTHERS]:
        sign(body, key)
    known = {"practice": True, "keys": {key.key_id: key.public_b64}}
    (RULES.parent / "office_keys.json").write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")


def sign(body: Path, key: SealingKey) -> None:
    """Write the signed envelope beside a pack's body; only practice packs are signed here."""
    pack = json.loads(body.read_text(encoding="utf-8"))
    if not pack["practice"]:
        raise SystemExit(f"{body.name} is not a practice pack")
    body.with_suffix(".signed.json").write_bytes(sign_pack(pack, key) + b"\n")


if __name__ == "__main__":
    main()
