"""Look into an .xlsx before any library opens it: sizes, active parts, document types, merged cells, row counts.

Read-only libraries do not see merged cells and do not bound what they unpack; both are settled here.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from xml.parsers import expat

from app.errors import ImportRejectedError
from app.imports import limits

_ACTIVE = ("xl/vbaproject", "xl/externallinks/", "xl/embeddings/", "xl/activex/", "xl/macrosheets/", "xl/ctrlprops/")
_WORKBOOK = "xl/workbook.xml"
_CHUNK = 256 * 1024


@dataclass(slots=True)
class SheetFacts:
    """What the scan of one sheet part found: ``merged`` ranges and rows that hold any cell."""

    merged: list[str] = field(default_factory=list)
    rows: int = 0


def check_package(path: str) -> dict[str, SheetFacts]:
    """Refuse what is not a plain workbook within the limits; return the facts of every sheet part by its name."""
    try:
        with zipfile.ZipFile(path) as package:
            _check_sizes(package, path)
            _check_parts(package)
            return {
                part.filename: _scan(package, part)
                for part in package.infolist()
                if part.filename.lower().endswith((".xml", ".rels"))
            }
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError) as problem:
        raise ImportRejectedError("sheet.not_a_spreadsheet", found="damaged") from problem


def _check_sizes(package: zipfile.ZipFile, path: str) -> None:
    parts = package.infolist()
    if len(parts) > limits.MAX_PARTS:
        raise ImportRejectedError("sheet.too_many_parts", found=len(parts), limit=limits.MAX_PARTS)
    unpacked = sum(part.file_size for part in parts)
    if unpacked > limits.MAX_UNPACKED_BYTES:
        raise _too_large("sheet.unpacks_too_large", unpacked, limits.MAX_UNPACKED_BYTES)
    for part in parts:
        packed = max(part.compress_size, 1)
        if part.file_size > limits.RATIO_FREE_BYTES and part.file_size > limits.MAX_RATIO * packed:
            raise ImportRejectedError(
                "sheet.bomb", part=part.filename, ratio=part.file_size // packed, limit=limits.MAX_RATIO
            )


def _too_large(code: str, found: int, limit: int) -> ImportRejectedError:
    return ImportRejectedError(code, found_mb=-(-found // limits.MIB), limit_mb=limit // limits.MIB)


def _check_parts(package: zipfile.ZipFile) -> None:
    names = [name.lower() for name in package.namelist()]
    if _WORKBOOK not in names:
        raise ImportRejectedError("sheet.not_a_spreadsheet", found="zip")
    if any(part.flag_bits & 1 for part in package.infolist()):
        raise ImportRejectedError("sheet.not_a_spreadsheet", found="password")
    for name in names:
        if name.startswith(_ACTIVE):
            raise ImportRejectedError("sheet.active_content", part=name)


def _scan(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> SheetFacts:
    facts = SheetFacts()
    parser = expat.ParserCreate()
    in_row = False

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal in_row
        name = tag.rpartition(":")[2]
        if name == "mergeCell":
            facts.merged.append(attributes.get("ref", "?"))
        elif name == "row":
            in_row = True
        elif name in ("v", "is") and in_row:
            facts.rows, in_row = facts.rows + 1, False

    def doctype(*_parts: object) -> None:
        raise ImportRejectedError("sheet.active_content", part=part.filename)

    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = doctype
    try:
        with package.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                parser.Parse(chunk, False)
            parser.Parse(b"", True)
    except expat.ExpatError as problem:
        raise ImportRejectedError("sheet.not_a_spreadsheet", found="damaged") from problem
    return facts
