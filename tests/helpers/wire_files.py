"""The golden bytes in `tests/data/wire`, made by no code of client or port, and messages varied from them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "data" / "wire"
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def golden(name: str) -> bytes:
    """The exact bytes of a file."""
    return (FOLDER / f"{name}.json").read_bytes()


def golden_body(name: str) -> str:
    """The exact text of a message."""
    return golden(f"{name}.body").decode("utf-8")


def canonical(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def id_number(index: int) -> str:
    """An invented resident's number with the right check digit: area 450000, born 1 January 1990."""
    head = f"45000019900101{index:03d}"
    return head + "10X98765432"[sum(int(d) * w for d, w in zip(head, WEIGHTS, strict=True)) % 11]


def varied(name: str = "declare", counter: int = 1, kind: str = "declare", **changes: Any) -> str:
    """A golden message as number `counter` of the day, with ids that follow, and fields changed."""
    plain = json.loads(golden_body(name))
    form_id = f"{plain['emvryStucd']}-{plain['device']}+{plain['epoch']}-20261123-{counter:04d}"
    plain.update(
        kind=kind,
        form_id=form_id,
        business_key=f"{form_id}#{kind}",
        message_id=f"{kind}-{counter:025d}",
        sequence=counter,
    )
    plain.update(changes)
    return canonical(plain)


def line(fen: int, net_g: int, hs6: str = "081090", line_no: int = 1) -> dict[str, Any]:
    """One goods line of a value and mass."""
    first = json.loads(golden_body("declare"))["goods"][0]
    return {**first, "line_no": line_no, "hs6": hs6, "cn_hs8": "", "amount_fen": fen, "net_g": net_g, "gross_g": net_g}


def worth(fen: int, net_g: int = 1000, hs6: str = "081090") -> dict[str, Any]:
    """Changes for :func:`varied`: one line worth so much."""
    return {"goods": [line(fen, net_g, hs6)], "amount_fen": fen, "net_g": net_g}


def of_person(index: int) -> dict[str, Any]:
    """Changes for :func:`varied`: another resident."""
    return {"resident": {"name": f"练习{index}", "idNo": id_number(index), "idKind": "prc_id"}}
