"""Truck and split (F4), first half: today's trucks, and the lot as it is typed, looked at while one types."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.lot_checks import masses
from app.domain.mass_units import next_unit, split_unit
from app.domain.pasted import read_block
from app.domain.trade import Lot
from app.domain.undo_step import DeclaredPrice
from app.errors import UserError
from app.read_models import GoodsRow, LotRow
from app.services.findings import Refused
from app.services.lot_views import LotView
from ui.viewmodels.basket_form import without_masses
from ui.viewmodels.lot_block import LINES_SHAPE, lines_of_block
from ui.viewmodels.lot_form import DraftHistory, LineForm, LotForm, form_of, from_plain, rate_text, to_plain
from ui.viewmodels.lot_reading import LotReading, on_form, read_lot
from ui.viewmodels.runner import Runner, TaskHandle
from ui.viewmodels.truck_view import TruckLists, TruckView

__all__ = ["TruckLists", "TruckView", "TruckViewModel"]

if TYPE_CHECKING:
    from app.services.bundle import Services

FORM = "truck"
LAST = "truck.last"
NEW = "new"
SETTLE_MS = 250
CHOICES_SHOWN = 8
#: What the next truck takes over from the one before.
_KEPT = ("direction", "crossing_id", "lane", "group_id", "payment", "manifest_mass_unit")
#: What is the same for every lot on one trip of a truck.
_OF_TRIP = ("plate_cn", "plate_vn", "driver", "manifest_batch", "manifest_bill", "manifest_mass")
_MASSES = ("gross", "tare", "net")


class TruckViewModel(QObject):
    """Keeps what is typed, reads it, and asks the lot service what it comes to."""

    changed = Signal(object)
    failed = Signal(object)
    saved = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = TruckView()
        self._history = DraftHistory()
        self._last: LotForm = LotForm()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.settle)
        self._looking: TaskHandle | None = None
        self._edition = 0

    # -- opening
    def open(self, argument: str = "") -> None:
        """Open the list, the form that was being typed, a new form (``new``) or a kept draft lot by its reference."""
        self._runner.run(partial(self._read, argument), self._take, self.failed.emit)

    def start_new(self) -> None:
        """Begin another truck with the place and group of the last one; undo brings back what was typed before."""
        typed = self.view.form
        self._begin(self._fresh(), was_restored=False)
        if not typed.is_blank:
            self._history.note(typed, "")
            self._show(replace(self.view, can_undo=True, was_put_aside=True))

    def repeat(self, lot_ref: str = "") -> None:
        """Begin a truck like a former one (the newest without a name): everything but masses and manifest."""
        self._runner.run(partial(self._former, lot_ref), self._begin_again, self.failed.emit)

    def leave_form(self) -> None:
        """Go back to the list; what was typed is kept."""
        self.settle()
        self._show(replace(self.view, mode="list"))

    # -- typing
    def set_field(self, name: str, text: str) -> None:
        """Take what is typed or chosen in a field of the form (names of :class:`LotForm`)."""
        form = replace(self.view.form, **{name: text}, **_typed_unit(name, text))  # type: ignore[arg-type]
        if name == "crossing_id":
            form = replace(form, lane="")
        if name == "rate":
            form = self._with_rate_source(form)
        self._edit(form, name)
        if name in ("plate_cn", "plate_vn"):
            self._runner.run(partial(self._services.lots.trip, text), self._take_trip, self.failed.emit)

    def set_line(self, key: int, name: str, text: str) -> None:
        """Take what is typed in a field of a goods line."""
        self._edit(self.view.form.with_line(key, **{name: text}, **_typed_unit(name, text)), f"{key}.{name}")

    def next_unit(self, key: int, name: str) -> None:
        """Take the next unit for a mass field: of a goods line by its key, or ``manifest_mass`` with key 0."""
        owner = self.view.form.line(key) if key else self.view.form
        unit = f"{name}_unit"
        if owner is not None and hasattr(owner, unit):
            changes = {unit: next_unit(getattr(owner, unit))}
            form = self.view.form.with_line(key, **changes) if key else replace(self.view.form, **changes)  # type: ignore[arg-type]
            self._edit(form, "")

    def next_currency(self, key: int) -> None:
        """Take the next currency for a line's price; the rate of the pack comes with it."""
        line = self.view.form.line(key)
        if line is not None:
            order = ("VND", "CNY", "USD")
            currency = order[(order.index(line.currency) + 1) % len(order)]
            self._edit(self._with_pack_rate(self.view.form.with_line(key, currency=currency), currency), "")

    def find_goods(self, key: int, text: str) -> None:
        """Offer goods for a line by Chinese, pinyin initials, unaccented Vietnamese or HS code."""
        self._edit(self.view.form.with_line(key, search=text), f"{key}.search")
        if not text.strip():
            self._show(replace(self.view, choices=(), choices_for=key))
            return
        direction = self.view.form.direction
        work = partial(self._services.read.goods, text, direction, CHOICES_SHOWN)
        self._runner.run(work, partial(self._offer, key, text), self.failed.emit)

    def pick_goods(self, key: int, goods_id: str) -> None:
        """Take an offered kind of goods into a line."""
        row = next((row for row in self.view.choices if row.goods_id == goods_id), None)
        if row is None:
            return
        names = {"name_zh": row.name.zh, "name_vi": row.name.vi, "name_en": row.name.en, "asked": ""}
        form = self.view.form.with_line(key, goods_id=goods_id, hs6=row.hs6, unit=row.unit, search="", **names)
        self._edit(form, "")
        self._show(replace(self.view, choices=()))
        work = partial(self._services.goods.price, goods_id, form.party_name.strip())
        self._runner.run(work, partial(self._take_price, key, goods_id), self.failed.emit)

    def add_line(self) -> int:
        """Add a goods line with the currency of the one before; returns its key."""
        lines = self.view.form.lines
        added = replace(lines[-1].bare() if lines else LineForm(0), key=self.view.form.next_key())
        self._edit(replace(self.view.form, lines=(*lines, added)), "")
        return added.key

    def paste_lines(self, key: int, text: str) -> None:
        """Put a block of cells into goods lines, from the line of a key on; one step for undo."""
        block = read_block(text, LINES_SHAPE)
        if block.problem is not None:
            self.failed.emit(UserError(block.problem.code, **block.problem.params))
            return
        work = partial(lines_of_block, block, self.view.form, key, self._services.read.goods)
        self._runner.run(work, self._take_pasted, self.failed.emit)

    def remove_line(self, key: int) -> None:
        """Take a line away; the last one is emptied instead."""
        lines = tuple(line for line in self.view.form.lines if line.key != key)
        self._edit(replace(self.view.form, lines=lines or (LineForm(key),)), "")

    def undo(self) -> None:
        """Take the last step back."""
        if self._history.can_undo:
            self._put(self._history.undo())
            self._show(replace(self.view, was_put_aside=False))

    def settle(self) -> None:
        """Keep what is typed and look at it now, without waiting for a pause."""
        self._settling.stop()
        if self.view.mode == "form":
            self._look()

    def stop(self) -> None:
        """Look at nothing more: the window is closing."""
        self._settling.stop()

    # -- saving
    def save(self) -> None:
        """Keep the lot as a draft under its number; ``saved`` tells it, ``problems`` what stops it."""
        if self.view.is_saving:
            return
        self._settling.stop()
        self._show(replace(self.view, is_saving=True))
        self._runner.run(partial(self._save, self.view.form), self._take_saved, self._refuse)

    # -- in the store lane
    def _read(self, argument: str) -> tuple[TruckLists, LotForm | None, LotForm, bool]:
        services = self._services
        today = services.context.today()
        profile, pack = services.market.profile(), services.market.rules_view(today).pack
        lists = TruckLists(
            today=today,
            lots=services.read.lots(today),
            groups=services.read.groups(today),
            crossings=services.reference.crossings(),
            rates=() if pack is None else pack.rates,
        )
        last = from_plain(services.drafts.kept(LAST) or {})
        if not last.crossing_id:
            group = lists.groups[0].group_id if lists.groups else ""
            last = replace(last, crossing_id=profile.crossing_id, group_id=group)
        kept = services.drafts.kept(FORM)
        if argument and argument != NEW:
            return lists, form_of(services.lots.view(argument).lot), last, False
        if kept is not None:
            return lists, from_plain(kept), last, True
        return lists, LotForm() if argument == NEW else None, last, False

    def _former(self, lot_ref: str) -> LotForm | None:
        services = self._services
        ref = lot_ref or next((row.lot_ref for row in services.read.lots(None, 1)), "")
        if not ref:
            return None
        form = without_masses(form_of(services.lots.view(ref).lot))
        return replace(form, manifest_batch="", manifest_bill="", manifest_mass="", rate="")

    def _look_at(self, form: LotForm) -> tuple[LotReading, LotView]:
        today = self._services.context.today()
        if form.is_blank:
            self._services.drafts.drop(FORM)
        else:
            self._services.drafts.keep(FORM, to_plain(form))
        reading = read_lot(form, today, self.view.lists.rate_of(form.rate_currency))
        return reading, self._services.lots.assess(reading.draft)

    def _save(self, form: LotForm) -> tuple[Lot, tuple[LotRow, ...]]:
        today = self._services.context.today()
        reading = read_lot(form, today, self.view.lists.rate_of(form.rate_currency))
        if reading.problems:
            raise Refused(reading.problems)
        try:
            lot = self._services.lots.save(reading.draft)
        except Refused as refused:
            raise Refused([on_form(problem, reading) for problem in refused.problems]) from refused
        self._services.drafts.drop(FORM)
        kept = replace(LotForm(), **{name: getattr(form, name) for name in _KEPT}, lines=(_first_line(form),))
        self._services.drafts.keep(LAST, to_plain(kept))
        return lot, self._services.read.lots(today)

    # -- answers
    def _take(self, found: tuple[TruckLists, LotForm | None, LotForm, bool]) -> None:
        lists, form, last, was_restored = found
        self._last = last
        self._show(replace(self.view, lists=lists, is_loaded=True))
        if form is None:
            self._show(replace(self.view, mode="list"))
        elif form == LotForm():
            self.start_new()
        else:
            self._begin(form, was_restored=was_restored)

    def _begin_again(self, form: LotForm | None) -> None:
        self.start_new()
        if form is not None:
            self._edit(self._with_pack_rate(form, form.rate_currency), "")

    def _take_price(self, key: int, goods_id: str, price: DeclaredPrice | None) -> None:
        line = self.view.form.line(key)
        if price is not None and line is not None and line.goods_id == goods_id:
            self._show(replace(self.view, prices={**self.view.prices, key: price}))

    def _begin(self, form: LotForm, *, was_restored: bool) -> None:
        self._history.clear()
        self._show(replace(self.view, mode="form", was_restored=was_restored, was_put_aside=False, shows_all=False))
        self._put(form)

    def _fresh(self) -> LotForm:
        last = self._last
        form = replace(LotForm(), **{name: getattr(last, name) for name in _KEPT}, lines=(_first_line(last),))
        return self._with_pack_rate(form, "VND")

    def _edit(self, form: LotForm, place: str) -> None:
        if form != self.view.form:
            self._history.note(self.view.form, place)
            self._put(form)

    def _put(self, form: LotForm) -> None:
        self._edition += 1
        self._show(replace(self.view, form=form, can_undo=self._history.can_undo))
        if not self._settling.isActive():
            self._settling.start()

    def _look(self) -> None:
        if self._looking is not None:
            return
        edition, form = self._edition, self.view.form
        self._looking = self._runner.run(
            partial(self._look_at, form), partial(self._take_look, edition), self._fail_look
        )

    def _take_look(self, edition: int, found: tuple[LotReading, LotView]) -> None:
        self._looking = None
        if edition != self._edition:
            self._look()
            return
        reading, lot = found
        told = (*(on_form(problem, reading) for problem in lot.problems), *reading.problems)
        self._show(
            replace(
                self.view,
                lot=lot,
                understood=reading.understood,
                computed=_computed(reading),
                problems={problem.field: problem for problem in told},
            )
        )

    def _fail_look(self, error: Exception) -> None:
        self._looking = None
        self.failed.emit(error)

    def _take_pasted(self, form: LotForm) -> None:
        self._edit(replace(self.view.form, lines=form.lines), "")
        self._show(replace(self.view, shows_all=True))

    def _take_trip(self, lot: Lot | None) -> None:
        """The truck was here before today: what is the same on one trip need not be typed again."""
        if lot is None or self.view.mode != "form" or self.view.form.lot_ref == lot.lot_ref:
            return
        before, form = form_of(lot), self.view.form
        blank = {name: getattr(before, name) for name in _OF_TRIP if not getattr(form, name)}
        if any(blank.values()):
            self._edit(replace(form, **blank), "")

    def _offer(self, key: int, text: str, rows: tuple[GoodsRow, ...]) -> None:
        line = self.view.form.line(key)
        if line is not None and line.search == text:
            self._show(replace(self.view, choices=rows, choices_for=key))

    def _take_saved(self, found: tuple[Lot, tuple[LotRow, ...]]) -> None:
        lot, lots = found
        self._last = self.view.form
        self._history.clear()
        lists = replace(self.view.lists, lots=lots)
        self._show(TruckView(is_loaded=True, lists=lists))
        self.saved.emit(lot.lot_ref)

    def _refuse(self, error: Exception) -> None:
        view = replace(self.view, is_saving=False, shows_all=True)
        if isinstance(error, Refused):
            self._show(replace(view, problems={problem.field: problem for problem in reversed(error.problems)}))
            self.settle()
        else:
            self._show(view)
            self.failed.emit(error)

    def _with_rate_source(self, form: LotForm) -> LotForm:
        """A rate that is not the pack's own needs a source of its own; the pack's is never lent to it."""
        pack_rate = self.view.lists.rate_of(form.rate_currency)
        if pack_rate is None:
            return form
        is_packs = form.rate == rate_text(pack_rate)
        if is_packs:
            return replace(form, rate_on=pack_rate.quoted_on.isoformat(), rate_source=pack_rate.source)
        return replace(form, rate_source="") if form.rate_source == pack_rate.source else form

    def _with_pack_rate(self, form: LotForm, currency: str) -> LotForm:
        rate = self.view.lists.rate_of(currency)
        if currency == "CNY" or (form.rate_currency == currency and form.rate):
            return form
        if rate is None:
            return replace(form, rate_currency=currency, rate="", rate_on="", rate_source="")
        return replace(
            form,
            rate_currency=currency,
            rate=rate_text(rate),
            rate_on=rate.quoted_on.isoformat(),
            rate_source=rate.source,
        )

    def _show(self, view: TruckView) -> None:
        self.view = view
        self.changed.emit(view)


def _typed_unit(name: str, text: str) -> dict[str, str]:
    """A unit typed behind a mass becomes the field's own: it stays for the next figure."""
    if name not in (*_MASSES, "manifest_mass"):
        return {}
    parts = split_unit(text)
    return {} if parts is None or parts[1] is None else {f"{name}_unit": parts[1]}


def _first_line(form: LotForm) -> LineForm:
    """An empty first line that remembers the units of the form's first line."""
    return replace(form.lines[0].bare(), key=1, currency="VND") if form.lines else LineForm(1)


def _computed(reading: LotReading) -> dict[str, int]:
    """The third mass of each line that has two, in grams, by the field it belongs to."""
    found: dict[str, int] = {}
    for key, line in zip(reading.numbers, reading.draft.lines, strict=True):
        typed = {"gross": line.gross_g, "tare": line.tare_g, "net": line.net_g}
        mass = masses(line)
        if mass is not None and sum(value is not None for value in typed.values()) == 2:
            whole = {"gross": mass.gross_g, "tare": mass.tare_g, "net": mass.net_g}
            found.update({f"lines.{key}.{name}": whole[name] for name, value in typed.items() if value is None})
    return found
