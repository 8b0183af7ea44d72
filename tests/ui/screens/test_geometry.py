"""Every screen in every language at both sizes: nothing cut, nothing outside, one lamp, every cap acts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_PIN
from app.domain.delivery import Verdict
from app.read_models import RecordsQuery
from tests.helpers.market_fixture import open_quick
from tests.helpers.port_answers import answer
from tests.helpers.traded import trade_one_lot
from tests.helpers.window_geometry import faults
from ui.places import FRONT, Place
from ui.tour_stops import find_objects

LANGUAGES = ("zh", "vi", "en")
SIZES = ((1366, 768), (900, 480))


@pytest.fixture(scope="module")
def traded_template(market_template, tmp_path_factory):
    """A practice market with a lot sent, one share of it returned, and a draft that waits."""
    import shutil

    folder = tmp_path_factory.mktemp("traded") / "store"
    shutil.copytree(market_template, folder)
    with open_quick(folder) as services:
        lot = trade_one_lot(services)
        rows = services.read.records(RecordsQuery(lot_ref=lot.lot_ref))
        answer(services, rows[0].local_reference, Verdict.RETURNED, "quota.value_exceeded")
        answer(services, rows[1].local_reference, Verdict.ACCEPTED)
    return folder


@pytest.fixture
def traded_store(traded_template, tmp_path):
    import shutil

    return shutil.copytree(traded_template, tmp_path / "traded")


def seen(window, settled, form):
    settled(window)
    QTest.qWait(30)
    return [f"{window.place}-{form}: {fault}" for fault in faults(window)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_or_outside_when_every_screen_is_shown(window_on, settled, traded_store, language, size):
    window = window_on(traded_store, *size, language=language)
    window.scans.is_watching = False
    wrong = []
    services = open_quick(traded_store)
    window.opened(services)
    wrong += seen(window, settled, "full")
    services.market.sign_in(PRACTICE_CLERK, PRACTICE_PIN)
    window.signed_in(PRACTICE_CLERK)
    objects = find_objects(services)
    for place in (each for each in Place if each not in FRONT):
        window.go(place, objects.argument(place))
        wrong += seen(window, settled, "full")
    assert wrong == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_or_outside_when_there_is_nothing_to_show(window_on, settled, empty_store, language, size):
    window = window_on(empty_store, *size, language=language)
    window.scans.is_watching = False
    wrong = []
    window.opened(open_quick(empty_store))
    window.signed_in("-")
    for place in (each for each in Place if each not in FRONT and each is not Place.MEND):
        window.go(place)
        wrong += seen(window, settled, "empty")
    assert wrong == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_or_outside_before_anybody_is_signed_in(
    window_on, settled, empty_store, tmp_path, language, size
):
    first = window_on(tmp_path / "none", *size, language=language)
    first.start()
    wrong = seen(first, settled, "empty")
    first.close()
    opening = window_on(empty_store, *size, language=language)
    opening.start()
    wrong += seen(opening, settled, "full")
    assert wrong == []


def test_truck_form_is_whole_when_it_is_full_of_findings(window_on, settled, traded_store):
    window = window_on(traded_store, 900, 480, language="vi")
    window.scans.is_watching = False
    window.opened(open_quick(traded_store))
    window.signed_in("-")
    window.go(Place.TRUCK, "new")
    settled(window)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert seen(window, settled, "error") == []
    assert window.open_screen.form.texts["party_name"].error()
