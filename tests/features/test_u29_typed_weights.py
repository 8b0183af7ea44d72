"""U29: weights may be typed in kg, 斤, t, tạ and yến wherever a weight is typed; the unit is shown, kilograms are
understood and shown back, integer grams are stored, and a field remembers its unit."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.helpers.clerk_hands import Hands
from ui.places import Place
from ui.viewmodels.lot_form import LineForm, LotForm, from_plain, to_plain
from ui.viewmodels.lot_reading import read_lot

DAY = date(2026, 11, 23)


def test_grams_are_read_when_every_mass_of_the_form_has_a_unit_of_its_own():
    line = LineForm(1, goods_id="DRAGON", gross="20 t", tare="2 tạ", net="39600 斤", price="1")
    form = LotForm(lines=(line,), manifest_batch="1", manifest_mass="45,5 t")
    draft = read_lot(form, DAY).draft
    only = draft.lines[0]
    assert (only.gross_g, only.tare_g, only.net_g) == (20_000_000, 200_000, 19_800_000)
    assert draft.manifest.mass_g == 45_500_000


@pytest.mark.parametrize(("unit", "grams"), [("kg", 40_000), ("斤", 20_000), ("tạ", 4_000_000), ("t", 40_000_000)])
def test_a_bare_figure_is_in_the_unit_of_its_field_when_read(unit, grams):
    form = LotForm(lines=(LineForm(1, goods_id="DRAGON", net="40", net_unit=unit),))
    assert read_lot(form, DAY).draft.lines[0].net_g == grams


def test_units_stay_with_the_form_when_it_is_kept_and_read_again():
    form = LotForm(lines=(LineForm(1, net="40", net_unit="斤"),), manifest_mass_unit="t")
    assert from_plain(to_plain(form)) == form


@pytest.fixture
def hands(day_window, settled):
    hands = Hands(day_window, settled)
    day_window.go(Place.TRUCK, "new")
    hands.wait()
    return hands


def look(hands):
    """The form looks at what is typed after a pause; here at once."""
    hands.window.open_screen.vm.settle()
    hands.wait()


def test_unit_is_shown_understood_and_remembered_when_typed_behind_a_mass(hands):
    form = hands.window.open_screen.form
    net = form.lines[0].numbers["net"]
    hands.fill(net, "40斤")
    look(hands)
    assert (net.hint(), net.unit()) == ("= 20.000 kg", "斤")
    hands.fill(net, "100")
    look(hands)
    assert (net.hint(), net.unit()) == ("= 50.000 kg", "斤")
    hands.press(Qt.Key.Key_Asterisk)
    look(hands)
    assert (net.hint(), net.unit()) == ("= 100\u2009000.000 kg", "t")
    assert form.lines[0].numbers["gross"].unit() == "kg"
    hands.fill(form.texts["manifest_mass"], "45.5 tấn")
    look(hands)
    assert form.texts["manifest_mass"].hint() == "= 45\u2009500.000 kg"


def test_units_are_those_of_the_last_truck_when_another_one_is_begun(market_after_a_lot_in_jin, hands):
    hands.window.go(Place.TRUCK, "new")
    hands.wait()
    units = {name: field.unit() for name, field in hands.window.open_screen.form.lines[0].numbers.items()}
    assert (units["net"], units["gross"]) == ("斤", "kg")


@pytest.fixture
def market_after_a_lot_in_jin(day_window, settled):
    services = day_window.context.services
    kept = LotForm(crossing_id="YYG", lines=(LineForm(1, net_unit="斤"),))
    services.drafts.keep("truck.last", to_plain(kept))
    return services
