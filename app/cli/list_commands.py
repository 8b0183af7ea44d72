"""Commands that save lists as spreadsheets."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.input_files import day
from app.cli.outcome import WrongUse
from app.services.bundle import Services


def goods_list(services: Services, args: Namespace) -> dict[str, Any]:
    """``goods-list REF … -o FILE.xlsx``: the Vietnamese side's list of goods of lots, or of all lots of a day."""
    if bool(args.ref) == bool(args.date):
        raise WrongUse("use.wrong", command="bianmaoctl goods-list", reason="either REF or --date")
    chosen = day(args.date, "--date")
    if chosen is None:
        rows = services.exports.goods_list(str(args.out), args.ref)
    else:
        rows = services.exports.goods_list_of_day(str(args.out), chosen)
    return {"file": str(args.out), "rows": rows}


def grammar(commands: _SubParsersAction[Any], opened: Callable[[_SubParsersAction[Any], str, str], Any]) -> None:
    """Add the commands; ``opened`` adds one that works on an open store."""
    goods = opened(commands, "goods-list", "save the Vietnamese side's list of goods (D12) as a spreadsheet")
    goods.add_argument("ref", nargs="*", metavar="REF", help="lots")
    goods.add_argument("--date", default=None, metavar="YYYY-MM-DD", help="all lots of a day")
    goods.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.xlsx")
    goods.set_defaults(run=goods_list)
