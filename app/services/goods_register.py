"""The goods register as the clerk uses it: favourites by number, own entries, and the price declared last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app import read_models as rm
from app.domain.goods_entry import OwnGoods, check_own_goods, own_goods
from app.domain.reference import TRUSTED, Goods
from app.domain.undo_step import DeclaredPrice
from app.errors import UserError
from app.events import ReferenceUpdated
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext
from app.services.findings import refuse_if_any

FAVOURITES_SETTING = "favourite_goods"
OWN_NUMBER_SETTING = "own_goods.last_number"
MOST_PICKS = 9


@dataclass(frozen=True, slots=True)
class GoodsPick:
    """Goods under a number key, 1–9: a favourite or, on a free number, lately declared ones."""

    number: int
    row: rm.GoodsRow
    is_favourite: bool


@dataclass(frozen=True, slots=True)
class GoodsDetail:
    """An entry with the prices declared for it and its number among the favourites (0: none).

    ``limit_group`` and ``limit_g`` are what the rules of today say of its code; ``rule_id`` which rule that is.
    """

    goods: Goods
    prices: tuple[DeclaredPrice, ...]
    favourite: int
    limit_group: str = ""
    limit_g: int | None = None
    rule_id: str = ""


class GoodsRegister:
    """Reads and fills the register; searching is ``read.goods``."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def picks(self, direction: str) -> tuple[GoodsPick, ...]:
        """Return the goods under the keys 1–9: favourites on their numbers, goods declared lately on the others."""
        lately = self._context.store.reading().goods_lately(3 * MOST_PICKS)
        with self._context.store.unit_of_work() as uow:
            chosen = {number: uow.reference.goods(goods_id) for number, goods_id in _favourites(uow).items()}
            favourites = {number: goods for number, goods in chosen.items() if _fits(goods, direction)}
            taken = {goods.goods_id for goods in favourites.values() if goods is not None}
            others = iter([g for g in map(uow.reference.goods, lately) if _fits(g, direction) and _id(g) not in taken])
        picks = []
        for number in range(1, MOST_PICKS + 1):
            goods = favourites.get(number) or next(others, None)
            if goods is not None:
                picks.append(GoodsPick(number, _row(goods), number in favourites))
        return tuple(picks)

    def price(self, goods_id: str, counterpart: str = "") -> DeclaredPrice | None:
        """Return the price declared last with this counterpart, else with anybody; None when never declared."""
        read = self._context.store.reading()
        with_them = read.declared_prices(goods_id, counterpart, 1) if counterpart else ()
        found = with_them if with_them and with_them[0].holds else read.declared_prices(goods_id, "", 1)
        return next(iter(found or with_them), None)

    def detail(self, goods_id: str) -> GoodsDetail:
        """Return an entry with its prices. Raises UserError ``goods.unknown``."""
        with self._context.store.unit_of_work() as uow:
            goods, today = uow.reference.goods(goods_id), self._context.today(uow)
            if goods is None:
                raise UserError("goods.unknown", goods=goods_id)
            number = next((n for n, each in _favourites(uow).items() if each == goods_id), 0)
            pack = uow.rules.in_force(today)
            limit = None if pack is None else pack.limit_for(goods.hs6, today)
        prices = self._context.store.reading().declared_prices(goods_id)
        if limit is None:
            return GoodsDetail(goods, prices, number)
        return GoodsDetail(goods, prices, number, limit.limit_group, limit.limit_g, limit.rule_id)

    def set_favourite(self, goods_id: str, number: int) -> None:
        """Put goods under a number key 1–9; 0 takes them from the keys. What was there before gives way."""
        if not 0 <= number <= MOST_PICKS:
            raise UserError("goods.key_unknown", number=number)
        with self._context.store.unit_of_work() as uow:
            if uow.reference.goods(goods_id) is None:
                raise UserError("goods.unknown", goods=goods_id)
            kept = {n: each for n, each in _favourites(uow).items() if each != goods_id and n != number}
            if number:
                kept[number] = goods_id
            uow.settings.put(FAVOURITES_SETTING, {str(n): each for n, each in sorted(kept.items())})
            uow.commit()
        self._context.events.publish(ReferenceUpdated("favourites"))

    def add_own(self, draft: OwnGoods) -> Goods:
        """Store an entry of the office's own; it is marked as own and "confirm" until an office list has it.

        Raises:
            Refused: what is wrong with the entry.

        """
        with self._context.store.unit_of_work() as uow:
            known = self._context.store.reading().tariff_lines(draft.hs6, "HS6", 1)
            refuse_if_any(check_own_goods(draft, code_known=any(line.code == draft.hs6 for line in known)))
            number = int(uow.settings.get(OWN_NUMBER_SETTING) or 0) + 1
            uow.settings.put(OWN_NUMBER_SETTING, number)
            goods = own_goods(draft, number)
            uow.reference.load([goods], (), ())
            body: dict[str, str | int | bool | None] = {"goods_id": goods.goods_id, "hs6": goods.hs6}
            uow.ledger.append("goods.added", dict(body), self._context.actor.name, self._context.clock.now())
            uow.commit()
        self._context.events.publish(ReferenceUpdated(goods.goods_id))
        return goods


def _favourites(uow: UnitOfWork) -> dict[int, str]:
    kept: Mapping[str, str] = uow.settings.get(FAVOURITES_SETTING) or {}
    return {int(number): goods_id for number, goods_id in kept.items()}


def _fits(goods: Goods | None, direction: str) -> bool:
    return goods is not None and goods.direction in (direction, "both", "")


def _id(goods: Goods | None) -> str:
    return "" if goods is None else goods.goods_id


def _row(goods: Goods) -> rm.GoodsRow:
    example = goods.trust not in TRUSTED
    return rm.GoodsRow(goods.goods_id, goods.name, goods.hs6, goods.unit, goods.limit_group, goods.direction, example)
