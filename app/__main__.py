"""``bianmaoctl``: parse, open the store, run one command, print one JSON object."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from app import bootstrap
from app.cli.arguments import build_parser
from app.cli.outcome import DONE, print_error, print_result
from app.cli.unlock import passphrase_of
from app.errors import BianmaoError
from app.settings import Settings


def main(argv: Sequence[str] | None = None, settings: Settings | None = None) -> int:
    """Run one command; returns the exit code. ``settings`` lets tests lower the cost of the key."""
    args = build_parser().parse_args(argv)
    try:
        result = _run(args, settings)
    except BianmaoError as error:
        return print_error(error)
    if result is not None:
        print_result(result)
    return DONE


def _run(args: Any, settings: Settings | None) -> Any:  # noqa: ANN401 - argparse in, plain value out
    if not args.needs_store:
        return args.run(args)
    chosen = settings or Settings(store_dir=args.store)
    with bootstrap.open_market(chosen, passphrase_of(args)) as services:
        services.context.actor.name = args.actor
        return args.run(services, args)


if __name__ == "__main__":
    sys.exit(main())
