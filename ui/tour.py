"""``bianmao --tour``: opens every screen offscreen, full, empty and in error, and writes a picture of each.

The store named is copied first, for looking at papers counts copies and some error forms are real acts. Driven by the
runner's signal that it is idle and by single shots of a timer; nothing here turns the event loop by hand.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.errors import BianmaoError
from app.services.bundle import NewMarket, Services
from app.settings import Settings
from ui import style
from ui.actions import ActionId
from ui.context import Launcher
from ui.main_window import MainWindow
from ui.places import FRONT, Place
from ui.screens.register import SCREENS
from ui.tour_stops import ERROR_ACTS, Objects, find_objects, press, type_all
from ui.translators import Translators

QUIET_MS, QUIET_ROUNDS = 50, 3
"""The runner must be idle this long, so many times, before a picture: answers start further work and layouts."""
MOST_SIGN_INS = 60
CLERK = "练习文员"
MOST_MS = 15 * 60_000
MakeLauncher = Callable[[Settings], Launcher]
_ORDER = tuple(Place)


@dataclass(slots=True)
class Album:
    """Where pictures go, how they are named, and what was written."""

    folder: Path
    language: str
    size: str
    pictures: list[str] = field(default_factory=list)
    faults: int = 0

    def take(self, window: MainWindow, place: Place, form: str) -> None:
        """Write one picture: ``NN-place-form-lang-size.png``."""
        number = _ORDER.index(place) + 1
        name = f"{number:02}-{place.value}-{form}-{self.language}-{self.size}.png"
        window.grab().save(str(self.folder / name))
        self.pictures.append(name)

    def note_fault(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """A bug of a screen: told on stderr, the tour goes on and ends with code 1."""
        self.faults += 1
        traceback.print_exception(kind, fault, trace)


class Tour(QObject):
    """Walks through three windows: a first start, the store named, and an empty practice store."""

    ended = Signal()

    def __init__(self, album: Album, translators: Translators, make_launcher: MakeLauncher, stores: Path) -> None:
        super().__init__()
        self._album, self._translators, self._make_launcher = album, translators, make_launcher
        self._stores = stores
        self._window: MainWindow | None = None
        self._objects = Objects()
        self._steps, self._rounds = self._walk(), 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(QUIET_MS)
        self._pause.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin when the event loop runs."""
        self._pause.start()

    # -- driving
    def _go_on(self) -> None:
        if self._window is not None and self._window.runner.is_busy:
            return  # `busy_changed` starts the pause again
        self._rounds += 1
        if self._rounds < QUIET_ROUNDS:
            self._pause.start()
            return
        self._rounds = 0
        try:
            next(self._steps)
        except StopIteration:
            self.ended.emit()
            return
        except Exception:
            self.ended.emit()
            raise
        self._pause.start()

    def _follow_work(self, is_busy: bool) -> None:
        self._rounds = 0
        if is_busy:
            self._pause.stop()
        else:
            self._pause.start()

    def _try(self, act: Callable[[], object]) -> bool:
        """Do what may meet a bug of a screen: it is told, and the tour goes on."""
        try:
            act()
        except Exception as fault:
            self._album.note_fault(type(fault), fault, fault.__traceback__)
            return False
        return True

    # -- windows
    def _open_window(self, store: Path) -> MainWindow:
        settings = Settings(store_dir=store, language=self._album.language)
        window = MainWindow(self._make_launcher(settings), self._translators)
        window.runner.busy_changed.connect(self._follow_work)
        width, _, height = self._album.size.partition("x")
        window.resize(int(width), int(height))
        window.show()
        window.activateWindow()
        window.start()
        self._window = window
        return window

    def _close_window(self) -> None:
        if self._window is not None:
            self._window.runner.busy_changed.disconnect(self._follow_work)
            self._window.close()
            self._window.deleteLater()
            self._window = None

    # -- the way
    def _walk(self) -> Iterator[None]:
        yield from self._first_start(self._stores / "none")
        yield from self._session(self._stores / "full", "full")
        self._make_empty(self._stores / "empty")
        yield from self._session(self._stores / "empty", "empty")

    def _first_start(self, folder: Path) -> Iterator[None]:
        window, place = self._open_window(folder), Place.FIRST_START
        yield
        self._album.take(window, place, "empty")
        for form, acts in (("error", (press(ActionId.PICK_2), press(ActionId.MAIN))), ("full", (type_all("GX01"),))):
            for act in acts:
                self._try(partial(act, window))
                yield
            self._album.take(window, place, form)
        self._close_window()
        yield

    def _session(self, store: Path, form: str) -> Iterator[None]:
        window = self._open_window(store)
        yield
        self._album.take(window, Place.UNLOCK, form)
        if form == "full":
            yield from self._error_form(window, Place.UNLOCK)
        self._open_market(window)
        yield
        self._album.take(window, Place.SIGN_IN, form)
        if form == "full":
            yield from self._error_form(window, Place.SIGN_IN)
        for _ in range(MOST_SIGN_INS):  # a wrong PIN makes the next one wait
            if window.place is Place.SIGN_IN:
                self._sign_in(window)
                yield
        for place in _ORDER:
            if place not in FRONT:
                yield from self._visit(window, place, form)
        self._close_window()
        yield

    def _visit(self, window: MainWindow, place: Place, form: str) -> Iterator[None]:
        if importlib.util.find_spec(SCREENS[place][0]) is None:
            print(f"tour: no screen yet for {place.value}", file=sys.stderr)
            return
        argument = self._objects.argument(place) if form == "full" else ""
        if not self._try(partial(_show, window, place, argument)):
            return
        yield
        self._album.take(window, place, form)
        if form == "full":
            yield from self._error_form(window, place)

    def _error_form(self, window: MainWindow, place: Place) -> Iterator[None]:
        for act in ERROR_ACTS.get(place, ()):
            self._try(partial(act, window))
            yield
        self._album.take(window, place, "error")

    # -- opening
    def _make_empty(self, folder: Path) -> None:
        settings = Settings(
            store_dir=folder, language=self._album.language, kdf_memory_kib=8, kdf_passes=1, kdf_lanes=1
        )
        launcher = self._make_launcher(settings)
        crossing = launcher.crossings()[0].crossing_id
        language = self._album.language
        spec = NewMarket(point="GX01", device="07", crossing_id=crossing, language=language, practice=True)
        launcher.create(spec, None).services.close()

    def _open_market(self, window: MainWindow) -> None:
        launcher = window.context.launcher
        passphrase = launcher.practice_passphrase() or ""
        pin = launcher.practice_pin()
        window.runner.run(partial(_opened, launcher, passphrase, pin), window.opened, window.tell)

    def _sign_in(self, window: MainWindow) -> None:
        services, pin = window.context.open_services, window.context.launcher.practice_pin()
        window.runner.run(partial(_signed_in, services, pin), partial(self._enter, window), _try_again)

    def _enter(self, window: MainWindow, found: tuple[str, Objects]) -> None:
        name, self._objects = found
        window.signed_in(name)


def _try_again(refused: Exception) -> None:
    """A clerk must wait after a wrong PIN; anything else is a bug."""
    if not (isinstance(refused, BianmaoError) and refused.code == "pin.wait"):
        raise refused


def _show(window: MainWindow, place: Place, argument: str) -> None:
    for notice in window.notices.notices():
        window.notices.clear(notice.code)
    window.go(place, argument)


def _opened(launcher: Launcher, passphrase: str, pin: str) -> Services:
    """Open a store; a practice store without a clerk gets one."""
    services = launcher.open(passphrase)
    if not services.market.clerks():
        services.market.add_clerk(CLERK, pin, "clerk")
    return services


def _signed_in(services: Services, pin: str) -> tuple[str, Objects]:
    """Sign the first clerk in and choose what to show."""
    name = services.market.clerks()[0].name
    services.market.sign_in(name, pin)
    return name, find_objects(services)


def run_tour(args: argparse.Namespace, make_launcher: MakeLauncher) -> int:
    """Make all pictures, print one JSON line that lists them. Returns 0, 1 after a bug of a screen, 2 without a store.

    Only a practice store can be toured: its passphrase lies in its folder.
    """
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if args.store is None or make_launcher(Settings(store_dir=args.store)).practice_passphrase() is None:
        print("tour: --store must name a practice store", file=sys.stderr)
        return 2
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    style.apply(app, args.theme)
    translators = Translators(app)
    translators.install(args.lang or "zh")
    args.tour.mkdir(parents=True, exist_ok=True)
    album = Album(args.tour, args.lang or "zh", args.size)
    hook, sys.excepthook = sys.excepthook, album.note_fault
    try:
        with tempfile.TemporaryDirectory(prefix="bianmao-tour-") as stores:
            shutil.copytree(args.store, Path(stores) / "full")
            _run(app, Tour(album, translators, make_launcher, Path(stores)), album)
    finally:
        sys.excepthook = hook
        translators.remove()
    print(json.dumps({"pictures": album.pictures}, ensure_ascii=False))
    return 1 if album.faults else 0


def _run(app: QApplication, tour: Tour, album: Album) -> None:
    guard = QTimer()
    guard.setSingleShot(True)
    guard.timeout.connect(partial(_give_up, app, album))
    guard.start(MOST_MS)
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)
    tour.ended.connect(app.quit)
    tour.start()
    app.exec()
    app.setQuitOnLastWindowClosed(quits)
    guard.stop()


def _give_up(app: QApplication, album: Album) -> None:
    album.faults += 1
    print("tour: a screen never came to rest", file=sys.stderr)
    app.quit()
