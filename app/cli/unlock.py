"""The passphrase for headless work: from a file or standard input, never from arguments or environment."""

from __future__ import annotations

import sys
from argparse import Namespace

from app.bootstrap import PRACTICE_KEY_FILE
from app.cli.input_files import read_bytes
from app.errors import BianmaoError, StoreLockedProblem


def passphrase_of(args: Namespace) -> str:
    """Return the first line of what the command line names.

    Raises StoreLockedProblem ``store.locked`` when nothing is named or the line is empty (of a practice store it names
    the ``key_file``), ``store.missing`` where there is no folder, ``key.unreadable`` when the file cannot be read as
    text (all exit 3).
    """
    if args.key_file is not None:
        line = _first_line(_file_bytes(args), str(args.key_file))
    elif args.key_stdin:
        line = _first_line(sys.stdin.buffer.readline(), "-")
    else:
        line = ""
    if not line:
        raise _locked(args)
    return line


def _locked(args: Namespace) -> StoreLockedProblem:
    """No key: is there a market at all, and, of a practice one, where does its key lie?"""
    if args.needs_store and not args.store.is_dir():
        return StoreLockedProblem("store.missing", store=str(args.store))
    practice = args.store / PRACTICE_KEY_FILE
    hint = {"key_file": str(practice)} if practice.is_file() else {}
    return StoreLockedProblem("store.locked", store=str(args.store), **hint)


def key_named(args: Namespace) -> bool:
    """Tell whether the command line names a key at all."""
    return args.key_file is not None or args.key_stdin


def _file_bytes(args: Namespace) -> bytes:
    try:
        return read_bytes(args.key_file)
    except BianmaoError as problem:
        raise StoreLockedProblem("key.unreadable", file=str(args.key_file)) from problem


def _first_line(content: bytes, name: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise StoreLockedProblem("key.unreadable", file=name) from problem
    return text.splitlines()[0] if text else ""
