"""D01–D05 from a real store, drawn, sealed and read back: facts stand on the page, other people's numbers do not."""

from __future__ import annotations

import json

import pypdfium2 as pdfium
import pytest

from app.domain.trade import Lot
from app.errors import UserError
from app.services.bundle import Services
from app.services.people import GroupDraft
from tests.helpers.traded import trade_one_lot
from tests.unit.documents.pdf_reading import page_texts, squeezed, whole_text

PAIRS = (("zh", "vi"), ("vi", "zh"), ("vi", "en"))


@pytest.fixture(name="lot")
def _lot(market: Services) -> Lot:
    """A lot of the group, whose first member leads it."""
    with market.context.store.unit_of_work() as uow:
        group = uow.groups.by_code("G01")
        assert group is not None
        leader = uow.groups.members_on(group.group_id, market.context.today(uow))[0]
    market.people.save_group(
        GroupDraft(group_id=group.group_id, code=group.code, name=group.name, leader_id=leader, township="练习镇")
    )
    return trade_one_lot(market)


def numbers_of(market: Services, lot: Lot) -> dict[str, str]:
    """Names and whole numbers of all who took part."""
    with market.context.store.unit_of_work() as uow:
        return {each.person_document: each.person_name for each in uow.records.of_lot(lot.lot_ref)}


def attached(pdf: bytes) -> str:
    """What the file carries beside its pages."""
    document = pdfium.PdfDocument(pdf)
    found = [document.get_attachment(at).get_data() for at in range(document.count_attachments())]
    document.close()
    return "".join(bytes(each).decode() for each in found)


@pytest.mark.parametrize("languages", PAIRS, ids="-".join)
@pytest.mark.parametrize("kind", ["D03", "D04", "D05"])
def test_no_whole_number_leaves_with_a_paper_when_it_is_about_many(
    market: Services, lot: Lot, kind: str, languages: tuple[str, str]
) -> None:
    paper = market.documents.paper(kind, lot.lot_ref, languages)

    carried = attached(paper.pdf)
    told = whole_text(paper.pdf) + carried
    people = numbers_of(market, lot)
    assert carried
    assert len(people) > 1
    assert not [number for number in people if number in told]
    assert lot.counterpart.document_number not in told
    assert squeezed(lot.lot_ref) in squeezed(told)


def test_no_whole_number_leaves_with_any_paper_of_a_lot_but_the_declarations(market: Services, lot: Lot) -> None:
    people = numbers_of(market, lot)
    kinds = [kind for kind in market.documents.papers_of("lot", lot.lot_ref) if kind != "D08"]
    assert {"D09", "D12"} <= set(kinds)
    for kind in kinds:
        pdf = market.documents.paper(kind, lot.lot_ref).pdf
        told = whole_text(pdf) + attached(pdf)
        assert not [number for number in people if number in told], kind
        if kind != "D10":
            assert lot.counterpart.document_number not in told, kind


def test_a_declaration_carries_no_other_number_than_the_residents_own(market: Services, lot: Lot) -> None:
    with market.context.store.unit_of_work() as uow:
        record = uow.records.of_lot(lot.lot_ref)[0]
    carried = attached(market.documents.paper("D08", record.local_reference).pdf)
    assert record.person_document in carried
    assert record.counterpart.document_number not in carried


def test_every_member_can_sign_the_agreement_when_the_lot_was_split(market: Services, lot: Lot) -> None:
    paper = market.documents.paper("D03", lot.lot_ref)

    last = page_texts(paper.pdf)[-1]
    assert "成员签名页" in last
    assert all(name in squeezed(last) for name in numbers_of(market, lot).values())


def test_a_persons_own_number_stands_whole_on_their_own_sheets_when_they_are_made(market: Services, lot: Lot) -> None:
    with market.context.store.unit_of_work() as uow:
        records = uow.records.of_lot(lot.lot_ref)
    number, person_id = records[-1].person_document, records[-1].person_id
    others = set(numbers_of(market, lot)) - {number}

    for kind in ("D01", "D04"):
        paper = market.documents.paper(kind, person_id)
        told = whole_text(paper.pdf) + attached(paper.pdf)
        assert number in told
        assert not [other for other in others if other in told]


def test_the_papers_of_people_are_offered_when_their_record_is_there(market: Services, lot: Lot) -> None:
    with market.context.store.unit_of_work() as uow:
        person_id = uow.records.of_lot(lot.lot_ref)[0].person_id

    assert {"D01", "D04"} <= set(market.documents.kinds(person_id))
    assert "D02" in market.documents.kinds(str(lot.group_id))
    assert {"D03", "D04", "D05"} <= set(market.documents.kinds(lot.lot_ref))


def test_copies_are_counted_apart_when_an_entrustment_is_a_persons_and_a_lots(market: Services, lot: Lot) -> None:
    with market.context.store.unit_of_work() as uow:
        person_id = uow.records.of_lot(lot.lot_ref)[0].person_id

    counts = [market.documents.paper("D04", ref).copy_no for ref in (person_id, person_id, lot.lot_ref)]

    assert counts == [1, 2, 1]


@pytest.mark.parametrize("languages", [("zh", "xx"), ("fr", "vi")], ids="-".join)
def test_no_copy_is_counted_when_a_language_has_no_labels(
    market: Services, lot: Lot, languages: tuple[str, str]
) -> None:
    with pytest.raises(UserError) as refused:
        market.documents.paper("D12", lot.lot_ref, languages)
    assert refused.value.code == "paper.label_missing"
    with pytest.raises(UserError) as slip:
        market.slips.slip("D24", lot.lot_ref, languages)
    assert slip.value.code == "paper.label_missing"
    assert market.documents.paper("D12", lot.lot_ref).copy_no == 1


def test_a_slip_is_of_one_record_when_a_lot_has_many(market: Services, lot: Lot) -> None:
    with pytest.raises(UserError) as refused:
        market.slips.slip("D24", lot.lot_ref)
    assert refused.value.code == "paper.not_for_this"


def test_no_two_declaration_sheets_are_the_same_copy_when_one_is_printed_alone_and_with_its_lot(
    market: Services, lot: Lot
) -> None:
    with market.context.store.unit_of_work() as uow:
        first, *_rest, last = (each.local_reference for each in uow.records.of_lot(lot.lot_ref))
    market.documents.paper("D08", first)
    attached_copies = json.loads(attached(market.documents.paper("D08", lot.lot_ref).pdf))["paper"]["facts"]
    copies = {each["record"]["local_reference"]: each["copy_no"] for each in attached_copies}
    assert (copies[first], copies[last]) == (2, 1)
    assert market.documents.paper("D08", first).copy_no == 3
    market.documents.paper("D08", lot.lot_ref, record=False)
    assert market.documents.paper("D08", last).copy_no == 2
