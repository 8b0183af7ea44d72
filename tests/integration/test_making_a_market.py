"""A market is made whole or not at all: killed on the way, the next try begins anew and the folder was never there."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from app.bootstrap import MAKING, create_market, market_exists
from app.bootstrap.practice import PRACTICE_MARKET
from app.errors import StoreLockedProblem, UserError
from tests.helpers.market_fixture import open_quick, quick


def _killed_while_seeding(folder: Path) -> None:
    """Make a market in a child that dies by SIGKILL when reference data is about to be loaded."""
    pid = os.fork()
    if not pid:
        from app.bootstrap import seeding

        seeding.goods_from_row = lambda _row: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment]
        create_market(quick(folder), PRACTICE_MARKET, None)
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status)


def test_folder_is_free_again_when_the_making_was_killed(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    _killed_while_seeding(folder)
    assert not market_exists(quick(folder))
    assert not folder.exists()
    made = create_market(quick(folder), PRACTICE_MARKET, None)
    epoch = made.services.market.profile().epoch
    made.services.close()
    assert not folder.with_name(folder.name + MAKING).exists()
    with open_quick(folder) as services:
        assert services.market.profile().epoch == epoch
        assert services.market.rules_view().pack is not None


def test_files_of_the_person_stay_when_the_folder_was_not_empty(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    (folder / "note.txt").write_text("keep", encoding="utf-8")
    create_market(quick(folder), PRACTICE_MARKET, None).services.close()
    assert (folder / "note.txt").read_text(encoding="utf-8") == "keep"
    open_quick(folder).close()


def test_second_maker_is_refused_when_one_is_at_work(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    with create_market(quick(folder.with_name(folder.name + MAKING)), PRACTICE_MARKET, None).services:
        with pytest.raises(StoreLockedProblem) as told:
            create_market(quick(folder), PRACTICE_MARKET, None)
        assert told.value.code == "store.in_use"


def test_store_that_is_there_is_left_alone_when_made_again(empty_store: Path) -> None:
    with pytest.raises(UserError) as told:
        create_market(quick(empty_store), PRACTICE_MARKET, None)
    assert told.value.code == "store.exists"
    open_quick(empty_store).close()
