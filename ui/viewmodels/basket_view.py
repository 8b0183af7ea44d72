"""What the basket screen shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.localized_text import LocalizedText
from app.domain.problems import Problem
from app.domain.quantities import Rate
from app.domain.reference import Crossing
from app.domain.undo_step import DeclaredPrice
from app.read_models import GoodsRow, PersonRow
from app.services.basket_views import BasketCard, BasketView
from app.services.goods_register import GoodsPick
from ui.viewmodels.basket_form import BasketSheet
from ui.viewmodels.lot_form import LotForm


@dataclass(frozen=True, slots=True)
class BasketLists:
    """What the form chooses from."""

    today: date | None = None
    side: str = "CN"
    crossings: tuple[Crossing, ...] = ()
    rates: tuple[Rate, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedBasket:
    """The basket saved last: for the strip, its paper and taking it back."""

    name: str
    record_ref: str
    lot_ref: str
    amount_fen: int
    net_g: int
    goods: LocalizedText


@dataclass(frozen=True, slots=True)
class BasketScreenView:
    """``card`` is the answer to the card under hand; ``waiting`` a card laid while a weight was not saved yet."""

    is_loaded: bool = False
    lists: BasketLists = field(default_factory=BasketLists)
    card: BasketCard | None = None
    sheet: BasketSheet = field(default_factory=BasketSheet)
    basket: BasketView | None = None
    understood: Mapping[str, int] = field(default_factory=dict)
    problems: Mapping[str, Problem] = field(default_factory=dict)
    goods: tuple[GoodsRow, ...] = ()
    goods_for: int = 0
    people: tuple[PersonRow, ...] = ()
    picks: tuple[GoodsPick, ...] = ()
    prices: Mapping[int, DeclaredPrice] = field(default_factory=dict)
    waiting: str = ""
    saved: SavedBasket | None = None
    before: LotForm | None = None
    is_saving: bool = False
    was_restored: bool = False
    shows_all: bool = False
    typed_problem: Problem | None = None
    clock_stops: bool = False

    @property
    def has_person(self) -> bool:
        """Whether somebody is under hand who may trade."""
        return bool(self.sheet.person_id)

    @property
    def is_filled(self) -> bool:
        """Whether every line has goods, an amount and a price, so that saving is worth a try."""
        lines = self.sheet.form.lines
        weighed = all(line.net.strip() or line.quantity.strip() for line in lines)
        return weighed and all(line.goods_id and line.price.strip() for line in lines)

    @property
    def can_save(self) -> bool:
        """Whether Enter may save now; the service checks everything once more."""
        consented = self.sheet.card_read or bool(self.sheet.note.strip())
        return self.has_person and self.is_filled and consented and not (self.is_saving or self.clock_stops)

    @property
    def fits(self) -> int | None:
        """The greatest amount of the last line that fits, when what is typed does not; 0: the line is left out."""
        if self.basket is None or not _is_over(self.basket):
            return None
        return self.basket.most or (0 if self.basket.most == 0 and len(self.sheet.form.lines) > 1 else None)


def _is_over(basket: BasketView) -> bool:
    return basket.over_fen > 0 or any(problem.code == "share.over_limit" for problem in basket.problems)
