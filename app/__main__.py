"""``bianmaoctl``: parse, open the store, run one command, print one JSON object.

Everything is imported inside, so that stopping with the keyboard is quiet from the first moment.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.settings import Settings


def main(argv: Sequence[str] | None = None, settings: Settings | None = None) -> int:
    """Run one command; returns the exit code. ``settings`` lets tests lower the cost of the key."""
    try:
        return _told(argv, settings)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read us went away. Without this, Python complains once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 3


def _told(argv: Sequence[str] | None, settings: Settings | None) -> int:
    from app.cli.outcome import DONE, print_error, print_result
    from app.errors import BianmaoError, machine_problem

    try:
        result = _run(argv, settings)
    except BianmaoError as error:
        return print_error(error)
    except BrokenPipeError:
        raise
    except OSError as error:
        return print_error(machine_problem(error))
    return DONE if result is None else print_result(result)


def _run(argv: Sequence[str] | None, settings: Settings | None) -> Any:  # noqa: ANN401 - a plain or frozen value
    from app.cli.arguments import parsed

    args = parsed(argv, settings)
    if not args.needs_store:
        return args.run(args)
    from app import bootstrap
    from app.cli.unlock import passphrase_of

    with bootstrap.open_market(args.settings, passphrase_of(args)) as services:
        services.context.actor.name = args.actor
        return args.run(services, args)


if __name__ == "__main__":
    sys.exit(main())
