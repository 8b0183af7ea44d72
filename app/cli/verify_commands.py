"""``verify``: is a paper, or the text of its square code, genuine? With public keys alone, and without a network."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.input_files import read_bytes
from app.cli.outcome import DONE, REFUSED, Told, WrongUse
from app.domain.laptops import KnownKey
from app.domain.paper_seal import PaperSeal
from app.errors import UserError
from app.services.verifying import Verdict, keys_from_plain, verify_pdf, verify_text

if TYPE_CHECKING:
    import argparse

    Commands = argparse._SubParsersAction[Any]  # noqa: SLF001 - argparse names it no other way

_LARGEST_KEYS = 1024 * 1024


def add_to(commands: Commands) -> None:
    """Add the command to the grammar."""
    command = commands.add_parser("verify", help="is a paper genuine? offline, with public keys alone")
    command.add_argument("paper", metavar="FILE.pdf|TEXT", help="a paper, or what its square code says")
    command.add_argument("--number", default="", help="the number the paper is said to have")
    known = command.add_mutually_exclusive_group(required=True)
    known.add_argument("--keys", type=Path, default=None, metavar="FILE", help="public keys, from: laptop keys")
    known.add_argument("--store", type=Path, default=None, metavar="DIR", help="a store, for the keys it knows")
    secret = command.add_mutually_exclusive_group()
    secret.add_argument("--key-file", type=Path, metavar="FILE", help="file holding the store's passphrase")
    secret.add_argument("--key-stdin", action="store_true", help="read the passphrase from standard input")
    command.set_defaults(run=verify, needs_store=False)


def verify(args: Namespace) -> Told:
    """``verify FILE.pdf|TEXT``: one verdict; the exit code is 1 when the paper is not what it says."""
    from app.documents.checking.reader import ChildPaperReader
    from app.sealing.short_codes import ShortCodes

    keys, text = _keys(args), args.paper.strip()
    if Path(text).suffix.lower() == ".pdf" or (not _is_code(text) and os.path.exists(text)):
        verdict = verify_pdf(ChildPaperReader(), text, keys, ShortCodes(), args.number)
    else:
        verdict = verify_text(text, keys, ShortCodes(), args.number)
    return Told(_told(verdict), REFUSED if verdict.outcome == "bad" else DONE)


def _is_code(text: str) -> bool:
    return text.upper().startswith("BM1")


def _keys(args: Namespace) -> dict[str, KnownKey]:
    if args.keys is not None:
        try:
            return keys_from_plain(json.loads(read_bytes(args.keys, _LARGEST_KEYS)))
        except (ValueError, RecursionError) as problem:
            raise UserError("seal.keys_unreadable") from problem
    if not (args.key_file or args.key_stdin):
        raise WrongUse("use.wrong", command="verify", reason="--store needs --key-file or --key-stdin")
    from app import bootstrap
    from app.cli.unlock import passphrase_of

    args.needs_store = True
    with bootstrap.open_market(args.settings, passphrase_of(args)) as services:
        return keys_from_plain(services.verify.keys_file())


def _told(verdict: Verdict) -> dict[str, Any]:
    return {
        "outcome": verdict.outcome,
        "code": verdict.code,
        "problems": verdict.problems,
        "differences": verdict.differences,
        "read": "square" if verdict.is_text else "paper",
        "seals": [_seal(seal) for seal in verdict.seals],
    }


def _seal(seal: PaperSeal) -> dict[str, Any]:
    """What a seal says, in plain values and in two languages, to be compared with the sheet."""
    from app.documents.seal_words import seal_lines

    languages = (seal.languages[0], seal.languages[1]) if len(seal.languages) > 1 else ("zh", "vi")
    return {"seal": seal, "on_the_sheet": [list(line) for line in seal_lines(seal, languages)]}
