"""D05: who buys and who sells follows the direction; what the parties must settle themselves is left open."""

from __future__ import annotations

import pytest

from app.domain.localized_text import LocalizedText
from app.domain.package_kinds import PACKAGE_KINDS
from app.domain.paper_content import Blank, Choice, Count, Country, Day, Mass, Money, Name, Several, Text, Words
from resources import read_json
from tests.helpers.builders import TODAY, Market, line
from tests.unit.services.paper_contents.people_market import committed_lot, content, fits, people_market, refusal

OTHER = Several((Text("Tập Văn Bán"), Text("Đồng Đăng, Lạng Sơn"), Country("VN")))


@pytest.fixture(name="market")
def _market() -> Market:
    return people_market()


def test_the_group_buys_when_the_lot_is_imported(market: Market) -> None:
    lot_ref = committed_lot(market)
    leader = market.people[0].name

    contract = content(market, "D05", "lot", lot_ref)

    assert contract.head == {
        1: Text(lot_ref),
        3: Name(LocalizedText("练习互市点")),
        4: Several((Text("练习第一互助组"), Text(leader), Text("练习镇"))),
        5: OTHER,
    }
    assert [(each.title.key, each.mark, each.name) for each in contract.signs] == [
        ("doc.D05.field.23", "stamp", leader),
        ("doc.D05.field.24", "stamp", "Tập Văn Bán"),
    ]
    assert contract.members == ()


def test_the_group_sells_when_the_lot_is_exported(market: Market) -> None:
    crates = line("CRATE", None, 2_000, quantity=4, gross_g=90_000, origin="CN")
    lot_ref = committed_lot(market, crates, direction="export")

    contract = content(market, "D05", "lot", lot_ref)

    assert contract.head[4] == OTHER
    assert contract.head[5] == Several((Text("练习第一互助组"), Text(market.people[0].name), Text("练习镇")))
    assert [each.name for each in contract.signs] == ["Tập Văn Bán", market.people[0].name]
    assert contract.lines[0][8] == Country("CN")
    assert (contract.lines[0][9], contract.lines[0][10]) == (Count(4), Words("paper.piece"))


def test_goods_stand_with_codes_of_both_tariffs_when_they_are_known(market: Market) -> None:
    contract = content(market, "D05", "lot", committed_lot(market))

    assert contract.lines == (
        {
            6: Name(LocalizedText("火龙果", "Thanh long", "Dragon fruit")),
            7: Several((Text("CN 08109080"), Text("VN 08109092"))),
            8: Country("VN"),
            9: Mass(600_000),
            10: Words("paper.kg"),
            11: Money(500, "CNY"),
            12: Money(300_000, "CNY"),
        },
    )
    assert contract.totals == {12: Money(300_000, "CNY")}
    assert (contract.amount_fen, contract.mass_g) == (300_000, 600_000)


def test_terms_are_left_open_when_no_record_knows_them(market: Market) -> None:
    contract = content(market, "D05", "lot", committed_lot(market))

    assert 2 not in contract.head
    assert not {13, 15} & set(contract.foot)
    terms = contract.foot[14]
    assert isinstance(terms, Several)
    assert isinstance(terms.values[0], Choice)
    assert (terms.values[0].chosen, terms.values[-1]) == ("", Blank())
    assert contract.foot[16] == Name(LocalizedText("友谊关", "Hữu Nghị"))
    assert contract.foot[17] == Day(TODAY)
    open_boxes = [each for at in (18, 19, 20, 22) for each in contract.foot[at].values if isinstance(each, Choice)]  # type: ignore[union-attr]
    assert [each.chosen for each in open_boxes] == [""] * 4


def test_packages_are_added_up_by_kind_when_the_lines_tell_them(market: Market) -> None:
    lot_ref = committed_lot(
        market,
        line(net_g=300_000, package_kind="22", packages=30),
        line("RICE", 100_000, package_kind="06", packages=2),
        line("CASHEW-K", 100_000, package_kind="22", packages=7),
    )

    packing = content(market, "D05", "lot", lot_ref).foot[15]

    assert packing == Several(
        (
            Words("paper.package.22"),
            Count(37, "paper.d05.packages"),
            Words("paper.package.06"),
            Count(2, "paper.d05.packages"),
        )
    )


def test_each_kind_of_package_has_a_label_when_the_table_names_it() -> None:
    labels = read_json("document_labels/vi.json")

    assert {key.rpartition(".")[2] for key in labels if key.startswith("paper.package.")} == set(PACKAGE_KINDS)


def test_residents_without_a_group_sign_a_page_when_they_are_several(market: Market) -> None:
    contract = content(market, "D05", "lot", committed_lot(market, group_id=None))

    assert contract.head[4] == Several((Words("paper.d05.residents"), Count(4, "paper.d04.persons")))
    assert [each.name for each in contract.members] == [each.name for each in market.people[:4]]
    assert contract.signs[0].name == ""


def test_one_resident_is_the_buyer_when_they_bought_alone() -> None:
    market = people_market(here=1)

    contract = content(market, "D05", "lot", committed_lot(market, line(net_g=100_000), group_id=None))

    assert contract.head[4] == Text(market.people[0].name)
    assert contract.signs[0].name == market.people[0].name
    assert contract.members == ()


def test_there_is_no_contract_when_the_lot_is_a_draft(market: Market) -> None:
    draft = market.ready_lot()

    assert not fits(market, "D05", "lot", draft.lot_ref)
    assert refusal(market, "D05", "lot", draft.lot_ref) == "paper.not_committed"
