"""What the truck screen shows: the day's trucks, what a form chooses from, and the lot under hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from app.domain.problems import Problem
from app.domain.quantities import Rate
from app.domain.reference import Crossing
from app.domain.undo_step import DeclaredPrice
from app.read_models import GoodsRow, GroupRow, LotRow
from app.services.lot_views import LotView
from ui.viewmodels.lot_form import LotForm


@dataclass(frozen=True, slots=True)
class TruckLists:
    """What the form chooses from, and the trucks of the day."""

    today: date | None = None
    lots: tuple[LotRow, ...] = ()
    groups: tuple[GroupRow, ...] = ()
    crossings: tuple[Crossing, ...] = ()
    rates: tuple[Rate, ...] = ()

    def rate_of(self, currency: str) -> Rate | None:
        """The rule pack's rate for settling in a currency."""
        found = [rate for rate in self.rates if rate.currency == currency]
        return next((rate for rate in found if rate.purpose == "settlement"), found[0] if found else None)

    def lanes_of(self, crossing_id: str) -> tuple[Crossing, ...]:
        """The lanes of a crossing."""
        return tuple(each for each in self.crossings if each.parent == crossing_id)


@dataclass(frozen=True, slots=True)
class TruckView:
    """``mode`` ``list`` shows the day's trucks, ``form`` the lot under hand. ``problems`` are found beside fields."""

    mode: Literal["list", "form"] = "list"
    is_loaded: bool = False
    lists: TruckLists = field(default_factory=TruckLists)
    form: LotForm = field(default_factory=LotForm)
    lot: LotView | None = None
    understood: Mapping[str, int] = field(default_factory=dict)
    computed: Mapping[str, int] = field(default_factory=dict)
    problems: Mapping[str, Problem] = field(default_factory=dict)
    choices: tuple[GoodsRow, ...] = ()
    choices_for: int = 0
    prices: Mapping[int, DeclaredPrice] = field(default_factory=dict)
    can_undo: bool = False
    is_saving: bool = False
    was_restored: bool = False
    was_put_aside: bool = False
    shows_all: bool = False

    @property
    def can_save(self) -> bool:
        """Whether nothing stops the lot."""
        stops = any(problem.severity == "stop" for problem in self.problems.values())
        return self.lot is not None and self.lot.can_save and not stops and not self.is_saving
