"""Commands about records and their papers."""

from __future__ import annotations

import contextlib
import os
from argparse import Namespace
from pathlib import Path
from typing import Any

from app.cli.input_files import Fields, day, party, read_object
from app.cli.people_commands import group_id_of, person_of
from app.errors import EnvironmentProblem, UserError
from app.read_models import RecordsQuery
from app.services.bundle import Services
from app.services.records import AmendDraft


def hold(services: Services, args: Namespace) -> dict[str, Any]:
    """``hold REF``: keep its message back, or let it go again."""
    (services.records.unhold if args.release else services.records.hold)(args.ref)
    return {"record": args.ref, "held": not args.release}


def mend(services: Services, args: Namespace) -> dict[str, Any]:
    """``mend REF``: move a returned share to another resident present today."""
    to = person_of(services, args.to).person_id if args.to else None
    return {"record": services.records.mend(args.ref, to, args.reason)}


def amend(services: Services, args: Namespace) -> dict[str, Any]:
    """``amend REF FILE.json``: correct typed facts by a new linked version."""
    fields = read_object(args.file)
    counterpart = fields.inside("counterpart")
    truck = fields.inside("truck") or Fields({}, "truck")
    draft = AmendDraft(
        counterpart=party(counterpart) if counterpart is not None else None,
        plate_cn=truck.allowed("plate_cn"),
        plate_vn=truck.allowed("plate_vn"),
        lane=fields.allowed("lane"),
    )
    return {"record": services.records.amend(args.ref, draft, args.reason)}


def void(services: Services, args: Namespace) -> dict[str, Any]:
    """``void REF``: void a record with a reason; its quota is given back."""
    return {"record": services.records.void(args.ref, args.reason)}


def records(services: Services, args: Namespace) -> dict[str, Any]:
    """``records``: one page of records, newest first, with counts over the whole query."""
    query = RecordsQuery(
        status=args.state,
        day_on=day(args.date, "--date"),
        lot_ref=args.lot,
        after=args.after,
        limit=max(1, min(args.limit, 1000)),
    )
    rows = services.read.records(query)
    return {
        "records": rows,
        "counts": services.read.record_counts(query),
        "next": rows[-1].order_key if len(rows) == query.limit else None,
    }


def paper(services: Services, args: Namespace) -> dict[str, Any]:
    """``paper KIND REF -o FILE``: write a paper; nothing is retyped, nothing half-written.

    A person or group may be named as in the other commands: by document number, by name.
    """
    first, _, second = args.languages.partition(",")
    if not second:
        raise UserError("paper.languages", value=args.languages)
    ref = args.ref
    if args.subject == "person":
        ref = person_of(services, ref).person_id
    elif args.subject == "group":
        ref = group_id_of(services, ref)
    made = services.documents.paper(args.kind, ref, (first, second), subject=args.subject)
    write_whole(args.out, made.pdf)
    return {"kind": made.kind, "ref": made.ref, "file": str(args.out), "pages": made.pages, "copy": made.copy_no}


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; raises ``file.unwritable``."""
    partial = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as problem:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise EnvironmentProblem("file.unwritable", file=str(path), reason=problem.strerror or "") from problem
