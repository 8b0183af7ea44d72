"""The passphrase for headless work: from a file or standard input, never from arguments or environment."""

from __future__ import annotations

import sys
from argparse import Namespace

from app.cli.input_files import read_bytes
from app.errors import StoreLockedProblem


def passphrase_of(args: Namespace) -> str:
    """Return the passphrase named on the command line; raises ``store.locked`` (exit 3) without one."""
    if args.key_file is not None:
        return read_bytes(args.key_file).decode("utf-8").strip()
    if args.key_stdin:
        return sys.stdin.readline().strip()
    raise StoreLockedProblem("store.locked", store=str(args.store))
