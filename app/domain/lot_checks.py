"""Pure checks of a truck lot against register and rule pack; every finding names its field and its rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.goods_rules import counts_toward_value, goods_problems
from app.domain.lot_draft import LineDraft, LotDraft
from app.domain.lot_texts import heading_findings, text_findings
from app.domain.manifest import ManifestBalance, manifest_findings
from app.domain.problems import Problem
from app.domain.quantities import GRAMS_PER_KG, MINOR_DIGITS, Rate, line_amount_fen
from app.domain.reference import Goods
from app.domain.rules import RulePack
from app.domain.split_problem import RULES
from app.domain.trade import Direction, GoodsLine
from app.domain.watch_list import Watched, WatchEntry, entry_problems

#: Largest quantity, mass or price taken: what every reader of the messages still holds exactly.
LARGEST = 2**53 - 1


@dataclass(frozen=True, slots=True)
class LotFacts:
    """What the checks look things up in: goods by id, whether the crossing is known, rules, the day, and what is
    booked against the lot's manifest by records that stand, and the stop and recall lists."""

    goods: Mapping[str, Goods]
    crossing_known: bool
    pack: RulePack
    today: date
    booked: ManifestBalance = field(default_factory=ManifestBalance)
    watch: tuple[WatchEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Masses:
    """Gross, tare and net mass in grams."""

    gross_g: int
    tare_g: int
    net_g: int


def check_lot(draft: LotDraft, facts: LotFacts) -> tuple[Problem, ...]:
    """Return everything that is wrong with a lot, in the order of the form."""
    return (
        *_heading(draft, facts),
        *heading_findings(draft.counterpart, draft.plate_cn, draft.plate_vn, draft.lane),
        *text_findings(draft),
        *_rate(draft, facts),
        *(problem for number, line in enumerate(draft.lines) for problem in _line(number, line, draft, facts)),
        *_totals(draft, facts),
        *_watched(draft, facts),
        *manifest_findings(draft, goods_lines(draft, facts), facts.booked, facts.pack, facts.today),
    )


def goods_lines(draft: LotDraft, facts: LotFacts) -> tuple[GoodsLine, ...]:
    """Return the lines of a lot that can be worth something already; the others are left out of a preview."""
    made = (_goods_line(number, line, draft, facts) for number, line in enumerate(draft.lines, start=1))
    return tuple(line for line in made if line is not None)


def masses(line: LineDraft) -> Masses | None:
    """Complete a line's masses, or None when too little is known or they cannot be (negative, net of nothing)."""
    gross, tare, net = line.gross_g, line.tare_g, line.net_g
    if net is None and gross is not None:
        net = gross - (tare or 0)
    if net is None:
        return None
    if gross is None:
        gross = net + (tare or 0)
    if tare is None:
        tare = gross - net
    return None if net <= 0 or tare < 0 or gross < 0 else Masses(gross, tare, net)


def _heading(draft: LotDraft, facts: LotFacts) -> Iterator[Problem]:
    if draft.direction not in tuple(Direction):
        yield Problem("lot.direction", "direction", {"value": draft.direction})
    if not draft.lines:
        yield Problem("lot.no_lines", "lines")
    if draft.split_rule and draft.split_rule not in RULES:
        yield Problem("lot.split_rule", "split_rule", {"value": draft.split_rule})
    if not facts.crossing_known:
        yield Problem("lot.crossing_unknown", "crossing_id", {"value": draft.crossing_id})


def _totals(draft: LotDraft, facts: LotFacts) -> Iterator[Problem]:
    """Sums over the lines are numbers of the store and of the messages too."""
    lines = goods_lines(draft, facts)
    sums = (sum(line.amount_fen for line in lines), sum(line.gross_g for line in lines))
    if max(sums) > LARGEST:
        yield Problem("lot.too_large", "lines", {"most": LARGEST})


def _watched(draft: LotDraft, facts: LotFacts) -> tuple[Problem, ...]:
    """What the stop and recall lists say of these goods, plates and this counterpart (F-24)."""
    goods = tuple((each.goods_id, each.hs6) for each in facts.goods.values())
    plates = (draft.plate_cn, draft.plate_vn)
    watched = Watched(facts.today, draft.counterpart.name, plates, goods, draft.lot_ref or "")
    return entry_problems(facts.watch, watched, facts.today)


def _rate(draft: LotDraft, facts: LotFacts) -> Iterator[Problem]:
    rate = draft.rate
    foreign = sorted({line.price_currency for line in draft.lines if line.price_currency in MINOR_DIGITS} - {"CNY"})
    for currency in foreign:
        if rate is None or rate.currency != currency:
            yield Problem("lot.rate_missing", "rate", {"currency": currency})
    if rate is None or not foreign:
        return
    if not rate.source.strip():
        yield Problem("lot.rate_source_missing", "rate.source", {"currency": rate.currency})
    if rate.units_per_cny <= 0:
        yield Problem("lot.rate_not_positive", "rate.units_per_cny", {"currency": rate.currency})
    if max(rate.units_per_cny.numerator, rate.units_per_cny.denominator) > LARGEST:
        yield Problem("lot.too_large", "rate.units_per_cny", {"most": LARGEST})
    yield from _rate_day(rate, facts)


def _rate_day(rate: Rate, facts: LotFacts) -> Iterator[Problem]:
    figures = {"on": rate.quoted_on.isoformat(), "today": facts.today.isoformat()}
    if rate.quoted_on > facts.today:
        yield Problem("lot.rate_future", "rate.quoted_on", figures)
    oldest = facts.pack.rule("rate_max_age_days", facts.today)
    age = (facts.today - rate.quoted_on).days
    if oldest is not None and type(oldest.value) is int and age > oldest.value:
        yield Problem("lot.rate_old", "rate.quoted_on", {**figures, "days": oldest.value}, oldest.rule_id)


def _line(number: int, line: LineDraft, draft: LotDraft, facts: LotFacts) -> Iterator[Problem]:
    place = f"lines.{number}"
    goods = facts.goods.get(line.goods_id)
    if goods is None:
        yield Problem("lot.goods_unknown", f"{place}.goods_id", {"value": line.goods_id})
    else:
        sure = line.ask_confirmed
        yield from goods_problems(place, goods, line.origin, draft.direction, facts.pack, facts.today, confirmed=sure)
        yield from _counted(place, line, goods)
    yield from _mass(place, line)
    yield from _price(place, line)
    if not 0 < line.step <= LARGEST:
        yield Problem("lot.step", f"{place}.step", {"value": line.step})
    if not 0 <= line.packages <= LARGEST:
        yield Problem("lot.packages", f"{place}.packages", {"value": line.packages})


def _mass(place: str, line: LineDraft) -> Iterator[Problem]:
    gross, tare, net = line.gross_g, line.tare_g, line.net_g
    if gross is not None and tare is not None and net is not None and gross - tare != net:
        figures = {"gross_g": gross, "tare_g": tare, "net_g": net, "difference_g": gross - tare - net}
        yield Problem("lot.mass_sum", f"{place}.net_g", figures)
    elif masses(line) is None:
        figures_known = {"gross_g": gross, "tare_g": tare, "net_g": net}
        yield Problem("lot.mass_missing", f"{place}.net_g", figures_known)
    elif max(gross or 0, tare or 0, net or 0) > LARGEST:
        yield Problem("lot.too_large", f"{place}.net_g", {"most": LARGEST})


def _price(place: str, line: LineDraft) -> Iterator[Problem]:
    if line.price_currency not in MINOR_DIGITS:
        yield Problem("lot.currency_unknown", f"{place}.price_currency", {"value": line.price_currency})
    if line.unit_price_minor is None or line.unit_price_minor <= 0:
        yield Problem("lot.price_missing", f"{place}.unit_price_minor")
    elif line.unit_price_minor > LARGEST:
        yield Problem("lot.too_large", f"{place}.unit_price_minor", {"most": LARGEST})


def _counted(place: str, line: LineDraft, goods: Goods) -> Iterator[Problem]:
    if goods.unit == "piece" and not (line.quantity is not None and 0 < line.quantity <= LARGEST):
        yield Problem("lot.quantity_missing", f"{place}.quantity", {"goods": goods.goods_id})


def _goods_line(number: int, line: LineDraft, draft: LotDraft, facts: LotFacts) -> GoodsLine | None:
    goods, mass = facts.goods.get(line.goods_id), masses(line)
    if goods is None or mass is None or line.price_currency not in MINOR_DIGITS:
        return None
    quantity = line.quantity if goods.unit == "piece" else mass.net_g
    if not quantity or quantity < 0:
        return None
    return GoodsLine(
        line_no=number,
        goods_id=goods.goods_id,
        name=goods.name,
        hs6=goods.hs6,
        unit=goods.unit,
        quantity=quantity,
        gross_g=mass.gross_g,
        tare_g=mass.tare_g,
        net_g=mass.net_g,
        unit_price_minor=line.unit_price_minor or 0,
        price_currency=line.price_currency,
        amount_fen=_amount_fen(line, quantity, goods.unit, draft.rate),
        origin=line.origin,
        step=max(line.step, 1),
        limit_group=_limit_group(goods, draft.direction, facts),
        cn_hs8=goods.cn_hs8,
        vn_hs8=goods.vn_hs8,
        unit_code=goods.unit_code,
        packages=max(line.packages, 0),
        package_kind=line.package_kind,
        counts=counts_toward_value(goods.hs6, facts.pack, facts.today),
        ask_confirmed=line.ask_confirmed,
    )


def _amount_fen(line: LineDraft, quantity: int, unit: str, rate: Rate | None) -> int:
    """Value in fen; 0 while price or rate are missing."""
    price = line.unit_price_minor or 0
    own = line.price_currency == "CNY"
    if price <= 0 or (not own and (rate is None or rate.currency != line.price_currency or rate.units_per_cny <= 0)):
        return 0
    per_price = 1 if unit == "piece" else GRAMS_PER_KG
    return line_amount_fen(quantity, per_price, price, MINOR_DIGITS[line.price_currency], None if own else rate)


def _limit_group(goods: Goods, direction: str, facts: LotFacts) -> str | None:
    """The daily mass limit the goods fall under: by HS code, else as the register says (imports only)."""
    if direction != Direction.IMPORT:
        return None
    limit = facts.pack.limit_for(goods.hs6, facts.today)
    if limit is None and goods.limit_group:
        limit = facts.pack.limit_group(goods.limit_group, facts.today)
    return None if limit is None else limit.limit_group
