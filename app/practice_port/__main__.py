"""``python -m app.practice_port --data DIR --listen HOST:PORT``: serve, and print one JSON line when ready."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

from app.errors import EnvironmentProblem
from app.practice_port.port import PortClock, utc_now
from app.practice_port.server import run


def main(arguments: list[str] | None = None) -> int:
    """Serve until SIGTERM or SIGINT. Returns 0, or 3 when the machine refuses (then one JSON line says why)."""
    parser = argparse.ArgumentParser(prog="practice-port", description="Practice port. Practice, ours.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the books and the key")
    parser.add_argument("--listen", default="127.0.0.1:0", help="HOST:PORT; port 0 takes a free one")
    parser.add_argument("--now", default="", help="start the port's clock at this UTC instant (practice)")
    given = parser.parse_args(arguments)
    host, _, port = given.listen.rpartition(":")
    try:
        run(given.data, host or "127.0.0.1", int(port), _say_ready, clock_from(given.now))
    except EnvironmentProblem as problem:
        sys.stdout.write(json.dumps({"error": {"code": problem.code, "params": problem.params}}) + "\n")
        return 3
    return 0


def clock_from(text: str) -> PortClock:
    """Return the machine's clock, or one that starts at an instant and goes on from there."""
    if not text:
        return utc_now
    start, began = datetime.fromisoformat(text).astimezone(UTC), monotonic()
    return lambda: start + timedelta(seconds=monotonic() - began)


def _say_ready(address: str) -> None:
    sys.stdout.write(json.dumps({"listening": address}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
