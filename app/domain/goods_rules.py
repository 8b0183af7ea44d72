"""Which goods may pass in which direction: prohibited, not exempt, out of scope, export duty, origin."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.problems import Problem
from app.domain.reference import Goods
from app.domain.rules import RulePack
from app.domain.trade import Direction

#: Rule whose value ``warn`` lets goods of the not-exempt list pass with a warning; without it they are stopped.
NOT_EXEMPT_RULE = "not_exempt_action"
#: Kind of ban → (directions it is asked for, code of the finding, whether it stops).
_BANS = (
    ("prohibited", (Direction.IMPORT, Direction.EXPORT), "lot.goods_prohibited", "stop"),
    ("export_duty", (Direction.EXPORT,), "lot.goods_export_duty", "stop"),
    ("not_exempt", (Direction.IMPORT,), "lot.goods_not_exempt", "stop"),
    ("out_of_scope", (Direction.IMPORT,), "lot.goods_out_of_scope", "warn"),
)


def goods_problems(
    place: str, goods: Goods, origin: str, direction: str, pack: RulePack, day: date
) -> Iterator[Problem]:
    """Yield what the pack of the day says against these goods (R-CN-20 … R-CN-27)."""
    for kind, directions, code, severity in _BANS:
        ban = pack.ban(kind, goods.hs6, day, direction) if direction in directions else None
        if ban is not None:
            said = pack.rule(NOT_EXEMPT_RULE, day)
            lenient = kind == "not_exempt" and said is not None and said.value == "warn"
            figures = {"goods": goods.goods_id, "hs6": goods.hs6, "source": ban.source, "on": str(ban.valid_from)}
            yield Problem(code, f"{place}.goods_id", figures, ban.rule_id, "warn" if lenient else severity)
    if direction == Direction.IMPORT:
        yield from _origin(place, origin, pack, day)
        yield from _limited_by_mass(place, goods, pack, day)


def _origin(place: str, origin: str, pack: RulePack, day: date) -> Iterator[Problem]:
    rule = pack.rule("allowed_origins", day)
    if rule is not None and isinstance(rule.value, tuple) and origin not in rule.value:
        figures = {"value": origin, "allowed": " ".join(rule.value), "source": rule.source}
        yield Problem("lot.origin_unusual", f"{place}.origin", figures, rule.rule_id, "warn")


def _limited_by_mass(place: str, goods: Goods, pack: RulePack, day: date) -> Iterator[Problem]:
    """Goods with a daily mass limit can only be shared out by mass, not by the piece."""
    limit = pack.limit_for(goods.hs6, day)
    if limit is not None and goods.unit != "g":
        yield Problem("lot.limited_by_piece", f"{place}.goods_id", {"goods": goods.goods_id}, limit.rule_id)
