"""The three rules of a split in the window: what each does, which stands, chosen by a key and kept for the group."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.cli.demo import LITTLE_RICE_G, three_goods
from tests.helpers.clerk_hands import Hands
from ui.places import Place
from ui.screens.split_rules import rule_sentence


@pytest.fixture
def split(day_window, settled):
    """Hands on the split of a small truck over twelve who are present; the screen."""
    services = day_window.context.services
    today = services.context.today()
    group = services.read.groups(today)[0]
    for member in services.read.members(group.group_id, today)[:12]:
        services.presence.mark(member.document_number, "card")
    lot = services.lots.save(three_goods(services, group.group_id, 8, LITTLE_RICE_G))
    day_window.go(Place.SPLIT, lot.lot_ref)
    settled(day_window)
    return Hands(day_window, settled), day_window.open_screen


def rule_of(screen) -> str:
    return screen.vm.view.split.lot.split_rule


def test_all_rules_are_told_and_the_next_stands_when_the_key_is_pressed(split):
    hands, screen = split
    assert not screen.rules.isVisible()
    hands.press(Qt.Key.Key_Asterisk)
    assert screen.rules.isVisible()
    assert rule_of(screen) == "fewest"
    for rule, label in screen.rules._sentences.items():
        assert label.text() == rule_sentence(rule)
        assert label.isVisible()
    assert [b._kind for b in screen.rules._buttons.values()] == ["plain", "chosen", "plain"]


def test_rule_is_chosen_by_its_number_and_the_strip_goes_when_enter_is_pressed(split):
    hands, screen = split
    hands.press(Qt.Key.Key_Asterisk)
    hands.press(Qt.Key.Key_3)
    assert rule_of(screen) == "rotation"
    carrying = screen.vm.view.shares
    assert 0 < carrying < 12
    hands.press(Qt.Key.Key_Return)
    assert not screen.rules.isVisible()
    assert {row.consent for row in screen.vm.view.rows} == {""}
    assert hands.window.focusWidget() is screen.table


def test_nothing_else_changes_when_escape_puts_the_strip_away(split):
    hands, screen = split
    hands.press(Qt.Key.Key_Asterisk)
    hands.press(Qt.Key.Key_Escape)
    assert not screen.rules.isVisible()
    assert hands.window.place is Place.SPLIT
    hands.press(Qt.Key.Key_1)
    assert screen.hand.is_asking() == screen.vm.view.rows[0].has_share


def test_everybody_without_a_share_reads_why_when_few_carry(split):
    hands, screen = split
    hands.press(Qt.Key.Key_Asterisk)
    rows = screen.vm.view.rows
    assert len(rows) == 12
    without = [row for row in rows if not row.has_share]
    assert without
    result = next(column for column in screen.model.columns if column.key == "result")
    assert {result.cell(row).text for row in without} == {"not needed for this lot"}


def test_rotation_tells_how_many_shares_each_had_lately(split):
    hands, screen = split
    services = hands.window.context.services
    hands.press(Qt.Key.Key_Asterisk)
    hands.press(Qt.Key.Key_3)
    before = {row.person_id for row in screen.vm.view.rows if row.has_share}
    ref = screen.vm.view.lot_ref
    services.lots.confirm(ref, "card")
    services.lots.finalise(ref)
    group_id = services.lots.view(ref).lot.group_id
    again = services.lots.save(three_goods(services, group_id, 5, LITTLE_RICE_G))
    hands.window.go(Place.SPLIT, again.lot_ref)
    hands.wait()
    screen = hands.window.open_screen
    assert rule_of(screen) == "rotation"
    lately = {row.person_id: row.shares_lately for row in screen.vm.view.rows if row.has_share}
    assert lately
    assert all(count == (person in before) for person, count in lately.items())


def test_next_lot_of_the_group_is_split_by_the_rule_chosen_last(split):
    hands, screen = split
    services = hands.window.context.services
    hands.press(Qt.Key.Key_Asterisk)
    group_id = screen.vm.view.split.lot.group_id
    draft = three_goods(services, group_id, 8)
    assert services.lots.save(draft).split_rule == "fewest"
    assert services.lots.save(replace(draft, split_rule="equal")).split_rule == "equal"
    assert services.lots.save(replace(draft, group_id=None)).split_rule == "equal"


@pytest.mark.parametrize("language", ["zh", "vi"])
def test_sentences_are_whole_in_the_small_window_when_the_strip_is_open(split, translators, settled, language):
    hands, screen = split
    hands.window.resize(900, 480)
    translators.install(language)
    settled(hands.window)
    hands.press(Qt.Key.Key_Asterisk)
    for label in screen.rules._sentences.values():
        assert label.heightForWidth(label.width()) <= label.height()
        assert label.visibleRegion().boundingRect().height() == label.height()
