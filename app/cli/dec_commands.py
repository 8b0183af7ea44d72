"""``dec check`` and ``dec read``: a file of the enterprises' declaration interface, without a store or a network."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.input_files import read_bytes
from app.cli.outcome import DONE, REFUSED, Told

if TYPE_CHECKING:
    import argparse

    Commands = argparse._SubParsersAction[Any]  # noqa: SLF001 - argparse names it no other way


def add_to(commands: Commands) -> None:
    """Add the commands to the grammar."""
    command = commands.add_parser("dec", help="files of the enterprises' declaration interface (profile dec-4.8)")
    acts = command.add_subparsers(dest="act", required=True, metavar="ACT")
    checked = acts.add_parser("check", help="check a declaration message field by field")
    checked.add_argument("file", type=Path, metavar="FILE.xml")
    checked.set_defaults(run=check, needs_store=False)
    seen = acts.add_parser("read", help="show what a declaration, an answer or a receipt says")
    seen.add_argument("file", type=Path, metavar="FILE.xml")
    seen.set_defaults(run=read, needs_store=False)


def check(args: Namespace) -> Told:
    """``dec check FILE``: every problem with field, value and reason; exit code 1 when one of them stops."""
    from app.gateway.dec import checking, message, profile, reading

    found = reading.read(_bytes(args.file))
    problems = (*found.problems, *checking.check(found.message))
    stops = any(problem.severity == "stop" for problem in problems)
    told = {
        "profile": profile.DEC_4_8,
        "client_seq_no": message.client_number(found.message),
        "is_ready": not stops,
        "problems": problems,
    }
    return Told(told, REFUSED if stops else DONE)


def read(args: Namespace) -> dict[str, Any]:
    """``dec read FILE``: a declaration as groups and texts, an answer or a receipt as its values."""
    from app.domain.declaration.answers import PortReceipt
    from app.domain.declaration.channels import moves
    from app.gateway.dec.answers import read_answer
    from app.gateway.dec.profile import load_profile
    from app.gateway.dec.reading import read as read_message
    from app.gateway.dec.xml_reading import parse

    raw = _bytes(args.file)
    if parse(raw).name == load_profile().root.name:
        found = read_message(raw)
        return {"kind": "declaration", "declaration": found.message, "problems": found.problems}
    answer = read_answer(raw)
    told: dict[str, Any] = {"kind": _KINDS[type(answer).__name__], "answer": answer}
    if isinstance(answer, PortReceipt):
        told["moves"] = moves(answer.channel) and answer.noticed_at is not None
    return told


_KINDS = {
    "ImportAnswer": "import_answer",
    "PortReceipt": "receipt",
    "CardError": "card_error",
    "SasAnswer": "special_area_answer",
}


def _bytes(path: Path) -> bytes:
    from app.gateway.dec.xml_reading import MOST_BYTES

    return read_bytes(path, MOST_BYTES)
