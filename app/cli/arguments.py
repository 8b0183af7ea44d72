"""The command line's grammar: one parser, each command naming its function by ``run``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from app.cli import (
    attachment_commands,
    day_commands,
    dec_commands,
    list_commands,
    lookup_commands,
    lot_commands,
    market_commands,
    people_commands,
    quota_commands,
    record_commands,
    register_commands,
    rule_commands,
    slip_commands,
    split_file,
    verify_commands,
)
from app.cli.outcome import WrongUse
from app.domain.income import KINDS, WAYS
from app.domain.split_problem import RULES
from app.services.paper_sorts import Subject
from app.services.tariff_search import LISTS
from app.settings import Settings

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[Any]  # noqa: SLF001 - argparse names it no other way


#: Largest number taken: what the store still holds.
_LARGEST = 2**63 - 1
#: Display statuses of :func:`app.domain.delivery.display_status`.
STATES = (
    *("saved", "packed", "held", "sent", "received", "accepted", "returned"),
    *("inspection", "released", "closed", "deleted", "quarantined", "amended", "voided"),
)


class Grammar(argparse.ArgumentParser):
    """A parser that raises :class:`WrongUse` where argparse would leave the program."""

    def error(self, message: str) -> NoReturn:
        """Show the usage to people and raise ``use.wrong``."""
        self.print_usage(sys.stderr)
        raise WrongUse("use.wrong", command=self.prog, reason=message)


def parsed(argv: Sequence[str] | None, settings: Settings | None = None) -> argparse.Namespace:
    """Parse a command line; ``settings`` of the result belong to the store it names. Raises :class:`WrongUse`."""
    args = build_parser().parse_args(argv)
    for name, value in vars(args).items():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and not text.isprintable():
                raise WrongUse("use.wrong", command=args.command, reason=f"{name}: not printable text")
    store = getattr(args, "store", None) or Path()
    args.settings = Settings(store_dir=store) if settings is None else replace(settings, store_dir=store)
    return args


def build_parser() -> argparse.ArgumentParser:
    """Return the whole parser."""
    parser = Grammar(prog="bianmaoctl", description="边贸通 · Biên Mậu Thông, without a window")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _market(commands)
    _people(commands)
    _lookups(commands)
    _lots(commands)
    _records(commands)
    _rules(commands)
    _quota(commands)
    _laptops(commands)
    list_commands.grammar(commands, _opened)
    attachment_commands.grammar(_group(commands, "attachment", "scans and photos of lots, records, persons"), _opened)
    slip_commands.grammar(_group(commands, "slip", "slips for the receipt printer"), _opened)
    _day(commands)
    verify_commands.add_to(commands)
    dec_commands.add_to(commands)
    return parser


def _opened(commands: Commands, name: str, words: str) -> argparse.ArgumentParser:
    """Add a command that works on an open store: folder and key, never by argument or environment."""
    command: argparse.ArgumentParser = commands.add_parser(name, help=words)
    command.add_argument("--store", type=Path, required=True, metavar="DIR", help="data folder")
    _add_key(command)
    command.set_defaults(needs_store=True)
    return command


def _whole(text: str) -> int:
    """Read a number from 0 up, for argparse."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else -1
    if not 0 <= number <= _LARGEST:
        raise argparse.ArgumentTypeError(f"not a whole number: {text!r}")
    return number


def _add_key(command: argparse.ArgumentParser) -> None:
    key = command.add_mutually_exclusive_group()
    key.add_argument("--key-file", type=Path, metavar="FILE", help="file holding the passphrase")
    key.add_argument("--key-stdin", action="store_true", help="read the passphrase from standard input")
    command.add_argument("--actor", default="-", help="who acts, for the history")


def _group(commands: Commands, name: str, words: str) -> Commands:
    parts: Commands = commands.add_parser(name, help=words).add_subparsers(dest="part", required=True, metavar="WHAT")
    return parts


def _market(commands: Commands) -> None:
    init = commands.add_parser("init", help="make a new store")
    init.add_argument("--store", type=Path, required=True, metavar="DIR")
    init.add_argument("--point", required=True, help="market point code, 2–8 capitals or digits without O and I")
    init.add_argument("--device", required=True, help="device code, two capitals or digits without O and I")
    init.add_argument("--side", choices=("CN", "VN"), default="CN")
    init.add_argument("--crossing", default="", help="crossing id of the register, e.g. YYG")
    init.add_argument("--office", default="")
    init.add_argument("--point-name", default="")
    init.add_argument("--language", choices=("zh", "vi", "en"), default="zh")
    init.add_argument(
        "--practice", action="store_true", help="practice store: no personal data, key file in its folder"
    )
    init.add_argument("--with-group", metavar="CODE", default="", help="also make a group with this code")
    init.add_argument("--url", default="", help="also name the port; needs --port-key")
    init.add_argument("--port-key", type=Path, default=None, metavar="FILE", help="the port's public key file")
    _add_key(init)
    init.set_defaults(run=market_commands.init, needs_store=False)
    change = _opened(_group(commands, "device", "who numbers here"), "change", "other point or device: a new epoch")
    change.add_argument("--point", required=True)
    change.add_argument("--device", required=True)
    change.add_argument("--reason", default="", help="needed once there are records")
    change.set_defaults(run=market_commands.device_change)
    connect = _opened(commands, "connect", "name the port and pin its key")
    connect.add_argument("--url", required=True)
    connect.add_argument("--port-key", type=Path, required=True, metavar="FILE", help="the port's public key file")
    connect.set_defaults(run=market_commands.connect)
    port = commands.add_parser("practice-port", help="run the practice port until stopped")
    port.add_argument("--data", type=Path, required=True, metavar="DIR")
    port.add_argument("--listen", default="127.0.0.1:0", metavar="HOST:PORT")
    port.add_argument("--until-stdin-ends", action="store_true", help="stop when standard input ends")
    port.add_argument("--now", default="", metavar="INSTANT", help="start the port's clock at this UTC instant")
    port.set_defaults(run=market_commands.practice_port, needs_store=False)
    big = commands.add_parser("make-market", help="make the big data set of the screen requirements")
    big.add_argument("--store", type=Path, required=True, metavar="DIR")
    big.add_argument("--people", type=_whole, default=20_000)
    big.add_argument("--groups", type=_whole, default=300)
    big.add_argument("--records", type=_whole, default=1_000_000)
    big.add_argument("--seed", type=_whole, default=1)
    big.set_defaults(run=market_commands.make_market, needs_store=False)


def _people(commands: Commands) -> None:
    imports = _group(commands, "import", "take people, goods or rules from a file")
    for part, run in (
        ("members", people_commands.import_members),
        ("goods", people_commands.import_goods),
        ("rules", people_commands.import_rules),
    ):
        command = _opened(imports, part, f"import {part}")
        command.add_argument("file", type=Path, metavar="FILE")
        if part == "members":
            command.add_argument("--group", metavar="CODE", default="")
        command.set_defaults(run=run)
    persons = _group(commands, "person", "one resident")
    add = _opened(persons, "add", "add or edit a resident from JSON")
    add.add_argument("file", type=Path, metavar="FILE.json")
    add.set_defaults(run=people_commands.person_add)
    _register(commands, persons)
    groups = _group(commands, "group", "mutual-aid groups")
    group_add = _opened(groups, "add", "add or edit a group from JSON, or by code and name")
    group_add.add_argument("file", type=Path, nargs="?", metavar="FILE.json")
    group_add.add_argument("--code", default="")
    group_add.add_argument("--name", default="")
    group_add.set_defaults(run=people_commands.group_add)
    _opened(groups, "list", "list groups").set_defaults(run=people_commands.group_list)
    present = _opened(commands, "present", "mark residents present by card number")
    present.add_argument("numbers", nargs="+", metavar="ID")
    present.add_argument("--evidence", choices=("card", "typed"), default="card")
    present.set_defaults(run=people_commands.present)


def _register(commands: Commands, persons: Commands) -> None:
    card = _opened(persons, "card", "everything about one resident")
    card.add_argument("person", metavar="ID")
    card.set_defaults(run=register_commands.person_card)
    _opened(persons, "doubled", "residents who may be one").set_defaults(run=register_commands.person_doubled)
    merge = _opened(persons, "merge", "let one resident stand for another")
    merge.add_argument("kept", metavar="KEPT")
    merge.add_argument("merged", metavar="MERGED")
    merge.add_argument("--reason", default="", help="needed when both have a number of one kind of paper")
    merge.set_defaults(run=register_commands.person_merge)
    unmerge = _opened(persons, "unmerge", "take a merge back")
    unmerge.add_argument("person", metavar="ID")
    unmerge.set_defaults(run=register_commands.person_unmerge)
    incomes = _group(commands, "income", "what residents earn")
    enter = _opened(incomes, "enter", "one amount for every share of a lot")
    enter.add_argument("lot", metavar="LOT")
    enter.add_argument("--kind", required=True, choices=KINDS)
    enter.add_argument("--fen", required=True, type=_whole, help="for each share")
    enter.add_argument("--way", default="", choices=("", *WAYS), help="how it is paid; empty: later")
    enter.add_argument("--note", default="")
    enter.set_defaults(run=register_commands.income_enter)
    show = _opened(incomes, "show", "income of a lot or a resident")
    show.add_argument("whose", metavar="LOT|ID")
    show.set_defaults(run=register_commands.income_show)
    proofs = _opened(commands, "proofs", "presences and records by level of identity proof")
    proofs.add_argument("--from", dest="first", default="", metavar="DAY")
    proofs.add_argument("--to", dest="last", default="", metavar="DAY")
    proofs.set_defaults(run=register_commands.proofs)


def _lookups(commands: Commands) -> None:
    find = _opened(commands, "find", "look goods and tariff lines up by code or words")
    find.add_argument("list", choices=LISTS, help="goods register, six-digit HS, or Vietnamese eight-digit list")
    find.add_argument("words", nargs="+", metavar="WORDS")
    find.add_argument("--limit", type=_whole, default=50)
    find.set_defaults(run=lookup_commands.find)


def _lots(commands: Commands) -> None:
    lots = _group(commands, "lot", "truck lots")
    add = _opened(lots, "add", "make a draft lot from JSON")
    add.add_argument("file", type=Path, metavar="FILE.json")
    add.set_defaults(run=lot_commands.add)
    listing = _opened(lots, "list", "list lots, newest first")
    listing.add_argument("--date", default=None, metavar="YYYY-MM-DD")
    listing.set_defaults(run=lot_commands.listing)
    show = _opened(lots, "show", "a lot with its split as it stands")
    show.add_argument("ref", metavar="REF")
    show.set_defaults(run=lot_commands.show)
    split = _opened(lots, "split", "split a lot over those present")
    split.add_argument("ref", metavar="REF")
    split.add_argument("--rule", default=None)
    split.add_argument("--drop", action="append", default=[], metavar="ID", help="leave this resident out")
    split.set_defaults(run=lot_commands.split)
    confirm = _opened(lots, "confirm", "record consent for a lot's shares")
    confirm.add_argument("ref", metavar="REF")
    confirm.add_argument("--kind", choices=("card", "sheet", "typed"), required=True)
    confirm.add_argument("--note", default="")
    confirm.add_argument("--member", action="append", default=[], metavar="ID")
    confirm.set_defaults(run=lot_commands.confirm)
    pure = lots.add_parser("plan", help="compute a split from JSON, without a store")
    pure.add_argument("file", type=Path, metavar="FILE.json")
    pure.set_defaults(run=split_file.plan, needs_store=False)
    finalise = _opened(commands, "finalise", "freeze a split lot: records, messages, ledger")
    finalise.add_argument("ref", metavar="REF")
    finalise.set_defaults(run=lot_commands.finalise)


def _records(commands: Commands) -> None:
    for name, run, words in (
        ("hold", record_commands.hold, "keep a record's message from being sent"),
        ("mend", record_commands.mend, "move a returned share to another resident"),
        ("amend", record_commands.amend, "correct a record by a new version"),
        ("void", record_commands.void, "void a record"),
    ):
        command = _opened(commands, name, words)
        command.add_argument("ref", metavar="REF")
        command.set_defaults(run=run)
        if name == "hold":
            command.add_argument("--release", action="store_true", help="let it go again")
        if name == "mend":
            command.add_argument("--to", default="", metavar="ID", help="number or id; without it the first proposed")
        if name == "amend":
            command.add_argument("file", type=Path, metavar="FILE.json")
        if name != "hold":
            command.add_argument("--reason", required=name != "mend", default="")
    records = _opened(commands, "records", "list records, newest first")
    records.add_argument("--state", choices=STATES, default=None)
    records.add_argument("--date", default=None, metavar="YYYY-MM-DD")
    records.add_argument("--lot", default=None, metavar="REF")
    records.add_argument("--limit", type=_whole, default=256)
    records.add_argument("--after", type=_whole, default=None, metavar="KEY")
    records.set_defaults(run=record_commands.records)
    paper = _opened(commands, "paper", "write a paper as PDF")
    paper.add_argument("kind", metavar="KIND", help="D01 to D22, D24 to D27")
    paper.add_argument("ref", metavar="REF", nargs="?", default="", help="lot, record, person, group or day")
    paper.add_argument("-o", "--out", type=Path, required=True, metavar="FILE")
    paper.add_argument("--languages", default="zh,vi")
    paper.add_argument("--subject", choices=get_args(Subject), default=None, help="what REF names; else looked up")
    paper.set_defaults(run=record_commands.paper)


def _rules(commands: Commands) -> None:
    rules = _group(commands, "rules", "rule packs and watch lists")
    show = _opened(rules, "show", "the rules in force, with source, dates and trust")
    show.add_argument("--date", default=None, metavar="YYYY-MM-DD")
    show.add_argument("--side", choices=("CN", "VN"), default=None, help="the market's own without it")
    show.set_defaults(run=rule_commands.show)
    for part, run, words in (
        ("preview", rule_commands.preview, "what a signed file would change"),
        ("add", rule_commands.add, "take a signed file in"),
    ):
        command = _opened(rules, part, words)
        command.add_argument("file", type=Path, metavar="FILE")
        command.set_defaults(run=run)
    recall = _opened(commands, "recall", "stop and recall lists; all shares of an entry")
    recall.add_argument("entry", nargs="?", default="", metavar="ENTRY")
    recall.add_argument("--limit", type=_whole, default=1000)
    recall.set_defaults(run=rule_commands.recall)


def _quota(commands: Commands) -> None:
    quotas = _group(commands, "quota", "what a resident has left on this laptop")
    _of_person(quotas, "show", "a resident's day").set_defaults(run=quota_commands.show)
    granted = _of_person(quotas, "exception", "two persons let somebody trade here today")
    granted.add_argument("--reason", required=True)
    _second(granted, needed=True)
    granted.set_defaults(run=quota_commands.exception)
    hand_over = _group(quotas, "hand-over", "a right given to another laptop")
    give = _of_person(hand_over, "give", "hand over what is left here")
    give.add_argument("--to", required=True, metavar="DEVICE", help="device code of the other laptop")
    give.add_argument("--value", type=_whole, default=None, metavar="MINOR", help="only so much of the value")
    give.set_defaults(run=quota_commands.give)
    taken = _opened(hand_over, "take", "take a voucher in")
    taken.add_argument("code", metavar="CODE")
    taken.set_defaults(run=quota_commands.take)
    _of_person(hand_over, "show", "the vouchers again").set_defaults(run=quota_commands.show_vouchers)
    slips = _group(commands, "evidence", "what was used on another laptop, carried on paper")
    _of_person(slips, "code", "the code of a resident's day").set_defaults(run=quota_commands.evidence_code)
    slip = _opened(slips, "take", "count what a slip says")
    slip.add_argument("code", metavar="CODE")
    slip.set_defaults(run=quota_commands.evidence_take)


def _laptops(commands: Commands) -> None:
    laptops = _group(commands, "laptop", "the laptops of the market point")
    _opened(laptops, "list", "who is known here").set_defaults(run=quota_commands.laptop_list)
    own = _opened(laptops, "card", "this laptop's card")
    own.add_argument("--name", help="name this laptop first, at most 20 characters")
    own.set_defaults(run=quota_commands.laptop_card)
    card = _opened(laptops, "take", "take another laptop's card in")
    card.add_argument("code", metavar="CODE")
    card.add_argument("--signs", required=True, help="the eight signs on the other laptop's screen")
    card.set_defaults(run=quota_commands.laptop_take)
    keys = _opened(laptops, "keys", "the public keys known here, for verifying papers elsewhere")
    keys.add_argument("-o", "--out", type=Path, required=True, metavar="FILE")
    keys.set_defaults(run=quota_commands.laptop_keys)
    use = _opened(laptops, "use", "let a laptop share the residents")
    use.add_argument("laptop", metavar="LAPTOP", help="e.g. GX01-08")
    use.add_argument("--off", action="store_true", help="no more")
    use.add_argument("--reason", required=True)
    use.set_defaults(run=quota_commands.laptop_use)
    clocks = _group(commands, "clock", "what this machine's time is worth")
    _opened(clocks, "show", "the judgement now").set_defaults(run=quota_commands.clock_show)
    confirm = _opened(clocks, "confirm", "say that date and time are right")
    confirm.add_argument("--reason", required=True)
    _second(confirm, needed=False)
    confirm.set_defaults(run=quota_commands.clock_confirm)


def _of_person(commands: Commands, name: str, words: str) -> argparse.ArgumentParser:
    command = _opened(commands, name, words)
    command.add_argument("person", metavar="ID")
    return command


def _second(command: argparse.ArgumentParser, *, needed: bool) -> None:
    command.add_argument("--second", required=needed, default="", metavar="NAME", help="the second person")
    command.add_argument("--pin-file", type=Path, required=needed, default=None, metavar="FILE", help="their PIN")
    own = "the PIN of --actor, who is the first of the two"
    command.add_argument("--actor-pin-file", type=Path, default=None, metavar="FILE", help=own)


def _day(commands: Commands) -> None:
    _opened(commands, "sync", "one exchange with the port").set_defaults(run=day_commands.sync)
    _opened(commands, "status", "what waits, what came back, how old").set_defaults(run=day_commands.status)
    end = _opened(commands, "day-end", "the figures of the day's end")
    end.add_argument("--date", default=None, metavar="YYYY-MM-DD")
    end.add_argument("-o", "--out", type=Path, default=None, metavar="FILE", help="also write the slip as PDF")
    end.set_defaults(run=day_commands.day_end)
    _opened(commands, "check", "check the whole store").set_defaults(run=day_commands.check)
    demo = commands.add_parser("demo", help="play a market day with a practice port of its own")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    demo.add_argument("--members", type=_whole, default=300)
    demo.add_argument("--seed", type=_whole, default=1)
    demo.add_argument("--days", type=_whole, default=None, metavar="N", help="market days in a row, the last one today")
    demo.add_argument("--rule", choices=RULES, default="equal", help="rule of the split")
    demo.set_defaults(run=day_commands.demo, needs_store=False)
