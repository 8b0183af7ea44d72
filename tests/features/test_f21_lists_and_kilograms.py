"""F-21: clerks can compare the lists of laptops by four signs; kilograms are told to be known of this laptop only.

The list decides whose quota is where, so its signs stand in the settings and on the card that hands a quota over. The
port's word has no kilograms: their bounds bear an hour-glass.
"""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest

from app.domain.laptops import Laptop
from app.domain.quota import QuotaUse, QuotaView
from app.services.bundle import Services
from tests.helpers.clerk_hands import Hands
from tests.helpers.traded import trade_one_lot
from ui.places import Place
from ui.quota_words import bar_view, quota_cell
from ui.screens.split_file import save_shares


@pytest.fixture
def hands(day_window, settled) -> Hands:
    return Hands(day_window, settled)


def services_of(hands: Hands) -> Services:
    services = hands.window.context.services
    assert services is not None
    return services


def add_laptop(services: Services, device: str) -> None:
    """Another laptop of this point in use, as if its card had been taken in."""
    point = services.market.profile().point
    key = services.context.codes.make_key()
    with services.context.store.unit_of_work() as uow:
        uow.laptops.save(Laptop(point, device, "AAAA", "", key.public_b64, key.key_id, active=True))
        uow.commit()


def members(services: Services):
    today = services.context.today()
    return services.read.members(services.read.groups(today)[0].group_id, today)


def test_settings_tell_the_signs_of_the_list_when_laptops_are_in_use(hands):
    services = services_of(hands)
    add_laptop(services, "08")
    add_laptop(services, "09")
    hands.window.go(Place.RULES)
    hands.wait()
    section = hands.window.open_screen._laptops
    section.refresh()
    hands.wait()
    sign = services.laptops.list_of_today().sign
    assert section._today.text().startswith(f"Laptops of today: {sign}, 3 laptop")
    services.laptops.set_active(f"{services.market.profile().point}-09", False, "broken")
    section.refresh()
    hands.wait()
    other = services.laptops.list_of_today().sign
    assert other != sign
    assert section._today.text().startswith(f"Laptops of today: {other}, 2 laptop")


def test_hand_over_card_tells_the_signs_of_the_list_when_another_laptop_is_in_use(hands):
    services = services_of(hands)
    person_id = members(services)[0].person_id
    hands.window.go(Place.PERSON_EDIT, person_id)
    hands.wait()
    card = hands.window.open_screen._quota_card
    assert card._today.isHidden()
    hands.window.go(Place.TODAY)
    add_laptop(services, "08")
    home = next(m for m in members(services) if services.quota.view(m.person_id).at_home)
    hands.window.go(Place.PERSON_EDIT, home.person_id)
    hands.wait()
    card = hands.window.open_screen._quota_card
    assert not card._today.isHidden()
    assert services.laptops.list_of_today().sign in card._today.text()


def test_kilograms_bear_an_hour_glass_when_other_points_may_use_them_unseen(hands):
    services = services_of(hands)
    person_id, today = members(services)[0].person_id, services.context.today()
    with services.context.store.unit_of_work() as uow:
        uow.quota.add([QuotaUse(person_id, today, "r", 0, {"RICE": 20_000})])
        uow.quota.set_heard(person_id, today, 0, 100_000, services.context.clock.now())
        uow.commit()
    view = services.quota.view(person_id)
    shown = bar_view(view, "CN")
    assert shown.masses_only_here
    assert [bounds for _, bounds in shown.masses] == ["0.000 – 30.000 kg"]
    hands.window.go(Place.PERSON_EDIT, person_id)
    hands.wait()
    chip = hands.window.open_screen._quota_card.bar._mass_chip
    assert not chip.isHidden()
    assert (chip.mark_name(), chip.text()) == ("wait", "Kilograms: only this laptop's are known")


def test_no_word_about_kilograms_when_none_were_used(hands):
    services = services_of(hands)
    assert not bar_view(services.quota.view(members(services)[0].person_id), "CN").masses_only_here


def test_shares_are_saved_as_a_file_from_the_split_screen(hands, tmp_path):
    services = services_of(hands)
    lot = trade_one_lot(services, here=4)
    hands.window.go(Place.SPLIT, lot.lot_ref)
    hands.wait()
    screen = hands.window.open_screen
    assert screen._save_list in screen.bar_buttons()[0]
    path = tmp_path / "shares.xlsx"
    save_shares(screen.context, lot.lot_ref, str(path))
    hands.wait()
    rows = list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))
    assert len(rows) == 1 + len(lot.shares)
    assert all(isinstance(cell, str | None) for row in rows for cell in row)


@pytest.mark.parametrize(("confirmed", "parts"), [(0, (0, 200, 300)), (300, (300, 0, 200)), (500, (500, 0, 0))])
def test_final_share_is_drawn_once_when_the_port_confirmed_some_of_the_day(confirmed, parts):
    view = QuotaView("p", date(2026, 11, 23), 1_000, used_here_fen=500, confirmed_fen=confirmed)
    shown = quota_cell(view, 300, is_booked=True).quota
    assert shown is not None
    assert (shown.confirmed, shown.here, shown.share) == parts
    assert shown.confirmed + shown.here + shown.share == 500
