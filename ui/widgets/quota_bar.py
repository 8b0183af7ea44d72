"""What a person has left, in three numbers told apart by pattern, always with their words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import formats, style
from ui.models.cells import QuotaParts
from ui.widgets.drawings import paint_quota
from ui.widgets.state_mark import StateChip
from ui.widgets.text_label import TextLabel

MOST_FACTS = 8
_GAP = 16


@dataclass(frozen=True, slots=True)
class BarView:
    """Parts in minor units of one currency, and since when what is known.

    `confirmed_until` is the time of the port's last word ("09:33"), `unknown_since` the time from which use elsewhere
    is not known; empty if everything is known. `low` and `high` bound what is left; None shows the parts' own rest.
    `home` names the laptop that holds the quota, if that is another one. `masses` are (kind of goods, bounds);
    `masses_only_here` tells that nobody else is heard of for them: the port's word has no kilograms.
    """

    parts: QuotaParts
    currency: str = "CNY"
    confirmed_until: str = ""
    unknown_since: str = ""
    used_here: int | None = None
    low: int | None = None
    high: int | None = None
    home: str = ""
    is_only_unknown: bool = False
    is_provisional: bool = False
    masses: tuple[tuple[str, str], ...] = ()
    masses_only_here: bool = False


def left_of(parts: QuotaParts) -> int:
    """What is left of the limit after everything shown; never negative."""
    return max(0, parts.limit - parts.confirmed - parts.here - parts.share - parts.unknown)


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.parts = QuotaParts(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, round(style.size("body") * 1.5) + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_quota(painter, QRectF(self.rect()).adjusted(0, 8, 0, 0), self.parts)
        painter.end()


class QuotaBar(QWidget):
    """Bar, then the numbers with their words above them, so many in a row."""

    def __init__(self, *, columns: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar()
        self._view = BarView(QuotaParts(0))
        self._facts = [(TextLabel(role="cap"), TextLabel(bold=True)) for _ in range(MOST_FACTS)]
        self._chip, self._mass_chip = StateChip("wait"), StateChip("wait")
        self._most_columns, self._columns = columns, 0
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(columns, 1)
        self._lay_facts(columns)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self._bar)
        whole.addWidget(self._chip)
        whole.addLayout(grid)
        whole.addWidget(self._mass_chip)
        self.show_quota(self._view)

    def show_quota(self, view: BarView) -> None:
        """Show other numbers."""
        self._view = view
        self._bar.parts = view.parts
        self._bar.update()
        self._show_chip()
        facts = self.facts()
        for at, (word, value) in enumerate(self._facts):
            shown = at < len(facts)
            word.setText(facts[at][0] if shown else "")
            value.setText(facts[at][1] if shown else "")
            word.setVisible(shown)
            value.setVisible(shown)
        self.setAccessibleName("; ".join(f"{word}: {value}" for word, value in facts))
        self._fit_columns()

    def _lay_facts(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, (word, value) in enumerate(self._facts):
            row, column = divmod(at, columns)
            for below, label in enumerate((word, value)):
                self._grid.removeWidget(label)
                self._grid.addWidget(label, 2 * row + below, column)

    def _fit_columns(self) -> None:
        """As many numbers in a row as fit: none is ever cut."""
        wide = self._widths()
        for columns in range(self._most_columns, 0, -1):
            needed = [max(wide[at::columns], default=0) for at in range(columns)]
            if columns == 1 or sum(needed) + _GAP * (columns - 1) <= self.width():
                self._lay_facts(columns)
                return

    def _widths(self) -> list[int]:
        shown = self._facts[: len(self.facts())]
        return [max(label.sizeHint().width() for label in pair) for pair in shown]

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest number with its words; the rows follow the width."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the numbers anew."""
        super().resizeEvent(event)
        self._fit_columns()

    def facts(self) -> list[tuple[str, str]]:
        """The words and numbers under the bar."""
        view, parts = self._view, self._view.parts
        until = view.confirmed_until
        confirmed = self.tr("Confirmed until {time}").format(time=until) if until else self.tr("Confirmed by the port")
        here = parts.here if view.used_here is None else view.used_here
        found = [(self.tr("Used here"), self._money(here)), (confirmed, self._money(parts.confirmed))]
        if parts.share:
            found.append((self.tr("This share"), self._money(parts.share)))
        if view.unknown_since:
            unknown = self.tr("Unknown since {time}").format(time=view.unknown_since)
            told = self.tr("{amount} told of").format(amount=self._money(parts.unknown))
            found.append((unknown, told if parts.unknown else self.tr("not known")))
        if parts.over:
            found.append((self.tr("Over the allowance"), self._money(parts.over)))
        else:
            found.append(self._left())
        masses = [(self.tr("Left of {goods}").format(goods=group), bounds) for group, bounds in view.masses]
        return [*found, *masses][:MOST_FACTS]

    def _left(self) -> tuple[str, str]:
        view = self._view
        if view.high is None or view.low is None:
            left = self.tr("At most left") if not view.parts.unknown else self.tr("At least left")
            return left, self._money(left_of(view.parts))
        if view.low == view.high:
            return self.tr("Left here"), self._money(view.high)
        low = formats.amount(view.low, view.currency)
        return self.tr("Left here, at least – at most"), f"{low} – {self._money(view.high)}"

    def _show_chip(self) -> None:
        """Say in one mark what the doubt is: quota on another laptop, an exception, or only what others do."""
        view = self._view
        words, mark = "", "wait"
        if view.is_provisional:
            words, mark = self.tr("Exception: provisional until the port answers"), "warn"
        elif view.home:
            words = self.tr("Quota on laptop {device}").format(device=view.home)
        elif view.is_only_unknown:
            words = self.tr("Unknown elsewhere since {time}").format(time=view.unknown_since)
        self._mass_chip.setVisible(view.masses_only_here)
        if view.masses_only_here:
            self._mass_chip.show_state("wait", self.tr("Kilograms: only this laptop's are known"))
        self._chip.setVisible(bool(words))
        if words:
            self._chip.show_state(mark, words)  # type: ignore[arg-type]

    def _money(self, minor: int) -> str:
        return formats.money(minor, self._view.currency)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_quota(self._view)
        super().changeEvent(event)
