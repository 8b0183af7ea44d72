"""The real window in a process of its own, worked at by a clerk who types, saves and tells each acknowledgement.

``python -m tests.helpers.typing_window STORE FORMS``: ``FORMS`` are among ``basket``, ``person``, ``truck``, ``stay``
(type into a person's form and stay there). Lines on standard output: ``ready``, ``saved REFERENCE GRAMS`` after the
program said so, ``typed FORM TEXT`` after each key, ``left FORM``. It never ends by itself: it is killed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap.launcher import MarketLauncher
from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_PIN
from app.read_models import RecordsQuery
from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.market_fixture import open_quick, quick
from ui import style
from ui.main_window import MainWindow
from ui.places import Place
from ui.screens.basket import BasketScreen
from ui.screens.person_edit import PersonEditScreen
from ui.screens.truck import TruckScreen
from ui.translators import Translators

KEY_EVERY_MS = 30
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def tell(*words: object) -> None:
    """One line to whoever watches."""
    print(*words, flush=True)


class Typist:
    """Does one small thing each tick; waits while the window answers."""

    def __init__(self, window: MainWindow, forms: list[str]) -> None:
        self._window, self._forms = window, forms
        services = window.context.services
        assert services is not None
        self._services = services
        self._cards = numbers(services)
        self._acts = self._day()
        self._tick = QTimer()
        self._tick.setInterval(KEY_EVERY_MS)
        self._tick.timeout.connect(self._step)
        self._tick.start()

    def _step(self) -> None:
        if not self._window.runner.is_busy:
            next(self._acts)

    def _key(self, letter: str) -> None:
        QTest.keyClicks(self._window.focusWidget() or self._window, letter)
        self._window.scans.settle()

    def _enter(self) -> None:
        QTest.keyClick(self._window.focusWidget() or self._window, Qt.Key.Key_Return)
        self._window.scans.settle()

    def _day(self) -> Iterator[None]:
        yield
        turn = 0
        while True:
            for form in self._forms:
                yield from getattr(self, f"_{form}")(turn)
            turn += 1

    def _basket(self, turn: int) -> Iterator[None]:
        self._window.go(Place.BASKET)
        yield
        screen = self._window.open_screen
        screen.take_scan(self._cards[turn % len(self._cards)])
        yield
        yield
        net = f"{turn % 9 + 1}.{turn % 7 + 1}"
        for letter in net:
            self._key(letter)
            yield
        tell("typed", "basket", net)
        self._enter()
        yield
        before = self._services.read.records(RecordsQuery(limit=1))[0].local_reference
        self._enter()
        yield
        screen = self._window.open_screen
        saved = screen.vm.view.saved if isinstance(screen, BasketScreen) else None
        if saved is not None and saved.record_ref != before:
            tell("saved", saved.record_ref, saved.net_g)

    def _person(self, turn: int, stays: bool = False) -> Iterator[None]:
        rows = self._services.read.people("", self._services.context.today(), 8)
        self._window.go(Place.PERSON_EDIT, rows[turn % len(rows)].person_id)
        yield
        yield
        screen = self._window.open_screen
        assert isinstance(screen, PersonEditScreen)
        address = screen._fields["address"]
        address.editor.setFocus()
        address.editor.selectAll()
        text = ""
        for at in range(40):
            text += LETTERS[(turn + at) % len(LETTERS)]
            self._key(text[-1])
            tell("typed", "person", text)
            yield
            yield
        while stays:
            yield
        tell("left", "person")

    def _stay(self, turn: int) -> Iterator[None]:
        yield from self._person(turn, stays=True)

    def _truck(self, turn: int) -> Iterator[None]:
        self._window.go(Place.TRUCK, "new")
        yield
        yield
        screen = self._window.open_screen
        assert isinstance(screen, TruckScreen)
        form = screen.form
        form.texts["party_name"].editor.setFocus()
        form.texts["party_name"].editor.selectAll()
        text = ""
        for at in range(30):
            text += LETTERS[(turn + at) % len(LETTERS)]
            self._key(text[-1])
            tell("typed", "truck", text)
            yield
            yield
        self._window.go(Place.TODAY)
        tell("left", "truck")
        yield


def main() -> None:
    """Open the store, sign in, type until killed."""
    store, forms = Path(sys.argv[1]), sys.argv[2].split(",")
    app = QApplication([])
    style.apply(app, "day")
    window = MainWindow(MarketLauncher(quick(store)), Translators(app))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    services = open_quick(store)
    for number in numbers(services):
        person = services.baskets.meet(number, "card").answer.person
        if person is not None and services.baskets.last_of(person.person_id) is None:
            services.baskets.save(person.person_id, basket(services, grams=100), CARD)
    window.opened(services)
    services.market.sign_in(PRACTICE_CLERK, PRACTICE_PIN)
    window.signed_in(PRACTICE_CLERK)
    typist = Typist(window, forms)
    tell("ready")
    app.exec()
    del typist


if __name__ == "__main__":
    main()
