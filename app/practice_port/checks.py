"""What the port checks in a declaration by itself, before it looks into its books."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.practice_port.identity_numbers import number_fault
from app.practice_port.limits import Limits
from app.practice_port.reading import Declaration, Fault


def content_faults(declaration: Declaration, limits: Limits, today_on: date) -> tuple[Fault, ...]:
    """Name everything that is wrong with a declaration on its own. ``today_on`` is the port's legal day."""
    found = [*_numbers(declaration), *_goods(declaration), *_sums(declaration), *_evidence(declaration, limits)]
    if declaration.day_on > today_on:
        found.append(
            Fault("date.in_future", {"day_on": declaration.day_on.isoformat(), "today_on": today_on.isoformat()})
        )
    identity = number_fault(declaration.id_kind, declaration.id_no)
    if identity:
        found.append(Fault(identity, {"field": "resident.idNo"}))
    if declaration.kind == "void" and not declaration.reason:
        found.append(Fault("reason.missing", {}))
    return tuple(found)


def _numbers(declaration: Declaration) -> Iterator[Fault]:
    maker = f"{declaration.point}-{declaration.device}+{declaration.epoch}-"
    if not declaration.form_id.startswith(maker):
        yield Fault("form.not_of_device", {"form_id": declaration.form_id})
    if declaration.business_key != f"{declaration.form_id}#{declaration.kind}":
        yield Fault("form.key_wrong", {"business_key": declaration.business_key})
    if declaration.kind == "amend" and not declaration.amends:
        yield Fault("message.field_missing", {"field": "amends"})


def _goods(declaration: Declaration) -> Iterator[Fault]:
    if not declaration.lines and declaration.kind != "void":
        yield Fault("goods.missing", {"field": "goods"})
    numbers = [line.line_no for line in declaration.lines]
    if len(set(numbers)) != len(numbers):
        yield Fault("goods.line_double", {})
    for line in declaration.lines:
        if line.gross_g < line.net_g:
            yield Fault("goods.gross_below_net", {"line_no": line.line_no})
        if line.price_currency not in ("CNY", declaration.rate_currency):
            yield Fault("rate.missing", {"line_no": line.line_no, "currency": line.price_currency})


def _sums(declaration: Declaration) -> Iterator[Fault]:
    if declaration.kind == "void" and not declaration.lines:
        return
    amount = sum(line.amount_fen for line in declaration.lines)
    net = sum(line.net_g for line in declaration.lines)
    if amount != declaration.amount_fen:
        yield Fault("sum.amount", {"lines_fen": amount, "said_fen": declaration.amount_fen})
    if net != declaration.net_g:
        yield Fault("sum.net", {"lines_g": net, "said_g": declaration.net_g})


def _evidence(declaration: Declaration, limits: Limits) -> Iterator[Fault]:
    if declaration.kind == "void":
        return
    if not declaration.has_consent and limits.is_required("consent_required", declaration.day_on):
        yield Fault("consent.missing", {"rule": "R-CN-16"})
    missing = bool(declaration.group) and not declaration.entrustment
    if missing and limits.is_required("entrustment_required", declaration.day_on):
        yield Fault("entrustment.missing", {"rule": "R-CN-35"})
