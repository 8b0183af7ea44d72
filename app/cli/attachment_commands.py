"""Commands about attached files: added, listed, checked, saved, removed; and the tick that no paper is needed."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.outcome import DONE, REFUSED, Told
from app.cli.record_commands import write_whole
from app.domain.attachments import PAPERLESS_SUBJECTS, SUBJECTS, Paperwork
from app.services.bundle import Services


def add(services: Services, args: Namespace) -> dict[str, Any]:
    """``attachment add SUBJECT REF FILE --kind CODE``: check a file and keep it."""
    return {"attachment": services.attachments.add(args.file, args.subject, args.ref, args.kind)}


def listing(services: Services, args: Namespace) -> dict[str, Any]:
    """``attachment list SUBJECT REF``: files, pages, what is still needed, whether paper is."""
    return _told(services.attachments.of(args.subject, args.ref))


def check(services: Services, args: Namespace) -> Told:
    """``attachment check SUBJECT REF``: hash every file again; refused when one is changed or missing."""
    found = services.attachments.check(args.subject, args.ref)
    return Told({"problems": found, "whole": not found}, REFUSED if found else DONE)


def save(services: Services, args: Namespace) -> dict[str, Any]:
    """``attachment save ID -o FILE``: write a file whose hash is right."""
    opened = services.attachments.open(args.attachment)
    write_whole(args.out, opened.content)
    return {"attachment": opened.attachment, "file": str(args.out)}


def remove(services: Services, args: Namespace) -> dict[str, Any]:
    """``attachment remove ID --reason TEXT``: take a file away."""
    services.attachments.remove(args.attachment, args.reason)
    return {"removed": args.attachment}


def paperless(services: Services, args: Namespace) -> dict[str, Any]:
    """``attachment paperless SUBJECT REF``: set or take the tick "paper not needed"."""
    return _told(services.attachments.set_paperless(args.subject, args.ref, on=not args.off))


def grammar(parts: _SubParsersAction[Any], opened: Callable[[_SubParsersAction[Any], str, str], Any]) -> None:
    """Add the commands; ``opened`` adds one that works on an open store."""
    new = _about(parts, opened, "add", "attach a scan or photo")
    new.add_argument("file", metavar="FILE", help="a PDF, JPEG or PNG")
    new.add_argument("--kind", required=True, metavar="CODE", help="e.g. 00000001, an invoice")
    new.set_defaults(run=add)
    _about(parts, opened, "list", "what is attached").set_defaults(run=listing)
    _about(parts, opened, "check", "hash every file again").set_defaults(run=check)
    tick = _about(parts, opened, "paperless", "tick: paper not needed", PAPERLESS_SUBJECTS)
    tick.add_argument("--off", action="store_true", help="take the tick")
    tick.set_defaults(run=paperless)
    out = opened(parts, "save", "write an attached file")
    out.add_argument("attachment", metavar="ID")
    out.add_argument("-o", "--out", type=Path, required=True, metavar="FILE")
    out.set_defaults(run=save)
    gone = opened(parts, "remove", "take an attached file away")
    gone.add_argument("attachment", metavar="ID")
    gone.add_argument("--reason", required=True)
    gone.set_defaults(run=remove)


def _about(
    parts: _SubParsersAction[Any],
    opened: Callable[[_SubParsersAction[Any], str, str], Any],
    name: str,
    words: str,
    subjects: tuple[str, ...] = SUBJECTS,
) -> Any:  # noqa: ANN401 - argparse's parser of the command
    command = opened(parts, name, words)
    command.add_argument("subject", metavar="SUBJECT", choices=subjects, help=", ".join(subjects))
    command.add_argument("ref", metavar="REF")
    return command


def _told(work: Paperwork) -> dict[str, Any]:
    return {
        "attachments": work.own,
        "of_lot": work.of_lot,
        "pages": work.pages,
        "paperless": work.is_paperless,
        "missing": work.missing,
        "prints_nothing": work.prints_nothing,
    }
