"""`python -m tests.benchmarks [--write] [NAME…]`: run all or some measures, print the table, write the document."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.running import MEASURES, making_big
from tests.benchmarks.stores import Stores
from tests.benchmarks.table import machine, plain_table, write


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(MEASURES))
    parser.add_argument("--write", action="store_true", help="write the table into docs/benchmarks.md")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        stores = Stores(Path(folder))
        lines = []
        for name in args.names or MEASURES:
            print(name, "…", file=sys.stderr)
            lines += MEASURES[name](stores)
        lines += making_big(stores)
    print(machine())
    print(plain_table(lines))
    if args.write:
        print(write(lines))


if __name__ == "__main__":
    main()
