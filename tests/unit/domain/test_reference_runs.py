from __future__ import annotations

import resources
from app.domain.package_kinds import PACKAGE_KINDS
from app.domain.reference_runs import runs

HEAD = "GX01-07+K3QX-20261123"


def test_neighbours_are_told_as_one_run_when_they_follow_each_other():
    given = [f"{HEAD}-{counter:04d}" for counter in (19, 1, 2, 3, 17, 18, 21)]
    assert runs(given) == (f"{HEAD}-0001 – 0003, 0017 – 0019, 0021",)


def test_each_laptop_and_day_has_its_own_text_when_there_are_several():
    given = [f"{HEAD}-0002", "GX01-08+K3QX-20261123-0001", f"{HEAD}-0001"]
    assert runs(given) == (f"{HEAD}-0001 – 0002", "GX01-08+K3QX-20261123-0001")


def test_a_counter_of_five_digits_follows_when_four_are_used_up():
    assert runs([f"{HEAD}-10000", f"{HEAD}-9999"]) == (f"{HEAD}-9999 – 10000",)


def test_nothing_is_told_when_there_is_no_record():
    assert runs([]) == ()


def test_the_kinds_of_packages_are_those_of_the_reference_when_compared():
    assert {row["code"] for row in resources.read_json("reference/package_kinds.json")} == PACKAGE_KINDS
