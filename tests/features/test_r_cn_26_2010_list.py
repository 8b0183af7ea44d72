"""R-CN-26: after 2024-11-01 the 2010 list and its limits go on as the stricter reading and stop nothing by themselves.
The verdict reads "within the limits of the 2010 list; list of 2024-11-01 not loaded" on lot, split, record and both
papers, never "exempt"; a confirmed pack removes the sentence only for records dated in it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import resources
from app.bootstrap import create_market
from app.bootstrap.practice import PRACTICE_MARKET, fill_practice_market
from app.cli.demo import three_goods
from app.domain.list_standing import ListStanding, list_standing
from app.domain.rule_reading import pack_from_plain
from tests.helpers.clerk_hands import Hands
from tests.helpers.clock import FakeClock
from tests.helpers.market_fixture import quick
from tests.helpers.own_office import EXAMPLES
from tests.helpers.traded import trade_one_lot
from tests.unit.documents.pdf_reading import squeezed, whole_text
from ui.places import Place

ROOT = Path(__file__).resolve().parent.parent.parent
SENTENCES = {
    "zh": "在2010年清单限额以内；2024-11-01清单尚未载入",
    "vi": "Trong giới hạn của danh mục 2010; danh mục ngày 2024-11-01 chưa được nạp",
    "en": "Within the limits of the 2010 list; list of 2024-11-01 not loaded",
}
CONFIRMED = (EXAMPLES / "rules-2024.signed.json").read_bytes()
VERDICT_WORDS = re.compile(r"免税|miễn thuế|\bexempt", re.IGNORECASE)


def paper(services, kind, ref):
    return squeezed(whole_text(services.documents.paper(kind, ref).pdf))


def said(text):
    return {language for language in ("zh", "vi") if squeezed(SENTENCES[language]) in text}


@pytest.mark.parametrize(
    ("day", "direction", "standing"),
    [
        (date(2024, 10, 31), "import", ListStanding.NOT_ASKED),
        (date(2024, 11, 1), "import", ListStanding.WITHIN_2010),
        (date(2026, 11, 23), "import", ListStanding.WITHIN_2010),
        (date(2026, 11, 23), "export", ListStanding.NOT_ASKED),
        (date(2026, 12, 15), "import", ListStanding.WITHIN_2010),
    ],
)
def test_standing_follows_day_and_direction_when_the_later_list_is_not_loaded(day, direction, standing):
    pack = pack_from_plain(resources.read_json("reference/rules/gx-practice-2026.json"))
    assert list_standing(pack, day, direction) is standing


def test_lot_and_split_say_it_and_nothing_is_stopped_for_it(market):
    group = market.read.groups(market.context.today())[0]
    draft = three_goods(market, group.group_id, 4)
    view = market.lots.assess(draft)
    assert view.within_2010
    assert view.can_save
    lot = trade_one_lot(market, 4)
    assert market.lots.view(lot.lot_ref).within_2010


def test_papers_say_it_in_both_languages(market):
    lot = trade_one_lot(market, 4)
    with market.context.store.unit_of_work() as uow:
        ref = uow.records.of_lot(lot.lot_ref)[0].local_reference
    for text in (paper(market, "D08", ref), paper(market, "D09", lot.lot_ref), paper(market, "D08", lot.lot_ref)):
        assert said(text) == {"zh", "vi"}
        assert not VERDICT_WORDS.search(text)


@pytest.mark.parametrize("language", ["zh", "vi", "en"])
def test_record_says_it_on_screen_in_each_language(day_window, settled, language):
    hands = Hands(day_window, settled)
    services = day_window.context.services
    lot = trade_one_lot(services, 4)
    with services.context.store.unit_of_work() as uow:
        ref = uow.records.of_lot(lot.lot_ref)[0].local_reference
    day_window.choose_language(language)
    day_window.go(Place.RECORD, ref)
    hands.wait()
    card = day_window.open_screen.rules
    assert card.standing.isVisible()
    assert SENTENCES[language] in card.standing.text()
    assert not VERDICT_WORDS.search(card.standing.text())


def test_confirmed_pack_removes_the_sentence_only_for_records_dated_in_it(tmp_path):
    clock = FakeClock(datetime(2026, 12, 14, 2, 0, tzinfo=UTC))
    with create_market(quick(tmp_path / "store"), PRACTICE_MARKET, None, clock=clock).services as services:
        fill_practice_market(services, 6)
        before = trade_one_lot(services, 4).lot_ref
        services.rules.take(CONFIRMED)
        same_day = trade_one_lot(services, 4).lot_ref
        clock.advance(days=1)
        after = trade_one_lot(services, 4).lot_ref
        told = {}
        for lot_ref in (before, same_day, after):
            with services.context.store.unit_of_work() as uow:
                record = uow.records.of_lot(lot_ref)[0]
            told[lot_ref] = (
                services.rules.judged(record).standing,
                said(paper(services, "D08", record.local_reference)),
            )
            assert services.lots.view(lot_ref).within_2010 == bool(told[lot_ref][1])
        stricter = (ListStanding.WITHIN_2010, {"zh", "vi"})
        assert told == {before: stricter, same_day: stricter, after: (ListStanding.CONFIRMED, set())}


#: A field's title on Vietnamese form D11, which we leave to the pen, and the name of the list of goods that are not.
NO_VERDICTS = {"doc.D11.field.11", "doc.D11.field.11.short", "paper.d27.ban.not_exempt"}


def test_no_verdict_of_the_program_says_exempt():
    """The word stands in names of laws, lists and data only: never in a sentence of the screen or a word of a paper."""
    told = []
    for name in ("app_zh_CN.ts", "app_vi.ts"):
        tree = ET.parse(ROOT / "resources" / "translations" / name)
        for message in tree.getroot().iter("message"):
            words = [message.findtext("source") or "", *message.find("translation").itertext()]
            told += [words[0] for each in words if VERDICT_WORDS.search(each)]
    for language in ("zh", "vi", "en"):
        labels = resources.read_json(f"document_labels/{language}.json")
        told += [key for key, words in labels.items() if isinstance(words, str) and VERDICT_WORDS.search(words)]
    assert set(told) - NO_VERDICTS == set()
