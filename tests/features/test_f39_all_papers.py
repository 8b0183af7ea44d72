"""F-39: from one record all papers, in two languages side by side, with nothing typed again on any of them.

Held here by the window: every paper of a lot is opened from one place, and none of them asks for a text.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.helpers.traded import trade_one_lot
from ui.actions import ActionId
from ui.places import Place
from ui.screens.paper_kinds import KindsCard
from ui.widgets.field import NumberField


def test_every_paper_of_a_lot_is_shown_and_nothing_is_typed_when_one_goes_through_the_list(day_window, settled):
    lot = trade_one_lot(day_window.context.services)
    day_window.go(Place.PAPER, lot.lot_ref)
    settled(day_window)
    screen = day_window.open_screen
    kinds = screen._vm.view.kinds
    assert set(kinds) == set(day_window.context.services.documents.papers_of("lot", lot.lot_ref))
    assert len(kinds) >= 12
    for kind in kinds:
        screen._kinds.box_of(kind).setFocus()
        settled(day_window)
        assert screen._vm.view.paper.kind == kind
        assert screen._page.page_count() == screen._vm.view.paper.pages
    assert day_window.notices.notices() == ()
    typed = [each for each in screen.findChildren(QLineEdit) if not isinstance(each.parent(), NumberField)]
    assert [each for each in typed if not each.isReadOnly() and each.isVisible()] == []
    assert screen.findChildren(QPlainTextEdit) == []


def test_papers_lie_in_heaps_with_both_names_when_they_are_listed(day_window, settled):
    lot = trade_one_lot(day_window.context.services)
    day_window.go(Place.PAPER, lot.lot_ref)
    settled(day_window)
    card = day_window.open_screen._kinds
    assert isinstance(card, KindsCard)
    assert len(card.heads()) == 4
    boxes = [card.box_of(kind) for kind in day_window.open_screen._vm.view.kinds]
    tops = [box.mapTo(card, box.rect().topLeft()).y() for box in boxes]
    assert tops == sorted(tops)
    assert all(box.text() and box.accessibleDescription() for box in boxes)
    assert all(box.width() <= card.width() for box in boxes)


def test_papers_open_by_one_key_when_a_person_a_group_or_the_day_is_shown(day_window, settled):
    services = day_window.context.services
    today = services.context.today()
    group = services.read.groups(today)[0].group_id
    person = services.read.members(group, today)[0].person_id
    trade_one_lot(services)
    ways = {
        (Place.PERSON, person): f"person {person}",
        (Place.GROUP_EDIT, group): f"group {group}",
        (Place.DAY_END, ""): f"D26 {today.isoformat()}",
    }
    for (place, argument), expected in ways.items():
        day_window.go(place, argument)
        settled(day_window)
        day_window.actions_table.action(ActionId.PAPER).trigger()
        settled(day_window)
        assert (day_window.place, day_window.argument) == (Place.PAPER, expected)
        assert day_window.open_screen._vm.view.paper is not None
    assert day_window.notices.notices() == ()
