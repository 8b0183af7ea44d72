"""Bookings against road manifests, and goods taken out of the register again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.domain.manifest import ManifestBalance, ManifestUse
from tests.helpers.builders import DRAGON
from tests.helpers.store_values import DAY

USE = ManifestUse("1234567890123/LS7", "r-1", "LOT-1", DAY, "07", 120_000, 2_000_000)


def test_balance_is_what_stands_when_mass_was_booked_and_given_back(world: Any) -> None:
    other = replace(USE, record_ref="r-2", gross_g=80_000, device="08")
    world.write(lambda uow: uow.manifests.add([USE, other, replace(USE, manifest="other/")]))
    assert world.ask(lambda uow: uow.manifests.balance(USE.manifest)) == ManifestBalance(2_000_000, 200_000)
    world.write(lambda uow: uow.manifests.add([replace(USE, gross_g=-120_000)]))
    assert world.ask(lambda uow: uow.manifests.balance(USE.manifest)) == ManifestBalance(2_000_000, 80_000)
    world.write(lambda uow: uow.manifests.add([replace(other, gross_g=-80_000)]))
    assert world.ask(lambda uow: uow.manifests.balance(USE.manifest)) == ManifestBalance(0, 0)
    assert len(world.ask(lambda uow: uow.manifests.uses(USE.manifest))) == 4
    assert world.ask(lambda uow: uow.manifests.uses(USE.manifest))[0] == USE


def test_nothing_is_booked_when_there_is_nothing_to_book(world: Any) -> None:
    world.write(lambda uow: uow.manifests.add([]))
    assert world.ask(lambda uow: uow.manifests.balance("none")) == ManifestBalance(0, 0)


def test_goods_are_found_no_more_when_taken_out(world: Any) -> None:
    world.write(lambda uow: uow.reference.load((DRAGON,), (), ()))
    world.write(lambda uow: uow.reference.remove_goods([DRAGON.goods_id, "nobody"]))
    assert world.ask(lambda uow: uow.reference.goods(DRAGON.goods_id)) is None
    assert world.store.reading().goods(DRAGON.name.zh, None) == ()
