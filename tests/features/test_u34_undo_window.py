"""U34: for half an hour everything not yet sent can be taken back, from one list with one key: baskets, lots,
presence, imports of members, edits of persons and groups, shares set by hand. After sending: correction only."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.domain.delivery import DeliveryState
from app.domain.invented import prc_number
from app.errors import UserError
from app.services.people import GroupDraft, PersonDraft
from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.clerk_hands import CTRL
from tests.helpers.clock import FakeClock
from tests.helpers.clocked_market import clocked_market, spend
from tests.helpers.counted_keys import CountedHands
from tests.helpers.register_hands import BORN
from tests.helpers.repeat_truck import split_lot
from ui.places import Place


def saved_basket(services):
    person = services.baskets.meet(numbers(services)[0], "card").answer.person
    return person, services.baskets.save(person.person_id, basket(services), CARD)


def test_one_key_opens_the_list_and_enter_takes_back_when_a_basket_was_saved(day_window, settled):
    services = day_window.context.services
    hands = CountedHands(day_window, settled)
    _person, result = saved_basket(services)
    hands.press(Qt.Key.Key_F2, CTRL)
    assert day_window.place is Place.UNDO
    shown = day_window.open_screen.vm.view.items
    assert [item.step.kind for item in shown][:2] == ["basket", "presence"]
    hands.press(Qt.Key.Key_Return)
    detail = services.read.record_detail(result.record.local_reference)
    assert detail.row.status == "voided"
    assert day_window.open_screen.vm.view.items[0].step.kind == "presence"
    assert services.reports.check(None).findings == ()


def test_everything_goes_back_in_turn_when_the_newest_is_taken_back_again_and_again(market):
    person, _ = saved_basket(market)
    group_id = market.read.groups(market.context.today())[0].group_id
    with market.context.store.unit_of_work() as uow:
        group = uow.groups.get(group_id)
        before = uow.people.get(person.person_id)
    draft = GroupDraft(group_id, group.code, "练习新名", group.leader_id, group.township, group.phone, group.formed_on)
    market.people.save_group(draft)
    taken = [market.undo.undo_last().kind for _ in range(3)]
    assert taken == ["group", "basket", "presence"]
    with market.context.store.unit_of_work() as uow:
        assert replace(uow.groups.get(group_id), version=1) == replace(group, version=1)
        assert uow.people.get(person.person_id) == before
    assert market.presence.today() == ()


def test_a_person_has_the_former_content_as_a_new_version_when_an_edit_is_taken_back(market):
    person = market.baskets.meet(numbers(market)[0], "card").answer.person
    market.people.save_person(
        PersonDraft(
            person_id=person.person_id,
            name="练习改名",
            document_kind=person.document.kind.value,
            document_number=person.document.number,
            document_until=person.document.valid_until,
        )
    )
    assert market.undo.undo_last().kind == "person"
    now = market.people.card(person.person_id).person
    assert (now.name, now.version) == (person.name, person.version + 2)


def test_presence_stays_when_a_record_stands_on_it(market):
    saved_basket(market)
    presence = next(item for item in market.undo.items() if item.step.kind == "presence")
    with pytest.raises(UserError) as told:
        market.undo.undo(presence.step.step_key)
    assert told.value.code == "undo.presence_used"
    assert len(market.presence.today()) == 1


def test_only_a_correction_is_left_when_the_record_was_sent(market):
    _, result = saved_basket(market)
    with market.context.store.unit_of_work() as uow:
        ids = [message.message_id for message in uow.outbox.of_record(result.record.local_reference)]
        uow.outbox.move(ids, DeliveryState.SENT_UNKNOWN, count_try=True)
        uow.commit()
    item = next(item for item in market.undo.items() if item.step.kind == "basket")
    assert item.blocked == "undo.already_sent"
    with pytest.raises(UserError) as told:
        market.undo.undo(item.step.step_key)
    assert told.value.code == "undo.already_sent"


def test_members_of_a_file_go_out_again_when_their_import_is_taken_back(market, tmp_path):
    group_id = market.read.groups(market.context.today())[0].group_id
    before = set(numbers(market))
    table = tmp_path / "members.csv"
    table.write_text(f"姓名,证件号\n练习甲,{prc_number(BORN, 961)}\n练习乙,{prc_number(BORN, 962)}\n", "utf-8")
    assert market.member_import.apply(market.member_import.read(str(table), group_id)).taken == 2
    assert len(numbers(market)) == len(before) + 2
    assert market.undo.undo_last().kind == "people_import"
    assert set(numbers(market)) == before


def test_a_share_is_the_rules_own_again_when_one_set_by_hand_is_taken_back(market):
    ref = split_lot(market)
    before = market.lots.view(ref).lot.shares
    market.lots.set_share(ref, before[0].person_id, {1: 10_000})
    assert market.lots.view(ref).lot.shares[0].by_hand
    assert market.undo.undo_last().kind == "share"
    assert market.lots.view(ref).lot.shares == before
    assert market.undo.undo_last().kind == "presence", "taking back is no act to be taken back in turn"


@pytest.mark.parametrize("back", [0, -3])
def test_nothing_is_offered_when_the_window_of_the_rules_is_over(tmp_path, back):
    """Also when the clock is set back into it afterwards."""
    clock = FakeClock()
    with clocked_market(tmp_path / "store", clock) as services:
        spend(services)
        items = services.undo.items()
        assert [item.step.kind for item in items][:2] == ["basket", "presence"]
        clock.advance(hours=3)
        clock.leap(hours=back)
        assert services.undo.items() == ()
        assert services.undo.undo_last() is None
        for item in items:
            with pytest.raises(UserError) as told:
                services.undo.undo(item.step.step_key)
            assert told.value.code == "undo.step_too_late"
