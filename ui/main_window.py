"""The frame: rail, top bar, body, action bar; one screen at a time; badge, notices, language, scans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.domain.code_kinds import is_paper_seal, is_short_code
from ui import style, why
from ui.actions import ActionId, Actions
from ui.background import TaskRunner
from ui.badge import badge_view
from ui.clock_banner import ClockBanner
from ui.context import Launcher, UiContext
from ui.event_bridge import EventBridge
from ui.form_keeper import FormKeeper, OpenForm
from ui.notices import Notices
from ui.places import FRONT, Place
from ui.rail_places import HOME_OF, ICONS, LOWER, PLACES, UPPER
from ui.scanner import ScanCatcher
from ui.screens.register import make_screen
from ui.screens.screen import Screen
from ui.translators import LANGUAGES, Language, Translators, next_language
from ui.typing_switch import TypingSwitch
from ui.widgets.action_bar import ActionBar
from ui.widgets.rail import Rail
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from app.read_models import Badge
    from app.services.bundle import Services
    from ui.sync_driver import SyncDriver

SAVED_SHOWN_MS = 5_000
CLOCK_EVERY_MS = 30_000
#: How often the clock is judged against the store; not more often, so that an idle window leaves the disk alone.
JUDGED_EVERY_MS = 60_000
FORM_KEPT_WITHIN_S = 0.5


class MainWindow(QMainWindow):
    """The one window. Implements :class:`ui.context.Frame` for its screens."""

    place_changed = Signal(str)
    counts_changed = Signal()
    ended = Signal()

    def __init__(
        self,
        launcher: Launcher,
        translators: Translators,
        runner: TaskRunner | None = None,
        *,
        follows_market: bool = False,
    ) -> None:
        """``follows_market``: an opened market's stored language is shown, unless one was chosen before."""
        super().__init__()
        self._follows_market = follows_market
        self.runner = runner or TaskRunner(self)
        self.actions_table = Actions(self)
        self._translators = translators
        self.context = UiContext(self.runner, self.actions_table, self, launcher, language=translators.language)
        self.place: Place | None = None
        self.argument = ""
        self._trail: list[tuple[Place, str]] = []
        self._screens: dict[Place, Screen] = {}
        self._lent: QWidget | None = None
        self._bridge: EventBridge | None = None
        self.sync_driver: SyncDriver | None = None
        self._is_practice = False
        self._typing = TypingSwitch(self, self.runner)
        self._build()
        self.scans = ScanCatcher(QApplication.instance(), self)
        self.scans.scanned.connect(self._take_scan)
        self.forms = FormKeeper(QApplication.instance(), self.runner, self)
        self.forms.offered.connect(self._open_form)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_EVERY_MS)
        self._clock.timeout.connect(self._show_time)
        self._judging = QTimer(self)
        self._judging.setInterval(JUDGED_EVERY_MS)
        self._judging.timeout.connect(self.clock_changed)
        QTimer.singleShot(0, style.load_rare_font)
        self._saved_off = QTimer(self)
        self._saved_off.setSingleShot(True)
        self._saved_off.timeout.connect(lambda: self._say_sentence())

    # --- building -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        table = self.actions_table
        self.rail = Rail(
            [(table.action(name), ICONS[name]) for name in UPPER],
            [(table.action(name), ICONS[name]) for name in LOWER],
        )
        self.top_bar = TopBar(port_action=table.action(ActionId.PORT), find_action=table.action(ActionId.FIND))
        self.stack = QStackedWidget()
        self.bar = ActionBar()
        self.notices = Notices()
        self.clock_banner = ClockBanner()
        self.clock_banner.asked.connect(partial(self.go, Place.CLOCK))
        ground = QWidget()
        ground.setProperty("ground", "page")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget, stretch in (
            (self.top_bar, 0),
            (self.clock_banner, 0),
            (self.notices, 0),
            (self.stack, 1),
            (self.bar, 0),
        ):
            column.addWidget(widget, stretch)
        row.addLayout(column, 1)
        self.setCentralWidget(ground)
        self.top_bar.search.searched.connect(self._look_for)
        self.setMinimumSize(900, 480)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the window's own words."""
        self.setWindowTitle(self.tr("边贸通 · Biên Mậu Thông"))
        self.top_bar.show_practice(self.tr("Practice · nothing is sent out") if self._is_practice else "")
        self.actions_table.retranslate()

    # --- places ---------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the first screen: sign-in of a practice store, the passphrase, or first start."""
        launcher = self.context.launcher
        if launcher.exists():
            self.go(Place.UNLOCK)
        else:
            self.go(Place.FIRST_START, "practice" if launcher.wants_practice else "")

    def go(self, place: Place, argument: str = "") -> None:
        """Open a place; the one before is kept for Esc."""
        if self.place is not None and self.place not in FRONT and (self.place, self.argument) != (place, argument):
            self._trail.append((self.place, self.argument))
        self._open(place, argument)

    def back(self) -> None:
        """Go where one came from; from the first place nowhere."""
        if self._trail:
            self._open(*self._trail.pop())
        elif self.place not in FRONT:
            self._open(Place.TODAY, "")

    @property
    def open_screen(self) -> Screen:
        """The screen shown."""
        shown = self.stack.currentWidget()
        assert isinstance(shown, Screen)
        return shown

    def _open(self, place: Place, argument: str) -> None:
        if place not in self._screens:
            made = make_screen(place, self.context)
            self._screens[place] = made
            self.stack.addWidget(made)
        self.place, self.argument = place, argument
        screen = self._screens[place]
        self.notices.clear_passing()
        self.top_bar.show_search(False)
        self.stack.setCurrentWidget(screen)
        screen.show_for(argument)
        self._fit_frame(place)
        self.forms.follow(place, argument, screen)
        self.frame_changed()
        lamp = screen.first_lamp()
        if lamp is not None:
            lamp.setFocus()
        self.place_changed.emit(place.value)

    def _fit_frame(self, place: Place) -> None:
        front = place in FRONT
        self.rail.setVisible(not front)
        self.top_bar.setVisible(not front)
        for action_id, target in PLACES.items():
            if front or self.context.services is None:
                self.actions_table.unbind(action_id)
            else:
                self.actions_table.bind(action_id, partial(self.go, target))
        self.actions_table.bind(ActionId.LANGUAGE, self._next_language)
        self.actions_table.bind(ActionId.VIETNAMESE, self._typing.turn)
        self.actions_table.bind(ActionId.EVIDENCE, self._make_slip, enabled=not front)
        self.actions_table.bind(ActionId.PERSON, self._open_person, enabled=not front)
        if place in HOME_OF and not front:
            self.rail.show_current(self.actions_table.action(HOME_OF[place]))

    def frame_changed(self) -> None:
        """Read title, keys and buttons of the open screen again."""
        screen, lamp = self.open_screen, self.focusWidget()
        self.actions_table.unbind_screen()
        if self.place not in FRONT:
            self.actions_table.bind(ActionId.FIND, self._find)
        screen.bind_keys()
        self.top_bar.show_title(*screen.title())
        left, right = screen.bar_buttons()
        self.bar.setVisible(bool(left or right))
        self.bar.show_buttons(left, right)
        self._say_sentence()
        self._keep_lamp(lamp)

    def _keep_lamp(self, before: QWidget | None) -> None:
        """A button is off for the moment in which its key is bound anew; what really went off hands the lamp on.

        A button of the bar holds it only until the screen's first lamp is ready (what it needs was read).
        """
        first = self.open_screen.first_lamp()
        bar = self.bar.buttons()
        lent = before is not None and before is self._lent
        for lamp in (first, before, *bar) if lent else (before, first, *bar):
            if lamp is not None and lamp.isVisible() and lamp.isEnabled():
                self._lent = lamp if lamp in bar and lamp is not first else None
                if lamp is not self.focusWidget():
                    lamp.setFocus()
                return

    def _say_sentence(self) -> None:
        if not self._saved_off.isActive():
            self.bar.say(self.open_screen.bar_sentence())

    # --- what screens ask for -------------------------------------------------------------------------------------

    def opened(self, services: Services) -> None:
        """Take an open market over and show who may sign in."""
        from ui.sync_driver import SyncDriver  # late: the first window is painted before services are loaded

        self.context.services = services
        self.forms.open(services)
        self._bridge = EventBridge(services.events, self)
        self._bridge.counts_changed.connect(self.refresh_badge)
        self._bridge.counts_changed.connect(self.counts_changed)
        why.follow(services)
        self.sync_driver = SyncDriver(services.sync, self.runner, self)
        self._bridge.records_saved.connect(lambda _event: self._sync_soon())
        profile = services.market.profile()
        self.scans.set_profile(services.inputs.scan_profile())
        self._typing.take(services.inputs)
        self._is_practice = profile.practice
        if self._follows_market and profile.language in LANGUAGES:
            self._show_language(profile.language)
        self.retranslate()
        self.go(Place.SIGN_IN)

    def _sync_soon(self) -> None:
        if self.sync_driver is not None:
            self.sync_driver.sync_soon()

    def signed_in(self, name: str) -> None:
        """Go to the market day."""
        self._trail.clear()
        self._clock.start()
        self._judging.start()
        self.clock_changed()
        self.refresh_badge()
        self.go(Place.TODAY)
        self.forms.offer(self.tell)
        self._sync_soon()

    def _open_form(self, form: OpenForm) -> None:
        """Open the form that was being typed when the program ended or was locked."""
        if self.place is Place.TODAY:
            self.go(form.place, form.argument)
            self.forms.put_back(form, self.open_screen)

    def say_saved(self, words: str) -> None:
        """Tick with words in the bar for 5 s, and a sound."""
        self.forms.drop()
        self._saved_off.start(SAVED_SHOWN_MS)
        self.bar.say(words, is_good=True)
        QApplication.beep()

    def tell(self, error: Exception) -> None:
        """Show an error as a banner."""
        self.notices.tell(error)

    def watch_counts(self, slot: Callable[[], object]) -> None:
        """Call this after records or deliveries changed."""
        self.counts_changed.connect(slot)

    def choose_language(self, language: Language) -> None:
        """Switch language; LanguageChange reaches every widget, so what was typed stays."""
        self._follows_market = False
        if self.context.services is not None:
            services = self.context.services
            self.runner.run(partial(services.market.set_language, language), lambda _none: None, self.tell)
        self._show_language(language)

    def _show_language(self, language: Language) -> None:
        if language == self.context.language:
            return
        self._translators.install(language)
        self.context.language = language
        self.retranslate()
        if self.place is not None:
            self.frame_changed()

    def _next_language(self) -> None:
        self.choose_language(next_language(self.context.language))

    def refresh_badge(self) -> None:
        """Read counts and ages in the store lane and show them."""
        services = self.context.services
        if services is None:
            return
        now = services.context.clock.now()
        self.runner.run(
            partial(services.read.badge, now),
            partial(self._show_badge, now),
            self.tell,
        )

    def _show_badge(self, now: datetime, badge: Badge) -> None:
        self.top_bar.badge.show_badge(badge_view(badge, now))

    def clock_changed(self) -> None:
        """Show the time, and whether it may be trusted."""
        services = self.context.services
        if services is not None:
            self._show_time()
            self.runner.run(services.clock.look, self.clock_banner.show_state, self.tell)

    def _show_time(self) -> None:
        services = self.context.services
        if services is not None:
            self.top_bar.clocks.show_time(services.context.clock.now())

    def _make_slip(self) -> None:
        if person_id := self.open_screen.person_in_hand():
            self.go(Place.PAPER, f"USED {person_id}")

    def _open_person(self) -> None:
        person_id = self.open_screen.person_in_hand()
        if person_id and self.place is not Place.PERSON:
            self.go(Place.PERSON, person_id)

    def _find(self) -> None:
        self.top_bar.show_search(True)
        self.top_bar.search.setFocus()

    def _look_for(self, text: str) -> None:
        if not self._took_code(text):
            self.open_screen.look_for(text)

    def _took_code(self, text: str) -> bool:
        if is_code := is_short_code(text):
            self.go(Place.VERIFY if is_paper_seal(text) else Place.CODE, text)
        return is_code

    def _take_scan(self, text: str) -> None:
        if self.place not in FRONT and not self._took_code(text) and not self.open_screen.take_scan(text):
            self.go(Place.PEOPLE, text)

    # --- the window -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the size: the small form below 1100 × 600."""
        form = style.form_for(self.width(), self.height())
        app = QApplication.instance()
        if isinstance(app, QApplication) and style.is_small() != (form == "small"):
            style.apply(app, size_form=form)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the form being typed, cancel, drain, close the store; what was saved is saved."""
        self.forms.close()
        lamp = self.focusWidget()
        if lamp is not None:
            lamp.clearFocus()
            self.stack.hide()
            self.runner.drain(FORM_KEPT_WITHIN_S)
        self._clock.stop()
        self._judging.stop()
        self._saved_off.stop()
        if self.sync_driver is not None:
            self.sync_driver.close()
        if self._bridge is not None:
            self._bridge.close()
            self._bridge = None
        self.runner.close()
        if self.context.services is not None:
            self.context.services.close()
            self.context.services = None
        self.scans.close()
        self.ended.emit()
        super().closeEvent(event)
