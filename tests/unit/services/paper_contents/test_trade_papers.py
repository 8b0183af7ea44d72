from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.localized_text import LocalizedText
from app.domain.paper_content import (
    Blank,
    Count,
    Country,
    Day,
    InWords,
    Mass,
    Money,
    Name,
    PersonalNumber,
    Several,
    Text,
    Words,
)
from app.domain.people import Party
from app.domain.trade import Manifest
from app.errors import UserError
from tests.helpers.builders import SELLER, VND, Market, lot_draft
from tests.unit.services.lot_world import new_market
from tests.unit.services.paper_contents.trade_lots import (
    ALL_KINDS,
    CRATES,
    FRUIT,
    NUTS,
    basket,
    content,
    crate_lot,
    fits,
    fruit_lot,
)

OTHER = Several((Text("Tập Văn Bán"), PersonalNumber("020085000123"), Text("Đồng Đăng, Lạng Sơn"), Country("VN")))
OURS = Several((Text("练习第一互助组"), Country("CN")))
MARKET = Name(LocalizedText("练习互市点"))
FRUIT_NAME = Name(LocalizedText("火龙果", "Thanh long", "Dragon fruit"))
NUT_NAME = Name(LocalizedText("腰果仁", "Nhân hạt điều", "Cashew kernels"))


@pytest.fixture
def market() -> Market:
    return new_market()


def test_an_invoice_tells_seller_buyer_goods_and_both_currencies_when_the_lot_came_in(market):
    lot = fruit_lot(market)
    paper = content(market, "D06", lot.lot_ref)
    assert (paper.head[1], paper.head[3]) == (Text(lot.lot_ref), Text(lot.lot_ref))
    assert paper.head[2] == Day(lot.day_on)
    assert (paper.head[4], paper.head[5], paper.head[8]) == (OTHER, OURS, MARKET)
    assert 7 not in paper.head
    assert paper.head[6] == Several((Text("桂F00001"), Text("12C00012")))
    fruit, nuts = paper.lines
    assert (fruit[10], fruit[11], fruit[12]) == (FRUIT_NAME, Text("081090"), Mass(600_500))
    assert (fruit[14], nuts[14]) == (Money(17_400, "VND"), Money(2_143, "CNY"))
    assert fruit[15] == Several((Money(300_250, "CNY"), Money(10_448_700, "VND")))
    assert nuts[15] == Several((Money(85_988, "CNY"), Money(2_992_382, "VND")))
    assert paper.foot[17] == Several((InWords(386_238, "CNY"), InWords(13_441_082, "VND")))
    assert paper.signs[0].name == "Tập Văn Bán"


def test_the_invoice_adds_up_to_the_lot_to_the_fen_when_the_lines_are_summed(market):
    lot = fruit_lot(market)
    paper = content(market, "D06", lot.lot_ref)
    by_line = [value.values[0].minor for value in (line[15] for line in paper.lines)]
    assert sum(by_line) == lot.amount_fen == paper.amount_fen == paper.totals[15].values[0].minor
    dong = [line[15].values[1].minor for line in paper.lines]
    assert sum(dong) == paper.totals[15].values[1].minor
    assert paper.mass_g == lot.net_g


def test_the_invoice_turns_seller_and_buyer_round_when_the_lot_goes_out(market):
    paper = content(market, "D06", crate_lot(market).lot_ref)
    assert (paper.head[4], paper.head[5], paper.head[7]) == (OURS, OTHER, MARKET)
    assert 8 not in paper.head
    (crates,) = paper.lines
    assert (crates[12], crates[13]) == (Count(12, "paper.piece"), Words("paper.piece"))
    assert crates[15] == paper.totals[15] == Money(18_000, "CNY")
    assert paper.foot[18] == Text("CNY")
    assert paper.notes == ()


def test_the_invoice_names_the_one_resident_masked_when_it_is_a_basket(market):
    paper = content(market, "D06", basket(market).lot_ref)
    person = market.people[0]
    assert paper.head[5] == Several((Text(person.name), PersonalNumber(person.document.number), Country("CN")))
    assert paper.head[6] == Blank()


def test_a_companys_tax_number_stands_whole_when_the_seller_is_one(market):
    trader = Party("Công ty Tập", "vn_mst", "0100109106", "Lạng Sơn", "VN")
    paper = content(market, "D06", fruit_lot(market, counterpart=trader).lot_ref)
    assert Text("0100109106") in paper.head[4].values


def test_a_packing_list_tells_packages_and_masses_to_the_gram_when_they_are_known(market):
    lot = fruit_lot(market)
    paper = content(market, "D07", lot.lot_ref)
    fruit, nuts = paper.lines
    assert (fruit[6], fruit[7], fruit[8]) == (FRUIT_NAME, Count(60), Words("paper.package.22"))
    assert (nuts[9], nuts[10], nuts[11]) == (Mass(40_125), Mass(40_125), Mass(41_375))
    assert paper.totals == {7: Count(65), 10: Mass(640_625), 11: Mass(672_125)}
    assert (lot.net_g, lot.gross_g, paper.mass_g) == (640_625, 672_125, 672_125)
    assert 5 not in fruit
    assert 12 not in fruit


def test_the_packages_stay_for_the_pen_when_one_line_does_not_tell_them(market):
    untold = replace(NUTS, packages=0, package_kind="")
    refs = market.finalised(FRUIT, untold, rate=VND)
    paper = content(market, "D07", market.store.reading().record_detail(refs[0]).record.lot_ref)
    assert paper.totals[7] == Blank()
    assert (paper.lines[1][7], paper.lines[1][8]) == (Blank(), Blank())


def test_a_kind_of_package_stands_as_its_code_when_the_tables_do_not_know_it(market):
    refs = market.finalised(replace(NUTS, package_kind="7Z"))
    paper = content(market, "D07", market.store.reading().record_detail(refs[0]).record.lot_ref)
    assert paper.lines[0][8] == Text("7Z")


def test_the_export_sheet_is_a_data_sheet_in_dong_when_the_lot_has_a_rate(market):
    lot = fruit_lot(market)
    paper = content(market, "D10", lot.lot_ref)
    assert paper.data_sheet
    assert paper.head[4] == PersonalNumber("020085000123", whole=True)
    assert (paper.head[3], paper.head[5]) == (Text("Tập Văn Bán"), Text("Đồng Đăng, Lạng Sơn"))
    assert paper.head[6] == Name(LocalizedText("友谊关", "Hữu Nghị"))
    assert [line[13] for line in paper.lines] == [Money(10_448_700, "VND"), Money(2_992_382, "VND")]
    assert paper.totals[13] == Money(13_441_082, "VND")
    assert paper.foot[14] == InWords(13_441_082, "VND")
    assert not {1, 2} & set(paper.head)
    assert 15 not in paper.foot
    assert paper.notes[0] == Words("paper.trade.officers_elsewhere")
    assert [sign.title.key for sign in paper.signs] == ["doc.D10.field.16"]


def test_the_dong_stay_for_the_pen_when_the_lot_has_no_dated_rate(market):
    lot_in, lot_out = market.finalised(NUTS), crate_lot(market).lot_ref
    read = market.store.reading()
    sheet = content(market, "D10", read.record_detail(lot_in[0]).record.lot_ref)
    assert (sheet.lines[0][13], sheet.totals[13], sheet.foot[14]) == (Blank(), Blank(), Blank())
    assert sheet.lines[0][12] == Money(2_143, "CNY")
    assert content(market, "D11", lot_out).lines[0][10] == Blank()


def test_the_import_sheet_names_the_buyer_and_leaves_turn_and_tax_when_the_lot_goes_out(market):
    paper = content(market, "D11", crate_lot(market, rate=VND).lot_ref)
    assert paper.data_sheet
    assert (paper.head[3], paper.head[4]) == (Text("Tập Văn Bán"), PersonalNumber("020085000123", whole=True))
    assert 5 not in paper.head
    assert not paper.foot
    assert paper.lines[0][10] == Money(626_400, "VND")
    assert paper.totals == {6: InWords(626_400, "VND"), 10: Money(626_400, "VND")}


def test_a_vehicle_sheet_tells_its_plates_only_when_the_truck_has_both(market):
    paper = content(market, "D13", fruit_lot(market).lot_ref)
    assert paper.head == {2: Text("桂F00001"), 3: Text("12C00012")}
    assert paper.notes == (Words("paper.trade.driver", {"name": "Tập Lái Xe"}),)


def test_a_vehicle_sheet_tells_the_country_when_there_is_one_plate(market):
    assert content(market, "D13", crate_lot(market).lot_ref).head == {2: Text("桂F00001"), 5: Country("CN")}
    vietnamese = fruit_lot(market, plate_cn="")
    assert content(market, "D13", vietnamese.lot_ref).head == {3: Text("12C00012"), 5: Country("VN")}


def test_a_hand_over_tells_packages_gross_mass_and_records_when_the_lot_came_in(market):
    lot = fruit_lot(market)
    paper = content(market, "D14", lot.lot_ref)
    fruit, nuts = paper.lines
    assert (fruit[11], fruit[12], fruit[13]) == (FRUIT_NAME, Count(60), Mass(630_750))
    assert fruit[14] == Text("GX01-07+K3QX-20261123-0001 – 0004")
    assert nuts[14] == Text("GX01-07+K3QX-20261123-0004")
    assert paper.totals == {12: Count(65), 13: Mass(lot.gross_g)}
    assert (paper.head[8], paper.head[9]) == (
        Several((Text("12C00012"), Blank())),
        Several((Text("桂F00001"), Blank())),
    )
    assert paper.head[2] == Several((Day(lot.day_on), Blank()))
    assert paper.head[7].values[0] == Text("7208")
    assert paper.notes[-1] == Words("paper.trade.office_example")
    assert (paper.head[3], paper.head[4], paper.head[6]) == (Blank(), Blank(), Words("paper.trade.flag.import"))
    assert [sign.title.key for sign in paper.signs] == ["paper.trade.tally"]


def test_a_hand_over_names_the_manifest_when_the_lot_is_written_off_against_one(market):
    manifest = Manifest("7208261123001", "TAP-0001", 900_000)
    paper = content(market, "D14", fruit_lot(market, manifest=manifest).lot_ref)
    assert (paper.head[3], paper.head[4]) == (Text("7208261123001"), Text("TAP-0001"))


def test_the_drivers_change_places_when_the_lot_goes_out(market):
    inward = content(market, "D14", fruit_lot(market).lot_ref)
    outward = content(market, "D14", crate_lot(market, driver="练习司机").lot_ref)
    gives, takes = Words("paper.trade.driver_vn"), Words("paper.trade.driver_cn")
    assert (inward.foot[16], inward.foot[17]) == (gives, takes)
    assert (outward.foot[16], outward.foot[17]) == (takes, gives)
    assert outward.head[9] == Several((Text("桂F00001"), Text("练习司机")))
    assert outward.head[8] == Blank()


def test_a_weighing_slip_leaves_the_vehicle_to_the_weighbridge_when_it_is_made(market):
    lot = fruit_lot(market)
    paper = content(market, "D15", lot.lot_ref)
    assert paper.head[6] == Mass(lot.gross_g)
    assert not {4, 5, 7} & set(paper.head)
    assert paper.head[3] == Several((FRUIT_NAME, NUT_NAME))
    masses = {"gross": "672.125 kg", "tare": "31.500 kg", "net": "640.625 kg"}
    assert paper.notes[0] == Words("paper.trade.record_masses", masses)


def test_origin_data_leave_criterion_and_fob_to_the_pen_when_no_term_is_known(market):
    lot = fruit_lot(market)
    paper = content(market, "D16", lot.lot_ref)
    assert paper.head[1].chosen == ""
    assert (paper.head[2], paper.head[3]) == (OTHER, OURS)
    fruit = paper.lines[0]
    assert fruit[10] == Text("081090")
    assert fruit[12] == Several((Mass(630_750), Blank()))
    assert fruit[9] == Several((Count(60, "paper.package.22"), FRUIT_NAME))
    assert not {8, 11} & set(fruit)
    assert 4 not in paper.head


def test_a_plant_health_sheet_covers_the_plants_alone_when_other_goods_are_on_the_truck(market):
    crates = replace(CRATES, origin="VN")
    refs = market.finalised(FRUIT, crates, rate=VND)
    paper = content(market, "D17", market.store.reading().record_detail(refs[0]).record.lot_ref)
    assert paper.head[8] == Several((FRUIT_NAME, Blank()))
    assert paper.head[9] == Mass(600_500)
    assert not {1, 2, 5, 6, 7, 11, 12} & set(paper.head)


def test_each_lot_has_its_own_papers_when_direction_party_and_truck_differ(market):
    inward, outward = fruit_lot(market).lot_ref, crate_lot(market).lot_ref
    told = [kind for kind in ALL_KINDS if fits(market, kind, inward)]
    assert told == ["D06", "D07", "D10", "D13", "D14", "D15", "D16", "D17"]
    assert [kind for kind in ALL_KINDS if fits(market, kind, outward)] == [
        "D06", "D07", "D11", "D13", "D14", "D15", "D16",
    ]  # fmt: skip
    on_foot = basket(market, counterpart=replace(SELLER, document_kind="vn_mst")).lot_ref
    assert [kind for kind in ALL_KINDS if fits(market, kind, on_foot)] == ["D06", "D07", "D16", "D17"]


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_a_paper_is_refused_by_its_reason_when_the_lot_has_none(market, kind):
    draft = market.lots.save(lot_draft()).lot_ref
    for ref, code in (("GX01-07+K3QX-20261123-L099", "paper.ref_unknown"), (draft, "paper.not_committed")):
        assert not fits(market, kind, ref)
        with pytest.raises(UserError) as refused:
            content(market, kind, ref)
        assert refused.value.code == code


def test_whatever_does_not_fit_is_refused_when_it_is_asked_for_all_the_same(market):
    on_foot = basket(market, counterpart=replace(SELLER, document_kind="vn_mst")).lot_ref
    outward = crate_lot(market).lot_ref
    for kind, ref in (
        ("D10", on_foot),
        ("D11", on_foot),
        ("D13", on_foot),
        ("D14", on_foot),
        ("D10", outward),
        ("D17", outward),
    ):
        with pytest.raises(UserError) as refused:
            content(market, kind, ref)
        assert refused.value.code == "paper.not_for_this"


def test_a_lot_that_was_taken_back_has_no_papers_when_they_are_asked_for(market):
    lot = fruit_lot(market)
    market.lots.undo_finalise(lot.lot_ref)
    assert not any(fits(market, kind, lot.lot_ref) for kind in ALL_KINDS)
