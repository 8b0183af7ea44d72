"""F-22: over-quota found after sync is mended by moving the share: one key from the refusal.

Acceptance: from the refused record one key shows who can take it and the next one moves it; the totals of value and
mass stay; both versions are kept. The office and voiding by two persons are the other choices.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.delivery import Verdict
from app.domain.trade import RecordState
from app.errors import UserError
from app.read_models import RecordsQuery
from app.services.bundle import Services
from app.services.excess import meet
from tests.helpers.clerk_hands import Hands
from tests.helpers.port_answers import answer
from tests.helpers.traded import trade_one_lot
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
PIN = "246802"


@pytest.fixture
def hands(day_window, settled) -> Hands:
    return Hands(day_window, settled)


def services_of(hands: Hands) -> Services:
    services = hands.window.context.services
    assert services is not None
    return services


def refused_share(services: Services) -> str:
    """A lot over four members; two more came since; the port refuses the first share."""
    trade_one_lot(services, here=4)
    today = services.context.today()
    members = services.read.members(services.read.groups(today)[0].group_id, today)
    for member in members[4:8]:
        services.presence.mark(member.document_number, "card")
    rows = services.read.records(RecordsQuery())
    ref = rows[-1].local_reference
    answer(services, ref, Verdict.RETURNED, "quota.value_exceeded")
    return ref


def totals(services: Services) -> tuple[int, int]:
    """Value and mass of the records that stand."""
    with services.context.store.unit_of_work() as uow:
        refs = [row.local_reference for row in services.read.records(RecordsQuery(limit=1000))]
        records = [record for ref in refs if (record := uow.records.get(ref)) is not None]
    standing = [record for record in records if record.state is RecordState.FINALISED]
    return sum(record.amount_fen for record in standing), sum(record.net_g for record in standing)


def test_share_moves_by_one_key_from_the_refusal_and_totals_stay(hands):
    services = services_of(hands)
    ref = refused_share(services)
    before = totals(services)
    hands.window.go(Place.MEND, ref)
    hands.wait()
    screen = hands.window.open_screen
    assert "Returned" in screen.banner.accessibleName() or screen.banner.isVisible()
    hands.press(Qt.Key.Key_Return)
    assert hands.window.place is Place.RECORD
    assert totals(services) == before
    newer = services.read.record_detail(hands.window.argument)
    assert [version.version for version in newer.versions] == [1, 2]
    old, new = newer.versions
    assert (old.state, old.amended_by) == (RecordState.AMENDED, new.local_reference)
    assert (new.amends, new.lines) == (ref, old.lines)
    assert new.person_id != old.person_id


def test_one_key_leads_from_the_refused_record_to_who_can_take_it(hands):
    ref = refused_share(services_of(hands))
    hands.window.go(Place.RECORD, ref)
    hands.wait()
    hands.press(Qt.Key.Key_1)
    assert hands.window.place is Place.MEND
    assert hands.window.open_screen.vm.view.can_mend


def test_every_candidate_shows_the_three_numbers_when_the_list_is_shown(hands):
    ref = refused_share(services_of(hands))
    hands.window.go(Place.MEND, ref)
    hands.wait()
    screen = hands.window.open_screen
    cell = screen._quota_cell(screen.vm.view.candidate)
    assert cell.mark == "wait"
    assert cell.second == "0.00 / 0.00 / ? 00:00"
    assert "used here" in cell.spoken
    assert "unknown since" in cell.spoken


def excessive(services: Services) -> str:
    """A record beyond its person's limit by the port's word, not refused yet."""
    trade_one_lot(services, here=4)
    ref = services.read.records(RecordsQuery())[-1].local_reference
    with services.context.store.unit_of_work() as uow:
        record = uow.records.get(ref)
        now = services.context.clock.now()
        uow.quota.set_heard(record.person_id, record.day_on, 0, 800_000, now)
        meet(uow, record.person_id, record.day_on, "-", now)
        uow.commit()
    return ref


def test_excess_is_in_the_list_and_told_when_the_port_was_heard(hands):
    services = services_of(hands)
    ref = excessive(services)
    assert [row.local_reference for row in services.read.to_mend()] == [ref]
    hands.window.go(Place.RECORD, ref)
    hands.wait()
    screen = hands.window.open_screen
    assert screen.vm.view.can_mend
    assert screen.banner.isVisible()
    assert "Above the allowance" in screen.banner.accessibleName() or screen.vm.view.is_beyond


def test_office_gets_the_excess_when_two_persons_refer_it(hands):
    services = services_of(hands)
    services.market.add_clerk("练习主管", PIN, "supervisor")
    ref = excessive(services)
    with pytest.raises(UserError, match=r"pin\.wrong"):
        services.excess.refer(ref, "口岸处理", "练习主管", "000000")
    services.market.add_clerk("练习主管二", PIN, "supervisor")
    referred = services.excess.refer(ref, "口岸处理", "练习主管二", PIN)
    assert (referred.state, referred.second) == ("referred", "练习主管二")
    assert services.read.to_mend() == ()


def test_record_is_voided_by_two_persons_when_the_screen_is_asked(hands):
    services = services_of(hands)
    services.market.add_clerk("练习主管", PIN, "supervisor")
    ref = refused_share(services)
    hands.window.go(Place.MEND, ref)
    hands.wait()
    screen = hands.window.open_screen
    screen._void.click()
    hands.wait()
    assert screen.two.sheet.isVisible()
    hands.write("货物退回")
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.two.sheet.who() == "练习主管"
    screen.two.confirmed.emit("货物退回", "练习主管", PIN)
    hands.wait()
    detail = services.read.record_detail(ref)
    assert detail.record.state is RecordState.VOIDED
    entry = next(item for item in detail.history if item.code == "record.voided")
    assert entry is not None
