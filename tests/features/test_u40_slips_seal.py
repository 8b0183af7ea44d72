"""U40, U41 on slips: number, short check code, square with the signed code, state line in both languages, "copy n".

The square is read back from the dots of both widths by a decoder of others, and verified with the public keys alone;
the whole slip can be drawn again from the record and its own seal, dot by dot.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.documents.code_mark import check_code
from app.documents.slips import content_slip
from app.documents.slips.strip import Strip
from app.domain.bitmap import Bitmap
from app.domain.slip_printer import SlipPrinter
from app.errors import UserError
from app.sealing.short_codes import ShortCodes
from app.services.bundle import Services
from app.services.paper_contents import d24
from app.services.paper_sorts import PaperSource
from app.services.papers import DAY_END
from app.services.slips import TRADE_SLIP
from app.services.verifying import keys_from_plain, verify_text
from tests.helpers.slip_pictures import squares
from tests.helpers.traded import trade_one_lot

WIDTHS = (58, 80)


@pytest.fixture
def record(market: Services) -> str:
    """A finalised record of a market, waiting to be sent."""
    return market.slips.records_of(trade_one_lot(market, 3).lot_ref)[0]


def drawn_again(market: Services, record: str, bitmap: Bitmap, languages: tuple[str, str]) -> Strip:
    """The slip laid out from the record and what its own square says."""
    (code,) = squares(bitmap)
    (seal,) = market.verify.text(code).seals
    with market.context.store.unit_of_work() as uow:
        content = d24.build(PaperSource(market.context, uow, market.read, record, seal.made_at))
    content = replace(content, copy_no=seal.copy_no, head_hash=seal.head_hash)
    return content_slip.lay_out(content, languages, bitmap.width, code)


@pytest.mark.parametrize("width_mm", WIDTHS)
@pytest.mark.parametrize("languages", [("zh", "vi"), ("vi", "zh"), ("vi", "en")])
def test_number_check_code_seal_and_state_stand_on_it_when_made(
    market: Services, record: str, width_mm: int, languages: tuple[str, str]
) -> None:
    slip = market.slips.slip(TRADE_SLIP, record, languages, width_mm)
    strip = drawn_again(market, record, slip.bitmap, languages)
    assert strip.bitmap() == slip.bitmap
    text = " ".join(each.text for each in strip.placed)
    squeezed = "".join(text.split())
    (seal,) = market.verify.text(squares(slip.bitmap)[0]).seals
    assert record in squeezed
    assert check_code(seal.head_hash) in text
    words = {"zh": "口岸尚未受理", "vi": "cửakhẩuchưatiếpnhận", "en": "notyetacceptedbytheport"}
    for language in languages:
        assert words[language] in squeezed


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_seal_holds_with_public_keys_alone_when_read_from_the_dots(
    market: Services, record: str, width_mm: int
) -> None:
    slip = market.slips.slip(TRADE_SLIP, record, width_mm=width_mm)
    (code,) = squares(slip.bitmap)
    keys = keys_from_plain(market.verify.keys_file())
    verdict = verify_text(code, keys, ShortCodes(), record)
    detail = market.read.record_detail(record)
    assert detail is not None
    assert verdict.outcome == "good"
    (seal,) = verdict.seals
    assert (seal.kind, seal.number, seal.copy_no) == (TRADE_SLIP, record, 1)
    assert (seal.amount_fen, seal.mass_g) == (detail.record.amount_fen, detail.record.net_g)
    other = market.slips.records_of(detail.record.lot_ref)[1]
    assert verify_text(code, keys, ShortCodes(), other).outcome == "bad"
    altered = code[:60] + ("A" if code[60] != "A" else "B") + code[61:]
    assert verify_text(altered, keys, ShortCodes(), record).outcome == "bad"


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_day_end_slip_bears_its_seal_when_made(market: Services, record: str, width_mm: int) -> None:
    day = market.context.today().isoformat()
    slip = market.slips.slip(DAY_END, day, width_mm=width_mm)
    (code,) = squares(slip.bitmap)
    verdict = market.verify.text(code)
    assert verdict.outcome == "good"
    assert verdict.seals[0].amount_fen == market.reports.day_end().value_fen
    assert market.slips.slip(DAY_END, "", width_mm=width_mm).copy_no == 2


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_used_today_is_taken_by_its_code_when_read_from_the_dots(market: Services, record: str, width_mm: int) -> None:
    detail = market.read.record_detail(record)
    assert detail is not None
    slip = market.slips.slip("USED", detail.record.person_id, width_mm=width_mm)
    (code,) = squares(slip.bitmap)
    with pytest.raises(UserError) as caught:
        market.evidence.take(code)
    assert caught.value.code == "evidence.own_code"


def test_copy_is_told_on_the_slip_and_in_the_ledger_when_printed_again(market: Services, record: str) -> None:
    first = market.slips.slip(TRADE_SLIP, record)
    second = market.slips.slip(TRADE_SLIP, record, width_mm=58)
    paper = market.documents.paper(TRADE_SLIP, record)
    assert (first.copy_no, second.copy_no, paper.copy_no) == (1, 2, 3)
    one = [each.text for each in drawn_again(market, record, first.bitmap, ("zh", "vi")).placed]
    two = [each.text for each in drawn_again(market, record, second.bitmap, ("zh", "vi")).placed]
    assert "正本 · Bản chính" in one
    assert "第 2 份副本" not in one
    assert {"第 2 份副本", "Bản sao số 2"} <= set(two)
    assert market.reports.check().findings == ()


def test_look_is_not_counted_and_has_no_seal_when_asked_for(market: Services, record: str) -> None:
    looked = market.slips.slip(TRADE_SLIP, record, record=False)
    (code,) = squares(looked.bitmap)
    assert code == f"{TRADE_SLIP} {record}"
    assert market.slips.slip(TRADE_SLIP, record).copy_no == 1


def test_practice_mark_stands_at_both_ends_when_the_market_is_for_practice(market: Services, record: str) -> None:
    slip = market.slips.slip(TRADE_SLIP, record)
    white = [each.text for each in drawn_again(market, record, slip.bitmap, ("zh", "vi")).placed if each.white]
    assert white.count("仅供练习") == 2
    assert white.count("CHỈ ĐỂ LUYỆN TẬP") == 2


def test_slip_is_refused_when_nothing_is_committed(market: Services) -> None:
    for kind, ref, code in (
        (TRADE_SLIP, "no such record", "paper.ref_unknown"),
        (DAY_END, "2026-13-01", "paper.ref_unknown"),
        ("D08", "any", "paper.kind_unknown"),
    ):
        with pytest.raises(UserError) as caught:
            market.slips.slip(kind, ref)
        assert caught.value.code == code


def test_width_is_the_printers_own_when_none_is_asked_for(market: Services, record: str) -> None:
    market.slips.save_printer(SlipPrinter(width_mm=58))
    assert market.slips.slip(TRADE_SLIP, record).bitmap.width == 384
    assert market.slips.trial().bitmap.width == 384
