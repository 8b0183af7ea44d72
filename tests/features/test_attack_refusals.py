"""Ways round two persons, paid income, packs and the split's numbers that were tried once and must not work."""

from __future__ import annotations

import json
from argparse import Namespace

import pytest

from app.cli.outcome import Told
from app.cli.split_file import plan
from app.domain.income import payable
from app.domain.rules import LARGEST_ENVELOPE
from app.errors import UserError
from app.sealing.packs import SignedPacks
from app.services.excess import ExcessService
from app.services.incomes import IncomeDraft, IncomeService
from app.services.merging import MergeService
from tests.helpers.quota_world import PIN, SUPERVISOR, Laptop, QuotaWorld
from tests.unit.services.test_merged_days import merge
from tests.unit.test_sealing import KEY, PACK, PINNED, sign_pack

REASON = "原电脑故障"


def away(world: QuotaWorld) -> Laptop:
    return next(each for each in world.laptops.values() if not each.view(1).at_home)


@pytest.mark.parametrize("nobody", ["-", ""])
def test_two_persons_are_needed_when_nobody_is_signed_in(nobody: str) -> None:
    laptop = away(QuotaWorld(2, 3))
    laptop.context.actor.name = nobody
    acts = (
        lambda: laptop.exceptions.grant(laptop.person_id(1), REASON, SUPERVISOR, PIN),
        lambda: ExcessService(laptop.context).second_to_void(REASON, SUPERVISOR, PIN),
    )
    for act in acts:
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "second.first_missing"
    assert not laptop.view(1).has_exception


def test_reversed_income_is_not_paid_when_it_is_asked_for() -> None:
    laptop = away(QuotaWorld(2, 3))
    incomes, who = IncomeService(laptop.context), laptop.person_id(1)
    wrong = incomes.enter(who, IncomeDraft("labour"), 500)
    right = incomes.enter(who, IncomeDraft("labour"), 700)
    back = incomes.reverse(wrong.income_id, "金额有误")
    for each in (wrong, back):
        with pytest.raises(UserError) as refused:
            incomes.pay([right.income_id, each.income_id], "cash")
        assert refused.value.code == "income.reversed_already"
    assert incomes.of_person(who).paid_fen == 0
    assert payable(incomes.of_person(who).entries) == (right.income_id,)
    assert incomes.pay([right.income_id], "cash") == 1


@pytest.mark.parametrize("version", ["8", 8.0, True, -1, None])
def test_pack_is_refused_when_its_version_is_no_whole_number(version: object) -> None:
    verifier = SignedPacks(PINNED)
    pack = {**PACK, "version": version}
    signature = json.loads(sign_pack(pack, KEY))["signature"]
    # The signed form writes 8.0 as 8: the envelope itself must still say what was sent.
    envelope = json.dumps({"pack": pack, "signature": signature}).encode()
    with pytest.raises(UserError) as refused:
        verifier.open_pack(envelope)
    assert (refused.value.code, refused.value.params["place"]) == ("rules.value_wrong", "version")


def test_envelope_is_not_read_when_it_is_larger_than_any_can_be() -> None:
    verifier = SignedPacks({})
    for look in (verifier.open_pack, verifier.open_watch_list, verifier.is_watch_list):
        with pytest.raises(UserError) as refused:
            look(b" " * (LARGEST_ENVELOPE + 1))
        assert refused.value.code == "rules.too_large"


@pytest.mark.parametrize(("digits", "taken"), [(30, True), (31, False), (5_000, False), (5_000_000, False)])
def test_split_says_where_a_number_is_too_long_when_it_has_more_than_30_digits(tmp_path, digits, taken) -> None:
    file = tmp_path / "plan.json"
    line = '{"id": "1", "quantity": 1000, "unit": "g", "amount_fen": 999, "step": 1}'
    member = '{"id": "a", "value_left_fen": ' + "9" * digits + "}"
    file.write_text(f'{{"members": [{member}], "lines": [{line}]}}')
    told = plan(Namespace(file=file))
    assert isinstance(told, Told) is not taken
    if isinstance(told, Told):
        assert told.value["path"] == "members.0.value_left_fen"
        assert (told.value["reason"], told.value["value"]) == ("split.number_too_long", "9" * min(digits, 80))


def test_excess_of_two_merged_persons_is_gone_at_once_when_they_are_taken_apart() -> None:
    world = QuotaWorld(1, 2)
    (laptop,) = world.laptops.values()
    refs = [laptop.spend(person, 500_000).local_reference for person in (1, 2)]
    merge(laptop)
    world.send("07")
    world.hear("07", 0)
    assert [each.state for each in laptop.rows.excess.values()] == ["open"]
    assert set(laptop.rows.excess) <= set(refs)
    MergeService(laptop.context).unmerge(laptop.person_id(2))
    assert [each.state for each in laptop.rows.excess.values()] == ["resolved"]
