"""Is this paper genuine? Told offline, with public keys alone: signature, key, facts, number, the sheets themselves.

A PDF is read and drawn again in a child process (:class:`app.interfaces.paper.PaperReader`); of a scanned or typed
seal only its own few facts can be told, for somebody to compare with the sheet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

from app.domain.code_kinds import PAPER_SEAL
from app.domain.laptops import KnownKey
from app.domain.paper_seal import FACTS_BYTES, HEAD_BYTES, Difference, PaperReading, PaperSeal, SheetSum
from app.domain.problems import Problem
from app.errors import ImportRejectedError, UserError
from app.interfaces import UnitOfWork
from app.interfaces.codes import CodeSealer, SignedCode
from app.interfaces.paper import PaperReader
from app.services.context import ServiceContext

KEYS_FORMAT = "bianmao-keys-1"
GENUINE, TEXT_GENUINE = "seal.genuine", "seal.text_genuine"
REWRITTEN, OTHER_DRAWING = "seal.rewritten", "seal.other_drawing"
_ALTERED = {
    "amount": "seal.amount_altered",
    "mass": "seal.mass_altered",
    "name": "seal.name_altered",
    "number": "seal.number_altered",
    "date": "seal.date_altered",
    "document": "seal.document_altered",
}
#: Why a code cannot be read, in the words of a paper's seal.
_CODES = {
    "code.not_a_code": "seal.not_a_code",
    "code.damaged": "seal.code_damaged",
    "code.version_unknown": "seal.code_version",
    "code.key_unknown": "seal.key_unknown",
    "code.key_withdrawn": "seal.key_withdrawn",
    "code.signature_wrong": "seal.signature_wrong",
}
Outcome = Literal["good", "warn", "bad"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is thought of a paper. ``problems`` are all findings, the gravest first; empty when it is good.

    ``code`` is that of the first finding, or ``seal.genuine`` / ``seal.text_genuine``. ``seals`` are those whose
    signature holds, sheet by sheet. ``is_text``: only the square was read, the sheet itself is for the eye.
    """

    outcome: Outcome
    code: str
    problems: tuple[Problem, ...] = ()
    seals: tuple[PaperSeal, ...] = ()
    differences: tuple[Difference, ...] = ()
    is_text: bool = False


class VerifyService:
    """Verifies papers with the keys this store knows."""

    def __init__(self, context: ServiceContext, reader: PaperReader) -> None:
        self._context, self._reader = context, reader

    def pdf(self, path: str, number: str = "") -> Verdict:
        """Verify a PDF; ``number`` is what somebody says the paper's number is, or empty."""
        return verify_pdf(self._reader, path, self._keys(), self._context.codes, number)

    def text(self, text: str, number: str = "") -> Verdict:
        """Verify a scanned or typed seal."""
        return verify_text(text, self._keys(), self._context.codes, number)

    def keys_file(self) -> dict[str, Any]:
        """Return the public keys known here, for a file by which another laptop verifies; no secret is in it."""
        with self._context.store.unit_of_work() as uow:
            return keys_to_plain(_known(uow))

    def _keys(self) -> dict[str, KnownKey]:
        with self._context.store.unit_of_work() as uow:
            return _known(uow)


def verify_pdf(
    reader: PaperReader, path: str, keys: Mapping[str, KnownKey], codes: CodeSealer, number: str = ""
) -> Verdict:
    """Verify a PDF with the given keys; never raises for a strange file."""
    try:
        reading = reader.read(path)
    except ImportRejectedError as problem:
        return _bad([Problem(problem.code, "", problem.params)])
    return judge(reading, keys, codes, number)


def judge(reading: PaperReading, keys: Mapping[str, KnownKey], codes: CodeSealer, number: str = "") -> Verdict:
    """Tell what a paper that was read is worth."""
    try:
        seals = tuple(open_seal(text, keys, codes) for text in reading.codes)
    except UserError as problem:
        return _bad([Problem(problem.code, "", problem.params)], differences=reading.differences)
    problems = [*_sealing(reading, seals), *_replay(seals, number)]
    if not problems and reading.likeness == "bytes":
        return Verdict("good", GENUINE, (), seals)
    if problems or reading.is_own_drawing:
        problems += _sheets(reading)
    if problems:
        return _bad(problems, seals, reading.differences)
    code = REWRITTEN if reading.is_own_drawing else OTHER_DRAWING
    return Verdict("warn", code, (Problem(code, ""),), seals, reading.differences)


def verify_text(text: str, keys: Mapping[str, KnownKey], codes: CodeSealer, number: str = "") -> Verdict:
    """Verify a seal by itself."""
    try:
        seal = open_seal(text, keys, codes)
    except UserError as problem:
        return Verdict("bad", problem.code, (Problem(problem.code, "", problem.params),), is_text=True)
    problems = tuple(_replay((seal,), number))
    if problems:
        return Verdict("bad", problems[0].code, problems, (seal,), is_text=True)
    return Verdict("good", TEXT_GENUINE, (), (seal,), is_text=True)


def open_seal(text: str, keys: Mapping[str, KnownKey], codes: CodeSealer) -> PaperSeal:
    """Read a seal whose signature holds. Raises UserError ``seal.code_…``, ``seal.key_…``, ``seal.signature_wrong``."""
    try:
        code = codes.open(text, keys)
    except UserError as problem:
        raise UserError(_CODES[problem.code], **problem.params) from problem
    if code.kind != PAPER_SEAL:
        raise UserError("seal.not_a_seal", kind=code.kind)
    return _seal(code)


def keys_to_plain(keys: Mapping[str, KnownKey]) -> dict[str, Any]:
    """Return keys as they are written to a file."""
    told = [
        {"key_id": key.key_id, "public": key.public_b64, "laptop": key.laptop_id, "withdrawn": key.withdrawn}
        for _, key in sorted(keys.items())
    ]
    return {"format": KEYS_FORMAT, "keys": told}


def keys_from_plain(plain: Any) -> dict[str, KnownKey]:  # noqa: ANN401 - somebody's JSON
    """Read what :func:`keys_to_plain` wrote. Raises UserError ``seal.keys_unreadable``."""
    try:
        if plain["format"] != KEYS_FORMAT:
            raise UserError("seal.keys_unreadable")
        read = [_key(each) for each in plain["keys"]]
    except (KeyError, TypeError) as problem:
        raise UserError("seal.keys_unreadable") from problem
    keys = {key.key_id: key for key in read}
    if len(keys) != len(read):
        # Withdrawn once and not withdrawn the next time: which one is meant nobody can tell.
        raise UserError("seal.keys_unreadable")
    return keys


def _key(plain: Any) -> KnownKey:  # noqa: ANN401 - somebody's JSON
    withdrawn = plain["withdrawn"]
    if not isinstance(withdrawn, bool):
        raise UserError("seal.keys_unreadable")
    return KnownKey(str(plain["key_id"]), str(plain["public"]), str(plain["laptop"]), withdrawn)


def _known(uow: UnitOfWork) -> dict[str, KnownKey]:
    return uow.laptops.keys()


def _bad(
    problems: Sequence[Problem], seals: tuple[PaperSeal, ...] = (), differences: tuple[Difference, ...] = ()
) -> Verdict:
    return Verdict("bad", problems[0].code, tuple(problems), seals, differences)


def _seal(code: SignedCode) -> PaperSeal:
    facts = cast("dict[str, Any]", code.facts)
    return PaperSeal(
        kind=str(facts["kind"]),
        number=str(facts["number"]),
        copy_no=int(facts["copy"]),
        languages=tuple(str(facts["languages"]).split()),
        made_at=cast("datetime", facts["made_at"]),
        amount_fen=int(facts["amount_fen"]),
        mass_g=int(facts["mass_g"]),
        facts_hash=str(facts["facts"]),
        head_hash=str(facts["head"]),
        key_id=code.key_id,
        laptop_id=code.laptop_id,
    )


def _sealing(reading: PaperReading, seals: tuple[PaperSeal, ...]) -> Iterator[Problem]:
    """Are the facts in the file those that were sealed, sheet by sheet?"""
    if len(seals) != len(reading.sums):
        yield Problem("seal.seals_missing", "", {"found": len(seals), "wanted": len(reading.sums)})
        return
    named = False
    for seal, said in zip(seals, reading.sums, strict=True):
        if seal.number != said.number:
            yield Problem("seal.other_paper", "", {"sealed": seal.number, "said": said.number})
            named = True
            continue
        for field in _altered(seal, said, reading):
            yield Problem("seal.facts_altered", "", {"sealed_field": field, "paper": seal.number})
            named = True
    if not named and any(seal.facts_hash != reading.facts_hash[: 2 * FACTS_BYTES] for seal in seals):
        # The seal says no more than that something is different; where the sheet was left alone, it says what.
        fields = dict.fromkeys(each.field for each in reading.differences) or {"facts": None}
        for field in fields:
            yield Problem("seal.facts_altered", "", {"sealed_field": field, "paper": seals[0].number})


def _altered(seal: PaperSeal, said: SheetSum, reading: PaperReading) -> Iterator[str]:
    pairs = (
        ("amount", seal.amount_fen, said.amount_fen),
        ("mass", seal.mass_g, said.mass_g),
        ("copy", seal.copy_no, said.copy_no),
        ("languages", seal.languages, reading.languages),
        ("kind", seal.kind, reading.kind),
        ("date", seal.made_at, said.made_at.replace(microsecond=0)),
        ("check_code", seal.head_hash, said.head_hash[: 2 * HEAD_BYTES]),
    )
    return (field for field, sealed, stated in pairs if sealed != stated)


def _replay(seals: tuple[PaperSeal, ...], number: str) -> Iterator[Problem]:
    wanted = "".join(number.split())
    if wanted and all("".join(seal.number.split()) != wanted for seal in seals):
        yield Problem("seal.other_number", "", {"sealed": seals[0].number if seals else "", "said": number})


def _sheets(reading: PaperReading) -> Iterator[Problem]:
    """Are the sheets those that the facts draw?"""
    found, wanted = reading.pages
    if found != wanted:
        yield Problem("seal.pages", "", {"found": found, "wanted": wanted})
    for each in reading.differences:
        params: dict[str, str | int | None] = {"page": each.page, "expected": each.expected, "found": each.found}
        if each.is_covered:
            yield Problem("seal.covered", "", {**params, "sealed_field": each.field})
        elif not each.expected:
            yield Problem("seal.text_added", "", params)
        else:
            yield Problem(_ALTERED.get(each.field, "seal.text_altered"), "", params)
