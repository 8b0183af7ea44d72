"""The port's own reader of ``bmhs-practice-0``: text → plain value → declaration, with what is wrong named by code."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import jsonschema
from jsonschema.exceptions import ValidationError

from resources import read_json

PROFILE = "bmhs-practice-0"
LABEL = "practice port, ours; not an official system"
_FAULTS_SHOWN = 20


class UnreadableError(Exception):
    """The text cannot be taken as a message at all; it gets no receipt. ``where`` says what is wrong."""

    def __init__(self, code: str, where: str) -> None:
        super().__init__(code)
        self.code = code
        self.where = where


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a message is returned: a dotted code and figures. No sentences, no personal data."""

    code: str
    params: Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message as it came: the ids on the outside and the exact text."""

    message_id: str
    business_key: str
    content_hash: str
    body: str


@dataclass(frozen=True, slots=True)
class Line:
    """One goods line: fen and grams."""

    line_no: int
    hs6: str
    name: str
    net_g: int
    gross_g: int
    amount_fen: int
    price_currency: str


@dataclass(frozen=True, slots=True)
class Declaration:
    """What the port understood of a message that fits the schema."""

    kind: str
    message_id: str
    business_key: str
    form_id: str
    amends: str | None
    reason: str
    is_import: bool
    point: str
    device: str
    epoch: str
    sequence: int
    day_on: date
    resident_name: str
    id_no: str
    id_kind: str
    group: str
    has_consent: bool
    entrustment: str
    lot_ref: str
    lines: tuple[Line, ...]
    amount_fen: int
    net_g: int
    rate_currency: str


def read_text(incoming: Incoming) -> dict[str, Any]:
    """Return the plain value of a message's text.

    Raises:
        UnreadableError: ``message.hash_mismatch`` when the text is not what was hashed, ``message.unreadable`` when
            it is no JSON object, a key stands twice, or its ids are not those on the outside.

    """
    if hashlib.sha256(incoming.body.encode("utf-8", "surrogatepass")).hexdigest() != incoming.content_hash:
        raise UnreadableError("message.hash_mismatch", "content_hash")
    try:
        plain = json.loads(incoming.body, object_pairs_hook=_each_key_once, parse_constant=_no_constant)
        # Half a surrogate pair is text that no file, book or signature can hold.
        json.dumps(plain, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as problem:
        raise UnreadableError("message.unreadable", "json") from problem
    if not isinstance(plain, dict):
        raise UnreadableError("message.unreadable", "json")
    for name in ("message_id", "business_key"):
        if plain.get(name) != getattr(incoming, name):
            raise UnreadableError("message.unreadable", name)
    return plain


def schema_faults(plain: Mapping[str, Any], text: str) -> tuple[Fault, ...]:
    """Name what does not fit the profile's schema, at most twenty, in document order of their places."""
    found = {} if unicodedata.is_normalized("NFC", text) else {"": Fault("message.not_nfc", {})}
    for error in sorted(_validator().iter_errors(plain), key=lambda each: each.json_path):
        for fault in _faults_of(error):
            found.setdefault(f"{fault.code} {fault.params}", fault)
    return tuple(found.values())[:_FAULTS_SHOWN]


def declaration_of(plain: Mapping[str, Any]) -> Declaration:
    """Turn a plain value that fits the schema into a declaration."""
    resident = plain["resident"]
    return Declaration(
        kind=plain["kind"],
        message_id=plain["message_id"],
        business_key=plain["business_key"],
        form_id=plain["form_id"],
        amends=plain["amends"],
        reason=plain["reason"],
        is_import=plain["i_e_flag"] == "I",
        point=plain["emvryStucd"],
        device=plain["device"],
        epoch=plain["epoch"],
        sequence=plain["sequence"],
        day_on=date.fromisoformat(plain["day_on"]),
        resident_name=resident["name"],
        id_no=resident["idNo"],
        id_kind=resident["idKind"],
        group=plain["group"] or "",
        has_consent=plain["consent"] is not None,
        entrustment=plain["entrustment"] or "",
        lot_ref=plain["lot_ref"],
        lines=tuple(_line(each) for each in plain["goods"]),
        amount_fen=plain["amount_fen"],
        net_g=plain["net_g"],
        rate_currency="" if plain["rate"] is None else plain["rate"]["currency"],
    )


def _line(plain: Mapping[str, Any]) -> Line:
    return Line(
        line_no=plain["line_no"],
        hs6=plain["hs6"],
        name=plain["name_zh"],
        net_g=plain["net_g"],
        gross_g=plain["gross_g"],
        amount_fen=plain["amount_fen"],
        price_currency=plain["price_currency"],
    )


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _is_whole(_checker: object, value: object) -> bool:
    # The schema language counts 1.0 as an integer; money and mass must be written as whole numbers.
    return type(value) is int


def _is_date(value: object) -> bool:
    return isinstance(value, str) and bool(date.fromisoformat(value))


@cache
def _validator() -> Any:  # noqa: ANN401 - the library makes validator classes at run time, untyped
    base: Any = jsonschema.Draft202012Validator
    validators: Any = jsonschema.validators
    kind = validators.extend(base, type_checker=base.TYPE_CHECKER.redefine("integer", _is_whole))
    formats = jsonschema.FormatChecker(formats=())
    formats.checks("date", raises=ValueError)(_is_date)
    return kind(read_json(f"profiles/{PROFILE}.schema.json"), format_checker=formats)


def _faults_of(error: ValidationError) -> Iterator[Fault]:
    field = error.json_path.removeprefix("$").removeprefix(".")[:80]
    rule: Any = error.validator_value
    match error.validator:
        case "required":
            yield from (_missing(field, name) for name in rule if name not in _members(error))
        case "additionalProperties":
            known: Any = error.schema
            yield from (_unknown(field, name) for name in sorted(set(_members(error)) - set(known["properties"])))
        case "type":
            fractional = rule == "integer" and isinstance(error.instance, float)
            yield Fault("message.number_not_whole" if fractional else "message.type_wrong", {"field": field})
        case "enum" if field == "kind":
            yield Fault("message.kind_unknown", {})
        case _:
            yield Fault("message.value_wrong", {"field": field})


def _members(error: ValidationError) -> Mapping[str, Any]:
    return error.instance if isinstance(error.instance, dict) else {}


def _missing(field: str, name: str) -> Fault:
    code = "goods.missing" if (field, name) == ("", "goods") else "message.field_missing"
    return Fault(code, {"field": f"{field}.{name}" if field else name})


def _unknown(field: str, name: str) -> Fault:
    return Fault("message.field_unknown", {"field": (f"{field}.{name}" if field else name)[:80]})
