"""Mode C (reliability.md §3.6): a signed slip of what was used on one laptop lowers what is left on another.

It never raises anything; the same code twice counts once, own codes and codes of other days do not count, a code of
an unknown or withdrawn laptop is named, and a record voided there shows in its newer code.
"""

from __future__ import annotations

import pypdfium2
import pytest

from app.domain.trade import RecordState
from app.errors import UserError
from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.clock import FakeClock
from tests.helpers.clocked_market import clocked_market, person_of, spend

SPENT_FEN = 12_000


class TwoLaptops:
    """Laptop 07 and laptop 08 of one point; the same residents are registered at both, 07 knows 08."""

    def __init__(self, folder, clock):
        self.clock = clock
        self.here = clocked_market(folder / "a", clock)
        self.there = clocked_market(folder / "b", clock)
        self.there.market.change_device("GX01", "08", "practice")
        self.there.laptops.set_own_name("练习二号机")

    def meet(self):
        card = self.there.laptops.own_card()
        self.here.laptops.take_card(card, self.there.laptops.own_fingerprint())

    def code(self):
        return self.there.evidence.code(person_of(self.there))

    def spend_there(self, grams=20_000):
        return spend(self.there, grams=grams)

    def left_here(self):
        return self.here.people.card(person_of(self.here)).quota.left_fen


@pytest.fixture
def two(tmp_path):
    both = TwoLaptops(tmp_path, FakeClock())
    yield both
    both.here.close()
    both.there.close()


def refusal(act):
    with pytest.raises(UserError) as caught:
        act()
    return caught.value.code


def test_right_here_goes_down_when_a_slip_of_another_laptop_is_scanned(two):
    two.spend_there()
    two.meet()
    before = two.left_here()
    taken = two.here.evidence.take(two.code())
    assert (taken.is_new, taken.evidence.used_fen, taken.evidence.laptop_id) == (True, SPENT_FEN, "GX01-08")
    assert taken.person.person_id == person_of(two.here)
    assert before - two.left_here() == SPENT_FEN
    assert taken.quota.left_fen == two.left_here()


def test_same_code_counts_once_when_it_is_scanned_twice(two):
    two.spend_there()
    two.meet()
    code = two.code()
    two.here.evidence.take(code)
    once = two.left_here()
    assert not two.here.evidence.take(code).is_new
    assert two.left_here() == once


def test_newest_code_of_a_laptop_counts_when_more_was_used_or_voided_since(two):
    first_ref = two.spend_there()
    two.meet()
    before, old = two.left_here(), two.code()
    two.spend_there()
    newer = two.code()
    two.here.evidence.take(newer)
    assert before - two.left_here() == 2 * SPENT_FEN
    assert not two.here.evidence.take(old).is_new
    assert before - two.left_here() == 2 * SPENT_FEN
    two.there.records.void(first_ref, "typed wrongly")
    assert two.there.read.record_detail(first_ref).record.state is RecordState.VOIDED
    two.here.evidence.take(two.code())
    assert before - two.left_here() == SPENT_FEN


def test_code_is_refused_by_name_when_its_laptop_is_unknown_or_withdrawn(two):
    two.spend_there()
    code, before = two.code(), two.left_here()
    assert refusal(lambda: two.here.evidence.take(code)) == "code.key_unknown"
    two.meet()
    two.here.laptops.withdraw("GX01-08", "lost on the way")
    assert refusal(lambda: two.here.evidence.take(code)) == "code.key_withdrawn"
    assert two.left_here() == before


def test_old_key_is_withdrawn_when_a_laptop_comes_with_a_new_epoch(two):
    two.spend_there()
    two.meet()
    old = two.code()
    two.there.market.change_device("GX01", "09", "practice")
    two.there.market.change_device("GX01", "08", "practice")
    two.meet()
    assert refusal(lambda: two.here.evidence.take(old)) == "code.key_withdrawn"
    assert two.here.evidence.take(two.code()).is_new


def test_own_code_and_other_kinds_are_refused(two):
    two.meet()
    own = two.here.evidence.code(person_of(two.here))
    assert refusal(lambda: two.here.evidence.take(own)) == "evidence.own_code"
    assert refusal(lambda: two.here.evidence.take(two.there.laptops.own_card())) == "evidence.not_evidence"
    assert refusal(lambda: two.here.laptops.read_card(own)) == "laptop.not_a_card"
    assert refusal(lambda: two.here.laptops.read_card(two.here.laptops.own_card())) == "laptop.own_card"


def test_code_of_yesterday_is_refused_when_it_is_scanned_today(two):
    two.spend_there()
    two.meet()
    code = two.code()
    two.clock.advance(days=1)
    assert refusal(lambda: two.here.evidence.take(code)) == "evidence.other_day"


def test_more_is_not_spent_than_the_slip_leaves(two):
    spend(two.there)
    two.meet()
    two.here.evidence.take(two.code())
    number = numbers(two.here)[0]
    two.here.presence.mark(number, "card")
    assert refusal(lambda: two.here.baskets.save(person_of(two.here), basket(two.here), CARD)) == "share.over_quota"


def test_laptop_is_let_in_only_with_the_signs_of_its_own_screen(two):
    card = two.there.laptops.own_card()
    assert refusal(lambda: two.here.laptops.take_card(card, "0000-0000")) == "laptop.fingerprint_differs"
    assert [each.laptop_id for each in two.here.laptops.laptops()] == ["GX01-07"]
    two.meet()
    found = {each.laptop_id: each for each in two.here.laptops.laptops()}
    assert (found["GX01-07"].here, found["GX01-07"].active) == (True, True)
    assert (found["GX01-08"].name, found["GX01-08"].active) == ("练习二号机", False)
    two.here.laptops.set_active("GX01-08", True, "second table today")
    assert {each.laptop_id for each in two.here.laptops.laptops() if each.active} == {"GX01-07", "GX01-08"}
    assert refusal(lambda: two.here.laptops.set_active("GX01-08", False, " ")) == "record.reason_missing"


def test_private_key_is_made_once_an_epoch_and_written_to_the_ledger(two):
    first = two.there.laptops.own_fingerprint()
    assert two.there.laptops.own_fingerprint() == first
    two.there.market.change_device("GX01", "09", "practice")
    assert two.there.laptops.own_fingerprint() != first
    with two.there.context.store.unit_of_work() as uow:
        entries = uow.ledger.entries(0, 100)
        private = uow.laptops.own_key().private_b64
    made = [entry for entry in entries if entry.kind == "device.key_made"]
    assert len(made) == 1
    assert all(private not in entry.body for entry in entries)


def test_slip_is_one_page_counted_and_bilingual_without_the_number_in_plain(two):
    two.spend_there()
    paper = two.there.evidence.slip(person_of(two.there), ("vi", "zh"))
    assert (paper.kind, paper.copy_no, paper.pages) == ("USED", 1, 1)
    assert two.there.evidence.slip(person_of(two.there), record=False).copy_no == 0
    assert two.there.evidence.slip(person_of(two.there)).copy_no == 2
    text = pypdfium2.PdfDocument(paper.pdf)[0].get_textpage().get_text_bounded()
    assert "PHIẾU HẠN MỨC ĐÃ DÙNG HÔM NAY" in text
    assert "今日本机已用额度凭条" in text
    assert "BM1U" in text.replace(" ", "")
    assert numbers(two.there)[0] not in text
