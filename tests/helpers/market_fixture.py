"""Real practice markets for tests: made once a run, copied for each test, opened with the cheapest key."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.bootstrap import PRACTICE_PASSPHRASE, create_market, open_market
from app.bootstrap.practice import PRACTICE_MARKET, fill_practice_market
from app.services.bundle import Services
from app.settings import Settings

MEMBERS = 24


def quick(store_dir: Path) -> Settings:
    """Settings with the cheapest key."""
    return Settings(store_dir=store_dir, kdf_memory_kib=8, kdf_passes=1, kdf_lanes=1)


def open_quick(store_dir: Path) -> Services:
    """Open a practice store that was made with `quick`."""
    return open_market(quick(store_dir), PRACTICE_PASSPHRASE)


@pytest.fixture(scope="session")
def empty_market_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice store without people. Never opened by a test: copied."""
    folder = tmp_path_factory.mktemp("market") / "store"
    create_market(quick(folder), PRACTICE_MARKET, None).services.close()
    return folder


@pytest.fixture(scope="session")
def market_template(empty_market_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice store with one group of 24 invented members and a clerk. Never opened by a test: copied."""
    folder = tmp_path_factory.mktemp("filled") / "store"
    shutil.copytree(empty_market_template, folder)
    with open_quick(folder) as services:
        fill_practice_market(services, MEMBERS)
    return folder


@pytest.fixture
def empty_store(empty_market_template: Path, tmp_path: Path) -> Path:
    """A fresh practice store folder without people."""
    return Path(shutil.copytree(empty_market_template, tmp_path / "store"))


@pytest.fixture
def filled_store(market_template: Path, tmp_path: Path) -> Path:
    """A fresh practice store folder with one group of members."""
    return Path(shutil.copytree(market_template, tmp_path / "store"))


@pytest.fixture
def market(filled_store: Path) -> Iterator[Services]:
    """Open services on a fresh filled practice market."""
    with open_quick(filled_store) as services:
        yield services


@pytest.fixture
def store_copies(market_template: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Make several fresh copies of the filled market by name."""
    return lambda name: Path(shutil.copytree(market_template, tmp_path / name))
