"""Numbers of papers, plates and containers: right ones pass, typing errors are found and placed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain import identifiers as ids
from app.domain.people import DocumentKind

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
TODAY = date(2026, 11, 23)


def resident_number(born_on: date, order: int, area: str = "450000") -> str:
    """Built from the standard's own table, not by the code under test."""
    body = f"{area}{born_on:%Y%m%d}{order:03d}"
    rest = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, body, strict=True)) % 11
    return body + "10X98765432"[rest]


residents = st.builds(
    resident_number, st.dates(date(1930, 1, 1), date(2020, 12, 31)), st.integers(0, 999), st.sampled_from(["450000"])
)


@pytest.mark.parametrize(
    "number",
    ["11010519491231002X", "451481199001010012", "450681199001010012", "451081199001010010", "11010519491231002x"],
)
def test_resident_number_passes_when_it_is_right(number: str) -> None:
    assert ids.check_prc_id(number, TODAY) is None
    assert ids.area_warning(number) is None


def test_number_passes_when_typed_full_width_with_spaces() -> None:
    assert ids.check_prc_id("１１０１０５　１９４９１２３１ 002ｘ") is None
    assert ids.normalise_number("１１０１０５　１９４９１２３１ 002ｘ") == "11010519491231002X"


@given(residents)
def test_built_number_passes_when_nothing_was_mistyped(number: str) -> None:
    assert ids.check_prc_id(number, TODAY) is None


@given(residents, st.integers(0, 17), st.sampled_from("0123456789X"))
def test_error_is_found_and_place_listed_when_one_digit_is_wrong(number: str, place: int, letter: str) -> None:
    assume(letter != number[place])
    wrong = number[:place] + letter + number[place + 1 :]
    problem = ids.check_prc_id(wrong, TODAY)
    assert problem is not None
    assert problem.severity == "stop"
    if "position" in problem.params:
        assert place + 1 in (problem.params["position"], problem.params.get("next"))
    else:
        assert str(place + 1) in str(problem.params["positions"]).split(", ")


@given(residents, st.integers(0, 16))
def test_error_is_found_when_two_neighbours_are_swapped(number: str, place: int) -> None:
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assume(swapped != number)
    problem = ids.check_prc_id(swapped, TODAY)
    assert problem is not None
    if problem.code == "person.number_character":
        assert swapped[16] == "X"
    elif problem.code == "person.digits_swapped":
        assert problem.params == {"position": place + 1, "next": place + 2}


def test_position_is_named_when_only_one_digit_can_be_wrong() -> None:
    problem = ids.check_prc_id("11010519491331002X")
    assert problem is not None
    assert (problem.code, problem.params) == ("person.digit_wrong", {"position": 12})


def test_pair_is_named_when_only_a_swap_explains_the_date() -> None:
    problem = ids.check_prc_id("11010519492131002X")
    assert problem is not None
    assert (problem.code, problem.params) == ("person.digits_swapped", {"position": 11, "next": 12})


@pytest.mark.parametrize(
    ("number", "code", "params"),
    [
        ("1101051949123100", "person.number_length", {"expected": "18", "found": 16}),
        ("110105194912310O2X", "person.number_character", {"position": 16, "found": "O"}),
        ("11010519491231002Y", "person.number_character", {"position": 18, "found": "Y"}),
        ("1101051949123１00\u202e2", "person.number_character", {"position": 17, "found": "U+202E"}),
    ],
)
def test_reason_and_place_are_told_when_a_resident_number_is_malformed(number: str, code: str, params: dict) -> None:
    problem = ids.check_prc_id(number)
    assert problem is not None
    assert (problem.code, dict(problem.params), problem.field) == (code, params, "document_number")


def test_number_is_refused_when_birth_is_in_the_future() -> None:
    tomorrow = resident_number(date(2026, 11, 24), 1)
    assert ids.check_prc_id(tomorrow) is None
    problem = ids.check_prc_id(tomorrow, TODAY)
    assert problem is not None
    assert problem.code in {"person.birth_date_impossible", "person.digit_wrong", "person.digits_swapped"}


def test_area_only_warns_when_it_is_on_no_list() -> None:
    number = resident_number(date(1990, 1, 1), 1, "999999")
    assert ids.check_prc_id(number) is None
    warning = ids.area_warning(number)
    assert warning is not None
    assert (warning.code, warning.severity) == ("person.area_unknown", "warn")


def test_birth_and_sex_are_read_when_the_number_is_right() -> None:
    assert ids.prc_birth_date("11010519491231002X") == date(1949, 12, 31)
    assert ids.prc_sex("11010519491231002X") == "F"
    assert ids.prc_sex("451481199001010012") == "M"
    assert ids.prc_birth_date("123") is None


def test_citizen_number_is_read_when_it_is_right() -> None:
    assert ids.check_vn_cccd("020 190 001234", TODAY) is None
    assert (ids.cccd_birth_year("020190001234"), ids.cccd_sex("020190001234")) == (1990, "F")
    assert (ids.cccd_birth_year("022204001234"), ids.cccd_sex("022204001234")) == (2004, "M")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("123456789", "person.cmnd_old"),
        ("02019000123", "person.number_length"),
        ("02019000123A", "person.number_character"),
        ("000190001234", "person.cccd_place"),
        ("097190001234", "person.cccd_place"),
        ("020990001234", "person.cccd_century"),
        ("020490001234", "person.cccd_century"),
    ],
)
def test_citizen_number_is_refused_when_its_form_is_wrong(number: str, code: str) -> None:
    problem = ids.check_vn_cccd(number, TODAY)
    assert problem is not None
    assert problem.code == code


@pytest.mark.parametrize("good", ["0100233488", "0100112437", "0312687878-001", "020190001234"])
def test_tax_code_passes_when_it_is_right(good: str) -> None:
    assert ids.check_vn_mst(good) is None


@given(st.integers(0, 9), st.integers(0, 9))
def test_tax_code_error_is_found_when_one_digit_is_wrong(place: int, digit: int) -> None:
    right = "0100233488"
    assume(right[place] != str(digit))
    assert ids.check_vn_mst(right[:place] + str(digit) + right[place + 1 :]) is not None


@given(st.integers(0, 17), st.sampled_from("0123456789ABCDEFGHJKLMNPQRTUWXY"))
def test_credit_code_error_is_found_when_one_character_is_wrong(place: int, letter: str) -> None:
    right = "91110000600037341L"
    assert ids.check_uscc(right) is None
    assume(right[place] != letter)
    assert ids.check_uscc(right[:place] + letter + right[place + 1 :]) is not None


@pytest.mark.parametrize("bad", ["9111000060003734", "9111000060003734IL", "企业0000600037341L"])
def test_credit_code_is_refused_when_its_form_is_wrong(bad: str) -> None:
    problem = ids.check_uscc(bad)
    assert problem is not None
    assert problem.code == "number.uscc_form"


def test_container_is_checked_by_its_digit() -> None:
    assert ids.check_container("csqu 305438 3") is None
    problem = ids.check_container("CSQU3054384")
    assert problem is not None
    assert (problem.code, problem.params["position"]) == ("number.container_check_digit", 11)
    assert ids.check_container("CSQ3054383") is not None
    assert ids.check_container("") is not None


@pytest.mark.parametrize("plate", ["桂L·88291", "桂F12345", "桂P1234挂", "桂fd12345"])
def test_chinese_plate_passes_when_its_form_is_right(plate: str) -> None:
    assert ids.check_plate_cn(plate) is None


@pytest.mark.parametrize("plate", ["F12345", "桂F123", "桂FI2345", "桂F12345678", ""])
def test_chinese_plate_is_refused_when_its_form_is_wrong(plate: str) -> None:
    problem = ids.check_plate_cn(plate)
    assert problem is not None
    assert problem.code == "plate.cn_form"


@pytest.mark.parametrize(
    ("typed", "stored"), [("12C-123.45", "12C12345"), ("12R-012.34", "12R01234"), ("14 ld 00123", "14LD00123")]
)
def test_vietnamese_plate_passes_when_its_form_is_right(typed: str, stored: str) -> None:
    assert ids.check_plate_vn(typed) is None
    assert ids.normalise_plate(typed) == stored


@pytest.mark.parametrize("plate", ["C12345", "12C123", "12-12345", "桂F12345"])
def test_vietnamese_plate_is_refused_when_its_form_is_wrong(plate: str) -> None:
    problem = ids.check_plate_vn(plate)
    assert problem is not None
    assert problem.code == "plate.vn_form"


@pytest.mark.parametrize(
    ("number", "ok"), [("CB1234", True), ("T12345678901", True), ("CB123", False), ("CB-1234", False)]
)
def test_border_pass_is_measured_by_length_and_letters(number: str, ok: bool) -> None:
    assert (ids.check_border_pass(number) is None) is ok


@pytest.mark.parametrize(
    ("number", "ok"), [("C1234567", True), ("E12345678", True), ("12345678", False), ("C123", False)]
)
def test_passport_is_measured_loosely(number: str, ok: bool) -> None:
    assert (ids.check_passport(number) is None) is ok


@pytest.mark.parametrize(
    ("number", "masked"),
    [("11010519491231002X", "110105********002X"), ("020190001234", "020*****1234"), ("CB1234", "****34"), ("1", "*")],
)
def test_number_keeps_only_its_ends_when_masked(number: str, masked: str) -> None:
    assert ids.mask_number(number) == masked


@pytest.mark.parametrize(
    ("number", "side", "kind"),
    [
        ("11010519491231002X", "CN", DocumentKind.PRC_ID),
        ("11010519491231002X", "VN", DocumentKind.PRC_ID),
        ("1101051949123100", "CN", DocumentKind.PRC_ID),
        ("020190001234", "VN", DocumentKind.VN_CCCD),
        ("123456789", "VN", DocumentKind.VN_CCCD),
        ("110105194912", "CN", DocumentKind.PRC_ID),
        ("CB1234", "CN", DocumentKind.BORDER_PASS),
    ],
)
def test_kind_is_guessed_from_form_and_side(number: str, side: str, kind: DocumentKind) -> None:
    assert ids.guess_kind(number, side) is kind


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_missing_number_is_told_when_nothing_was_typed(kind: DocumentKind) -> None:
    problem = ids.check_number(kind, "  ")
    assert problem is not None
    assert problem.code == "person.number_missing"


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        (DocumentKind.PRC_ID, "11010519491231002X"),
        (DocumentKind.VN_CCCD, "020190001234"),
        (DocumentKind.BORDER_PASS, "CB1234"),
        (DocumentKind.PASSPORT, "E12345678"),
        (DocumentKind.USCC, "91110000600037341L"),
        (DocumentKind.VN_MST, "0100233488"),
    ],
)
def test_every_kind_has_its_check(kind: DocumentKind, number: str) -> None:
    assert ids.check_number(kind, number, TODAY) is None
    assert ids.check_number(kind, number[:-2] + "·", TODAY) is not None
