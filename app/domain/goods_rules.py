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
#: What is done where a list means only a part of an HS line: a person confirms.
ASK_RULE = "ask_line_action"
#: Kind of ban → (directions it is asked for, code of the finding, whether it stops).
_BANS = (
    ("prohibited", (Direction.IMPORT, Direction.EXPORT), "lot.goods_prohibited", "stop"),
    ("export_duty", (Direction.EXPORT,), "lot.goods_export_duty", "stop"),
    ("not_exempt", (Direction.IMPORT,), "lot.goods_not_exempt", "stop"),
    ("out_of_scope", (Direction.IMPORT,), "lot.goods_out_of_scope", "warn"),
)


def goods_problems(
    place: str, goods: Goods, origin: str, direction: str, pack: RulePack, day: date, *, confirmed: bool = False
) -> Iterator[Problem]:
    """Yield what the pack of the day says against these goods (R-CN-20 … R-CN-27).

    ``confirmed``: a person looked whether goods of a line meant only in part are on the list, and said no (R-CN-25).
    """
    for kind, directions, code, severity in _BANS:
        ban = pack.ban(kind, goods.hs6, day, direction) if direction in directions else None
        if ban is not None:
            said = pack.rule(NOT_EXEMPT_RULE, day)
            lenient = kind == "not_exempt" and said is not None and said.value == "warn"
            figures = {"goods": goods.goods_id, "hs6": goods.hs6, "source": ban.source, "on": str(ban.valid_from)}
            yield Problem(code, f"{place}.goods_id", figures, ban.rule_id, "warn" if lenient else severity)
    if not confirmed:
        yield from _asked(place, goods, direction, pack, day)
    if direction == pack.inbound:
        yield from _origin(place, origin, pack, day)
        yield from _limited_by_mass(place, goods, pack, day)


def counts_toward_value(hs6: str, pack: RulePack, day: date) -> bool:
    """Tell whether goods that come in take of the day's value: all but those of the not-exempt list (R-CN-12)."""
    return pack.ban("not_exempt", hs6, day, pack.inbound) is None


def _asked(place: str, goods: Goods, direction: str, pack: RulePack, day: date) -> Iterator[Problem]:
    """Of an HS line that a list means only in part, a person must say whether these goods are meant (R-CN-25)."""
    for entry in pack.asked(goods.hs6, day, direction):
        figures = {"goods": goods.goods_id, "hs6": goods.hs6, "zh": entry.name.zh, "vi": entry.name.vi}
        rule = pack.rule(ASK_RULE, day)
        figures |= {"en": entry.name.en, "source": entry.source, "on": str(entry.valid_from)}
        yield Problem(
            "lot.goods_ask", f"{place}.goods_id", figures, "R-CN-25" if rule is None else rule.rule_id, "warn"
        )
        return


def _origin(place: str, origin: str, pack: RulePack, day: date) -> Iterator[Problem]:
    rule = pack.rule("allowed_origins", day)
    if rule is not None and isinstance(rule.value, tuple) and origin not in rule.value:
        figures = {"value": origin, "allowed": " ".join(rule.value), "source": rule.source}
        yield Problem("lot.origin_unusual", f"{place}.origin", figures, rule.rule_id, "warn")


def _limited_by_mass(place: str, goods: Goods, pack: RulePack, day: date) -> Iterator[Problem]:
    """Goods with a daily mass limit can only be shared out by mass, not by the piece."""
    limit = pack.limit_for(goods.hs6, day)
    if limit is not None and goods.unit != "g":
        figures = {"goods": goods.goods_id, "hs6": goods.hs6}
        yield Problem("lot.limited_by_piece", f"{place}.goods_id", figures, limit.rule_id)
