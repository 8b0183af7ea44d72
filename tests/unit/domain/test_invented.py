"""Invented residents are many, different, valid by form and impossible as persons."""

from __future__ import annotations

from datetime import date

from stdnum.cn import ric

from app.domain.invented import AREA, residents


def test_no_number_comes_twice_when_twenty_thousand_are_invented() -> None:
    people = residents(1, 20_000, date(2026, 11, 23))
    assert len({p.number for p in people}) == 20_000
    assert all(p.number.startswith(AREA) and p.name.startswith("练习") for p in people)


def test_check_digit_is_right_when_an_independent_library_computes_it() -> None:
    for person in residents(7, 300, date(2026, 11, 23)):
        assert ric.calc_check_digit(person.number) == person.number[-1]
        assert (int(person.number[16]) % 2 == 1) == (person.sex == "M")


def test_same_residents_come_when_the_seed_is_the_same() -> None:
    assert residents(3, 50, date(2026, 11, 23)) == residents(3, 50, date(2026, 11, 23))
    assert residents(3, 50, date(2026, 11, 23)) != residents(4, 50, date(2026, 11, 23))
