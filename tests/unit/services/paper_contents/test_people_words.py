"""Every label that D01–D05 name is there in three languages, as the papers are drawn; all texts are NFC."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest

from app.documents.renderer import PdfRenderer
from app.domain.paper_content import PaperContent
from tests.helpers.builders import GROUP, VND, line
from tests.unit.services.paper_contents.people_market import LEADER, committed_lot, content, people_market

PAIRS = (("zh", "vi"), ("vi", "zh"), ("zh", "en"), ("en", "vi"))


def _papers() -> Iterator[PaperContent]:
    market = people_market()
    dear = line(net_g=100_000, price=30_000, price_currency="VND", package_kind="22", packages=4)
    lot_ref = committed_lot(market, dear, rate=VND)
    open_lot = committed_lot(market, line(net_g=100_000), group_id=None)
    yield content(market, "D01", "person", LEADER)
    yield content(market, "D02", "group", GROUP.group_id)
    yield content(market, "D03", "lot", lot_ref)
    yield content(market, "D04", "person", LEADER)
    yield content(market, "D04", "lot", lot_ref)
    yield content(market, "D05", "lot", lot_ref)
    yield content(market, "D05", "lot", open_lot)


@pytest.mark.parametrize("languages", PAIRS, ids="-".join)
def test_each_paper_is_drawn_without_a_missing_word_when_any_pair_is_chosen(languages: tuple[str, str]) -> None:
    renderer = PdfRenderer()

    for made in _papers():
        assert renderer.form_paper(made, languages).startswith(b"%PDF"), made.kind


def test_texts_are_nfc_when_they_go_onto_paper() -> None:
    for made in _papers():
        told = repr(made)
        assert unicodedata.is_normalized("NFC", told), made.kind
