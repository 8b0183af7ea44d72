"""A lot through the planner and back: shares in order of coming, hand-set ones kept, consent where nothing moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from app.domain.quantities import round_half_up
from app.domain.quota_value import counted_minor, part_of
from app.domain.rules import RulePack
from app.domain.split import FixedPart, SplitInputError, SplitLine, SplitMember, SplitPlan, SplitProblem, plan
from app.domain.split_problem import Note
from app.domain.trade import GoodsLine, Lot, Share, ShareLine
from app.errors import UserError
from app.interfaces import ReadQueries
from app.services.carriers import Crowd, members_for

Quantities = Mapping[int, int]
"""Line number → grams or pieces."""


def resplit(lot: Lot, crowd: Crowd, reading: ReadQueries) -> tuple[Lot, tuple[Note, ...]]:
    """Split a lot over those who may carry it; shares set by hand stay as they are.

    Raises:
        UserError: ``lot.nobody_present`` when nobody is here at all.

    """
    if not crowd.here:
        raise UserError("lot.nobody_present", group=lot.group_id or "")
    members, notes = members_for(crowd, lot, reading)
    kept = _hand_set(lot, members)
    worth = _worth(lot, crowd.pack)
    answer = _with_fen(lot, worth, _ask(lot, worth, members, kept))
    order = {person_id: place for place, person_id in enumerate(crowd.carriers)}
    shares = sorted(_shares(lot, answer, frozenset(kept)), key=lambda share: order[share.person_id])
    rest = tuple(ShareLine(int(part.line), part.quantity, part.amount_fen) for part in answer.rest)
    return replace(lot, shares=tuple(shares), rest=rest), (*notes, *answer.explain)


def with_hand_set(lot: Lot, person_id: str, quantities: Quantities | None) -> Lot:
    """Put a share by hand into a lot (before :func:`resplit`); None gives it back to the rule, nothing drops it."""
    others = tuple(share for share in lot.shares if share.person_id != person_id)
    dropped = tuple(each for each in lot.dropped if each != person_id)
    if quantities is None:
        return replace(lot, shares=others, dropped=dropped)
    known = {line.line_no for line in lot.lines}
    for line_no, quantity in quantities.items():
        if line_no not in known or quantity < 0:
            raise UserError("share.line_unknown", line=line_no, quantity=quantity)
    lines = tuple(ShareLine(line_no, quantity, 0) for line_no, quantity in sorted(quantities.items()) if quantity)
    if not lines:
        return replace(lot, shares=others, dropped=(*dropped, person_id))
    return replace(lot, shares=(*others, Share(person_id, lines, None, True)), dropped=dropped)


def rest_lines(lot: Lot) -> tuple[GoodsLine, ...]:
    """Return what stays of a lot as goods lines with their own mass and value."""
    lines = {line.line_no: line for line in lot.lines}
    return tuple(_part_of(lines[part.line_no], part) for part in lot.rest)


def _part_of(line: GoodsLine, part: ShareLine) -> GoodsLine:
    """The last part of a line: its masses are what rounding from the front leaves."""
    taken = line.quantity - part.quantity
    net = line.net_g - apportioned(line.net_g, taken, line.quantity)
    gross = line.gross_g - apportioned(line.gross_g, taken, line.quantity)
    return replace(
        line, quantity=part.quantity, amount_fen=part.amount_fen, net_g=net, gross_g=gross, tare_g=gross - net
    )


def _worth(lot: Lot, pack: RulePack) -> dict[str, int]:
    """What each line takes of the members' days: for the planner, in the currency of the limit.

    Goods of the not-exempt list take nothing (R-CN-12); where no limit applies the lines count as they are.
    """
    if lot.direction.value != pack.inbound:
        return {_line_id(line.line_no): line.amount_fen for line in lot.lines}
    return {_line_id(line.line_no): counted_minor([part_of(line)], pack.currency, lot.rate) for line in lot.lines}


def _with_fen(lot: Lot, worth: Mapping[str, int], answer: SplitPlan) -> SplitPlan:
    """Give the parts of lines that the planner saw with another worth their fen.

    Each part's fen go with its quantity, rounded along the line, so that parts and rest add up to the line.
    """
    lines = {_line_id(line.line_no): line for line in lot.lines}
    uncounted = {line_id: line for line_id, line in lines.items() if worth[line_id] != line.amount_fen}
    if not uncounted:
        return answer
    taken = dict.fromkeys(uncounted, 0)

    def valued(part: Any) -> Any:  # noqa: ANN401 - parts of shares and of the rest
        line = uncounted.get(part.line)
        if line is None:
            return part
        start, taken[part.line] = taken[part.line], taken[part.line] + part.quantity
        until = apportioned(line.amount_fen, taken[part.line], line.quantity)
        return replace(part, amount_fen=until - apportioned(line.amount_fen, start, line.quantity))

    return replace(
        answer, shares=tuple(valued(part) for part in answer.shares), rest=tuple(valued(part) for part in answer.rest)
    )


def apportioned(whole: int, part: int, of: int) -> int:
    """Return the part of a mass that goes with a part of a quantity, in whole grams, halves up."""
    return round_half_up(Fraction(whole * part, of))


def _hand_set(lot: Lot, members: Sequence[SplitMember]) -> dict[str, Share]:
    able = {member.member_id for member in members}
    return {share.person_id: share for share in lot.shares if share.by_hand and share.person_id in able}


def _ask(lot: Lot, worth: Mapping[str, int], members: Sequence[SplitMember], kept: Mapping[str, Share]) -> SplitPlan:
    problem = SplitProblem(
        members=tuple(members),
        lines=tuple(
            SplitLine(
                _line_id(line.line_no),
                line.quantity,
                line.unit,
                worth[_line_id(line.line_no)],
                line.step,
                line.limit_group,
            )
            for line in lot.lines
        ),
        rule=lot.split_rule,
        as_of=lot.day_on.isoformat(),
        fixed=tuple(
            FixedPart(share.person_id, _line_id(line.line_no), line.quantity)
            for share in kept.values()
            for line in share.lines
        ),
    )
    try:
        return plan(problem)
    except SplitInputError as wrong:
        raise UserError(wrong.reason, path=wrong.path, value=str(wrong.value)) from wrong


def _shares(lot: Lot, answer: SplitPlan, by_hand: frozenset[str]) -> list[Share]:
    """Turn parts into shares; consent stays only with a share that is the same to the gram and the fen."""
    before = {share.person_id: share for share in lot.shares}
    lines: dict[str, list[ShareLine]] = {}
    for part in answer.shares:
        lines.setdefault(part.member, []).append(ShareLine(int(part.line), part.quantity, part.amount_fen))
    shares = []
    for person_id, parts in lines.items():
        old = before.get(person_id)
        consent = old.consent if old is not None and old.lines == tuple(parts) else None
        shares.append(Share(person_id, tuple(parts), consent, person_id in by_hand))
    return shares


def _line_id(line_no: int) -> str:
    """Line numbers as ids that sort like numbers."""
    return f"{line_no:04d}"
