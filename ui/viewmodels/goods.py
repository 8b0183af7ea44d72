"""The goods register: searching, one entry with its prices, number keys, an own entry as it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.goods_entry import OwnGoods
from app.domain.problems import Problem
from app.domain.reference import Goods, TariffLine
from app.read_models import GoodsRow
from app.services.findings import Refused
from app.services.goods_register import GoodsDetail
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services

FORM = "own_goods"
ROWS_SHOWN = 200
LINES_SHOWN = 6
CODE_DIGITS = 6
_NO_TEXTS = {"zh": "", "vi": "", "en": "", "hs6": "", "unit_code": "KGM", "direction": "import"}


@dataclass(frozen=True, slots=True)
class GoodsView:
    """``numbers`` is the key of each favourite by goods id. ``adds`` while an own entry is typed (``texts``)."""

    is_loaded: bool = False
    words: str = ""
    rows: tuple[GoodsRow, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    detail: GoodsDetail | None = None
    adds: bool = False
    texts: Mapping[str, str] = field(default_factory=lambda: dict(_NO_TEXTS))
    tariff: tuple[TariffLine, ...] = ()
    problems: tuple[Problem, ...] = ()
    was_restored: bool = False

    def problem_of(self, name: str) -> Problem | None:
        """The first finding about a field of the own entry."""
        return next((each for each in self.problems if each.field == name), None)


class GoodsViewModel(QObject):
    """``added`` tells an own entry that is in the register now."""

    changed = Signal(object)
    failed = Signal(object)
    added = Signal(object)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = GoodsView()
        self._asked = 0

    def open(self, words: str = "") -> None:
        """Read the register; an own entry that was being typed comes back."""
        self._runner.run(self._kept, self._take_kept, self.failed.emit)
        self.find(words)

    def find(self, words: str) -> None:
        """Look for goods in any of the ways of :meth:`ReadQueries.goods`."""
        self._asked += 1
        self._show(replace(self.view, words=words))
        self._runner.run(partial(self._look, words), partial(self._take, self._asked), self.failed.emit)

    def choose(self, goods_id: str) -> None:
        """Show one entry with its prices."""
        self._runner.run(partial(self._services.goods.detail, goods_id), self._take_detail, self.failed.emit)

    def set_number(self, number: int) -> None:
        """Put the entry shown under a number key; pressed again on its own number it is taken from it."""
        detail = self.view.detail
        if detail is not None:
            wanted = 0 if detail.favourite == number else number
            self._runner.run(
                partial(self._put_number, detail.goods.goods_id, wanted), self._take_numbered, self.failed.emit
            )

    def begin_own(self) -> None:
        """Begin an own entry; words that found nothing are its name."""
        texts = dict(self.view.texts)
        if not self.view.rows and not texts["zh"]:
            texts["zh"] = self.view.words
        self._show(replace(self.view, adds=True, texts=texts))

    def leave_own(self) -> None:
        """Put the own entry aside; what is typed stays kept."""
        self._show(replace(self.view, adds=False, tariff=()))

    def set_text(self, name: str, text: str) -> None:
        """Take what is typed for the own entry, and keep it; a code or words in ``hs6`` look into the tariff."""
        texts = {**self.view.texts, name: text}
        left = tuple(each for each in self.view.problems if each.field != name)
        self._show(replace(self.view, texts=texts, problems=left))
        self._runner.run(partial(self._keep, texts), lambda _none: None, self.failed.emit)
        if name == "hs6":
            self._runner.run(partial(self._look_up, text), partial(self._take_lines, text), self.failed.emit)

    def save_own(self) -> None:
        """Store the own entry."""
        draft = OwnGoods(**{name: self.view.texts[name] for name in _NO_TEXTS})
        self._runner.run(partial(self._add, draft), self._take_added, self._refuse)

    def _look(self, words: str) -> tuple[tuple[GoodsRow, ...], dict[str, int]]:
        services = self._services
        favourites = {
            pick.row.goods_id: pick.number
            for direction in ("import", "export")
            for pick in services.goods.picks(direction)
            if pick.is_favourite
        }
        return services.read.goods(words, None, ROWS_SHOWN), favourites

    def _kept(self) -> dict[str, str] | None:
        kept = self._services.drafts.kept(FORM)
        return None if kept is None else {name: str(kept.get(name, value)) for name, value in _NO_TEXTS.items()}

    def _keep(self, texts: Mapping[str, str]) -> None:
        self._services.drafts.keep(FORM, dict(texts))

    def _look_up(self, text: str) -> tuple[TariffLine, ...]:
        """Only lines of six digits are goods; headings above them are not offered."""
        found = self._services.read.tariff_lines(text, "HS6", 4 * LINES_SHOWN) if text.strip() else ()
        return tuple(line for line in found if len(line.code) == CODE_DIGITS)[:LINES_SHOWN]

    def _put_number(self, goods_id: str, number: int) -> GoodsDetail:
        self._services.goods.set_favourite(goods_id, number)
        return self._services.goods.detail(goods_id)

    def _add(self, draft: OwnGoods) -> Goods:
        goods = self._services.goods.add_own(draft)
        self._services.drafts.drop(FORM)
        return goods

    def _take(self, asked: int, found: tuple[tuple[GoodsRow, ...], dict[str, int]]) -> None:
        if asked != self._asked:
            return
        rows, numbers = found
        self._show(replace(self.view, is_loaded=True, rows=rows, numbers=numbers))
        shown = self.view.detail
        if rows and (shown is None or all(row.goods_id != shown.goods.goods_id for row in rows)):
            self.choose(rows[0].goods_id)
        elif not rows:
            self._show(replace(self.view, detail=None))

    def _take_detail(self, detail: GoodsDetail) -> None:
        self._show(replace(self.view, detail=detail))

    def _take_numbered(self, detail: GoodsDetail) -> None:
        self._take_detail(detail)
        self.find(self.view.words)

    def _take_kept(self, texts: dict[str, str] | None) -> None:
        if texts is not None:
            self._show(replace(self.view, adds=True, texts=texts, was_restored=True))

    def _take_lines(self, text: str, lines: tuple[TariffLine, ...]) -> None:
        if text == self.view.texts["hs6"]:
            self._show(replace(self.view, tariff=lines))

    def _take_added(self, goods: Goods) -> None:
        texts = dict(_NO_TEXTS)
        self._show(replace(self.view, adds=False, texts=texts, tariff=(), problems=(), was_restored=False))
        self.added.emit(goods)
        self.find(goods.name.zh)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._show(replace(self.view, problems=error.problems))
        else:
            self.failed.emit(error)

    def _show(self, view: GoodsView) -> None:
        self.view = view
        self.changed.emit(view)
