"""The stores that are measured: a market day with 300 members, and the big data set."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.bootstrap import create_market
from app.bootstrap.practice import PRACTICE_MARKET, fill_practice_market
from app.cli.demo import three_goods
from app.services.bundle import Services
from tests.benchmarks.measuring import ROOT, milliseconds
from tests.helpers.market_fixture import open_quick, quick

MEMBERS = 300
BIG_PEOPLE, BIG_GROUPS, BIG_RECORDS = 20_000, 300, 1_000_000
BIG_STORE = "BIANMAO_BIG_STORE"
LANGUAGES = ("zh", "vi")


@dataclass
class Stores:
    """Stores in one temporary folder, made when they are first asked for."""

    folder: Path
    big_seconds: float | None = None

    @cached_property
    def day(self) -> Path:
        """A practice store: one group of 300, all present, a truck of three goods split and confirmed."""
        store_dir = self.folder / "day"
        create_market(quick(store_dir), PRACTICE_MARKET, None).services.close()
        with open_quick(store_dir) as services:
            fill_practice_market(services, MEMBERS)
            lot = services.lots.save(three_goods(services, confirmed_group(services), MEMBERS))
            services.lots.split(lot.lot_ref)
            services.lots.confirm(lot.lot_ref, "card")
        return store_dir

    def day_copy(self, name: str) -> Path:
        """A fresh copy of the day's store."""
        return Path(shutil.copytree(self.day, self.folder / name))

    @cached_property
    def big(self) -> Path:
        """The big data set: the folder of `BIANMAO_BIG_STORE`, or made now by `make-market`."""
        given = os.environ.get(BIG_STORE)
        store_dir = Path(given) if given else self.folder / "big"
        if not store_dir.exists():
            self.big_seconds = milliseconds(lambda: _make_big(store_dir)) / 1000
        return store_dir


def confirmed_group(services: Services) -> str:
    """Let every member of the one group come by card; returns the group's id."""
    today = services.context.today()
    group_id = services.read.groups(today)[0].group_id
    for row in services.read.members(group_id, today):
        with services.context.store.unit_of_work() as uow:
            person = uow.people.get(row.person_id)
        services.presence.mark(person.document.number, "card")
    return group_id


def _make_big(store_dir: Path) -> None:
    size = ("--people", BIG_PEOPLE, "--groups", BIG_GROUPS, "--records", BIG_RECORDS, "--seed", 1, "--store", store_dir)
    subprocess.run([sys.executable, "-m", "app", "make-market", *map(str, size)], cwd=ROOT, check=True, stdout=-3)
