"""Whether the store is where it was: every doubt begins a new epoch."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from offline_store.files import KEY_FILE
from offline_store.place import PLACE_FILE, Place, PlaceNote, noted_place, place_now, why_new_epoch

HERE = Place("machine", "12/345", "67", "K3QX", 10)


@pytest.mark.parametrize(
    ("noted", "reason"),
    [
        (HERE, None),
        (replace(HERE, sequence=9), None),
        (replace(HERE, sequence=11), "place.behind"),
        (replace(HERE, epoch="ZZZZ"), "place.behind"),
        (replace(HERE, machine="other"), "place.other_machine"),
        (replace(HERE, key_file="12/346"), "place.copied"),
        (replace(HERE, database_file="68"), "place.copied"),
        (None, "place.unknown"),
    ],
)
def test_new_epoch_begins_when_anything_is_in_doubt(noted: Place | None, reason: str | None) -> None:
    assert why_new_epoch(noted, HERE) == reason


def test_note_is_read_again_after_many_numbers(tmp_path: Path) -> None:
    note = PlaceNote(tmp_path, HERE)
    size = (tmp_path / PLACE_FILE).stat().st_size
    for sequence in (11, 1_000_000, 12):
        note.given("NEWE", sequence)
        assert noted_place(tmp_path) == replace(HERE, epoch="NEWE", sequence=sequence)
        assert (tmp_path / PLACE_FILE).stat().st_size == size
    note.close()
    note.close()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"machine": 1}', '{"sequence": "x"}'])
def test_note_is_unknown_when_it_cannot_be_read(tmp_path: Path, content: str) -> None:
    (tmp_path / PLACE_FILE).write_text(content, encoding="utf-8")
    assert noted_place(tmp_path) is None


def test_key_file_is_another_one_when_it_was_copied_over_itself(tmp_path: Path) -> None:
    key_file = tmp_path / KEY_FILE
    key_file.write_text("k", encoding="ascii")
    before = place_now(tmp_path, key_file, "s", "K3QX", 1)
    assert place_now(tmp_path, key_file, "s", "K3QX", 1) == before
    key_file.write_text("k", encoding="ascii")
    assert why_new_epoch(before, place_now(tmp_path, key_file, "s", "K3QX", 1)) == "place.copied"


@pytest.mark.expected_log("the note of the place could not be written")
def test_commit_stands_when_the_note_cannot_be_written(tmp_path: Path) -> None:
    note = PlaceNote(tmp_path, HERE)
    note._file.close()
    note._file = (tmp_path / PLACE_FILE).open("rb", buffering=0)
    note.given("NEWE", 99)
    note.close()
    assert noted_place(tmp_path) == HERE
