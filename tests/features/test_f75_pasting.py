"""F-75: a block of cells from a spreadsheet is pasted into any list: judged row by row as a file would be, shown with
what is wrong at its cell, taken in one unit of work, and taken back with one key."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.cli.demo import three_goods
from app.domain.invented import residents
from app.domain.pasted import is_block, read_block
from app.errors import UserError
from app.services.paste_lists import PastedMembers
from app.services.pasting import PasteTarget
from tests.helpers.clerk_hands import CTRL, Hands
from ui.places import Place

HEADS = ("姓名", "证件号码", "Giấy tờ hết hạn", "性别", "Ngày sinh", "电话", "Xã", "住址")
PEOPLE, KNOWN = 40, 24
SEED = 431
DAY = date(2026, 11, 23)


def newcomers():
    """People who are not among the members of the practice market."""
    return residents(SEED, KNOWN + PEOPLE, DAY)[KNOWN:]


def block(people, *, quoted=True, line_end="\r\n"):
    """40 rows of 8 columns as LibreOffice, WPS or Excel put them into the clipboard."""
    rows = ["\t".join(HEADS)]
    for at, person in enumerate(people):
        day = person.number[6:14]
        address = f'"练习路 {at} 号\n二楼 ""甲"""' if quoted and at % 7 == 0 else f"练习路 {at} 号"
        sex = "男" if int(person.number[16]) % 2 else "nữ"
        cells = (person.name, person.number, person.document_until.isoformat(), sex)
        rows.append("\t".join((*cells, f"{day[:4]}-{day[4:6]}-{day[6:]}", "", "练习镇", address)))
    return line_end.join(rows) + line_end


def members_of(services, group_id):
    return [row.document_number for row in services.read.members(group_id, services.context.today())]


def group_of(services):
    return services.read.groups(services.context.today())[0].group_id


@pytest.mark.parametrize(("quoted", "line_end"), [(True, "\n"), (True, "\r\n"), (False, "\n"), (False, "\r\n")])
def test_forty_by_eight_are_read_when_any_program_put_them_into_the_clipboard(quoted, line_end):
    shape = PastedMembers.shape(None, "")
    read = read_block(block(newcomers(), quoted=quoted, line_end=line_end), shape)
    assert (len(read.rows), len(read.fields), read.problem) == (PEOPLE, len(HEADS), None)
    assert read.rows[0].cells["address"] == ('练习路 0 号 二楼 "甲"' if quoted else "练习路 0 号")


def test_a_text_is_a_block_only_when_it_is_several_cells():
    assert [is_block(text) for text in ("甲", "甲\n", "甲\t乙", "甲\n乙", "")] == [False, False, True, True, False]


def test_members_are_judged_taken_and_taken_back_when_a_block_is_pasted(market):
    people, group_id = newcomers(), group_of(market)
    before = members_of(market, group_id)
    rows = block(people).split("\r\n")
    rows[3] = rows[3].replace(people[2].number, "4.50001E+17")
    rows[5] = rows[5].replace(people[4].number, people[4].number[:-1] + "Y")
    plan = market.pasting.read(PasteTarget.MEMBERS, group_id, "\r\n".join(rows))
    told = {row.number: row.problem.code for row in plan.rows if row.problem is not None}
    assert set(told.values()) >= {"sheet.number_as_number"}
    assert len(told) == 2
    assert all(row.problem.field == "document_number" for row in plan.rows if row.problem is not None)
    assert members_of(market, group_id) == before
    done = market.pasting.take(plan)
    assert (done.taken, len(done.refused)) == (PEOPLE - 2, 2)
    assert len(members_of(market, group_id)) == len(before) + PEOPLE - 2
    assert market.pasting.undo(done) == PEOPLE - 2
    assert members_of(market, group_id) == before


def test_nothing_is_stored_when_no_row_is_good(market):
    plan = market.pasting.read(PasteTarget.MEMBERS, group_of(market), "姓名\t证件号\n练习甲\t1")
    with pytest.raises(UserError) as refused:
        market.pasting.take(plan)
    assert refused.value.code == "paste.nothing_good"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "paste.empty"),
        ("\n\n\t\n", "paste.empty"),
        ("姓名\t性别\n练习甲\t男", "paste.columns_missing"),
        ("姓名\t姓名\t证件号\n甲\t乙\t1", "sheet.double_heading"),
        ("练习甲", "paste.columns_missing"),
        ("\t".join(str(at) for at in range(101)), "paste.too_wide"),
        ('姓名\t证件号\n"' + "x" * 200_000, "sheet.cell_too_long"),
    ],
)
def test_the_whole_block_is_refused_in_plain_words_when_it_fits_no_list(market, text, code):
    plan = market.pasting.read(PasteTarget.MEMBERS, group_of(market), text)
    assert (plan.problem.code, plan.rows) == (code, ())


def test_goods_are_taken_and_taken_back_when_pasted_into_the_register(market):
    heads, second = "商品代号\t品名\tTên hàng\tHS编码\t单位", "X-2\t练习果乙\tquả\t81090\t公斤"
    text = f"{heads}\nX-1\t练习果\tquả tập\t081090\t公斤\n{second}"
    plan = market.pasting.read(PasteTarget.GOODS, "", text)
    told = [row.problem and (row.problem.code, row.problem.field) for row in plan.rows]
    assert told == [None, ("goods.hs_form", "hs6")]
    done = market.pasting.take(plan)
    assert market.read.goods("练习果", None, 5)[0].goods_id == "X-1"
    again = market.pasting.take(market.pasting.read(PasteTarget.GOODS, "", text.replace("quả tập", "quả mới")))
    market.pasting.undo(again)
    assert market.read.goods("练习果", None, 5)[0].name.vi == "quả tập"
    assert market.pasting.undo(done) == 1
    assert [row for row in market.read.goods("练习果", None, 5) if row.goods_id == "X-1"] == []


def split_lot(services, here=6):
    group_id, today = group_of(services), services.context.today()
    for member in services.read.members(group_id, today)[:here]:
        services.presence.mark(member.document_number, "card")
    lot = services.lots.save(three_goods(services, group_id, here))
    services.lots.split(lot.lot_ref)
    return services.lots.view(lot.lot_ref)


def test_shares_are_set_by_hand_and_put_back_when_a_block_of_quantities_is_pasted(market):
    view = split_lot(market)
    lot_ref, first, second = view.lot.lot_ref, view.shares[0], view.shares[1]
    lines = view.lot.lines
    unit = lines[0].step / 1000
    text = (
        f"证件号\t{lines[0].name.zh}\n{first.document_number[-6:]}\t{unit:g} kg\n{second.document_number}\t0\n"
        f"9999\t1\n{first.document_number}\t1\n{view.shares[2].document_number}\tviel"
    )
    plan = market.pasting.read(PasteTarget.SHARES, lot_ref, text)
    told = [None if row.problem is None else row.problem.code for row in plan.rows]
    assert told == [None, None, "paste.person_unknown", "paste.person_twice", "amount.not_a_number"]
    done = market.pasting.take(plan)
    after = market.lots.view(lot_ref)
    mine = next(row for row in after.shares if row.person_id == first.person_id)
    assert mine.by_hand
    assert [(part.line_no, part.quantity) for part in mine.lines] == [(lines[0].line_no, lines[0].step)]
    assert second.person_id not in {row.person_id for row in after.shares}
    assert market.pasting.undo(done) == 2
    assert market.lots.view(lot_ref).lot == view.lot


def test_a_share_is_refused_with_its_rule_when_pasted_beyond_the_quota(market):
    view = split_lot(market)
    lines = view.lot.lines
    heads = "\t".join(line.name.zh for line in lines)
    whole = "\t".join(f"{line.quantity} g" if line.unit == "g" else str(line.quantity) for line in lines)
    text = f"证件号\t{heads}\n{view.shares[0].document_number}\t{whole}"
    plan = market.pasting.read(PasteTarget.SHARES, view.lot.lot_ref, text)
    assert plan.rows[0].problem.code in ("share.over_quota", "share.over_limit")
    assert plan.rows[0].problem.rule_id


@pytest.fixture
def hands(day_window, settled):
    return Hands(day_window, settled)


def test_clerk_pastes_looks_takes_and_takes_back_when_keys_are_pressed(hands):
    services = hands.window.context.services
    group_id = group_of(services)
    before = members_of(services, group_id)
    people = newcomers()
    QGuiApplication.clipboard().setText(block(people).replace(people[2].number, "4.50001E+17"))
    hands.window.go(Place.PEOPLE)
    hands.wait()
    hands.window.open_screen._table.setFocus()
    hands.press(Qt.Key.Key_V, CTRL)
    screen = hands.window.open_screen
    assert hands.window.place is Place.PASTE
    assert screen.model.row_at(0).problem.code == "sheet.number_as_number"
    marked = screen._columns()[1 + screen._fields.index("document_number")].cell(screen.model.row_at(0))
    assert (marked.mark, marked.text) == ("bad", "4.50001E+17")
    hands.press(Qt.Key.Key_Return)
    assert len(members_of(services, group_id)) == len(before) + PEOPLE - 1
    hands.press(Qt.Key.Key_Z, CTRL)
    assert members_of(services, group_id) == before
    hands.press(Qt.Key.Key_Return)
    assert hands.window.place is Place.PEOPLE


def test_goods_lines_fill_the_form_and_go_by_one_undo_when_a_block_is_pasted_into_the_goods(hands):
    services = hands.window.context.services
    goods = services.read.goods("", "import", 2)
    hands.window.go(Place.TRUCK, "new")
    hands.wait()
    form = hands.window.open_screen.form
    form.lines[0].goods.editor.setFocus()
    good, bad = f"{goods[0].name.zh}\t20 t\t2 tạ\t7,5\t人民币\t900", "没有的货\t5 xx\t\t1\tVND\t"
    QGuiApplication.clipboard().setText(f"货名\t毛重\t皮重\t单价\t币种\t件数\n{good}\n{bad}")
    hands.press(Qt.Key.Key_V, CTRL)
    vm = hands.window.open_screen.vm
    first, second = vm.view.form.lines
    assert (first.goods_id, first.gross, first.currency, first.packages) == (goods[0].goods_id, "20 t", "CNY", "900")
    assert (second.goods_id, second.search) == ("", "没有的货")
    vm.settle()
    hands.wait()
    problems = vm.view.problems
    assert problems[f"lines.{second.key}.gross"].code == "amount.not_a_number"
    assert problems[f"lines.{second.key}.goods_id"].code == "lot.goods_unknown"
    assert form.lines[1].numbers["gross"].error()
    vm.undo()
    assert vm.view.form.lines[0].goods_id == ""
    assert len(vm.view.form.lines) == 1
