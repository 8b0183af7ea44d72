"""The whole market day in the real window, by keyboard and mouse, with the real practice-port process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.read_models import Badge, RecordsQuery
from tests.helpers.clerk_hands import CTRL, SHIFT, Hands
from tests.helpers.port_process import PortProcess
from ui.places import Place

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PASSPHRASE = "一句很长的练习口令 2026"
PIN = "246810"


def start(hands: Hands) -> None:
    """1. Own market: crossing, point, device, passphrase, recovery key typed back, clerk with PIN."""
    window = hands.window
    window.start()
    hands.wait()
    hands.press(Qt.Key.Key_2)
    hands.write("友谊关")
    hands.press(Qt.Key.Key_Return)
    for text in ("", "GX02", "0A", "练习点", "练习办公室"):
        hands.write(text)
        hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    for _ in range(2):
        hands.write(PASSPHRASE)
        hands.press(Qt.Key.Key_Return)
    hands.write(window.open_screen._vm.view.recovery_key)
    hands.press(Qt.Key.Key_Return)
    for text in ("练习文员", PIN, PIN):
        hands.write(text)
        hands.press(Qt.Key.Key_Return)
    assert window.place is Place.TODAY


def people(hands: Hands) -> None:
    """2. A group by hand, 300 members from the spreadsheet, six rows refused with reasons."""
    window = hands.window
    hands.press(Qt.Key.Key_F3, SHIFT)
    hands.click(window.open_screen._empty_group)
    fields = window.open_screen._fields
    hands.fill(fields["code"], "G01")
    hands.fill(fields["name"], "练习第一互助组")
    hands.click(window.bar.buttons()[-1])
    hands.press(Qt.Key.Key_F3, SHIFT)
    hands.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    hands.press(Qt.Key.Key_Return)
    hands.choose_file(EXAMPLES / "members.xlsx")
    assert len(window.open_screen._rows.rows) == 6
    hands.press(Qt.Key.Key_Return)
    assert window.context.services is not None
    today = window.context.services.context.today()
    assert window.context.services.read.groups(today)[0].members == 300


def presence(hands: Hands, count: int) -> tuple[str, ...]:
    """3. Card after card; one card unknown, one laid twice."""
    window = hands.window
    services = window.context.services
    assert services is not None
    group = services.read.groups(services.context.today())[0]
    numbers = [row.document_number for row in services.read.members(group.group_id, services.context.today())]
    hands.press(Qt.Key.Key_F3)
    for number in (*numbers[:count], "450000199001010010", numbers[0]):
        hands.scan(number)
    assert len(services.presence.today()) == count
    return tuple(numbers)


def pick(hands: Hands, words: str) -> None:
    """Type what the lamp's search field looks for, and take the first that is offered."""
    hands.write(words)
    hands.press(Qt.Key.Key_Return)


def lot(hands: Hands) -> str:
    """4. A truck with three goods, found by Chinese, pinyin initials and unaccented Vietnamese; priced in VND."""
    window = hands.window
    hands.press(Qt.Key.Key_F4)
    hands.press(Qt.Key.Key_Return)
    form = window.open_screen.form
    hands.fill(form.texts["plate_cn"], "桂F00001")
    hands.fill(form.texts["plate_vn"], "12C-000.12")
    hands.fill(form.texts["party_name"], "Tập Văn Bán")
    hands.fill(form.texts["party_number"], "020085000123")
    hands.fill(form.texts["party_address"], "Đồng Đăng, Lạng Sơn")
    for number, (words, gross, net, price) in enumerate(
        (
            ("大米", "2060", "2000", "14000"),
            ("hlg", "2060", "2000", "21000"),
            ("hat dieu nhan", "2060", "2000", "165000"),
        )
    ):
        if number:
            hands.click(window.open_screen._add)
        line = form.lines[number]
        line.goods.editor.setFocus()
        hands.wait()
        pick(hands, words)
        hands.fill(line.numbers["gross"], gross)
        hands.fill(line.numbers["net"], net)
        hands.fill(line.price, price)
    hands.press(Qt.Key.Key_Return, CTRL)
    assert window.place is Place.SPLIT
    return window.argument


def split_and_finalise(hands: Hands) -> tuple[str, ...]:
    """5, 6. The split is exact, the rice over its limit stays; consent by cards, then one unit of work."""
    window = hands.window
    services = window.context.services
    assert services is not None
    shown = services.lots.view(window.argument)
    placed = sum(share.amount_fen for share in shown.lot.shares)
    assert placed + sum(line.amount_fen for line in shown.lot.rest) == shown.lot.amount_fen
    hands.press(Qt.Key.Key_Return)
    assert services.lots.view(window.argument).confirmed == len(shown.shares)
    hands.press(Qt.Key.Key_Return)
    lot = services.lots.view(window.argument).lot
    assert lot.state == "finalised"
    rows = services.read.records(RecordsQuery(lot_ref=lot.lot_ref))
    assert len(rows) == len(lot.shares)
    return tuple(row.local_reference for row in reversed(rows))


def papers(hands: Hands, lot_ref: str, folder: Path) -> None:
    """7. The lot's papers are previewed and saved as a file."""
    window = hands.window
    hands.press(Qt.Key.Key_F10)
    assert window.place is Place.PAPER
    hands.press(Qt.Key.Key_F10, SHIFT)
    hands.choose_file(folder / "paper.pdf")
    assert (folder / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert lot_ref in window.argument


def connect(hands: Hands, port: PortProcess) -> None:
    """8a. The line comes back: address and key of the port are typed into the settings."""
    window = hands.window
    hands.press(Qt.Key.Key_F2, SHIFT)
    hands.click(window.open_screen._nav["port"])
    fields = window.open_screen._port._fields
    for name, text in (("url", port.url), ("key", port.key["public"]), ("key_id", port.key["key_id"])):
        hands.fill(fields[name], text)
    hands.press(Qt.Key.Key_Return)
    assert window.context.services is not None
    assert window.context.services.market.profile().port_url == port.url


def sync(hands: Hands, until: Callable[[Badge], bool]) -> None:
    """8b. Enter on the port screen starts a cycle; it is awaited by the counts it leaves."""
    window = hands.window
    services = window.context.services
    assert services is not None
    assert window.sync_driver is not None
    hands.press(Qt.Key.Key_F6)
    for _ in range(6):
        window.sync_driver.sync_now()
        hands.wait()
        if until(services.read.badge(services.context.clock.now())):
            return
    raise AssertionError(services.read.badge(services.context.clock.now()))


def mend(hands: Hands, number: str) -> None:
    """9. Another member comes; from the returned share one key proposes them, one takes it."""
    window = hands.window
    hands.press(Qt.Key.Key_F3)
    hands.scan(number)
    services = window.context.services
    assert services is not None
    returned = services.read.to_mend()[0].local_reference
    window.go(Place.RECORD, returned)
    hands.wait()
    hands.press(Qt.Key.Key_1)
    assert window.place is Place.MEND
    hands.press(Qt.Key.Key_Return)
    assert services.read.to_mend() == ()


def day_end(hands: Hands, shares: int) -> None:
    """10. The slip's figures are those of the database."""
    window = hands.window
    hands.press(Qt.Key.Key_F4, SHIFT)
    assert window.place is Place.DAY_END
    services = window.context.services
    assert services is not None
    told = services.reports.day_end()
    assert (told.waiting, told.to_mend, told.mended, told.released) == (0, 0, 1, shares)


# QTest warns when a key falls on a button that has no use for it, as a person's key may.
@pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
@pytest.mark.timeout(600)
def test_market_day_is_played_when_driven_by_keyboard(tmp_path, window_on, settled):
    with PortProcess(tmp_path / "port", now="") as port:
        hands = Hands(window_on(tmp_path / "store", language="zh"), settled)
        start(hands)
        people(hands)
        numbers = presence(hands, 40)
        lot_ref = lot(hands)
        refs = split_and_finalise(hands)
        papers(hands, lot_ref, tmp_path)
        services = hands.window.context.services
        assert services is not None
        victim = services.read.record_detail(refs[len(refs) // 2])
        assert victim is not None
        port.elsewhere(victim.record.person_document, victim.record.day_on.isoformat(), 600_000)
        connect(hands, port)
        sync(hands, lambda badge: badge.waiting == 0 and badge.sent_unknown == 0 and badge.returned == 1)
        mend(hands, numbers[-1])
        sync(hands, lambda badge: badge.waiting == 0 and badge.sent_unknown == 0 and badge.returned == 0)
        port.release()
        sync(hands, lambda _badge: services.reports.day_end().released == len(refs))
        day_end(hands, len(refs))
        keys = [row["business_key"] for row in port.books()["messages"]]
        assert len(keys) == len(set(keys)) == len(refs) + 1
        assert services.reports.check(None).ledger_ok
