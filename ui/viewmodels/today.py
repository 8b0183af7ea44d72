"""The market day: one act to do now, by rule; the day's steps, counters, trucks, what is to mend, rules in force."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from app.domain.rules import Rule, RulePack
from app.read_models import Badge, LotRow, PresenceRow, RecordRow, RecordsQuery, WatchHit
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.market import MarketProfile

Act = Literal["presence", "truck", "split", "mend", "send", "day_end"]
DAY_STEPS: tuple[Act, ...] = ("presence", "truck", "split", "send", "day_end")
"""The steps of a day that this program knows, in their order."""
TO_MEND_SHOWN = 9
RULES_SHOWN = ("value_limit", "consent_required", "entrustment_required")


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything on the home screen. ``act`` is what to do now, ``step`` the step of the day (0-based)."""

    is_loaded: bool = False
    act: Act = "presence"
    step: int = 0
    day_on: date | None = None
    profile: MarketProfile | None = None
    presence: tuple[PresenceRow, ...] = ()
    badge: Badge = field(default_factory=Badge)
    accepted: int = 0
    records: int = 0
    lots: tuple[LotRow, ...] = ()
    draft: LotRow | None = None
    needed_shares: int | None = None
    to_mend: tuple[RecordRow, ...] = ()
    pack: RulePack | None = None
    rules: tuple[Rule, ...] = ()
    waiting_before: int = 0
    at: datetime | None = None
    released_hits: tuple[WatchHit, ...] = ()

    @property
    def waiting(self) -> int:
        """Messages that have no answer yet."""
        return self.badge.waiting + self.badge.sent_unknown + self.badge.held


def next_act(*, to_mend: int, has_draft: bool, present: int, lots: int, waiting: int) -> Act:
    """What to do now: to mend, a split that waits, people, a truck, sending, the day's end (design §6.2)."""
    if to_mend:
        return "mend"
    if has_draft:
        return "split"
    if not present:
        return "presence"
    if not lots:
        return "truck"
    return "send" if waiting else "day_end"


class TodayViewModel(QObject):
    """Reads the day in the store lane."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = TodayView()

    def refresh(self) -> None:
        """Read everything again."""
        self._runner.run(self._read, self._show, self.failed.emit)

    def to_mend_ref(self, number: int) -> str:
        """Return the reference of the n-th record to mend (from 1), empty if there is none."""
        return self.view.to_mend[number - 1].local_reference if 0 < number <= len(self.view.to_mend) else ""

    def _read(self) -> TodayView:
        services = self._services
        today, now = services.context.today(), services.context.clock.now()
        read = services.read
        presence, lots, badge = services.presence.today(), read.lots(today), read.badge(now)
        counts = read.record_counts(RecordsQuery(day_on=today))
        to_mend = read.to_mend(TO_MEND_SHOWN)
        draft, needed = self._open_draft(lots)
        pack = services.market.rules_view(today).pack
        waiting = badge.waiting + badge.sent_unknown
        finished = [each for each in lots if each.state != "draft"]
        act = next_act(
            to_mend=len(to_mend),
            has_draft=draft is not None,
            present=len(presence),
            lots=len(finished),
            waiting=waiting,
        )
        return TodayView(
            is_loaded=True,
            act=act,
            step=_step(present=len(presence), has_draft=draft is not None, lots=len(finished), waiting=waiting),
            day_on=today,
            profile=services.market.profile(),
            presence=presence,
            badge=badge,
            accepted=counts.get("accepted", 0) + counts.get("released", 0),
            records=counts.get("total", 0),
            lots=lots,
            draft=draft,
            needed_shares=needed,
            to_mend=to_mend,
            pack=pack,
            rules=_shown_rules(pack, today),
            waiting_before=0 if counts.get("total", 0) else badge.waiting + badge.sent_unknown + badge.held,
            at=now,
            released_hits=read.watch_hits(today),
        )

    def _open_draft(self, lots: tuple[LotRow, ...]) -> tuple[LotRow | None, int | None]:
        lot = self._services.lots.open_draft()
        if lot is None:
            return None, None
        row = next((each for each in lots if each.lot_ref == lot.lot_ref), None)
        return row, self._services.lots.view(lot.lot_ref).needed_shares

    def _show(self, view: TodayView) -> None:
        self.view = view
        self.changed.emit(view)


def _step(*, present: int, has_draft: bool, lots: int, waiting: int) -> int:
    if has_draft:
        return DAY_STEPS.index("split")
    if not present:
        return 0
    if not lots:
        return DAY_STEPS.index("truck")
    return DAY_STEPS.index("send") if waiting else DAY_STEPS.index("day_end")


def _shown_rules(pack: RulePack | None, today: date) -> tuple[Rule, ...]:
    if pack is None:
        return ()
    found = (pack.rule(code, today) for code in RULES_SHOWN)
    return tuple(each for each in found if each is not None)
