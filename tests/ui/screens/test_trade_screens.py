"""Truck, split, records, record, mend and port in the real window, on a real store, with keys and typed texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.delivery import Verdict
from app.read_models import RecordsQuery
from tests.helpers.clerk_hands import CTRL, SHIFT, Hands
from tests.helpers.market_fixture import open_quick
from tests.helpers.port_answers import answer
from tests.helpers.traded import trade_one_lot
from tests.helpers.typing_text import commit
from ui import formats
from ui.amount_text import Amount, parse_amount
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")


@pytest.fixture
def hands(day_window, settled) -> Hands:
    """A clerk at the market day, before anybody came."""
    return Hands(day_window, settled)


def services_of(hands):
    services = hands.window.context.services
    assert services is not None
    return services


def come(hands, count=6, evidence="card"):
    services = services_of(hands)
    group = services.read.groups(services.context.today())[0]
    for member in services.read.members(group.group_id, services.context.today())[:count]:
        services.presence.mark(member.document_number, evidence)


def type_truck(hands, net="400"):
    """A whole truck by keyboard: F4, Enter, then field after field."""
    hands.press(Qt.Key.Key_F4)
    hands.press(Qt.Key.Key_Return)
    form = hands.window.open_screen.form
    hands.write("桂F00001")
    hands.press(Qt.Key.Key_Return)
    hands.write("12C00012")
    hands.fill(form.texts["party_name"], "Tập Văn Bán")
    hands.fill(form.texts["party_number"], "020085000123")
    line = form.lines[0]
    line.goods.editor.setFocus()
    hands.write("thanh long")
    hands.press(Qt.Key.Key_Return)
    hands.fill(line.numbers["net"], net)
    hands.fill(line.price, "21000")
    hands.window.open_screen.vm.settle()
    hands.wait()


def finalised(hands, count=6, net="400"):
    come(hands, count)
    type_truck(hands, net)
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    rows = services_of(hands).read.records(RecordsQuery())
    return [row.local_reference for row in reversed(rows)]


class TestTruck:
    def test_lamp_is_on_the_button_that_begins_when_there_is_no_truck(self, hands):
        hands.press(Qt.Key.Key_F4)
        assert hands.window.focusWidget() is hands.window.open_screen._empty_button

    def test_enter_goes_from_field_to_field_in_the_order_of_reading(self, hands):
        hands.press(Qt.Key.Key_F4)
        hands.press(Qt.Key.Key_Return)
        form = hands.window.open_screen.form
        seen = [hands.window.focusWidget()]
        wanted = [field.editor for field in form.fields() if field.isVisible()]
        for _ in range(len(wanted) - wanted.index(seen[0]) - 1):
            hands.press(Qt.Key.Key_Return)
            seen.append(hands.window.focusWidget())
        assert seen == wanted[wanted.index(seen[0]) :]

    def test_tab_takes_the_same_way_as_enter_when_a_line_was_added(self, hands):
        hands.press(Qt.Key.Key_F4)
        hands.press(Qt.Key.Key_Return)
        form = hands.window.open_screen.form
        form.lines[0].price.editor.setFocus()
        hands.press(Qt.Key.Key_Plus)
        assert hands.window.focusWidget() is form.lines[1].goods.editor
        form.lines[0].package_kind.editor.setFocus()
        hands.press(Qt.Key.Key_Tab)
        assert hands.window.focusWidget() is form.lines[1].goods.editor

    def test_tab_goes_on_to_the_buttons_when_the_last_field_is_left(self, hands):
        hands.press(Qt.Key.Key_F4)
        hands.press(Qt.Key.Key_Return)
        hands.window.open_screen.form.texts["rate_source"].editor.setFocus()
        seen = []
        for _ in range(len(hands.window.bar.buttons()) + 1):
            hands.press(Qt.Key.Key_Tab)
            seen.append(hands.window.focusWidget())
        assert [button for button in hands.window.bar.buttons() if button.isEnabled()] == seen[: len(seen) - 2]
        assert seen[-1] is not hands.window.open_screen.form.lines[0].goods.editor

    def test_typed_truck_comes_back_by_undo_when_another_was_begun(self, hands):
        come(hands)
        type_truck(hands)
        hands.press(Qt.Key.Key_Escape)
        hands.press(Qt.Key.Key_Return)
        screen = hands.window.open_screen
        assert screen._restored.isVisible()
        assert screen.form.texts["plate_cn"].text() == ""
        hands.press(Qt.Key.Key_Z, CTRL)
        assert screen.form.texts["plate_cn"].text() == "桂F00001"

    def test_typed_truck_is_kept_when_the_window_is_closed_at_once(self, hands):
        store = hands.window.context.launcher.settings.store_dir
        hands.press(Qt.Key.Key_F4)
        hands.press(Qt.Key.Key_Return)
        commit(hands.window.focusWidget(), "桂F00009")
        hands.window.close()
        with open_quick(store) as services:
            assert "桂F00009" in str(services.drafts.kept("truck"))

    def test_value_and_understood_amounts_are_shown_back_when_typed(self, hands):
        come(hands)
        type_truck(hands, "189.822")
        screen = hands.window.open_screen
        line = screen.form.lines[0]
        assert line.numbers["net"].hint() == f"= {formats.mass(189_822)}"
        assert line.price.hint() == f"= {formats.money(21_000, 'VND')}"
        value = screen.vm.view.lot.amount_fen
        assert screen.form.value._value.text() == formats.amount(value, "CNY")
        assert "6" in screen.form.value._needed.text()

    def test_comma_before_three_digits_is_refused_with_both_readings_below_the_field(self, hands):
        come(hands)
        type_truck(hands, "1,234")
        error = hands.window.open_screen.form.lines[0].numbers["net"].error()
        assert "1234" in error
        assert "1.2340" in error

    def test_text_stays_where_it_is_typed_when_the_language_changes(self, hands):
        come(hands)
        type_truck(hands, "189.822")
        form = hands.window.open_screen.form
        before = {name: field.text() for name, field in form.texts.items()}
        hands.press(Qt.Key.Key_F9, CTRL)
        assert {name: field.text() for name, field in form.texts.items()} == before
        assert form.lines[0].numbers["net"].text() == "189.822"

    def test_undo_takes_typing_back_across_fields_when_pressed(self, hands):
        hands.press(Qt.Key.Key_F4)
        hands.press(Qt.Key.Key_Return)
        form = hands.window.open_screen.form
        hands.fill(form.texts["plate_cn"], "桂F00001")
        hands.fill(form.texts["party_name"], "Tập Văn Bán")
        hands.press(Qt.Key.Key_Z, CTRL)
        assert (form.texts["party_name"].text(), form.texts["plate_cn"].text()) == ("", "桂F00001")
        hands.press(Qt.Key.Key_Z, CTRL)
        assert form.texts["plate_cn"].text() == ""

    def test_currency_goes_round_when_star_is_pressed_in_the_price(self, hands):
        hands.press(Qt.Key.Key_F4)
        hands.press(Qt.Key.Key_Return)
        line = hands.window.open_screen.form.lines[0]
        line.price.editor.setFocus()
        hands.press(Qt.Key.Key_Asterisk)
        assert hands.window.open_screen.vm.view.form.lines[0].currency == "CNY"
        assert line.price.text() == ""
        assert not hands.window.open_screen.form._rate.isVisible()

    def test_lamp_goes_to_the_first_wrong_field_when_saving_is_refused(self, hands):
        hands.press(Qt.Key.Key_F4)
        hands.press(Qt.Key.Key_Return)
        hands.press(Qt.Key.Key_Return, CTRL)
        lamp = hands.window.focusWidget()
        form = hands.window.open_screen.form
        assert lamp is form.texts["plate_cn"].editor
        assert form.texts["party_name"].error()

    def test_typed_form_comes_back_with_a_word_when_the_window_was_left(self, hands):
        type_truck(hands)
        hands.press(Qt.Key.Key_F2)
        hands.press(Qt.Key.Key_F4)
        screen = hands.window.open_screen
        assert screen.form.texts["party_name"].text() == "Tập Văn Bán"
        assert not screen._restored.isHidden()

    def test_list_shows_the_truck_when_its_split_was_left(self, hands):
        come(hands)
        type_truck(hands)
        hands.press(Qt.Key.Key_Return, CTRL)
        assert hands.window.place is Place.SPLIT
        hands.press(Qt.Key.Key_F4)
        screen = hands.window.open_screen
        assert screen.model.rowCount() == 1
        assert hands.window.focusWidget() is screen.table
        hands.press(Qt.Key.Key_Return)
        assert hands.window.place is Place.SPLIT

    def test_draft_is_typed_again_when_it_is_changed(self, hands):
        come(hands)
        type_truck(hands)
        hands.press(Qt.Key.Key_Return, CTRL)
        hands.press(Qt.Key.Key_F4)
        hands.press(Qt.Key.Key_1)
        form = hands.window.open_screen.form
        assert form.texts["plate_vn"].text() == "12C00012"
        assert form.lines[0].numbers["net"].text() == "400"


class TestSplit:
    def test_big_number_proofs_and_rows_agree_when_a_lot_is_split(self, hands):
        come(hands)
        type_truck(hands)
        hands.press(Qt.Key.Key_Return, CTRL)
        screen = hands.window.open_screen
        assert screen.head.number.text() == "6"
        assert screen.head._mass._mark.mark_name() == "ok"
        assert screen.head._value._mark.mark_name() == "ok"
        assert screen.model.rowCount() == 6
        assert "6" in screen._main.text()

    def test_day_goes_on_with_enter_alone_when_all_cards_were_read(self, hands):
        refs = finalised(hands)
        screen = hands.window.open_screen
        assert len(refs) == 6
        assert screen.banner.isVisible()
        assert refs[-1] in screen.banner.below()
        assert refs[-1] in hands.window.bar.sentence()
        hands.press(Qt.Key.Key_F10)
        assert hands.window.place is Place.PAPER

    def test_lot_is_taken_back_when_nine_is_pressed(self, hands):
        finalised(hands)
        screen = hands.window.open_screen
        assert screen._undo.isVisible()
        hands.click(screen._undo)
        assert screen.vm.view.is_draft
        assert not screen._undo.isVisible()

    def test_map_follows_the_table_and_the_table_the_map(self, hands):
        come(hands)
        type_truck(hands)
        hands.press(Qt.Key.Key_Return, CTRL)
        screen = hands.window.open_screen
        screen.table.setFocus()
        hands.press(Qt.Key.Key_Down)
        assert screen.head.map.current() == screen.table.current_row() == 1
        screen.head.map.setFocus()
        hands.press(Qt.Key.Key_Right)
        assert screen.table.current_row() == 2

    def test_share_is_set_by_hand_and_told_so_when_one_is_pressed(self, hands):
        come(hands)
        type_truck(hands)
        hands.press(Qt.Key.Key_Return, CTRL)
        screen = hands.window.open_screen
        hands.press(Qt.Key.Key_1)
        assert screen.hand.is_asking()
        hands.fill(screen.hand._fields[0], "12.500")
        hands.press(Qt.Key.Key_Return)
        assert not screen.hand.is_asking()
        row = screen.vm.view.rows[0]
        assert (row.by_hand, row.net_g) == (True, 12_500)
        assert hands.window.focusWidget() is screen.table

    def test_strip_goes_away_and_nothing_changes_when_escape_is_pressed(self, hands):
        come(hands)
        type_truck(hands)
        hands.press(Qt.Key.Key_Return, CTRL)
        screen = hands.window.open_screen
        hands.press(Qt.Key.Key_1)
        hands.press(Qt.Key.Key_Escape)
        assert not screen.hand.is_asking()
        assert hands.window.place is Place.SPLIT
        assert not screen.vm.view.rows[0].by_hand

    def test_person_is_dropped_and_rule_changed_by_one_key_each(self, hands):
        come(hands)
        type_truck(hands)
        hands.press(Qt.Key.Key_Return, CTRL)
        screen = hands.window.open_screen
        hands.press(Qt.Key.Key_Minus)
        assert screen.vm.view.shares == 5
        hands.press(Qt.Key.Key_Asterisk)
        assert screen.vm.view.split.lot.split_rule == "fewest"

    def test_signed_sheet_is_asked_for_when_no_card_was_read(self, hands):
        come(hands, 3, "typed")
        type_truck(hands, "100")
        hands.press(Qt.Key.Key_Return, CTRL)
        screen = hands.window.open_screen
        assert screen.banner.isVisible()
        hands.press(Qt.Key.Key_Return)
        assert screen.sheet.isVisible()
        hands.write("D09-17")
        hands.press(Qt.Key.Key_Return, CTRL)
        assert {row.consent for row in screen.vm.view.rows} == {"sheet"}
        assert not screen.sheet.isVisible()

    def test_scanned_card_selects_its_row_when_read(self, hands):
        come(hands)
        type_truck(hands)
        hands.press(Qt.Key.Key_Return, CTRL)
        screen = hands.window.open_screen
        screen.table.setFocus()
        hands.scan(screen.vm.view.rows[4].document_number)
        assert screen.table.current_row() == 4
        assert hands.window.place is Place.SPLIT

    def test_rest_is_amber_and_named_on_the_button_when_people_are_too_few(self, hands):
        come(hands, 2)
        type_truck(hands, "4000")
        hands.press(Qt.Key.Key_Return, CTRL)
        screen = hands.window.open_screen
        rest = formats.mass(screen.vm.view.rest_g)
        assert rest in screen.banner.text()
        assert rest in screen._main.text()


class TestRecords:
    @pytest.fixture
    def refs(self, hands):
        lot = trade_one_lot(services_of(hands))
        rows = services_of(hands).read.records(RecordsQuery(lot_ref=lot.lot_ref))
        return [row.local_reference for row in reversed(rows)]

    def test_returned_is_on_top_and_opens_with_enter_when_the_list_is_opened(self, hands, refs):
        answer(services_of(hands), refs[3], Verdict.RETURNED, "quota.value_exceeded")
        hands.press(Qt.Key.Key_F5)
        screen = hands.window.open_screen
        assert screen.model.row_at(0).local_reference == refs[3]
        assert hands.window.focusWidget() is screen.table
        hands.press(Qt.Key.Key_Return)
        assert (hands.window.place, hands.window.argument) == (Place.RECORD, refs[3])

    def test_chips_filter_and_say_what_is_elsewhere_when_nothing_fits(self, hands, refs):
        hands.press(Qt.Key.Key_F5)
        screen = hands.window.open_screen
        screen.chips.setFocus()
        for _ in range(5):
            hands.press(Qt.Key.Key_Right)
        assert screen.vm.view.status == "accepted"
        assert screen._stack.currentWidget() is screen._nothing_found
        assert "8" in screen._nothing_found.text()
        hands.press(Qt.Key.Key_Escape)
        assert screen.model.rowCount() == 8
        assert hands.window.place is Place.RECORDS

    def test_lamp_follows_when_nothing_is_found_and_all_are_shown_again(self, hands, refs):
        hands.press(Qt.Key.Key_F5)
        screen = hands.window.open_screen
        screen.look_for("zzzz")
        hands.wait()
        assert hands.window.focusWidget() is screen._show_all
        hands.press(Qt.Key.Key_Return)
        assert screen.model.rowCount() == 8
        assert hands.window.focusWidget() is screen.table

    def test_search_finds_the_end_of_a_number_when_slash_is_pressed(self, hands, refs):
        hands.press(Qt.Key.Key_F5)
        hands.press(Qt.Key.Key_Slash)
        hands.write(refs[2][-4:])
        hands.press(Qt.Key.Key_Return)
        screen = hands.window.open_screen
        assert refs[2] in [screen.model.row_at(at).local_reference for at in range(screen.model.rowCount())]

    def test_list_is_empty_with_its_way_out_when_nothing_was_recorded(self, hands):
        hands.press(Qt.Key.Key_F5)
        screen = hands.window.open_screen
        assert screen._stack.currentWidget() is screen._empty

    def test_record_is_mended_by_two_keys_when_it_was_returned(self, hands, refs):
        services = services_of(hands)
        answer(services, refs[3], Verdict.RETURNED, "quota.value_exceeded")
        come(hands, 12)
        hands.window.go(Place.RECORD, refs[3])
        hands.wait()
        assert hands.window.focusWidget() is hands.window.open_screen._mend
        hands.press(Qt.Key.Key_1)
        assert hands.window.place is Place.MEND
        screen = hands.window.open_screen
        assert screen.share._old.font().strikeOut()
        hands.press(Qt.Key.Key_Return)
        assert hands.window.place is Place.RECORD
        assert hands.window.argument not in refs
        assert services.read.record_detail(hands.window.argument).record.version == 2

    def test_reason_is_needed_when_a_record_is_voided(self, hands, refs):
        hands.window.go(Place.RECORD, refs[0])
        hands.wait()
        screen = hands.window.open_screen
        hands.press(Qt.Key.Key_4)
        assert screen.sheet.isVisible()
        hands.press(Qt.Key.Key_Return, CTRL)
        assert screen.vm.view.status == "packed"
        hands.write("typed twice")
        hands.press(Qt.Key.Key_Return, CTRL)
        assert screen.vm.view.status == "voided"
        assert not screen._void.isVisible()

    def test_new_version_is_shown_when_a_plate_was_corrected(self, hands, refs):
        hands.window.go(Place.RECORD, refs[0])
        hands.wait()
        hands.press(Qt.Key.Key_3)
        card = hands.window.open_screen.amending
        hands.fill(card.plate_vn, "12C00099")
        hands.fill(card.reason, "plate misread")
        hands.press(Qt.Key.Key_Return)
        record = services_of(hands).read.record_detail(hands.window.argument).record
        assert (record.version, record.truck.plate_vn) == (2, "12C00099")

    def test_message_is_held_back_and_let_go_by_the_same_key(self, hands, refs):
        hands.window.go(Place.RECORD, refs[0])
        hands.wait()
        screen = hands.window.open_screen
        hands.press(Qt.Key.Key_2)
        assert screen.vm.view.status == "held"
        hands.press(Qt.Key.Key_2)
        assert screen.vm.view.status == "packed"


class TestPort:
    def test_counts_and_returned_are_shown_when_the_port_answered(self, hands):
        services = services_of(hands)
        lot = trade_one_lot(services)
        refs = [row.local_reference for row in services.read.records(RecordsQuery(lot_ref=lot.lot_ref))]
        answer(services, refs[0], Verdict.ACCEPTED)
        answer(services, refs[1], Verdict.RETURNED, "quota.value_exceeded")
        hands.press(Qt.Key.Key_F6)
        screen = hands.window.open_screen
        assert screen.counts.counts() == (0, 6, 0, 0, 1)
        assert screen.table.isVisible()
        assert not screen.banner.isVisible()
        hands.press(Qt.Key.Key_Return)
        assert (hands.window.place, hands.window.argument) == (Place.MEND, refs[1])

    def test_all_accepted_is_said_in_green_when_nothing_is_open(self, hands):
        services = services_of(hands)
        lot = trade_one_lot(services)
        for row in services.read.records(RecordsQuery(lot_ref=lot.lot_ref)):
            answer(services, row.local_reference, Verdict.ACCEPTED)
        hands.press(Qt.Key.Key_F6)
        banner = hands.window.open_screen.banner
        assert banner.isVisible()
        assert banner.kind() == "ok"
        assert "8" in banner.text()

    def test_nothing_can_be_sent_when_no_port_is_connected(self, hands):
        hands.press(Qt.Key.Key_F6)
        screen = hands.window.open_screen
        assert not screen._sync.isEnabled()
        assert hands.window.bar.sentence()
        assert not screen.banner.isVisible()


def test_languages_can_be_switched_on_every_screen_of_the_trade(hands):
    services = services_of(hands)
    refs = finalised(hands)
    answer(services, refs[0], Verdict.RETURNED, "quota.value_exceeded")
    stops = [
        (Place.TRUCK, ""),
        (Place.SPLIT, hands.window.argument),
        (Place.RECORDS, ""),
        (Place.RECORD, refs[0]),
        (Place.MEND, refs[0]),
        (Place.PORT, ""),
    ]
    titles, strips = set(), set()
    for place, argument in stops:
        hands.window.go(place, argument)
        hands.wait()
        for _ in range(3):
            hands.press(Qt.Key.Key_F9, CTRL)
            titles.add((place, hands.window.open_screen.title()[0]))
            strips.add(hands.window.top_bar.practice.text())
    assert len(titles) == 3 * len(stops)
    assert len(strips) == 3


def test_day_end_is_one_key_away_when_records_are_open(hands):
    hands.press(Qt.Key.Key_F5)
    hands.press(Qt.Key.Key_F4, SHIFT)
    assert hands.window.place is Place.DAY_END


def test_amounts_shown_in_the_list_are_the_stored_ones(hands):
    refs = finalised(hands)
    hands.press(Qt.Key.Key_F5)
    screen = hands.window.open_screen
    rows = {row.local_reference: row for row in services_of(hands).read.records(RecordsQuery())}
    for at in range(len(refs)):
        row = screen.model.row_at(at)
        shown = parse_amount(screen._value_cell(row).text, 2)
        assert shown == Amount(rows[row.local_reference].amount_fen, 2)
