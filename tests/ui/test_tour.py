"""The tour as a command of its own: without a display it makes every picture and leaves the store as it was."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from app.services.lot_renewal import draft_of
from tests.helpers.market_fixture import open_quick
from tests.helpers.traded import trade_one_lot
from ui.places import Place
from ui.tour_stops import find_objects

if TYPE_CHECKING:
    from pathlib import Path

FORMS = ("empty", "error", "full")


def _tour(*arguments: str) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-W", "error", "-m", "ui", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=240)


def _content(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.is_file()}


def test_every_place_has_three_pictures_when_there_is_no_display(filled_store: Path, tmp_path: Path) -> None:
    with open_quick(filled_store) as services:
        trade_one_lot(services)
    before = _content(filled_store)
    result = _tour("--tour", str(tmp_path / "t"), "--store", str(filled_store), "--lang", "vi", "--size", "900x480")
    assert result.returncode == 0, result.stderr
    pictures = json.loads(result.stdout.splitlines()[-1])["pictures"]
    wanted = {f"{at:02}-{place.value}-{form}-vi-900x480.png" for at, place in enumerate(Place, 1) for form in FORMS}
    assert set(pictures) == wanted
    assert len(pictures) == len(wanted)
    assert {path.name for path in (tmp_path / "t").iterdir()} == wanted
    for name in sorted(wanted):
        image = QImage(str(tmp_path / "t" / name))
        assert (image.width(), image.height()) == (900, 480), name
    assert _content(filled_store) == before


@pytest.mark.parametrize("arguments", [(), ("--store", "nowhere")])
def test_tour_is_refused_when_there_is_no_practice_store(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    result = _tour("--tour", str(tmp_path / "t"), *arguments)
    assert result.returncode == 2
    assert "practice store" in result.stderr
    assert not (tmp_path / "t").exists()


def test_telling_objects_are_chosen_when_the_store_has_a_lot(filled_store: Path) -> None:
    with open_quick(filled_store) as services:
        lot = trade_one_lot(services)
        objects = find_objects(services)
        assert objects.lot_ref == lot.lot_ref
        assert objects.record_ref
        assert objects.draft_ref != lot.lot_ref
        with services.context.store.unit_of_work() as uow:
            draft = uow.lots.get(objects.draft_ref)
        assert draft is not None
        assert draft.state == "draft"
        assert draft.shares
        assert draft_of(draft).counterpart == lot.counterpart
