"""Slips are laid out inside the roll: nothing outside, nothing over another, nothing too small, nothing left out."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from app.documents.labels import Labels
from app.documents.slips import content_slip, day_slip, dots, trial, used_slip
from app.documents.slips.strip import Strip
from app.domain.evidence import EvidenceSlip
from app.domain.localized_text import LocalizedText
from app.domain.paper_content import Text
from app.errors import UserError
from tests.helpers.slip_pictures import dot, squares
from tests.unit.documents import paper_facts, slip_samples
from tests.unit.documents.paper_facts import DAY, MADE
from tests.unit.documents.pdf_reading import squeezed

WIDTHS = (384, 576)
PAIRS = (("zh", "vi"), ("vi", "zh"), ("vi", "en"), ("en", "zh"))


def used(**changes: object) -> EvidenceSlip:
    """What a person used, with two limited kinds of goods."""
    facts = EvidenceSlip(
        person_name=slip_samples.LONGEST,
        masked_number="450000****0017",
        day_on=DAY,
        used_minor=690_691,
        currency="CNY",
        grams=((LocalizedText("大米", "Gạo", "Rice"), 50_000), (slip_samples.GOODS, 1_000)),
        point="YYG",
        device="07",
        epoch="K3QX",
        sequence=41,
        point_name=paper_facts.POINT,
        made_at=MADE,
        code=slip_samples.SEAL,
        copy_no=1,
        practice=True,
    )
    return replace(facts, **changes)


def strips(width: int, languages: tuple[str, str]) -> list[Strip]:
    """Every slip there is, with usual and with the longest data."""
    day = paper_facts.day_facts()
    crowded = replace(
        day, summary=replace(day.summary, unsent=tuple(f"YYG-07+K3QX-20261123-{n:04d}" for n in range(60)))
    )
    return [
        content_slip.lay_out(slip_samples.slip(), languages, width, slip_samples.SEAL),
        content_slip.lay_out(slip_samples.longest(), languages, width, slip_samples.SEAL),
        content_slip.lay_out(slip_samples.slip(0), languages, width),
        day_slip.lay_out(day, languages, width, slip_samples.SEAL),
        day_slip.lay_out(crowded, languages, width, slip_samples.SEAL),
        used_slip.lay_out(used(), languages, width),
        used_slip.lay_out(used(grams=()), languages, width),
        trial.lay_out(languages, width),
    ]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("languages", PAIRS)
def test_no_line_is_outside_or_over_another_when_laid_out(width: int, languages: tuple[str, str]) -> None:
    for strip in strips(width, languages):
        for each in strip.placed:
            assert each.x >= 0
            assert each.x + each.width <= width
            assert each.y + each.kind.leading <= strip.height
        for above, below in pairwise(sorted(strip.placed, key=lambda each: (each.y, each.x))):
            beside = above.x + above.width <= below.x or below.x + below.width <= above.x
            assert beside or above.y + above.kind.leading <= below.y, (above, below)


@pytest.mark.parametrize("width", WIDTHS)
def test_small_print_has_18_dots_and_figures_24_when_laid_out(width: int) -> None:
    for strip in strips(width, ("zh", "vi")):
        assert min(each.kind.size for each in strip.placed) >= 18
        figures = [each for each in strip.placed if each.text.endswith((" CNY", " VND", " kg"))]
        assert all(each.kind == dots.FIGURE for each in figures)


@pytest.mark.parametrize("width", WIDTHS)
def test_digits_are_24_dots_high_when_measured_on_the_paper(width: int) -> None:
    strip = Strip(width)
    strip.write("80 650.00 CNY", dots.FIGURE)
    bitmap = strip.bitmap()
    black = [y for y in range(bitmap.height) if any(dot(bitmap, x, y) for x in range(bitmap.width))]
    assert black[-1] - black[0] + 1 >= 24


@pytest.mark.parametrize("width", WIDTHS)
def test_no_ink_touches_the_edge_but_the_bands_when_drawn(width: int) -> None:
    bitmap = content_slip.lay_out(replace(slip_samples.longest(), practice=False), ("zh", "vi"), width).bitmap()
    edges = [0, 1, width - 2, width - 1]
    bands = [y for y in range(bitmap.height) if all(dot(bitmap, x, y) for x in (0, width - 1))]
    inked = [y for y in range(bitmap.height) if any(dot(bitmap, x, y) for x in edges)]
    assert inked == bands
    assert len(bands) > 40


def test_whole_texts_stand_on_the_slip_when_they_are_long() -> None:
    for width in WIDTHS:
        strip = content_slip.lay_out(slip_samples.longest(), ("zh", "vi"), width, slip_samples.SEAL)
        text = squeezed("".join(each.text for each in strip.placed))
        for wanted in (slip_samples.LONGEST, slip_samples.UNBROKEN, slip_samples.GOODS.zh, slip_samples.GOODS.vi):
            assert squeezed(wanted) in text
        assert squeezed("1 000 000 000 000.00 CNY".replace(" ", "\u2009")) in text


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("languages", PAIRS)
def test_state_stands_under_the_number_in_both_languages_when_a_slip_is_laid_out(
    width: int, languages: tuple[str, str]
) -> None:
    state = {"D24": "packed", "D26": "not_accepted", "USED": "used"}
    number = {"D24": slip_samples.NUMBER, "D26": f"YYG-07 {DAY.isoformat()}", "USED": "YYG-07+K3QX 41"}
    for kind, strip in zip(("D24", "D26", "USED"), strips(width, languages)[::3], strict=False):
        text = squeezed("".join(each.text for each in strip.placed))
        words = Labels(languages).pair(f"paper.state.{state[kind]}")
        assert squeezed(number[kind] + words.first + words.second) in text


def test_each_line_of_goods_stands_there_when_there_are_many() -> None:
    strip = content_slip.lay_out(slip_samples.slip(200), ("zh", "vi"), 384)
    text = [each.text for each in strip.placed]
    assert text.count("火龙果 · Thanh long") == 200
    assert text.count("600.500 kg") == 200
    assert strip.bitmap().height == strip.height + 8


@pytest.mark.parametrize("width", WIDTHS)
def test_square_is_read_back_when_the_slip_is_drawn(width: int) -> None:
    for strip in strips(width, ("zh", "vi"))[:2]:
        assert squares(strip.bitmap()) == [slip_samples.SEAL]
    assert squares(used_slip.lay_out(used(), ("vi", "en"), width).bitmap()) == [slip_samples.SEAL]


def test_a_field_without_value_is_left_for_the_pen_when_drawn() -> None:
    with_value = content_slip.lay_out(slip_samples.slip(), ("zh", "vi"), 576)
    without = content_slip.lay_out(replace(slip_samples.slip(), head={1: Text(slip_samples.NUMBER)}), ("zh", "vi"), 576)
    labels = [each.text for each in without.placed]
    assert "边民姓名 · Họ và tên" in labels
    assert "练习阿依古丽" not in labels
    assert without.height > 0
    assert with_value.height > 0


def test_slip_is_refused_when_a_character_has_no_glyph() -> None:
    content = replace(slip_samples.slip(), head={**slip_samples.slip().head, 4: Text("练习😀")})
    with pytest.raises(UserError) as caught:
        content_slip.lay_out(content, ("zh", "vi"), 384)
    assert caught.value.code == "paper.glyph_missing"
