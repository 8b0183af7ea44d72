"""The banner above every screen while the machine's clock is doubted: what is wrong, what is safe, where to go."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.clock_trust import ClockKind, ClockState
from ui import formats, style
from ui.widgets.banner import Banner, BannerKind
from ui.widgets.key_button import KeyButton


class ClockBanner(QWidget):
    """Takes no room while the clock is good. ``asked``: the person wants to check date and time."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state: ClockState | None = None
        self._act = KeyButton(icon="calendar")
        self._act.clicked.connect(lambda _checked=False: self.asked.emit())
        self._banner = Banner("warn", buttons=[self._act])
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._banner)
        self._follow_look()
        self.retranslate()
        self.hide()

    def state(self) -> ClockState | None:
        """The judgement shown."""
        return self._state

    def show_state(self, state: ClockState) -> None:
        """Show a judgement; nothing for a good clock that agrees with the port."""
        self._state = state
        words = clock_words(state)
        self.setVisible(bool(words))
        if words:
            kind: BannerKind = "bad" if state.kind is ClockKind.BEHIND and not state.is_confirmed else "warn"
            self._banner.show_banner(kind, words[0], words[1])

    def text(self) -> str:
        """The bold sentence shown; empty when hidden."""
        return "" if self.isHidden() else self._banner.text()

    def retranslate(self) -> None:
        """All words."""
        self._act.setText(self.tr("Check date and time"))
        if self._state is not None:
            self.show_state(self._state)

    def _follow_look(self) -> None:
        self._column.setContentsMargins(style.margin(), style.gap() // 2, style.margin(), 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def clock_words(state: ClockState) -> tuple[str, str] | None:
    """Say what is thought of the clock: a bold sentence and what is safe; None for a good one."""
    if state.kind is ClockKind.BEHIND:
        what = QCoreApplication.translate(
            "Clock", "The clock is behind: it says {now}, but something was saved at {floor}."
        ).format(now=formats.moment(state.now), floor=formats.moment(state.floor_at))
        if state.is_confirmed:
            return what, QCoreApplication.translate(
                "Clock", "Confirmed by one person: records carry low trust and count on the later day."
            )
        return what, QCoreApplication.translate(
            "Clock", "Records are safe; reading, printing and sending go on. Saving waits for a check."
        )
    if state.kind is ClockKind.AHEAD:
        leap = _span(state.off_by)
        return (
            QCoreApplication.translate("Clock", "The clock leapt ahead by {span}: it says {now}.").format(
                span=leap, now=formats.moment(state.now)
            ),
            QCoreApplication.translate(
                "Clock", "What is saved now carries low trust until the port's time or two persons confirm it."
            ),
        )
    if state.kind is ClockKind.VOUCHED:
        return (
            QCoreApplication.translate("Clock", "Date and time were confirmed by two persons."),
            QCoreApplication.translate("Clock", "Records carry low trust until the port's time agrees."),
        )
    if state.port_differs:
        span = _span(timedelta(seconds=abs(state.offset_s)))
        return (
            QCoreApplication.translate("Clock", "This clock and the port's differ by {span}.").format(span=span),
            QCoreApplication.translate("Clock", "Set the clock of this machine; stamps made before stay as they are."),
        )
    return None


def _span(span: timedelta) -> str:
    minutes = round(span / timedelta(minutes=1))
    if minutes < 120:
        return QCoreApplication.translate("Clock", "%n min", "", minutes)
    if minutes < 48 * 60:
        hours = round(minutes / 60)
        return QCoreApplication.translate("Clock", "%n h", "", hours)
    days = round(minutes / (24 * 60))
    return QCoreApplication.translate("Clock", "%n day(s)", "", days)
